package org.labelwright.modality.video.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.media.Media;
import org.labelwright.media.VideoSource;
import org.labelwright.modality.video.ui.internal.VideoCanvasFactory;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Keyframe;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.testkit.MadeVideo;
import org.labelwright.ui.canvas.spi.Excerpt;
import org.labelwright.ui.canvas.spi.ExcerptRequest;

/** What is seen of a video when a track or an interval is shown as an example. */
class VideoExcerptTest {

	private static final AnnotationFactory ANNOTATION = AnnotationFactory.eINSTANCE;
	private static final int FRAMES = 20;

	@TempDir
	Path folder;

	private Excerpt.Picture shown(Path file, Geometry geometry) throws Exception {
		var object = ANNOTATION.createAnnotation();
		object.setId("a");
		object.setGeometry(geometry);
		var request = new ExcerptRequest(file, List.of(object), SchemaIndex.of(SchemaFactory.eINSTANCE.createLabelSchema()), folder);
		return (Excerpt.Picture) new VideoCanvasFactory().excerpt(request).orElseThrow();
	}

	private static Keyframe keyframe(int frame, boolean outside) {
		var box = ANNOTATION.createBox();
		box.setX(10);
		box.setY(10);
		box.setWidth(20);
		box.setHeight(10);
		var keyframe = ANNOTATION.createKeyframe();
		keyframe.setFrame(frame);
		keyframe.setOutside(outside);
		keyframe.setGeometry(box);
		return keyframe;
	}

	/** 20 by 10 with 8 pixels around it is 36 by 26, and six times as large; the track is seen first at frame 7. */
	@Test
	void aTrackIsShownWhereItIsSeenFirst() throws Exception {
		var file = MadeVideo.write(folder.resolve("clip.made"), FRAMES);
		var track = ANNOTATION.createTrack();
		track.getKeyframes().addAll(List.of(keyframe(2, true), keyframe(7, false), keyframe(12, false)));
		var pixels = shown(file, track).pixels();
		assertEquals("216 x 156", pixels.width() + " x " + pixels.height());
		try (var source = Media.open(file, VideoSource.class).value().orElseThrow()) {
			var frame = source.read(7);
			int wanted = frame.argb()[4 * frame.width() + 4];
			int seen = pixels.argb()[12 * pixels.width() + 12]; // two pixels from the corner of the crop, which is at (2, 2)
			for (int shift = 0; shift <= 16; shift += 8)
				assertEquals(wanted >> shift & 255, seen >> shift & 255, 3, () -> Integer.toHexString(wanted) + ' ' + Integer.toHexString(seen));
		}
	}

	@Test
	void anIntervalIsShownByItsFirstFrame() throws Exception {
		var file = MadeVideo.write(folder.resolve("clip.made"), FRAMES);
		var interval = ANNOTATION.createTimeInterval();
		interval.setStart(0);
		interval.setEnd(1000);
		var pixels = shown(file, interval).pixels();
		assertTrue(pixels.width() <= Excerpt.HEIGHT && pixels.height() <= Excerpt.HEIGHT);
	}
}
