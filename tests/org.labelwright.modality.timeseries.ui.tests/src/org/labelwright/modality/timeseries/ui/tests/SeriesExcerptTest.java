package org.labelwright.modality.timeseries.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.modality.timeseries.ui.internal.SeriesCanvasFactory;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.ui.canvas.spi.Excerpt;
import org.labelwright.ui.canvas.spi.ExcerptRequest;

/** What is seen of signals when an interval is shown as an example. */
class SeriesExcerptTest {

	private static final int LINE = 0xFF37474F;
	/** Where the highest and the lowest rows of the trace begin. */
	private static final int TOP = 4;
	private static final int BOTTOM = 57;

	@TempDir
	Path folder;

	/** A signal that is low for a minute and high for another: the step is in the middle of what is shown. */
	@Test
	void theSignalAroundTheIntervalIsDrawn() throws Exception {
		var rows = new StringBuilder("time,level\n");
		for (int second = 0; second < 120; second++)
			rows.append(second).append(',').append(second < 60 ? 0 : 5).append('\n');
		var file = folder.resolve("step.csv");
		Files.writeString(file, rows);
		var interval = AnnotationFactory.eINSTANCE.createTimeInterval();
		interval.setStart(50_000_000);
		interval.setEnd(70_000_000);
		interval.setChannel(0);
		var object = AnnotationFactory.eINSTANCE.createAnnotation();
		object.setGeometry(interval);
		var request = new ExcerptRequest(file, List.of(object), SchemaIndex.of(SchemaFactory.eINSTANCE.createLabelSchema()), folder.resolve("cache"));
		var shown = ((Excerpt.Picture) new SeriesCanvasFactory().excerpt(request).orElseThrow()).pixels();
		assertEquals(Excerpt.WIDTH, shown.width());
		assertTrue(drawn(shown.argb(), shown.width(), 20, BOTTOM) && !drawn(shown.argb(), shown.width(), 20, TOP), "low at first");
		assertTrue(drawn(shown.argb(), shown.width(), 400, TOP) && !drawn(shown.argb(), shown.width(), 400, BOTTOM), "high at last");
	}

	/** Whether the trace is drawn near a row, in a column and all of those beside it. */
	private static boolean drawn(int[] argb, int width, int column, int row) {
		for (int x = column - 15; x <= column + 15; x++) {
			int at = x;
			if (IntStream.range(row, row + 4).noneMatch(y -> argb[y * width + at] == LINE))
				return false;
		}
		return true;
	}
}
