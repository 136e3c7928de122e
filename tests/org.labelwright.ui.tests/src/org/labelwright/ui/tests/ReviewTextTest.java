package org.labelwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.Combo;
import org.junit.jupiter.api.Test;
import org.labelwright.modality.text.TextModality;
import org.labelwright.modality.text.ui.internal.TextPlaces;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.TextSpan;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.store.ProjectStore;
import org.labelwright.testkit.Said;
import org.labelwright.testkit.TestProjects;

/** A reviewer at work on a text about annotating (by the authors of brat) with the nested spans and relations of two who differ. */
class ReviewTextTest extends ReviewTestBase {

	private static final Path FILE = file("tests/org.labelwright.modality.text.ui.tests/data/news.txt");

	private String text;

	private static LabelSchema schema() {
		var schema = TestProjects.schema("person", "place");
		for (var name : List.of("lives", "born")) {
			var type = SchemaFactory.eINSTANCE.createRelationType();
			type.setId(name);
			type.setName(name);
			schema.getRelationTypes().add(type);
		}
		return schema;
	}

	private Said span(Said said, String label, String quote) {
		int start = text.indexOf(quote);
		return quoting(said.span(label, start, start + quote.length()), quote);
	}

	private void click(int place) {
		var places = workbench.robot.get(() -> workbench.canvas().getAdapter(TextPlaces.class));
		var at = workbench.robot.get(() -> places.middle(place));
		workbench.robot.click(workbench.robot.get(places::control), at.x + 2, at.y);
	}

	private static String shown(Annotation annotation) {
		return annotation.getLabelId() + ' ' + ((TextSpan) annotation.getGeometry()).getOffsets()[0] + ' ' + because(annotation);
	}

	@Test
	void nestedSpansAreChosenInTheTextAndRelationsAreDecidedWithTheirEnds() throws Exception {
		text = Files.readString(FILE);
		int person = text.indexOf("Terry Pratchett");
		int surname = text.indexOf("Pratchett");
		int england = text.indexOf("England");
		var ana = span(span(span(Said.by("ana"), "person", "Terry Pratchett"), "person", "Terry"), "place", "England").relation("lives", 0, 2);
		var ben = span(span(span(Said.by("ben"), "person", "Terry Pratchett"), "person", "Pratchett"), "place", "England").relation("lives", 0, 2)
				.relation("born", 1, 2);
		review(schema(), TextModality.ID, new TextModality(), FILE, ana, ben);
		var robot = workbench.robot;
		robot.await("the text is shown", () -> workbench.canvas() != null && workbench.canvas().getAdapter(TextPlaces.class) != null
				&& workbench.canvas().getAdapter(TextPlaces.class).middle(person) != null);
		var list = differences();
		assertEquals(List.of("missing: person (Terry)", "extra: person (Pratchett)", "extra: born"), listed(list));
		click(surname + 2);
		awaitCurrent(1);
		click(person + 1);
		awaitCurrent(0);
		click(person + 3);
		robot.await("the next below it is what both say", () -> review().current().get().agreed());
		differences();
		workbench.keys("A");
		robot.await("what both say is taken over with its relation",
				() -> workbench.annotations().size() == 2 && workbench.host.item().orElseThrow().document().getRelations().size() == 1);
		workbench.keys("F8");
		awaitCurrent(0);
		workbench.keys("X");
		var dialog = robot.awaitShell("Reject");
		robot.awaitFocus(Combo.class);
		robot.type("no name");
		workbench.keys("CR");
		robot.awaitClosed(dialog);
		awaitDecided(1);
		awaitCurrent(1);
		robot.await("the list has the keyboard again", list::isFocusControl);
		workbench.keys("2");
		awaitDecided(2);
		workbench.keys("2");
		awaitDecided(3);
		workbench.keys("Ctrl+Z");
		awaitDecided(2);
		workbench.keys("Ctrl+Y");
		awaitDecided(3);
		workbench.awaitSaved();
		workbench.close();

		assertEquals(said, sources(), "what annotators said stays as it was, byte for byte");
		try (var store = ProjectStore.openReadOnly(project)) {
			var made = adjudicated(store, "news.txt");
			assertEquals(List.of("person " + person + " [ana, ben] All agree", "place " + england + " [ana, ben] All agree",
					"person " + surname + " [ben] Accepted from ben"), made.getAnnotations().stream().map(ReviewTextTest::shown).toList());
			var ids = made.getAnnotations().stream().map(Annotation::getId).toList();
			assertEquals(List.of("lives 0 1 [ana, ben] All agree", "born 2 1 [ben] Accepted from ben"), made.getRelations().stream().map(relation -> relation.getTypeId() + ' '
					+ ids.indexOf(relation.getSourceId()) + ' ' + ids.indexOf(relation.getTargetId()) + ' ' + because(relation)).toList());
		}
	}
}
