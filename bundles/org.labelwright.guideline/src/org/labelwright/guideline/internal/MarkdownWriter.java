package org.labelwright.guideline.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.labelwright.guideline.Subjects;
import org.labelwright.model.ModelPackage;
import org.labelwright.model.Named;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.guideline.Example;
import org.labelwright.model.guideline.Guideline;
import org.labelwright.model.guideline.GuidelinePackage;
import org.labelwright.model.guideline.Rule;
import org.labelwright.model.guideline.Section;
import org.labelwright.model.json.ModelJson;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes a guideline as Markdown. */
public final class MarkdownWriter {

	private static final int DEEPEST_HEADING = 6;

	private final Subjects subjects;
	private final StringBuilder out = new StringBuilder();

	public MarkdownWriter(Subjects subjects) {
		this.subjects = subjects;
	}

	public String write(Guideline guideline) {
		element(guideline, 1);
		return out.toString();
	}

	private void element(Named element, int level) {
		element(element, level, written(element.getDescription(), element));
		switch (element) {
		case Guideline guideline -> {
			guideline.getSections().forEach(section -> element(section, level + 1));
			guideline.getQuestions().forEach(question -> element(question, level + 1));
		}
		case Section section -> {
			section.getExamples().forEach(example -> element(example, level + 1));
			section.getRules().forEach(rule -> element(rule, level + 1));
			section.getSections().forEach(inner -> element(inner, level + 1));
		}
		case Rule rule -> rule.getExamples().forEach(example -> element(example, level + 1));
		default -> {
			// has none in it
		}
		}
	}

	/** @param text as it is written */
	private void element(Named element, int level, String text) {
		var name = element.getName() == null ? "" : element.getName(); //$NON-NLS-1$
		out.append("#".repeat(Math.min(level, DEEPEST_HEADING))).append((' ' + Forms.prefix(element) + escaped(name)).stripTrailing()).append("\n\n"); //$NON-NLS-1$ //$NON-NLS-2$
		out.append("<!-- ").append(comment(element, level)).append(" -->\n\n"); //$NON-NLS-1$ //$NON-NLS-2$
		var about = Subjects.named(element);
		if (!about.isEmpty())
			out.append(Forms.ABOUT).append(' ').append(about.stream().map(subjects::name).map(MarkdownWriter::escaped).collect(Collectors.joining(", "))) //$NON-NLS-1$
					.append("\n\n"); //$NON-NLS-1$
		if (!text.isEmpty())
			out.append(text).append("\n\n"); //$NON-NLS-1$
		if (element instanceof Example example && !example.getSnapshot().isEmpty())
			out.append(example.getSnapshot().stream().map(MarkdownWriter::json).collect(Collectors.joining(",\n", "```" + Forms.ANNOTATIONS + "\n[\n", "\n]\n```\n\n"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private static String json(Annotation annotation) {
		return new String(ModelJson.write(annotation), StandardCharsets.UTF_8);
	}

	/** What the rest of the form does not say. Hyphens and angle brackets in it cannot end the comment. */
	private static String comment(Named element, int level) {
		var rest = (Named) EcoreUtil.create(element.eClass());
		for (var feature : element.eClass().getEAllStructuralFeatures())
			if (!isSaid(element, feature) && feature.isChangeable() && element.eIsSet(feature))
				rest.eSet(feature, element.eGet(feature));
		try {
			var json = (ObjectNode) Forms.JSON.readTree(ModelJson.write(rest));
			if (level > DEEPEST_HEADING)
				json.put(Forms.LEVEL, level);
			return Forms.JSON.writeValueAsString(json).replace("--", "\\u002d\\u002d").replace(">", "\\u003e"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static boolean isSaid(Named element, EStructuralFeature feature) {
		if (feature == ModelPackage.Literals.NAMED__NAME)
			return element.getName() == null || isPlain(element.getName());
		return feature == ModelPackage.Literals.NAMED__DESCRIPTION || element.eGet(feature) instanceof EList<?> list && !list.isEmpty() && list.getFirst() instanceof EObject;
	}

	/** Whether a name comes back from a heading as it is. */
	private static boolean isPlain(String name) {
		return name.equals(name.strip()) && name.chars().noneMatch(c -> Character.isISOControl(c) || c == '\u2028' || c == '\u2029')
				&& !name.contains("  "); //$NON-NLS-1$
	}

	/** Text that Markdown shows as it is. */
	private static String escaped(String text) {
		return text.replaceAll("[\\p{Cntrl}\u2028\u2029]+", " ").replaceAll("[\\\\`*_{}\\[\\]<>#&!|~]", "\\\\$0"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	/** A text as it is, or in a fenced block when it would be read otherwise. */
	private String written(String description, Named element) {
		if (description == null || description.isEmpty())
			return ""; //$NON-NLS-1$
		var text = Forms.lines(description);
		return comesBack(text, element) ? text : fenced(text);
	}

	private boolean comesBack(String text, Named element) {
		if (!text.equals(Forms.stripBlankLines(text)))
			return false;
		var type = element instanceof Guideline ? GuidelinePackage.Literals.SECTION : element.eClass(); // that is read in more ways
		var alone = (Named) EcoreUtil.create(type);
		if (element instanceof Example example) // its annotations come after the text
			((Example) alone).getSnapshot().addAll(EcoreUtil.copyAll(example.getSnapshot().stream().limit(1).toList()));
		var writer = new MarkdownWriter(subjects);
		writer.element(alone, 2, text);
		writer.out.append("## ").append(MarkdownReader.END).append('\n'); //$NON-NLS-1$
		return new MarkdownReader(subjects, "").isOne(writer.out.toString(), type, text); //$NON-NLS-1$
	}

	private static String fenced(String text) {
		var fence = "```"; //$NON-NLS-1$
		while (text.contains(fence))
			fence += "`"; //$NON-NLS-1$
		return fence + Forms.VERBATIM + '\n' + text + '\n' + fence;
	}
}
