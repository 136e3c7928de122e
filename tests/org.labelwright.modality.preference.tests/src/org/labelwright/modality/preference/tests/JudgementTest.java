package org.labelwright.modality.preference.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.labelwright.modality.preference.Judgement;
import org.labelwright.modality.preference.Judgement.AllBad;
import org.labelwright.modality.preference.Judgement.Prefers;
import org.labelwright.modality.preference.Judgement.Tie;
import org.labelwright.modality.preference.Ranking;
import org.labelwright.modality.preference.ResponseOrder;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.json.ModelJson;

class JudgementTest {

	/** The value after it was stored as a row and read again. */
	private static Object stored(Object value) {
		var answer = AnnotationFactory.eINSTANCE.createAnswer();
		answer.setId("1");
		answer.setValue(value);
		return ModelJson.read(ModelJson.write(answer), Answer.class, "row").value().orElseThrow().getValue();
	}

	@Test
	void judgementsAreStored() {
		for (var judgement : List.of(new Prefers("a", 0), new Prefers("tie", 0), new Prefers("bad", 3), new Tie(), new AllBad()))
			assertEquals(Optional.of(judgement), Judgement.of(stored(judgement.value())));
	}

	@Test
	void otherValuesAreNoJudgements() {
		for (var value : new Object[] { null, "a", 1L, List.of(), List.of(1L), List.of(""), List.of("a", 0L), List.of("a", -1L), List.of("a", 1.5),
				List.of("a", Long.MAX_VALUE), List.of("a", 1L, 1L), true })
			assertEquals(Optional.empty(), Judgement.of(value), String.valueOf(value));
	}

	@Test
	void rankingsAreStored() {
		var ranking = new Ranking(List.of(List.of("c"), List.of("a", "d"), List.of("b")));
		assertEquals(Optional.of(ranking), Ranking.of(stored(ranking.value())));
		assertEquals(Optional.of(new Ranking(List.of())), Ranking.of(stored(new Ranking(List.of()).value())));
		assertEquals(List.of(1, 2, 2, 4, 0), List.of("c", "a", "d", "b", "x").stream().map(ranking::place).toList());
		assertEquals(4, ranking.size());
	}

	@Test
	void otherValuesAreNoRankings() {
		for (var value : new Object[] { null, "a", List.of(1L), List.of("a", "a"), List.of("a", List.of("a")), List.of(List.of()), List.of(List.of(1L)) })
			assertEquals(Optional.empty(), Ranking.of(value), String.valueOf(value));
	}

	/** The eight bytes by coreutils: printf 'item\nannotator' | sha256sum | cut -c1-16. */
	@Test
	void theSeedIsThatOfItsDescription() {
		assertEquals(Long.parseUnsignedLong("69ed6365ff11cd60", 16), ResponseOrder.seed("item", "annotator"));
	}

	@Test
	void theOrderDependsOnItemAndAnnotatorOnly() {
		var ids = List.of("a", "b", "c", "d", "e", "f", "g", "h");
		var order = ResponseOrder.of(ids, "item", "annotator");
		assertEquals(order, ResponseOrder.of(ids.reversed(), "item", "annotator"));
		assertEquals(ids, order.stream().sorted().toList());
		assertNotEquals(order, ResponseOrder.of(ids, "item", "another"));
		assertNotEquals(order, ResponseOrder.of(ids, "another", "annotator"));
	}

	/** Pearson's chi-square of 6000 orders of three against all six being equally frequent; 20.515 is its 0.999 quantile for 5 degrees. */
	@Test
	void everyOrderIsAsLikely() {
		var counts = new HashMap<List<String>, Integer>();
		for (int i = 0; i < 6000; i++)
			counts.merge(ResponseOrder.of(List.of("a", "b", "c"), "item" + i, "annotator"), 1, Integer::sum);
		assertEquals(6, counts.size());
		double square = counts.values().stream().mapToDouble(n -> (n - 1000.0) * (n - 1000.0) / 1000).sum();
		assertEquals(0, square, 20.515, Map.copyOf(counts)::toString);
	}

	@Test
	void anAnswerRecordsTheOrder() {
		var answer = AnnotationFactory.eINSTANCE.createAnswer();
		assertEquals(Optional.empty(), ResponseOrder.shown(answer));
		var value = AnnotationFactory.eINSTANCE.createAttributeValue();
		value.setAttributeId(ResponseOrder.SHOWN);
		value.setValue(List.of("b", "a"));
		answer.getValues().add(value);
		assertEquals(Optional.of(List.of("b", "a")), ResponseOrder.shown(answer));
		value.setValue(3L);
		assertEquals(Optional.empty(), ResponseOrder.shown(answer));
	}
}
