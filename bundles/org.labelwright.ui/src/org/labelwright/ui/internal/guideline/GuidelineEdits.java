package org.labelwright.ui.internal.guideline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.labelwright.guideline.GuidelineHtml;
import org.labelwright.core.Ids;
import org.labelwright.guideline.Subjects;
import org.labelwright.model.Named;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.guideline.Example;
import org.labelwright.model.guideline.ExampleKind;
import org.labelwright.model.guideline.Guideline;
import org.labelwright.model.guideline.GuidelineFactory;
import org.labelwright.model.guideline.OpenQuestion;
import org.labelwright.model.guideline.Rule;
import org.labelwright.model.guideline.Section;
import org.labelwright.store.GuidelineSession;
import org.labelwright.ui.internal.Messages;

/** What a person does to the draft of a guideline; each is one step of its history. For the session's thread. */
public final class GuidelineEdits {

	private static final GuidelineFactory FACTORY = GuidelineFactory.eINSTANCE;

	private GuidelineEdits() {
	}

	private static <N extends Named> N made(N element) {
		element.setId(Ids.next());
		return element;
	}

	private static Section section(String name) {
		var section = made(FACTORY.createSection());
		section.setName(name);
		return section;
	}

	/** Adds a section behind the one that an element is in, on its level; at the end when there is none. */
	public static Section addSection(GuidelineSession session, Named selected) {
		var section = section(Messages.Guideline_newSection);
		var beside = enclosing(selected, Section.class);
		session.execute(Messages.Guideline_addSection, () -> {
			var siblings = sections(beside == null ? session.guideline() : beside.eContainer());
			siblings.add(beside == null ? siblings.size() : siblings.indexOf(beside) + 1, section);
		});
		return section;
	}

	/** Adds a rule behind the one that an element is or is in, or at the end of its section; in a new section when there is none. */
	public static Rule addRule(GuidelineSession session, Named selected) {
		var rule = made(FACTORY.createRule());
		rule.setName(Messages.Guideline_newRule);
		var beside = enclosing(selected, Rule.class);
		var section = enclosing(selected, Section.class);
		session.execute(Messages.Guideline_addRule, () -> {
			var rules = section != null ? section.getRules() : lastSection(session.guideline()).getRules();
			rules.add(beside == null ? rules.size() : rules.indexOf(beside) + 1, rule);
		});
		return rule;
	}

	private static Section lastSection(Guideline guideline) {
		if (guideline.getSections().isEmpty()) {
			var section = section(Messages.Guideline_newSection);
			guideline.getSections().add(section);
		}
		return guideline.getSections().getLast();
	}

	/**
	 * Adds an example to a rule or section.
	 *
	 * @param example is new
	 * @param parent  a rule or section
	 */
	public static Example addExample(GuidelineSession session, Example example, Named parent) {
		var added = made(example);
		session.execute(NLS.bind(Messages.Guideline_addExample, GuidelineHtml.kind(example.getKind())), () -> Elements.examples(parent).add(added));
		return added;
	}

	/** An example without an item. */
	public static Example example(ExampleKind kind) {
		var example = FACTORY.createExample();
		example.setKind(kind);
		return example;
	}

	/** An example of objects of an item, as they are now. */
	public static Example example(ExampleKind kind, String itemId, Collection<Annotation> objects) {
		var example = example(kind);
		example.setItemId(itemId);
		for (var object : objects) {
			example.getAnnotationIds().add(object.getId());
			example.getSnapshot().add(EcoreUtil.copy(object));
		}
		return example;
	}

	/** Takes an element out with all that is in it. */
	public static void delete(GuidelineSession session, Named element) {
		session.execute(NLS.bind(Messages.Guideline_delete, Elements.name(element)), () -> EcoreUtil.remove(element));
	}

	/** Names an element. */
	public static void rename(GuidelineSession session, Named element, String name) {
		var wanted = name.isBlank() ? null : name.strip();
		if (!Objects.equals(wanted, element.getName()))
			session.execute(NLS.bind(Messages.Guideline_rename, Elements.type(element)), () -> element.setName(wanted));
	}

	/** Writes the text of an element, Markdown. */
	public static void write(GuidelineSession session, Named element, String text) {
		var wanted = text.isBlank() ? null : text;
		if (!Objects.equals(wanted, element.getDescription()))
			session.execute(NLS.bind(Messages.Guideline_write, Elements.name(element)), () -> element.setDescription(wanted));
	}

	/** Makes an example teach something else. */
	public static void setKind(GuidelineSession session, Example example, ExampleKind kind) {
		if (example.getKind() != kind)
			session.execute(NLS.bind(Messages.Guideline_setKind, GuidelineHtml.kind(kind)), () -> example.setKind(kind));
	}

	/** Says what an element is about. */
	public static void setSubjects(GuidelineSession session, Named element, List<String> subjectIds) {
		var subjects = Subjects.named(element);
		if (!subjects.equals(subjectIds))
			session.execute(NLS.bind(Messages.Guideline_setSubjects, Elements.name(element)), () -> {
				subjects.clear();
				subjects.addAll(subjectIds);
			});
	}

