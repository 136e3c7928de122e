package org.labelwright.workbench.benchmarks;

import static org.labelwright.benchmarks.Figures.milliseconds;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import javax.imageio.ImageIO;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.benchmarks.Figures;
import org.labelwright.core.User;
import org.labelwright.modality.image.ImageModality;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.schema.SchemaFiles;
import org.labelwright.store.Item;
import org.labelwright.store.ProjectStore;
import org.labelwright.testkit.ui.Robot;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.internal.LabelPopup;

/**
 * The workbench with a schema of 100,000 labels, made from a seed, or read from the file of a schema that the variable LABELWRIGHT_VOCABULARY names: opening, searching
 * and choosing, to the painted result, and the editor of schemas, with the longest stall of each; beside a plain table that lists all labels.
 */
class LabelsBenchmark {

	private static final int LABELS = 100_000;
	private static final int SEARCHES = 60;
	/** Of the editor of schemas, after the first. */
	private static final List<String> PAGES = List.of("Relations", "Questions", "Constraints", "Skeleton", "Source", "Diagram");
	private static final String LABELS_VIEW = "org.labelwright.ui.view.labels";
	private static final String STALL = "100 ms";

	private final Display display = Display.getDefault();
	private final Robot robot = new Robot(display);
	private final Stalls stalls = new Stalls(display, robot);
	private final Random random = new Random(1);
	private IWorkbenchWindow window;
	private ProjectHost host;
	private Figures figures;

