package org.labelwright.workbench.benchmarks;

import static org.labelwright.benchmarks.Figures.milliseconds;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.benchmarks.Figures;
import org.labelwright.core.User;
import org.labelwright.media.Media;
import org.labelwright.media.Pixels;
import org.labelwright.media.VideoSource;
import org.labelwright.modality.video.VideoModality;
import org.labelwright.modality.video.ui.internal.FrameDepiction;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Track;
import org.labelwright.model.edit.AnnotationCommands;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.model.util.TrackEdits;
import org.labelwright.store.Item;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.SaveState;
import org.labelwright.testkit.MadeVideo;
import org.labelwright.testkit.ui.Robot;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.canvas.Depiction;
import org.labelwright.ui.canvas.spi.AnnotationCanvas;
import org.labelwright.ui.canvas.timeline.Timeline;

/**
 * The workbench at a video of two hours and 1920 by 1080 pixels with 1,000 tracks, all views of the perspective open:
 * from a key to the painted frame, beside a plain canvas that paints the same pixels; and the longest stalls. Its frames
 * need no decoder, whose figures the benchmark of media has.
 */
class VideoBenchmark {

	private static final int FRAMES = 2 * 3600 * 25;
	private static final int TRACKS = 1_000;
	private static final int WIDTH = 1920;
	private static final int HEIGHT = 1080;
	private static final int STEPS = 100;
	/** After the frame of made videos that is broken. */
	private static final int FIRST = 100;
	private static final String NAME = "long.made";

	private final Display display = Display.getDefault();
	private final Robot robot = new Robot(display);
	private final Stalls stalls = new Stalls(display, robot);
	private final Figures figures = new Figures("workbench: 2 h of %d x %d with %,d tracks".formatted(WIDTH, HEIGHT, TRACKS));
	private ProjectHost host;

	@Test
	void stepsAndStaysFluid(@TempDir Path folder) throws Exception {
		robot.await("the workbench runs", () -> PlatformUI.isWorkbenchRunning() && !PlatformUI.getWorkbench().isStarting()
				&& PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0);
		host = robot.get(() -> ProjectHost.of(PlatformUI.getWorkbench().getWorkbenchWindows()[0]));
		robot.run(() -> {
			host.window().getShell().setMaximized(true);
			host.window().getShell().forceActive();
		});
		var file = MadeVideo.write(folder.resolve(NAME), FRAMES, WIDTH, HEIGHT);
		var project = project(folder, file);
		open(project); // once, so that classes are loaded
		fill();
		close();
		long begun = System.nanoTime();
		open(project);
		double opened = (System.nanoTime() - begun) / 1e6;
		figures.row("open, to the first frame", milliseconds(opened), "2 s", milliseconds(reading(project)) + " to read the tracks from the store");
		double plain = plain(file);
		for (int i = 0; i < FIRST; i += 10)
			robot.run(() -> canvas().perform("frames.on"));
		robot.await("it is there", () -> frame() == FIRST);
		step("frame.on");
		figures.row("step on, to the painted frame, p95", milliseconds(step("frame.on")), "50 ms", milliseconds(plain) + " with a plain canvas");
		figures.row("step back, p95", milliseconds(step("frame.back")), "50 ms", milliseconds(plain) + " with a plain canvas");
		stall("jump to the end and back", () -> {
			robot.run(() -> canvas().perform("frame.last"));
			robot.run(() -> canvas().perform("frame.first"));
		});
		stall("go to the next keyframe of all", () -> robot.run(() -> canvas().perform("keyframe.on")));
		stall("come closer in time and go away", () -> {
			for (int i = 0; i < 8; i++)
				robot.run(() -> canvas().perform("time.zoom.in"));
			robot.run(() -> canvas().perform("time.zoom.fit"));
		});
		stall("select one track after the other", () -> {
			for (int i = 0; i < 20; i++) {
				int at = i * TRACKS / 20;
				robot.run(() -> host.item().orElseThrow().editing().selection().set(List.of(annotations().get(at).getId())));
			}
		});
		stall("set a keyframe", () -> robot.run(() -> {
			canvas().reveal(List.of(annotations().getFirst().getId()));
			host.item().orElseThrow().editing().selection().set(List.of(annotations().getFirst().getId()));
			canvas().perform("keyframe.add");
		}));
		stall("play a second", () -> {
			robot.run(() -> canvas().perform("play"));
			int from = robot.get(this::frame);
			robot.await("a second is over", () -> frame() > from + 25);
			robot.run(() -> canvas().perform("play"));
		});
		figures.print();
		close();
	}

	private Path project(Path folder, Path file) throws Exception {
		var schema = SchemaFactory.eINSTANCE.createLabelSchema();
		schema.setId("schema");
		schema.setName("Video");
		var label = SchemaFactory.eINSTANCE.createLabel();
		label.setId("car");
		label.setName("car");
		schema.getLabels().add(label);
		var project = folder.resolve("Video.labelwright");
		try (var store = ProjectStore.create(project, "Video", schema, User.current())) {
			store.items().add(List.of(Item.of(NAME, VideoModality.ID, file, new VideoModality().examine(file).value().orElseThrow(), 20)), User.current(),
					SubMonitor.convert(null));
		}
		return project;
	}