	/** Moves an element among those beside it; an example or a rule that is at the end goes on into the next rule or section. */
	public static void move(GuidelineSession session, Named element, int by) {
		var siblings = Elements.siblings(element);
		if (siblings == null)
			return;
		int index = siblings.indexOf(element);
		int to = index + by;
		if (to >= 0 && to < siblings.size()) {
			session.execute(NLS.bind(Messages.Guideline_move, Elements.name(element)), () -> ((EList<?>) siblings).move(to, index));
			return;
		}
		var parents = session.guideline() == null ? List.<Named>of() : Elements.all(session.guideline()).filter(other -> takes(other, element)).toList();
		int at = parents.indexOf(element.eContainer()) + by;
		if (!(element instanceof Section) && at >= 0 && at < parents.size())
			moveInto(session, element, parents.get(at), by > 0 ? 0 : Integer.MAX_VALUE);
	}

	/** Puts a section into the one before it. */
	public static void nest(GuidelineSession session, Named element) {
		if (!(element instanceof Section section))
			return;
		var siblings = sections(section.eContainer());
		int index = siblings.indexOf(section);
		if (index > 0)
			moveInto(session, section, siblings.get(index - 1), Integer.MAX_VALUE);
	}

	/** Takes a section out of the one that it is in, to stand behind it. */
	public static void unnest(GuidelineSession session, Named element) {
		if (element instanceof Section section && section.eContainer() instanceof Section outer)
			moveInto(session, section, (Named) outer.eContainer(), sections(outer.eContainer()).indexOf(outer) + 1);
	}

	/** Whether an element can be in another. */
	public static boolean takes(Named parent, Named element) {
		return switch (element) {
		case Section section -> (parent instanceof Guideline || parent instanceof Section) && !EcoreUtil.isAncestor(section, parent);
		case Rule rule -> parent instanceof Section;
		case Example example -> parent instanceof Section || parent instanceof Rule;
		default -> false;
		};
	}

	/**
	 * Moves an element into another, which takes it.
	 *
	 * @param index where it is to stand before it is taken out of where it was; what is beyond the end is the end
	 */
	public static void moveInto(GuidelineSession session, Named element, Named parent, int index) {
		session.execute(NLS.bind(Messages.Guideline_move, Elements.name(element)), () -> {
			switch (element) {
			case Section section -> insert(sections(parent), section, index);
			case Rule rule -> insert(((Section) parent).getRules(), rule, index);
			case Example example -> insert(Elements.examples(parent), example, index);
			default -> throw new IllegalArgumentException(element.toString());
			}
		});
	}

	private static <N> void insert(List<N> siblings, N element, int index) {
		int before = siblings.indexOf(element);
		if (before >= 0) {
			((EList<N>) siblings).move(Math.min(index > before ? index - 1 : index, siblings.size() - 1), before);
			return;
		}
		siblings.add(Math.min(index, siblings.size()), element);
	}

	/** The sections of a guideline or of a section. */
	private static List<Section> sections(EObject parent) {
		return parent instanceof Section outer ? outer.getSections() : ((Guideline) parent).getSections();
	}

	private static <N extends Named> N enclosing(Named element, Class<N> type) {
		for (EObject at = element; at != null; at = at.eContainer())
			if (type.isInstance(at))
				return type.cast(at);
		return null;
	}

	/**
	 * Makes an edge case of a question and its answer: of the object that it came up on, in the first rule or else section about the same, or
	 * where such cases are kept.
	 *
	 * @param objects as they are now, none when the question is about no object
	 */
	public static Example edgeCase(GuidelineSession session, OpenQuestion question, Collection<Annotation> objects) {
		var example = made(question.getItemId() == null ? example(ExampleKind.EDGE_CASE)
				: example(ExampleKind.EDGE_CASE, question.getItemId(), objects));
		var text = question.getDescription() == null ? "" : question.getDescription().strip(); //$NON-NLS-1$
		example.setName(text.lines().findFirst().orElse(null));
		var rest = new ArrayList<>(text.lines().skip(1).toList());
		if (question.getAnswer() != null)
			rest.add((rest.isEmpty() ? "" : "\n") + question.getAnswer().strip()); //$NON-NLS-1$ //$NON-NLS-2$
		example.setDescription(rest.isEmpty() ? null : String.join("\n", rest)); //$NON-NLS-1$
		example.getSubjectIds().addAll(question.getSubjectIds());
		session.execute(Messages.Guideline_makeEdgeCase, () -> Elements.examples(place(session.guideline(), question.getSubjectIds())).add(example));
		return example;
	}

	private static Named place(Guideline guideline, List<String> subjectIds) {
		for (var type : List.of(Rule.class, Section.class)) {
			var about = Elements.all(guideline).filter(type::isInstance).filter(element -> Subjects.named(element).stream().anyMatch(subjectIds::contains))
					.findFirst();
			if (about.isPresent())
				return about.get();
		}
		var kept = guideline.getSections().stream().filter(section -> Messages.Guideline_edgeCases.equals(section.getName())).findFirst();
		if (kept.isPresent())
			return kept.get();
		var section = section(Messages.Guideline_edgeCases);
		guideline.getSections().add(section);
		return section;
	}
}
