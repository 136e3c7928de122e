package org.labelwright.quality.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Box;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.quality.compare.Comparison;
import org.labelwright.quality.compare.Comparison.Aspect;
import org.labelwright.quality.compare.Comparison.Counterparts;
import org.labelwright.quality.compare.Comparison.Kind;
import org.labelwright.quality.compare.ComparisonPolicy;
import org.labelwright.quality.compare.ObjectGroups;
import org.labelwright.quality.compare.ObjectGroups.Group;
import org.labelwright.quality.compare.Similarity;
import org.labelwright.testkit.Said;

class ComparisonTest {

	private static Comparison compare(Said one, Said other) {
		return Comparison.of(one.document(), other.document(), ComparisonPolicy.DEFAULT);
	}

	private static String ids(Counterparts<?> pair) {
		return (pair.one() == null ? "-" : pair.one().getId()) + " " + (pair.other() == null ? "-" : pair.other().getId()) + " " + pair.kind();
	}

	private static List<String> ids(List<? extends Counterparts<?>> pairs) {
		return pairs.stream().map(ComparisonTest::ids).toList();
	}

	@Test
	void tellsEachDifference() {
		var comparison = compare(
				Said.by("a").box("car", 0, 0, 10, 10).box("car", 100, 0, 10, 10).box("car", 200, 0, 10, 10).box("car", 300, 0, 10, 10).value("colour", "red")
						.box("car", 400, 0, 10, 10),
				Said.by("b").box("car", 500, 0, 10, 10).box("car", 0, 0, 10, 10).box("van", 100, 0, 10, 10).box("car", 205, 0, 10, 10).box("car", 300, 0, 10, 10)
						.value("colour", "blue"));
		assertEquals(List.of("a a0 b a1 MATCHED", "a a1 b a2 LABEL", "a a2 b a3 GEOMETRY", "a a3 b a4 ATTRIBUTES", "a a4 - MISSING", "- b a0 EXTRA"),
				ids(comparison.annotations()));
		assertEquals(Map.of(Kind.EXTRA, 1, Kind.MATCHED, 1, Kind.LABEL, 1, Kind.GEOMETRY, 1, Kind.ATTRIBUTES, 1, Kind.MISSING, 1), comparison.counts());
		assertEquals(5, comparison.differences().size());
		assertEquals(1.0 / 3, comparison.annotations().get(2).similarity(), 1e-12);
	}

	@Test
	void oneMayDifferInSeveralWays() {
		var pair = compare(Said.by("a").box("car", 0, 0, 10, 10).value("colour", "red"), Said.by("b").box("van", 4, 0, 10, 10)).annotations().getFirst();
		assertEquals(Set.of(Aspect.LABEL, Aspect.GEOMETRY, Aspect.ATTRIBUTES), pair.aspects());
		assertEquals(Kind.LABEL, pair.kind());
	}

	/** The first of a is nearest to the first of b, but then the second of a would have none; a greedy choice by nearness loses one. */
	@Test
	void matchesAllTogetherAndNotOneByOne() {
		var one = Said.by("a").box("car", 0, 0, 10, 10).box("car", 6, 0, 10, 10);
		var other = Said.by("b").box("car", 2, 0, 10, 10).box("car", -6, 0, 10, 10);
		assertEquals(List.of("a a0 b a1 GEOMETRY", "a a1 b a0 GEOMETRY"), ids(compare(one, other).annotations()));
	}

	@Test
	void stackedObjectsAreToldByLabelAndValues() {
		var one = Said.by("a").box("rider", 0, 0, 10, 10).box("person", 0, 0, 10, 10).box("bag", 0, 0, 5, 5).value("n", 1L).box("bag", 0, 0, 5, 5).value("n", 2L);
		var other = Said.by("b").box("bag", 0, 0, 5, 5).value("n", 2.0).box("bag", 0, 0, 5, 5).value("n", 1.0).box("person", 0, 0, 10, 10).box("rider", 0, 0, 10, 10);
		assertEquals(List.of("a a0 b a3 MATCHED", "a a1 b a2 MATCHED", "a a2 b a1 MATCHED", "a a3 b a0 MATCHED"), ids(compare(one, other).annotations()));
		var apart = Comparison.of(Said.by("a").box("car", 0, 0, 1, 1).document(), Said.by("b").box("van", 0, 0, 1, 1).document(),
				ComparisonPolicy.DEFAULT.acrossLabels(false));
		assertEquals(List.of("a a0 - MISSING", "- b a0 EXTRA"), ids(apart.annotations()));
	}

