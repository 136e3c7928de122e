package org.labelwright.modality.video.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.Test;
import org.labelwright.core.Ids;
import org.labelwright.core.User;
import org.labelwright.modality.timeseries.TimeSeriesModality;
import org.labelwright.modality.video.VideoModality;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.model.annotation.Track;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.store.Part;
import org.labelwright.store.ProjectStore;
import org.labelwright.ui.canvas.timeline.Timeline;

/** A person annotates a video and the signals that were recorded with it, side by side; what is stored is read afterwards. */
class DriveTest extends VideoTestBase {

	/** Frames of it last differently long: the last of 24 is shown at 1.56 s, as frames.tsv beside it tells. */
	private static final Path VIDEO = Path.of(System.getProperty("labelwright.basedir"), "tests/org.labelwright.media.ffmpeg.tests/data/video/h264-uneven.mp4");
	private static final long MEAN_FRAME = 67_826; // 1.56 s / 23
	private static final long SECOND = 1_000_000;

	private Part camera;
	private Part signal;
	private Timeline signals;

	@Override
	Path file(Path empty) {
		return VIDEO;
	}

	@Override
	long time(int frame) {
		throw new UnsupportedOperationException();
	}

	@Override
	LabelSchema schema() {
		var schema = super.schema();
		var type = SchemaFactory.eINSTANCE.createRelationType();
		type.setId("shows");
		type.setName("shows");
		schema.getRelationTypes().add(type);
		return schema;
	}

	@Override
	String fill(ProjectStore store, Path file) throws Exception {
		var table = Files.writeString(folder.resolve("ride.csv"), IntStream.range(0, 500).mapToObj(i -> i * 20 + "," + Math.sin(i / 20.0) + "\n")
				.collect(Collectors.joining("", "time [ms],lean [deg]\n", "")));
		var id = Ids.next();
		camera = Part.of(id, 0, "camera", VideoModality.ID, file, new VideoModality().examine(file).value().orElseThrow(), Files.size(file));
		signal = Part.of(id, 1, "signal", TimeSeriesModality.ID, table, new TimeSeriesModality().examine(table).value().orElseThrow(), Files.size(table));
		store.items().addWithParts(Map.of("ride", List.of(camera, signal)), User.current(), SubMonitor.convert(null));
		return "ride";
	}

	@Override
	void show() {
		super.show();
		focusSignals();
		focusCamera();
	}

	private void focusSignals() {
		keys("F6");
		robot.await("the signals have the keyboard", () -> canvas() != null && timeline() != null && timeline().lanes().stream().anyMatch(lane -> lane.name().equals("lean"))
				&& timeline().isFocusControl());
		signals = robot.get(this::timeline);
	}

	private void focusCamera() {
		keys("F6");
		robot.await("the picture has the keyboard", () -> canvas() != null && timeline() != signals && picture().isFocusControl());
	}

	private int signalY(String lane) {
		return robot.get(() -> {
			var bounds = signals.bounds(signals.lanes().stream().filter(one -> one.name().equals(lane)).findFirst().orElseThrow());
			return bounds.y + bounds.height / 2;
		});
	}

	private int signalX(double seconds) {
		return robot.get(() -> signals.axisX((long) (seconds * SECOND)));
	}

	private void annotateEach() {
		keys("B");
		drag(10, 10, 40, 40);
		awaitCount(1);
		keys("S");
		focusSignals();
		robot.drag(signals, signalX(2), signalY("lean"), signalX(4), signalY("lean"));
		keys("2");
		awaitCount(2);
	}

	private void relate() {
		robot.run(() -> host.item().orElseThrow().editing().selection().clear());
		robot.click(signals, signalX(3), signalY("Segments"));
		robot.await("the interval is selected", () -> host.item().orElseThrow().editing().selection().contains(annotations().get(1).getId()));
		focusCamera();
		robot.hold("Ctrl", () -> robot.click(robot.get(this::picture), x(11), y(25)));
		robot.await("both are selected", () -> host.item().orElseThrow().editing().selection().size() == 2);
		keys("Ctrl+Alt+A");
		robot.await("they are related", () -> host.item().orElseThrow().document().getRelations().size() == 1);
		keys("ESC");
	}

	private long offset() {
		return robot.get(() -> host.item().orElseThrow().editor().offset(signal.id()));
	}

	private void awaitOffset(long expected) {
		robot.await("the signals begin at " + expected, () -> host.item().orElseThrow().editor().offset(signal.id()) == expected);
	}

