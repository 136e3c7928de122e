package org.labelwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.DriverManager;
import java.util.List;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.DocumentState;
import org.labelwright.store.ItemState;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.SaveState;
import org.labelwright.ui.internal.ViewIds;
import org.labelwright.ui.internal.rows.RowList;

/** The way through the items of a project: setting aside, noting, taking back, filtering, and going on after a failure. */
class FlowTest extends WorkbenchTestBase {

	private static final int PICTURES = 12;

	@BeforeEach
	void open() throws Exception {
		open(PICTURES);
	}

	@Test
	void skippingAsksForAReasonAndStoresIt() throws Exception {
		workbench.keys("Ctrl+Shift+K");
		var dialog = workbench.robot.awaitShell("Skip Item");
		workbench.keys("CR");
		assertFalse(workbench.robot.get(dialog::isDisposed), "a reason is needed");
		workbench.robot.type("too dark");
		workbench.keys("CR");
		workbench.robot.awaitClosed(dialog);
		workbench.awaitItem("1.png");
		var document = stored("0.png");
		assertEquals(DocumentState.SKIPPED, document.getState());
		assertEquals("too dark", document.getReason());
		try (var store = ProjectStore.openReadOnly(project)) {
			assertEquals(ItemState.SKIPPED, store.items().findByName("0.png").getFirst().state());
		}
	}

	@Test
	void leavingTheQuestionForAReasonSkipsNothing() throws Exception {
		drawBox(50, 60, 150, 120);
		workbench.keys("Ctrl+Shift+K");
		var dialog = workbench.robot.awaitShell("Skip Item");
		workbench.robot.type("too dark");
		workbench.keys("ESC");
		workbench.robot.awaitClosed(dialog);
		assertEquals("0.png", workbench.itemName());
		workbench.awaitSaved();
		assertEquals(DocumentState.IN_PROGRESS, stored("0.png").getState());
	}

	@Test
	void anItemTakenUpAgainIsInProgress() throws Exception {
		workbench.keys("Ctrl+CR");
		workbench.awaitItem("1.png");
		workbench.keys("PAGE_UP");
		workbench.awaitItem("0.png");
		workbench.keys("Ctrl+Shift+O");
		workbench.robot.await("it is in progress", () -> workbench.item().document().getState() == DocumentState.IN_PROGRESS);
		workbench.awaitSaved();
		assertEquals(DocumentState.IN_PROGRESS, stored("0.png").getState());
	}

	@Test
	void aNoteIsStoredWithItsObject() throws Exception {
		drawBox(50, 60, 150, 120);
		workbench.keys("Shift+N");
		var dialog = workbench.robot.awaitShell("Note");
		workbench.robot.type("ask the lead");
		workbench.keys("CR");
		workbench.robot.awaitClosed(dialog);
		workbench.robot.await("it is noted", () -> "ask the lead".equals(workbench.item().document().getAnnotations().getFirst().getNote()));
		workbench.awaitSaved();
		assertEquals("ask the lead", stored("0.png").getAnnotations().getFirst().getNote());
	}

	@Test
	void theListOfLabelsRelabelsAllThatIsSelected() throws Exception {
		drawBox(50, 60, 150, 120);
		drawBox(200, 60, 300, 120);
		workbench.keys("Ctrl+A");
		workbench.robot.await("both are selected", () -> workbench.item().editing().selection().ids().size() == 2);
		workbench.keys("R");
		workbench.robot.awaitFocus(Text.class);
		workbench.robot.type("ca");
		workbench.keys("CR");
		workbench.robot.await("both are cars", () -> workbench.item().document().getAnnotations().stream()
				.allMatch(annotation -> annotation.getLabelId().equals("car")));
		workbench.awaitSaved();
		assertEquals(List.of("car", "car"), stored("0.png").getAnnotations().stream().map(Annotation::getLabelId).toList());
	}

	@Test
	void theHistoryTakesBackDownToTheStepChosen() throws Exception {
		drawBox(10, 60, 90, 120);
		drawBox(110, 60, 190, 120);
		drawBox(210, 60, 290, 120);
		workbench.awaitSaved();
		var kept = workbench.annotations().getFirst().getId();
		var history = workbench.control(ViewIds.HISTORY, Table.class, table -> table.getItemCount() == 3 && table.getColumn(0).getText().equals("When"));
		var second = workbench.robot.get(() -> history.getItem(1).getBounds(1));
		workbench.robot.click(history, second.x + 5, second.y + second.height / 2);
		workbench.robot.await("the step is chosen", () -> history.getSelectionIndex() == 1 && history.isFocusControl());
		workbench.keys("CR");
		workbench.robot.await("one is left", () -> workbench.item().document().getAnnotations().size() == 1);
		workbench.robot.await("the history tells of it", () -> history.getItemCount() == 5);
		workbench.awaitSaved();
		assertEquals(List.of(kept), stored("0.png").getAnnotations().stream().map(Annotation::getId).toList());
	}

