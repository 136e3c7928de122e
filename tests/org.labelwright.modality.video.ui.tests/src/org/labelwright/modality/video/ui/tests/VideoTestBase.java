package org.labelwright.modality.video.ui.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.core.User;
import org.labelwright.modality.video.VideoModality;
import org.labelwright.modality.video.ui.internal.FrameDepiction;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Keyframe;
import org.labelwright.model.annotation.Track;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.QuestionScope;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.store.Item;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.SaveState;
import org.labelwright.testkit.ui.Robot;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.canvas.CanvasTransform;
import org.labelwright.ui.canvas.Depiction;
import org.labelwright.ui.canvas.scene.Scene;
import org.labelwright.ui.canvas.spi.AnnotationCanvas;
import org.labelwright.ui.canvas.timeline.Timeline;

/** A project with one video, which a person annotates by mouse and keyboard in the workbench. */
abstract class VideoTestBase {

	/** The video, which may be made in a folder. */
	abstract Path file(Path empty) throws Exception;

	/** When a frame is shown, in microseconds. */
	abstract long time(int frame);

	@TempDir
	Path folder;

	Robot robot;
	ProjectHost host;
	Path project;
	String name;

	@BeforeEach
	void open() throws Exception {
		var file = file(folder);
		project = folder.resolve("Sample.labelwright");
		try (var store = ProjectStore.create(project, "Sample", schema(), User.current())) {
			name = fill(store, file);
		}
		robot = new Robot(Display.getDefault());
		robot.await("the workbench runs", () -> PlatformUI.isWorkbenchRunning() && !PlatformUI.getWorkbench().isStarting()
				&& PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0);
		host = robot.get(() -> ProjectHost.of(PlatformUI.getWorkbench().getWorkbenchWindows()[0]));
		robot.run(() -> host.window().getShell().setMaximized(true));
		show();
	}

	/**
	 * Puts the video into the project.
	 *
	 * @return the name of its item
	 */
	String fill(ProjectStore store, Path file) throws Exception {
		var item = Item.of(file.getFileName().toString(), VideoModality.ID, file, new VideoModality().examine(file).value().orElseThrow(), Files.size(file));
		store.items().add(List.of(item), User.current(), SubMonitor.convert(null));
		return item.name();
	}

	@AfterEach
	void close() {
		var closed = robot.get(host::close);
		robot.await("the project is closed", closed::isDone);
	}

	LabelSchema schema() {
		var schema = SchemaFactory.eINSTANCE.createLabelSchema();
		schema.setId("schema");
		schema.setName("Sample");
		for (var name : List.of("car", "stops")) {
			var label = SchemaFactory.eINSTANCE.createLabel();
			label.setId(name);
			label.setName(name);
			label.setColor(name.equals("car") ? "#3b82f6" : "#e0872b");
			schema.getLabels().add(label);
		}
		var question = SchemaFactory.eINSTANCE.createChoiceQuestion();
		question.setId("light");
		question.setName("light");
		question.setScope(QuestionScope.TIME);
		for (var name : List.of("red", "green")) {
			var option = SchemaFactory.eINSTANCE.createOption();
			option.setId(name);
			option.setName(name);
			question.getOptions().add(option);
		}
		schema.getQuestions().add(question);
		return schema;
	}

	void show() {
		robot.run(() -> host.open(project));
		robot.await("a frame is shown", () -> host.item().isPresent() && canvas() != null && canvas().getAdapter(Timeline.class) != null);
		robot.run(() -> {
			host.window().getShell().forceActive();
			canvas().setFocus();
		});
		robot.await("the picture has the keyboard", () -> picture().isFocusControl());
		robot.keys("S");
		robot.keys("1");
		robot.await("the tool and the label are chosen",
				() -> canvas().activeTool().equals("select") && "car".equals(host.item().orElseThrow().editing().activeLabelId().get()));
	}

	AnnotationCanvas canvas() {
		var editor = host.window().getActivePage().getActiveEditor();
		return editor == null ? null : editor.getAdapter(AnnotationCanvas.class);
	}

	Control picture() {
		return canvas().getAdapter(GraphicalViewer.class).getControl();
	}

	Timeline timeline() {
		return canvas().getAdapter(Timeline.class);
	}

	int frame() {
		return ((FrameDepiction) canvas().getAdapter(Depiction.class)).frame();
	}

	void awaitFrame(int frame) {
		robot.await("frame " + frame + " is shown", () -> frame() == frame && timeline().playhead() == time(frame));
	}

	int x(double source) {
		return robot.get(() -> (int) Math.rint(canvas().getAdapter(CanvasTransform.class).screenX(source)));
	}

	int y(double source) {
		return robot.get(() -> (int) Math.rint(canvas().getAdapter(CanvasTransform.class).screenY(source)));
	}

	void drag(double fromX, double fromY, double toX, double toY) {
		robot.drag(robot.get(this::picture), x(fromX), y(fromY), x(toX), y(toY));
	}

	void keys(String... sequences) {
		for (var sequence : sequences)
			robot.keys(sequence);
	}

	List<Annotation> annotations() {
		return List.copyOf(host.item().orElseThrow().document().getAnnotations());
	}

	Track track(int index) {
		return (Track) annotations().get(index).getGeometry();
	}

	List<Integer> keyframes(int index) {
		return track(index).getKeyframes().stream().map(Keyframe::getFrame).toList();
	}

	void awaitKeyframes(int index, Integer... frames) {
		robot.await("keyframes at " + List.of(frames), () -> annotations().size() > index && keyframes(index).equals(List.of(frames)));
	}

	void awaitCount(int count) {
		robot.await(count + " are there", () -> annotations().size() == count);
	}

	/** Left side of what the picture shows of an annotation now; NaN when it shows nothing. */
	double left(int index) {
		return canvas().getAdapter(Scene.class).get(annotations().get(index).getId()).map(entry -> entry.bounds().getMinX()).orElse(Double.NaN);
	}

	void awaitLeft(int index, double expected) {
		robot.await("it lies at " + expected, () -> Math.abs(left(index) - expected) < 0.51);
	}

	void awaitGone(int index) {
		robot.await("it is out of view", () -> Double.isNaN(left(index)));
	}

	List<Annotation> stored() throws Exception {
		return storedDocument().getAnnotations();
	}

	AnnotationDocument storedDocument() throws Exception {
		robot.await("all is saved", () -> host.item().orElseThrow().session().state() == SaveState.SAVED);
		close();
		try (var store = ProjectStore.openReadOnly(project)) {
			return store.documents().read(store.items().findByName(name).getFirst().id(), User.current().id()).orElseThrow();
		}
	}
}
