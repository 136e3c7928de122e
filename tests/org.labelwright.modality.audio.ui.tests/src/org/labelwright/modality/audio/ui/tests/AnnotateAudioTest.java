package org.labelwright.modality.audio.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.core.User;
import org.labelwright.core.modality.MediaInfo;
import org.labelwright.media.AudioSource;
import org.labelwright.media.Media;
import org.labelwright.modality.audio.AudioModality;
import org.labelwright.modality.audio.SoundDetection;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Origin;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.model.annotation.TimePoint;
import org.labelwright.store.Item;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.SaveState;
import org.labelwright.testkit.ui.Robot;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.canvas.spi.AnnotationCanvas;
import org.labelwright.ui.canvas.tiers.TierLane;
import org.labelwright.ui.canvas.timeline.Lane;
import org.labelwright.ui.canvas.timeline.TimeRange;
import org.labelwright.ui.canvas.timeline.Timeline;

/** A person annotates a real recording by mouse and keyboard; what the project holds afterwards is read from its store. */
class AnnotateAudioTest {

	private static final long SECOND = 1_000_000;

	@TempDir
	Path folder;

	private Robot robot;
	private ProjectHost host;
	private Path project;

	@BeforeEach
	void open() throws Exception {
		project = Samples.project(folder, "jfk.wav");
		robot = new Robot(Display.getDefault());
		robot.await("the workbench runs", () -> PlatformUI.isWorkbenchRunning() && !PlatformUI.getWorkbench().isStarting()
				&& PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0);
		host = robot.get(() -> ProjectHost.of(PlatformUI.getWorkbench().getWorkbenchWindows()[0]));
		robot.run(() -> host.window().getShell().setMaximized(true));
		show();
		robot.keys("S");
		robot.await("the tool is chosen", () -> canvas().activeTool().equals("select"));
	}

	@AfterEach
	void close() {
		var closed = robot.get(host::close);
		robot.await("the project is closed", closed::isDone);
	}

	private void show() {
		robot.run(() -> host.open(project));
		robot.await("the recording is shown", () -> host.item().isPresent() && canvas() != null && canvas().getAdapter(Timeline.class) != null);
		robot.run(() -> {
			host.window().getShell().forceActive();
			canvas().setFocus();
		});
		robot.await("it has the keyboard", () -> timeline().isFocusControl());
	}

	private AnnotationCanvas canvas() {
		var editor = host.window().getActivePage().getActiveEditor();
		return editor == null ? null : editor.getAdapter(AnnotationCanvas.class);
	}

	private Timeline timeline() {
		return canvas().getAdapter(Timeline.class);
	}

	private int x(double seconds) {
		return robot.get(() -> timeline().axisX((long) (seconds * SECOND)));
	}

	/** In the middle of a lane. */
	private int y(String lane) {
		return robot.get(() -> {
			var bounds = timeline().bounds(lane(lane));
			return bounds.y + Math.min(bounds.height / 2, 40);
		});
	}

	private Lane lane(String name) {
		return timeline().lanes().stream().filter(lane -> lane.name().equals(name)).findFirst().orElseThrow();
	}

	private void drag(String lane, double from, double to) {
		robot.drag(robot.get(this::timeline), x(from), y(lane), x(to), y(lane));
	}

	private List<Annotation> annotations() {
		return List.copyOf(host.item().orElseThrow().document().getAnnotations());
	}

	private void awaitCount(int count) {
		robot.await(count + " are there", () -> annotations().size() == count);
	}

	private TimeInterval interval(int index) {
		return (TimeInterval) annotations().get(index).getGeometry();
	}

	/** To the pixel. */
	private void awaitInterval(int index, double start, double end) {
		robot.await("it is from " + start + " to " + end, () -> near(start, interval(index).getStart()) && near(end, interval(index).getEnd()));
	}

	private boolean near(double seconds, long time) {
		return Math.abs(seconds * SECOND - time) <= 1.6 * timeline().scale().perPixel();
	}

	private void awaitPlayhead(double seconds) {
		robot.await("the playhead is at " + seconds, () -> near(seconds, timeline().playhead()));
	}

