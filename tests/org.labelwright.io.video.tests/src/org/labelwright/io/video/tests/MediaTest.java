package org.labelwright.io.video.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labelwright.io.AddMediaOperation;
import org.labelwright.io.Grouping;
import org.labelwright.io.ImportOperation;
import org.labelwright.io.ImportSettings;
import org.labelwright.io.video.CvatVideoFormat;
import org.labelwright.io.video.LabelStudioVideoFormat;
import org.labelwright.io.video.MotFormat;
import org.labelwright.io.video.internal.Videos;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.annotation.Keyframe;
import org.labelwright.store.ItemFilter;
import org.labelwright.store.ItemSort;
import org.labelwright.store.Part;
import org.labelwright.testkit.FormatTestBase;
import org.labelwright.testkit.MadeVideo;

/** Where the video is there its frames count: a made one of 12 frames, 25 a second, 320 by 240 pixels. */
class MediaTest extends FormatTestBase {

	private static final int FRAMES = 12;

	private Path video;

	@BeforeEach
	void makeVideo() throws Exception {
		video = MadeVideo.write(folder.resolve("clip.mp4"), FRAMES);
	}

	/** That the options say another rate is no matter. */
	private static ImportSettings slow(String formatId) {
		var usual = TestData.settings(formatId);
		return usual.withOptions(usual.options().with(Videos.RATE, "10"));
	}

	@Test
	void timesAreThoseOfTheVideo() throws Exception {
		var source = Files.writeString(folder.resolve("clip.txt"), "11,1,5,5,10,10,1,-1,-1,-1\n12,1,6,5,10,10,1,-1,-1,-1\n");
		TestData.read(store, source, MotFormat.ID, slow(MotFormat.ID));
		var said = TestData.all(store).getFirst();
		assertEquals(List.of("clip.mp4", video, 320), List.of(said.item().name(), said.item().media(), said.item().width()));
		assertEquals(List.of("10@400000 4.0 4.0 10.0 10.0", "11@440000 5.0 4.0 10.0 10.0"), TestData.lines(said, said.annotations().getFirst()),
				"in view up to the end, after which there is no frame");
		TestData.write(store, folder.resolve("out"), MotFormat.ID, TestData.exportOptions(MotFormat.ID));
		assertEquals(2, Files.readAllLines(folder.resolve("out/clip/gt/gt.txt")).size());
		assertTrue(Files.readString(folder.resolve("out/clip/seqinfo.ini")).contains("frameRate=25\n"));
	}

	@Test
	void framesAfterTheEndAreTold() throws Exception {
		var source = Files.writeString(folder.resolve("clip.txt"), "5,1,5,5,10,10,1,-1,-1,-1\n40,1,6,5,10,10,1,-1,-1,-1\n");
		var outcome = new ImportOperation(store, source, MotFormat.ID, slow(MotFormat.ID), TestData.ME).run(TestData.monitor());
		assertTrue(outcome.problems().stream().anyMatch(problem -> problem.code().equals("video.beyond") && problem.place().equals("clip.txt:1")), outcome.problems().toString());
		assertEquals(1, store.statistics().annotations());
	}

	@Test
	void percentAreOfTheVideo() throws Exception {
		var source = Files.writeString(folder.resolve("a.json"), """
				[{"data": {"video": "clip.mp4"}, "annotations": [{"result": [
				{"type": "videorectangle", "value": {"labels": ["a"], "sequence": [{"frame": 2, "x": 50, "y": 50, "width": 10, "height": 10}]}},
				{"type": "timelinelabels", "value": {"timelinelabels": ["b"], "ranges": [{"start": 2, "end": 12}]}}]}]}]
				""");
		TestData.read(store, source, LabelStudioVideoFormat.ID, slow(LabelStudioVideoFormat.ID));
		var said = TestData.all(store).getFirst();
		assertEquals(List.of("1@40000 160.0 120.0 32.0 24.0"), TestData.lines(said, said.annotations().getFirst()));
		assertEquals(List.of(40_000L, 480_000L), List.of(TestData.start(said.annotations().get(1)), TestData.end(said.annotations().get(1))));
	}

