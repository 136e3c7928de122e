package org.labelwright.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Box;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Keypoints;
import org.labelwright.model.annotation.Polygon;
import org.labelwright.model.edit.AnnotationCommands;

/** Works the canvas with real input events, and looks at the document. */
class CanvasToolsTest {

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

	private static void assertBox(double x, double y, double width, double height, Geometry geometry) {
		var box = (Box) geometry;
		assertArrayEquals(new double[] { x, y, width, height }, new double[] { box.getX(), box.getY(), box.getWidth(), box.getHeight() }, 1e-9);
	}

	/** The step made last is one step: undone and redone as a whole. */
	private void assertOneStep(Runnable before, Runnable after) {
		after.run();
		canvas.undo();
		before.run();
		canvas.redo();
		after.run();
	}

	private void assertCount(int count) {
		assertEquals(count, canvas.annotations().size());
	}

	private void lock(String id) {
		canvas.robot.run(() -> {
			var editor = canvas.editing.editor();
			editor.execute(AnnotationCommands.setLocked(editor, List.of(editor.annotation(id).orElseThrow()), true));
		});
	}

	@Test
	void lockedObjectsAreNotPicked() {
		var below = canvas.addBox(50, 50, 100, 80);
		var above = canvas.addBox(60, 60, 100, 80);
		lock(above);
		canvas.click(100, 100);
		canvas.robot.await("what lies below is selected", () -> canvas.editing.selection().ids().equals(Set.of(below)));
		canvas.robot.hold("Alt", () -> canvas.click(100, 100));
		assertEquals(Set.of(below), canvas.selected(), "the next below is the same again");
		canvas.click(300, 250);
		canvas.robot.await("nothing is selected", () -> canvas.editing.selection().isEmpty());
		canvas.drag(20, 20, 250, 250);
		canvas.robot.await("the marquee takes the other alone", () -> canvas.editing.selection().ids().equals(Set.of(below)));
		canvas.click(157, 70);
		canvas.robot.await("a locked one is no place to click on", () -> canvas.editing.selection().isEmpty());
	}

	@Test
	void aLockedObjectThatIsSelectedElsewhereStaysWhereItIs() {
		var locked = canvas.addBox(50, 50, 100, 80);
		lock(locked);
		canvas.robot.run(() -> canvas.editing.selection().set(List.of(locked)));
		canvas.drag(100, 90, 150, 140);
		assertBox(50, 50, 100, 80, canvas.geometry(locked));
	}

	@Test
	void hiddenObjectsAreNotPicked() {
		var below = canvas.addBox(50, 50, 100, 80);
		var above = canvas.addBox(60, 60, 100, 80);
		canvas.robot.run(() -> canvas.editing.view().setHidden(List.of(above), true));
		canvas.click(100, 100);
		canvas.robot.await("what is seen is selected", () -> canvas.editing.selection().ids().equals(Set.of(below)));
		canvas.robot.run(() -> canvas.editing.view().setAnnotationsShown(false));
		canvas.click(100, 100);
		canvas.robot.await("what is not painted cannot be picked", () -> canvas.editing.selection().isEmpty());
		canvas.drag(20, 20, 250, 250);
		assertEquals(Set.of(), canvas.selected());
	}

	@Test
	void drawsABoxByDragging() {
		canvas.keys("B");
		canvas.drag(50, 60, 150, 130);
		assertOneStep(() -> assertCount(0), () -> assertCount(1));
		var annotation = canvas.annotations().getFirst();
		assertBox(50, 60, 100, 70, annotation.getGeometry());
		assertEquals("cat", annotation.getLabelId());
	}

	@Test
	void keepsABoxOnThePicture() {
		canvas.keys("B");
		canvas.drag(350, 250, CanvasFixture.WIDTH + 40, CanvasFixture.HEIGHT + 40);
		assertBox(350, 250, 50, 50, canvas.annotations().getFirst().getGeometry());
	}

	@Test
	void makesNoBoxOfASlipOfTheHand() {
		canvas.keys("B");
		canvas.drag(50, 60, 52, 62);
		canvas.click(80, 80);
		assertCount(0);
	}

