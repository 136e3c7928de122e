package org.labelwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Box;
import org.labelwright.model.annotation.Keypoints;
import org.labelwright.model.annotation.Polygon;
import org.labelwright.ui.internal.ViewIds;

/**
 * Shapes are drawn, changed, taken back and done again by mouse and keyboard in the window of the workbench,
 * and everything that can be said of them and of the item is filled in; then the store is read.
 */
class DrawingTest extends WorkbenchTestBase {

	/** Half a screen pixel at the scale at which the pictures are shown, at both ends of a drag. */
	private static final double TOLERANCE = 1.5;

	@BeforeEach
	void open() throws Exception {
		open(2, Samples.richSchema());
		workbench.keys("1"); // a window goes on with the label that was used last
		workbench.robot.await("the label is chosen", () -> "person".equals(workbench.host.item().orElseThrow().editing().activeLabelId().get()));
	}

	private void await(String what, Predicate<List<Annotation>> condition) {
		workbench.robot.await(what, () -> condition.test(workbench.host.item().orElseThrow().document().getAnnotations()));
	}

	private static boolean isBox(Annotation annotation, double left, double top, double right, double bottom) {
		return annotation.getGeometry() instanceof Box box && near(box.getX(), left) && near(box.getY(), top)
				&& near(box.getX() + box.getWidth(), right) && near(box.getY() + box.getHeight(), bottom);
	}

	private static boolean near(double one, double other) {
		return Math.abs(one - other) <= TOLERANCE;
	}

	private static double[] points(Annotation annotation) {
		return annotation.getGeometry() instanceof Polygon polygon ? polygon.getPoints() : ((Keypoints) annotation.getGeometry()).getPoints();
	}

	private static boolean hasPoints(List<Annotation> all, double... expected) {
		double[] actual = points(all.getFirst());
		if (actual.length != expected.length)
			return false;
		for (int i = 0; i < actual.length; i++)
			if (!near(actual[i], expected[i]))
				return false;
		return true;
	}

	@Test
	void aBoxIsMovedResizedAndNudgedAndAllIsTakenBackAndDoneAgain() throws Exception {
		drawBox(50, 60, 150, 120);
		tool("S", "select");
		workbench.drag(100, 90, 120, 100);
		await("it is moved", all -> isBox(all.getFirst(), 70, 70, 170, 130));
		workbench.drag(170, 130, 200, 160);
		await("it is larger", all -> isBox(all.getFirst(), 70, 70, 200, 160));
		double left = ((Box) workbench.annotations().getFirst().getGeometry()).getX();
		workbench.keys("Shift+ARROW_RIGHT");
		await("it is ten to the right", all -> ((Box) all.getFirst().getGeometry()).getX() == left + 10);
		workbench.keys("Ctrl+Shift+ARROW_DOWN");
		await("it is taller", all -> isBox(all.getFirst(), 80, 70, 210, 170));
		for (int i = 0; i < 4; i++)
			workbench.keys("Ctrl+Z");
		await("all but the drawing is taken back", all -> isBox(all.getFirst(), 50, 60, 150, 120));
		for (int i = 0; i < 4; i++)
			workbench.keys("Ctrl+Y");
		await("all is done again", all -> isBox(all.getFirst(), 80, 70, 210, 170));
		var seen = (Box) workbench.annotations().getFirst().getGeometry();
		var kept = (Box) stored("0.png").getAnnotations().getFirst().getGeometry();
		assertArrayEquals(new double[] { seen.getX(), seen.getY(), seen.getWidth(), seen.getHeight() },
				new double[] { kept.getX(), kept.getY(), kept.getWidth(), kept.getHeight() });

		workbench.open(project);
		workbench.keys("Ctrl+Z");
		await("the last step is taken back after the restart", all -> isBox(all.getFirst(), 80, 70, 210, 160));
	}

