package org.labelwright.schema.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Ids;
import org.labelwright.core.Problem;
import org.labelwright.model.Identified;
import org.labelwright.model.Named;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.ChoiceAttribute;
import org.labelwright.model.schema.Constraint;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.Option;
import org.labelwright.model.schema.Question;
import org.labelwright.model.schema.RelationType;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.model.schema.Skeleton;
import org.labelwright.model.schema.SkeletonPoint;
import org.labelwright.model.util.LabelColors;
import org.labelwright.schema.internal.Messages;
import org.labelwright.schema.internal.Retyping;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/**
 * The usual steps of a {@link SchemaEditing}. Each is one step of its history, or part of the one that calls it.
 */
public final class SchemaEdits {

	/** Key of the foreign content of labels and relation types that has their place in the diagram. */
	private static final String DIAGRAM = "org.labelwright.schema.diagram"; //$NON-NLS-1$
	private static final String ATTRIBUTES = "attributes"; //$NON-NLS-1$
	private static final String OPTIONS = "options"; //$NON-NLS-1$
	private static final String INDEX = "exportIndex"; //$NON-NLS-1$

	private final SchemaEditing editing;

	SchemaEdits(SchemaEditing editing) {
		this.editing = editing;
	}

	/**
	 * Adds a label below another, or at the top.
	 *
	 * @param name   made different from those of other labels by a number
	 * @param parent or null
	 */
	public Label addLabel(String name, Label parent) {
		var label = SchemaFactory.eINSTANCE.createLabel();
		fresh(label, name, editing.schema().getLabels());
		label.setColor(freeColor());
		label.setHotkey(freeHotkey().orElse(null));
		label.setParent(parent);
		return add(Messages.Edit_addLabel, editing.schema().getLabels(), label);
	}

	/**
	 * Adds an attribute.
	 *
	 * @param owner the schema, a label or a relation type
	 * @param type  a concrete subclass of {@link Attribute}
	 */
	@SuppressWarnings("unchecked")
	public Attribute addAttribute(EObject owner, EClass type, String name) {
		var attribute = (Attribute) SchemaFactory.eINSTANCE.create(type);
		var all = (EList<Attribute>) list(owner, ATTRIBUTES);
		fresh(attribute, name, all);
		return add(Messages.Edit_addAttribute, all, attribute);
	}

	/** Adds an option to an attribute or question that has options. */
	@SuppressWarnings("unchecked")
	public Option addOption(EObject owner, String name) {
		var option = SchemaFactory.eINSTANCE.createOption();
		var all = (EList<Option>) list(owner, OPTIONS);
		fresh(option, name, all);
		return add(Messages.Edit_addOption, all, option);
	}

	/**
	 * Adds a kind of relation.
	 *
	 * @param source label it may begin at, or null for any
	 * @param target label it may end at, or null for any
	 */
	public RelationType addRelationType(String name, Label source, Label target) {
		var type = SchemaFactory.eINSTANCE.createRelationType();
		fresh(type, name, editing.schema().getRelationTypes());
		type.setColor(freeColor());
		if (source != null)
			type.getSources().add(source);
		if (target != null)
			type.getTargets().add(target);
		return add(Messages.Edit_addRelationType, editing.schema().getRelationTypes(), type);
	}

	/** @param type a concrete subclass of {@link Question} */
	public Question addQuestion(EClass type, String name) {
		var question = (Question) SchemaFactory.eINSTANCE.create(type);
		fresh(question, name, editing.schema().getQuestions());
		return add(Messages.Edit_addQuestion, editing.schema().getQuestions(), question);
	}

	/**
	 * Adds a rule.
	 *
	 * @param kind   the id of a kind of rule, such as {@code count}
	 * @param labels that it is about; none for all
	 */
	public Constraint addConstraint(String kind, String name, Collection<Label> labels) {
		var constraint = SchemaFactory.eINSTANCE.createConstraint();
		fresh(constraint, name, editing.schema().getConstraints());
		constraint.setKind(kind);
		constraint.getLabels().addAll(labels);
		return add(Messages.Edit_addConstraint, editing.schema().getConstraints(), constraint);
	}

	private static EList<?> list(EObject owner, String name) {
		return (EList<?>) owner.eGet(owner.eClass().getEStructuralFeature(name));
	}

	private static void fresh(Named part, String name, Collection<? extends Named> beside) {
		part.setId(Ids.next());
		part.setName(freeName(name, beside));
	}

	/** Gives a copy of a part, and all that is in it, other ids and no export index. Defaults name the same options as before. */
	public static void renew(EObject copy) {
		var options = copy instanceof ChoiceAttribute choice ? choice.getOptions().stream().map(Option::getId).toList() : List.<String>of();
		if (copy instanceof Identified identified)
			identified.setId(Ids.next());
		var index = copy.eClass().getEStructuralFeature(INDEX);
		if (index != null)
			copy.eUnset(index);
		copy.eContents().forEach(SchemaEdits::renew);
		if (copy instanceof ChoiceAttribute choice)
			choice.getDefaultValue().replaceAll(id -> options.contains(id) ? choice.getOptions().get(options.indexOf(id)).getId() : id);
	}