	@Test
	void dropsABoxWithEscape() {
		canvas.keys("B");
		canvas.move(100, 100);
		canvas.keys("ARROW_RIGHT", "CR", "ARROW_RIGHT", "ESC", "ARROW_RIGHT", "ARROW_DOWN");
		assertCount(0);
		assertEquals("box", canvas.robot.get(canvas.canvas::activeTool));
	}

	@Test
	void drawsABoxByKeyboardAlone() {
		canvas.move(120, 90);
		canvas.keys("B");
		canvas.move(100, 100);
		canvas.keys("ARROW_RIGHT", "CR");
		for (int i = 0; i < 3; i++)
			canvas.keys("Shift+ARROW_RIGHT", "Shift+ARROW_DOWN");
		canvas.keys("ARROW_DOWN", "CR");
		assertOneStep(() -> assertCount(0), () -> assertCount(1));
		assertBox(101, 100, 30, 31, canvas.annotations().getFirst().getGeometry());
	}

	@Test
	void drawsNothingWithoutALabel() {
		canvas.robot.run(() -> canvas.editing.activeLabelId().set(null));
		canvas.keys("B");
		canvas.drag(50, 60, 150, 130);
		assertCount(0);
		assertFalse(canvas.status.hint().isEmpty());
	}

	@Test
	void drawsAPolygonClosedAtItsFirstCorner() {
		canvas.keys("P");
		canvas.click(50, 50);
		canvas.click(120, 50);
		canvas.click(120, 100);
		canvas.click(70, 120);
		canvas.click(52, 51);
		assertOneStep(() -> assertCount(0), () -> assertCount(1));
		assertArrayEquals(new double[] { 50, 50, 120, 50, 120, 100, 70, 120 }, ((Polygon) canvas.annotations().getFirst().getGeometry()).getPoints(), 1e-9);
	}

	@Test
	void takesCornersBackAndClosesWithEnter() {
		canvas.keys("P");
		canvas.click(50, 50);
		canvas.click(120, 50);
		canvas.click(300, 200);
		canvas.keys("BS");
		canvas.click(120, 100);
		canvas.keys("CR");
		assertArrayEquals(new double[] { 50, 50, 120, 50, 120, 100 }, ((Polygon) canvas.annotations().getFirst().getGeometry()).getPoints(), 1e-9);
	}

	@Test
	void closesAPolygonWithADoubleClick() {
		canvas.keys("P");
		canvas.click(50, 50);
		canvas.click(120, 50);
		canvas.doubleClick(120, 100);
		assertCount(1);
		assertArrayEquals(new double[] { 50, 50, 120, 50, 120, 100 }, ((Polygon) canvas.annotations().getFirst().getGeometry()).getPoints(), 1e-9);
	}

	@Test
	void dropsAPolygonWithEscape() {
		canvas.keys("P");
		canvas.click(50, 50);
		canvas.click(120, 50);
		canvas.click(120, 100);
		canvas.keys("ESC", "CR");
		assertCount(0);
	}

	@Test
	void placesKeypointsOneByOne() {
		canvas.keys("K");
		canvas.click(50, 50);
		assertTrue(canvas.status.hint().contains("tail"), canvas.status.hint());
		canvas.keys("V", "N");
		canvas.click(90, 80);
		assertOneStep(() -> assertCount(0), () -> assertCount(1));
		var keypoints = (Keypoints) canvas.annotations().getFirst().getGeometry();
		assertArrayEquals(new double[] { 50, 50, 0, 0, 90, 80 }, keypoints.getPoints(), 1e-9);
		assertArrayEquals(new int[] { 1, 0, 2 }, keypoints.getVisibility());
	}

	@Test
	void placesAWholeSkeletonInABox() {
		canvas.keys("K");
		canvas.drag(50, 60, 150, 160);
		var keypoints = (Keypoints) canvas.annotations().getFirst().getGeometry();
		assertArrayEquals(new double[] { 50, 110, 100, 110, 150, 110 }, keypoints.getPoints(), 1e-9);
	}

