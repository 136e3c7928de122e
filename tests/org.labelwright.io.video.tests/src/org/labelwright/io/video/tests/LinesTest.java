package org.labelwright.io.video.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.labelwright.io.video.KittiTrackingFormat;
import org.labelwright.io.video.MotsChallengeFormat;
import org.labelwright.io.video.MotsFormat;
import org.labelwright.io.video.VaticFormat;
import org.labelwright.io.video.internal.Videos;
import org.labelwright.model.annotation.Mask;
import org.labelwright.model.util.Bounds;
import org.labelwright.model.util.Masks;
import org.labelwright.testkit.FormatTestBase;

/** KITTI tracking, VATIC and MOTS. */
class LinesTest extends FormatTestBase {

	/** The columns are those of the development kit of KITTI tracking (readme.txt). */
	static final String KITTI = """
			0 -1 DontCare -1 -1 -10 219.31 188.49 245.5 218.56 -1000 -1000 -1000 -10 -1 -1 -1
			0 2 Pedestrian 0 0 -2.52 1106.137 166.576 1204.47 323.876 1.714 0.767 0.972 6.301 1.652 8.455 -1.9
			1 2 Pedestrian 0 1 -2.52 1108 166.5 1208 323.5 1.714 0.767 0.972 6.301 1.652 8.455 -1.9
			4 2 Pedestrian 1 2 -10 1110 166 1210 323 -1 -1 -1 -1000 -1000 -1000 -10 0.5
			0 3 Car 0 0 -10 10 20 30.5 40 -1 -1 -1 -1000 -1000 -1000 -10
			""";

	/** The columns are those of the manual of VATIC (README, "Retrieving Annotations"). */
	static final String VATIC = """
			0 302 50 319 103 0 1 0 0 "car"
			0 302 50 319 103 5 0 0 0 "car" "parked"
			0 304 50 321 103 6 0 0 1 "car" "parked"
			0 306 50 323 103 7 0 0 1 "car"
			0 310 50 327 103 9 0 1 0 "car"
			0 310 50 327 103 20 1 0 0 "car"
			2 10 20 30 40 3 0 0 0 "person on foot"
			""";

	/** Masks of ten by ten: a square of two by two at 1, 1, and one at 4, 5; compressed by a script of its own after maskApi.c. */
	static final String MOTS = "0 1001 1 10 10 ;280U2\n1 1001 1 10 10 ]1280S1\n0 2005 2 10 10 ]1280S1\n";
	static final String MOTS_CHALLENGE = "1 1001 1 10 10 ;280U2\n2 1001 1 10 10 ]1280S1\n1 2005 2 10 10 ]1280S1\n";

	@Test
	void kitti() throws Exception {
		var id = KittiTrackingFormat.ID;
		var said = TestData.said(store, Files.writeString(folder.resolve("0000.txt"), KITTI), id).getFirst();
		assertEquals("0000", said.item().name());
		assertEquals(List.of("DontCare", "Pedestrian", "Car"), said.annotations().stream().map(said::label).toList());
		var lines = TestData.lines(said, said.annotations().get(1));
		assertEquals(5, lines.size());
		assertTrue(lines.get(0).startsWith("0@0 1106.137 166.576 ") && lines.get(0).endsWith(" {occluded=0, truncated=0}"), lines.get(0));
		assertEquals("1@40000 1108.0 166.5 100.0 157.0 occluded {occluded=1}", lines.get(1));
		assertEquals("2@80000 1108.0 166.5 100.0 157.0 outside occluded", lines.get(2));
		assertEquals("4@160000 1110.0 166.0 100.0 157.0 occluded {occluded=2, truncated=1}", lines.get(3));
		TestData.write(store, folder.resolve("out"), id, TestData.exportOptions(id));
		assertEquals(KITTI.lines().sorted().toList(), Files.readAllLines(folder.resolve("out/0000.txt")).stream().sorted().toList());
	}

