package org.labelwright.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.labelwright.benchmarks.Figures.milliseconds;
import static org.labelwright.benchmarks.Figures.percentile;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntConsumer;

import javax.imageio.ImageIO;

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
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.edit.AnnotationCommands;
import org.labelwright.model.edit.EditingContext;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.store.DocumentSession;
import org.labelwright.store.Item;
import org.labelwright.store.ItemState;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.StoreException;
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

	private static final int POLYGONS = 100_000;
	private static final int POINTS = 20;
	private static final int WIDTH = 4000;
	private static final int HEIGHT = 3000;
	private static final int RUNS = 120;
	private static final int SHARP_RUNS = 40;
	private static final int BASELINE_RUNS = 12;
	private static final String FIGURES = " with a figure per shape";
	private static final User ME = new User("me", "Me");
	private static final String ITEM = "item";

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
		var document = document();
		measureCanvas(figures, document);
		figures.print();
	}

	private void measureCanvas(Figures figures, AnnotationDocument document) throws Exception {
		var baseline = measureFigures(document);
		try (var store = store(document); var session = store.documents().open(ITEM, ME)) {
			assertEquals(POLYGONS, session.document().getAnnotations().size());
			measureCanvas(figures, baseline, session);
		}
	}

	private void measureCanvas(Figures figures, Baseline baseline, DocumentSession session) throws Exception {
		var tiles = new TileService(256L << 20);
		var editing = session.context();
		var canvas = (PictureCanvas) new PictureCanvasFactory().create();
		var control = canvas.createControl(shell, new BenchmarkSite(tiles));
		frames.watch(control);
		shell.layout();
		shell.open();
		long start = System.nanoTime();
		canvas.show(new ItemContext("benchmark", picture(), editing));
		frames.await(() -> canvas.canPerform("zoom.in"));
		frames.settle();
		figures.row("open, until painted", milliseconds((System.nanoTime() - start) / 1e6), "", "");
		assertEquals(POLYGONS, canvas.getAdapter(Scene.class).size());
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
		editing.editor().execute(AnnotationCommands.moveVertex(editing.editor(), annotation, random.nextInt(POINTS),
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
		var shapes = new Polygon[POLYGONS];
		for (int i = 0; i < POLYGONS; i++) {
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

	/** A project with one item, whose document holds all annotations of another. */
	private ProjectStore store(AnnotationDocument document) throws StoreException {
		var schema = schema();
		schema.setId("schema");
		var store = ProjectStore.create(folder.resolve("project" + ProjectStore.EXTENSION), "Benchmark", schema, ME);
		try (var bulk = store.bulk("Fill", ME)) {
			bulk.addItem(new Item(ITEM, "picture.png", "image", null, Path.of("media", "picture.png"), WIDTH, HEIGHT, 1, 1, null, ItemState.NEW));
			var id = bulk.document(ITEM, ME);
			for (var annotation : document.getAnnotations())
				bulk.put(id, annotation);
			bulk.commit();
		}
		return store;
	}

	private Path picture() throws Exception {
		var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
		for (int y = 0; y < HEIGHT; y++)
			for (int x = 0; x < WIDTH; x++)
				image.setRGB(x, y, (x * 255 / WIDTH) << 16 | (y * 255 / HEIGHT) << 8 | (x ^ y) & 255);
		var file = folder.resolve("picture.png");
		try (var out = Files.newOutputStream(file)) {
			ImageIO.write(image, "png", out);
		}
		return file;
	}

	private static LabelSchema schema() {
		var schema = SchemaFactory.eINSTANCE.createLabelSchema();
		for (var color : new String[] { "#E53935", "#1E88E5", "#43A047", "#FDD835" }) {
			var label = SchemaFactory.eINSTANCE.createLabel();
			label.setId(color);
			label.setName(color);
			label.setColor(color);
			schema.getLabels().add(label);
		}
		return schema;
	}

	private static AnnotationDocument document() {
		var random = new Random(1);
		var labels = schema().getLabels();
		var document = AnnotationFactory.eINSTANCE.createAnnotationDocument();
		document.setId("document");
		for (int i = 0; i < POLYGONS; i++) {
			double x = 20 + random.nextDouble() * (WIDTH - 40);
			double y = 20 + random.nextDouble() * (HEIGHT - 40);
			double radius = 4 + random.nextDouble() * 14;
			var points = new double[2 * POINTS];
			for (int k = 0; k < POINTS; k++) {
				double r = radius * (0.7 + 0.3 * random.nextDouble());
				points[2 * k] = x + r * Math.cos(2 * Math.PI * k / POINTS);
				points[2 * k + 1] = y + r * Math.sin(2 * Math.PI * k / POINTS);
			}
			var polygon = AnnotationFactory.eINSTANCE.createPolygon();
			polygon.setPoints(points);
			var annotation = AnnotationFactory.eINSTANCE.createAnnotation();
			annotation.setId("a" + i);
			annotation.setRank(i);
			annotation.setLabelId(labels.get(i % labels.size()).getId());
			annotation.setGeometry(polygon);
			document.getAnnotations().add(annotation);
		}
		return document;
	}
}
