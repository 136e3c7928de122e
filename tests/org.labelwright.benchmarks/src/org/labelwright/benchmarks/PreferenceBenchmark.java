package org.labelwright.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.labelwright.benchmarks.Figures.milliseconds;
import static org.labelwright.benchmarks.Figures.percentile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.core.User;
import org.labelwright.modality.preference.Judgement.Prefers;
import org.labelwright.modality.preference.Judgement.Tie;
import org.labelwright.modality.preference.Message;
import org.labelwright.modality.preference.PreferenceItem;
import org.labelwright.modality.preference.PreferenceJson;
import org.labelwright.modality.preference.PreferenceModality;
import org.labelwright.modality.preference.Response;
import org.labelwright.modality.preference.ui.internal.PreferenceCanvas;
import org.labelwright.modality.preference.ui.internal.ShownResponses;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.quality.PreferenceReportOperation;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.Item;
import org.labelwright.store.ItemState;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.StoreException;
import org.labelwright.ui.canvas.spi.ItemContext;

/**
 * A project of 10,000 prompts with eight responses of 20 kB Markdown each: opening an item and going to the next, beside eight StyledTexts that
 * get the same texts without styles; and the report over 100,000 judgements of ten annotators, beside merely reading the rows. The items share
 * a hundred files.
 */
class PreferenceBenchmark {

	private static final int ITEMS = 10_000;
	private static final int FILES = 100;
	private static final int RESPONSES = 8;
	private static final int SIZE = 20_000;
	private static final int ANNOTATORS = 10;
	private static final int RUNS = 60;
	private static final User ME = new User("me", "Me");

	@TempDir
	Path folder;

	private final Display display = Display.getDefault();
	private final List<PreferenceItem> contents = new ArrayList<>();

	@Test
	void pagesAndReports() throws Exception {
		var files = files();
		var figures = new Figures("preference: 10,000 items, 8 responses of 20 kB Markdown");
		try (var store = ProjectStore.create(folder.resolve("project" + ProjectStore.EXTENSION), "Benchmark", schema(), ME)) {
			fill(store, files);
			pages(figures, store);
			reports(figures, store);
		}
		figures.print();
	}

	private void pages(Figures figures, ProjectStore store) throws Exception {
		var shell = new Shell(display);
		shell.setLayout(new FillLayout());
		shell.setBounds(0, 0, 1400, 900);
		var baseline = baseline(shell);
		var canvas = new PreferenceCanvas(control -> { });
		canvas.createControl(shell, new BenchmarkSite(null, null));
		shell.layout(true, true);
		var times = new double[RUNS];
		for (int i = 0; i < RUNS; i++) {
			long start = System.nanoTime();
			try (var session = store.documents().open("i" + i * 97 % ITEMS, ME)) {
				var media = store.items().find("i" + i * 97 % ITEMS).orElseThrow().item().media();
				canvas.show(new ItemContext("benchmark", media, session.context()));
				painted(() -> canvas.getAdapter(ShownResponses.class) != null, shell);
				times[i] = (System.nanoTime() - start) / 1e6;
				canvas.clear();
			}
		}
		var first = times[0];
		var next = Arrays.copyOfRange(times, 1, RUNS);
		Arrays.sort(next);
		figures.row("open the first item, until painted", milliseconds(first), "", milliseconds(baseline[0]) + " with StyledText");
		var others = Arrays.copyOfRange(baseline, 1, baseline.length);
		Arrays.sort(others);
		for (double share : new double[] { 0.5, 0.95 })
			figures.row("go to another item, until painted, " + (share == 0.5 ? "median" : "95th percentile"), milliseconds(percentile(next, share)), "100 ms",
					milliseconds(percentile(others, share)) + " with StyledText");
		canvas.dispose();
		shell.dispose();
	}

	/** Waits until all texts in sight have been painted. What they measure of their other lines, bit by bit between inputs, is not waited for. */
	private void painted(BooleanSupplier ready, Shell shell) {
		var done = new HashSet<Widget>();
		Listener listener = event -> done.add(event.widget);
		display.addFilter(SWT.Paint, listener);
		try {
			while (!ready.getAsBoolean() || !done.containsAll(inSight(shell, shell.getClientArea())))
				display.readAndDispatch();
		} finally {
			display.removeFilter(SWT.Paint, listener);
		}
		display.getCursorLocation(); // the answer comes when the window system has taken over what was painted
	}