	private String text(Annotation annotation) {
		return annotation.getValues().stream().filter(value -> value.getAttributeId().endsWith(".text")).map(value -> (String) value.getValue())
				.findFirst().orElse("");
	}

	private List<Annotation> stored() throws Exception {
		robot.await("all is saved", () -> host.item().orElseThrow().session().state() == SaveState.SAVED);
		close();
		try (var store = ProjectStore.openReadOnly(project)) {
			return store.documents().read(store.items().findByName("jfk.wav").getFirst().id(), User.current().id()).orElseThrow().getAnnotations();
		}
	}

	private static Stream<Control> controls(Control control) {
		return Stream.concat(Stream.of(control),
				control instanceof Composite composite ? Stream.of(composite.getChildren()).flatMap(AnnotateAudioTest::controls) : Stream.empty());
	}

	private void segment(double from, double to, String key) {
		int count = robot.get(() -> annotations().size());
		drag("Sound", from, to);
		robot.keys(key);
		awaitCount(count + 1);
	}

	@Test
	void aDragOverTheSoundAndTheKeyOfALabelMakeASegment() throws Exception {
		segment(3.3, 4.2, "1");
		awaitInterval(0, 3.3, 4.2);
		var made = robot.get(() -> interval(0).getStart());
		drag("Sound", 5, 6);
		robot.keys("CR"); // with the label that was chosen
		awaitCount(2);
		var stored = stored();
		assertEquals(List.of("speech", "speech"), stored.stream().map(Annotation::getLabelId).toList());
		assertEquals(made, ((TimeInterval) stored.getFirst().getGeometry()).getStart());
	}

	@Test
	void everythingGoesByKeyAndOutlivesARestart() throws Exception {
		segment(1, 3, "1");
		long end = robot.get(() -> interval(0).getEnd());
		robot.keys("K");
		robot.await("the end is 10 ms later", () -> interval(0).getEnd() == end + 10_000);
		robot.keys("Alt+J");
		robot.await("the end is a sample of 16 kHz earlier", () -> Math.abs(interval(0).getEnd() - (end + 10_000)) <= 63
				&& interval(0).getEnd() < end + 10_000);
		robot.keys("HOME");
		robot.keys("Ctrl+ARROW_RIGHT");
		robot.keys("Ctrl+ARROW_RIGHT");
		awaitPlayhead(2);
		robot.keys("/");
		awaitCount(2);
		robot.await("it is split at the playhead", () -> interval(0).getEnd() == 2 * SECOND && interval(1).getStart() == 2 * SECOND);
		robot.keys("M");
		awaitCount(1);
		robot.keys("Ctrl+Z");
		awaitCount(2);
		robot.keys("]"); // the end of the first is there already
		robot.keys("Shift+J");
		robot.await("it starts earlier", () -> interval(0).getStart() < SECOND - 5_000);
		robot.keys("N");
		awaitCount(3);
		long start = robot.get(() -> interval(0).getStart());
		var stored = stored();
		assertEquals(start, ((TimeInterval) stored.getFirst().getGeometry()).getStart());
		assertEquals(2 * SECOND, ((TimePoint) stored.getLast().getGeometry()).getTime());
		show();
		robot.keys("Ctrl+Z");
		awaitCount(2);
		assertEquals(2, stored().size());
	}

	@Test
	void anEndIsDraggedToThatOfTheNeighbourAndASelectedSegmentAsAWhole() throws Exception {
		segment(1, 2, "1");
		segment(4, 5, "2");
		drag("Segments", 2, 3.98);
		robot.await("it ends where the other starts", () -> interval(0).getEnd() == interval(1).getStart());
		drag("Segments", 4.5, 7.5); // the other is selected no more
		robot.keys("ESC");
		robot.keys("ESC");
		robot.click(robot.get(this::timeline), x(4.6), y("Segments"));
		robot.await("it is selected", () -> host.item().orElseThrow().editing().selection().size() == 1);
		drag("Segments", 4.5, 7.5);
		awaitInterval(1, 7, 8);
		assertEquals(2, stored().size());
	}

