package org.labelwright.guideline.tests;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.guideline.GuidelineMarkdown;
import org.labelwright.guideline.Subjects;
import org.labelwright.model.Named;
import org.labelwright.model.guideline.Example;
import org.labelwright.model.guideline.Guideline;
import org.labelwright.model.guideline.GuidelineFactory;
import org.labelwright.model.guideline.Rule;
import org.labelwright.model.guideline.Section;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.schema.SchemaFactory;

/** Makes guidelines and tells what is in them. */
final class Guides {

	static final Subjects SUBJECTS = subjects();

	private Guides() {
	}

	private static Subjects subjects() {
		var schema = SchemaFactory.eINSTANCE.createLabelSchema();
		for (var name : List.of("Car", "Van", "Car, parked")) {
			var label = SchemaFactory.eINSTANCE.createLabel();
			label.setId("label-" + name.toLowerCase());
			label.setName(name);
			schema.getLabels().add(label);
		}
		return Subjects.of(schema);
	}

	static Outcome<Guideline> read(String markdown) {
		return GuidelineMarkdown.read(markdown.getBytes(StandardCharsets.UTF_8), SUBJECTS, "guide.md");
	}

	static List<String> codes(Outcome<Guideline> outcome) {
		return outcome.problems().stream().map(Problem::code).toList();
	}

	static String json(EObject object) {
		return new String(ModelJson.write(object), StandardCharsets.UTF_8);
	}

	/** One line for each element: a letter for its kind, indented as it is nested, and its name. */
	static String outline(Guideline guideline) {
		var lines = new ArrayList<String>();
		outline(guideline, "", lines);
		return String.join("\n", lines);
	}

	private static void outline(Named element, String indent, List<String> lines) {
		if (element instanceof Guideline || element.eContainer() != null)
			lines.add(indent + (element instanceof Example example ? example.getKind().name().substring(0, 1) : element.eClass().getName().substring(0, 1)) + ' '
					+ element.getName());
		for (var child : element.eContents())
			if (child instanceof Section || child instanceof Rule || child instanceof Example)
				outline((Named) child, indent + ' ', lines);
	}

	static Section section(String id, String... subjects) {
		var section = GuidelineFactory.eINSTANCE.createSection();
		section.setId(id);
		section.setName(id);
		section.getSubjectIds().addAll(List.of(subjects));
		return section;
	}

	static Rule rule(String id, String... subjects) {
		var rule = GuidelineFactory.eINSTANCE.createRule();
		rule.setId(id);
		rule.setName(id);
		rule.getSubjectIds().addAll(List.of(subjects));
		return rule;
	}
}
