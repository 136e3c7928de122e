package org.labelwright.modality.timeseries.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.core.User;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Origin;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.model.annotation.TimePoint;
import org.labelwright.model.util.TierTree;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.SaveState;
import org.labelwright.testkit.ui.Robot;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.canvas.spi.AnnotationCanvas;
import org.labelwright.ui.canvas.timeline.Lane;
import org.labelwright.ui.canvas.timeline.TimeRange;
import org.labelwright.ui.canvas.timeline.Timeline;
import org.osgi.service.prefs.BackingStoreException;

/** A person annotates real time series by mouse and keyboard; what the project holds afterwards is read from its store. */
class AnnotateSeriesTest {

	private static final String TAXI = "org.labelwright.modality.timeseries.tests/data/nyc_taxi.csv";
	private static final String ECG = "org.labelwright.media.tests/data/wfdb/100_3chan.hea";
	private static final long HALF_HOUR = 1_800_000_000L;
	private static final long DAY = 48 * HALF_HOUR;
	/** Of a record with 360 samples a second, in microseconds. */
	private static final long SAMPLE = 2778;

	@TempDir
	Path folder;

	private Robot robot;
	private ProjectHost host;
	private Path project;

	@BeforeEach
	void start() throws BackingStoreException {
		robot = new Robot(Display.getDefault());
		robot.await("the workbench runs", () -> PlatformUI.isWorkbenchRunning() && !PlatformUI.getWorkbench().isStarting()
				&& PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0);
		host = robot.get(() -> ProjectHost.of(PlatformUI.getWorkbench().getWorkbenchWindows()[0]));
		robot.run(() -> host.window().getShell().setMaximized(true));
		forgetLook();
	}

	/** How signals are shown is kept from one project to the next. */
	private static void forgetLook() throws BackingStoreException {
		InstanceScope.INSTANCE.getNode("org.labelwright.modality.timeseries.ui").clear();
	}

	@AfterEach
	void close() {
		var closed = robot.get(host::close);
		robot.await("the project is closed", closed::isDone);
	}

	private void open(String file) throws Exception {
		project = Samples.project(folder, file);
		show();
		robot.keys("S");
		robot.await("the tool is chosen", () -> canvas().activeTool().equals("select"));
	}