	@Test
	void whatIsSaidIsWrittenFromOneSegmentToTheNext() throws Exception {
		segment(0.3, 2, "1");
		segment(3.3, 4.2, "1");
		robot.keys("Shift+TAB");
		robot.keys("CR");
		var field = robot.awaitFocus(StyledText.class);
		robot.type("and so my fellow Americans");
		robot.keys("TAB");
		robot.await("the segment is played", () -> timeline().playhead() > 400_000);
		robot.keys("Ctrl+CR");
		robot.await("the next is there", () -> field.getText().isEmpty() && timeline().playhead() >= 3 * SECOND);
		robot.type("ask not");
		robot.keys("ESC");
		robot.await("what was there is back", () -> field.getText().isEmpty() && timeline().isFocusControl());
		robot.keys("T");
		robot.awaitFocus(StyledText.class);
		robot.type("Ask not");
		robot.keys("Ctrl+Shift+CR");
		robot.await("it is stored", () -> text(annotations().get(1)).equals("Ask not"));
		assertEquals(List.of("and so my fellow Americans", "Ask not"), stored().stream().map(this::text).toList());
	}

	@Test
	void whatWasTypedIsStoredWhenTheItemIsLeft() throws Exception {
		segment(3.3, 4.2, "1");
		robot.keys("CR");
		robot.awaitFocus(StyledText.class);
		robot.type("ask not");
		assertEquals(List.of("ask not"), stored().stream().map(this::text).toList());
	}

	@Test
	void aRecordingThatIsNoneIsToldInPlaceOfTheSound() throws Exception {
		close();
		var file = Files.writeString(folder.resolve("broken.wav"), "RIFF");
		project = folder.resolve("Broken.labelwright");
		try (var store = ProjectStore.create(project, "Broken", Samples.schema(), User.current())) {
			store.items().add(List.of(Item.of("broken.wav", AudioModality.ID, file, new MediaInfo("audio/wav", -1, -1, 1_000_000, 1, 1, Map.of()), 4)),
					User.current(), SubMonitor.convert(null));
		}
		robot.run(() -> host.open(project));
		var problem = Media.open(file, AudioSource.class).problems().getFirst();
		robot.await("it is told", () -> controls(host.window().getShell())
				.anyMatch(control -> control instanceof Label label && label.isVisible() && label.getText().equals(problem.message() + "\n" + problem.remedy())));
		assertNull(robot.get(() -> canvas().getAdapter(Timeline.class)));
	}

	@Test
	void theSoundIsPlayedOnceAgainAndAgainAndFaster() {
		robot.keys("HOME");
		robot.keys("SPACE");
		robot.await("it plays", () -> timeline().playhead() > 200_000);
		robot.keys("SPACE");
		long[] at = { -1 };
		robot.await("it stands", () -> at[0] == (at[0] = timeline().playhead()));
		assertTrue(at[0] < 9 * SECOND);
		robot.run(() -> timeline().setRange(new TimeRange(5 * SECOND, 5 * SECOND + 300_000)));
		robot.keys("O");
		robot.keys("Shift+SPACE");
		robot.await("it is in the range", () -> timeline().playhead() > 5 * SECOND + 150_000 && timeline().playhead() <= 5 * SECOND + 300_000);
		robot.await("it begins again", () -> timeline().playhead() < 5 * SECOND + 100_000 && timeline().playhead() >= 5 * SECOND);
		robot.keys("O");
		robot.await("it goes to the end of the range and no further", () -> timeline().loop() == null);
		robot.keys("Shift+SPACE");
		robot.keys("HOME");
		for (int i = 0; i < 5; i++)
			robot.keys(".");
		long began = System.nanoTime();
		robot.keys("SPACE");
		robot.await("three seconds are over", () -> timeline().playhead() > 3 * SECOND);
		double took = (System.nanoTime() - began) / 1e9;
		assertTrue(took < 2.5, () -> took + " s at four times the speed");
		robot.keys("SPACE");
		robot.keys(";");
	}

	/** Fills the dialog of a tier by key: its name, kinds further down the list, and speaker. */
	private void tier(String name, int kind, int label) {
		robot.keys("Ctrl+T");
		var shell = robot.awaitShell("New Tier");
		robot.type(name + "\t");
		for (int i = 0; i < kind; i++)
			robot.keys("ARROW_DOWN");
		robot.type(kind < 2 ? "\t" : "\t\t");
		for (int i = 0; i < label; i++)
			robot.keys("ARROW_DOWN");
		robot.type("\n");
		robot.awaitClosed(shell);
		robot.await("it is there and chosen", () -> timeline().chosen() instanceof TierLane lane && lane.tier().equals(name));
	}

