package org.labelwright.modality.video.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.Test;
import org.labelwright.core.Ids;
import org.labelwright.core.User;
import org.labelwright.core.modality.Modality;
import org.labelwright.io.ExportOperation;
import org.labelwright.io.Options;
import org.labelwright.io.video.CvatVideoFormat;
import org.labelwright.modality.audio.AudioModality;
import org.labelwright.modality.text.TextModality;
import org.labelwright.modality.timeseries.TimeSeriesModality;
import org.labelwright.modality.video.VideoModality;
import org.labelwright.model.annotation.Keypoints;
import org.labelwright.model.annotation.Polygon;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.store.Part;
import org.labelwright.store.ProjectStore;
import org.labelwright.testkit.MadeVideo;
import org.labelwright.ui.canvas.scene.Scene;
import org.labelwright.ui.canvas.timeline.Timeline;

/** A person draws polygons and keypoints on a video beside its sound, its signals and notes; what is stored and exported is read afterwards. */
class DashcamTest extends VideoTestBase {

	private static final long FRAME = 40_000;
	private static final int FRAMES = 100;
	private static final int RATE = 8000;
	/** Pixels of height in which lanes can be read. */
	private static final int READABLE = 70;

	@Override
	Path file(Path empty) throws Exception {
		return MadeVideo.write(empty.resolve("clip.made"), FRAMES);
	}

	@Override
	long time(int frame) {
		return frame * FRAME;
	}

	@Override
	LabelSchema schema() {
		var schema = super.schema();
		var label = SchemaFactory.eINSTANCE.createLabel();
		label.setId("walker");
		label.setName("walker");
		var skeleton = SchemaFactory.eINSTANCE.createSkeleton();
		for (var name : List.of("head", "left", "right")) {
			var point = SchemaFactory.eINSTANCE.createSkeletonPoint();
			point.setName(name);
			skeleton.getPoints().add(point);
		}
		label.setSkeleton(skeleton);
		schema.getLabels().add(label);
		return schema;
	}

	@Override
	String fill(ProjectStore store, Path file) throws Exception {
		var table = Files.writeString(folder.resolve("ride.csv"), IntStream.range(0, 200).mapToObj(i -> i * 20 + "," + Math.sin(i / 20.0) + "\n")
				.collect(Collectors.joining("", "time [ms],lean [deg]\n", "")));
		var notes = Files.writeString(folder.resolve("notes.txt"), "[0:01.0] a walker\n");
		var id = Ids.next();
		store.items().addWithParts(Map.of("ride", List.of(part(id, 0, "camera", VideoModality.ID, new VideoModality(), file),
				part(id, 1, "sound", AudioModality.ID, new AudioModality(), tone(folder.resolve("ride.wav"))),
				part(id, 2, "signal", TimeSeriesModality.ID, new TimeSeriesModality(), table), part(id, 3, "notes", TextModality.ID, new TextModality(), notes))),
				User.current(), SubMonitor.convert(null));
		return "ride";
	}

	private static Part part(String item, int position, String role, String modalityId, Modality modality, Path file) throws IOException {
		return Part.of(item, position, role, modalityId, file, modality.examine(file).value().orElseThrow(), Files.size(file));
	}

