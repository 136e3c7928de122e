package org.labelwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.labelwright.core.Problem;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.DocumentState;
import org.labelwright.model.edit.Finding;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.ValidateOperation;
import org.labelwright.ui.canvas.CanvasTransform;
import org.labelwright.ui.internal.ViewIds;
import org.labelwright.ui.internal.rows.RowList;

/** What is wrong shows while a person works, and is mended by keys. */
class ProblemsTest extends WorkbenchTestBase {

	/** The red of the sign of an error. */
	private static final Color RED = new Color(0xc9302c);

	private static final String SCHEMA = """
			{"id": "s", "name": "S", "labels": [{"id": "car", "name": "Car", "color": "#3cb44b", "attributes": [
			   {"type": "ChoiceAttribute", "id": "view", "name": "View", "required": true, "options": [{"id": "front", "name": "Front"}, {"id": "side", "name": "Side"}]}]}],
			 "constraints": [{"id": "c", "name": "Size", "kind": "expression", "expression": "width >= 20", "severity": "warning"}]}""";

	private List<Finding> findings() {
		return workbench.robot.get(() -> workbench.host.item().orElseThrow().editing().findings().get().all());
	}

	private void awaitFindings(int count) {
		workbench.robot.await(count + " problems", () -> workbench.host.item().orElseThrow().editing().findings().get().all().size() == count);
	}

	private Point sign(double right, double top) {
		var transform = workbench.canvas().getAdapter(CanvasTransform.class);
		return new Point((int) Math.round(transform.screenX(right)) + 8, (int) Math.round(transform.screenY(top)));
	}

	private void awaitSign(double right, double top) {
		workbench.awaitColor("the box has a sign", workbench.canvasControl(), RED, () -> sign(right, top));
	}

	private List<Object> views() {
		return workbench.annotations().stream().flatMap(annotation -> annotation.getValues().stream()).map(value -> value.getValue()).toList();
	}

	/** In the list of all problems of the project, which follows what is edited. */
	private void checkTheProject() {
		workbench.keys("Alt+Shift+7");
		var list = workbench.control(ViewIds.PROJECT_PROBLEMS, RowList.class, table -> table.columns() == 5 && table.name(1).equals("Item"));
		var tools = workbench.control(ViewIds.PROJECT_PROBLEMS, ToolBar.class, bar -> bar.getItemCount() == 3 && bar.getItem(0).getText().equals("Check Project"));
		workbench.robot.click(tools, 20, 10);
		workbench.robot.await("the project is checked", () -> list.count() == 1);
		assertEquals("Car", workbench.robot.get(() -> list.text(0, 2)));
		var grouping = workbench.control(ViewIds.PROJECT_PROBLEMS, Combo.class, combo -> combo.getItemCount() == 5);
		workbench.robot.run(grouping::setFocus);
		workbench.keys("ARROW_DOWN");
		workbench.robot.await("it is grouped by rule", () -> list.count() == 2 && list.text(0, 0).contains("constraint.expression (1)"));
		workbench.robot.run(() -> workbench.item().editing().selection().clear());
		var row = workbench.robot.get(() -> list.bounds(1, 0));
		workbench.robot.doubleClick(list, row.x + 20, row.y + row.height / 2);
		var second = workbench.annotations().get(1).getId();
		workbench.robot.await("its box is selected", () -> workbench.item().editing().selection().primary().filter(second::equals).isPresent());
		drawBox(50, 140, 150, 180);
		workbench.robot.await("the list follows", () -> list.count() == 4 && (list.text(0, 0) + list.text(2, 0)).contains("attribute.required (1)"));
	}

	@Test
	void whatIsWrongIsSeenAndMendedByKeys() throws Exception {
		open(1, ModelJson.read(SCHEMA.getBytes(StandardCharsets.UTF_8), LabelSchema.class, "schema").value().orElseThrow());
		assertEquals(List.of(), findings(), "nothing is wrong with what nobody has begun");
		drawBox(50, 60, 150, 120);
		awaitFindings(1);
		awaitSign(150, 60);
		drawBox(200, 60, 210, 100);
		awaitFindings(3);
		awaitSign(210, 60);
		var objects = workbench.control(ViewIds.OBJECTS, RowList.class, table -> table.count() == 2);
		assertTrue(workbench.robot.get(() -> objects.width(3) > 0), "the list has a column for signs");
		var problems = workbench.control(ViewIds.PROBLEMS, RowList.class, table -> table.count() == 3);
		assertEquals("View is required and has no value.", workbench.robot.get(() -> problems.text(0, 0)));

		workbench.keys("F12");
		workbench.robot.await("the canvas has the keyboard", () -> workbench.canvasControl().isFocusControl());
		var ids = workbench.annotations().stream().map(Annotation::getId).toList();
		workbench.keys("Ctrl+CR");
		workbench.robot.await("the user is asked before errors are submitted", () -> {
			var told = new ArrayList<CLabel>();
			Workbench.collect(workbench.window.getShell(), CLabel.class, label -> label.getText().startsWith("2 errors are not mended"), told);
			return told.size() == 1;
		});
		assertEquals(DocumentState.IN_PROGRESS, workbench.robot.get(() -> workbench.item().document().getState()));
		workbench.keys("F4");
		workbench.robot.await("the first box is selected", () -> List.copyOf(workbench.item().editing().selection().ids()).equals(ids.subList(0, 1)));
		assertEquals(0, workbench.robot.get(problems::focused), "its problem is chosen");
		workbench.keys("F3");
		var popup = workbench.robot.get(workbench.robot.awaitFocus(Text.class)::getShell);
		workbench.robot.type("side");
		workbench.keys("ARROW_DOWN");
		workbench.keys("CR");
		workbench.robot.awaitClosed(popup);
		awaitFindings(1);
		assertEquals(List.of("side", "side"), views(), "both are mended at once");
		workbench.keys("Ctrl+Z");
		awaitFindings(3);
		assertEquals(List.of(), views(), "as one step");
		awaitSign(150, 60);
		workbench.keys("Ctrl+Y");
		awaitFindings(1);
		tool("S", "select");
		workbench.robot.move(workbench.canvasControl(), sign(205, 80).x - 8, sign(205, 80).y);
		workbench.robot.await("what is wrong is told where the pointer is", () -> String.valueOf(workbench.canvasControl().getToolTipText()).startsWith("It breaks the rule Size"));
		checkTheProject();
		workbench.awaitSaved();
		var seen = findings().stream().map(finding -> finding.problem().code() + ' ' + finding.problem().message()).toList();
		workbench.close();
		try (var store = ProjectStore.openReadOnly(project)) {
			var found = new ValidateOperation(store, DocumentFilter.ALL).run(SubMonitor.convert(null)).problems();
			assertEquals(seen, found.stream().map((Problem problem) -> problem.code() + ' ' + problem.message()).toList());
		}
	}
}
