package org.labelwright.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.edit.AnnotationCommands;
import org.labelwright.model.edit.AnswerCommands;
import org.labelwright.model.edit.EditingContext;
import org.labelwright.model.edit.Moment;
import org.labelwright.model.schema.Question;
import org.labelwright.model.schema.QuestionScope;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.model.util.Answers;
import org.labelwright.model.util.FrameTimes;
import org.labelwright.model.util.Onset;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.testkit.CommandTestBase;

/** A document with an answer to the question "weather" about the whole. */
class AnswerCommandsTest extends CommandTestBase {

	private static final FrameTimes TIMES = FrameTimes.constant(50, 25);

	private EditingContext context;

	@Override
	protected AnnotationDocument document() {
		return Samples.document();
	}

	private EditingContext context() {
		if (context == null) {
			var schema = SchemaFactory.eINSTANCE.createLabelSchema();
			schema.getQuestions().addAll(List.of(question("weather", QuestionScope.ITEM, null), question("light", QuestionScope.TIME, null),
					question("noise", QuestionScope.TIME, "sound")));
			editor().addPart("film", "camera", 0);
			editor().addPart("tape", "sound", 0);
			context = new EditingContext(editor(), SchemaIndex.of(schema));
		}
		return context;
	}

	private static Question question(String id, QuestionScope scope, String role) {
		var question = SchemaFactory.eINSTANCE.createTextQuestion();
		question.setId(id);
		question.setScope(scope);
		question.setPartRole(role);
		return question;
	}

	private static Onset at(int frame) {
		return Onset.atFrame(TIMES, frame);
	}

	private static List<String> lines(EditingContext context) {
		return context.answers("light").stream().map(answer -> answer.getFrame() + "@" + answer.getTime() + " " + answer.getValue()).toList();
	}

	@Test
	void anAnswerIsGivenChangedEndedAndTakenAway() {
		assertReversible(AnswerCommands.answer(context(), "light", at(10), "green"));
		assertReversible(AnswerCommands.answer(context(), "light", at(30), "red"));
		assertReversible(AnswerCommands.end(context(), "light", at(40)));
		assertEquals(List.of("10@400000 green", "30@1200000 red", "40@1600000 null"), lines(context()));
		assertReversible(AnswerCommands.answer(context(), "light", at(30), "amber"));
		assertEquals(List.of("10@400000 green", "30@1200000 amber", "40@1600000 null"), lines(context()));
		assertReversible(AnswerCommands.clear(context(), "light", at(40)));
		assertEquals(Optional.of("amber"), Answers.at(context().answers("light"), at(49)).map(Answer::getValue));
		assertEquals(Optional.of("sunny"), Answers.ofWhole(editor().document().getAnswers(), "weather").map(Answer::getValue));
	}

	@Test
	void whatWouldChangeNothingIsRefused() {
		assertRefused("edit.nothing", AnswerCommands.clear(context(), "light", at(10)));
		assertRefused("edit.nothing", AnswerCommands.end(context(), "light", at(10)));
		assertReversible(AnswerCommands.answer(context(), "light", at(10), "green"));
		assertRefused("edit.nothing", AnswerCommands.answer(context(), "light", at(10), "green"));
		assertRefused("edit.nothing", AnswerCommands.answer(context(), "light", at(20), "green"));
		assertRefused("edit.nothing", AnswerCommands.clear(context(), "light", at(20)));
		assertEquals(List.of("10@400000 green"), lines(context()));
	}

	@Test
	void anAnswerIsMovedBetweenItsNeighbours() {
		for (int frame : new int[] { 10, 20, 30 })
			assertReversible(AnswerCommands.answer(context(), "light", at(frame), "at " + frame));
		var middle = context().answers("light").get(1);
		assertReversible(AnswerCommands.move(context(), middle, at(11)));
		assertReversible(AnswerCommands.move(context(), middle, at(29)));
		assertEquals(List.of("10@400000 at 10", "29@1160000 at 20", "30@1200000 at 30"), lines(context()));
		assertRefused("answer.beyond", AnswerCommands.move(context(), middle, at(30)));
		assertRefused("answer.beyond", AnswerCommands.move(context(), middle, at(10)));
		assertRefused("edit.nothing", AnswerCommands.move(context(), middle, at(29)));
		assertReversible(AnswerCommands.move(context(), context().answers("light").getLast(), at(49)));
		assertThrows(IllegalArgumentException.class, () -> AnswerCommands.move(context(), editor().document().getAnswers().getFirst(), at(1)));
	}

	@Test
	void eachPartHasItsOwnTime() {
		var film = context().ofPart("film", true);
		var tape = context().ofPart("tape", false);
		assertReversible(AnswerCommands.answer(film, "light", at(10), "green"));
		assertReversible(AnswerCommands.answer(tape, "light", Onset.atTime(5), "dark"));
		assertEquals(List.of("10@400000 green"), lines(film));
		assertEquals(List.of("-1@5 dark"), lines(tape));
		assertEquals(List.of("light"), film.questionsInTime().stream().map(Question::getId).toList());
		assertEquals(List.of("light", "noise"), tape.questionsInTime().stream().map(Question::getId).toList());
		assertEquals(List.of("light", "noise"), context().questionsInTime().stream().map(Question::getId).toList());
	}

	@Test
	void theMomentThatIsLookedAt() {
		assertReversible(AnswerCommands.answer(context(), "light", new Moment(context(), TIMES, 10).onset(), "green"));
		assertEquals(Optional.empty(), new Moment(context(), TIMES, 9).answer("light"));
		assertEquals(10, new Moment(context(), TIMES, 49).answer("light").orElseThrow().getFrame());
	}

	@Test
	void answersAboutTheWholeStayApart() {
		assertReversible(AnswerCommands.answer(context(), "weather", at(3), "rain"));
		assertReversible(AnnotationCommands.answer(editor(), "weather", "cloudy"));
		assertEquals(List.of("cloudy", "rain"), editor().document().getAnswers().stream().map(Answer::getValue).toList());
		assertReversible(AnnotationCommands.clearAnswer(editor(), "weather"));
		assertEquals(List.of("rain"), editor().document().getAnswers().stream().map(Answer::getValue).toList());
	}
}
