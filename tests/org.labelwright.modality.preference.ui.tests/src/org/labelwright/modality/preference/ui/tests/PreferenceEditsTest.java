package org.labelwright.modality.preference.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labelwright.core.User;
import org.labelwright.modality.preference.Judgement.Prefers;
import org.labelwright.modality.preference.Judgement.Tie;
import org.labelwright.modality.preference.Ranking;
import org.labelwright.modality.preference.ResponseOrder;
import org.labelwright.modality.preference.ui.internal.PreferenceEdits;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.edit.DocumentEditor;
import org.labelwright.model.edit.EditingContext;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.PreferenceQuestion;
import org.labelwright.model.util.SchemaIndex;

/** What is done to a document, without a display. */
class PreferenceEditsTest {

	private LabelSchema schema;
	private EditingContext context;

	@BeforeEach
	void open() {
		schema = Samples.schema();
		begin();
	}

	private void begin() {
		var document = AnnotationFactory.eINSTANCE.createAnnotationDocument();
		document.setId("d");
		document.setItemId("i");
		document.setAnnotatorId("me");
		context = new EditingContext(new DocumentEditor(document, () -> new User("me", "Me"), Clock.systemUTC()), SchemaIndex.of(schema));
	}

	@AfterEach
	void close() {
		context.close();
	}

	@Test
	void thePreferenceMovesOnAScale() {
		var edits = new PreferenceEdits(context, List.of("x", "y"));
		var seen = new ArrayList<Object>();
		for (int i = 0; i < 5; i++) {
			edits.lean(-1);
			seen.add(edits.judgement().get());
		}
		assertEquals(List.of(new Prefers("x", 1), new Prefers("x", 2), new Prefers("x", 3), new Prefers("x", 3), new Prefers("x", 3)), seen);
		for (int i = 0; i < 3; i++)
			edits.lean(1);
		assertEquals(Optional.of(new Tie()), edits.judgement());
		edits.lean(1);
		assertEquals(Optional.of(new Prefers("y", 1)), edits.judgement());
	}

	@Test
	void withoutTiesTheScaleHasNoMiddle() {
		((PreferenceQuestion) schema.getQuestions().getFirst()).setTies(false);
		var edits = new PreferenceEdits(context, List.of("x", "y"));
		edits.prefer("x");
		edits.lean(1);
		assertEquals(Optional.of(new Prefers("y", 1)), edits.judgement());
		assertFalse(edits.tie());
		assertEquals(Optional.of(new Prefers("y", 1)), edits.judgement());
	}

	@Test
	void oneDegreeIsNotStored() {
		((PreferenceQuestion) schema.getQuestions().getFirst()).setStrengths(1);
		var edits = new PreferenceEdits(context, List.of("x", "y"));
		edits.prefer("y");
		assertEquals(List.of("y"), context.editor().document().getAnswers().getFirst().getValue());
	}

	@Test
	void theOrderOnTheScreenIsRecordedAndEachStepIsUndone() {
		new PreferenceEdits(context, List.of("x", "y")).prefer("y");
		var answer = context.editor().document().getAnswers().getFirst();
		assertEquals(Optional.of(List.of("x", "y")), ResponseOrder.shown(answer));
		new PreferenceEdits(context, List.of("y", "x")).prefer("x", 2);
		assertEquals(Optional.of(List.of("y", "x")), ResponseOrder.shown(answer));
		context.editor().undo();
		assertEquals(Optional.of(List.of("x", "y")), ResponseOrder.shown(answer));
		assertEquals(List.of("y", 1L), answer.getValue());
		context.editor().undo();
		assertTrue(context.editor().document().getAnswers().isEmpty());
	}

	@Test
	void withoutAQuestionNothingIsAnswered() {
		schema.getQuestions().clear();
		begin();
		var edits = new PreferenceEdits(context, List.of("x", "y"));
		assertFalse(edits.prefer("x"));
		assertFalse(edits.rank("x", 1));
		assertTrue(context.editor().document().getAnswers().isEmpty());
	}

	/** Whatever is done, the ranking names each response once. */
	@Test
	void aRankingAlwaysNamesAll() {
		var random = new Random(9);
		var ids = List.of("a", "b", "c", "d", "e");
		var edits = new PreferenceEdits(context, ids);
		for (int i = 0; i < 2000; i++) {
			var id = ids.get(random.nextInt(ids.size()));
			switch (random.nextInt(4)) {
			case 0 -> edits.rank(id, -1);
			case 1 -> edits.rank(id, 1);
			case 2 -> edits.rankTie(id);
			default -> edits.rankAt(id, ids.get(random.nextInt(ids.size())));
			}
			if (edits.ranking().isPresent()) {
				var named = edits.ranking().get().groups().stream().flatMap(List::stream).toList();
				assertEquals(5, named.size());
				assertEquals(new HashSet<>(ids), new HashSet<>(named));
			}
		}
	}

	@Test
	void aResponseMovesByOnePlace() {
		var edits = new PreferenceEdits(context, List.of("a", "b", "c"));
		edits.rank("c", -1);
		assertEquals(new Ranking(List.of(List.of("a"), List.of("c"), List.of("b"))), edits.ranking().get());
		edits.rankTie("c");
		assertEquals(new Ranking(List.of(List.of("a", "c"), List.of("b"))), edits.ranking().get());
		edits.rank("c", 1);
		assertEquals(new Ranking(List.of(List.of("a"), List.of("c"), List.of("b"))), edits.ranking().get());
		edits.rankAt("b", "a");
		assertEquals(new Ranking(List.of(List.of("b"), List.of("a"), List.of("c"))), edits.ranking().get());
	}
}
