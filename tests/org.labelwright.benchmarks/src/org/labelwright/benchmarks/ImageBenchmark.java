package org.labelwright.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.labelwright.benchmarks.Figures.milliseconds;
import static org.labelwright.benchmarks.Figures.percentile;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntConsumer;


import org.eclipse.draw2d.ColorConstants;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformViewport;
import org.eclipse.draw2d.Polygon;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.core.User;
import org.labelwright.media.TileService;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.edit.AnnotationCommands;
import org.labelwright.model.edit.EditingContext;
import org.labelwright.store.DocumentSession;
import org.labelwright.ui.canvas.CanvasTransform;
import org.labelwright.ui.canvas.PictureCanvasFactory;
import org.labelwright.ui.canvas.internal.PictureCanvas;
import org.labelwright.ui.canvas.scene.Scene;
import org.labelwright.ui.canvas.spi.AnnotationCanvas;
import org.labelwright.ui.canvas.spi.ItemContext;

/**
 * A picture with 100,000 polygons of a stored project on the canvas, beside the same polygons as one draw2d figure
 * each. Two times are given for each kind of input, for the canvas shows a coarse picture at once and a sharp one
 * when its tiles are painted:
 * <ul>
 * <li>a frame runs from an input event to the painted frame that answers it, taken over by the window system, with
 * the wait for the window system's next frame in it, which is up to 17 ms by itself. Inputs follow one another at
 * once, so that tiles are painted in the background meanwhile;</li>
 * <li>sharp runs from an input event until all in view is painted as it stays. Each input waits for the one
 * before.</li>
 * </ul>
 * With a figure per shape the two are one. Edits go through the session of the project's document; until one is
 * durable is measured as well.
 */
class ImageBenchmark {

	private static final int RUNS = 120;
	private static final int SHARP_RUNS = 40;
	private static final int BASELINE_RUNS = 12;
	private static final String FIGURES = " with a figure per shape";
	private static final User ME = new User("me", "Me");

	@TempDir
	Path folder;
	private Frames frames;
	private Shell shell;