	private void open(Path project) {
		robot.run(() -> host.open(project));
		robot.await("a frame is shown", () -> host.item().isPresent() && canvas() != null && canvas().getAdapter(Timeline.class) != null);
	}

	private void close() {
		robot.await("all is saved", () -> host.item().orElseThrow().session().state() == SaveState.SAVED);
		var closed = robot.get(host::close);
		robot.await("the project is closed", closed::isDone);
	}

	/** Tracks of ten keyframes, a second apart, all over the video. */
	private void fill() {
		var random = new Random(1);
		robot.run(() -> {
			var editing = host.item().orElseThrow().editing();
			var made = new ArrayList<Annotation>();
			for (int i = 0; i < TRACKS; i++)
				made.add(editing.newAnnotation("car", track(random)));
			editing.editor().execute(AnnotationCommands.add(editing.editor(), made));
		});
	}

	private static Track track(Random random) {
		var track = AnnotationFactory.eINSTANCE.createTrack();
		int first = random.nextInt(FRAMES - 300);
		for (int i = 0; i < 10; i++) {
			var box = AnnotationFactory.eINSTANCE.createBox();
			box.setX(random.nextInt(WIDTH - 120));
			box.setY(random.nextInt(HEIGHT - 80));
			box.setWidth(120);
			box.setHeight(80);
			int frame = first + 25 * i;
			track.getKeyframes().add(TrackEdits.keyframe(frame, frame * 40_000L, box, i == 9, i == 5));
		}
		return track;
	}

	private static double reading(Path project) throws Exception {
		try (var store = ProjectStore.openReadOnly(project)) {
			var item = store.items().findByName(NAME).getFirst().id();
			return Figures.time(() -> store.documents().read(item, User.current().id()).orElseThrow());
		}
	}

	private AnnotationCanvas canvas() {
		var editor = host.window().getActivePage().getActiveEditor();
		return editor == null ? null : editor.getAdapter(AnnotationCanvas.class);
	}

	private int frame() {
		return ((FrameDepiction) canvas().getAdapter(Depiction.class)).frame();
	}

	private List<Annotation> annotations() {
		return host.item().orElseThrow().document().getAnnotations();
	}

	private void stall(String what, Runnable work) {
		figures.row("longest stall: " + what, milliseconds(stalls.longest(work, () -> true)), "200 ms", "");
	}

	/** Milliseconds from a command until the frame is on the screen. */
	private double step(String action) {
		var taken = new double[STEPS];
		for (int i = 0; i < STEPS; i++) {
			int before = robot.get(this::frame);
			long begun = System.nanoTime();
			robot.run(() -> canvas().perform(action));
			while (!robot.get(() -> painted(before)))
				Thread.onSpinWait();
			taken[i] = (System.nanoTime() - begun) / 1e6;
		}
		Arrays.sort(taken);
		return Figures.percentile(taken, 0.95);
	}

	private boolean painted(int before) {
		if (frame() == before)
			return false;
		canvas().getAdapter(GraphicalViewer.class).getControl().update();
		return true;
	}

	/** The same for a canvas that reads a frame, makes an image of it and paints that. */
	private double plain(Path file) throws Exception {
		try (var video = Media.open(file, VideoSource.class).value().orElseThrow()) {
			var canvas = robot.get(() -> {
				var shell = new Shell(display);
				shell.setLayout(new FillLayout());
				shell.setBounds(100, 100, 900, 500);
				var made = new Canvas(shell, SWT.DOUBLE_BUFFERED);
				made.addListener(SWT.Paint, event -> {
					if (made.getData() instanceof Image image)
						event.gc.drawImage(image, 0, 0, WIDTH, HEIGHT, 0, 0, made.getSize().x, made.getSize().y);
				});
				shell.open();
				return made;
			});
			var taken = new double[STEPS];
			for (int i = 0; i < STEPS; i++) {
				int frame = FIRST + i;
				long begun = System.nanoTime();
				var pixels = video.read(frame);
				robot.run(() -> paint(canvas, pixels));
				taken[i] = (System.nanoTime() - begun) / 1e6;
			}
			robot.run(() -> {
				if (canvas.getData() instanceof Image image)
					image.dispose();
				canvas.getShell().close();
			});
			Arrays.sort(taken);
			return Figures.percentile(taken, 0.95);
		}
	}

	private void paint(Canvas canvas, Pixels pixels) {
		var data = new ImageData(WIDTH, HEIGHT, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
		data.setPixels(0, 0, WIDTH * HEIGHT, pixels.argb(), 0);
		if (canvas.getData() instanceof Image former)
			former.dispose();
		canvas.setData(new Image(display, data));
		canvas.redraw();
		canvas.update();
	}
}
