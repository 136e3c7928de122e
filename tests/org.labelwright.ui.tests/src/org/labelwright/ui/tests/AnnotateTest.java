package org.labelwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Box;
import org.labelwright.model.annotation.DocumentState;
import org.labelwright.store.ItemFilter;
import org.labelwright.store.ItemSort;
import org.labelwright.store.ItemState;
import org.labelwright.store.ProjectStore;
import org.labelwright.ui.internal.Edits;
import org.labelwright.ui.internal.ViewIds;
import org.labelwright.ui.internal.rows.RowList;

/** A person annotates pictures by mouse and keyboard; what the project holds afterwards is read from its store. */
class AnnotateTest extends WorkbenchTestBase {

	/** Half a screen pixel at the scale at which the pictures are shown, and rounding to a whole one. */
	private static final double TOLERANCE = 1;

	@BeforeEach
	void open() throws Exception {
		open(4);
	}

	private static void assertBox(Annotation annotation, double left, double top, double right, double bottom) {
		var box = (Box) annotation.getGeometry();
		assertEquals(left, box.getX(), TOLERANCE);
		assertEquals(top, box.getY(), TOLERANCE);
		assertEquals(right, box.getX() + box.getWidth(), TOLERANCE);
		assertEquals(bottom, box.getY() + box.getHeight(), TOLERANCE);
	}

	@Test
	void drawnByMouseWithTheLabelOfAKeyIsStored() throws Exception {
		workbench.keys("2");
		workbench.robot.await("the label is chosen", () -> "car".equals(workbench.item().editing().activeLabelId().get()));
		drawBox(50, 60, 150, 120);
		workbench.awaitSaved();
		var annotations = stored("0.png").getAnnotations();
		assertEquals(1, annotations.size());
		assertEquals("car", annotations.getFirst().getLabelId());
		assertBox(annotations.getFirst(), 50, 60, 150, 120);
	}

	@Test
	void undoAndRedoByKeyAreStoredAndOutliveARestart() throws Exception {
		drawBox(50, 60, 150, 120);
		drawBox(200, 60, 300, 120);
		workbench.keys("Ctrl+Z");
		workbench.robot.await("one is left", () -> workbench.item().document().getAnnotations().size() == 1);
		workbench.awaitSaved();
		assertEquals(1, stored("0.png").getAnnotations().size());

		workbench.open(project);
		assertEquals("0.png", workbench.itemName());
		workbench.keys("Ctrl+Y");
		workbench.robot.await("redone after the restart", () -> workbench.item().document().getAnnotations().size() == 2);
		workbench.keys("Ctrl+Z");
		workbench.keys("Ctrl+Z");
		workbench.robot.await("all is undone", () -> workbench.item().document().getAnnotations().isEmpty());
		workbench.awaitSaved();
		assertTrue(stored("0.png").getAnnotations().isEmpty());
	}

	@Test
	void keysOfLabelsRelabelWhatIsSelected() throws Exception {
		workbench.keys("1"); // a window goes on with the label that was used last
		drawBox(50, 60, 150, 120);
		assertEquals("person", workbench.annotations().getFirst().getLabelId());
		workbench.keys("D");
		workbench.robot.await("it is a dog", () -> "dog".equals(workbench.item().document().getAnnotations().getFirst().getLabelId()));
		workbench.awaitSaved();
		assertEquals("dog", stored("0.png").getAnnotations().getFirst().getLabelId());
	}

	@Test
	void hideLockAndFlagByKey() throws Exception {
		drawBox(50, 60, 150, 120);
		var id = workbench.annotations().getFirst().getId();
		workbench.keys("H");
		workbench.robot.await("it is hidden", () -> workbench.item().editing().view().hidden().contains(id));
		workbench.keys("Shift+H");
		workbench.robot.await("it is shown", () -> workbench.item().editing().view().hidden().isEmpty());
		workbench.keys("F");
		workbench.robot.await("it is flagged", () -> workbench.item().document().getAnnotations().getFirst().getFlags().contains(Edits.FLAG));
		workbench.keys("L");
		workbench.robot.await("it is locked", () -> workbench.item().document().getAnnotations().getFirst().isLocked());
		workbench.awaitSaved();
		var annotation = stored("0.png").getAnnotations().getFirst();
		assertTrue(annotation.isLocked());
		assertEquals(List.of(Edits.FLAG), annotation.getFlags());
	}

	@Test
	void answersAreStored() throws Exception {
		var button = workbench.control(ViewIds.QUESTIONS, Button.class, b -> b.getText().equals("outdoors"));
		workbench.click(button);
		workbench.robot.await("it is answered", () -> workbench.item().document().getAnswers().size() == 1);
		workbench.awaitSaved();
		var answer = stored("0.png").getAnswers().getFirst();
		assertEquals("scene", answer.getQuestionId());
		assertEquals("outdoors", answer.getValue());
	}