	@Test
	void opensSearchesAndEdits(@TempDir Path folder) throws Exception {
		robot.await("the workbench runs", () -> PlatformUI.isWorkbenchRunning() && !PlatformUI.getWorkbench().isStarting()
				&& PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0);
		window = robot.get(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0]);
		host = robot.get(() -> ProjectHost.of(window));
		robot.run(() -> {
			window.getShell().setMaximized(true);
			window.getShell().forceActive();
		});
		var schema = schema();
		var names = schema.getLabels().stream().map(label -> label.getName()).toList();
		figures = new Figures("workbench: %,d labels".formatted(names.size()));
		double plain = plainTable(names);
		open(project(folder, "small", small())); // once, so that classes are loaded
		close();
		var project = project(folder, "large", schema);
		took("open, to the item and its labels", "2 s", plain, () -> open(project), () -> labels() > 0);
		search(names, plain);
		took("open the popup for a label", STALL, plain, () -> robot.run(this::popup), () -> popups() > 0);
		robot.keys("ESC");
		took("open the editor of schemas", "2 s", plain, () -> robot.run(this::edit), () -> tree() != null);
		robot.awaitFocus(Tree.class);
		for (var page : PAGES)
			stall("go to the page " + page, () -> robot.keys("Alt+PAGE_DOWN"));
		for (int i = 0; i < PAGES.size(); i++)
			robot.keys("Alt+PAGE_UP");
		robot.awaitFocus(Tree.class);
		stall("select a label and rename it there", () -> {
			robot.run(() -> {
				var tree = tree();
				tree.setFocus();
				tree.setSelection(tree.getItem(Math.min(3, tree.getItemCount() - 1)));
			});
			robot.keys("ARROW_DOWN");
			robot.keys("F2");
			robot.type("renamed");
		});
		stall("undo", () -> robot.keys("Ctrl+Z"));
		figures.print();
		robot.run(() -> window.getActivePage().closeAllEditors(false));
		close();
	}

	private void took(String what, String aim, double plain, Runnable work, BooleanSupplier done) {
		var taken = new AtomicLong();
		long begun = System.nanoTime();
		double stall = stalls.longest(work, () -> {
			boolean there = done.getAsBoolean();
			if (there)
				taken.compareAndSet(0, System.nanoTime());
			return there;
		});
		figures.row(what, milliseconds((taken.get() - begun) / 1e6), aim, milliseconds(plain) + " to fill a plain table");
		figures.row("   longest stall", milliseconds(stall), STALL, "");
	}

	private void stall(String what, Runnable work) {
		figures.row("longest stall: " + what, milliseconds(stalls.longest(work, () -> true)), STALL, "");
	}

	private LabelSchema schema() throws Exception {
		var file = System.getenv("LABELWRIGHT_VOCABULARY");
		if (file != null)
			return SchemaFiles.read(Path.of(file)).value().orElseThrow();
		var schema = small();
		for (int i = 0; i < LABELS; i++) {
			var label = SchemaFactory.eINSTANCE.createLabel();
			label.setId("L" + i);
			label.setExportIndex(i);
			label.setName(word() + ' ' + word());
			label.setColor(String.format("#%06x", random.nextInt(1 << 24)));
			label.setParent(i < 10_000 ? null : schema.getLabels().get(i / 10));
			schema.getLabels().add(label);
		}
		return schema;
	}

	private String word() {
		return random.ints(3 + random.nextInt(6), 'a', 'z' + 1).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
	}

	private static LabelSchema small() {
		var schema = SchemaFactory.eINSTANCE.createLabelSchema();
		schema.setId("vocabulary");
		schema.setName("Vocabulary");
		return schema;
	}

	private static Path project(Path folder, String name, LabelSchema schema) throws Exception {
		var picture = folder.resolve(name + ".png");
		try (var out = Files.newOutputStream(picture)) {
			ImageIO.write(new java.awt.image.BufferedImage(640, 480, java.awt.image.BufferedImage.TYPE_INT_RGB), "png", out);
		}
		var project = folder.resolve(name + ProjectStore.EXTENSION);
		try (var store = ProjectStore.create(project, name, schema, User.current())) {
			store.items().add(List.of(Item.of(name, ImageModality.ID, picture, new ImageModality().examine(picture).value().orElseThrow(), Files.size(picture))),
					User.current(), SubMonitor.convert(null));
		}
		return project;
	}

	private void open(Path project) {
		robot.run(() -> host.open(project));
		robot.await("an item is shown", () -> host.item().isPresent());
	}

	private void close() {
		var closed = robot.get(host::close);
		robot.await("the project is closed", closed::isDone);
	}

	private <C extends Control> List<C> controls(Composite parent, Class<C> type, Predicate<C> wanted) {
		var found = new ArrayList<C>();
		for (var child : parent.getChildren()) {
			if (type.isInstance(child) && child.isVisible() && wanted.test(type.cast(child)))
				found.add(type.cast(child));
			if (child instanceof Composite inner)
				found.addAll(controls(inner, type, wanted));
		}
		return found;
	}

	private Text filter() {
		return controls(window.getShell(), Text.class, text -> text.getMessage().equals("Filter labels")).getFirst();
	}

	/** The list below the filter is drawn by itself. */
	private Control list() {
		var siblings = filter().getParent().getChildren();
		return siblings[siblings.length - 1];
	}

	private int labels() {
		try {
			window.getActivePage().showView(LABELS_VIEW);
		} catch (org.eclipse.ui.PartInitException e) {
			throw new AssertionError(e);
		}
		return host.item().map(item -> item.editing().schema().labels().size()).orElse(0);
	}

	/** From the changed text to the painted list. */
	private void search(List<String> names, double plain) {
		var painted = new AtomicLong();
		robot.run(() -> list().addListener(SWT.Paint, event -> display.asyncExec(() -> painted.set(System.nanoTime()))));
		var taken = new double[SEARCHES];
		for (int i = 0; i < SEARCHES; i++) {
			var name = names.get(random.nextInt(names.size()));
			var typed = name.substring(0, Math.min(name.length(), 1 + i % 6));
			robot.run(() -> filter().setText(""));
			robot.run(() -> { });
			painted.set(0);
			long begun = System.nanoTime();
			robot.run(() -> {
				filter().setText(typed);
				list().update();
			});
			while (painted.get() == 0)
				Thread.onSpinWait();
			taken[i] = (painted.get() - begun) / 1e6;
		}
		robot.run(() -> filter().setText(""));
		Arrays.sort(taken);
		figures.row("search, to the painted list, 95th percentile", milliseconds(Figures.percentile(taken, 0.95)), "50 ms", milliseconds(plain) + " to fill a plain table");
	}

	private void popup() {
		LabelPopup.open(window.getShell(), "Label", host.item().orElseThrow().editing(), label -> true, label -> { }, () -> { });
	}

	private int popups() {
		return (int) Arrays.stream(window.getShell().getShells()).filter(Shell::isVisible).count();
	}

	private void edit() {
		try {
			window.getService(IHandlerService.class).executeCommand("org.labelwright.schema.ui.edit", null);
		} catch (org.eclipse.core.commands.common.CommandException e) {
			throw new AssertionError(e);
		}
	}

	private Tree tree() {
		return controls(window.getShell(), Tree.class, tree -> tree.getItemCount() > 1 && tree.getItem(0).getText().equals(host.project().orElseThrow().schema().schema().getName())).stream().findFirst()
				.orElse(null);
	}

	private double plainTable(List<String> names) throws Exception {
		return Figures.time(() -> {
			robot.run(() -> {
				var shell = new Shell(display);
				shell.setLayout(new FillLayout());
				shell.setBounds(0, 0, 500, 700);
				shell.open();
				var table = new Table(shell, SWT.FULL_SELECTION);
				for (var name : names)
					new TableItem(table, SWT.NONE).setText(name);
				shell.layout();
				table.update();
				shell.close();
			});
			return null;
		});
	}
}
