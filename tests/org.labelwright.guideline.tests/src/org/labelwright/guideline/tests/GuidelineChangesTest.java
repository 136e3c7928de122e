package org.labelwright.guideline.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.labelwright.guideline.tests.Guides.rule;
import static org.labelwright.guideline.tests.Guides.section;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.labelwright.guideline.GuidelineChange;
import org.labelwright.guideline.GuidelineChanges;
import org.labelwright.model.guideline.Guideline;
import org.labelwright.model.guideline.GuidelineFactory;
import org.labelwright.model.guideline.GuidelinePackage;
import org.labelwright.testkit.RandomModel;

class GuidelineChangesTest {

	private static Guideline guideline() {
		var guideline = GuidelineFactory.eINSTANCE.createGuideline();
		guideline.setId("guideline");
		var cars = section("cars", "car");
		cars.getRules().addAll(List.of(rule("parked"), rule("moving", "van"), rule("toy"), rule("wreck")));
		var people = section("people");
		people.getRules().add(rule("child"));
		guideline.getSections().addAll(List.of(cars, people));
		return guideline;
	}

	/** What was done to a guideline, as text: kind, id, features and subjects. */
	private static List<String> changes(Consumer<Guideline> edit) {
		var before = guideline();
		var after = EcoreUtil.copy(before);
		after.setVersion("2");
		edit.accept(after);
		return GuidelineChanges.between(before, after).stream().map(change -> change.kind() + " " + change.element().getId() + " " + change.features()
				+ " " + change.subjectIds().stream().sorted().toList()).toList();
	}

	@Test
	void aVersionAloneIsNoChange() {
		assertEquals(List.of(), changes(guideline -> {
			// as it was
		}));
	}

	@Test
	void eachKindIsTold() {
		assertEquals(List.of("CHANGED guideline [description] []", "CHANGED moving [name, subjectIds] [bus, van]"), changes(guideline -> {
			guideline.setDescription("new");
			var rule = guideline.getSections().getFirst().getRules().get(1);
			rule.setName("driving");
			rule.getSubjectIds().add("bus");
		}));
		assertEquals(List.of("ADDED new [] [car]", "REMOVED child [] []"), changes(guideline -> {
			guideline.getSections().getFirst().getRules().add(0, rule("new"));
			guideline.getSections().getLast().getRules().clear();
		}));
	}

	@Test
	void movesAreTheFewestThatExplainTheOrder() {
		assertEquals(List.of("MOVED wreck [] [car]"), changes(guideline -> guideline.getSections().getFirst().getRules().move(0, 3)));
		assertEquals(List.of("MOVED parked [] [car]"), changes(guideline -> guideline.getSections().getFirst().getRules().move(3, 0)));
		assertEquals(List.of("MOVED toy [] [car]"),
				changes(guideline -> guideline.getSections().getLast().getRules().add(guideline.getSections().getFirst().getRules().get(2))));
	}

	@Test
	void whatIsInARemovedSectionIsRemoved() {
		assertEquals(List.of("REMOVED people [] []", "REMOVED child [] []"), changes(guideline -> guideline.getSections().removeLast()));
	}

	@Test
	void whatWasAddedOneWayIsRemovedTheOther() {
		var random = new RandomModel(new Random(9));
		for (int round = 0; round < 40; round++) {
			var one = (Guideline) random.create(GuidelinePackage.Literals.GUIDELINE);
			var other = (Guideline) random.create(GuidelinePackage.Literals.GUIDELINE);
			assertEquals(List.of(), GuidelineChanges.between(one, EcoreUtil.copy(one)));
			assertEquals(ids(GuidelineChanges.between(one, other), GuidelineChange.Kind.ADDED), ids(GuidelineChanges.between(other, one), GuidelineChange.Kind.REMOVED));
		}
	}

	private static Set<String> ids(List<GuidelineChange> changes, GuidelineChange.Kind kind) {
		return Set.copyOf(changes.stream().filter(change -> change.kind() == kind).map(change -> change.element().getId()).toList());
	}
}