	@Test
	void vatic() throws Exception {
		var id = VaticFormat.ID;
		var said = TestData.said(store, Files.writeString(folder.resolve("a.txt"), VATIC), id).getFirst();
		assertEquals(List.of("car", "person on foot"), said.annotations().stream().map(said::label).toList());
		assertEquals(List.of("0@0 302.0 50.0 17.0 53.0 outside {parked=false}", "5@200000 302.0 50.0 17.0 53.0 {parked=true}",
				"7@280000 306.0 50.0 17.0 53.0 {parked=false}", "9@360000 310.0 50.0 17.0 53.0 occluded", "20@800000 310.0 50.0 17.0 53.0 outside"), TestData.lines(said, said.annotations().getFirst()));
		TestData.write(store, folder.resolve("every"), id, TestData.exportOptions(id));
		var every = Files.readAllLines(folder.resolve("every/a.txt"));
		assertTrue(every.contains("0 304 50 321 103 6 0 0 1 \"car\" \"parked\""), every.toString());
		TestData.write(store, folder.resolve("keyframes"), id, TestData.exportOptions(id).with(Videos.FRAMES, Videos.KEYFRAMES));
		assertEquals(5, Files.readAllLines(folder.resolve("keyframes/a.txt")).stream().filter(line -> line.startsWith("0 ")).count());
	}

	@Test
	void vaticWithCommas() throws Exception {
		var said = TestData.said(store, Files.writeString(folder.resolve("a.csv"), "3,1,2,3.5,4,0,0,0,0,\"car\",\"parked\"\n"), VaticFormat.ID).getFirst();
		assertEquals(List.of("0@0 1.0 2.0 2.5 2.0 {parked=true}"), TestData.lines(said, said.annotations().getFirst()));
	}

	@Test
	void mots() throws Exception {
		var id = MotsFormat.ID;
		var said = TestData.said(store, Files.writeString(folder.resolve("a.txt"), MOTS), id).getFirst();
		assertEquals(List.of("car", "pedestrian"), said.annotations().stream().map(said::label).toList());
		var keyframes = TestData.keyframes(said.annotations().getFirst());
		assertEquals(List.of(0, 1, 2), keyframes.stream().map(k -> k.getFrame()).toList());
		assertEquals(new Bounds(1, 1, 2, 2), Masks.bounds((Mask) keyframes.getFirst().getGeometry()).orElseThrow());
		assertEquals(4, Masks.area((Mask) keyframes.get(1).getGeometry()));
		TestData.write(store, folder.resolve("out"), id, TestData.exportOptions(id));
		assertEquals(MOTS.lines().sorted().toList(), Files.readAllLines(folder.resolve("out/a.txt")).stream().sorted().toList());
	}

	@Test
	void motsChallengeCountsFromOne() throws Exception {
		var said = TestData.said(store, Files.writeString(folder.resolve("a.txt"), MOTS_CHALLENGE), MotsChallengeFormat.ID).getFirst();
		assertEquals(0, TestData.keyframes(said.annotations().getFirst()).getFirst().getFrame());
	}

	@ParameterizedTest
	@ValueSource(strings = { "-1 1 Car 0 0 -10 1 1 2 2 -1 -1 -1 -1 -1 -1 -1", "0 1 Car 0 0 -10 3 1 2 2 -1 -1 -1 -1 -1 -1 -1", "0 1 Car 0 0 -10 NaN 1 2 2 -1 -1 -1 -1 -1 -1 -1",
			"0 1 Car 0 0 -10 1 1 2 2", "0 1 Car 0 0 -10 1 1 2 2 -1 -1 -1 -1 -1 -1 -1\n0 1 Car 0 0 -10 1 1 2 2 -1 -1 -1 -1 -1 -1 -1" })
	void saysWhatIsWrongWithKitti(String lines) throws Exception {
		TestData.refused(store, Files.writeString(folder.resolve("a.txt"), lines + "\n"), KittiTrackingFormat.ID);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\'', value = { "0 1 1 2 2 x 0 0 0 \"a\"", "0 1 1 2 2 0 0 0 2 \"a\"", "0 9 1 2 2 0 0 0 0 \"a\"", "0 1 1 2 1e999 0 0 0 0 \"a\"", "0 1 1 2 2 0 0 0 0 \"\"" })
	void saysWhatIsWrongWithVatic(String line) throws Exception {
		TestData.refused(store, Files.writeString(folder.resolve("a.txt"), line + "\n"), VaticFormat.ID);
	}

	@ParameterizedTest
	@ValueSource(strings = { "0 1001 1 10 10 ]128", "0 1001 1 99999999 99999999 ]1280S1", "0 1001 1 -1 10 ]1280S1", "0 1001 x 10 10 ]1280S1", "0 1001 1 10 10 \u00e9", "-1 1001 1 10 10 ]1280S1" })
	void saysWhatIsWrongWithMots(String line) throws Exception {
		TestData.refused(store, Files.writeString(folder.resolve("a.txt"), line + "\n"), MotsFormat.ID);
	}
}
