package org.labelwright.io.video.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.labelwright.io.Constructs;
import org.labelwright.io.Options;
import org.labelwright.io.video.ActivityNetFormat;
import org.labelwright.io.video.KittiTrackingFormat;
import org.labelwright.io.video.LabelStudioVideoFormat;
import org.labelwright.io.video.MotFormat;
import org.labelwright.io.video.MotsChallengeFormat;
import org.labelwright.io.video.MotsFormat;
import org.labelwright.io.video.VaticFormat;
import org.labelwright.io.video.WebVttVideoFormat;
import org.labelwright.io.video.YouTubeVisFormat;
import org.labelwright.io.video.internal.Videos;
import org.labelwright.testkit.FormatTestBase;

/** What the loss report of each format says of its own files, and of what another format has no place for. */
class LossesTest extends FormatTestBase {

	/** Of formats of which we have no real file with a free licence: what their specifications show. */
	static Stream<Arguments> specified() {
		return Stream.of(Arguments.of(KittiTrackingFormat.ID, "a.txt", LinesTest.KITTI), Arguments.of(VaticFormat.ID, "a.txt", LinesTest.VATIC),
				Arguments.of(MotsFormat.ID, "a.txt", LinesTest.MOTS), Arguments.of(MotsChallengeFormat.ID, "a.txt", LinesTest.MOTS_CHALLENGE),
				Arguments.of(YouTubeVisFormat.ID, "a.json", JsonTest.VIS), Arguments.of(ActivityNetFormat.ID, "a.json", JsonTest.ACTIVITY_NET),
				Arguments.of(LabelStudioVideoFormat.ID, "a.json", LabelStudioVideoTest.MADE),
				Arguments.of(WebVttVideoFormat.ID, "a.vtt", "WEBVTT\n\n00:01.000 --> 00:02.500\nA dog runs\n"));
	}

	@ParameterizedTest
	@MethodSource("specified")
	void nothingIsLostOfWhatTheSpecificationShows(String format, String name, String content) throws Exception {
		assertEquals("", own(Files.writeString(folder.resolve(name), content), format, TestData.exportOptions(format)));
	}

	@ParameterizedTest
	@CsvSource({ "cvatvideo, cvat/video_0002.xml", "cvatvideo, cvat/datumaro.xml", "mot, mot/gt.txt", "mot, mot/test.txt",
			"labelstudiovideo, labelstudio/video_bboxes.json" })
	void nothingIsLostOfRealFiles(String format, String name) throws Exception {
		assertEquals("", own(TestData.file(name), format, TestData.exportOptions(format)), name);
	}

	private String own(Path source, String format, Options options) throws Exception {
		TestData.said(store, source, format);
		return told(TestData.write(store, folder.resolve("out"), format, options).losses());
	}

	/** In a format with a line for each frame, an object is out of view where it has none. */
	@Test
	void tracksThatAreWrittenAtEveryTenthFrameAreCounted() throws Exception {
		TestData.said(store, TestData.file("mot/gt.txt"), MotFormat.ID);
		var losses = TestData.write(store, folder.resolve("out"), MotFormat.ID, TestData.exportOptions(MotFormat.ID).with(Videos.FRAMES, Videos.NTH).with(Videos.STEP, 10))
				.losses();
		assertEquals(TestData.all(store).getFirst().annotations().size(), losses.count("Track"), losses.toString());
	}

	/** How far an object is covered and cut at a frame, where it is said anew: MOTChallenge has no columns for it. Two each at 0 and 4 of the pedestrian and at 0 of the car, one at 1. */
	@Test
	void whatAnotherFormatHasNoPlaceForIsCounted() throws Exception {
		TestData.said(store, Files.writeString(folder.resolve("a.txt"), LinesTest.KITTI), KittiTrackingFormat.ID);
		var losses = TestData.write(store, folder.resolve("out"), MotFormat.ID, TestData.exportOptions(MotFormat.ID)).losses();
		assertEquals(7, losses.count(Constructs.TRACK_VALUE), losses.toString());
	}
}