	/** A sound of four seconds: RIFF WAVE, 16 bits, one channel. */
	private static Path tone(Path file) throws IOException {
		int bytes = 2 * 4 * RATE;
		var wave = ByteBuffer.allocate(44 + bytes).order(ByteOrder.LITTLE_ENDIAN);
		wave.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + bytes).put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16).putShort((short) 1)
				.putShort((short) 1).putInt(RATE).putInt(2 * RATE).putShort((short) 2).putShort((short) 16).put("data".getBytes(StandardCharsets.US_ASCII)).putInt(bytes);
		for (int i = 0; i < bytes / 2; i++)
			wave.putShort((short) (8000 * Math.sin(i * 0.2)));
		return Files.write(file, wave.array());
	}

	/** Goes through all parts, and back to the picture. */
	private Timeline throughAll() {
		var sound = next("Sound");
		next("lean");
		keys("F6");
		robot.await("the notes have the keyboard", () -> canvas() != null && canvas().getAdapter(Timeline.class) == null);
		keys("F6");
		robot.await("the picture has the keyboard", () -> canvas() != null && timeline() != null && picture().isFocusControl());
		return sound;
	}

	/** Goes to the next part, which has a lane of a name. */
	private Timeline next(String lane) {
		keys("F6");
		robot.await("the part with " + lane + " has the keyboard", () -> canvas() != null && timeline() != null
				&& timeline().lanes().stream().anyMatch(one -> one.name().equals(lane)) && timeline().isFocusControl());
		int height = robot.get(() -> timeline().getClientArea().height);
		assertTrue(height >= READABLE, lane + " has " + height);
		return robot.get(this::timeline);
	}

	private void click(double x, double y) {
		robot.click(robot.get(this::picture), x(x), y(y));
	}

	private void goBack(int to) {
		keys(",", ",", ",", ",", ",");
		awaitFrame(to);
	}

	/** Left, top, right and bottom side of what the picture shows of an annotation now. */
	private void awaitSides(int index, double... sides) {
		robot.await("it lies in " + List.of(sides[0], sides[1], sides[2], sides[3]),
				() -> canvas().getAdapter(Scene.class).get(annotations().get(index).getId()).map(entry -> entry.bounds())
						.filter(area -> Math.abs(area.getMinX() - sides[0]) < 1 && Math.abs(area.getMinY() - sides[1]) < 1 && Math.abs(area.getMaxX() - sides[2]) < 1
								&& Math.abs(area.getMaxY() - sides[3]) < 1).isPresent());
	}

	/** A square that moves by 20 pixels in ten frames and gets a roof meanwhile, so that it has one corner more. */
	private void polygon() {
		keys("P");
		click(20, 100);
		click(60, 100);
		click(60, 140);
		click(20, 140);
		keys("CR");
		awaitCount(1);
		keys("S", "Ctrl+.");
		awaitFrame(10);
		drag(40, 120, 60, 120);
		awaitKeyframes(0, 0, 10);
		robot.doubleClick(robot.get(this::picture), x(60), y(125));
		drag(60, 100, 60, 80);
		robot.await("there is a corner more", () -> ((Polygon) track(0).getKeyframes().getLast().getGeometry()).getPoints().length == 10);
		goBack(5);
		awaitSides(0, 30, 90, 70, 140);
	}

	/** Three points, of which the second goes down by 20 pixels in ten frames. */
	private void keypoints() {
		robot.run(() -> host.item().orElseThrow().editing().selection().clear()); // or the key would give the label to what is selected
		keys("3", "K");
		click(200, 50);
		click(190, 70);
		click(210, 70);
		awaitCount(2);
		keys("S", "Ctrl+.");
		awaitFrame(15);
		robot.doubleClick(robot.get(this::picture), x(190), y(70));
		drag(190, 70, 190, 90);
		awaitKeyframes(1, 5, 15);
		goBack(10);
		awaitSides(1, 190, 50, 210, 80);
	}

	@Test
	void polygonsAndKeypointsAreDrawnOnFramesAndLieBetweenOnTheFramesBetween() throws Exception {
		var sound = throughAll();
		polygon();
		keypoints();
		long before = robot.get(sound::playhead);
		keys("Ctrl+SPACE");
		robot.await("sound and picture play", () -> sound.playhead() > before + 5 * FRAME && frame() > 13);
		keys("Ctrl+SPACE");
		robot.await("both stay at one moment", () -> Math.abs(sound.playhead() - timeline().playhead()) < 2 * FRAME);

		var tracks = stored();
		assertEquals(List.of("car", "walker"), tracks.stream().map(track -> track.getLabelId()).toList());
		var cvat = exported();
		assertEquals(List.of(4, 5), points(cvat, "<polygon "), "corners at each keyframe");
		assertTrue(cvat.contains("frame=\"5\"") && cvat.contains("frame=\"15\""), cvat);

		show();
		keys("Ctrl+Z");
		awaitKeyframes(1, 5);
		keys("Ctrl+Y");
		awaitKeyframes(1, 5, 15);
		assertEquals(90, ((Keypoints) track(1).getKeyframes().getLast().getGeometry()).getPoints()[3], 1);
	}

	/** How many points each of the shapes has that begin so. */
	private static List<Integer> points(String cvat, String begin) {
		return cvat.lines().filter(line -> line.strip().startsWith(begin)).map(line -> line.replaceAll(".* points=\"([^\"]*)\".*", "$1").split(";").length).toList();
	}

	private String exported() throws Exception {
		var target = folder.resolve("tracks.xml");
		try (var store = ProjectStore.openReadOnly(project)) {
			var outcome = new ExportOperation(store, target, CvatVideoFormat.ID, Options.defaults(new CvatVideoFormat().exportOptions())).run(SubMonitor.convert(null));
			assertTrue(outcome.complete(), () -> outcome.problems().toString());
		}
		try (var files = Files.walk(target)) {
			return Files.readString(files.filter(Files::isRegularFile).findFirst().orElseThrow());
		}
	}
}
