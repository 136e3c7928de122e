package org.labelwright.store.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.labelwright.model.guideline.Example;
import org.labelwright.model.guideline.ExampleKind;
import org.labelwright.model.guideline.Guideline;
import org.labelwright.model.guideline.GuidelineFactory;
import org.labelwright.model.guideline.Rule;
import org.labelwright.model.guideline.Section;
import org.labelwright.store.GuidelineSession;

/** Writes a guideline at random: adds, changes, moves, nests, copies and removes. */
final class RandomGuideline {

	private final GuidelineSession session;
	private final Random random;

	RandomGuideline(GuidelineSession session, Random random) {
		this.session = session;
		this.random = random;
	}

	/** @return true when something changed */
	boolean step() {
		int what = random.nextInt(10);
		return session.execute("step " + what, () -> edit(session.guideline(), what));
	}

	private void edit(Guideline guideline, int what) {
		var sections = all(guideline, Section.class);
		var rules = all(guideline, Rule.class);
		if (sections.isEmpty() || what == 0) {
			any(places(guideline, sections)).add(section());
			return;
		}
		switch (what) {
		case 1, 2 -> any(sections).getRules().add(rule());
		case 3 -> any(sections).getExamples().add(example());
		case 4 -> {
			if (!rules.isEmpty())
				any(rules).getExamples().add(example());
		}
		case 5 -> any(sections).setDescription("text " + random.nextInt(1000) + "\n\nÄ – 𝄞");
		case 6 -> {
			if (!rules.isEmpty()) {
				var rule = any(rules);
				rule.setName("rule " + random.nextInt(1000));
				rule.getSubjectIds().add("cat");
				EcoreUtil.remove(rule);
				any(sections).getRules().add(0, rule);
			}
		}
		case 7 -> {
			var moved = any(sections);
			var target = any(sections);
			if (!EcoreUtil.isAncestor(moved, target)) {
				EcoreUtil.remove(moved);
				target.getSections().add(0, moved);
			}
		}
		case 8 -> any(sections).getExamples().addAll(EcoreUtil.copyAll(any(sections).getExamples()));
		default -> EcoreUtil.remove(any(random.nextInt(3) > 0 && !rules.isEmpty() ? rules : sections));
		}
	}

	private static List<EList<Section>> places(Guideline guideline, List<Section> sections) {
		var places = new ArrayList<EList<Section>>();
		places.add(guideline.getSections());
		for (var section : sections)
			places.add(section.getSections());
		return places;
	}

	private <T> T any(List<? extends T> list) {
		return list.get(random.nextInt(list.size()));
	}

	static <T extends EObject> List<T> all(Guideline guideline, Class<T> type) {
		var found = new ArrayList<T>();
		guideline.eAllContents().forEachRemaining(object -> {
			if (type.isInstance(object))
				found.add(type.cast(object));
		});
		return found;
	}

	private Section section() {
		var section = GuidelineFactory.eINSTANCE.createSection();
		section.setName("section " + random.nextInt(1000));
		if (random.nextBoolean())
			section.getRules().add(rule());
		return section;
	}

	private Rule rule() {
		var rule = GuidelineFactory.eINSTANCE.createRule();
		rule.setName("rule " + random.nextInt(1000));
		rule.getSubjectIds().add(random.nextBoolean() ? "cat" : "dog");
		return rule;
	}

	private Example example() {
		var example = GuidelineFactory.eINSTANCE.createExample();
		example.setKind(ExampleKind.get(random.nextInt(3)));
		example.setItemId("item");
		example.getSnapshot().add(Projects.box("cat", random.nextDouble(), 1.0 / 3, 2, 1e-17));
		return example;
	}
}
