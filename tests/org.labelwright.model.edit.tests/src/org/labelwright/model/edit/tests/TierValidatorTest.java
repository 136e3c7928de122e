package org.labelwright.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Tier;
import org.labelwright.model.annotation.TierKind;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.model.edit.Finding;
import org.labelwright.model.edit.ItemFacts;
import org.labelwright.model.edit.internal.validators.TierValidator;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.model.util.SchemaIndex;

/** A sound document with a tier of each kind, and what is found when one thing is wrong about it. */
class TierValidatorTest {

	private final AnnotationDocument document = AnnotationFactory.eINSTANCE.createAnnotationDocument();
	private final Annotation turn;
	private final Annotation move;
	private final List<Annotation> words = new ArrayList<>();
	private final List<Annotation> sounds = new ArrayList<>();
	private final List<Annotation> states = new ArrayList<>();
	private final Annotation gloss;

	TierValidatorTest() {
		document.setItemId("item");
		tier("turns", TierKind.FREE, null);
		tier("words", TierKind.TIME_SUBDIVISION, "turns");
		tier("moves", TierKind.INCLUDED_IN, "turns");
		tier("glosses", TierKind.SYMBOLIC_ASSOCIATION, "words");
		tier("sounds", TierKind.SYMBOLIC_SUBDIVISION, "words");
		tier("states", TierKind.STATES, null);
		turn = on("turns", 1000, 4000);
		on("turns", 3000, 5000); // free tiers may overlap
		words.addAll(List.of(on("words", 1000, 2000), on("words", 2000, 4000)));
		move = on("moves", 1500, 1600);
		on("moves", 1700, 1800);
		gloss = on("glosses", 2000, 4000);
		sounds.addAll(List.of(on("sounds", 1000, 1333), on("sounds", 1333, 1666), on("sounds", 1666, 2000)));
		states.addAll(List.of(on("states", 0, 100), on("states", 100, 300), on("states", 400, 500)));
	}

	private Tier tier(String name, TierKind kind, String above) {
		var tier = AnnotationFactory.eINSTANCE.createTier();
		tier.setName(name);
		tier.setKind(kind);
		tier.setParent(above);
		document.getTiers().add(tier);
		return tier;
	}

	private Annotation on(String tier, long start, long end) {
		var place = AnnotationFactory.eINSTANCE.createTimeInterval();
		place.setStart(start);
		place.setEnd(end);
		place.setTier(tier);
		var annotation = AnnotationFactory.eINSTANCE.createAnnotation();
		annotation.setId(tier + start);
		annotation.setGeometry(place);
		document.getAnnotations().add(annotation);
		return annotation;
	}

	private static void put(Annotation annotation, long start, long end) {
		var place = (TimeInterval) annotation.getGeometry();
		place.setStart(start);
		place.setEnd(end);
	}

	private List<String> found() {
		var findings = new ArrayList<Finding>();
		var schema = SchemaFactory.eINSTANCE.createLabelSchema();
		schema.setId("schema");
		new TierValidator().validate(document, SchemaIndex.of(schema), ItemFacts.UNKNOWN, findings::add);
		return findings.stream().map(finding -> finding.problem().code() + ' ' + finding.annotationId()).toList();
	}

	@Test
	void soundTiersHaveNoFindings() {
		assertEquals(List.of(), found());
	}

	@Test
	void partsHaveNoGapAndNoOverlap() {
		put(words.getFirst(), 1000, 1900);
		put(sounds.get(0), 1000, 1300);
		put(sounds.get(1), 1300, 1600);
		put(sounds.get(2), 1600, 1900);
		assertEquals(List.of("tier.gap words2000"), found());
	}

	@Test
	void partsReachToTheEnd() {
		put(turn, 1000, 4500);
		assertEquals(List.of("tier.gap words2000"), found());
	}

	@Test
	void whatDependsLiesWithin() {
		put(move, 900, 1100);
		assertEquals(List.of("tier.outside moves1500"), found());
	}

	@Test
	void whatIsIncludedDoesNotOverlap() {
		put(move, 1500, 1750);
		assertEquals(List.of("tier.overlap moves1700"), found());
	}

	@Test
	void statesDoNotOverlap() {
		put(states.getFirst(), 0, 101);
		assertEquals(List.of("tier.overlap states100"), found());
	}

	@Test
	void whatHasNoTimesOfItsOwnHasThoseThatFollow() {
		put(gloss, 2000, 3999);
		put(sounds.get(1), 1333, 1667);
		put(sounds.get(2), 1667, 2000);
		assertEquals(List.of("tier.times glosses2000", "tier.times sounds1333"), found());
	}

	@Test
	void oneSaysMoreOfEach() {
		on("glosses", 2000, 4000).setId("second");
		assertEquals(List.of("tier.several second"), found());
	}

	@Test
	void tiersAboveLabelsAndNamesAreThere() {
		document.getTiers().get(3).setParent("missing");
		document.getTiers().get(0).setLabelId("speech");
		tier("states", TierKind.FREE, null);
		assertEquals(List.of("tier.label null", "tier.above null", "tier.twice null"), found());
	}

	@Test
	void aRingOfTiersIsTold() {
		document.getTiers().get(0).setKind(TierKind.INCLUDED_IN);
		document.getTiers().get(0).setParent("moves");
		assertEquals(List.of("tier.above null", "tier.above null"), found().stream().filter(one -> one.startsWith("tier.above")).toList());
	}

	/** Two parts of an item may have tiers of the same name and other kinds. */
	@Test
	void partsOfAnItemAreApart() {
		tier("moves", TierKind.STATES, null).setPart("camera");
		on("moves", 9000, 9500).setPart("camera");
		assertEquals(List.of(), found());
		on("moves", 9400, 9600).setPart("camera");
		assertEquals(List.of("tier.overlap moves9400"), found());
	}
}