	@Test
	void tiersAreMadeRenamedAndFilled() throws Exception {
		segment(1, 2, "1");
		tier("words", 0, 0);
		segment(1.2, 1.5, "2");
		robot.keys("Shift+ARROW_UP");
		robot.await("it is on the first", () -> interval(1).getTier() == null);
		robot.keys("Shift+ARROW_DOWN");
		robot.await("it is on the second", () -> "words".equals(interval(1).getTier()));
		robot.keys("F2");
		var shell = robot.awaitShell("Change Tier");
		robot.keys("Ctrl+A");
		robot.type("phones\n");
		robot.awaitClosed(shell);
		robot.await("it has the other name", () -> "phones".equals(interval(1).getTier()));
		assertEquals(List.of("Sound", "Spectrogram", "Segments", "phones"), robot.get(() -> timeline().lanes().stream().map(Lane::name).toList()));
		assertEquals("phones", ((TimeInterval) stored().getLast().getGeometry()).getTier());
	}

	@Test
	void partsOfASegmentFollowItAndAnEmptyTierOutlivesARestart() throws Exception {
		tier("utterance", 0, 0);
		segment(1, 4, "1");
		tier("word", 2, 0);
		segment(2, 3, "1"); // the first takes all of what it parts
		awaitInterval(1, 1, 4);
		tier("empty", 3, 0);
		robot.keys("ARROW_UP");
		robot.keys("HOME");
		robot.keys("Ctrl+ARROW_RIGHT");
		robot.keys("Ctrl+ARROW_RIGHT");
		robot.keys("/");
		awaitCount(3);
		drag("  word", 2, 2.5); // a border for both
		robot.await("both parts have another border", () -> near(2.5, interval(1).getEnd()) && interval(1).getEnd() == interval(2).getStart());
		drag("utterance", 4, 5);
		robot.await("the last part has grown as well", () -> near(5, interval(0).getEnd()) && interval(2).getEnd() == interval(0).getEnd());
		assertEquals(3, stored().size());
		show();
		assertEquals(List.of("Sound", "Spectrogram", "utterance", "  word", "    empty"),
				robot.get(() -> timeline().lanes().stream().map(Lane::name).toList()));
		robot.keys("Ctrl+Z"); // of the session before
		robot.await("the part follows back", () -> near(4, interval(0).getEnd()) && interval(2).getEnd() == interval(0).getEnd());
	}

	@Test
	void soundsAreSuggestedAndTaken() throws Exception {
		robot.keys("Ctrl+D");
		robot.await("sounds are suggested", () -> timeline().lanes().stream().anyMatch(lane -> lane.name().equals("Suggestions")));
		robot.click(robot.get(this::timeline), x(5), y("Sound")); // the keyboard is with the timeline
		robot.keys("ESC");
		robot.keys("1"); // the label
		robot.keys("Shift+CR");
		awaitCount(1);
		robot.keys("Ctrl+Shift+A");
		robot.await("all are taken", () -> annotations().size() > 3);
		robot.keys("Ctrl+Z");
		awaitCount(1);
		var stored = stored().getFirst();
		assertEquals(List.of(Origin.MODEL, SoundDetection.SOURCE, "speech"), List.of(stored.getOrigin(), stored.getSource(), stored.getLabelId()));
	}

	@Test
	void whatIsSaidIsChosenFromAVocabulary() throws Exception {
		tier("answers", 0, 4);
		robot.run(() -> timeline().setRange(new TimeRange(SECOND, 2 * SECOND)));
		robot.keys("CR"); // with the label of the tier
		awaitCount(1);
		robot.keys("T");
		robot.awaitFocus(Combo.class);
		robot.type("no");
		robot.keys("TAB"); // plays
		robot.keys("Ctrl+CR");
		robot.await("the entry is stored", () -> annotations().getFirst().getValues().stream().anyMatch(value -> "answer.no".equals(value.getValue())));
		assertEquals("answer", stored().getFirst().getLabelId());
	}
}