	@Test
	void thePointsOfAPolygonAreMovedAddedAndRemoved() throws Exception {
		tool("P", "polygon");
		for (double[] point : new double[][] { { 50, 60 }, { 200, 60 }, { 200, 160 }, { 50, 160 } })
			workbench.click(point[0], point[1]);
		workbench.keys("CR");
		await("the polygon is there", all -> all.size() == 1 && hasPoints(all, 50, 60, 200, 60, 200, 160, 50, 160));
		tool("S", "select");
		workbench.doubleClick(120, 110);
		workbench.drag(50, 60, 30, 40);
		await("a point is moved", all -> hasPoints(all, 30, 40, 200, 60, 200, 160, 50, 160));
		workbench.drag(200, 110, 230, 110);
		await("a point is added", all -> hasPoints(all, 30, 40, 200, 60, 230, 110, 200, 160, 50, 160));
		workbench.keys("DEL");
		await("it is removed", all -> hasPoints(all, 30, 40, 200, 60, 200, 160, 50, 160));
		for (int i = 0; i < 3; i++)
			workbench.keys("Ctrl+Z");
		await("the points are as drawn", all -> hasPoints(all, 50, 60, 200, 60, 200, 160, 50, 160));
		for (int i = 0; i < 2; i++)
			workbench.keys("Ctrl+Y");
		await("the points are as before", all -> hasPoints(all, 30, 40, 200, 60, 230, 110, 200, 160, 50, 160));
		double[] seen = points(workbench.annotations().getFirst());
		assertArrayEquals(seen, points(stored("0.png").getAnnotations().getFirst()));
	}

	private void drawPose() {
		workbench.keys("2");
		workbench.robot.await("the label is chosen", () -> "pose".equals(workbench.host.item().orElseThrow().editing().activeLabelId().get()));
		tool("K", "keypoints");
		workbench.click(100, 50);
		workbench.keys("V");
		workbench.click(80, 150);
		workbench.keys("N");
		await("the pose is there", all -> all.size() == 1);
	}

	@Test
	void keypointsFollowTheSkeletonAndAreMoved() throws Exception {
		drawPose();
		var keypoints = (Keypoints) workbench.annotations().getFirst().getGeometry();
		assertArrayEquals(new int[] { 1, 2, 0 }, keypoints.getVisibility()); // hidden, visible, left out: as COCO numbers them
		tool("S", "select");
		workbench.keys("CR");
		workbench.drag(80, 150, 90, 170);
		await("a point is moved", all -> near(points(all.getFirst())[2], 90) && near(points(all.getFirst())[3], 170));
		workbench.keys("Ctrl+Z");
		await("it is back", all -> near(points(all.getFirst())[2], 80) && near(points(all.getFirst())[3], 150));
		workbench.keys("Ctrl+Y");
		await("it is moved again", all -> near(points(all.getFirst())[2], 90));
		var kept = stored("0.png").getAnnotations().getFirst();
		assertEquals("pose", kept.getLabelId());
		assertArrayEquals(new int[] { 1, 2, 0 }, ((Keypoints) kept.getGeometry()).getVisibility());
		assertEquals(170, points(kept)[3], TOLERANCE);
	}

	/** The control below the name of a field. */
	private <C extends Control> C field(String viewId, String name, Class<C> type) {
		var label = workbench.control(viewId, CLabel.class, l -> l.getText().equals(name) || l.getText().equals(name + " *"));
		return workbench.robot.get(() -> {
			var siblings = List.of(label.getParent().getChildren());
			return type.cast(siblings.get(siblings.indexOf(label) + 1));
		});
	}

	/** The keyboard brings a field into sight that is below the end of its form. */
	private void click(Control control) {
		workbench.robot.run(control::setFocus);
		workbench.click(control);
	}

	private void enter(String viewId, String name, String text) {
		click(field(viewId, name, Text.class));
		workbench.robot.type(text);
		workbench.keys("CR");
	}

	private Button button(String viewId, String name, int index) {
		var row = field(viewId, name, Composite.class);
		return workbench.robot.get(() -> (Button) row.getChildren()[index]);
	}

	private static Map<String, Object> values(Annotation annotation) {
		var values = new TreeMap<String, Object>();
		annotation.getValues().forEach(value -> values.put(value.getAttributeId(), value.getValue()));
		return values;
	}

