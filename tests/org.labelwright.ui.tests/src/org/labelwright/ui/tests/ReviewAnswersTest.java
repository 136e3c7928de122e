package org.labelwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.Test;
import org.labelwright.modality.preference.PreferenceModality;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.store.ProjectStore;
import org.labelwright.testkit.Said;
import org.labelwright.testkit.TestProjects;
import org.labelwright.ui.internal.ViewIds;

/** A reviewer at work on the judgements of two who prefer different responses of PandaLM. */
class ReviewAnswersTest extends ReviewTestBase {

	private static final String NAME = "pair.preference";

	private static LabelSchema schema() {
		var schema = TestProjects.schema("quality");
		var preference = SchemaFactory.eINSTANCE.createPreferenceQuestion();
		preference.setId("preference");
		preference.setName("preference");
		preference.setStrengths(3);
		var reason = SchemaFactory.eINSTANCE.createTextQuestion();
		reason.setId("reason");
		reason.setName("reason");
		schema.getQuestions().addAll(List.of(preference, reason));
		return schema;
	}

	/** What stands at the headings of responses. */
	private List<String> facts() {
		var found = new ArrayList<Label>();
		Workbench.collect(workbench.window.getShell(), Label.class, label -> label.getText().contains("better"), found);
		return found.stream().map(Label::getText).filter(text -> !text.contains("Response")).toList();
	}

	@Test
	void whatAnnotatorsAnswerIsSeenBesideResponsesAndQuestionsAndTakenOverThere() throws Exception {
		var ana = Said.by("ana").answer("preference", List.of("a", 2L)).answer("reason", "It keeps the <b>rate</b> & the question.");
		var ben = Said.by("ben").answer("preference", List.of("b")).answer("reason", "It is short.");
		review(schema(), PreferenceModality.ID, new PreferenceModality(), file("tests/org.labelwright.modality.preference.ui.tests/data/" + NAME), ana, ben);
		var robot = workbench.robot;
		robot.await("the judgements are seen at the responses", () -> facts().size() == 2
				&& facts().stream().sorted().collect(Collectors.joining(" | ")).equals("ana: better by 2 | ben: better"));
		differences();
		workbench.keys("F9");
		robot.await("ana's is seen alone", () -> facts().equals(List.of("better by 2")));
		workbench.keys("F9");
		robot.await("ben's is seen alone", () -> facts().equals(List.of("better")));
		workbench.keys("F9");
		robot.await("both are seen", () -> facts().size() == 2);
		workbench.keys("1");
		awaitDecided(1);
		robot.await("it is the judgement", () -> facts().stream().anyMatch(fact -> fact.contains("better by 2   ana: better by 2")));
		var said = workbench.control(ViewIds.QUESTIONS, Link.class, link -> link.getText().contains("It is short."));
		var size = robot.get(said::getSize);
		robot.click(said, 8, size.y * 3 / 4);
		awaitDecided(2);
		differences();
		workbench.keys("Ctrl+Z");
		workbench.keys("Ctrl+Z");
		awaitDecided(0);
		workbench.keys("Ctrl+Y");
		workbench.keys("Ctrl+Y");
		awaitDecided(2);
		workbench.awaitSaved();
		workbench.close();

		assertEquals(this.said, sources(), "what annotators said stays as it was, byte for byte");
		try (var store = ProjectStore.openReadOnly(project)) {
			var made = adjudicated(store, NAME);
			assertEquals(List.of("preference [a, 2] [ana, ben] Accepted from ana", "reason It is short. [ben, ana] Accepted from ben"),
					made.getAnswers().stream().map(answer -> answer.getQuestionId() + ' ' + answer.getValue() + ' ' + because(answer)).sorted().toList());
		}
	}
}
