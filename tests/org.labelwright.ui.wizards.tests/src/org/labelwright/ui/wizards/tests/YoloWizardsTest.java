package org.labelwright.ui.wizards.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Combo;
import org.junit.jupiter.api.Test;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Box;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Keypoints;
import org.labelwright.model.annotation.Polygon;
import org.labelwright.store.DocumentFilter;

/**
 * Datasets as docs.ultralytics.com/datasets describes them go in and out by the wizards, worked by keyboard. Places
 * are shares of the picture: what is stored is computed from the lines here.
 */
class YoloWizardsTest extends WizardTestBase {

	/** The exporter writes enough digits for a thousandth of a pixel. */
	private static final double SHARE = 1e-6;
	private static final double PIXEL = 0.001;
	private static final String PHOTO = "000000006818.jpg";

	/** A dataset of one photograph, with what its label file says. */
	private Path dataset(String more, String... lines) throws Exception {
		var folder = lowerCase("yolo");
		Files.createDirectories(folder.resolve("images/train"));
		Files.createDirectories(folder.resolve("labels/train"));
		Files.copy(sample().resolve("images").resolve(PHOTO), folder.resolve("images/train/a.jpg"));
		Files.writeString(folder.resolve("labels/train/a.txt"), String.join("\n", lines) + "\n");
		Files.writeString(folder.resolve("data.yaml"), "path: .\ntrain: images/train\nnames:\n  0: tile\n  1: toilet\n" + more);
		return folder;
	}

	private void importDataset(Path folder) {
		robot.keys("Ctrl+I");
		var wizard = robot.awaitShell("Import Dataset");
		awaitText();
		robot.type(folder.resolve("data.yaml").toString());
		awaitNext(wizard);
		robot.keys("Alt+N");
		awaitFinish(wizard);
		robot.keys("Alt+F");
		dismiss("Dataset Imported");
	}

	private Path export(String task) throws Exception {
		var target = lowerCase("out").resolve("written");
		robot.keys("Ctrl+E");
		var wizard = robot.awaitShell("Export Dataset");
		var formats = robot.awaitFocus(org.eclipse.swt.widgets.List.class);
		for (int i = 0; !robot.get(() -> formats.getSelection()[0]).equals("YOLO"); i++) {
			assertTrue(i < 50, "YOLO is among the formats");
			robot.keys("ARROW_DOWN");
		}
		robot.keys("TAB");
		choose(robot.awaitFocus(Combo.class), task);
		awaitNext(wizard);
		robot.keys("Alt+N");
		awaitText();
		fill(target.toString());
		robot.await("the target is taken", () -> wizard.getData() instanceof WizardDialog dialog && dialog.getCurrentPage().isPageComplete());
		awaitFinish(wizard);
		robot.keys("Alt+F");
		dismiss("Dataset Exported");
		return target;
	}

	private List<Annotation> stored() throws Exception {
		var all = new ArrayList<Annotation>();
		store().documents().forEach(DocumentFilter.ALL, (item, document) -> all.addAll(document.getAnnotations()), SubMonitor.convert(null));
		return all;
	}

	private String label(Annotation annotation) {
		return store().schemaIndex().label(annotation.getLabelId()).orElseThrow().getName();
	}

	private static <G extends Geometry> G shape(Annotation annotation, Class<G> type) {
		return Stream.concat(Stream.of(annotation.getGeometry()), annotation.getSecondary().stream()).filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
	}

	/** Shares of the photograph as pixels. */
	private double[] pixels(double... shares) throws Exception {
		var item = store().items().findByName("images/train/a.jpg").getFirst();
		var places = new double[shares.length];
		for (int i = 0; i < shares.length; i++)
			places[i] = shares[i] * (i % 2 == 0 ? item.width() : item.height());
		return places;
	}

	private static double[] edges(Box box) {
		return new double[] { box.getX(), box.getY(), box.getWidth(), box.getHeight() };
	}

	/** The files say what the dataset said, line by line. */
	private static void assertWritten(Path target, String... lines) throws Exception {
		var written = Files.readAllLines(target.resolve("labels/train/a.txt"));
		assertEquals(lines.length, written.size());
		for (int i = 0; i < lines.length; i++)
			assertArrayEquals(numbers(lines[i]), numbers(written.get(i)), SHARE);
		var description = Files.readString(target.resolve("data.yaml"));
		var names = description.replace("\"", "");
		assertTrue(names.contains("0: tile") && names.contains("1: toilet"), description);
		assertEquals(-1, Files.mismatch(sample().resolve("images").resolve(PHOTO), target.resolve("images/train/a.jpg")));
	}

	private static double[] numbers(String line) {
		return Arrays.stream(line.split(" ")).mapToDouble(Double::parseDouble).toArray();
	}

	@Test
	void boxes() throws Exception {
		var lines = new String[] { "1 0.5 0.75 0.25 0.125", "0 0.125 0.25 0.25 0.5" };
		openProject();
		importDataset(dataset("", lines));
		var all = stored();
		assertEquals(List.of("toilet", "tile"), all.stream().map(this::label).toList());
		assertArrayEquals(pixels(0.375, 0.6875, 0.25, 0.125), edges(shape(all.getFirst(), Box.class)), PIXEL);
		assertArrayEquals(pixels(0, 0, 0.25, 0.5), edges(shape(all.getLast(), Box.class)), PIXEL);
		assertWritten(export("Detect: boxes"), lines);
	}

	@Test
	void outlines() throws Exception {
		var lines = new String[] { "1 0.5 0.5 0.75 0.5 0.625 0.75", "0 0.1 0.1 0.2 0.1 0.2 0.3 0.1 0.3" };
		openProject();
		importDataset(dataset("", lines));
		var all = stored();
		assertEquals(List.of("toilet", "tile"), all.stream().map(this::label).toList());
		assertArrayEquals(pixels(0.5, 0.5, 0.75, 0.5, 0.625, 0.75), shape(all.getFirst(), Polygon.class).getPoints(), PIXEL);
		assertArrayEquals(pixels(0.1, 0.1, 0.2, 0.1, 0.2, 0.3, 0.1, 0.3), shape(all.getLast(), Polygon.class).getPoints(), PIXEL);
		assertWritten(export("Segment: outlines"), lines);
	}

	@Test
	void poses() throws Exception {
		var lines = new String[] { "1 0.5 0.75 0.25 0.125 0.45 0.7 2 0.5 0.75 1 0 0 0", "0 0.25 0.25 0.25 0.25 0.2 0.2 2 0.25 0.3 2 0.3 0.3 1" };
		openProject();
		importDataset(dataset("kpt_shape: [3, 3]\nflip_idx: [1, 0, 2]\n", lines));
		var all = stored();
		assertEquals(List.of("toilet", "tile"), all.stream().map(this::label).toList());
		assertArrayEquals(pixels(0.375, 0.6875, 0.25, 0.125), edges(shape(all.getFirst(), Box.class)), PIXEL);
		var points = shape(all.getLast(), Keypoints.class);
		assertArrayEquals(pixels(0.2, 0.2, 0.25, 0.3, 0.3, 0.3), points.getPoints(), PIXEL);
		assertArrayEquals(new int[] { 2, 2, 1 }, points.getVisibility());
		assertArrayEquals(new int[] { 2, 1, 0 }, shape(all.getFirst(), Keypoints.class).getVisibility());
		var target = export("Pose: boxes with keypoints");
		assertWritten(target, lines);
		var description = Files.readString(target.resolve("data.yaml"));
		assertTrue(description.contains("kpt_shape: [3, 3]") && description.contains("flip_idx: [1, 0, 2]"), description);
	}
}
