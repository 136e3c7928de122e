package org.labelwright.ui.tests;

import java.awt.Color;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.util.Bounds;
import org.labelwright.model.util.Geometries;
import org.labelwright.store.SaveState;
import org.labelwright.testkit.ui.Robot;
import org.labelwright.ui.OpenItem;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.canvas.CanvasTransform;
import org.labelwright.ui.canvas.spi.AnnotationCanvas;
import org.opentest4j.AssertionFailedError;

/** The running workbench as a person uses it. */
final class Workbench {

	/** A picture of one colour stays so when it is scaled, but for this. */
	private static final int ROUNDING = 2;

	final Robot robot;
	final IWorkbenchWindow window;
	final ProjectHost host;

	Workbench() {
		robot = new Robot(Display.getDefault());
		robot.await("the workbench runs", () -> PlatformUI.isWorkbenchRunning() && !PlatformUI.getWorkbench().isStarting()
				&& PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0);
		window = robot.get(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0]);
		host = robot.get(() -> ProjectHost.of(window));
		robot.run(() -> {
			window.getShell().setMaximized(true);
			window.getShell().forceActive();
		});
	}

	/** Opens a project and waits for its first item. */
	void open(Path project) {
		robot.run(() -> host.open(project));
		robot.await("the first item is open", () -> host.item().isPresent());
		awaitPicture();
	}

	/** Closes the project and waits until its folder is free. */
	void close() {
		var closed = robot.get(host::close);
		robot.await("the project is closed", closed::isDone);
	}

	OpenItem item() {
		return robot.get(() -> host.item().orElseThrow());
	}

	String itemName() {
		return robot.get(() -> host.item().map(item -> item.item().name()).orElse(""));
	}

	void awaitItem(String name) {
		robot.await("item " + name + " is open", () -> host.item().filter(item -> item.item().name().equals(name)).isPresent());
		awaitPicture();
	}

	/** Waits until all edits are on disk. */
	void awaitSaved() {
		robot.await("all is saved", () -> host.item().orElseThrow().session().state() == SaveState.SAVED);
	}

	List<Annotation> annotations() {
		return robot.get(() -> List.copyOf(host.item().orElseThrow().document().getAnnotations()));
	}

	AnnotationCanvas canvas() {
		return robot.get(() -> window.getActivePage().getActiveEditor().getAdapter(AnnotationCanvas.class));
	}

	private CanvasTransform transform() {
		return canvas().getAdapter(CanvasTransform.class);
	}

	/** Waits until the canvas shows a picture, so that places of the picture are places of the canvas. */
	private void awaitPicture() {
		robot.await("the picture is shown in the middle and has the keyboard", () -> {
			var canvas = window.getActivePage().getActiveEditor().getAdapter(AnnotationCanvas.class);
			if (canvas == null || !canvasControl().isFocusControl())
				return false;
			var transform = canvas.getAdapter(CanvasTransform.class);
			var size = canvasControl().getSize();
			return Math.abs(transform.screenX(Samples.WIDTH / 2) - size.x / 2) < 3
					&& Math.abs(transform.screenY(Samples.HEIGHT / 2) - size.y / 2) < 3;
		});
	}

	/** The control that the picture is painted on. */
	Control canvasControl() {
		return canvas().getAdapter(GraphicalViewer.class).getControl();
	}

	/** Drags from one place of the picture to another. */
	void drag(double fromX, double fromY, double toX, double toY) {
		var transform = robot.get(this::transform);
		robot.drag(robot.get(this::canvasControl), (int) Math.round(transform.screenX(fromX)), (int) Math.round(transform.screenY(fromY)),
				(int) Math.round(transform.screenX(toX)), (int) Math.round(transform.screenY(toY)));
	}

	/** Clicks on a place of the picture. */
	void click(double x, double y) {
		var transform = robot.get(this::transform);
		robot.click(robot.get(this::canvasControl), (int) Math.round(transform.screenX(x)), (int) Math.round(transform.screenY(y)));
	}

	/** Clicks twice on a place of the picture. */
	void doubleClick(double x, double y) {
		var transform = robot.get(this::transform);
		robot.doubleClick(robot.get(this::canvasControl), (int) Math.round(transform.screenX(x)), (int) Math.round(transform.screenY(y)));
	}

	/** Waits until a control shows a colour at a place. */
	void awaitColor(String what, Control control, Color color, Supplier<Point> place) {
		robot.await(what, () -> near(color, pixel(control, place.get())));
	}

	private static RGB pixel(Control control, Point place) {
		var image = new Image(control.getDisplay(), 1, 1);
		var gc = new GC(control);
		try {
			gc.copyArea(image, place.x, place.y);
			var data = image.getImageData();
			return data.palette.getRGB(data.getPixel(0, 0));
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	private static boolean near(Color one, RGB other) {
		return Math.abs(one.getRed() - other.red) <= ROUNDING && Math.abs(one.getGreen() - other.green) <= ROUNDING
				&& Math.abs(one.getBlue() - other.blue) <= ROUNDING;
	}

	void keys(String keys) {
		robot.keys(keys);
	}

	/** Shows a view and returns the one control in the window that has a property. */
	<C extends Control> C control(String viewId, Class<C> type, Predicate<C> wanted) {
		robot.run(() -> {
			try {
				window.getActivePage().showView(viewId);
			} catch (PartInitException e) {
				throw new AssertionFailedError(viewId, e);
			}
		});
		var found = new ArrayList<C>();
		robot.await("one control of " + type + " in " + viewId, () -> {
			found.clear();
			collect(window.getShell(), type, wanted, found);
			return found.size() == 1;
		});
		return found.getFirst();
	}

	static <C extends Control> void collect(Control control, Class<C> type, Predicate<C> wanted, List<C> found) {
		if (control == null || !control.isVisible())
			return;
		if (type.isInstance(control) && wanted.test(type.cast(control)))
			found.add(type.cast(control));
		if (control instanceof Composite composite)
			for (var child : composite.getChildren())
				collect(child, type, wanted, found);
	}

	/** Clicks into the middle of a control. */
	void click(Control control) {
		var size = robot.get(control::getSize);
		robot.click(control, Math.min(12, size.x / 2), size.y / 2);
	}

	static Bounds bounds(Annotation annotation) {
		return Geometries.bounds(annotation.getGeometry()).orElseThrow();
	}
}
