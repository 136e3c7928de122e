package org.labelwright.modality.audio.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.core.Ids;
import org.labelwright.core.User;
import org.labelwright.modality.audio.AudioModality;
import org.labelwright.modality.text.Range;
import org.labelwright.modality.text.TextModality;
import org.labelwright.modality.text.ui.internal.TextPlaces;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.TextSpan;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.store.Part;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.SaveState;
import org.labelwright.testkit.ui.Robot;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.canvas.spi.AnnotationCanvas;
import org.labelwright.ui.canvas.timeline.Timeline;

/** A person annotates a recording and its transcript side by side; what the project holds afterwards is read from its store. */
class CallTest {

	private static final long SECOND = 1_000_000;
	private static final String TEXT = """
			[0:00.3] Kennedy: And so my fellow Americans
			[0:03.3] Kennedy: ask not
			[0:05.4] Kennedy: what your country can do for you
			[0:08.2] Kennedy: ask what you can do for your country
			""";
	private static final int ASK_NOT = TEXT.indexOf("ask not");

	@TempDir
	Path folder;

	private Robot robot;
	private ProjectHost host;
	private Path project;
	private Part speech;
	private Part transcript;

	@BeforeEach
	void open() throws Exception {
		makeProject();
		robot = new Robot(Display.getDefault());
		robot.await("the workbench runs", () -> PlatformUI.isWorkbenchRunning() && !PlatformUI.getWorkbench().isStarting()
				&& PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0);
		host = robot.get(() -> ProjectHost.of(PlatformUI.getWorkbench().getWorkbenchWindows()[0]));
		robot.run(() -> host.window().getShell().setMaximized(true));
		show();
	}

	private void makeProject() throws Exception {
		project = folder.resolve("Calls.labelwright");
		var text = Files.writeString(folder.resolve("jfk.txt"), TEXT);
		var sound = Samples.file("jfk.wav");
		var schema = Samples.schema();
		var type = SchemaFactory.eINSTANCE.createRelationType();
		type.setId("says");
		type.setName("says");
		schema.getRelationTypes().add(type);
		var id = Ids.next();
		speech = Part.of(id, 0, "speech", AudioModality.ID, sound, new AudioModality().examine(sound).value().orElseThrow(), Files.size(sound));
		transcript = Part.of(id, 1, "transcript", TextModality.ID, text, new TextModality().examine(text).value().orElseThrow(), Files.size(text));
		try (var store = ProjectStore.create(project, "Calls", schema, User.current())) {
			store.items().addWithParts(Map.of("jfk", List.of(speech, transcript)), User.current(), SubMonitor.convert(null));
		}
	}

	@AfterEach
	void close() {
		var closed = robot.get(host::close);
		robot.await("the project is closed", closed::isDone);
	}

	private <T> T adapter(Class<T> type) {
		var editor = host.window().getActivePage().getActiveEditor();
		var canvas = editor == null ? null : editor.getAdapter(AnnotationCanvas.class);
		return canvas == null ? null : canvas.getAdapter(type);
	}

	private Timeline timeline;
	private TextPlaces places;

	private void show() {
		robot.run(() -> host.open(project));
		robot.await("the recording is shown", () -> host.item().isPresent() && adapter(Timeline.class) != null);
		robot.run(() -> {
			host.window().getShell().forceActive();
			host.window().getActivePage().getActiveEditor().setFocus();
		});
		robot.await("the sound has the keyboard", () -> adapter(Timeline.class).isFocusControl());
		timeline = robot.get(() -> adapter(Timeline.class));
		robot.keys("F6");
		robot.await("the text has the keyboard", () -> adapter(TextPlaces.class) != null && adapter(TextPlaces.class).control().isFocusControl());
		places = robot.get(() -> adapter(TextPlaces.class));
		robot.await("the text is there", () -> places.middle(0) != null);
		robot.keys("F6");
		robot.await("the sound has the keyboard again", timeline::isFocusControl);
	}

	private List<Annotation> annotations() {
		return List.copyOf(host.item().orElseThrow().document().getAnnotations());
	}