	@BeforeEach
	void open() {
		var display = Display.getDefault();
		frames = new Frames(display);
		shell = new Shell(display);
		shell.setLayout(new FillLayout());
		shell.setBounds(0, 0, 1200, 800);
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	@Test
	void pansZoomsHoversAndEdits() throws Exception {
		var figures = new Figures("image: 100,000 polygons of 20 points on 1200 x 800 pixels");
		var document = Polygons.document();
		measureCanvas(figures, document);
		figures.print();
	}

	private void measureCanvas(Figures figures, AnnotationDocument document) throws Exception {
		var baseline = measureFigures(document);
		try (var store = Polygons.store(folder, document, ME); var session = store.documents().open(Polygons.ITEM, ME)) {
			assertEquals(Polygons.COUNT, session.document().getAnnotations().size());
			measureCanvas(figures, baseline, session);
		}
	}

	private void measureCanvas(Figures figures, Baseline baseline, DocumentSession session) throws Exception {
		var tiles = new TileService(256L << 20);
		var editing = session.context();
		var canvas = (PictureCanvas) new PictureCanvasFactory().create();
		var control = canvas.createControl(shell, new BenchmarkSite(tiles, null));
		frames.watch(control);
		shell.layout();
		shell.open();
		long start = System.nanoTime();
		canvas.show(new ItemContext("benchmark", folder.resolve(Polygons.PICTURE), editing));
		frames.await(() -> canvas.canPerform("zoom.in"));
		frames.settle();
		figures.row("open, until painted", milliseconds((System.nanoTime() - start) / 1e6), "", "");
		assertEquals(Polygons.COUNT, canvas.getAdapter(Scene.class).size());
		for (var scale : new String[] { "fitted", "at 100 %" }) {
			var random = new Random(2);
			Runnable back = () -> canvas.perform(scale.equals("fitted") ? "zoom.fit" : "zoom.actual");
			measure(figures, canvas, "pan, " + scale, back, i -> Frames.wheel(control, i / 10 % 2 == 0 ? 3 : -3, 0), baseline.pan);
			measure(figures, canvas, "zoom, from " + scale, back, i -> Frames.wheel(control, i / 5 % 2 == 0 ? 1 : -1, SWT.MOD1), baseline.zoom);
			measure(figures, canvas, "hover, " + scale, back,
					i -> moveMouse(control, random.nextInt(1150) + 20, random.nextInt(750) + 20), baseline.hover);
			measure(figures, canvas, "edit one, " + scale, back, i -> edit(editing, canvas, random), baseline.edit);
		}
		var random = new Random(3);
		var durable = new double[RUNS];
		for (int i = 0; i < RUNS; i++)
			durable[i] = Figures.time(() -> {
				edit(editing, canvas, random);
				session.flush();
				return null;
			});
		Arrays.sort(durable);
		figures.row("edit one until durable, median", milliseconds(percentile(durable, 0.5)), "", "");
		figures.row("edit one until durable, 95th percentile", milliseconds(percentile(durable, 0.95)), "20 ms", "");
		canvas.dispose();
		control.dispose();
		tiles.close();
	}

	private void measure(Figures figures, PictureCanvas canvas, String what, Runnable back, IntConsumer work, double[] baseline) {
		back.run();
		frames.settle();
		var times = frames.times(RUNS, work).frame();
		back.run();
		frames.settle();
		var sharp = new double[SHARP_RUNS];
		for (int i = 0; i < SHARP_RUNS; i++) {
			long start = System.nanoTime();
			work.accept(i);
			frames.frame(start);
			frames.await(canvas::sharp);
			sharp[i] = (System.nanoTime() - start) / 1e6;
		}
		Arrays.sort(sharp);
		figures.row(what + ", frame, median", milliseconds(percentile(times, 0.5)), "", milliseconds(percentile(baseline, 0.5)) + FIGURES);
		figures.row(what + ", frame, 95th percentile", milliseconds(percentile(times, 0.95)), "50 ms",
				milliseconds(percentile(baseline, 0.95)) + FIGURES);
		figures.row(what + ", frame, slowest", milliseconds(percentile(times, 1)), "", milliseconds(percentile(baseline, 1)) + FIGURES);
		figures.row(what + ", until sharp, median", milliseconds(percentile(sharp, 0.5)), "", "");
		figures.row(what + ", until sharp, 95th percentile", milliseconds(percentile(sharp, 0.95)), "", "");
	}

	/** Moves a corner of a polygon that is in view, as a drag would on release. */
	private void edit(EditingContext editing, AnnotationCanvas canvas, Random random) {
		var transform = canvas.getAdapter(CanvasTransform.class);
		var scene = canvas.getAdapter(Scene.class);
		var hits = scene.hits(-1, -1, 0);
		while (hits.isEmpty())
			hits = scene.hits(transform.sourceX(random.nextInt(900) + 150), transform.sourceY(random.nextInt(600) + 100), 30);
		var annotation = editing.editor().annotation(hits.getFirst().id()).orElseThrow();
		editing.editor().execute(AnnotationCommands.moveVertex(editing.editor(), annotation, random.nextInt(Polygons.POINTS),
				hits.getFirst().bounds().centre().x + random.nextInt(20), hits.getFirst().bounds().centre().y + random.nextInt(20)));
	}

	private static void moveMouse(Control control, int x, int y) {
		var event = new Event();
		event.x = x;
		event.y = y;
		control.notifyListeners(SWT.MouseMove, event);
	}

	private record Baseline(double[] pan, double[] zoom, double[] hover, double[] edit) {
	}

	/** The usual way: each shape a figure, in a layer that draw2d scrolls and scales. */
	private Baseline measureFigures(AnnotationDocument document) {
		var canvas = new FigureCanvas(shell, SWT.DOUBLE_BUFFERED);
		var viewport = new FreeformViewport();
		var pane = new ScalableFreeformLayeredPane();
		var layer = new FreeformLayer();
		pane.add(layer);
		viewport.setContents(pane);
		canvas.setViewport(viewport);
		frames.watch(canvas);
		var shapes = new Polygon[Polygons.COUNT];
		for (int i = 0; i < Polygons.COUNT; i++) {
			double[] points = ((org.labelwright.model.annotation.Polygon) document.getAnnotations().get(i).getGeometry()).getPoints();
			var list = new PointList();
			for (int k = 0; k < points.length; k += 2)
				list.addPoint((int) points[k], (int) points[k + 1]);
			shapes[i] = new Polygon();
			shapes[i].setPoints(list);
			shapes[i].setForegroundColor(ColorConstants.red);
			layer.add(shapes[i]);
		}
		shell.layout();
		shell.open();
		pane.setScale(0.5);
		frames.settle();
		var random = new Random(2);
		var visible = Arrays.stream(shapes).filter(shape -> shape.getBounds().x < 2300 && shape.getBounds().y < 1500).toList();
		var hover = frames.times(BASELINE_RUNS, i -> {
			var bounds = visible.get(random.nextInt(visible.size())).getBounds();
			if (layer.findFigureAt(bounds.getCenter()) instanceof Polygon polygon)
				polygon.setLineWidth(polygon.getLineWidth() == 1 ? 2 : 1);
		});
		var edit = frames.times(BASELINE_RUNS, i -> {
			var shape = visible.get(random.nextInt(visible.size()));
			var points = shape.getPoints().getCopy();
			points.setPoint(points.getPoint(0).translate(5, 5), 0);
			shape.setPoints(points);
		});
		var pan = frames.times(BASELINE_RUNS, i -> viewport.setViewLocation(72 + i % 2 * 72, 0));
		var zoom = frames.times(BASELINE_RUNS, i -> pane.setScale(i % 2 == 0 ? 0.4 : 0.5));
		canvas.dispose();
		return new Baseline(pan.frame(), zoom.frame(), hover.frame(), edit.frame());
	}
}