	/** What lies within another of its label, as a name within a name, is not taken for it, though two such pairs overlap more than one that is equal. */
	@Test
	void nestedAndStackedObjectsOfOneLabelAreMatchedByPlace() {
		var one = Said.by("a").span("person", 0, 15).span("person", 0, 5);
		var other = Said.by("b").span("person", 6, 15).span("person", 0, 15);
		assertEquals(List.of("a a0 b a1 MATCHED", "a a1 - MISSING", "- b a0 EXTRA"), ids(compare(one, other).annotations()));
		var parts = Said.by("b").span("person", 5, 15).span("person", 0, 15);
		assertEquals(List.of("a a0 b a1 MATCHED", "a a1 - MISSING", "- b a0 EXTRA"), ids(compare(one, parts).annotations()));
		var third = Said.by("c").span("person", 0, 5).span("person", 0, 15).span("person", 6, 15);
		assertEquals(List.of(List.of("a a0", "b a1", "c a1"), List.of("a a1", "c a0"), List.of("b a0", "c a2")),
				groups(one.document(), other.document(), third.document()));

		var outer = Said.by("a").box("car", 0, 0, 100, 100).box("car", 0, 0, 100, 55);
		var shifted = Said.by("b").box("car", 5, 0, 100, 100).box("car", 5, 50, 100, 50);
		assertEquals(List.of("a a0 b a0 MATCHED", "a a1 - MISSING", "- b a1 EXTRA"), ids(compare(outer, shifted).annotations()));

		var stack = Said.by("a").box("car", 0, 0, 10, 10).box("car", 0, 0, 10, 10);
		var alone = Said.by("b").box("car", 0, 0, 10, 10);
		assertEquals(List.of("a a0 b a0 MATCHED", "a a1 - MISSING"), ids(compare(stack, alone).annotations()));
		assertEquals(List.of("a a0 c a0 MATCHED", "a a1 c a1 MATCHED"),
				ids(compare(stack, Said.by("c").box("car", 0, 0, 10, 10).box("car", 0, 0, 10, 10)).annotations()));
	}

	@Test
	void spansAreAlikeOnlyWhenEqualAndInOrderOfTheText() {
		var comparison = compare(Said.by("a").span("person", 50, 60).span("person", 0, 10).spanIn("x", "person", 20, 30),
				Said.by("b").span("person", 0, 9).span("person", 20, 30));
		assertEquals(List.of("a a1 b a0 GEOMETRY", "- b a1 EXTRA", "a a0 - MISSING", "a a2 - MISSING"), ids(comparison.annotations()));
	}

	@Test
	void relationsFollowTheirEnds() {
		var one = Said.by("a").span("p", 0, 5).span("p", 10, 15).span("p", 20, 25).relation("near", 0, 1).relation("in", 0, 2).relation("in", 1, 2)
				.relation("in", 1, 2);
		var other = Said.by("b").span("p", 20, 25).span("p", 10, 15).span("p", 0, 5).relation("near", 1, 2).relation("of", 2, 0).relation("in", 1, 0)
				.relation("in", 0, 1);
		var undirected = SchemaFactory.eINSTANCE.createLabelSchema();
		var near = SchemaFactory.eINSTANCE.createRelationType();
		near.setId("near");
		near.setDirected(false);
		undirected.getRelationTypes().add(near);
		assertEquals(List.of("a r0 b r0 MATCHED", "a r1 b r1 LABEL", "a r2 b r2 MATCHED", "a r3 - MISSING", "- b r3 EXTRA"),
				ids(Comparison.of(one.document(), other.document(), ComparisonPolicy.of(undirected)).relations()));
		assertEquals("a r0 - MISSING", ids(compare(one, other).relations()).getFirst(), "with a direction");
	}

	/** A value that refers to an object is the same when it refers to its counterpart. */
	@Test
	void referencesFollowTheirObjects() {
		var one = Said.by("a").span("p", 0, 5).span("p", 10, 15).value("of", "a a0");
		assertEquals(Map.of(Kind.MATCHED, 2), compare(one, Said.by("b").span("p", 10, 15).value("of", "b a1").span("p", 0, 5)).counts());
		assertEquals(Map.of(Kind.MATCHED, 1, Kind.ATTRIBUTES, 1), compare(one, Said.by("b").span("p", 10, 15).value("of", "b a0").span("p", 0, 5)).counts());
	}