	@Test
	void attributesAreStoredAndWrongValuesAreNot() throws Exception {
		drawBox(50, 60, 150, 120);
		workbench.click(workbench.control(ViewIds.ATTRIBUTES, Button.class, b -> b.getText().equals("Yes")));
		workbench.robot.await("it is occluded", () -> workbench.item().document().getAnnotations().getFirst().getValues().size() == 1);
		var age = workbench.control(ViewIds.ATTRIBUTES, Text.class, t -> t.getMessage().isEmpty() && t.getParent().getChildren().length > 4);
		workbench.click(age);
		workbench.robot.type("200");
		workbench.keys("CR");
		workbench.control(ViewIds.ATTRIBUTES, CLabel.class, l -> l.getText().contains("120"));
		assertEquals(1, workbench.annotations().getFirst().getValues().size());
		workbench.robot.run(age::selectAll);
		workbench.robot.type("42");
		workbench.keys("CR");
		workbench.robot.await("the age is set", () -> workbench.item().document().getAnnotations().getFirst().getValues().size() == 2);
		workbench.awaitSaved();
		var values = stored("0.png").getAnnotations().getFirst().getValues();
		assertEquals(true, values.stream().filter(v -> v.getAttributeId().equals("occluded")).findFirst().orElseThrow().getValue());
		assertEquals(42L, ((Number) values.stream().filter(v -> v.getAttributeId().equals("age")).findFirst().orElseThrow().getValue()).longValue());
	}

	@Test
	void whatIsTypedAndNotConfirmedIsStoredWhenTheNextItemIsOpened() throws Exception {
		drawBox(50, 60, 150, 120);
		var age = workbench.control(ViewIds.ATTRIBUTES, Text.class, t -> t.getMessage().isEmpty() && t.getParent().getChildren().length > 4);
		workbench.click(age);
		workbench.robot.type("42");
		workbench.keys("Alt+ARROW_RIGHT");
		workbench.robot.await("the next item is open", () -> workbench.itemName().equals("1.png"));
		var value = stored("0.png").getAnnotations().getFirst().getValues().getFirst().getValue();
		assertEquals(42L, ((Number) value).longValue());
	}

	@Test
	void keysGoThroughTheItems() throws Exception {
		assertEquals("0.png", workbench.itemName());
		workbench.keys("PAGE_DOWN");
		workbench.awaitItem("1.png");
		workbench.keys("Alt+ARROW_RIGHT");
		workbench.awaitItem("2.png");
		workbench.keys("Alt+ARROW_LEFT");
		workbench.awaitItem("1.png");
		workbench.keys("PAGE_UP");
		workbench.awaitItem("0.png");
		assertTrue(found("1.png").isEmpty());
	}

	@Test
	void submittingStoresTheStateAndGoesOn() throws Exception {
		workbench.keys("Ctrl+CR");
		workbench.awaitItem("1.png");
		assertEquals(DocumentState.SUBMITTED, stored("0.png").getState());
		try (var store = ProjectStore.openReadOnly(project)) {
			var states = store.items().page(ItemFilter.ALL, ItemSort.NAME, 0, 10).stream().map(row -> row.item().state()).toList();
			assertEquals(List.of(ItemState.SUBMITTED, ItemState.NEW, ItemState.NEW, ItemState.NEW), states);
		}
	}

	@Test
	void clickingAnItemOpensItAndTheLastOneComesBack() throws Exception {
		var table = workbench.control(ViewIds.ITEMS, RowList.class, t -> t.count() == 4);
		var row = workbench.robot.get(() -> table.bounds(2, 1));
		workbench.robot.click(table, row.x + 5, row.y + 5);
		workbench.robot.await("the item is open", () -> workbench.itemName().equals("2.png"));
		workbench.close();
		assertNull(workbench.robot.get(() -> workbench.host.item().orElse(null)));
		workbench.open(project);
		assertEquals("2.png", workbench.itemName());
	}

	@Test
	void theListOfObjectsFollowsTheSelectionAndDeletes() throws Exception {
		drawBox(50, 60, 150, 120);
		drawBox(200, 60, 300, 120);
		var table = workbench.control(ViewIds.OBJECTS, RowList.class, t -> t.count() == 2);
		assertEquals(1, workbench.robot.get(table::focused));
		var row = workbench.robot.get(() -> table.bounds(0, 3));
		workbench.robot.click(table, row.x + 5, row.y + 5);
		var first = workbench.annotations().getFirst().getId();
		workbench.robot.await("the first is selected", () -> workbench.item().editing().selection().contains(first));
		workbench.keys("DEL");
		workbench.robot.await("one is left", () -> table.count() == 1);
		workbench.awaitSaved();
		var left = stored("0.png").getAnnotations();
		assertEquals(1, left.size());
		assertBox(left.getFirst(), 200, 60, 300, 120);
	}
}
