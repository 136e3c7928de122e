package org.labelwright.ui.internal.guideline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.labelwright.guideline.GuidelineHtml;
import org.labelwright.guideline.Subjects;
import org.labelwright.model.Named;
import org.labelwright.model.guideline.Example;
import org.labelwright.model.guideline.Guideline;
import org.labelwright.model.guideline.Rule;
import org.labelwright.model.guideline.Section;
import org.labelwright.ui.internal.Messages;
import org.labelwright.ui.internal.page.Page;
import org.labelwright.ui.internal.page.Page.Ground;
import org.labelwright.ui.internal.page.Page.Kind;
import org.labelwright.ui.internal.page.PageWriter;

/** Lays out a guideline, or what of it is about something, as annotators read it. Elements are anchors by their ids. */
public final class GuidelinePages {

	/** Begins the names of what is drawn for examples, before their ids. */
	public static final String EXAMPLE = "example:"; //$NON-NLS-1$
	/** Begins links to the objects of examples, before the ids of those. */
	public static final String OPEN = "open:"; //$NON-NLS-1$

	private final PageWriter writer = new PageWriter();
	private final List<Example> shown = new ArrayList<>();
	private final Set<String> changed;

	/**
	 * A page of a guideline.
	 *
	 * @param examples those that are drawn in it
	 */
	public record Laid(Page page, List<Example> examples) {
	}

	private GuidelinePages(Set<String> changed) {
		this.changed = changed;
	}

	private Laid laid() {
		return new Laid(writer.page(), List.copyOf(shown));
	}

	/** All of a guideline. */
	public static Laid whole(Guideline guideline) {
		var pages = new GuidelinePages(Set.of());
		if (guideline.getName() != null)
			pages.writer.line(Kind.TITLE, guideline.getName()).gap();
		pages.writer.markdown(guideline.getDescription());
		guideline.getSections().forEach(section -> pages.section(section, 0));
		return pages.laid();
	}

	/**
	 * What of a guideline is about something: rules, texts and examples that name it, or are in a section that does; and behind these what is
	 * about nothing in particular.
	 *
	 * @param subjectIds of the schema; empty for the whole guideline
	 * @param words      that must be in what is shown, wherever it is; empty for all of what is about the subjects
	 * @param changed    ids of elements to mark as new or changed
	 */
	public static Laid about(Guideline guideline, Set<String> subjectIds, String words, Set<String> changed) {
		var pages = new GuidelinePages(changed);
		var wanted = Stream.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+")).filter(word -> !word.isEmpty()).toList(); //$NON-NLS-1$
		if (!wanted.isEmpty())
			pages.found(guideline, wanted);
		else {
			for (var section : guideline.getSections())
				pages.about(section, subjectIds, false, false, List.of());
			if (!subjectIds.isEmpty())
				for (var section : guideline.getSections())
					pages.about(section, Set.of(), false, true, List.of());
		}
		return pages.laid();
	}

	private void section(Section section, int depth) {
		title(section, depth == 0 ? Kind.TITLE : Kind.HEADING);
		writer.markdown(section.getDescription());
		section.getExamples().forEach(this::example);
		section.getRules().forEach(this::rule);
		section.getSections().forEach(inner -> section(inner, depth + 1));
	}

	private void title(Named element, Kind kind) {
		anchor(element);
		writer.heading(kind, Elements.name(element) + (changed.contains(element.getId()) ? ' ' + Messages.Guideline_changedMark : "")); //$NON-NLS-1$
	}

	private void anchor(Named element) {
		if (element.getId() != null)
			writer.anchor(element.getId());
	}

	private void rule(Rule rule) {
		title(rule, Kind.STRONG);
		writer.markdown(rule.getDescription());
		rule.getExamples().forEach(this::example);
		writer.gap();
	}

	private void example(Example example) {
		anchor(example);
		writer.on(ground(example), () -> writer.indented(() -> {
			var kind = GuidelineHtml.kind(example.getKind());
			writer.line(Kind.STRONG, example.getName() == null ? kind : NLS.bind(Messages.Guideline_exampleTitle, kind, example.getName()));
			writer.markdown(example.getDescription() == null ? null : example.getDescription().strip());
			if (example.getItemId() != null) {
				writer.object(EXAMPLE + example.getId());
				writer.link(Messages.Guideline_openExample, OPEN + example.getId());
			}
		})).gap();
		shown.add(example);
	}

	private static Ground ground(Example example) {
		return switch (example.getKind()) {
		case POSITIVE -> Ground.GOOD;
		case NEGATIVE -> Ground.BAD;
		case EDGE_CASE -> Ground.NOTE;
		};
	}

	/**
	 * Writes what of a section is wanted, below the names of the sections that it is in.
	 *
	 * @param inside  whether a section that it is in is about a subject
	 * @param general whether what is about nothing in particular is wanted, rather than what is about the subjects
	 */
	private void about(Section section, Set<String> subjectIds, boolean inside, boolean general, List<String> path) {
		boolean all = subjectIds.isEmpty() && !general;
		boolean own = all || (general ? section.getSubjectIds().isEmpty() : inside || about(section, subjectIds));
		var names = Stream.concat(path.stream(), Stream.of(Elements.name(section))).toList();
		var rules = section.getRules().stream().filter(rule -> all || (general ? own && unbound(rule) : about(rule, subjectIds)
				|| own && rule.getSubjectIds().isEmpty() || rule.getExamples().stream().anyMatch(example -> about(example, subjectIds)))).toList();
		var examples = section.getExamples().stream().filter(example -> all || (general ? own && example.getSubjectIds().isEmpty()
				: about(example, subjectIds) || own && example.getSubjectIds().isEmpty())).toList();
		boolean text = own && section.getDescription() != null;
		if (text || !rules.isEmpty() || !examples.isEmpty()) {
			writer.heading(Kind.FAINT, String.join(" \u203a ", names)); //$NON-NLS-1$
			if (text) {
				title(section, Kind.HEADING);
				writer.markdown(section.getDescription());
			}
			examples.forEach(this::example);
			rules.forEach(this::rule);
		}
		if (!general || own)
			section.getSections().forEach(inner -> about(inner, subjectIds, own && !all, general, names));
	}

	private static boolean unbound(Rule rule) {
		return rule.getSubjectIds().isEmpty() && rule.getExamples().stream().allMatch(example -> example.getSubjectIds().isEmpty());
	}

	private static boolean about(Named element, Set<String> subjectIds) {
		return Subjects.named(element).stream().anyMatch(subjectIds::contains);
	}

	private void found(Guideline guideline, List<String> words) {
		Elements.all(guideline).filter(element -> has(element, words)).forEach(element -> {
			if (element.eContainer() instanceof Section section)
				writer.heading(Kind.FAINT, Elements.name(section));
			switch (element) {
			case Rule rule -> rule(rule);
			case Example example -> {
				if (!(example.eContainer() instanceof Rule rule) || !has(rule, words))
					example(example);
			}
			default -> {
				title(element, Kind.HEADING);
				writer.markdown(element.getDescription());
			}
			}
		});
	}

	private static boolean has(Named element, List<String> words) {
		var text = (Elements.name(element) + '\n' + (element.getDescription() == null ? "" : element.getDescription())).toLowerCase(Locale.ROOT); //$NON-NLS-1$
		return words.stream().allMatch(text::contains);
	}
}