	private void awaitCount(int count) {
		robot.await(count + " are there", () -> annotations().size() == count);
	}

	private int x(double seconds) {
		return robot.get(() -> timeline.axisX((long) (seconds * SECOND)));
	}

	private int y(String name) {
		return robot.get(() -> {
			var bounds = timeline.bounds(timeline.lanes().stream().filter(lane -> lane.name().equals(name)).findFirst().orElseThrow());
			return bounds.y + Math.min(bounds.height / 2, 30);
		});
	}

	private boolean near(double seconds) {
		return Math.abs(timeline.playhead() - seconds * SECOND) <= 1.6 * timeline.scale().perPixel();
	}

	private void clickText(int place) {
		var at = robot.get(() -> places.middle(place));
		robot.click(robot.get(places::control), at.x + 1, at.y);
	}

	private Range line(String begin) {
		int start = TEXT.indexOf(begin);
		return new Range(start, TEXT.indexOf('\n', start));
	}

	private void segment() {
		robot.drag(timeline, x(3.3), y("Sound"), x(4.2), y("Sound"));
		robot.keys("1");
		awaitCount(1);
	}

	private void span() {
		robot.keys("F6");
		robot.await("the text has the keyboard", () -> places.control().isFocusControl());
		var from = robot.get(() -> places.middle(ASK_NOT + 1));
		var to = robot.get(() -> places.middle(ASK_NOT + "ask not".length() - 1));
		robot.drag(robot.get(places::control), from.x, from.y, to.x, to.y);
		robot.keys("2");
		awaitCount(2);
	}

	private ProjectStore stored() throws Exception {
		robot.await("all is saved", () -> host.item().orElseThrow().session().state() == SaveState.SAVED);
		close();
		return ProjectStore.openReadOnly(project);
	}

	@Test
	void theTextFollowsTheSoundAndTheSoundTheText() {
		robot.keys("Ctrl+SPACE");
		robot.await("the first line is said", () -> places.now().equals(List.of(line("[0:00.3]"))) && timeline.playhead() > 300_000);
		robot.keys("Ctrl+SPACE");
		long paused = robot.get(timeline::playhead);
		clickText(TEXT.indexOf("country can"));
		robot.await("the sound is where that is said", () -> near(5.4) && timeline.playhead() != paused);
		robot.await("the line is shown as said", () -> places.now().equals(List.of(line("[0:05.4]"))));
		robot.keys("Ctrl+SPACE"); // from within the text the sound is heard
		robot.await("it goes on from there", () -> timeline.playhead() > 5.5 * SECOND);
		robot.keys("Ctrl+SPACE");
	}

	@Test
	void eachPartHasItsOwnObjectsAndRelationsCrossThem() throws Exception {
		segment();
		span();
		robot.run(() -> host.item().orElseThrow().editing().selection().clear());
		robot.click(timeline, x(3.7), y("Segments"));
		robot.await("the segment is selected", () -> host.item().orElseThrow().editing().selection().contains(annotations().getFirst().getId()));
		robot.hold("Ctrl", () -> clickText(ASK_NOT + 2));
		robot.await("both are selected", () -> host.item().orElseThrow().editing().selection().size() == 2);
		robot.keys("Ctrl+Alt+A");
		robot.await("they are related", () -> host.item().orElseThrow().document().getRelations().size() == 1);
		robot.keys("ESC");
		robot.keys("F6");
		robot.await("the sound has the keyboard", timeline::isFocusControl);
		robot.keys("HOME");
		robot.await("the sound is at its start", () -> timeline.playhead() == 0);
		clickText(ASK_NOT + 2);
		robot.await("the sound is where the segment begins that the span is related to",
				() -> timeline.playhead() == ((TimeInterval) annotations().getFirst().getGeometry()).getStart());
		try (var store = stored()) {
			var item = store.items().findByName("jfk").getFirst();
			var document = store.documents().read(item.id(), User.current().id()).orElseThrow();
			var heard = document.getAnnotations().getFirst();
			var read = document.getAnnotations().getLast();
			assertEquals(List.of(speech.id(), transcript.id()), List.of(heard.getPart(), read.getPart()));
			assertTrue(heard.getGeometry() instanceof TimeInterval);
			assertEquals(List.of("ask not"), ((TextSpan) read.getGeometry()).getQuotes());
			assertEquals(List.of("speech", "music"), List.of(heard.getLabelId(), read.getLabelId()));
			var relation = document.getRelations().getFirst();
			assertEquals(List.of("says", heard.getId(), read.getId()), List.of(relation.getTypeId(), relation.getSourceId(), relation.getTargetId()));
		}
	}

