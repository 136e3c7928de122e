package org.labelwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.core.User;
import org.labelwright.model.Named;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.guideline.ExampleKind;
import org.labelwright.model.guideline.Guideline;
import org.labelwright.model.guideline.GuidelineFactory;
import org.labelwright.model.guideline.OpenQuestion;
import org.labelwright.model.guideline.Rule;
import org.labelwright.model.guideline.Section;
import org.labelwright.store.GuidelineSession;
import org.labelwright.store.ProjectStore;
import org.labelwright.ui.internal.guideline.Elements;
import org.labelwright.ui.internal.guideline.GuidelineEdits;

/** Edits of a draft are single steps, which undo and redo take back and do again. */
class GuidelineEditsTest {

	@TempDir
	Path folder;

	private ProjectStore store;
	private GuidelineSession session;
	private Section roads;
	private Section yards;
	private Rule cars;

	@BeforeEach
	void begin() throws Exception {
		store = ProjectStore.create(folder.resolve("P.labelwright"), "P", Samples.schema(), User.current());
		session = store.guidelines().open(User.current());
		roads = named(GuidelineEdits.addSection(session, null), "Roads");
		cars = named(GuidelineEdits.addRule(session, roads), "Cars");
		named(GuidelineEdits.addRule(session, cars), "Vans");
		yards = named(GuidelineEdits.addSection(session, cars), "Yards");
	}

	@AfterEach
	void end() throws Exception {
		session.close();
		store.close();
	}

	private <N extends Named> N named(N element, String name) {
		GuidelineEdits.rename(session, element, name);
		return element;
	}

	private static String tree(Named parent) {
		return Elements.children(parent).stream().map(child -> Elements.name(child) + (Elements.children(child).isEmpty() ? "" : "(" + tree(child) + ")"))
				.collect(Collectors.joining(" "));
	}

	/** Does something that is one step, and takes it back and does it again. */
	private void step(String after, Runnable edit) {
		var before = EcoreUtil.copy(session.guideline());
		edit.run();
		assertEquals(after, tree(session.guideline()));
		var done = EcoreUtil.copy(session.guideline());
		session.undo();
		assertTrue(EcoreUtil.equals(before, session.guideline()), () -> "undone: " + tree(session.guideline()));
		session.redo();
		assertTrue(EcoreUtil.equals(done, session.guideline()), () -> "redone: " + tree(session.guideline()));
	}

	@Test
	void newElementsStandBehindWhatIsSelected() {
		assertEquals("Roads(Cars Vans) Yards", tree(session.guideline()));
		step("Roads(Cars Vans) New section Yards", () -> GuidelineEdits.addSection(session, cars));
		step("Roads(Cars New rule Vans) New section Yards", () -> GuidelineEdits.addRule(session, cars));
		step("Roads(Cars(Example) New rule Vans) New section Yards",
				() -> GuidelineEdits.addExample(session, GuidelineEdits.example(ExampleKind.POSITIVE), cars));
	}

	@Test
	void movesGoOnIntoTheNextSection() {
		step("Roads(Vans Cars) Yards", () -> GuidelineEdits.move(session, cars, 1));
		step("Roads(Vans) Yards(Cars)", () -> GuidelineEdits.move(session, cars, 1));
		step("Roads(Vans Cars) Yards", () -> GuidelineEdits.move(session, cars, -1));
		step("Yards Roads(Vans Cars)", () -> GuidelineEdits.move(session, yards, -1));
		var before = tree(session.guideline());
		GuidelineEdits.move(session, yards, -1);
		assertEquals(before, tree(session.guideline()), "there is nothing above it");
	}

	@Test
	void sectionsNestAndNeverInThemselves() {
		step("Roads(Cars Vans Yards)", () -> GuidelineEdits.nest(session, yards));
		assertFalse(GuidelineEdits.takes(yards, roads));
		assertFalse(GuidelineEdits.takes(roads, roads));
		assertTrue(GuidelineEdits.takes(yards, cars));
		assertFalse(GuidelineEdits.takes(session.guideline(), cars));
		step("Roads(Cars Vans) Yards", () -> GuidelineEdits.unnest(session, yards));
		step("Yards(Roads(Cars Vans))", () -> GuidelineEdits.moveInto(session, roads, yards, 0));
	}

	@Test
	void deletingTakesAllThatIsInIt() {
		step("Yards", () -> GuidelineEdits.delete(session, roads));
	}

	private static OpenQuestion question(String... subjects) {
		var question = GuidelineFactory.eINSTANCE.createOpenQuestion();
		question.setItemId("item");
		question.setDescription("Is this a van?\nIt has windows.");
		question.setAnswer("No.");
		question.getSubjectIds().addAll(List.of(subjects));
		return question;
	}

	@Test
	void anAnswerBecomesAnEdgeCaseOfTheRuleAboutTheSame() {
		GuidelineEdits.setSubjects(session, cars, List.of("car"));
		var object = AnnotationFactory.eINSTANCE.createAnnotation();
		object.setId("a");
		object.setLabelId("car");
		step("Roads(Cars(Is this a van?) Vans) Yards", () -> GuidelineEdits.edgeCase(session, question("car"), List.of(object)));
		var made = cars.getExamples().getFirst();
		assertEquals("It has windows.\n\nNo.", made.getDescription());
		assertEquals(ExampleKind.EDGE_CASE, made.getKind());
		assertEquals(List.of("a"), made.getAnnotationIds());
		assertEquals("car", made.getSnapshot().getFirst().getLabelId());
	}

	@Test
	void otherEdgeCasesAreKeptInASectionOfTheirOwn() {
		step("Roads(Cars Vans) Yards Edge cases(Is this a van?)", () -> GuidelineEdits.edgeCase(session, question("dog"), List.of()));
		step("Roads(Cars Vans) Yards Edge cases(Is this a van? Is this a van?)", () -> GuidelineEdits.edgeCase(session, question(), List.of()));
	}

	@Test
	void whatChangesNothingIsNoStep() {
		var labels = new ArrayList<>();
		labels.add(session.undoLabel());
		GuidelineEdits.rename(session, roads, " Roads ");
		GuidelineEdits.write(session, roads, "  ");
		GuidelineEdits.setSubjects(session, roads, List.of());
		GuidelineEdits.unnest(session, roads);
		GuidelineEdits.nest(session, roads);
		labels.add(session.undoLabel());
		assertEquals(labels.get(0), labels.get(1));
	}

	@Test
	void historyAndDraftOutliveTheSession() throws Exception {
		var before = EcoreUtil.copy(session.guideline());
		GuidelineEdits.move(session, cars, 2);
		GuidelineEdits.move(session, cars, 1);
		session.flush();
		session.close();
		session = store.guidelines().open(User.current());
		session.undo();
		assertEquals(tree(before), tree((Guideline) session.guideline()));
	}
}
