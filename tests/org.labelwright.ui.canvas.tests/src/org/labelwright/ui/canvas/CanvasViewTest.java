package org.labelwright.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;

import javax.imageio.ImageIO;

import org.eclipse.swt.graphics.ImageData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.labelwright.model.annotation.Box;
import org.labelwright.model.edit.AnnotationCommands;

/** Looks at the picture with wheel, keys and buttons, and at what the canvas shows. */
class CanvasViewTest {

	private static final int MARGIN = 16;
	/** Half a pixel, by which the canvas moves the picture to keep tiles sharp. */
	private static final double SNAPPED = 0.5;

	@TempDir
	Path folder;
	private CanvasFixture canvas;

	@BeforeEach
	void open() throws Exception {
		canvas = new CanvasFixture(folder);
	}

	@AfterEach
	void close() {
		canvas.close();
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, -1 })
	void theWheelZoomsAboutThePointer(int notches) {
		var before = canvas.transform();
		int x = canvas.x(120);
		int y = canvas.y(80);
		canvas.robot.hold("Ctrl", () -> canvas.robot.wheel(canvas.control, x, y, notches));
		canvas.robot.await("the scale is another", () -> canvas.transform().scale() != before.scale());
		var after = canvas.transform();
		assertEquals(notches > 0, after.scale() > before.scale());
		assertEquals(x, after.screenX(120), SNAPPED);
		assertEquals(y, after.screenY(80), SNAPPED);
	}

	@Test
	void theWheelScrollsAcrossWithShift() {
		var before = canvas.transform();
		canvas.robot.wheel(canvas.control, canvas.x(120), canvas.y(80), -1);
		canvas.robot.await("the picture goes up", () -> canvas.transform().offsetY() < before.offsetY());
		var down = canvas.transform();
		assertEquals(before.offsetX(), down.offsetX());
		canvas.robot.hold("Shift", () -> canvas.robot.wheel(canvas.control, canvas.x(120), canvas.y(80), -1));
		canvas.robot.await("the picture goes to the left", () -> canvas.transform().offsetX() < down.offsetX());
		assertEquals(down.offsetY(), canvas.transform().offsetY());
	}

	@Test
	void keysZoomAndFit() {
		canvas.keys("Ctrl++");
		assertTrue(canvas.transform().scale() > 1);
		canvas.keys("Ctrl+1");
		assertEquals(1, canvas.transform().scale());
		canvas.keys("Ctrl+-");
		assertTrue(canvas.transform().scale() < 1);
		canvas.keys("Ctrl+0");
		var size = canvas.robot.get(canvas.control::getSize);
		var fit = canvas.transform();
		double scale = Math.min((size.x - 2.0 * MARGIN) / CanvasFixture.WIDTH, (size.y - 2.0 * MARGIN) / CanvasFixture.HEIGHT);
		assertEquals(scale, fit.scale(), 1e-9);
		assertEquals(size.x / 2.0, fit.screenX(CanvasFixture.WIDTH / 2.0), SNAPPED);
		assertEquals(size.y / 2.0, fit.screenY(CanvasFixture.HEIGHT / 2.0), SNAPPED);
		var id = canvas.addBox(100, 100, 40, 40);
		canvas.click(120, 120);
		canvas.keys("Ctrl+2");
		assertEquals(Set.of(id), canvas.selected());
		assertTrue(canvas.transform().scale() > 4 && canvas.transform().screenX(100) > 0 && canvas.transform().screenX(140) < size.x);
	}

	@Test
	void theMiddleButtonAndTheSpaceBarPan() {
		canvas.addBox(50, 60, 100, 70);
		var before = canvas.transform();
		int x = canvas.x(100);
		int y = canvas.y(90);
		canvas.robot.drag(canvas.control, x, y, x + 40, y + 24, 2);
		assertPanned(before, 40, 24);
		canvas.robot.hold("SPACE", () -> canvas.robot.drag(canvas.control, x, y, x - 20, y + 4));
		assertPanned(before, 20, 28);
		assertEquals(Set.of(), canvas.selected());
		assertEquals(50, ((Box) canvas.annotations().getFirst().getGeometry()).getX());
	}

	@Test
	void thePanToolPansByButtonAndKeys() {
		canvas.keys("M");
		var before = canvas.transform();
		int x = canvas.x(100);
		int y = canvas.y(90);
		canvas.robot.drag(canvas.control, x, y, x + 40, y + 24);
		assertPanned(before, 40, 24);
		canvas.keys("ARROW_LEFT", "ARROW_UP");
		assertPanned(before, 80, 64);
	}

	private void assertPanned(CanvasTransform before, double dx, double dy) {
		var after = canvas.transform();
		assertArrayEquals(new double[] { before.scale(), before.offsetX() + dx, before.offsetY() + dy },
				new double[] { after.scale(), after.offsetX(), after.offsetY() }, 1e-9);
	}

	@Test
	void theOverviewIsDraggedAndShownOnRequest() {
		for (int i = 0; i < 8; i++)
			canvas.keys("Ctrl++");
		var size = canvas.robot.get(canvas.control::getSize);
		// 168 pixels wide for a picture of 400 by 300, 12 pixels from the corner, as the overview is laid out
		int left = size.x - 12 - 168;
		int top = size.y - 12 - 126;
		canvas.robot.drag(canvas.control, left + 84, top + 63, left + 126, top + 94);
		var after = canvas.transform();
		assertEquals(300, after.sourceX(size.x / 2.0), 1);
		assertEquals(300 * 94 / 126.0, after.sourceY(size.y / 2.0), 1);
		assertEquals(List.of(), canvas.annotations());
		canvas.keys("O");
		canvas.keys("B");
		canvas.robot.drag(canvas.control, left + 20, top + 20, left + 80, top + 80);
		assertEquals(1, canvas.annotations().size(), "what the overview covered is free again");
	}

	@Test
	void anObjectIsDraggedAcrossTheEdgeOfTheView() {
		var id = canvas.addBox(50, 60, 100, 70);
		canvas.perform(CanvasAction.ZOOM_ACTUAL);
		for (int i = 0; i < 3; i++) {
			double before = canvas.transform().scale();
			canvas.keys("Ctrl++");
			canvas.robot.await("the scale is larger", () -> canvas.transform().scale() > before);
		}
		int beyond = canvas.robot.get(canvas.control::getSize).x + 12;
		canvas.robot.drag(canvas.control, canvas.x(100), canvas.y(90), beyond, canvas.y(90));
		var box = (Box) canvas.geometry(id);
		double expected = Math.min(CanvasFixture.WIDTH - 100, 50 + canvas.transform().sourceX(beyond) - 100);
		assertEquals(expected, box.getX(), 1);
		assertEquals(60, box.getY(), 1e-9);
	}

	@Test
	void escapeCancelsEachDrag() {
		var id = canvas.addBox(50, 60, 100, 70);
		var polygon = canvas.addPolygon(200, 50, 300, 50, 300, 150, 200, 150);
		escape(100, 90, 140, 120);
		assertEquals(50, ((Box) canvas.geometry(id)).getX());
		canvas.click(100, 90);
		escape(150, 130, 180, 150);
		assertEquals(100, ((Box) canvas.geometry(id)).getWidth());
		canvas.doubleClick(250, 100);
		escape(200, 50, 180, 30);
		assertArrayEquals(new double[] { 200, 50, 300, 50, 300, 150, 200, 150 },
				((org.labelwright.model.annotation.Polygon) canvas.geometry(polygon)).getPoints());
		canvas.keys("ESC", "ESC", "B");
		escape(20, 160, 120, 250);
		canvas.keys("K");
		escape(20, 160, 120, 250);
		assertEquals(2, canvas.annotations().size());
		canvas.keys("ESC");
		escape(10, 10, 390, 290);
		assertEquals(Set.of(), canvas.selected());
	}

	/** Begins a drag, presses Escape in the middle of it, goes on and releases. */
	private void escape(double fromX, double fromY, double toX, double toY) {
		canvas.robot.press(canvas.control, canvas.x(fromX), canvas.y(fromY), 1);
		canvas.move((fromX + toX) / 2, (fromY + toY) / 2);
		canvas.move((fromX + 2 * toX) / 3, (fromY + 2 * toY) / 3);
		canvas.keys("ESC");
		canvas.move(toX, toY);
		canvas.robot.release(1);
	}

	@Test
	void hiddenOnesAreNotSeenAndLockedOnesLookDifferent() {
		canvas.robot.move(canvas.control, 2, 2); // hovers over nothing
		canvas.perform(CanvasAction.TOGGLE_NAMES);
		int bare = canvas.color(100, 60);
		var id = canvas.addBox(50, 60, 100, 70);
		var shown = canvas.picture();
		assertNotEquals(bare, canvas.color(100, 60));
		canvas.robot.run(() -> canvas.editing.view().setHidden(Set.of(id), true));
		assertEquals(bare, canvas.color(100, 60));
		canvas.robot.run(() -> canvas.editing.view().setHidden(Set.of(id), false));
		assertSame(shown, canvas.picture());
		lock(id);
		assertTrue(differing(shown, canvas.picture()) > 20, "a locked object is dashed");
		canvas.drag(100, 90, 130, 110);
		assertEquals(50, ((Box) canvas.geometry(id)).getX());
	}

	private void lock(String id) {
		canvas.robot.run(() -> canvas.editing.editor().execute(
				AnnotationCommands.setLocked(canvas.editing.editor(), canvas.editing.editor().annotation(id).stream().toList(), true)));
	}

	/** After zooming, panning and editing without a pause, the canvas shows what it shows when it paints all anew. */
	@Test
	void settlesOnThePictureThatIsPaintedAnew() throws Exception {
		canvas.close();
		// plain, for a scaled picture is sampled a little differently for each part that is painted
		var plain = folder.resolve("plain.png").toFile();
		ImageIO.write(new BufferedImage(CanvasFixture.WIDTH, CanvasFixture.HEIGHT, BufferedImage.TYPE_INT_RGB), "png", plain);
		canvas = new CanvasFixture(plain.toPath(), true);
		var random = new Random(7);
		for (int i = 0; i < 600; i++)
			canvas.addPolygon(random(random, 8));
		canvas.perform(CanvasAction.TOGGLE_NAMES);
		for (int i = 0; i < 60; i++) {
			canvas.robot.run(() -> {
				switch (random.nextInt(5)) {
				case 0 -> canvas.canvas.perform(CanvasAction.ZOOM_IN.id());
				case 1 -> canvas.canvas.perform(CanvasAction.ZOOM_OUT.id());
				case 2 -> canvas.canvas.perform(CanvasAction.ZOOM_ACTUAL.id());
				default -> {
					var moved = canvas.editing.editor().document().getAnnotations().get(random.nextInt(600));
					canvas.editing.editor().execute(AnnotationCommands.move(canvas.editing.editor(), List.of(moved), random.nextInt(9) - 4, 3));
				}
				}
				canvas.control.update();
			});
		}
		var settled = canvas.picture();
		// Another opacity and back throws all tiles away.
		canvas.robot.run(() -> canvas.editing.view().setFillOpacity(0.9));
		assertTrue(differing(settled, canvas.picture()) > 1000);
		canvas.robot.run(() -> canvas.editing.view().setFillOpacity(0.25));
		var anew = canvas.picture();
		canvas.robot.run(() -> canvas.editing.view().setFillOpacity(0.9));
		canvas.picture();
		canvas.robot.run(() -> canvas.editing.view().setFillOpacity(0.25));
		assertSame(anew, canvas.picture());
		assertSame(settled, anew);
	}

	private static double[] random(Random random, int corners) {
		double x = 20 + random.nextInt(350);
		double y = 20 + random.nextInt(250);
		var points = new double[2 * corners];
		for (int i = 0; i < corners; i++) {
			points[2 * i] = x + 12 * Math.cos(2 * Math.PI * i / corners) + random.nextInt(5);
			points[2 * i + 1] = y + 12 * Math.sin(2 * Math.PI * i / corners) + random.nextInt(5);
		}
		return points;
	}

	private static void assertSame(ImageData expected, ImageData actual) {
		assertEquals(0, differing(expected, actual), "pixels that differ");
	}

	/** Pixels that differ by more than rounding. */
	private static int differing(ImageData a, ImageData b) {
		int differing = 0;
		for (int y = 0; y < a.height; y++)
			for (int x = 0; x < a.width; x++) {
				var one = a.palette.getRGB(a.getPixel(x, y));
				var other = b.palette.getRGB(b.getPixel(x, y));
				if (Math.abs(one.red - other.red) > 3 || Math.abs(one.green - other.green) > 3 || Math.abs(one.blue - other.blue) > 3)
					differing++;
			}
		return differing;
	}
}
