package org.labelwright.benchmarks;

import static org.labelwright.benchmarks.Figures.milliseconds;
import static org.labelwright.benchmarks.Figures.percentile;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;

import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.core.User;
import org.labelwright.modality.audio.ui.internal.AudioCanvas;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.edit.DocumentEditor;
import org.labelwright.model.edit.EditingContext;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.ui.canvas.spi.ItemContext;
import org.labelwright.ui.canvas.tiers.TierEdits;
import org.labelwright.ui.canvas.timeline.TimeRange;
import org.labelwright.ui.canvas.timeline.Timeline;

/** The editor of recordings with an hour of sound and 10,000 segments on 20 tiers. Frames and work as in {@link TextBenchmark}. */
class TimelineBenchmark {

	private static final int SEGMENTS = 10_000;
	private static final int TIERS = 20;
	private static final long HOUR = 3_600_000_000L;
	private static final long EACH = HOUR * TIERS / SEGMENTS;
	private static final int RUNS = 200;

	@TempDir
	Path folder;

	private final Display display = Display.getDefault();
	private final Frames frames = new Frames(display);

	@Test
	void movesAlongZoomsSelectsAndAdds() throws Exception {
		var file = folder.resolve("hour.wav");
		AudioBenchmark.write(file, 1);
		var shell = new Shell(display);
		shell.setLayout(new FillLayout());
		shell.setBounds(0, 0, 1200, 800);
		var context = new EditingContext(new DocumentEditor(document(), User::current, Clock.systemUTC()), SchemaIndex.of(schema()));
		var canvas = new AudioCanvas(control -> { }, control -> { });
		canvas.createControl(shell, new BenchmarkSite(null, folder.resolve("cache")));
		shell.open();
		long start = System.nanoTime();
		canvas.show(new ItemContext("hour", file, context));
		frames.await(() -> canvas.getAdapter(Timeline.class) != null);
		var timeline = canvas.getAdapter(Timeline.class);
		frames.watch(timeline);
		frames.frame(start);
		var figures = new Figures("timeline: an hour of sound, 10,000 segments on 20 tiers, on 1200 x 800 pixels");
		figures.row("open, until painted", milliseconds((System.nanoTime() - start) / 1e6), "", "");
		frames.settle();
		measure(figures, timeline, context);
		figures.print();
		canvas.dispose();
		shell.dispose();
	}

	private void measure(Figures figures, Timeline timeline, EditingContext context) {
		var random = new Random(3);
		row(figures, "paint all", frames.times(RUNS, i -> timeline.redraw()));
		timeline.zoomTo(new TimeRange(HOUR / 2, HOUR / 2 + 60_000_000));
		row(figures, "move along a minute in view", frames.times(RUNS, i -> timeline.pan(i % 2 == 0 ? 0.1 : -0.1)));
		row(figures, "jump", frames.times(RUNS, i -> {
			long time = random.nextLong(HOUR - 60_000_000);
			timeline.zoomTo(new TimeRange(time, time + 60_000_000));
		}));
		row(figures, "come closer and go back", frames.times(RUNS, i -> timeline.zoom(i % 2 == 0 ? 1 : -1)));
		row(figures, "move the playhead", frames.times(RUNS, i -> timeline.setPlayhead(timeline.axisTime(400 + i))));
		row(figures, "select a segment", frames.times(RUNS, i -> context.selection().set(List.of("a" + (SEGMENTS / 2 + i % 40)))));
		var edits = new TierEdits(context);
		row(figures, "add a segment", frames.times(RUNS, i -> edits.add(new TimeRange(HOUR / 2 + i * 1000L, HOUR / 2 + i * 1000L + 900), "tier 0", "speech")));
	}

	private static void row(Figures figures, String what, Frames.Times times) {
		figures.row(what + ", frame, 95th percentile", milliseconds(percentile(times.frame(), 0.95)), "", "");
		figures.row(what + ", work, 95th percentile", milliseconds(percentile(times.work(), 0.95)), "16 ms", "");
		figures.row(what + ", processor, 95th percentile", milliseconds(percentile(times.processor(), 0.95)), "", "");
	}

	private static AnnotationDocument document() {
		var document = AnnotationFactory.eINSTANCE.createAnnotationDocument();
		document.setId("document");
		document.setItemId("item");
		for (int i = 0; i < SEGMENTS; i++)
			document.getAnnotations().add(segment(i));
		return document;
	}

	private static Annotation segment(int number) {
		var place = AnnotationFactory.eINSTANCE.createTimeInterval();
		place.setStart(number / TIERS * EACH);
		place.setEnd(place.getStart() + EACH * 3 / 4);
		place.setTier("tier " + number % TIERS);
		var annotation = AnnotationFactory.eINSTANCE.createAnnotation();
		annotation.setId("a" + number);
		annotation.setLabelId("speech");
		annotation.setRank(number + 1);
		annotation.setGeometry(place);
		return annotation;
	}

	private static LabelSchema schema() {
		var label = SchemaFactory.eINSTANCE.createLabel();
		label.setId("speech");
		label.setName("speech");
		var schema = SchemaFactory.eINSTANCE.createLabelSchema();
		schema.setId("schema");
		schema.getLabels().add(label);
		return schema;
	}
}