	/** The pictures of a sequence belong to it; others are items of their own. */
	@Test
	void aSequenceIsOneItem() throws Exception {
		var pictures = Files.createDirectories(folder.resolve("in/drive/img1"));
		for (int number = 1; number <= 3; number++)
			Files.write(pictures.resolve("00000" + number + ".png"), MotsPngTest.png(8, new int[] { number, 0, 0, 0 }, 2));
		Files.writeString(folder.resolve("in/drive/seqinfo.ini"), "[Sequence]\nname=drive\nimDir=img1\nframeRate=25\nseqLength=3\nimExt=.png\n");
		Files.write(folder.resolve("in/cover.png"), MotsPngTest.png(8, new int[] { 1, 2, 3, 4 }, 2));
		var added = new AddMediaOperation(store, List.of(folder.resolve("in")), false, TestData.ME).run(TestData.monitor());
		assertEquals(List.of(2L, 0L, 0L), List.of(added.value().orElseThrow().added(), added.value().orElseThrow().skipped(), added.value().orElseThrow().failed()));
		var names = new ArrayList<String>();
		store.items().forEach(ItemFilter.ALL, ItemSort.ADDED, row -> names.add(row.item().name() + " " + row.item().modalityId()), TestData.monitor());
		assertEquals(List.of("cover.png org.labelwright.modality.image", "drive/seqinfo.ini org.labelwright.modality.video"), names);
	}

	private static String light(String video, String answer, int frame) {
		return """
				<annotations><meta><task><mode>interpolation</mode><source>%s</source><labels><label><name>light</name><type>tag</type><attributes><attribute>
				<name>answer</name><input_type>select</input_type><values>red
				green</values></attribute></attributes></label></labels></task></meta>
				<image id="%d"><tag label="light" keyframe="1"><attribute name="answer">%s</attribute></tag></image></annotations>
				""".formatted(video, frame, answer);
	}

	/** Each part of an item has its own time: an answer goes to the part whose file the source names, and comes out of it alone. */
	@Test
	void answersLieOnTheirPart() throws Exception {
		var media = Files.createDirectories(folder.resolve("in"));
		MadeVideo.write(media.resolve("front.mp4"), FRAMES);
		MadeVideo.write(media.resolve("rear.mp4"), FRAMES);
		var manifest = Files.writeString(media.resolve("parts.csv"), "item,role,file,offset\ndrive,front,front.mp4,0\ndrive,rear,rear.mp4,0.5\n");
		new AddMediaOperation(store, List.of(), false, TestData.ME).grouped(new Grouping.Manifest(manifest)).run(TestData.monitor());
		var source = Files.createDirectories(folder.resolve("source"));
		Files.writeString(source.resolve("front.xml"), light("front.mp4", "red", 3));
		Files.writeString(source.resolve("rear.xml"), light("rear.mp4", "green", 3));
		TestData.read(store, source, CvatVideoFormat.ID, slow(CvatVideoFormat.ID));
		var said = TestData.all(store).getFirst();
		var parts = store.items().parts(said.item().id()).stream().map(Part::id).toList();
		assertEquals(parts, said.document().getAnswers().stream().map(Answer::getPart).toList());
		assertEquals(List.of(120_000L, 120_000L), said.document().getAnswers().stream().map(Answer::getTime).toList(), "on the clock of the part");
		TestData.write(store, folder.resolve("out"), CvatVideoFormat.ID, TestData.exportOptions(CvatVideoFormat.ID));
		var front = Files.readString(folder.resolve("out/drive/front.xml"));
		var rear = Files.readString(folder.resolve("out/drive/rear.xml"));
		assertTrue(front.contains(">red</attribute>") && !front.contains(">green</attribute>"), front);
		assertTrue(rear.contains(">green</attribute>") && !rear.contains(">red</attribute>"), rear);
	}

	/** A track that does not end goes on to the last frame. */
	@Test
	void everyFrameUpToTheEnd() throws Exception {
		var source = Files.writeString(folder.resolve("a.xml"), """
				<annotations><meta><task><source>clip.mp4</source></task></meta>
				<track label="a"><box frame="4" keyframe="1" outside="0" occluded="0" xtl="1" ytl="1" xbr="3" ybr="3"/></track></annotations>
				""");
		TestData.read(store, source, CvatVideoFormat.ID, slow(CvatVideoFormat.ID));
		assertEquals(List.of(4), TestData.keyframes(TestData.all(store).getFirst().annotations().getFirst()).stream().map(Keyframe::getFrame).toList());
		TestData.write(store, folder.resolve("out"), MotFormat.ID, TestData.exportOptions(MotFormat.ID));
		assertEquals(FRAMES - 4, Files.readAllLines(folder.resolve("out/clip/gt/gt.txt")).size());
	}
}