	@Test
	void answersAreToOneQuestionAtOneMoment() {
		var schema = SchemaFactory.eINSTANCE.createLabelSchema();
		var rank = SchemaFactory.eINSTANCE.createRankingQuestion();
		rank.setId("rank");
		schema.getQuestions().add(rank);
		var one = Said.by("a").answer("topic", "x").answer("tags", List.of("p", "q")).answer("rank", List.of("p", "q")).answer("stars", 3L).answer("state", "on");
		var other = Said.by("b").answer("topic", "y").answer("tags", List.of("q", "p")).answer("rank", List.of("q", "p")).answer("state", "on").answer("more", 1L);
		one.document().getAnswers().getLast().setTime(1_000_000L);
		other.document().getAnswers().get(3).setTime(1_100_000L);
		assertEquals(List.of("a q0 b q0 ANSWER", "a q1 b q1 MATCHED", "a q2 b q2 ANSWER", "a q3 - MISSING", "a q4 b q3 MATCHED", "- b q4 EXTRA"),
				ids(Comparison.of(one.document(), other.document(), ComparisonPolicy.of(schema)).answers()));
	}

	private static AnnotationDocument random(String annotator, Random random, int objects) {
		var said = Said.by(annotator);
		for (int i = 0; i < objects; i++)
			said.box(random.nextInt(3) == 0 ? "car" : "van", random.nextInt(60), random.nextInt(60), 5 + random.nextInt(20), 5 + random.nextInt(20));
		return said.document();
	}

	/** With itself all is matched; the other way round missing and extra change places; and documents stay as they are. */
	@Test
	void keepsTheRules() {
		for (int seed = 0; seed < 60; seed++) {
			var random = new Random(seed);
			var one = random("a", random, 30);
			var other = random("b", random, 30);
			var before = new String(ModelJson.write(one), StandardCharsets.UTF_8) + new String(ModelJson.write(other), StandardCharsets.UTF_8);
			var there = Comparison.of(one, other, ComparisonPolicy.DEFAULT);
			var back = Comparison.of(other, one, ComparisonPolicy.DEFAULT);
			assertEquals(sum(there), sum(back), 1e-9);
			assertEquals(ids(there.annotations()), ids(Comparison.of(one, other, ComparisonPolicy.DEFAULT).annotations()), "the same each time");
			assertEquals(60, there.annotations().stream().mapToInt(pair -> (pair.one() == null ? 0 : 1) + (pair.other() == null ? 0 : 1)).sum());
			for (var pair : there.annotations())
				if (pair.one() != null && pair.other() != null)
					assertTrue(pair.similarity() >= ComparisonPolicy.DEFAULT.least(), () -> ids(pair));
			var copy = EcoreUtil.copy(one);
			copy.getAnnotations().forEach(annotation -> annotation.setId("copy of " + annotation.getId()));
			assertEquals(Map.of(Kind.MATCHED, 30), Comparison.of(one, copy, ComparisonPolicy.DEFAULT).counts());
			assertEquals(before, new String(ModelJson.write(one), StandardCharsets.UTF_8) + new String(ModelJson.write(other), StandardCharsets.UTF_8));
		}
	}

	private static double sum(Comparison comparison) {
		return comparison.annotations().stream().filter(pair -> pair.one() != null && pair.other() != null)
				.mapToDouble(pair -> weight(pair.similarity(), !pair.aspects().contains(Aspect.LABEL))).sum();
	}

	/** The index leaves out nothing: against all pairs one by one. */
	@Test
	void findsAllThatTouch() {
		var random = new Random(5);
		var one = random("a", random, 200);
		var other = random("b", random, 200);
		for (int i = 0; i < 200; i++) {
			var found = new HashMap<String, Double>();
			var alone = EcoreUtil.copy(one);
			alone.getAnnotations().retainAll(List.of(alone.getAnnotations().get(i)));
			double best = 0;
			for (var annotation : other.getAnnotations()) {
				double alike = Similarity.DEFAULT.of(one.getAnnotations().get(i), annotation);
				found.put(annotation.getId(), alike);
				best = Math.max(best, alike >= 0.2 ? weight(alike, annotation.getLabelId().equals(one.getAnnotations().get(i).getLabelId())) : 0);
			}
			var pair = Comparison.of(alone, other, ComparisonPolicy.DEFAULT).of(one.getAnnotations().get(i)).orElseThrow();
			assertEquals(best, pair.other() == null ? 0 : weight(found.get(pair.other().getId()), !pair.aspects().contains(Aspect.LABEL)), 1e-9);
		}
	}