	@Test
	void anOffsetIsShiftedWhileItPlaysUndoneAndOutlivesARestart() throws Exception {
		robot.keys("F6");
		robot.await("the text has the keyboard", () -> places.control().isFocusControl());
		robot.keys("Ctrl+SPACE");
		robot.await("it plays", () -> timeline.playhead() > 100_000);
		robot.keys("Alt+PAGE_DOWN");
		robot.await("the text is a second later", () -> host.item().orElseThrow().editor().offset(transcript.id()) == SECOND);
		robot.keys("Alt+.");
		robot.await("and 10 ms", () -> host.item().orElseThrow().editor().offset(transcript.id()) == SECOND + 10_000);
		robot.keys("Ctrl+SPACE");
		clickText(ASK_NOT);
		robot.await("the sound is a second later than the text says", () -> near(4.31));
		robot.keys("Ctrl+Z");
		robot.await("the 10 ms are undone", () -> host.item().orElseThrow().editor().offset(transcript.id()) == SECOND);
		try (var store = stored()) {
			var item = store.items().findByName("jfk").getFirst();
			assertEquals(List.of(0L, SECOND), store.items().parts(item.id()).stream().map(Part::offset).toList());
			assertEquals("Put transcript at 1 s", store.journal().entriesOfItem(item.id(), 10).getLast().label());
			assertEquals(User.current().id(), store.journal().entriesOfItem(item.id(), 10).getLast().userId());
		}
		show();
		assertEquals(SECOND, (long) robot.get(() -> host.item().orElseThrow().editor().offset(transcript.id())));
		robot.keys("Ctrl+Z");
		robot.await("the second is undone after a restart", () -> host.item().orElseThrow().editor().offset(transcript.id()) == 0);
		robot.keys("Ctrl+Y");
		robot.await("and done again", () -> host.item().orElseThrow().editor().offset(transcript.id()) == SECOND);
	}

	@Test
	void partsLieOneBelowAnotherOrSideBySideInAnyOrder() {
		var text = robot.get(places::control);
		assertTrue(robot.get(() -> left(text) == left(timeline) && top(text) > top(timeline)), "one below another at first");
		robot.keys("Ctrl+Alt+B");
		robot.await("they are side by side", () -> left(text) > left(timeline));
		robot.keys("F6");
		robot.await("the text has the keyboard", text::isFocusControl);
		robot.keys("Ctrl+Alt+PAGE_UP");
		robot.await("the text is first, and has the keyboard still", () -> left(text) < left(timeline) && text.isFocusControl());
	}

	private static int left(Control control) {
		return control.toDisplay(0, 0).x;
	}

	private static int top(Control control) {
		return control.toDisplay(0, 0).y;
	}

	@Test
	void aMomentOfOnePartIsPutAtAMomentOfTheOther() {
		robot.click(timeline, x(3.5), y("Sound"));
		robot.await("the sound is at 3.5 s", () -> near(3.5));
		long heard = robot.get(timeline::playhead);
		robot.keys("Ctrl+Alt+M");
		clickText(TEXT.indexOf("what your"));
		robot.await("the text is at 5.4 s", () -> near(5.4));
		robot.keys("Ctrl+Alt+E");
		robot.await("the text begins earlier", () -> host.item().orElseThrow().editor().offset(transcript.id()) == heard - 5_400_000);
		robot.keys("Ctrl+Alt+0");
		robot.await("it is reset", () -> host.item().orElseThrow().editor().offset(transcript.id()) == 0);
	}
}
