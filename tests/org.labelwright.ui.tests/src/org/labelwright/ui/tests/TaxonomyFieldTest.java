package org.labelwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.labelwright.core.User;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.store.Concept;
import org.labelwright.store.ProjectStore;
import org.labelwright.ui.internal.ViewIds;

/** Choosing concepts of a taxonomy for an attribute, by keys and by mouse. */
class TaxonomyFieldTest extends WorkbenchTestBase {

	private void open(boolean multiple, boolean imported) throws Exception {
		project = Samples.project(folder, 2, schema(multiple));
		if (imported)
			try (var store = ProjectStore.open(project, User.current()); var writer = store.taxonomies().write("animals", "Animals", "animals.csv", User.current())) {
				writer.add(new Concept("A", "Animal", List.of(), List.of(), ""));
				writer.add(new Concept("C", "Cat", List.of("Mieze"), List.of("A"), "It purrs."));
				writer.add(new Concept("Cx", "Catfish", List.of(), List.of("A"), ""));
				writer.add(new Concept("D", "Dog", List.of(), List.of("A"), ""));
				writer.commit();
			}
		workbench.open(project);
		drawBox(50, 60, 150, 120);
	}

	private static LabelSchema schema(boolean multiple) {
		var schema = Samples.schema();
		schema.getAttributes().clear();
		var species = SchemaFactory.eINSTANCE.createTaxonomyAttribute();
		species.setId("species");
		species.setName("Species");
		species.setTaxonomyId("animals");
		species.setMultiple(multiple);
		schema.getAttributes().add(species);
		return schema;
	}

	private Text field() {
		var field = workbench.control(ViewIds.ATTRIBUTES, Text.class, t -> t.getMessage().equals("Type to search"));
		workbench.click(field);
		workbench.robot.await("the field has the keyboard", field::isFocusControl);
		return field;
	}

	private Table matches(int count) {
		var found = new Table[1];
		workbench.robot.await(count + " concepts are listed", () -> {
			found[0] = Arrays.stream(workbench.window.getShell().getShells()).filter(Shell::isVisible).flatMap(shell -> Arrays.stream(shell.getChildren()))
					.filter(Table.class::isInstance).map(Table.class::cast).filter(table -> table.getItemCount() == count).findFirst().orElse(null);
			return found[0] != null;
		});
		return found[0];
	}

	private void awaitValue(Object expected) {
		workbench.robot.await(expected + " is the value", () -> workbench.item().document().getAnnotations().getFirst().getValues().stream()
				.anyMatch(value -> expected.equals(value.getValue())));
	}

	private Object storedValue() throws Exception {
		workbench.awaitSaved();
		return stored("0.png").getAnnotations().getFirst().getValues().getFirst().getValue();
	}

	@Test
	void typingSearchesArrowsGoAlongAndEnterTakes() throws Exception {
		open(false, true);
		var field = field();
		workbench.robot.type("cat");
		var table = matches(2);
		assertEquals(List.of("Cat", "C", "Animal"), workbench.robot.get(() -> List.of(table.getItem(0).getText(0), table.getItem(0).getText(1), table.getItem(0).getText(2))));
		workbench.keys("ARROW_DOWN");
		workbench.keys("CR");
		awaitValue("Cx");
		workbench.robot.await("name and id are shown", () -> field.getText().equals("Catfish (Cx)"));
		assertEquals("Cx", storedValue());
	}

	@Test
	void aSynonymFindsEscapeBringsBackAndAnEmptyFieldTakesAway() throws Exception {
		open(false, true);
		var field = field();
		workbench.robot.type("mie");
		matches(1);
		workbench.keys("CR");
		awaitValue("C");
		workbench.robot.type("do");
		matches(1);
		workbench.keys("ESC");
		workbench.robot.await("the former is shown again", () -> field.getText().equals("Cat (C)"));
		assertEquals("C", workbench.annotations().getFirst().getValues().getFirst().getValue());
		workbench.robot.run(field::selectAll);
		workbench.keys("DEL");
		workbench.keys("CR");
		workbench.robot.await("there is no value", () -> workbench.item().document().getAnnotations().getFirst().getValues().stream().allMatch(v -> v.getValue() == null));
	}

	@Test
	void severalAreListedAndTakenAway() throws Exception {
		open(true, true);
		field();
		workbench.robot.type("cat");
		matches(2);
		workbench.keys("CR");
		awaitValue(List.of("C"));
		workbench.robot.type("dog");
		var table = matches(1);
		var row = workbench.robot.get(() -> table.getItem(0).getBounds());
		workbench.robot.click(table, row.x + 5, row.y + row.height / 2);
		awaitValue(List.of("C", "D"));
		var list = workbench.control(ViewIds.ATTRIBUTES, Table.class, each -> each.getItemCount() == 2 && each.getItem(0).getText().equals("Cat (C)"));
		var first = workbench.robot.get(() -> list.getItem(0).getBounds());
		workbench.robot.click(list, first.x + 5, first.y + first.height / 2);
		workbench.robot.await("it is selected", () -> list.getSelectionCount() == 1 && list.isFocusControl());
		workbench.keys("DEL");
		awaitValue(List.of("D"));
		assertEquals(List.of("D"), storedValue());
	}

	private void typeIdWithoutTaxonomy(String id) throws Exception {
		open(false, false);
		field();
		workbench.robot.type(id);
		workbench.control(ViewIds.ATTRIBUTES, CLabel.class, label -> label.getText().contains("animals"));
		workbench.keys("CR");
		awaitValue(id);
	}

	@Test
	void withoutTheTaxonomyAnIdIsTypedAndToldOf() throws Exception {
		typeIdWithoutTaxonomy("Q42");
		assertEquals("Q42", storedValue());
	}

	@Test
	void anIdThatTheTaxonomyDoesNotHaveStaysAndIsTold() throws Exception {
		typeIdWithoutTaxonomy("gone");
		workbench.awaitSaved();
		workbench.close();
		try (var store = ProjectStore.open(project, User.current()); var writer = store.taxonomies().write("animals", "Animals", "a", User.current())) {
			writer.add(new Concept("C", "Cat", List.of(), List.of(), ""));
			writer.commit();
		}
		workbench.open(project);
		var id = workbench.annotations().getFirst().getId();
		workbench.robot.run(() -> workbench.host.item().orElseThrow().editing().selection().set(java.util.Set.of(id)));
		workbench.control(ViewIds.ATTRIBUTES, CLabel.class, label -> label.getText().contains("does not have gone"));
		workbench.robot.await("the problem is listed", () -> {
			var problems = workbench.window.getActivePage().findView(ViewIds.PROBLEMS);
			return problems == null || problems.getTitle().contains("1") || problems.getTitle().contains("2");
		});
		assertEquals("gone", storedValue());
	}
}
