package org.labelwright.workbench.benchmarks;

import static org.labelwright.benchmarks.Figures.milliseconds;

import java.nio.file.Path;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.benchmarks.Figures;
import org.labelwright.benchmarks.Polygons;
import org.labelwright.core.User;
import org.labelwright.store.SaveState;
import org.labelwright.testkit.ui.Robot;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.canvas.spi.AnnotationCanvas;

/**
 * The longest stalls of the workbench at a picture with 100,000 polygons, with all views of the perspective open, beside
 * those of a plain virtual table with as many rows.
 */
class ImageBenchmark {

	private static final String OBJECTS = "org.labelwright.ui.view.objects";
	private static final String AIM = "200 ms";

	private final Display display = Display.getDefault();
	private final Robot robot = new Robot(display);
	private final Stalls stalls = new Stalls(display, robot);
	private final Figures figures = new Figures("workbench: longest stall with %,d objects".formatted(Polygons.COUNT));
	private IWorkbenchWindow window;
	private ProjectHost host;

	@Test
	void neverStalls(@TempDir Path folder) throws Exception {
		robot.await("the workbench runs", () -> PlatformUI.isWorkbenchRunning() && !PlatformUI.getWorkbench().isStarting()
				&& PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0);
		window = robot.get(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0]);
		host = robot.get(() -> ProjectHost.of(window));
		robot.run(() -> {
			window.getShell().setMaximized(true);
			window.getShell().forceActive();
		});
		Polygons.store(folder, Polygons.document(), User.current()).close();
		var plain = plainTable();

		measure("open", plain.fill, () -> robot.run(() -> host.open(Polygons.project(folder))), () -> objects() == Polygons.COUNT);
		measure("scroll the list to its end", plain.end, () -> {
			show(OBJECTS);
			robot.keys("END");
		}, () -> true);
		measure("select all in the list", plain.selectAll, () -> robot.keys("Ctrl+A"), () -> selected() == Polygons.COUNT);
		measure("lock all", 0, () -> robot.run(this::lockAll), () -> host.item().orElseThrow().document().getAnnotations().getLast().isLocked());
		measure("undo that", 0, this::undo, () -> !host.item().orElseThrow().document().getAnnotations().getLast().isLocked());
		measure("delete all", plain.empty, () -> robot.keys("DEL"), () -> objects() == 0);
		measure("undo that", plain.fill, this::undo, () -> objects() == Polygons.COUNT);
		measure("filter", plain.fill, () -> robot.run(() -> filter("1e88")), () -> true);
		measure("end the filter", plain.fill, () -> robot.run(() -> filter("")), () -> true);
		measure("select all on the canvas", plain.selectAll, () -> {
			robot.run(() -> window.getActivePage().activate(window.getActivePage().getActiveEditor()));
			robot.keys("Ctrl+A");
		}, () -> selected() == Polygons.COUNT);
		measure("select none", 0, () -> robot.keys("ESC"), () -> selected() == 0);
		measure("show the outline", 0, () -> show(IPageLayout.ID_OUTLINE), () -> true);
		measure("select all with the outline shown", plain.selectAll, () -> {
			robot.run(() -> window.getActivePage().activate(window.getActivePage().getActiveEditor()));
			robot.keys("Ctrl+A");
		}, () -> selected() == Polygons.COUNT);
		measure("delete all with the outline shown", plain.empty, () -> robot.keys("DEL"), () -> objects() == 0);
		measure("undo that", plain.fill, this::undo, () -> objects() == Polygons.COUNT);
		figures.print();
		var closed = robot.get(host::close);
		robot.await("the project is closed", closed::isDone);
	}

	private void measure(String what, double baseline, Runnable work, java.util.function.BooleanSupplier done) {
		figures.row(what, milliseconds(stalls.longest(work, () -> done.getAsBoolean() && saved())), AIM,
				baseline == 0 ? "" : milliseconds(baseline) + " with a plain table");
	}

	private int objects() {
		return host.item().map(item -> item.document().getAnnotations().size()).orElse(-1);
	}

	private int selected() {
		return host.item().orElseThrow().editing().selection().size();
	}

	private boolean saved() {
		return host.item().filter(item -> item.session().state() == SaveState.SAVED).isPresent();
	}

	private void lockAll() {
		var editor = host.item().orElseThrow().editor();
		editor.execute(org.labelwright.model.edit.AnnotationCommands.setLocked(editor, editor.document().getAnnotations(), true));
	}

	private void undo() {
		robot.run(() -> host.item().orElseThrow().editor().undo());
	}

	private void show(String view) {
		robot.run(() -> {
			try {
				window.getActivePage().showView(view);
			} catch (PartInitException e) {
				throw new AssertionError(e);
			}
		});
	}

	private void filter(String text) {
		show(OBJECTS);
		fields(window.getShell(), text);
	}

	private static boolean fields(org.eclipse.swt.widgets.Composite parent, String text) {
		for (var child : parent.getChildren()) {
			if (child instanceof Text field && field.isVisible() && field.getMessage().equals("Filter objects")) {
				field.setText(text);
				return true;
			}
			if (child instanceof org.eclipse.swt.widgets.Composite inner && fields(inner, text))
				return true;
		}
		return false;
	}

	/** Stalls of a table in milliseconds. */
	private record Plain(double fill, double selectAll, double end, double empty) {
	}

	private Plain plainTable() {
		var table = robot.get(() -> {
			var shell = new Shell(display);
			shell.setLayout(new FillLayout());
			var made = new Table(shell, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION);
			for (int i = 0; i < 5; i++)
				new TableColumn(made, SWT.LEFT).setWidth(80);
			made.addListener(SWT.SetData, event -> ((TableItem) event.item).setText(new String[] { "one", "two", "three", "four", "five" }));
			shell.setBounds(0, 0, 500, 700);
			shell.open();
			return made;
		});
		double fill = stalls.longest(() -> robot.run(() -> table.setItemCount(Polygons.COUNT)), () -> true);
		double all = stalls.longest(() -> robot.run(() -> {
			table.deselectAll();
			table.select(IntStream.range(0, Polygons.COUNT).toArray());
		}), () -> true);
		double end = stalls.longest(() -> robot.run(() -> table.showItem(table.getItem(Polygons.COUNT - 1))), () -> true);
		double empty = stalls.longest(() -> robot.run(() -> table.setItemCount(0)), () -> true);
		robot.run(() -> table.getShell().close());
		return new Plain(fill, all, end, empty);
	}
}