	@Test
	void theNextItemIsTheNextThatPassesTheFilter() {
		var text = workbench.control(ViewIds.ITEMS, Text.class, t -> t.getMessage().equals("Filter by name"));
		workbench.click(text);
		workbench.robot.type("1");
		awaitItems(3);
		workbench.keys("Alt+ARROW_RIGHT");
		awaitName("1.png");
		workbench.keys("Alt+ARROW_RIGHT");
		awaitName("10.png");
		workbench.keys("Alt+ARROW_RIGHT");
		awaitName("11.png");
		workbench.keys("Alt+ARROW_LEFT");
		awaitName("10.png");
	}

	@Test
	void itemsAreFilteredByStateAndByLabel() {
		drawBox(50, 60, 150, 120);
		workbench.keys("Ctrl+CR");
		workbench.awaitItem("1.png");
		choose("Submitted");
		awaitItems(1);
		choose("New");
		awaitItems(PICTURES - 1);
		choose("Any state");
		awaitItems(PICTURES);
		choose("person");
		awaitItems(1);
		choose("car");
		awaitItems(0);
		var hint = workbench.control(ViewIds.ITEMS, Label.class, l -> l.getText().contains("filter"));
		assertTrue(workbench.robot.get(hint::isVisible), "an empty list says what to do");
		choose("Without objects");
		awaitItems(PICTURES - 1);
	}

	@Test
	void aHeaderSortsAndTheNextItemFollowsThatOrder() {
		var table = workbench.control(ViewIds.ITEMS, RowList.class, t -> t.count() == PICTURES);
		clickName(table);
		awaitFirst(table, "9.png");
		workbench.keys("Alt+ARROW_LEFT");
		awaitName("1.png");
	}

	private void clickName(RowList table) {
		var header = workbench.robot.get(() -> table.header(1));
		workbench.robot.click(table, header.x + 10, header.y + header.height / 2);
	}

	private void awaitFirst(RowList table, String name) {
		workbench.robot.await(name + " comes first", () -> table.text(0, 1).equals(name));
	}

	private void awaitItems(int count) {
		var text = count == 1 ? "1 item" : count + " items";
		workbench.robot.await(text, () -> workbench.host.project().orElseThrow().items().count() == count);
		workbench.control(ViewIds.ITEMS, RowList.class, table -> table.count() == count && table.columns() == 5);
	}

	private void awaitName(String name) {
		workbench.robot.await("item " + name + " is open", () -> workbench.itemName().equals(name));
	}

	/** Chooses in the list that offers it, by the arrow keys. */
	private void choose(String entry) {
		var combo = workbench.control(ViewIds.ITEMS, Combo.class, c -> c.indexOf(entry) >= 0);
		workbench.robot.run(combo::forceFocus);
		workbench.robot.awaitFocus(Combo.class);
		int wanted = workbench.robot.get(() -> combo.indexOf(entry));
		for (int at = selected(combo); at != wanted; at = selected(combo)) {
			int before = at;
			workbench.keys(at < wanted ? "ARROW_DOWN" : "ARROW_UP");
			workbench.robot.await("the choice has moved", () -> combo.getSelectionIndex() != before);
		}
	}

	private int selected(Combo combo) {
		return workbench.robot.get(combo::getSelectionIndex);
	}

	@Test
	void aFailedSaveStopsEditingAndReopeningShowsAllThatWasAcknowledged() throws Exception {
		drawBox(10, 60, 90, 120);
		workbench.awaitSaved();
		try (var other = DriverManager.getConnection("jdbc:sqlite:" + project.resolve("project.db"));
				var statement = other.createStatement()) {
			statement.execute("BEGIN IMMEDIATE");
			drawBox(110, 60, 190, 120);
			workbench.robot.await("saving has failed", () -> workbench.item().session().state() == SaveState.FAILED);
			workbench.control(ViewIds.OBJECTS, CLabel.class, label -> label.getText().startsWith("Another program has locked the database."));
			int before = workbench.annotations().size();
			workbench.keys("B");
			workbench.drag(210, 60, 290, 120);
			assertEquals(before, workbench.annotations().size(), "editing has stopped");
			statement.execute("ROLLBACK");
		}
		workbench.click(workbench.control(ViewIds.OBJECTS, CLabel.class, label -> label.getText().equals("Not saved")));
		workbench.robot.await("the item is open again as it is stored", () -> workbench.host.item()
				.filter(item -> item.session().state() == SaveState.SAVED && item.document().getAnnotations().size() == 1).isPresent());
		workbench.awaitItem("0.png");
		drawBox(210, 60, 290, 120);
		workbench.awaitSaved();
		assertEquals(2, stored("0.png").getAnnotations().size());
	}
}
