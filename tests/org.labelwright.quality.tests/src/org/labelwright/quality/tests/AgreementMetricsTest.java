package org.labelwright.quality.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labelwright.testkit.MetricContract.value;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.core.Problem;
import org.labelwright.modality.preference.Judgement.AllBad;
import org.labelwright.modality.preference.Judgement.Prefers;
import org.labelwright.modality.preference.Judgement.Tie;
import org.labelwright.modality.preference.Message;
import org.labelwright.modality.preference.PreferenceItem;
import org.labelwright.modality.preference.PreferenceJson;
import org.labelwright.modality.preference.PreferenceModality;
import org.labelwright.modality.preference.Response;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.Question;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.quality.AgreementReport.Measure;
import org.labelwright.quality.AgreementReport.Pair;
import org.labelwright.quality.AgreementReport.Scope;
import org.labelwright.quality.Coefficient;
import org.labelwright.quality.Compared;
import org.labelwright.quality.Metrics;
import org.labelwright.store.Item;
import org.labelwright.store.ItemState;
import org.labelwright.testkit.MetricContract;
import org.labelwright.testkit.Said;

/** The metrics of this bundle: each keeps the contract, and gives the values that were counted by hand. */
class AgreementMetricsTest {

	static final Pair AB = Pair.of("a", "b");

	@TempDir
	static Path folder;

	static LabelSchema schema() {
		var schema = SchemaFactory.eINSTANCE.createLabelSchema();
		for (var name : List.of("person", "place")) {
			var label = SchemaFactory.eINSTANCE.createLabel();
			label.setId(name);
			label.setName(name.toUpperCase());
			schema.getLabels().add(label);
		}
		for (boolean directed : new boolean[] { true, false }) {
			var type = SchemaFactory.eINSTANCE.createRelationType();
			type.setId(directed ? "in" : "near");
			type.setName(type.getId());
			type.setDirected(directed);
			schema.getRelationTypes().add(type);
		}
		var help = SchemaFactory.eINSTANCE.createRatingAttribute();
		help.setId("helpful");
		help.setName("Helpful");
		schema.getLabels().getFirst().getAttributes().add(help);
		var preference = SchemaFactory.eINSTANCE.createPreferenceQuestion();
		preference.setStrengths(3);
		question(schema, "better", preference);
		question(schema, "rank", SchemaFactory.eINSTANCE.createRankingQuestion());
		question(schema, "topic", SchemaFactory.eINSTANCE.createChoiceQuestion());
		question(schema, "stars", SchemaFactory.eINSTANCE.createRatingQuestion());
		return schema;
	}

	private static void question(LabelSchema schema, String id, Question question) {
		question.setId(id);
		question.setName(id);
		schema.getQuestions().add(question);
	}