	private <T extends EObject> T add(String label, EList<? super T> all, T part) {
		editing.execute(label, () -> all.add(part));
		return part;
	}

	/** A name that none of these has: the one given, or that with a number. */
	public static String freeName(String name, Collection<? extends Named> beside) {
		var taken = new HashSet<String>();
		beside.forEach(other -> taken.add(other.getName()));
		var free = name;
		for (int number = 2; taken.contains(free); number++)
			free = name + ' ' + number;
		return free;
	}

	/** A colour that people tell from those of all labels and relations, also with protanopia or deuteranopia. */
	public String freeColor() {
		var used = new ArrayList<String>();
		editing.schema().getLabels().forEach(label -> used.add(label.getColor()));
		editing.schema().getRelationTypes().forEach(type -> used.add(type.getColor()));
		used.removeIf(Objects::isNull);
		return LabelColors.next(used);
	}

	/** A key that chooses a label and that no other label has, nor those digits that labels without a key get in their order; empty when all are taken. */
	public Optional<String> freeHotkey() {
		var used = new HashSet<String>();
		for (var label : editing.schema().getLabels())
			if (label.getHotkey() != null)
				used.add(Hotkeys.normal(label.getHotkey()));
		var free = editing.hotkeys().next(used);
		for (var labels = editing.schema().getLabels().iterator(); labels.hasNext() && !free.isEmpty();) {
			var label = labels.next();
			if (label.getHotkey() == null && !label.isAbstract() && !label.isRetired()) {
				used.add(free);
				free = editing.hotkeys().next(used);
			}
		}
		return Optional.of(free).filter(key -> !key.isEmpty());
	}

	/** Gives labels other colours, which people tell apart from each other and from all that stay, as far as there are so many. */
	public void recolor(Collection<Label> labels) {
		editing.execute(Messages.Edit_recolor, () -> {
			labels.forEach(label -> label.setColor(null));
			LabelColors.complete(editing.schema().getLabels(), editing.schema().getRelationTypes().stream().map(RelationType::getColor).toList());
		});
	}

	/** Gives keys to these labels where they have none and can be given to objects, as long as there are free ones. */
	public void giveHotkeys(Collection<Label> labels) {
		var used = new HashSet<String>();
		for (var label : editing.schema().getLabels())
			if (label.getHotkey() != null)
				used.add(Hotkeys.normal(label.getHotkey()));
		editing.execute(Messages.Edit_hotkeys, () -> {
			for (var label : labels) {
				var free = editing.hotkeys().next(used);
				if (free.isEmpty())
					return;
				if (label.getHotkey() == null && !label.isAbstract() && !label.isRetired()) {
					label.setHotkey(free);
					used.add(free);
				}
			}
		});
	}

	/** Puts labels that lie below the same one in another order. */
	public void sort(Comparator<Label> order) {
		var all = editing.schema().getLabels();
		var sorted = all.stream().sorted(order).toList();
		if (!sorted.equals(all))
			editing.execute(Messages.Edit_sort, () -> {
				all.clear();
				all.addAll(sorted);
			});
	}

	/**
	 * Gives attributes and questions another type. They keep their ids and what both types have; what is said already becomes of the new type, or is kept
	 * aside, when the schema of a project is saved.
	 *
	 * @param parts attributes, or questions, of the schema
	 * @param type  a concrete subclass of {@link Attribute}, or of {@link Question}
	 * @return what they are now
	 */
	public List<Named> retype(Collection<? extends Named> parts, EClass type) {
		var now = parts.stream().map(part -> part.eClass() == type ? part : Retyping.as(part, type)).toList();
		editing.execute(Messages.Edit_retype, () -> {
			var made = now.iterator();
			for (var part : parts) {
				var other = made.next();
				if (other != part)
					EcoreUtil.replace(part, other);
			}
		});
		return List.copyOf(now);
	}

	/**
	 * Adds copies of what is in a schema, such as a {@link SchemaFragment}: labels, and the attributes of that schema. All get ids of their own.
	 *
	 * @param at a label beside which the labels go and that gets the attributes; null for the top and for the schema
	 * @return the labels at the top, and the attributes
	 */
	public List<EObject> paste(LabelSchema from, Label at) {
		var pasting = new Pasting(editing, from);
		editing.execute(Messages.Edit_paste, () -> pasting.paste(at));
		return pasting.made();
	}

	/** False for what cannot be deleted: the schema, and points that the coordinates of annotations stand for. */
	public boolean canDelete(EObject part) {
		if (part instanceof Skeleton skeleton)
			return skeleton.getPoints().stream().noneMatch(editing::isStored);
		return part.eContainer() != null && !(part instanceof SkeletonPoint && editing.isStored(part));
	}