	/** The texts of which something is within an area of a composite. */
	private static List<StyledText> inSight(Composite parent, Rectangle area) {
		var found = new ArrayList<StyledText>();
		for (var child : parent.getChildren()) {
			var seen = child.getBounds().intersection(area);
			if (!child.isVisible() || seen.isEmpty())
				continue;
			if (child instanceof StyledText text && text.getCharCount() > 0)
				found.add(text);
			else if (child instanceof Composite composite)
				found.addAll(inSight(composite, new Rectangle(seen.x - child.getBounds().x, seen.y - child.getBounds().y, seen.width, seen.height)));
		}
		return found;
	}

	/** Times to make eight texts and paint them. */
	private double[] baseline(Shell shell) throws Exception {
		shell.open();
		var times = new double[RUNS];
		for (int i = 0; i < RUNS; i++) {
			var content = contents.get(i % FILES);
			times[i] = Figures.time(() -> {
				var holder = new Composite(shell, SWT.NONE);
				holder.setLayout(new GridLayout(2, true));
				for (var response : content.responses()) {
					var text = new StyledText(holder, SWT.WRAP | SWT.V_SCROLL);
					var data = new GridData(SWT.FILL, SWT.FILL, true, true);
					data.heightHint = 100;
					text.setLayoutData(data);
					text.setText(response.text());
				}
				shell.layout(true, true);
				painted(() -> true, shell);
				return null;
			});
			for (var child : shell.getChildren())
				child.dispose();
		}
		return times;
	}

	private static void reports(Figures figures, ProjectStore store) throws Exception {
		long[] answers = { 0 };
		double reading = Figures.time(() -> {
			store.documents().forEach(DocumentFilter.ALL, (item, document) -> answers[0] += document.getAnswers().size(), SubMonitor.convert(null));
			return null;
		});
		assertEquals(ITEMS * ANNOTATORS, answers[0]);
		double report = Figures.time(() -> {
			var made = new PreferenceReportOperation(store).run(SubMonitor.convert(null)).value().orElseThrow();
			assertEquals(ITEMS * ANNOTATORS, made.judgements());
			return made;
		});
		figures.row("report over 100,000 judgements", milliseconds(report), "30 s", milliseconds(reading) + " to read the rows");
	}

	private List<Path> files() throws Exception {
		var random = new Random(1);
		var files = new ArrayList<Path>();
		for (int i = 0; i < FILES; i++) {
			var responses = new ArrayList<Response>();
			for (int j = 0; j < RESPONSES; j++)
				responses.add(Response.of("r" + j, "model " + j, markdown(random)));
			contents.add(new PreferenceItem(List.of(new Message(Message.SYSTEM, "Be helpful."), new Message(Message.USER, markdown(random).substring(0, 500))),
					responses));
			files.add(Files.writeString(folder.resolve(i + ".preference"), PreferenceJson.write(contents.getLast())));
		}
		return files;
	}

	private static String markdown(Random random) {
		var text = new StringBuilder(SIZE + 200);
		while (text.length() < SIZE)
			switch (random.nextInt(12)) {
			case 0 -> text.append("\n\n## A heading of ").append(random.nextInt(100)).append("\n\n");
			case 1 -> text.append("\n\n```java\nint value = ").append(random.nextInt()).append(";\nreturn value;\n```\n\n");
			case 2 -> text.append("\n- a point with **weight** and `code`\n");
			default -> text.append("Some words that go on for a while, *now and then* with stress, until the line ends. ");
			}
		return text.substring(0, SIZE);
	}

	private static LabelSchema schema() {
		var schema = SchemaFactory.eINSTANCE.createLabelSchema();
		schema.setId("schema");
		var question = SchemaFactory.eINSTANCE.createPreferenceQuestion();
		question.setId("q");
		question.setName("Better?");
		question.setTies(true);
		schema.getQuestions().add(question);
		return schema;
	}

	private static void fill(ProjectStore store, List<Path> files) throws StoreException {
		var random = new Random(2);
		try (var bulk = store.bulk("Fill", ME)) {
			for (int i = 0; i < ITEMS; i++)
				bulk.addItem(new Item("i" + i, "i" + i + ".preference", PreferenceModality.ID, null, files.get(i % FILES), -1, -1, 1, 1, null, ItemState.NEW));
			for (int i = 0; i < ITEMS; i++)
				for (int j = 0; j < ANNOTATORS; j++) {
					var who = new User("a" + j, "a" + j);
					var answer = AnnotationFactory.eINSTANCE.createAnswer();
					answer.setId(i + "-" + j);
					answer.setQuestionId("q");
					answer.setValue(random.nextInt(10) == 0 ? new Tie().value() : new Prefers("r" + random.nextInt(RESPONSES), 0).value());
					bulk.put(bulk.document("i" + i, who), answer);
				}
			bulk.commit();
		}
	}
}
