package org.labelwright.modality.audio.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.modality.audio.ui.internal.AudioCanvasFactory;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.ui.canvas.spi.Excerpt;
import org.labelwright.ui.canvas.spi.ExcerptRequest;

/** What is seen of a recording when an interval is shown as an example. */
class AudioExcerptTest {

	private static final int LINE = 0xFF37474F;

	@TempDir
	Path folder;

	@Test
	void theWaveAroundTheIntervalIsDrawn() throws Exception {
		var interval = AnnotationFactory.eINSTANCE.createTimeInterval();
		interval.setStart(400_000);
		interval.setEnd(600_000);
		var object = AnnotationFactory.eINSTANCE.createAnnotation();
		object.setGeometry(interval);
		Samples.tone(folder, 440);
		var request = new ExcerptRequest(folder.resolve("tone.wav"), List.of(object), SchemaIndex.of(SchemaFactory.eINSTANCE.createLabelSchema()), folder);
		var shown = ((Excerpt.Picture) new AudioCanvasFactory().excerpt(request).orElseThrow()).pixels();
		assertEquals(Excerpt.WIDTH, shown.width());
		int drawn = 0;
		for (int x = 0; x < shown.width(); x++)
			for (int y = 4; y < 60; y++)
				if (shown.argb()[y * shown.width() + x] == LINE) {
					drawn++;
					break;
				}
		assertTrue(drawn > shown.width() * 9 / 10, drawn + " columns with sound");
	}
}
