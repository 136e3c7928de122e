package org.labelwright.io.video.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.labelwright.io.video.MotFormat;
import org.labelwright.io.video.internal.Videos;
import org.labelwright.model.annotation.Box;
import org.labelwright.model.annotation.Keyframe;
import org.labelwright.testkit.FormatTestBase;

class MotTest extends FormatTestBase {

	private static final String ID = MotFormat.ID;

	/** A sequence as those of MOT16 to MOT20 are. */
	static Path sequence(Path folder) throws IOException {
		Files.createDirectories(folder.resolve("gt"));
		Files.createDirectories(folder.resolve("det"));
		Files.writeString(folder.resolve("seqinfo.ini"), "[Sequence]\nname=SEQ\nimDir=img1\nframeRate=30\nseqLength=10\nimWidth=640\nimHeight=480\nimExt=.jpg\n");
		Files.writeString(folder.resolve("gt/gt.txt"), """
				1,7,101,51,40,80,1,1,1
				2,7,103.5,51,40,80,1,1,0.5
				3,7,106,51,40,80,1,1,0.5
				6,7,110,51,40,80,1,1,0.25
				1,8,1,1,10,10,0,3,-1
				""");
		Files.writeString(folder.resolve("det/det.txt"), "1,-1,10,20,30,40,0.9,-1,-1,-1\n1,-1,50,60,30,40,0.75,-1,-1,-1\n");
		return folder;
	}

	/** Rows as tables of numbers, sorted: how many decimals there are is no matter. */
	private static TreeSet<String> rows(Path file) throws IOException {
		var rows = new TreeSet<String>();
		for (var line : Files.readAllLines(file)) {
			var numbers = new ArrayList<Double>();
			for (var field : line.split(","))
				numbers.add(Double.parseDouble(field));
			rows.add(numbers.toString());
		}
		return rows;
	}

	/** Ids and rows: counted from the file with other means (sort, uniq, wc). */
	@ParameterizedTest
	@CsvSource({ "gt, 8, 359", "test, 13, 222" })
	void realFiles(String name, int objects, int count) throws Exception {
		var file = TestData.copy("mot/" + name + ".txt", folder.resolve("TUD-Campus.txt"));
		var said = TestData.said(store, file, ID).getFirst();
		assertEquals("TUD-Campus", said.item().name());
		assertEquals(objects, said.annotations().size());
		assertEquals(count, said.annotations().stream().flatMap(a -> TestData.keyframes(a).stream()).filter(k -> !k.isOutside()).count());
		TestData.write(store, folder.resolve("out"), ID, TestData.exportOptions(ID));
		assertEquals(rows(file), rows(folder.resolve("out/TUD-Campus/gt/gt.txt")));
	}

	/** The first line of the ground truth: frame 1, id 1, at 399, 182. */
	@Test
	void framesAndPixelsAreCountedFromOne() throws Exception {
		var said = TestData.said(store, TestData.copy("mot/gt.txt", folder.resolve("a.txt")), ID).getFirst();
		var keyframe = TestData.keyframes(said.annotations().getFirst()).getFirst();
		var box = (Box) keyframe.getGeometry();
		assertEquals(List.of(0, 398.0, 181.0, 121.0, 229.0), List.of(keyframe.getFrame(), box.getX(), box.getY(), box.getWidth(), box.getHeight()));
	}

	@Test
	void aSequence() throws Exception {
		var said = TestData.said(store, sequence(folder.resolve("SEQ")), ID).getFirst();
		assertEquals("SEQ", said.item().name());
		assertEquals(List.of("pedestrian", "car"), said.annotations().stream().map(said::label).toList());
		assertEquals(List.of("0@0 100.0 50.0 40.0 80.0 {visibility=1.0}", "1@33333 102.5 50.0 40.0 80.0 {visibility=0.5}", "2@66667 105.0 50.0 40.0 80.0",
				"3@100000 105.0 50.0 40.0 80.0 outside", "5@166667 109.0 50.0 40.0 80.0 {visibility=0.25}", "6@200000 109.0 50.0 40.0 80.0 outside"),
				TestData.lines(said, said.annotations().getFirst()), "30 frames a second");
		var before = rows(folder.resolve("SEQ/gt/gt.txt"));
		TestData.write(store, folder.resolve("out"), ID, TestData.exportOptions(ID));
		assertEquals(before, rows(folder.resolve("out/SEQ/gt/gt.txt")));
		assertEquals(new TreeSet<>(Files.readAllLines(folder.resolve("SEQ/seqinfo.ini"))), new TreeSet<>(Files.readAllLines(folder.resolve("out/SEQ/seqinfo.ini"))));
	}

	@Test
	void detectionsAreObjectsEach() throws Exception {
		var said = TestData.said(store, sequence(folder.resolve("SEQ")).resolve("det/det.txt"), ID).getFirst();
		assertEquals("SEQ", said.item().name());
		assertEquals(List.of(0.9, 0.75), said.annotations().stream().map(a -> a.getConfidence()).toList());
		assertEquals(List.of(0, 1), TestData.keyframes(said.annotations().getFirst()).stream().map(Keyframe::getFrame).toList());
	}

	@Test
	void keyframesOrEveryNth() throws Exception {
		TestData.said(store, sequence(folder.resolve("SEQ")), ID);
		TestData.write(store, folder.resolve("third"), ID, TestData.exportOptions(ID).with(Videos.FRAMES, Videos.NTH).with(Videos.STEP, 2));
		assertEquals(List.of("1", "3"), Files.readAllLines(folder.resolve("third/SEQ/gt/gt.txt")).stream().filter(l -> l.contains(",7,")).map(l -> l.split(",")[0]).toList());
	}

	/** Classes that the challenge does not have are told in a file beside. */
	@Test
	void ownClasses() throws Exception {
		sequence(folder.resolve("SEQ"));
		Files.writeString(folder.resolve("SEQ/gt/labels.txt"), "walker\n\nrider\ntram\n");
		var said = TestData.said(store, folder.resolve("SEQ"), ID).getFirst();
		assertEquals(List.of("walker", "tram"), said.annotations().stream().map(said::label).toList());
		TestData.write(store, folder.resolve("out"), ID, TestData.exportOptions(ID));
		assertTrue(Files.readAllLines(folder.resolve("out/SEQ/gt/labels.txt")).containsAll(List.of("walker", "tram")));
		assertNull(said.annotations().getFirst().getConfidence());
	}

	@ParameterizedTest
	@ValueSource(strings = { "1,1,1,1,1", "0,1,1,1,1,1,1,-1,-1,-1", "1,x,1,1,1,1,1,-1,-1,-1", "1,1,NaN,1,1,1,1,-1,-1,-1", "1,1,1,1,-1,1,1,-1,-1,-1",
			"1,1,1,1,1,1e999,1,-1,-1,-1", "1,1,1,1,1,1,1,-1,-1,-1\n1,1,2,2,1,1,1,-1,-1,-1", "1,1,1,1,1,1,1,77,0.5", "99999999999,1,1,1,1,1,1,-1,-1,-1" })
	void saysWhatIsWrong(String lines) throws Exception {
		TestData.refused(store, Files.writeString(folder.resolve("a.txt"), lines + "\n"), ID);
	}
}
