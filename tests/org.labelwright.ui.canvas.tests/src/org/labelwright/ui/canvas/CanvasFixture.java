package org.labelwright.ui.canvas;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import javax.imageio.ImageIO;

import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.labelwright.core.Problem;
import org.labelwright.core.User;
import org.labelwright.media.TileService;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.edit.AnnotationCommands;
import org.labelwright.model.edit.DocumentEditor;
import org.labelwright.model.edit.EditingContext;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.testkit.ui.Robot;
import org.labelwright.ui.canvas.internal.PictureCanvas;
import org.labelwright.ui.canvas.spi.AnnotationCanvas;
import org.labelwright.ui.canvas.spi.CanvasSite;
import org.labelwright.ui.canvas.spi.CanvasStatus;
import org.labelwright.ui.canvas.spi.ItemContext;

/** A canvas in a window of its own, with a picture of 400 by 300 pixels at 100 %, and a robot to work it. */
final class CanvasFixture implements AutoCloseable {

	static final int WIDTH = 400;
	static final int HEIGHT = 300;

	private static Display display;
	private static Robot shared;
	/** One for all, for without a window manager the keyboard may not find its way to a second window. */
	private static Shell shell;

	final Robot robot;
	final EditingContext editing;
	final AnnotationCanvas canvas;
	Control control;
	private final TileService tiles = new TileService(64L << 20);
	volatile CanvasStatus status = new CanvasStatus("", "", "", "");
	volatile Problem reported;

	CanvasFixture(Path folder) throws Exception {
		this(picture(folder), true);
	}

	CanvasFixture(Path media, boolean opens) throws Exception {
		this(new PictureCanvasFactory()::create, media, opens);
	}

	/** @param maker is called on the user interface's thread */
	CanvasFixture(Supplier<AnnotationCanvas> maker, Path media, boolean opens) throws Exception {
		robot = robot();
		var document = AnnotationFactory.eINSTANCE.createAnnotationDocument();
		document.setId("document");
		document.setItemId("item");
		editing = new EditingContext(new DocumentEditor(document, User::current, Clock.systemUTC()), SchemaIndex.of(schema()));
		canvas = robot.get(maker);
		robot.run(() -> {
			control = canvas.createControl(shell, new Site());
			shell.layout();
			canvas.setFocus();
			editing.activeLabelId().set("cat");
			canvas.show(new ItemContext("picture", media, editing));
		});
		robot.move(control, 2, 2);
		robot.await("the canvas has the focus", () -> display.getFocusControl() == control);
		if (opens) {
			robot.await("the picture is open", () -> canvas.canPerform("zoom.in"));
			robot.run(() -> canvas.perform("zoom.actual"));
		}
	}

	static synchronized Robot robot() {
		if (display == null) {
			var made = new CompletableFuture<Void>();
			var thread = new Thread(() -> {
				display = new Display();
				made.complete(null);
				while (!display.isDisposed())
					if (!display.readAndDispatch())
						display.sleep();
			}, "user interface");
			thread.setDaemon(true);
			thread.start();
			made.join();
			shared = new Robot(display);
			shared.run(() -> {
				shell = new Shell(display);
				shell.setLayout(new FillLayout());
				shell.setBounds(20, 20, 640, 520);
				shell.open();
				shell.forceActive();
			});
		}
		return shared;
	}

	/** The window in which canvases are shown. */
	static Shell shell() {
		robot();
		return shell;
	}

	private static Path picture(Path folder) throws Exception {
		var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
		for (int y = 0; y < HEIGHT; y++)
			for (int x = 0; x < WIDTH; x++)
				image.setRGB(x, y, 0x404040 + (x % 64 << 16) + (y % 64 << 8));
		var file = folder.resolve("picture.png");
		try (var out = Files.newOutputStream(file)) {
			ImageIO.write(image, "png", out);
		}
		return file;
	}

	private static LabelSchema schema() {
		var schema = SchemaFactory.eINSTANCE.createLabelSchema();
		for (var name : List.of("cat", "dog")) {
			var label = SchemaFactory.eINSTANCE.createLabel();
			label.setId(name);
			label.setName(name);
			label.setColor("#E53935");
			schema.getLabels().add(label);
		}
		var skeleton = SchemaFactory.eINSTANCE.createSkeleton();
		for (var point : List.of("nose", "tail", "paw")) {
			var p = SchemaFactory.eINSTANCE.createSkeletonPoint();
			p.setName(point);
			p.setX(skeleton.getPoints().size() / 2.0);
			p.setY(0.5);
			skeleton.getPoints().add(p);
		}
		schema.getLabels().getFirst().setSkeleton(skeleton);
		return schema;
	}