	/**
	 * Deletes parts of the schema, of any classes. What annotations may refer to is retired, where it can be; all else is removed, and with it what
	 * would mean something else without it: a relation whose only source it is, for instance, since one without sources begins anywhere. Labels below a
	 * removed one move up.
	 *
	 * @throws IllegalArgumentException when one of them cannot be deleted
	 */
	public void delete(Collection<? extends EObject> parts) {
		if (!parts.stream().allMatch(this::canDelete))
			throw new IllegalArgumentException("cannot be deleted"); //$NON-NLS-1$
		editing.execute(parts.size() == 1 ? NLS.bind(Messages.Edit_delete, name(parts.iterator().next())) : Messages.Edit_deleteMany,
				() -> new Deletion(editing).delete(parts));
	}

	/** Makes retired parts usable again. */
	public void restore(Collection<? extends EObject> parts) {
		editing.execute(Messages.Edit_restore, () -> parts.forEach(part -> Deletion.setRetired(part, false)));
	}

	private static String name(EObject part) {
		return part instanceof Named named && named.getName() != null ? named.getName() : part.eClass().getName();
	}

	/** True when labels can be moved below another, or to the top by null: none of them is it or above it. */
	public boolean canMove(Collection<Label> labels, Label parent) {
		var seen = new HashSet<Label>();
		for (var above = parent; above != null && seen.add(above); above = above.getParent())
			if (labels.contains(above))
				return false;
		return true;
	}

	/**
	 * Moves labels below another. Those below them stay below them.
	 *
	 * @param parent or null for the top
	 * @param before the label that follows them then, or null to be last
	 * @throws IllegalArgumentException when it would make a cycle
	 */
	public void move(Collection<Label> labels, Label parent, Label before) {
		if (!canMove(labels, parent))
			throw new IllegalArgumentException("a label cannot be below itself"); //$NON-NLS-1$
		var all = editing.schema().getLabels();
		var moved = topmost(labels);
		editing.execute(Messages.Edit_move, () -> {
			for (var label : moved) {
				label.setParent(parent);
				int from = all.indexOf(label);
				int to = before == null || moved.contains(before) ? all.size() - 1 : all.indexOf(before);
				all.move(from < to && before != null && !moved.contains(before) ? to - 1 : to, from);
			}
		});
	}

	/** Those that lie below none of the others, in the order of the schema. */
	private List<Label> topmost(Collection<Label> labels) {
		var chosen = new LinkedHashSet<>(labels);
		return editing.schema().getLabels().stream().filter(chosen::contains).filter(label -> label.getParent() == null
				|| canMove(chosen, label.getParent())).toList();
	}

	/**
	 * Moves one part among those that are listed with it: labels of the same parent, or parts of one list.
	 *
	 * @return false when it is at the end already
	 */
	public boolean move(EObject part, boolean up) {
		if (part.eContainmentFeature() == null || !part.eContainmentFeature().isMany() || isOrderStored(part))
			return false;
		var all = (EList<?>) part.eContainer().eGet(part.eContainmentFeature());
		var beside = all.stream().filter(other -> !(part instanceof Label label) || ((Label) other).getParent() == label.getParent()).toList();
		int place = beside.indexOf(part) + (up ? -1 : 1);
		if (place < 0 || place >= beside.size() || isOrderStored((EObject) beside.get(place)))
			return false;
		editing.execute(Messages.Edit_move, () -> all.move(all.indexOf(beside.get(place)), all.indexOf(part)));
		return true;
	}

	/** Coordinates of annotations are in the order of points. */
	private boolean isOrderStored(EObject part) {
		return part instanceof SkeletonPoint && editing.isStored(part);
	}

	/**
	 * Makes the schema equal to another state of it, for instance one that was edited as text. Parts are the same when they have one id, or one name when
	 * no id is given; parts without an id get one.
	 *
	 * @return what forbids it, each with the id of the part as its place; empty when it was done
	 */
	public List<Problem> replace(LabelSchema by) {
		var reasons = Kept.reasons(editing, by);
		if (reasons.isEmpty()) {
			var copy = EcoreUtil.copy(by);
			editing.execute(Messages.Edit_replace, () -> Replacing.replace(editing.schema(), copy));
		}
		return reasons;
	}

	/** Where a label or relation type lies in the diagram; empty when it was never placed. */
	public static Optional<Place> place(Identified part) {
		var place = part.getForeign() == null ? null : part.getForeign().get(DIAGRAM);
		return place != null && place.path("x").isInt() && place.path("y").isInt() //$NON-NLS-1$ //$NON-NLS-2$
				? Optional.of(new Place(place.get("x").asInt(), place.get("y").asInt())) //$NON-NLS-1$ //$NON-NLS-2$
				: Optional.empty();
	}

	/** Puts parts elsewhere in the diagram; kept in the file of the schema. */
	public void place(Map<? extends Identified, Place> places) {
		editing.execute(Messages.Edit_place, () -> places.forEach((part, place) -> {
			if (place(part).equals(Optional.of(place)))
				return;
			var foreign = part.getForeign() == null ? JsonNodeFactory.instance.objectNode() : part.getForeign().deepCopy();
			foreign.putObject(DIAGRAM).put("x", place.x()).put("y", place.y()); //$NON-NLS-1$ //$NON-NLS-2$
			part.setForeign(foreign);
		}));
	}
}