	@Test
	void everyKindOfAttributeIsStored() throws Exception {
		drawPose();
		enter(ViewIds.ATTRIBUTES, "Name", "Ada");
		enter(ViewIds.ATTRIBUTES, "Height", "1.75");
		enter(ViewIds.ATTRIBUTES, "Age", "36");
		enter(ViewIds.ATTRIBUTES, "Seen", "2026-02-28");
		click(field(ViewIds.ATTRIBUTES, "Clear", Button.class));
		click(button(ViewIds.ATTRIBUTES, "Side", 1));
		click(button(ViewIds.ATTRIBUTES, "Wears", 0));
		click(button(ViewIds.ATTRIBUTES, "Wears", 1));
		click(field(ViewIds.ATTRIBUTES, "Sharpness", ToolBar.class));
		await("all is set", all -> all.getFirst().getValues().size() == 8);
		var values = values(stored("0.png").getAnnotations().getFirst());
		assertEquals(Map.of("name", "Ada", "height", 1.75, "age", 36L, "seen", "2026-02-28", "clear", true, "side", "right", "wears",
				List.of("hat", "coat"), "sharpness", 1L), values);
	}

	@Test
	void digitsAnswerTheQuestionThatHasTheKeyboard() throws Exception {
		click(button(ViewIds.QUESTIONS, "Scene", 0));
		workbench.robot.await("the first is chosen", () -> "indoors".equals(answer("scene")));
		workbench.keys("2");
		workbench.robot.await("the second is chosen", () -> "outdoors".equals(answer("scene")));
		var stars = field(ViewIds.QUESTIONS, "Quality", ToolBar.class);
		workbench.robot.run(stars::setFocus);
		workbench.keys("4");
		workbench.robot.await("it is rated", () -> Long.valueOf(4).equals(answer("quality")));
		enter(ViewIds.QUESTIONS, "Remark", "2 fine pictures");
		workbench.robot.await("it is answered", () -> "2 fine pictures".equals(answer("remark")));
		var answers = new TreeMap<String, Object>();
		stored("0.png").getAnswers().forEach(answer -> answers.put(answer.getQuestionId(), answer.getValue()));
		assertEquals(Map.of("scene", "outdoors", "quality", 4L, "remark", "2 fine pictures"), answers);
	}

	private Object answer(String questionId) {
		return workbench.host.item().orElseThrow().document().getAnswers().stream().filter(a -> a.getQuestionId().equals(questionId))
				.map(a -> a.getValue()).findFirst().orElse(null);
	}

	@Test
	void manyAreRelabelledDuplicatedAndPastedOntoAnotherItem() throws Exception {
		drawBox(50, 60, 150, 120);
		drawBox(200, 60, 300, 120);
		workbench.keys("Ctrl+A");
		workbench.robot.await("both are selected", () -> workbench.host.item().orElseThrow().editing().selection().size() == 2);
		workbench.keys("3");
		await("both are cars", all -> all.stream().allMatch(a -> "car".equals(a.getLabelId())));
		workbench.keys("Ctrl+Z");
		await("both are persons again, by one step", all -> all.stream().allMatch(a -> "person".equals(a.getLabelId())));
		workbench.keys("Ctrl+Y");
		await("both are cars again", all -> all.stream().allMatch(a -> "car".equals(a.getLabelId())));
		workbench.keys("Ctrl+C");
		workbench.keys("Ctrl+D");
		await("there are copies", all -> all.size() == 4);
		workbench.keys("PAGE_DOWN");
		workbench.awaitItem("1.png");
		workbench.keys("Ctrl+V");
		await("both are there", all -> all.size() == 2);
		workbench.keys("Ctrl+CR");
		workbench.awaitItem("0.png"); // which is left to be submitted
		var pasted = stored("1.png").getAnnotations();
		assertEquals(List.of("car", "car"), pasted.stream().map(Annotation::getLabelId).toList());
		assertEquals(true, isBox(pasted.getFirst(), 50, 60, 150, 120) && isBox(pasted.getLast(), 200, 60, 300, 120));
		assertEquals(4, stored("0.png").getAnnotations().size());
	}
}