	@Test
	void dragsAKeypointAndHidesIt() {
		var keypoints = AnnotationFactory.eINSTANCE.createKeypoints();
		keypoints.setPoints(new double[] { 50, 50, 100, 50, 150, 80 });
		keypoints.setVisibility(new int[] { 2, 2, 2 });
		var id = canvas.add(keypoints);
		canvas.click(100, 50);
		canvas.drag(100, 50, 110, 70);
		assertArrayEquals(new double[] { 50, 50, 110, 70, 150, 80 }, ((Keypoints) canvas.geometry(id)).getPoints(), 1e-9);
		canvas.keys("V");
		assertArrayEquals(new int[] { 2, 1, 2 }, ((Keypoints) canvas.geometry(id)).getVisibility());
	}

	@Test
	void movesByDragging() {
		var id = canvas.addBox(50, 60, 100, 70);
		canvas.drag(100, 90, 130, 110);
		assertOneStep(() -> assertBox(50, 60, 100, 70, canvas.geometry(id)), () -> assertBox(80, 80, 100, 70, canvas.geometry(id)));
		assertEquals(Set.of(id), canvas.selected());
	}

	@Test
	void movesNoFurtherThanTheEdge() {
		var id = canvas.addBox(50, 60, 100, 70);
		canvas.drag(100, 90, 10, 10);
		assertBox(0, 0, 100, 70, canvas.geometry(id));
	}

	@Test
	void resizesByAHandle() {
		var id = canvas.addBox(50, 60, 100, 70);
		canvas.click(100, 90);
		canvas.drag(150, 130, 180, 150);
		assertOneStep(() -> assertBox(50, 60, 100, 70, canvas.geometry(id)), () -> assertBox(50, 60, 130, 90, canvas.geometry(id)));
		canvas.drag(50, 105, 70, 105);
		assertBox(70, 60, 110, 90, canvas.geometry(id));
	}

	@Test
	void nudgesAndResizesByKeyboard() {
		var id = canvas.addBox(50, 60, 100, 70);
		canvas.click(100, 90);
		canvas.keys("ARROW_RIGHT");
		assertOneStep(() -> assertBox(50, 60, 100, 70, canvas.geometry(id)), () -> assertBox(51, 60, 100, 70, canvas.geometry(id)));
		canvas.keys("Shift+ARROW_DOWN", "Ctrl+ARROW_LEFT", "Ctrl+Shift+ARROW_DOWN");
		assertBox(51, 70, 99, 80, canvas.geometry(id));
	}

	@Test
	void selectsSeveralWithAMarqueeAndMovesThemAsOneStep() {
		var a = canvas.addBox(50, 60, 30, 30);
		var b = canvas.addBox(120, 60, 30, 30);
		var c = canvas.addBox(300, 200, 30, 30);
		canvas.drag(30, 40, 200, 120);
		assertEquals(Set.of(a, b), canvas.selected());
		canvas.drag(65, 75, 75, 95);
		assertOneStep(() -> assertBox(50, 60, 30, 30, canvas.geometry(a)), () -> {
			assertBox(60, 80, 30, 30, canvas.geometry(a));
			assertBox(130, 80, 30, 30, canvas.geometry(b));
			assertBox(300, 200, 30, 30, canvas.geometry(c));
		});
	}

	@Test
	void addsToTheSelectionWithShift() {
		var a = canvas.addBox(50, 60, 30, 30);
		var b = canvas.addBox(120, 60, 30, 30);
		canvas.click(65, 75);
		canvas.robot.hold("Shift", () -> canvas.click(135, 75));
		assertEquals(Set.of(a, b), canvas.selected());
		canvas.robot.hold("Shift", () -> canvas.click(65, 75));
		assertEquals(Set.of(b), canvas.selected());
		canvas.click(300, 250);
		assertEquals(Set.of(), canvas.selected());
	}

	@Test
	void reachesWhatLiesBelowWithAlt() {
		var below = canvas.addBox(50, 60, 100, 100);
		var middle = canvas.addBox(60, 70, 80, 80);
		var top = canvas.addBox(70, 80, 60, 60);
		canvas.click(100, 110);
		assertEquals(Set.of(top), canvas.selected());
		canvas.robot.hold("Alt", () -> canvas.click(100, 110));
		assertEquals(Set.of(middle), canvas.selected());
		canvas.robot.hold("Alt", () -> canvas.click(100, 110));
		assertEquals(Set.of(below), canvas.selected());
		canvas.keys("TAB");
		assertEquals(Set.of(middle), canvas.selected());
		canvas.keys("Shift+TAB");
		assertEquals(Set.of(below), canvas.selected());
	}