	/** An item of two responses. */
	private static Item pair() {
		try {
			var content = new PreferenceItem(List.of(new Message(Message.USER, "Go")),
					Stream.of("x", "y").map(id -> Response.of(id, null, "response " + id)).toList());
			var file = Files.writeString(folder.resolve("pair.preference"), PreferenceJson.write(content));
			return new Item("i", "pair", PreferenceModality.ID, null, file, -1, -1, 1, 1, null, ItemState.NEW);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static List<Measure> measures(String id, AnnotationDocument... documents) {
		return measures(id, List.of(List.of(documents)));
	}

	private static List<Measure> measures(String id, List<List<AnnotationDocument>> items) {
		return measures(id, pair(), items);
	}

	static List<Measure> measures(String id, Item item, List<List<AnnotationDocument>> items) {
		var problems = new ArrayList<Problem>();
		var measurement = Metrics.all().stream().filter(metric -> metric.id().equals(id)).findFirst().orElseThrow().instance().orElseThrow()
				.measure(SchemaIndex.of(schema()));
		items.forEach(documents -> measurement.add(new Compared(item, 0, documents, problems::add)));
		assertTrue(problems.isEmpty(), problems::toString);
		return measurement.measures();
	}

	static Scope about(String id, String name) {
		return Scope.ALL.about(id, name);
	}

	abstract static class Contract extends MetricContract {

		private final String id;

		Contract(String id) {
			this.id = "org.labelwright.quality." + id;
		}

		@Override
		protected final String id() {
			return id;
		}

		@Override
		protected final SchemaIndex schema() {
			return SchemaIndex.of(AgreementMetricsTest.schema());
		}

		@Override
		protected final Item item() {
			return pair();
		}
	}

	@Nested
	class ExactSpans extends Contract {

		ExactSpans() {
			super("spans.exact");
		}

		@Override
		protected List<AnnotationDocument> documents() {
			return List.of(Said.by("a").span("person", 0, 5).span("place", 7, 9, 11, 12).document(),
					Said.by("b").span("person", 0, 5).span("person", 7, 9, 11, 12).span("place", 20, 22).document(), Said.by("c").document());
		}

		/** a and b share one of five; borders two of three; where they share borders they give one of two the same label. */
		@Test
		void tellsBordersAndLabelsApart() {
			var two = measures(id(), documents().get(0), documents().get(1));
			assertEquals(2.0 * 1 / (2 * 1 + 3), value(two, Scope.ALL, Coefficient.F1));
			assertEquals(2.0 * 1 / (2 * 1 + 1), value(two, about("person", "PERSON").of(AB), Coefficient.F1));
			assertEquals(0.0, value(two, about("place", "PLACE"), Coefficient.F1));
			assertEquals(2.0 * 2 / (2 * 2 + 1), value(two, about("boundaries", "Borders, whatever the label"), Coefficient.F1));
			assertEquals(0.5, value(two, about("labels", "Labels, where the borders are the same"), Coefficient.PERCENT));
		}

		@Test
		void countsWhatIsThereTwiceOnce() {
			var two = measures(id(), Said.by("a").span("person", 0, 5).span("person", 0, 5).document(), Said.by("b").span("person", 0, 5).document());
			assertEquals(2.0 / 3, value(two, Scope.ALL, Coefficient.F1));
		}

		@Test
		void tellsResponsesApart() {
			var two = measures(id(), Said.by("a").spanIn("x", "person", 0, 5).document(), Said.by("b").spanIn("y", "person", 0, 5).document());
			assertEquals(0.0, value(two, Scope.ALL, Coefficient.F1));
		}
	}

	@Nested
	class OverlappingSpans extends Contract {

		OverlappingSpans() {
			super("spans.overlapping");
		}

		@Override
		protected List<AnnotationDocument> documents() {
			return List.of(Said.by("a").span("person", 0, 5).span("place", 10, 20).span("place", 30, 31).document(),
					Said.by("b").span("person", 4, 9).span("place", 12, 14).span("place", 15, 18).document(),
					Said.by("c").span("place", 0, 5).document());
		}

		/** person: both; place: 10 to 20 is matched with one of the two in it, so that one of a and one of b stay alone. */
		@Test
		void matchesEachOnce() {
			var two = measures(id(), documents().get(0), documents().get(1));
			assertEquals(1.0, value(two, about("person", "PERSON"), Coefficient.F1));
			assertEquals(2.0 * 1 / (2 * 1 + 2), value(two, about("place", "PLACE"), Coefficient.F1));
			assertEquals(2.0 * 2 / (2 * 2 + 2), value(two, Scope.ALL.of(AB), Coefficient.F1));
		}

		/** Touching is not overlapping; an equal one is preferred; a gap between fragments holds nothing. */
		@Test
		void knowsBorders() {
			var touching = measures(id(), Said.by("a").span("person", 0, 5).document(), Said.by("b").span("person", 5, 9).document());
			assertEquals(0.0, value(touching, Scope.ALL, Coefficient.F1));
			var equal = measures(id(), Said.by("a").span("person", 0, 9).span("person", 1, 3).document(),
					Said.by("b").span("person", 1, 3).span("person", 0, 2).document());
			assertEquals(1.0, value(equal, Scope.ALL, Coefficient.F1));
			var gap = measures(id(), Said.by("a").span("person", 0, 2, 6, 8).document(), Said.by("b").span("person", 3, 5).document());
			assertEquals(0.0, value(gap, Scope.ALL, Coefficient.F1));
		}
	}

	@Nested
	class Relations extends Contract {

		Relations() {
			super("relations");
		}

		@Override
		protected List<AnnotationDocument> documents() {
			return List.of(Said.by("a").span("person", 0, 5).span("place", 7, 9).relation("in", 0, 1).relation("near", 0, 1).document(),
					Said.by("b").span("place", 7, 9).span("person", 0, 5).relation("in", 0, 1).relation("near", 0, 1).document(),
					Said.by("c").span("person", 0, 5).span("place", 7, 9).relation("in", 0, 1).document());
		}

		/** "near" has no direction, "in" has one. */
		@Test
		void looksAtDirections() {
			var two = measures(id(), documents().get(0), documents().get(1));
			assertEquals(0.0, value(two, about("in", "in"), Coefficient.F1));
			assertEquals(1.0, value(two, about("near", "near"), Coefficient.F1));
			assertEquals(0.5, value(two, Scope.ALL, Coefficient.F1));
		}
	}

	@Nested
	class Answers extends Contract {

		Answers() {
			super("answers");
		}

		@Override
		protected List<AnnotationDocument> documents() {
			return List.of(Said.by("a").answer("topic", List.of("u", "v")).answer("stars", 3L).document(),
					Said.by("b").answer("topic", List.of("v", "u")).answer("stars", 4L).document(), Said.by("c").answer("topic", "u").document());
		}

		@Test
		void takesSeveralChoicesAsOneCategory() {
			var all = measures(id(), documents().toArray(AnnotationDocument[]::new));
			assertEquals(1.0, value(all, about("topic", "topic").of(AB), Coefficient.PERCENT));
			assertEquals(1.0 / 3, value(all, about("topic", "topic"), Coefficient.PERCENT), 1e-12);
			assertEquals(0.0, value(all, about("stars", "stars"), Coefficient.PERCENT));
		}
	}

	@Nested
	class Outcomes extends Contract {

		Outcomes() {
			super("preference.outcomes");
		}

		@Override
		protected List<AnnotationDocument> documents() {
			return List.of(Said.by("a").answer("better", new Prefers("x", 1).value()).document(),
					Said.by("b").answer("better", new Prefers("x", 3).value()).document(), Said.by("c").answer("better", new Tie().value()).document());
		}

		/** Four items, of which a and b agree on three: kappa by hand from rows x 2, tie 1, bad 1 and columns x 1, tie 2, bad 1 is (3/4 - 5/16) / (1 - 5/16). */
		@Test
		void knowsTiesAndAllBad() {
			var x = new Prefers("x", 0).value();
			var tie = new Tie().value();
			var bad = new AllBad().value();
			var said = new Object[][] { { x, x }, { x, tie }, { tie, tie }, { bad, bad } };
			var items = Stream.of(said)
					.map(each -> List.of(Said.by("a").answer("better", each[0]).document(), Said.by("b").answer("better", each[1]).document())).toList();
			var all = measures(id(), items);
			assertEquals((0.75 - 5 / 16.0) / (1 - 5 / 16.0), value(all, about("better", "better").of(AB), Coefficient.COHEN), 1e-12);
		}
	}

	@Nested
	class Strengths extends Contract {

		Strengths() {
			super("preference.strengths");
		}

		@Override
		protected List<AnnotationDocument> documents() {
			return List.of(Said.by("a").answer("better", new Prefers("x", 1).value()).document(),
					Said.by("b").answer("better", new Prefers("y", 3).value()).document(), Said.by("c").answer("better", new Tie().value()).document());
		}

		@Test
		void leavesOutWhatHasNoPlaceInTheOrder() {
			var all = measures(id(), documents().get(0), documents().get(1), Said.by("d").answer("better", new AllBad().value()).document(),
					Said.by("e").answer("better", new Prefers("x", 0).value()).document());
			assertFalse(all.isEmpty());
			assertTrue(all.stream().allMatch(measure -> measure.units() == 1));
			assertTrue(all.stream().allMatch(measure -> measure.scope().annotators().isEmpty() || measure.scope().equals(about("better", "better").of(AB))));
		}
	}

	@Nested
	class Aligned extends Contract {

		Aligned() {
			super("units.aligned");
		}

		@Override
		protected List<AnnotationDocument> documents() {
			return List.of(Said.by("a").span("person", 0, 5).span("place", 10, 20).span("place", 30, 31).document(),
					Said.by("b").span("person", 1, 6).span("place", 12, 20).document(), Said.by("c").span("place", 0, 5).document());
		}

		/** Who places the same has a gamma of 1, so that the mean of two items says what the other has. */
		@Test
		void isTheMeanOfItems() {
			var differing = List.of(documents().get(0), documents().get(1));
			var same = List.of(documents().get(0), Said.by("b").span("person", 0, 5).span("place", 10, 20).span("place", 30, 31).document());
			double alone = value(measures(id(), List.of(differing)), Scope.ALL, Coefficient.GAMMA);
			assertTrue(alone < 1, Double.toString(alone));
			assertEquals(1.0, value(measures(id(), List.of(same)), Scope.ALL, Coefficient.GAMMA));
			assertEquals((alone + 1) / 2, value(measures(id(), List.of(differing, same)), Scope.ALL, Coefficient.GAMMA), 1e-12);
		}
	}

	@Nested
	class Rankings extends Contract {

		Rankings() {
			super("rankings");
		}

		@Override
		protected List<AnnotationDocument> documents() {
			return List.of(Said.by("a").answer("rank", List.of("1", "2", "3", "4")).document(),
					Said.by("b").answer("rank", List.of("1", "2", "4", "3")).document(), Said.by("c").answer("rank", List.of("4", "3", "2", "1")).document());
		}

		/** a and b order five of six pairs alike: 4/6. W by hand: sums of ranks 6, 7, 8, 9, squares 5, so 12 * 5 / (9 * 60). */
		@Test
		void comparesOrders() {
			var all = measures(id(), documents().toArray(AnnotationDocument[]::new));
			assertEquals(4.0 / 6, value(all, about("rank", "rank").of(AB), Coefficient.TAU_B), 1e-12);
			assertEquals(12.0 * 5 / (9 * 60), value(all, about("rank", "rank"), Coefficient.CONCORDANCE), 1e-12);
		}
	}

	@Nested
	class Scores extends Contract {

		Scores() {
			super("scores");
		}

		@Override
		protected List<AnnotationDocument> documents() {
			return List.of(Said.by("a").score("x", "person", "helpful", 1L).score("y", "person", "helpful", 5L).document(),
					Said.by("b").score("x", "person", "helpful", 2L).score("y", "person", "helpful", 5L).document(),
					Said.by("c").score("y", "person", "helpful", 4L).document());
		}

		/** a and b by hand: Do = 1/2; totals 1, 2, 5, 5, so De = 2(1+16+16+9+9)/12 = 102/12, alpha = 1 - (1/2)/(102/12). */
		@Test
		void measuresDifferences() {
			var all = measures(id(), documents().toArray(AnnotationDocument[]::new));
			assertEquals(1 - 0.5 / (102.0 / 12), value(all, about("helpful", "Helpful").of(AB), Coefficient.ALPHA_INTERVAL), 1e-12);
		}
	}
}