	private void show() {
		robot.run(() -> host.open(project));
		robot.await("the time series is shown", () -> host.item().isPresent() && canvas() != null && canvas().getAdapter(Timeline.class) != null);
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

	private List<String> lanes() {
		return robot.get(() -> timeline().lanes().stream().map(Lane::name).toList());
	}

	private void awaitLanes(String... names) {
		robot.await(List.of(names) + " are there", () -> timeline().lanes().stream().map(Lane::name).toList().equals(List.of(names)));
	}

	private void drag(String lane, long from, long to) {
		int y = robot.get(() -> {
			var bounds = timeline().bounds(timeline().lanes().stream().filter(one -> one.name().equals(lane)).findFirst().orElseThrow());
			return bounds.y + bounds.height / 2;
		});
		robot.drag(robot.get(this::timeline), robot.get(() -> timeline().axisX(from)), y, robot.get(() -> timeline().axisX(to)), y);
	}

	private List<Annotation> annotations() {
		return List.copyOf(host.item().orElseThrow().document().getAnnotations());
	}

	private void make(String lane, long from, long to, String key) {
		int count = robot.get(() -> annotations().size()) + 1;
		drag(lane, from, to);
		robot.await("a range is selected", () -> timeline().range() != null);
		robot.keys(key);
		robot.await(count + " are there", () -> annotations().size() == count);
	}

	private TimeInterval interval(int index) {
		return (TimeInterval) annotations().get(index).getGeometry();
	}

	private List<Annotation> stored() throws Exception {
		robot.await("all is saved", () -> host.item().orElseThrow().session().state() == SaveState.SAVED);
		close();
		try (var store = ProjectStore.openReadOnly(project)) {
			return store.documents().read(store.items().findByName("series").getFirst().id(), User.current().id()).orElseThrow().getAnnotations();
		}
	}

	private void awaitAll(long duration) {
		robot.await("all is known", () -> timeline().duration() == duration);
	}

	@Test
	void aBrushAndTheKeyOfALabelMakeAnIntervalThatOutlivesARestart() throws Exception {
		open(TAXI);
		awaitAll(10_319 * HALF_HOUR);
		awaitLanes("Time of the file", "value", "Segments");
		make("value", 30 * DAY, 33 * DAY, "2");
		make("value", 100 * DAY, 110 * DAY, "3");
		long start = robot.get(() -> interval(0).getStart());
		long perPixel = robot.get(() -> timeline().scale().span(1));
		assertTrue(Math.abs(start - 30 * DAY) <= 9 * perPixel, () -> start + " is at a peak near");
		robot.keys("HOME");
		robot.keys("N");
		robot.await("a point is there", () -> annotations().size() == 3);
		robot.keys("Ctrl+Z");
		robot.await("it is gone", () -> annotations().size() == 2);
		robot.keys("Ctrl+Y");
		robot.await("it is back", () -> annotations().size() == 3);
		var stored = stored();
		assertEquals(List.of("warning", "failure", "failure"), stored.stream().map(Annotation::getLabelId).toList());
		assertEquals(start, ((TimeInterval) stored.getFirst().getGeometry()).getStart());
		assertEquals(-1, ((TimeInterval) stored.getFirst().getGeometry()).getChannel());
		assertEquals(0, ((TimePoint) stored.getLast().getGeometry()).getTime());
		show();
		robot.keys("Ctrl+Z");
		robot.await("it is undone after the restart", () -> annotations().size() == 2);
		assertEquals(2, stored().size());
	}

	/** Close to samples, what is drawn begins and ends at samples: half hours. */
	@Test
	void rangesSnapToSamples() throws Exception {
		open(TAXI);
		awaitAll(10_319 * HALF_HOUR);
		robot.run(() -> timeline().zoomTo(new TimeRange(50 * DAY, 50 * DAY + 30 * HALF_HOUR)));
		robot.await("samples are there", () -> timeline().snap(50 * DAY + 5 * HALF_HOUR + 1000, java.util.Set.of()) != 0);
		make("value", 50 * DAY + 5 * HALF_HOUR + HALF_HOUR / 12, 50 * DAY + 20 * HALF_HOUR - HALF_HOUR / 12, "1");
		assertEquals(50 * DAY + 5 * HALF_HOUR, robot.get(() -> interval(0).getStart()));
		assertEquals(50 * DAY + 20 * HALF_HOUR, robot.get(() -> interval(0).getEnd()));
		robot.keys("Alt+K");
		robot.await("it ends a sample later", () -> interval(0).getEnd() == 50 * DAY + 21 * HALF_HOUR);
		robot.keys("Shift+Alt+J");
		robot.await("it starts a sample earlier", () -> interval(0).getStart() == 50 * DAY + 4 * HALF_HOUR);
		robot.keys("HOME");
		robot.keys("Ctrl+ARROW_RIGHT");
		robot.keys("'");
		robot.await("it is at the playhead", () -> interval(0).getStart() == timeline().playhead());
		assertEquals(1, stored().size());
	}

	@Test
	void aBorderBetweenTwoStatesMovesForBoth() throws Exception {
		open(TAXI);
		awaitAll(10_319 * HALF_HOUR);
		long start = 50 * DAY;
		robot.run(() -> timeline().zoomTo(new TimeRange(start, start + 30 * HALF_HOUR)));
		robot.await("samples are there", () -> timeline().snap(start + 5 * HALF_HOUR + 1000, java.util.Set.of()) != 0);
		make("value", start + 4 * HALF_HOUR, start + 10 * HALF_HOUR, "1");
		make("value", start + 10 * HALF_HOUR, start + 20 * HALF_HOUR, "2");
		assertEquals(robot.get(() -> interval(0).getEnd()), robot.get(() -> interval(1).getStart()));
		drag("Segments", start + 10 * HALF_HOUR, start + 13 * HALF_HOUR);
		robot.await("the first ends later", () -> interval(0).getEnd() == start + 13 * HALF_HOUR);
		assertEquals(start + 13 * HALF_HOUR, robot.get(() -> interval(1).getStart()));
		assertEquals(start + 20 * HALF_HOUR, robot.get(() -> interval(1).getEnd()));
		robot.keys("Ctrl+Z");
		robot.await("both are as before", () -> interval(0).getEnd() == start + 10 * HALF_HOUR && interval(1).getStart() == start + 10 * HALF_HOUR);
		assertEquals(2, stored().size());
	}

	@Test
	void whatIsMadeIsOfOneChannelOrOfAll() throws Exception {
		open(ECG);
		var channels = lanes().stream().filter(name -> !name.equals("Segments")).toList();
		assertEquals(3, channels.size(), channels.toString());
		long end = robot.get(() -> timeline().duration());
		make(channels.get(1), end / 5, end / 4, "1");
		robot.keys("T");
		make(channels.get(1), end / 3, end / 2, "2");
		robot.keys("T");
		make(channels.get(2), end * 2 / 3, end * 3 / 4, "3");
		assertEquals(List.of(-1, 1, -1), stored().stream().map(one -> ((TimeInterval) one.getGeometry()).getChannel()).toList());
	}

	@Test
	void channelsAreLaidOverEachOtherHiddenAndDerived() throws Exception {
		open(ECG);
		var channels = lanes().stream().filter(name -> !name.equals("Segments")).toList();
		robot.keys("O");
		awaitLanes("All channels", "Segments");
		robot.keys("O");
		awaitLanes(channels.get(0), channels.get(1), channels.get(2), "Segments");
		robot.keys("G");
		var shell = robot.awaitShell("Derived Channel");
		robot.keys("CR");
		robot.awaitClosed(shell);
		robot.await("the difference is below the first", () -> timeline().lanes().size() == 5 && timeline().lanes().get(1).name().startsWith("\u0394 "));
		deriveSpectrum();
		var names = List.of(channels.get(0), channels.get(0) + " \u223F 256", "\u0394 " + channels.get(0), channels.get(1), channels.get(2), "Segments");
		awaitLanes(names.toArray(String[]::new));
		robot.keys("Shift+V");
		robot.keys("Shift+V");
		robot.keys("V");
		robot.keys("V");
		robot.keys("O");
		awaitLanes("All channels", channels.get(0) + " \u223F 256", "Segments");
		robot.keys("O");
		awaitLanes(names.toArray(String[]::new));
		close();
		try (var store = ProjectStore.openReadOnly(project)) {
			assertEquals(2, store.journal().entries(10).stream().filter(entry -> entry.label().equals("Change how items are shown")).count());
		}
		show();
		awaitLanes(names.toArray(String[]::new));
		robot.keys("Ctrl+L");
		shell = robot.awaitShell("Channels");
		var table = robot.awaitFocus(Table.class);
		robot.await("the first channel is selected", () -> table.getSelectionIndex() == 0);
		robot.keys("ARROW_DOWN");
		robot.await("the spectrum is selected", () -> table.getSelectionIndex() == 1);
		robot.keys("Alt+R");
		robot.await("it is removed", () -> table.getItemCount() == 4);
		robot.run(table::setFocus);
		robot.awaitFocus(Table.class);
		robot.keys("CR");
		robot.awaitClosed(shell);
		awaitLanes(channels.get(0), "\u0394 " + channels.get(0), channels.get(1), channels.get(2), "Segments");
	}

	private void deriveSpectrum() {
		robot.run(() -> canvas().setFocus());
		robot.keys("G");
		var shell = robot.awaitShell("Derived Channel");
		var channel = robot.awaitFocus(Combo.class);
		robot.keys("TAB");
		robot.await("what is shown has the keyboard", () -> channel.getDisplay().getFocusControl() instanceof Combo now && now != channel);
		var what = robot.awaitFocus(Combo.class);
		for (int choice = 1; choice <= 2; choice++) {
			int chosen = choice;
			robot.keys("ARROW_DOWN");
			robot.await("the next is chosen", () -> what.getSelectionIndex() == chosen);
		}
		robot.keys("CR");
		robot.awaitClosed(shell);
	}

	private static <C extends Control> Stream<C> controls(Composite parent, Class<C> type) {
		return Stream.of(parent.getChildren()).flatMap(child -> type.isInstance(child) ? Stream.of(type.cast(child))
				: child instanceof Composite composite ? controls(composite, type) : Stream.empty());
	}

	/** Record 100 of MIT-BIH has beats at samples 77, 370, 662 and 946, as its annotations tell: those like the second are found. */
	@Test
	void whatIsLikeABeatIsFoundReviewedAndAccepted() throws Exception {
		open(ECG);
		robot.keys("2");
		robot.await("the label is in use", () -> "warning".equals(host.item().orElseThrow().editing().activeLabelId().get()));
		long beat = 370 * SAMPLE;
		drag(lanes().getFirst(), beat - 40 * SAMPLE, beat + 40 * SAMPLE);
		robot.await("a range is selected", () -> timeline().range() != null);
		robot.keys("Ctrl+F");
		var shell = robot.awaitShell("Similar Stretches");
		var table = robot.get(() -> controls(shell, Table.class).findFirst().orElseThrow());
		robot.await("the other three are found", () -> table.getItemCount() == 3);
		robot.await("they are suggested on the timeline as well", () -> timeline().lanes().stream().anyMatch(lane -> lane.name().equals("Suggestions")));
		var accept = robot.get(() -> controls(shell, Button.class).findFirst().orElseThrow());
		robot.await("they are likely", () -> accept.isEnabled());
		robot.click(accept, 5, 5);
		robot.await("they are made", () -> annotations().size() == 3);
		robot.await("they are listed no more", () -> table.getItemCount() == 0);
		robot.run(shell::close);
		robot.await("nothing is suggested any more", () -> timeline().lanes().stream().noneMatch(lane -> lane.name().equals("Suggestions")));
		robot.run(() -> host.window().getShell().forceActive());
		var stored = stored();
		for (var one : stored) {
			assertEquals("warning", one.getLabelId());
			assertEquals(Origin.MODEL, one.getOrigin());
			assertEquals("labelwright-mass/1", one.getSource());
			assertTrue(one.getConfidence() > 0.9, () -> "" + one.getConfidence());
		}
		var middles = stored.stream().map(one -> (TimeInterval) one.getGeometry()).map(one -> (one.getStart() + one.getEnd()) / 2 / SAMPLE).sorted().toList();
		for (int i = 0; i < 3; i++)
			assertEquals(new int[] { 77, 662, 946 }[i], middles.get(i), 4, middles::toString);
	}

	private void accept(String title, int least) {
		var shell = robot.awaitShell(title);
		var table = robot.get(() -> controls(shell, Table.class).findFirst().orElseThrow());
		robot.await("something is found", () -> table.getItemCount() >= least);
		int found = robot.get(table::getItemCount);
		int before = robot.get(() -> annotations().size());
		var accept = robot.get(() -> controls(shell, Button.class).findFirst().orElseThrow());
		robot.await("it is likely", accept::isEnabled);
		robot.click(accept, 5, 5);
		robot.await("all are made", () -> annotations().size() == before + found);
		robot.run(shell::close);
		robot.run(() -> {
			host.window().getShell().forceActive();
			canvas().setFocus();
		});
		robot.await("the timeline has the keyboard", () -> timeline().isFocusControl());
	}

	private void select(long from, long to) {
		drag("value", from, to);
		robot.await("a range is selected", () -> timeline().range() != null);
	}

	/** Peaks, a derived channel, scales, a time zone and states from change points: all of it is there after a restart. */
	@Test
	void peaksAndStatesThatTileTheAxisOutliveARestart() throws Exception {
		open(TAXI);
		awaitAll(10_319 * HALF_HOUR);
		robot.keys("Shift+T");
		var zone = robot.awaitShell("Time Zone");
		robot.awaitFocus(Text.class);
		robot.type("Asia/Tokyo");
		var zones = robot.get(() -> controls(zone, Table.class).findFirst().orElseThrow());
		robot.await("one is left", () -> zones.getItemCount() == 1 && zones.getSelectionCount() == 1);
		robot.keys("CR");
		robot.awaitClosed(zone);
		robot.keys("G");
		var derive = robot.awaitShell("Derived Channel");
		robot.keys("CR");
		robot.awaitClosed(derive);
		robot.keys("Shift+V");
		robot.keys("V");
		awaitLanes("Asia/Tokyo", "value", "\u0394 value", "Segments");
		robot.run(() -> canvas().setFocus());
		robot.keys("3");
		robot.await("the label is in use", () -> "failure".equals(host.item().orElseThrow().editing().activeLabelId().get()));
		select(120 * DAY, 130 * DAY);
		robot.keys("Shift+P");
		accept("Peaks", 5);
		int peaks = robot.get(() -> annotations().size());
		robot.keys("Ctrl+T");
		var tier = robot.awaitShell("New Tier");
		robot.awaitFocus(Text.class);
		robot.type("state\t");
		var kind = robot.awaitFocus(Combo.class);
		robot.keys("ARROW_DOWN");
		robot.await("states are chosen", () -> kind.getSelectionIndex() == 1);
		robot.keys("CR");
		robot.awaitClosed(tier);
		awaitLanes("Asia/Tokyo", "value", "\u0394 value", "Segments", "state");
		robot.run(() -> canvas().setFocus());
		robot.keys("1");
		robot.await("the label is in use", () -> "normal".equals(host.item().orElseThrow().editing().activeLabelId().get()));
		select(20 * DAY, 80 * DAY);
		var range = robot.get(() -> timeline().range());
		robot.keys("Ctrl+Shift+F");
		accept("States between Changes", 3);
		var stored = stored();
		assertTrue(peaks >= 5 && stored.size() >= peaks + 3, () -> peaks + " of " + stored.size());
		for (var one : stored.subList(0, peaks)) {
			assertEquals(List.of("failure", "labelwright-peaks/1", ""), List.of(one.getLabelId(), one.getSource(), TierTree.tierOf(one)));
			long time = ((TimePoint) one.getGeometry()).getTime();
			assertTrue(time % HALF_HOUR == 0 && time >= 119 * DAY && time <= 131 * DAY, () -> time + " is at a sample");
		}
		long end = range.start();
		for (var one : stored.subList(peaks, stored.size())) {
			var time = (TimeInterval) one.getGeometry();
			assertEquals(end, time.getStart(), "states follow each other");
			end = time.getEnd();
			assertEquals(List.of("normal", "labelwright-pelt/1", "state", Origin.MODEL),
					List.of(one.getLabelId(), one.getSource(), TierTree.tierOf(one), one.getOrigin()));
			assertTrue(end == range.end() || end % HALF_HOUR == 0, "changes are at samples");
		}
		assertEquals(range.end(), end, "states tile all of it");
		show();
		awaitLanes("Asia/Tokyo", "value", "\u0394 value", "Segments", "state");
		robot.keys("Ctrl+Z");
		robot.await("the states are undone in one step after the restart", () -> annotations().size() == peaks);
		assertEquals(peaks, stored().size());
	}
}
