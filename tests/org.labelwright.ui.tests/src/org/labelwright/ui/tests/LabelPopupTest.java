package org.labelwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.ui.internal.ViewIds;
import org.labelwright.ui.internal.rows.RowList;

/** The label of a new shape, asked for once it is drawn. */
class LabelPopupTest extends WorkbenchTestBase {

	@BeforeEach
	void open() throws Exception {
		open(1);
	}

	@AfterEach
	void askNoMore() {
		ask(false);
	}

	private static void ask(boolean each) {
		InstanceScope.INSTANCE.getNode("org.labelwright.ui").putBoolean("askLabel", each);
	}

	private Shell draw() {
		tool("B", "box");
		workbench.drag(50, 60, 150, 120);
		return workbench.robot.get(workbench.robot.awaitFocus(Text.class)::getShell);
	}

	private List<String> stored() throws Exception {
		workbench.awaitSaved();
		return found("0.png").stream().flatMap(document -> document.getAnnotations().stream()).map(Annotation::getLabelId).toList();
	}

	@Test
	void typingAPartOfTheNameAndEnterGivesTheLabel() throws Exception {
		ask(true);
		var popup = draw();
		assertTrue(workbench.annotations().isEmpty(), "nothing is there before it has a label");
		workbench.robot.type("do");
		workbench.keys("CR");
		workbench.robot.awaitClosed(popup);
		workbench.robot.await("it is there", () -> workbench.item().document().getAnnotations().size() == 1);
		assertEquals("dog", workbench.robot.get(() -> workbench.item().editing().activeLabelId().get()), "the next is likely to be the same");
		assertEquals(List.of("dog"), stored());
	}

	@Test
	void escapeLeavesTheShapeUndone() throws Exception {
		ask(true);
		var popup = draw();
		workbench.keys("ESC");
		workbench.robot.awaitClosed(popup);
		workbench.robot.await("the canvas has the keyboard", () -> workbench.canvasControl().isFocusControl());
		assertTrue(workbench.robot.get(() -> !workbench.item().editor().canUndo()), "there is nothing to take back");
		assertEquals(List.of(), stored());
	}

	@Test
	void aClickOnALabelGivesIt() throws Exception {
		ask(true);
		var popup = draw();
		var table = workbench.robot.get(() -> {
			var found = new java.util.ArrayList<Table>();
			Workbench.collect(popup, Table.class, t -> true, found);
			return found.getFirst();
		});
		var row = workbench.robot.get(() -> table.getItem(1).getBounds(0));
		workbench.robot.click(table, row.x + 5, row.y + 5);
		workbench.robot.awaitClosed(popup);
		workbench.robot.await("it is there", () -> workbench.item().document().getAnnotations().size() == 1);
		assertEquals(List.of("car"), stored());
	}

	@Test
	void itIsAskedForWhenNoLabelIsActive() throws Exception {
		workbench.robot.run(() -> workbench.item().editing().activeLabelId().set(null));
		var popup = draw();
		workbench.keys("CR");
		workbench.robot.awaitClosed(popup);
		workbench.robot.await("it is there", () -> workbench.item().document().getAnnotations().size() == 1);
		assertEquals(List.of("person"), stored());
	}

	@Test
	void anItemWithoutObjectsSaysWhatItsModalitySays() {
		workbench.control(ViewIds.ATTRIBUTES, Label.class,
				label -> label.getText().equals("Nothing is annotated yet. Choose a label and a tool, then draw on the picture."));
	}

	/** Twenty thousand labels below ten: each branch has its own of the same names. */
	private static LabelSchema large() {
		var schema = SchemaFactory.eINSTANCE.createLabelSchema();
		schema.setId("large");
		for (int i = 0; i < 20_010; i++) {
			var label = SchemaFactory.eINSTANCE.createLabel();
			label.setId("L" + i);
			label.setExportIndex(i);
			label.setName(i < 10 ? "Branch " + (char) ('A' + i) : "Leaf " + (i - 10) / 10);
			label.setColor("#3cb44b");
			label.setParent(i < 10 ? null : schema.getLabels().get(i % 10));
			schema.getLabels().add(label);
		}
		return schema;
	}

	@Test
	void aLabelAmongThousandsIsFoundByItsPathAndComesFirstAsAFavourite() throws Exception {
		workbench.close();
		project = Samples.project(Files.createDirectory(folder.resolve("large")), 1, large());
		workbench.open(project);
		ask(true);
		var popup = draw();
		workbench.robot.type("leaf 217 branch c");
		workbench.keys("CR");
		workbench.robot.awaitClosed(popup);
		workbench.robot.await("it is there", () -> workbench.item().document().getAnnotations().size() == 1);
		var id = "L" + (10 + 2170 + 2);
		assertEquals(id, workbench.robot.get(() -> workbench.item().editing().activeLabelId().get()));
		workbench.keys("Ctrl+Alt+D");
		var labels = workbench.control(ViewIds.LABELS, RowList.class, list -> list.columns() == 6 && list.name(1).equals("Label"));
		workbench.robot.await("it comes first", () -> labels.text(0, 1).startsWith("Leaf 217") && labels.text(0, 2).equals("\u2605"));
		assertEquals("1", workbench.robot.get(() -> labels.text(0, 4)), "one object has it");
		var filter = workbench.control(ViewIds.LABELS, Text.class, text -> text.getMessage().equals("Filter labels"));
		workbench.click(filter);
		workbench.robot.type("leaf 3 branch j");
		workbench.robot.await("it is found", () -> labels.count() > 0 && labels.text(0, 1).contains("Branch J"));
		workbench.keys("CR");
		workbench.robot.await("the object has it", () -> ("L" + (10 + 30 - 1)).equals(workbench.item().document().getAnnotations().getFirst().getLabelId())
				|| ("L" + (10 + 30 + 9)).equals(workbench.item().document().getAnnotations().getFirst().getLabelId()));
		workbench.awaitSaved();
		var label = stored("0.png").getAnnotations().getFirst().getLabelId();
		assertEquals(9, Integer.parseInt(label.substring(1)) % 10, label);
		workbench.close();
		workbench.open(Samples.project(Files.createDirectory(folder.resolve("small")), 1));
		workbench.robot.await("what was typed is gone with its project", () -> filter.getText().isEmpty() && labels.count() > 0 && labels.text(0, 1).equals("person"));
	}
}
