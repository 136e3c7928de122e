package org.labelwright.benchmarks;

import static org.labelwright.benchmarks.Figures.milliseconds;
import static org.labelwright.benchmarks.Figures.percentile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.core.User;
import org.labelwright.modality.text.Range;
import org.labelwright.modality.text.Spans;
import org.labelwright.modality.text.Text;
import org.labelwright.modality.text.ui.internal.TextCanvas;
import org.labelwright.modality.text.ui.internal.TextEdits;
import org.labelwright.modality.text.ui.internal.TextPlaces;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.store.DocumentSession;
import org.labelwright.store.Item;
import org.labelwright.store.ItemState;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.StoreException;
import org.labelwright.ui.canvas.spi.ItemContext;

/**
 * A text of 1 MB with 50,000 spans and 5,000 relations in the editor, beside the same text and spans in a
 * StyledText with a StyleRange each, which shows neither names nor relations. A frame runs from an input until
 * what it caused is painted, at most 60 times a second; work is that without waiting for the window system. The spans and relations are in a project; edits go through its document's session.
 */
class TextBenchmark {

	private static final int SIZE = 1_000_000;
	private static final int SPANS = 50_000;
	private static final int RELATIONS = 5_000;
	private static final int RUNS = 200;
	private static final int STEP = 60;
	private static final String ITEM = "item";
	private static final User ME = new User("me", "Me");

	@TempDir
	Path folder;

	private final Display display = Display.getDefault();
	private final Frames frames = new Frames(display);

	@Test
	void scrollsSelectsAndAdds() throws Exception {
		var shell = new Shell(display);
		shell.setLayout(new FillLayout());
		shell.setBounds(0, 0, 1200, 800);
		var string = string();
		var baseline = baseline(shell, string);
		var figures = new Figures("text: 1 MB, 50,000 spans, 5,000 relations on 1200 x 800 pixels");
		try (var store = store(string); var session = store.documents().open(ITEM, ME)) {
			measure(figures, baseline, shell, string, session);
		}
		figures.print();
		shell.dispose();
	}

	private void measure(Figures figures, List<Frames.Times> baseline, Shell shell, String string, DocumentSession session) throws Exception {
		var canvas = new TextCanvas(control -> { });
		var control = canvas.createControl(shell, new BenchmarkSite(null, null));
		frames.watch(control);
		shell.layout();
		long start = System.nanoTime();
		canvas.show(new ItemContext("benchmark", Files.writeString(folder.resolve("text.txt"), string), session.context()));
		frames.await(() -> canvas.getAdapter(Text.class) != null);
		frames.frame(start);
		figures.row("open, until painted", milliseconds((System.nanoTime() - start) / 1e6), "", "");
		var places = canvas.getAdapter(TextPlaces.class);
		var random = new Random(3);
		row(figures, "scroll by three lines", frames.times(RUNS, i -> places.scrollBy(STEP)), baseline.get(0));
		row(figures, "jump to a place", frames.times(RUNS, i -> places.reveal(random.nextInt(SIZE))), baseline.get(1));
		var selection = session.context().selection();
		places.reveal(SIZE / 2);
		frames.settle();
		int middle = SPANS / 2;
		row(figures, "select a span", frames.times(RUNS, i -> selection.set(List.of("a" + (middle + i % 40)))), null);
		var edits = new TextEdits(canvas.getAdapter(Text.class), session.context());
		row(figures, "add a span", frames.times(RUNS, i -> {
			int place = SIZE / 2 + random.nextInt(2000);
			edits.add(List.of(new Range(place, place + 8)), "l0");
		}), baseline.get(2));
		var durable = new double[RUNS];
		for (int i = 0; i < RUNS; i++)
			durable[i] = Figures.time(() -> {
				edits.add(List.of(new Range(SIZE / 2, SIZE / 2 + 8)), "l0");
				session.flush();
				return null;
			});
		Arrays.sort(durable);
		figures.row("add a span until durable, 95th percentile", milliseconds(percentile(durable, 0.95)), "20 ms", "");
		canvas.dispose();
	}

