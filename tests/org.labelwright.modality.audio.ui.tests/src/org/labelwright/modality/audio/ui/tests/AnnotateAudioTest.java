package org.labelwright.modality.audio.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
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
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.annotation.Origin;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.model.annotation.TimePoint;
import org.labelwright.store.Item;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.SaveState;
import org.labelwright.testkit.ui.HiddenSuggestions;
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
		for (int i = 0; i < 3; i++)
			robot.keys("Ctrl+,");
		shown(ToolBar.class, bar -> Stream.of(bar.getItems()).anyMatch(item -> item.getText().equals("0.25\u00D7")));
		robot.keys("TAB");
		robot.await("the segment is played", () -> timeline().playhead() > 400_000);
		robot.keys("TAB");
		long[] at = { -1 };
		robot.await("it pauses", () -> at[0] == (at[0] = timeline().playhead()));
		long paused = at[0];
		assertTrue(paused < 2 * SECOND);
		for (int i = 0; i < 3; i++)
			robot.keys("Ctrl+.");
		robot.keys("Ctrl+ARROW_RIGHT");
		robot.await("it is a second later", () -> timeline().playhead() >= paused + SECOND);
		assertTrue(robot.get(() -> field.isFocusControl() && field.getText().equals("and so my fellow Americans")), "the text has the keyboard");
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

	/** ffprobe tells 11.088 s by the header of the file that is cut in half. */
	@Test
	void aFileThatEndsEarlyIsToldAndAnnotatedAsFarAsItGoes() throws Exception {
		close();
		var whole = Files.readAllBytes(Samples.file("jfk.mp3"));
		project = Samples.project(folder, Files.write(folder.resolve("cut.mp3"), Arrays.copyOf(whole, whole.length / 2)));
		show();
		robot.await("it is told", () -> controls(host.window().getShell())
				.anyMatch(control -> control instanceof CLabel label && label.isVisible() && label.getText().startsWith("The file tells of 0:11.0, and holds 0:05.")));
		assertTrue(robot.get(() -> timeline().duration()) < 6 * SECOND);
		segment(3.3, 4.2, "1");
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
		robot.await("it goes to the end of the range and no further", () -> timeline().loop() == null && timeline().playhead() >= 5 * SECOND + 299_000
				&& at[0] == (at[0] = timeline().playhead()));
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
		hiddenOnesAreKeptOnce();
		var stored = stored().getFirst();
		assertEquals(List.of(Origin.MODEL, SoundDetection.SOURCE, "speech"), List.of(stored.getOrigin(), stored.getSource(), stored.getLabelId()));
	}

	/** However many parameters are tried. */
	private void hiddenOnesAreKeptOnce() {
		var hidden = new HiddenSuggestions();
		robot.run(() -> host.item().orElseThrow().editing().setSuggestionTrace(hidden));
		var kind = shown(Combo.class, combo -> combo.getItemCount() == 2 && combo.getText().equals("Sounds"));
		robot.run(kind::setFocus);
		int tried = 6;
		for (int i = 0; i < tried; i++)
			robot.keys(i % 2 == 0 ? "ARROW_DOWN" : "ARROW_UP");
		robot.await("sounds are looked for again", () -> kind.getText().equals("Sounds"));
		robot.keys("Ctrl+D");
		robot.await("what was found is kept", () -> !hidden.kept().isEmpty());
		assertTrue(hidden.kept().size() < tried && hidden.kept().getLast().size() > 3, hidden.kept().size() + " searches kept");
	}

	private <C extends Control> C shown(Class<C> type, Predicate<C> wanted) {
		robot.await("there is such a " + type.getSimpleName(), () -> controls(host.window().getShell()).filter(type::isInstance).map(type::cast)
				.anyMatch(control -> control.isVisible() && wanted.test(control)));
		return robot.get(() -> controls(host.window().getShell()).filter(type::isInstance).map(type::cast)
				.filter(control -> control.isVisible() && wanted.test(control)).findFirst().orElseThrow());
	}

	/** From one suggestion to the next by key: one is dismissed, the next taken; what was taken outlives a restart. */
	@Test
	void silencesAreSteppedThroughAndTakenOrNot() throws Exception {
		robot.keys("Ctrl+D");
		var found = shown(Label.class, label -> label.getText().endsWith(" found"));
		var kind = shown(Combo.class, combo -> combo.getItemCount() == 2 && combo.getText().equals("Sounds"));
		robot.run(kind::setFocus);
		robot.keys("ARROW_DOWN");
		robot.await("silences are suggested", () -> kind.getText().equals("Silences"));
		int count = Integer.parseInt(robot.get(found::getText).split(" ")[0]);
		robot.click(robot.get(this::timeline), x(5), y("Sound")); // the keyboard is with the timeline
		robot.keys("ESC");
		robot.keys("Ctrl+ARROW_DOWN"); // the first is the current one
		robot.await("the playhead is at the second", () -> timeline().playhead() > SECOND && timeline().playhead() < 5 * SECOND);
		long second = robot.get(() -> timeline().playhead());
		robot.keys("Shift+DEL");
		robot.await("it is dismissed, and the next one shown", () -> timeline().playhead() > second && found.getText().equals(count - 1 + " found"));
		long third = robot.get(() -> timeline().playhead());
		robot.keys("3"); // the label
		robot.keys("Shift+CR");
		awaitCount(1);
		robot.await("it begins where the playhead was", () -> interval(0).getStart() == third && found.getText().equals(count - 2 + " found"));
		robot.keys("Ctrl+ARROW_UP");
		robot.await("back to the one before", () -> timeline().playhead() < second);
		robot.keys("Ctrl+D");
		robot.await("nothing is suggested", () -> timeline().lanes().stream().noneMatch(lane -> lane.name().equals("Suggestions")));
		var stored = stored().getFirst();
		assertEquals(List.of(Origin.MODEL, SoundDetection.SOURCE, "noise", third),
				List.of(stored.getOrigin(), stored.getSource(), stored.getLabelId(), ((TimeInterval) stored.getGeometry()).getStart()));
		try (var store = ProjectStore.openReadOnly(project)) {
			var lost = store.suggestions().all();
			assertEquals(List.of(SoundDetection.SOURCE), lost.stream().map(one -> one.source()).toList());
			assertEquals(second, ((TimeInterval) lost.getFirst().suggested().getFirst().getGeometry()).getStart(), "what was turned down is kept");
		}
		show();
		awaitCount(1);
		robot.keys("Ctrl+Z");
		awaitCount(0);
	}

	/** The timeline as it is on the screen. */
	private ImageData picture() {
		var area = timeline().getClientArea();
		var image = new Image(timeline().getDisplay(), area.width, area.height);
		var gc = new GC(timeline());
		gc.copyArea(image, 0, 0);
		gc.dispose();
		var data = image.getImageData(100);
		image.dispose();
		return data;
	}

	private static RGB pixel(ImageData data, int x, int y) {
		return data.palette.getRGB(data.getPixel(x, y));
	}

	private RGB pixel(int x, int y) {
		return pixel(picture(), x, y);
	}

	/** More than a tier that is chosen differs from one that is not. */
	private static boolean unlike(RGB one, RGB other) {
		return Math.abs(one.red - other.red) + Math.abs(one.green - other.green) + Math.abs(one.blue - other.blue) > 40;
	}

	/** Chooses in the menu beside a button of the bar, by key. */
	private void choose(String button, String... path) {
		var bar = shown(ToolBar.class, one -> Stream.of(one.getItems()).anyMatch(item -> item.getText().equals(button)));
		var bounds = robot.get(() -> Stream.of(bar.getItems()).filter(item -> item.getText().equals(button)).findFirst().orElseThrow().getBounds());
		var armed = new AtomicReference<>("");
		Listener follower = event -> armed.set(event.widget instanceof MenuItem item ? item.getText() : "");
		robot.run(() -> bar.getDisplay().addFilter(SWT.Arm, follower));
		var shown = new AtomicBoolean();
		Listener opened = event -> shown.set(event.widget instanceof Menu);
		robot.run(() -> bar.getDisplay().addFilter(SWT.Show, opened));
		robot.clickUnheard(bar, bounds.x + bounds.width - 6, bounds.y + bounds.height / 2);
		robot.await("the menu is open", shown::get);
		for (int i = 0; i < path.length; i++) {
			for (int step = 0; step < 12 && !armed.get().startsWith(path[i]); step++)
				robot.keys("ARROW_DOWN");
			assertTrue(armed.get().startsWith(path[i]), () -> armed.get() + " is under the bar of the menu");
			robot.keys(i < path.length - 1 ? "ARROW_RIGHT" : "CR");
		}
		robot.run(() -> {
			bar.getDisplay().removeFilter(SWT.Arm, follower);
			bar.getDisplay().removeFilter(SWT.Show, opened);
		});
	}

	private void spokenTier(String name, String speaker) {
		robot.keys("Ctrl+T");
		var shell = robot.awaitShell("New Tier");
		robot.type(name + "\t\t\t" + speaker + "\n");
		robot.awaitClosed(shell);
		robot.await("it is there and chosen", () -> timeline().chosen() instanceof TierLane lane && lane.tier().equals(name));
	}

	private List<String> speakers() {
		return annotations().stream().flatMap(annotation -> annotation.getValues().stream()).filter(value -> value.getAttributeId().endsWith(".speaker"))
				.map(value -> (String) value.getValue()).toList();
	}

	/** Two speak at once, on a tier each; they are seen in colours of their own, and one gets another name in a menu, in one step. */
	@Test
	void speakersOverlapAreToldApartAndRenamed() throws Exception {
		spokenTier("first", "Ann");
		segment(0.4, 4, "1");
		segment(7, 9, "2");
		spokenTier("second", "Bob");
		segment(2, 6, "1");
		assertEquals(List.of("Ann", "Ann", "Bob"), robot.get(this::speakers));
		int ann = y("first");
		int bob = y("second");
		int both = x(3.8); // beside the names
		robot.run(() -> host.item().orElseThrow().editing().selection().clear());
		robot.move(robot.get(this::timeline), x(10), y("Sound"));
		int other = x(8.8);
		robot.await("they look as their labels do", () -> unlike(pixel(both, ann), pixel(other, ann)) && !unlike(pixel(both, ann), pixel(both, bob)));
		robot.keys("Ctrl+Shift+C");
		robot.await("they look like who speaks", () -> !unlike(pixel(both, ann), pixel(other, ann)) && unlike(pixel(both, ann), pixel(both, bob)));
		choose("Speakers", "Ann (");
		var shell = robot.awaitShell("Rename Speaker");
		robot.type("Anna\n");
		robot.awaitClosed(shell);
		robot.await("all of hers have the other name", () -> speakers().equals(List.of("Anna", "Anna", "Bob")));
		robot.keys("Ctrl+Z");
		robot.await("one step back", () -> speakers().equals(List.of("Ann", "Ann", "Bob")));
		robot.keys("Ctrl+Y");
		robot.keys("Ctrl+Shift+C");
		assertEquals(List.of("Anna", "Anna", "Bob"), stored().stream().flatMap(annotation -> annotation.getValues().stream())
				.filter(value -> value.getAttributeId().endsWith(".speaker")).map(value -> value.getValue()).toList());
	}

	/** From the bottom of the spectrogram, as a part of its height, where it is brightest. */
	private double brightest() {
		var bounds = timeline().bounds(lane("Spectrogram"));
		var picture = picture();
		int x = timeline().axisX(SECOND / 2);
		int brightest = 0;
		int at = -1;
		for (int y = 1; y < bounds.height - 1; y++) {
			var color = pixel(picture, x, bounds.y + y);
			if (color.red + color.green + color.blue > brightest) {
				brightest = color.red + color.green + color.blue;
				at = y;
			}
		}
		return 1 - (double) at / bounds.height;
	}

	/**
	 * A tone of 1 kHz is at an eighth of 8 kHz, and on the scale of O'Shaughnessy, where it has 1000 mel and the top 2840, at 0.352.
	 */
	@Test
	void aToneIsSeenAtItsFrequencyAndAsItIsHeard() throws Exception {
		close();
		project = Samples.tone(folder, 1000);
		show();
		robot.await("it is seen at its frequency", () -> Math.abs(brightest() - 0.125) < 0.03);
		choose("Spectrogram", "Frequencies", "Mel");
		robot.await("it is seen where it is heard", () -> Math.abs(brightest() - 0.352) < 0.03);
	}

	private void awaitAnswers(String expected) {
		robot.await("the answers are " + expected, () -> told(host.item().orElseThrow().document().getAnswers()).equals(expected));
	}

	private static String told(List<Answer> answers) {
		return String.join(" ", answers.stream().map(answer -> answer.getTime() + ":" + answer.getValue()).toList());
	}

	/** Presses a key on the question. */
	private void answer(String key) {
		robot.keys("Alt+5");
		robot.awaitFocus(Button.class);
		robot.keys(key);
		robot.keys("F12");
		robot.await("the timeline has the keyboard", () -> timeline().isFocusControl());
	}

	/** In a recording of 32 channels, which begins with the first; the lanes of tiers and questions are in view as well. */
	@Test
	void aQuestionIsAnsweredAlongARecordingOfManyChannels() throws Exception {
		close();
		project = Samples.asking(folder, Samples.tones(folder, 32, 1000));
		show();
		int top = robot.get(() -> timeline().bounds(timeline().lanes().getFirst()).y);
		robot.await("it begins with the first channel", () -> timeline().laneAt(top + 1) == timeline().lanes().getFirst());
		for (var name : List.of("Segments", "who"))
			robot.await(name + " is in view", () -> timeline().laneAt(timeline().bounds(lane(name)).y + 2) == lane(name));
		robot.keys("HOME");
		answer("1");
		awaitAnswers("0:speaker");
		for (int step = 0; step < 4; step++)
			robot.keys("ARROW_RIGHT");
		robot.await("the playhead has moved on", () -> timeline().playhead() == 40_000);
		long on = 40_000;
		answer("2");
		awaitAnswers("0:speaker " + on + ":crowd");
		robot.keys("ARROW_DOWN");
		robot.await("the question is chosen", () -> timeline().chosen() == lane("who"));
		robot.keys("Shift+TAB");
		awaitPlayhead(0);
		robot.keys("TAB");
		robot.await("where the second begins", () -> timeline().playhead() == on);
		robot.keys("Shift+J");
		robot.await("it begins earlier", () -> host.item().orElseThrow().document().getAnswers().getLast().getTime() < on);
		long earlier = 30_000;
		awaitAnswers("0:speaker " + earlier + ":crowd");
		robot.keys("DEL");
		awaitAnswers("0:speaker");
		robot.keys("Ctrl+Z");
		awaitAnswers("0:speaker " + earlier + ":crowd");
		robot.keys("CR");
		assertEquals("speaker", robot.get(robot.awaitFocus(Button.class)::getText), "the question has the keyboard");
		robot.keys("F12");
		robot.await("all is saved", () -> host.item().orElseThrow().session().state() == SaveState.SAVED);
		close();
		try (var store = ProjectStore.openReadOnly(project)) {
			var document = store.documents().read(store.items().findByName("tone.wav").getFirst().id(), User.current().id()).orElseThrow();
			assertEquals("0:speaker " + earlier + ":crowd", told(document.getAnswers()));
		}
	}

	/** Milliseconds by which the playhead that is shown differs from the clock, in the middle of many looks: two pictures of a screen. */
	private static final double TOLERANCE = 33;

	/** Looks at the playhead while it goes, and compares it with where the clock says it is since the first look. */
	private void keepsTime(double speed, double round) {
		var off = new ArrayList<Double>();
		long[] first = null;
		long rounds = 0;
		long last = 0;
		for (int look = 0; look < 60; look++) {
			var now = robot.get(() -> new long[] { System.nanoTime() / 1000, timeline().playhead() });
			if (round > 0 && now[1] < last)
				rounds++;
			last = now[1];
			first = first == null ? now : first;
			off.add(Math.abs(now[1] + rounds * round - first[1] - (now[0] - first[0]) * speed) / speed / 1000);
			LockSupport.parkNanos(25_000_000);
		}
		off.sort(null);
		double middle = off.get(off.size() / 2);
		assertTrue(middle < TOLERANCE, () -> middle + " ms at speed " + speed);
	}

	/** On the device that tests have, which is ALSA's null device, or on none. */
	@Test
	void thePlayheadKeepsTimeWithTheClockAtAnySpeedAndInALoop() {
		robot.keys("HOME");
		for (int i = 0; i < 3; i++)
			robot.keys(",");
		robot.keys("SPACE");
		robot.await("it plays", () -> timeline().playhead() > 50_000);
		keepsTime(0.25, 0);
		for (int i = 0; i < 8; i++)
			robot.keys(".");
		robot.keys("SPACE");
		robot.keys("HOME");
		robot.keys("SPACE");
		robot.await("it plays fast", () -> timeline().playhead() > 300_000);
		keepsTime(4, 0);
		robot.await("it has ended", () -> timeline().playhead() == 11 * SECOND);
		robot.keys(";");
		robot.run(() -> timeline().setRange(new TimeRange(5 * SECOND, 5 * SECOND + 300_000)));
		robot.keys("O");
		robot.keys("Shift+SPACE");
		robot.await("it is in the range", () -> timeline().playhead() > 5 * SECOND && timeline().playhead() <= 5 * SECOND + 300_000);
		keepsTime(1, 300_000);
		robot.keys("Shift+SPACE");
		robot.keys("O");
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