	@Test
	void insertsDragsAndRemovesCorners() {
		var id = canvas.addPolygon(50, 50, 150, 50, 150, 150, 50, 150);
		canvas.doubleClick(100, 100);
		canvas.click(100, 50);
		assertOneStep(() -> assertPoints(id, 50, 50, 150, 50, 150, 150, 50, 150),
				() -> assertPoints(id, 50, 50, 100, 50, 150, 50, 150, 150, 50, 150));
		canvas.drag(100, 50, 100, 30);
		assertOneStep(() -> assertPoints(id, 50, 50, 100, 50, 150, 50, 150, 150, 50, 150),
				() -> assertPoints(id, 50, 50, 100, 30, 150, 50, 150, 150, 50, 150));
		canvas.click(150, 50);
		canvas.keys("DEL");
		assertOneStep(() -> assertPoints(id, 50, 50, 100, 30, 150, 50, 150, 150, 50, 150),
				() -> assertPoints(id, 50, 50, 100, 30, 150, 150, 50, 150));
		canvas.robot.hold("Alt", () -> canvas.click(50, 50));
		assertPoints(id, 100, 30, 150, 150, 50, 150);
	}

	private void assertPoints(String id, double... points) {
		assertArrayEquals(points, ((Polygon) canvas.geometry(id)).getPoints(), 1e-9);
	}

	@Test
	void copiesPastesCutsAndDuplicates() {
		var id = canvas.addBox(50, 60, 100, 70);
		canvas.click(100, 90);
		canvas.keys("Ctrl+C", "Ctrl+V");
		assertOneStep(() -> assertCount(1), () -> assertCount(2));
		assertBox(60, 70, 100, 70, canvas.annotations().getLast().getGeometry());
		canvas.click(100, 100);
		canvas.keys("Ctrl+D");
		assertOneStep(() -> assertCount(2), () -> assertCount(3));
		canvas.keys("Ctrl+A");
		assertEquals(3, canvas.selected().size());
		canvas.keys("Ctrl+X");
		assertOneStep(() -> assertCount(3), () -> assertCount(0));
		canvas.keys("Ctrl+V");
		assertCount(3);
		assertTrue(canvas.annotations().stream().noneMatch(a -> a.getId().equals(id)));
		assertEquals(3, canvas.selected().size());
	}

	@Test
	void deletesWhatIsNotLocked() {
		var id = canvas.addBox(50, 60, 100, 70);
		canvas.addBox(200, 60, 50, 70);
		canvas.robot.run(() -> canvas.editing.editor().execute(AnnotationCommands.setLocked(canvas.editing.editor(),
				canvas.editing.editor().annotation(id).stream().toList(), true)));
		canvas.drag(100, 90, 130, 110);
		assertBox(50, 60, 100, 70, canvas.geometry(id));
		canvas.keys("Ctrl+A", "DEL");
		assertOneStep(() -> assertCount(2), () -> assertCount(1));
		assertEquals(id, canvas.annotations().getFirst().getId());
	}

	@Test
	void tellsWhereThePointerIs() {
		canvas.move(123, 45);
		canvas.robot.await("the position is told", () -> canvas.status.position().contains("123") && canvas.status.position().contains("45"));
		assertTrue(canvas.status.zoom().contains("100"), canvas.status.zoom());
	}

	@Test
	void hoveringTellsTheContext() {
		var id = canvas.addBox(50, 60, 100, 70);
		canvas.move(100, 90);
		canvas.robot.await("it is hovered", () -> id.equals(canvas.editing.hovered().get()));
		canvas.move(250, 200);
		canvas.robot.await("nothing is hovered", () -> canvas.editing.hovered().get() == null);
	}

	@Test
	void hiddenOnesAreNotHit() {
		var id = canvas.addBox(50, 60, 100, 70);
		canvas.robot.run(() -> canvas.editing.view().setHidden(Set.of(id), true));
		canvas.click(100, 90);
		assertEquals(Set.of(), canvas.selected());
		canvas.robot.run(() -> canvas.editing.view().setHidden(Set.of(id), false));
		canvas.click(100, 90);
		assertEquals(Set.of(id), canvas.selected());
	}
}