	/** Adds an annotation as an edit, and gives its id. */
	String add(Geometry geometry) {
		return robot.get(() -> {
			var annotation = AnnotationCommands.newAnnotation(editing.schema(), "cat", geometry);
			editing.editor().execute(AnnotationCommands.add(editing.editor(), List.of(annotation)));
			return annotation.getId();
		});
	}

	String addBox(double x, double y, double width, double height) {
		var box = AnnotationFactory.eINSTANCE.createBox();
		box.setX(x);
		box.setY(y);
		box.setWidth(width);
		box.setHeight(height);
		return add(box);
	}

	String addPolygon(double... points) {
		var polygon = AnnotationFactory.eINSTANCE.createPolygon();
		polygon.setPoints(points);
		return add(polygon);
	}

	int x(double source) {
		return robot.get(() -> (int) Math.rint(canvas.getAdapter(CanvasTransform.class).screenX(source)));
	}

	int y(double source) {
		return robot.get(() -> (int) Math.rint(canvas.getAdapter(CanvasTransform.class).screenY(source)));
	}

	/** Clicks at a place of the picture. */
	void click(double x, double y) {
		robot.click(control, x(x), y(y));
	}

	void doubleClick(double x, double y) {
		robot.doubleClick(control, x(x), y(y));
	}

	void move(double x, double y) {
		robot.move(control, x(x), y(y));
	}

	void drag(double fromX, double fromY, double toX, double toY) {
		robot.drag(control, x(fromX), y(fromY), x(toX), y(toY));
	}

	void keys(String... sequences) {
		for (var sequence : sequences)
			robot.keys(sequence);
	}

	List<Annotation> annotations() {
		return robot.get(() -> List.copyOf(editing.editor().document().getAnnotations()));
	}

	Geometry geometry(String id) {
		return robot.get(() -> editing.editor().annotation(id).orElseThrow().getGeometry());
	}

	Set<String> selected() {
		return robot.get(() -> Set.copyOf(editing.selection().ids()));
	}

	CanvasTransform transform() {
		return robot.get(() -> canvas.getAdapter(CanvasTransform.class));
	}

	void perform(CanvasAction action) {
		robot.run(() -> canvas.perform(action.id()));
	}

	/** What the screen shows of the canvas once nothing more is going to change, as packed pixels. */
	ImageData picture() {
		robot.await("the picture is sharp", () -> ((PictureCanvas) canvas).sharp());
		return robot.get(() -> {
			control.update();
			var size = control.getSize();
			var image = new Image(display, size.x, size.y);
			var gc = new GC(control);
			gc.copyArea(image, 0, 0);
			gc.dispose();
			var data = image.getImageData();
			image.dispose();
			return data;
		});
	}

	/** The colour that the canvas shows at a place of the picture, 0xRRGGBB. */
	int color(double x, double y) {
		var picture = picture();
		var rgb = picture.palette.getRGB(picture.getPixel(x(x), y(y)));
		return rgb.red << 16 | rgb.green << 8 | rgb.blue;
	}

	/** The message in the middle of the canvas; empty when there is none. */
	String message() {
		return robot.get(this::messageNow);
	}

	/** As {@link #message}, for the user interface's thread. */
	String messageNow() {
		return ((PictureCanvas) canvas).message();
	}

	/** Undo and redo as the frame does them, through the canvas's own command stack. */
	void undo() {
		robot.run(() -> canvas.getAdapter(GraphicalViewer.class).getEditDomain().getCommandStack().undo());
	}

	void redo() {
		robot.run(() -> canvas.getAdapter(GraphicalViewer.class).getEditDomain().getCommandStack().redo());
	}

	@Override
	public void close() {
		robot.run(() -> {
			canvas.dispose();
			control.dispose();
		});
		tiles.close();
	}

	private final class Site implements CanvasSite {
		@Override
		public TileService tiles() {
			return tiles;
		}

		@Override
		public Path cache() {
			throw new UnsupportedOperationException("pictures need none");
		}

		@Override
		public void status(CanvasStatus shown) {
			status = shown;
		}

		@Override
		public void report(Problem problem) {
			reported = problem;
		}

		@Override
		public void toolChanged(String toolId) {
			// asked of the canvas
		}

		@Override
		public boolean bindsKeys() {
			return false;
		}
	}
}