	/** As the manual tells what counts how much. */
	private static double weight(double alike, boolean sameLabel) {
		return alike * (sameLabel ? 1.5 : 1) + (alike >= 0.8 ? 3 : 0);
	}

	@Test
	void manyObjectsTakeNoTime() {
		var one = Said.by("a");
		var other = Said.by("b");
		var random = new Random(1);
		for (int i = 0; i < 10_000; i++) {
			int x = i % 100 * 12;
			int y = i / 100 * 12;
			one.box("car", x, y, 14, 14);
			other.box("car", x + random.nextInt(5), y, 14, 14);
		}
		compare(one, other);
		long start = System.nanoTime();
		var comparison = compare(one, other);
		assertTrue(System.nanoTime() - start < 20_000_000_000L, "not in the square of their number");
		assertEquals(10_000, comparison.annotations().size());
	}

	private static List<List<String>> groups(AnnotationDocument... documents) {
		return ObjectGroups.of(List.of(documents), ComparisonPolicy.DEFAULT).stream().map(group -> group.present().stream().map(Annotation::getId).toList()).toList();
	}

	@Test
	void groupsOfTwoAreThePairs() {
		for (int seed = 0; seed < 30; seed++) {
			var random = new Random(seed);
			var one = random("a", random, 20);
			var other = random("b", random, 20);
			var pairs = Comparison.of(one, other, ComparisonPolicy.DEFAULT).annotations().stream()
					.map(pair -> Stream.of(pair.one(), pair.other()).filter(row -> row != null).map(Annotation::getId).toList()).toList();
			assertEquals(Set.copyOf(pairs), Set.copyOf(groups(one, other)));
		}
	}

	@Test
	void groupsOfThreeHoldOneOfEach() {
		var a = Said.by("a").box("car", 0, 0, 10, 10).box("car", 100, 0, 10, 10).document();
		var b = Said.by("b").box("car", 1, 0, 10, 10).box("car", 200, 0, 10, 10).document();
		var c = Said.by("c").box("car", 2, 0, 10, 10).box("car", 101, 0, 10, 10).box("car", 4, 0, 10, 10).document();
		assertEquals(List.of(List.of("a a0", "b a0", "c a0"), List.of("a a1", "c a1"), List.of("b a1"), List.of("c a2")), groups(a, b, c));
	}

	/** Whoever comes first; each object is in one group; none holds two of one document. */
	@Test
	void groupsDoNotDependOnTheOrder() {
		for (int seed = 0; seed < 30; seed++) {
			var random = new Random(seed);
			var documents = new ArrayList<AnnotationDocument>();
			for (var annotator : List.of("a", "b", "c", "d")) {
				var said = Said.by(annotator);
				for (int i = 0; i < 15; i++)
					said.box("car", i % 5 * 20 + random.nextDouble() * 6, i / 5 * 20 + random.nextDouble() * 6, 15 + random.nextDouble() * 4, 15 + random.nextDouble() * 4);
				documents.add(said.document());
			}
			var groups = ObjectGroups.of(documents, ComparisonPolicy.DEFAULT);
			assertEquals(60, groups.stream().mapToInt(Group::size).sum());
			var shuffled = new ArrayList<>(documents);
			Collections.shuffle(shuffled, random);
			assertEquals(sets(groups), sets(ObjectGroups.of(shuffled, ComparisonPolicy.DEFAULT)));
			for (var group : groups)
				for (int i = 0; i < 4; i++)
					assertTrue(group.members().get(i) == null || documents.get(i).getAnnotations().contains(group.members().get(i)));
			assertTrue(groups.stream().filter(group -> group.size() == 4).count() >= 12, "the same cell of the grid");
		}
	}

	private static Set<Set<String>> sets(List<Group> groups) {
		return groups.stream().map(group -> group.present().stream().map(Annotation::getId).collect(Collectors.toSet()))
				.collect(Collectors.toSet());
	}

	@Test
	void furtherGeometriesCount() {
		var one = Said.by("a").box("car", 0, 0, 10, 10).document();
		var other = Said.by("b").box("car", 0, 0, 10, 10).document();
		one.getAnnotations().getFirst().getSecondary().add(EcoreUtil.copy((Box) one.getAnnotations().getFirst().getGeometry()));
		assertEquals(Set.of(Aspect.GEOMETRY), Comparison.of(one, other, ComparisonPolicy.DEFAULT).annotations().getFirst().aspects());
	}
}
