package org.labelwright.ui.internal.guideline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.labelwright.guideline.GuidelineHtml;
import org.labelwright.model.Named;
import org.labelwright.model.guideline.Example;
import org.labelwright.model.guideline.ExampleKind;
import org.labelwright.model.guideline.Guideline;
import org.labelwright.model.guideline.OpenQuestion;
import org.labelwright.model.guideline.Rule;
import org.labelwright.model.guideline.Section;
import org.labelwright.ui.internal.Messages;

/** What a guideline is made of, as people see it. */
public final class Elements {

	private static final int SHORT = 60;

	private Elements() {
	}

	/** What is seen below an element, in reading order. */
	public static List<Named> children(Named parent) {
		var children = new ArrayList<Named>();
		switch (parent) {
		case Guideline guideline -> children.addAll(guideline.getSections());
		case Section section -> {
			children.addAll(section.getExamples());
			children.addAll(section.getRules());
			children.addAll(section.getSections());
		}
		case Rule rule -> children.addAll(rule.getExamples());
		default -> {
			// nothing is below others
		}
		}
		return children;
	}

	/** The list of its parent that an element is in; null for what is in none that a person sees. */
	public static List<? extends Named> siblings(Named element) {
		return switch (element) {
		case Section section -> section.eContainer() instanceof Guideline guideline ? guideline.getSections()
				: section.eContainer() instanceof Section outer ? outer.getSections() : null;
		case Rule rule -> rule.eContainer() instanceof Section section ? section.getRules() : null;
		case Example example -> examples(example.eContainer());
		case OpenQuestion question -> question.eContainer() instanceof Guideline guideline ? guideline.getQuestions() : null;
		default -> null;
		};
	}

	/** The examples of a section or a rule; null for others. */
	public static List<Example> examples(EObject parent) {
		return parent instanceof Section section ? section.getExamples() : parent instanceof Rule rule ? rule.getExamples() : null;
	}

	/** All sections, rules and examples, in reading order. */
	public static Stream<Named> all(Named parent) {
		return children(parent).stream().flatMap(child -> Stream.concat(Stream.of(child), all(child)));
	}

	/** The element with an id. */
	public static Optional<Named> find(Guideline guideline, String id) {
		return Stream.concat(all(guideline), guideline.getQuestions().stream()).filter(element -> element.getId() != null && element.getId().equals(id)).findFirst();
	}

	/** What an element is called: its name, or how its text begins. */
	public static String name(Named element) {
		if (element.getName() != null && !element.getName().isBlank())
			return element.getName();
		var text = element.getDescription() == null ? "" : element.getDescription().strip(); //$NON-NLS-1$
		if (text.isEmpty())
			return element instanceof Example example ? GuidelineHtml.kind(example.getKind()) : NLS.bind(Messages.Guideline_unnamed, type(element));
		var line = text.lines().findFirst().orElse(""); //$NON-NLS-1$
		return line.length() <= SHORT ? line : line.substring(0, line.offsetByCodePoints(0, Math.min(SHORT, line.codePointCount(0, line.length())))) + '\u2026';
	}

	/** What kind of element it is, for people. */
	public static String type(Named element) {
		return switch (element) {
		case Section section -> Messages.Guideline_section;
		case Rule rule -> Messages.Guideline_rule;
		case Example example -> Messages.Guideline_example;
		case OpenQuestion question -> Messages.Guideline_question;
		default -> Messages.Guideline_name;
		};
	}

	/** Name of the icon of an element. */
	public static String icon(Named element) {
		return switch (element) {
		case Section section -> "section"; //$NON-NLS-1$
		case Rule rule -> "rule"; //$NON-NLS-1$
		case Example example -> icon(example.getKind());
		case OpenQuestion question -> question.getAnswer() == null ? "question_open" : "question_answered"; //$NON-NLS-1$ //$NON-NLS-2$
		default -> "guideline"; //$NON-NLS-1$
		};
	}

	/** Name of the icon of a kind of example. */
	public static String icon(ExampleKind kind) {
		return switch (kind) {
		case POSITIVE -> "example_positive"; //$NON-NLS-1$
		case NEGATIVE -> "example_negative"; //$NON-NLS-1$
		case EDGE_CASE -> "example_edge"; //$NON-NLS-1$
		};
	}
}
