package org.labelwright.ui.wizards.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.Option;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.schema.edit.Hotkeys;
import org.labelwright.ui.wizards.internal.schema.SchemaDraft;
import org.labelwright.ui.wizards.internal.schema.SkeletonText;

class SchemaDraftTest {

	private final SchemaDraft draft = new SchemaDraft(new Hotkeys(Set.of("B", "P")));

	private List<String> names() {
		return draft.labels().stream().map(Label::getName).toList();
	}

	@Test
	void givesDigitsThenLettersThatNoToolTakes() {
		for (int i = 0; i < 13; i++)
			draft.add("label " + i);
		assertEquals(List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "A", "C", "D"),
				draft.labels().stream().map(Label::getHotkey).toList());
		assertEquals(Optional.empty(), draft.labelProblem());
	}

	@Test
	void goesOnWithoutKeysWhenAllAreTaken() {
		for (int i = 0; i < 50; i++)
			draft.add("label " + i);
		assertEquals(34, draft.labels().stream().filter(label -> label.getHotkey() != null).count());
		assertEquals(Optional.empty(), draft.labelProblem());
		assertEquals(50, new HashSet<>(draft.labels().stream().map(Label::getColor).toList()).size());
	}

	@Test
	void takesAPastedListAndLeavesOutWhatIsThere() {
		draft.add("cat\r\n dog \n\ncat\nbird");
		assertEquals(List.of("cat", "dog", "bird"), names());
		assertTrue(draft.add("dog").isEmpty());
	}

	@Test
	void movesSeveralTogetherAndStopsAtTheEnds() {
		draft.add("a\nb\nc\nd");
		var moved = List.of(draft.labels().get(1), draft.labels().get(2));
		draft.move(moved, true);
		assertEquals(List.of("b", "c", "a", "d"), names());
		draft.move(moved, true);
		assertEquals(List.of("b", "c", "a", "d"), names());
		draft.move(moved, false);
		draft.move(moved, false);
		draft.move(moved, false);
		assertEquals(List.of("a", "d", "b", "c"), names());
	}

	@Test
	void movesUpWhatWasBelowARemovedLabel() {
		draft.add("animal\ncat");
		draft.labels().get(1).setParent(draft.labels().get(0));
		draft.remove(List.of(draft.labels().get(0)));
		assertEquals(List.of("cat"), names());
		assertEquals(null, draft.labels().getFirst().getParent());
	}

	@Test
	void saysWhatIsWrong() {
		draft.add("cat\ndog");
		var dog = draft.labels().get(1);
		dog.setName("cat");
		assertTrue(draft.labelProblem().orElseThrow().contains("cat"));
		dog.setName(" ");
		assertTrue(draft.labelProblem().isPresent());
		dog.setName("dog");
		for (var key : new String[] { "1", "B", "F1", "?" }) {
			dog.setHotkey(key);
			assertTrue(draft.labelProblem().orElseThrow().contains(key), key);
		}
		dog.setHotkey(null);
		assertEquals(Optional.empty(), draft.labelProblem());
	}

	@Test
	void keepsTheIdsOfOptionsThatStay() {
		var question = SchemaFactory.eINSTANCE.createChoiceQuestion();
		draft.add(question);
		question.setName("Weather?");
		draft.options(question, List.of("sun"));
		assertTrue(draft.questionProblem().isPresent(), "one option is no choice");
		var sun = question.getOptions().getFirst().getId();
		draft.options(question, List.of("rain", "sun"));
		assertEquals(List.of("rain", "sun"), question.getOptions().stream().map(Option::getName).toList());
		assertEquals(sun, question.getOptions().get(1).getId());
		assertEquals(Optional.empty(), draft.questionProblem());
	}

	@Test
	void isUsableWithALabelOrAQuestion() {
		assertFalse(draft.isUsable());
		draft.add(SchemaFactory.eINSTANCE.createTextQuestion());
		assertTrue(draft.isUsable());
	}

	@Test
	void understandsASkeletonByNamesAndNumbers() {
		var text = SkeletonText.parse("nose, left-eye,right eye", "1-2, nose - right eye, left-eye-3");
		assertEquals(Optional.empty(), text.problem());
		var skeleton = text.skeleton().orElseThrow();
		assertEquals("nose, left-eye, right eye", SkeletonText.points(skeleton));
		assertEquals("1-2, 1-3, 2-3", SkeletonText.lines(skeleton));
	}

	@Test
	void saysWhatIsWrongWithASkeleton() {
		for (var wrong : List.of("1-3", "0-1", "1-1", "a", "-", "1-999999999999", "a-c"))
			assertTrue(SkeletonText.parse("a, b", wrong).problem().orElseThrow().contains('"' + wrong + '"'), wrong);
		assertTrue(SkeletonText.parse("a, b, a", "").problem().orElseThrow().contains("\"a\""));
		assertTrue(SkeletonText.parse(" , ", "1-2").problem().isPresent());
		assertEquals(Optional.empty(), SkeletonText.parse("", "").skeleton());
	}
}