	@Test
	void aVideoAndItsSignalsAreAnnotatedRelatedPlayedAndPutInStep() throws Exception {
		annotateEach();
		relate();
		focusSignals();
		keys("Ctrl+SPACE");
		robot.await("both play", () -> signals.playhead() > 100_000);
		keys("Ctrl+Alt+.", "Ctrl+Alt+.");
		awaitOffset(2 * MEAN_FRAME);
		keys("Ctrl+Alt+,");
		awaitOffset(MEAN_FRAME);
		robot.await("the signals go on where the video has ended", () -> signals.playhead() > 2 * SECOND);
		keys("Ctrl+SPACE");
		robot.click(signals, signalX(0.5), signalY("lean"));
		robot.await("the signals are about there", () -> signals.playhead() > 0.2 * SECOND && signals.playhead() < 0.8 * SECOND); // it may snap to a peak
		long moment = robot.get(signals::playhead) + MEAN_FRAME;
		focusCamera();
		robot.await("the video shows the frame of that moment", () -> timeline().playhead() <= moment && timeline().playhead() > moment - 2 * MEAN_FRAME && frame() > 0);
		robot.keys("HOME");
		robot.await("the signals follow to before their start", () -> frame() == 0 && signals.playhead() == 0);

		var document = storedDocument();
		assertEquals(List.of(camera.id(), signal.id()), document.getAnnotations().stream().map(Annotation::getPart).toList());
		var track = document.getAnnotations().getFirst();
		var interval = document.getAnnotations().getLast();
		assertTrue(track.getGeometry() instanceof Track, "it lies on the video");
		assertEquals(2 * SECOND, ((TimeInterval) interval.getGeometry()).getStart(), 0.3 * SECOND, "where it was drawn, or the peak that attracts it");
		assertEquals(List.of("car", "stops"), List.of(track.getLabelId(), interval.getLabelId()));
		assertEquals(List.of(interval.getId(), track.getId()), document.getRelations().stream().flatMap(one -> List.of(one.getSourceId(), one.getTargetId()).stream()).toList());

		show();
		assertEquals(MEAN_FRAME, offset());
		keys("Ctrl+Z", "Ctrl+Z", "Ctrl+Z");
		awaitOffset(0);
		keys("Ctrl+Z");
		robot.await("the relation is undone", () -> host.item().orElseThrow().document().getRelations().isEmpty());
		keys("Ctrl+Z", "Ctrl+Z");
		awaitCount(0);
		keys("Ctrl+Y", "Ctrl+Y", "Ctrl+Y", "Ctrl+Y", "Ctrl+Y", "Ctrl+Y");
		awaitOffset(MEAN_FRAME);
		assertEquals(2, annotations().size());
	}

	@Test
	void partsAreHiddenAndLaidOutAndLieSoAfterARestart() throws Exception {
		var picture = robot.get(this::picture);
		assertTrue(robot.get(() -> left(signals) > left(picture) && top(signals) < top(picture) + 80), "the signals are beside a picture at first");
		keys("Ctrl+Alt+B");
		robot.await("they are below it", () -> left(signals) == left(picture) && top(signals) > top(picture));
		focusSignals();
		keys("Ctrl+Alt+F");
		robot.await("the signals have all the room", () -> !picture.isVisible() && signals.isVisible());
		keys("Ctrl+Alt+F");
		robot.await("both are shown", () -> picture.isVisible() && signals.isVisible());
		keys("Ctrl+Alt+H");
		robot.await("the signals are hidden, and the picture has the keyboard", () -> !signals.isVisible() && picture.isFocusControl());
		close();
		super.show();
		assertFalse(robot.get(signals::isVisible), "they are hidden after a restart");
		keys("F6");
		assertTrue(robot.get(picture::isFocusControl), "there is no other part to go to");
		keys("Ctrl+Alt+Shift+H");
		robot.await("both are shown", () -> picture.isVisible() && signals.isVisible());
		assertTrue(robot.get(() -> left(signals) == left(picture) && top(signals) > top(picture)), "the signals are below as before the restart");
		theVideoIsWorkedOnWhenTheFileOfTheSignalsIsGone();
	}

	private void theVideoIsWorkedOnWhenTheFileOfTheSignalsIsGone() throws Exception {
		close();
		Files.delete(signal.media());
		super.show();
		keys("F6");
		robot.await("the part with the keyboard has nothing to show", () -> canvas() != null && canvas().getAdapter(Timeline.class) == null);
		keys("Ctrl+SPACE");
		keys("F6");
		robot.await("the video plays all the same", () -> canvas().getAdapter(Timeline.class) != null && frame() > 2);
		keys("Ctrl+SPACE", "B");
		drag(10, 10, 40, 40);
		awaitCount(1);
	}

	private static int left(Control control) {
		return control.toDisplay(0, 0).x;
	}

	private static int top(Control control) {
		return control.toDisplay(0, 0).y;
	}
}
