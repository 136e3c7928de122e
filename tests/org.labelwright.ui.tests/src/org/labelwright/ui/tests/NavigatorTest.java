package org.labelwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;
import org.labelwright.core.User;
import org.labelwright.store.ProjectStore;
import org.labelwright.ui.internal.ViewIds;
import org.labelwright.ui.internal.rows.RowList;

/** What the list of items shows. */
class NavigatorTest extends WorkbenchTestBase {

	private RowList table(int items) {
		return workbench.control(ViewIds.ITEMS, RowList.class, t -> t.columns() == 5 && t.count() == items);
	}

	private static Point middle(Rectangle area) {
		return new Point(area.x + area.width / 2, area.y + area.height / 2);
	}

	@Test
	void everyRowShowsItsPicture() throws Exception {
		open(5);
		workbench.robot.move(workbench.canvasControl(), 40, 40); // where the pointer rests, a hint may lie over the pictures
		var table = table(5);
		for (int i = 0; i < 5; i++) {
			int row = i;
			workbench.awaitColor("row " + row + " shows its picture", table, Samples.color(row), () -> middle(table.bounds(row, 0)));
		}
	}

	@Test
	void anEmptyProjectSaysWhatToDo() throws Exception {
		var empty = folder.resolve("Empty.labelwright");
		ProjectStore.create(empty, "Empty", Samples.schema(), User.current()).close();
		workbench.robot.run(() -> workbench.host.open(empty));
		workbench.control(ViewIds.ITEMS, Label.class, label -> label.getText().equals("This project has no items yet"));
		var hint = workbench.control(ViewIds.ITEMS, Label.class, label -> label.getText().startsWith("No items yet; add media"));
		workbench.robot.await("the hint is not cut off", () -> hint.computeSize(hint.getSize().x, -1).y <= hint.getSize().y);
		assertEquals(0, workbench.robot.get(() -> workbench.host.project().orElseThrow().items().count()));
		assertTrue(workbench.robot.get(() -> workbench.host.item().isEmpty()));
	}
}