	private static void row(Figures figures, String what, Frames.Times times, Frames.Times baseline) {
		row(figures, what + ", frame, median", "", times.frame(), baseline == null ? null : baseline.frame(), 0.5);
		row(figures, what + ", frame, 95th percentile", "", times.frame(), baseline == null ? null : baseline.frame(), 0.95);
		row(figures, what + ", work, 95th percentile", "16 ms", times.work(), baseline == null ? null : baseline.work(), 0.95);
		row(figures, what + ", work, slowest", "", times.work(), baseline == null ? null : baseline.work(), 1);
	}

	private static void row(Figures figures, String what, String aim, double[] times, double[] baseline, double share) {
		figures.row(what, milliseconds(percentile(times, share)), aim,
				baseline == null ? "" : milliseconds(percentile(baseline, share)) + " with StyledText");
	}

	private List<Frames.Times> baseline(Shell shell, String string) {
		var widget = new StyledText(shell, SWT.V_SCROLL | SWT.WRAP);
		frames.watch(widget);
		shell.layout();
		shell.open();
		widget.setText(string);
		var random = new Random(1);
		var ranges = new StyleRange[SPANS];
		for (int i = 0; i < SPANS; i++)
			ranges[i] = style(widget, i * (SIZE / SPANS), 4 + random.nextInt(12));
		widget.setStyleRanges(ranges);
		var times = List.of(frames.times(RUNS, i -> widget.setTopPixel(widget.getTopPixel() + STEP)),
				frames.times(RUNS, i -> widget.setTopIndex(random.nextInt(widget.getLineCount()))),
				frames.times(RUNS, i -> widget.setStyleRange(style(widget, widget.getOffsetAtLine(widget.getTopIndex()) + random.nextInt(500), 8))));
		widget.dispose();
		return times;
	}

	private static StyleRange style(Control control, int start, int length) {
		return new StyleRange(start, length, null, control.getDisplay().getSystemColor(SWT.COLOR_YELLOW));
	}

	private static String string() {
		var random = new Random(1);
		var built = new StringBuilder(SIZE + 20);
		while (built.length() < SIZE) {
			for (int i = random.nextInt(9) + 2; i > 0; i--)
				built.append((char) ('a' + random.nextInt(26)));
			built.append(random.nextInt(60) == 0 ? "\n" : " ");
		}
		return built.substring(0, SIZE);
	}

	private static LabelSchema schema() {
		var schema = SchemaFactory.eINSTANCE.createLabelSchema();
		schema.setId("schema");
		for (int i = 0; i < 4; i++) {
			var label = SchemaFactory.eINSTANCE.createLabel();
			label.setId("l" + i);
			label.setName("label " + i);
			label.setExportIndex(i + 1);
			schema.getLabels().add(label);
		}
		var type = SchemaFactory.eINSTANCE.createRelationType();
		type.setId("r");
		type.setName("relation");
		schema.getRelationTypes().add(type);
		return schema;
	}

	private ProjectStore store(String string) throws StoreException {
		var random = new Random(2);
		var text = Text.of(string);
		var store = ProjectStore.create(folder.resolve("project" + ProjectStore.EXTENSION), "Benchmark", schema(), ME);
		try (var bulk = store.bulk("Fill", ME)) {
			bulk.addItem(new Item(ITEM, "text.txt", "text", null, Path.of("media", "text.txt"), 0, 0, 1, 1, null, ItemState.NEW));
			var id = bulk.document(ITEM, ME);
			for (int i = 0; i < SPANS; i++) {
				int from = i * (SIZE / SPANS);
				var annotation = AnnotationFactory.eINSTANCE.createAnnotation();
				annotation.setId("a" + i);
				annotation.setRank(i);
				annotation.setLabelId("l" + i % 4);
				annotation.setGeometry(Spans.of(text, List.of(new Range(from, Math.min(SIZE, from + 4 + random.nextInt(24))))));
				bulk.put(id, annotation);
			}
			for (int i = 0; i < RELATIONS; i++) {
				int from = random.nextInt(SPANS - 40);
				var relation = AnnotationFactory.eINSTANCE.createRelation();
				relation.setId("r" + i);
				relation.setTypeId("r");
				relation.setSourceId("a" + from);
				relation.setTargetId("a" + (from + 1 + random.nextInt(30)));
				bulk.put(id, relation);
			}
			bulk.commit();
		}
		return store;
	}
}
