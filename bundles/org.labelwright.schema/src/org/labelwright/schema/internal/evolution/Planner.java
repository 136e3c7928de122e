package org.labelwright.schema.internal.evolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Ids;
import org.labelwright.model.Named;
import org.labelwright.model.annotation.AnnotationPackage;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.ChoiceAttribute;
import org.labelwright.model.schema.ChoiceQuestion;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.Option;
import org.labelwright.model.schema.Question;
import org.labelwright.model.schema.RankingQuestion;
import org.labelwright.model.schema.RatingAttribute;
import org.labelwright.model.schema.RatingQuestion;
import org.labelwright.model.schema.RelationType;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.model.schema.SchemaPackage.Literals;
import org.labelwright.model.util.LabelColors;
import org.labelwright.model.util.Merged;
import org.labelwright.schema.evolution.Step;
import org.labelwright.schema.internal.ConditionNames;
import org.labelwright.schema.internal.Messages;
import org.labelwright.schema.internal.Retyping;

/** Takes steps on a copy of a schema, and tells what becomes of ids. */
final class Planner {

	private static final String RETIRED = "retired"; //$NON-NLS-1$
	private static final SchemaFactory MAKE = SchemaFactory.eINSTANCE;

	/** Values that there are of an attribute. */
	@FunctionalInterface
	interface Found {
		List<String> words(String attributeId) throws CoreException;
	}

	private final LabelSchema schema;
	private final Mapping mapping = new Mapping();
	private final Found found;
	private final Elements elements;
	private Step taken;
	private String label;

	private Planner(LabelSchema schema, Found found, String place) {
		this.schema = schema;
		this.found = found;
		elements = new Elements(schema, place);
	}

	/**
	 * What comes of a step.
	 *
	 * @param schema a copy with the step taken
	 * @param step   with ids instead of names, so that it can be taken again
	 * @param label  what it does, for people
	 */
	record Planned(LabelSchema schema, Mapping mapping, Step step, String label) {
	}

	/**
	 * @param place names the step in problems
	 * @throws CoreException with an {@code evolve.…} problem when the step cannot be taken
	 */
	static Planned plan(LabelSchema before, Step step, Found found, String place) throws CoreException {
		var planner = new Planner(EcoreUtil.copy(before), found, place);
		planner.take(step);
		return new Planned(planner.schema, planner.mapping, planner.taken, planner.label);
	}

	private void take(Step step) throws CoreException {
		switch (step) {
		case Step.Rename rename -> rename(rename);
		case Step.MergeLabels merge -> merge(merge);
		case Step.SplitLabel split -> split(split);
		case Step.MoveLabel move -> move(move);
		case Step.Retype retype -> retype(retype);
		case Step.Retire retire -> taken = new Step.Retire(retire(elements.any(retire.element(), "element"), true)); //$NON-NLS-1$
		case Step.Restore restore -> taken = new Step.Restore(retire(elements.any(restore.element(), "element"), false)); //$NON-NLS-1$
		case Step.Geometry geometry -> geometry(geometry);
		case Step.Delete delete -> delete(elements.any(delete.element(), "element")); //$NON-NLS-1$
		case Step.MergeOptions merge -> merge(merge);
		case Step.MergeRelationTypes merge -> merge(merge);
		}
	}

	private void rename(Step.Rename step) throws CoreException {
		var element = elements.any(step.element(), "element"); //$NON-NLS-1$
		if (step.name() == null || step.name().isBlank())
			throw elements.refuse("name", "evolve.noName", Messages.Evolve_noName); //$NON-NLS-1$ //$NON-NLS-2$
		label = NLS.bind(Messages.Evolve_rename, name(element), step.name());
		var before = element.getName();
		element.setName(step.name());
		ConditionNames.follow(schema, element, before);
		taken = new Step.Rename(Elements.reference(element), step.name());
	}

	private static String name(Named element) {
		return element.getName() == null ? element.getId() : element.getName();
	}

	private static String names(List<? extends Named> elements) {
		return String.join(", ", elements.stream().map(Planner::name).toList()); //$NON-NLS-1$
	}

	private void merge(Step.MergeLabels step) throws CoreException {
		var into = elements.label(step.into(), "into"); //$NON-NLS-1$
		var merged = elements.all(step.labels(), "labels", elements::label, into); //$NON-NLS-1$
		label = NLS.bind(Messages.Evolve_merge, names(merged), name(into));
		for (var from : merged) {
			mapping.labels.put(from.getId(), into.getId());
			for (var own : from.getAttributes())
				into.getAttributes().stream().filter(other -> Objects.equals(other.getName(), own.getName())).findFirst()
						.ifPresent(other -> mapping.attributes.put(own.getId(), other.getId()));
			if (Elements.isBelow(into, from)) // before those that it lies below are put below it
				into.setParent(from.getParent() == into ? null : from.getParent());
			for (var child : schema.getLabels())
				if (child.getParent() == from && child != into)
					child.setParent(into);
			redirect(from, into);
			from.setRetired(true);
			Merged.set(from, into.getId());
			if (into.getHotkey() == null)
				into.setHotkey(from.getHotkey());
			from.setHotkey(null);
		}
		taken = new Step.MergeLabels(merged.stream().map(Label::getId).toList(), into.getId());
	}

	/** Makes whatever refers to one refer to another; parents are left. */
	private void redirect(EObject from, EObject to) {
		for (var setting : EcoreUtil.UsageCrossReferencer.find(from, schema)) {
			var reference = (EReference) setting.getEStructuralFeature();
			if (reference.isContainment() || !reference.isMany())
				continue;
			@SuppressWarnings("unchecked")
			var list = (EList<EObject>) setting.get(true);
			if (list.contains(to))
				list.remove(from);
			else
				list.set(list.indexOf(from), to);
		}
	}

	private void split(Step.SplitLabel step) throws CoreException {
		var from = elements.label(step.label(), "label"); //$NON-NLS-1$
		int ways = (step.values() == null ? 0 : 1) + (step.kinds() == null ? 0 : 1) + (step.objects() == null ? 0 : 1);
		if (ways != 1 || step.values() != null != (step.attribute() != null))
			throw elements.refuse("values", "evolve.split", Messages.Evolve_split); //$NON-NLS-1$ //$NON-NLS-2$
		var ids = new LinkedHashMap<String, String>();
		var attribute = step.attribute() == null ? null : elements.attribute(step.attribute(), from, "attribute"); //$NON-NLS-1$
		var values = new HashMap<Object, String>();
		var plainValues = new LinkedHashMap<String, String>();
		for (var part : orEmpty(step.values()).entrySet()) {
			var value = value(part.getKey(), attribute);
			var to = part(part.getValue(), from, step, ids);
			values.put(Mapping.key(value), to.getId());
			plainValues.put(value.toString(), to.getId());
		}
		var kinds = new LinkedHashMap<String, String>();
		for (var part : orEmpty(step.kinds()).entrySet())
			kinds.put(kind(part.getKey(), "kinds"), part(part.getValue(), from, step, ids).getId()); //$NON-NLS-1$
		var objects = new LinkedHashMap<String, List<String>>();
		var byObject = new HashMap<String, String>();
		for (var part : orEmpty(step.objects()).entrySet()) {
			var to = part(part.getKey(), from, step, ids);
			if (part.getValue() == null || part.getValue().stream().anyMatch(Objects::isNull))
				throw elements.refuse("objects", "evolve.missing", Messages.Evolve_missing); //$NON-NLS-1$ //$NON-NLS-2$
			objects.put(to.getId(), List.copyOf(part.getValue()));
			part.getValue().forEach(id -> byObject.put(id, to.getId()));
		}
		mapping.splits.put(from.getId(), new Mapping.Split(attribute == null ? null : attribute.getId(), values, kinds, byObject));
		label = NLS.bind(Messages.Evolve_splitInto, name(from), names(schema.getLabels().stream().filter(to -> values.containsValue(to.getId())
				|| kinds.containsValue(to.getId()) || objects.containsKey(to.getId())).toList()));
		taken = new Step.SplitLabel(from.getId(), attribute == null ? null : attribute.getId(), step.values() == null ? null : plainValues,
				step.kinds() == null ? null : kinds, step.objects() == null ? null : objects, ids);
	}

	private static <K, V> Map<K, V> orEmpty(Map<K, V> map) {
		return map == null ? Map.of() : map;
	}

	private Object value(String text, Attribute attribute) throws CoreException {
		if (attribute instanceof ChoiceAttribute choice)
			return elements.option(text, choice.getOptions(), "values").getId(); //$NON-NLS-1$
		var made = Conversion.of(text, null, ValueType.of(attribute), Map.of());
		if (made.value() == null)
			throw elements.refuse("values", "evolve.value", NLS.bind(Messages.Evolve_value, text, name(attribute))); //$NON-NLS-1$ //$NON-NLS-2$
		return made.value();
	}

	/** The label that a part of another gets, which is made below it when there is none of its name. */
	private Label part(String reference, Label from, Step.SplitLabel step, Map<String, String> ids) throws CoreException {
		if (reference == null || reference.isBlank())
			throw elements.refuse("label", "evolve.missing", Messages.Evolve_missing); //$NON-NLS-1$ //$NON-NLS-2$
		var known = schema.getLabels().stream().filter(other -> reference.equals(other.getId())).findFirst()
				.or(() -> schema.getLabels().stream().filter(other -> reference.equals(other.getName())).findFirst());
		var name = step.ids() == null ? reference : step.ids().entrySet().stream().filter(entry -> reference.equals(entry.getValue())).map(Map.Entry::getKey)
				.findFirst().orElse(reference);
		if (known.isPresent()) {
			if (known.get() == from)
				throw elements.refuse("label", "evolve.self", NLS.bind(Messages.Evolve_self, name(from))); //$NON-NLS-1$ //$NON-NLS-2$
			return known.get();
		}
		var made = MAKE.createLabel();
		made.setId(step.ids() == null ? Ids.next() : step.ids().getOrDefault(name, Ids.next()));
		made.setName(name);
		made.setParent(from);
		made.setColor(LabelColors.next(schema.getLabels().stream().map(Label::getColor).filter(Objects::nonNull).toList()));
		schema.getLabels().add(schema.getLabels().indexOf(from) + 1 + ids.size(), made);
		ids.put(name, made.getId());
		return made;
	}

	private void move(Step.MoveLabel step) throws CoreException {
		var moved = elements.label(step.label(), "label"); //$NON-NLS-1$
		var parent = step.parent() == null ? null : elements.label(step.parent(), "parent"); //$NON-NLS-1$
		if (parent != null && (parent == moved || Elements.isBelow(parent, moved)))
			throw elements.refuse("parent", "evolve.cycle", NLS.bind(Messages.Evolve_cycle, name(parent), name(moved))); //$NON-NLS-1$ //$NON-NLS-2$
		label = parent == null ? NLS.bind(Messages.Evolve_moveTop, name(moved)) : NLS.bind(Messages.Evolve_move, name(moved), name(parent));
		moved.setParent(parent);
		taken = new Step.MoveLabel(moved.getId(), parent == null ? null : parent.getId());
	}

	private void retype(Step.Retype step) throws CoreException {
		var element = elements.any(step.element(), "element"); //$NON-NLS-1$
		var type = switch (element) {
		case Attribute attribute -> attribute(step.to());
		case Question question -> question(step.to());
		default -> throw elements.refuse("element", "evolve.retype", NLS.bind(Messages.Evolve_retypeWhat, name(element))); //$NON-NLS-1$ //$NON-NLS-2$
		};
		if (type == null)
			throw elements.refuse("to", "evolve.type", NLS.bind(Messages.Evolve_type, step.to(), element instanceof Attribute //$NON-NLS-1$ //$NON-NLS-2$
					? "boolean, integer, decimal, text, date, choice, rating" : "choice, rating, text")); //$NON-NLS-1$ //$NON-NLS-2$
		var made = Retyping.as(element, type);
		var ids = new LinkedHashMap<String, String>();
		var options = options(made);
		if (options != null)
			fill(options, element, step, ids);
		if (step.multiple() != null && made.eClass().getEStructuralFeature("multiple") != null) //$NON-NLS-1$
			made.eSet(made.eClass().getEStructuralFeature("multiple"), step.multiple()); //$NON-NLS-1$
		if (step.maximum() != null && (made instanceof RatingAttribute || made instanceof RatingQuestion))
			made.eSet(made.eClass().getEStructuralFeature("maximum"), step.maximum()); //$NON-NLS-1$
		if (made.eClass() == element.eClass() && type(made).equals(type(element)))
			throw elements.refuse("to", "evolve.same", NLS.bind(Messages.Evolve_same, name(element), step.to())); //$NON-NLS-1$ //$NON-NLS-2$
		var reference = Elements.reference(element);
		EcoreUtil.replace(element, made);
		label = NLS.bind(Messages.Evolve_retype, name(element), step.to());
		taken = new Step.Retype(reference, step.to(), step.multiple(), options == null ? null : options.stream().map(Planner::name).toList(), ids, step.maximum());
	}

	private static ValueType type(Named element) {
		return element instanceof Attribute attribute ? ValueType.of(attribute) : ValueType.of((Question) element);
	}

	private static EClass attribute(String type) {
		return switch (type == null ? "" : type) { //$NON-NLS-1$
		case "boolean" -> Literals.BOOLEAN_ATTRIBUTE; //$NON-NLS-1$
		case "integer" -> Literals.INTEGER_ATTRIBUTE; //$NON-NLS-1$
		case "decimal" -> Literals.DECIMAL_ATTRIBUTE; //$NON-NLS-1$
		case "text" -> Literals.TEXT_ATTRIBUTE; //$NON-NLS-1$
		case "date" -> Literals.DATE_ATTRIBUTE; //$NON-NLS-1$
		case "choice" -> Literals.CHOICE_ATTRIBUTE; //$NON-NLS-1$
		case "rating" -> Literals.RATING_ATTRIBUTE; //$NON-NLS-1$
		default -> null;
		};
	}

	private static EClass question(String type) {
		return switch (type == null ? "" : type) { //$NON-NLS-1$
		case "choice" -> Literals.CHOICE_QUESTION; //$NON-NLS-1$
		case "rating" -> Literals.RATING_QUESTION; //$NON-NLS-1$
		case "text" -> Literals.TEXT_QUESTION; //$NON-NLS-1$
		default -> null;
		};
	}

	private static EList<Option> options(Named element) {
		return switch (element) {
		case ChoiceAttribute choice -> choice.getOptions();
		case ChoiceQuestion choice -> choice.getOptions();
		case RankingQuestion ranking -> ranking.getOptions();
		default -> null;
		};
	}

	private void fill(EList<Option> options, Named element, Step.Retype step, Map<String, String> ids) throws CoreException {
		if (step.options() != null && step.options().stream().anyMatch(Objects::isNull))
			throw elements.refuse("options", "evolve.missing", Messages.Evolve_missing); //$NON-NLS-1$ //$NON-NLS-2$
		var present = options(element);
		var wanted = step.options() != null ? step.options() : present != null ? List.<String>of() : found.words(element.getId());
		for (var name : wanted) {
			var known = options.stream().filter(option -> name.equals(option.getName())).findFirst();
			if (known.isPresent())
				continue;
			var option = MAKE.createOption();
			option.setId(step.ids() == null ? Ids.next() : step.ids().getOrDefault(name, Ids.next()));
			option.setName(name);
			options.add(option);
			ids.put(name, option.getId());
		}
		if (options.isEmpty())
			throw elements.refuse("options", "evolve.noOptions", NLS.bind(Messages.Evolve_noOptions, name(element))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private String retire(Named element, boolean retired) throws CoreException {
		var feature = element.eClass().getEStructuralFeature(RETIRED);
		if (feature == null)
			throw elements.refuse("element", "evolve.retire", NLS.bind(Messages.Evolve_retireWhat, name(element))); //$NON-NLS-1$ //$NON-NLS-2$
		element.eSet(feature, retired);
		if (!retired && element instanceof Label own)
			Merged.set(own, null);
		label = NLS.bind(retired ? Messages.Evolve_retire : Messages.Evolve_restore, name(element));
		return Elements.reference(element);
	}

	private void geometry(Step.Geometry step) throws CoreException {
		var of = elements.label(step.label(), "label"); //$NON-NLS-1$
		var kinds = new ArrayList<String>();
		for (var kind : step.kinds() == null ? List.<String>of() : step.kinds())
			kinds.add(kind(kind, "kinds")); //$NON-NLS-1$
		of.getGeometryKinds().clear();
		of.getGeometryKinds().addAll(kinds);
		label = kinds.isEmpty() ? NLS.bind(Messages.Evolve_anyGeometry, name(of)) : NLS.bind(Messages.Evolve_geometry, name(of), String.join(", ", kinds)); //$NON-NLS-1$
		taken = new Step.Geometry(of.getId(), kinds);
	}

	/** A kind of ours, or of a vendor's package. */
	private String kind(String name, String property) throws CoreException {
		var type = name == null ? null : AnnotationPackage.eINSTANCE.getEClassifier(name);
		boolean ours = type instanceof EClass made && AnnotationPackage.Literals.GEOMETRY.isSuperTypeOf(made) && !made.isAbstract();
		if (!ours && (name == null || name.indexOf('#') < 0))
			throw elements.refuse(property, "evolve.kind", NLS.bind(Messages.Evolve_kind, name)); //$NON-NLS-1$
		return name;
	}

	private void delete(Named element) throws CoreException {
		label = NLS.bind(Messages.Evolve_delete, name(element));
		if (element instanceof Label gone) {
			if (schema.getLabels().stream().anyMatch(child -> child.getParent() == gone))
				throw elements.refuse("element", "evolve.children", NLS.bind(Messages.Evolve_children, name(gone))); //$NON-NLS-1$ //$NON-NLS-2$
			for (var setting : EcoreUtil.UsageCrossReferencer.find(gone, schema))
				if (setting.getEStructuralFeature().isMany() && !((EReference) setting.getEStructuralFeature()).isContainment() && ((List<?>) setting.get(true)).size() == 1)
					throw elements.refuse("element", "evolve.only", NLS.bind(Messages.Evolve_only, name(gone), name((Named) setting.getEObject()))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		taken = new Step.Delete(Elements.reference(element));
		EcoreUtil.delete(element, true);
	}

	/** Attributes of one name in several labels, as formats bring them, are one to people: the options are merged in each. */
	private void merge(Step.MergeOptions step) throws CoreException {
		var targets = elements.alike(step.into(), "into"); //$NON-NLS-1$
		for (var into : targets) {
			var beside = options((Named) into.eContainer());
			var merged = new ArrayList<Option>();
			for (var reference : Elements.some(step.options()))
				merged.add(elements.option(reference, beside, "options")); //$NON-NLS-1$
			elements.others(merged, into, "options"); //$NON-NLS-1$
			merge(merged, into);
			label = NLS.bind(Messages.Evolve_merge, names(merged), name(into));
			taken = targets.size() > 1 ? step : new Step.MergeOptions(merged.stream().map(Elements::reference).toList(), Elements.reference(into));
		}
	}

	private void merge(List<Option> merged, Option into) {
		var options = new HashMap<String, String>();
		for (var from : merged) {
			options.put(from.getId(), into.getId());
			from.setRetired(true);
		}
		mapping.options.put(Mapping.owner((Named) into.eContainer()), options);
		if (into.eContainer() instanceof ChoiceAttribute choice) {
			var defaults = choice.getDefaultValue().stream().map(id -> options.getOrDefault(id, id)).distinct().toList();
			choice.getDefaultValue().clear();
			choice.getDefaultValue().addAll(defaults);
		}
	}

	private void merge(Step.MergeRelationTypes step) throws CoreException {
		var into = elements.relationType(step.into(), "into"); //$NON-NLS-1$
		var merged = elements.all(step.types(), "types", elements::relationType, into); //$NON-NLS-1$
		label = NLS.bind(Messages.Evolve_merge, names(merged), name(into));
		for (var from : merged) {
			mapping.relationTypes.put(from.getId(), into.getId());
			for (var own : from.getAttributes())
				into.getAttributes().stream().filter(other -> Objects.equals(other.getName(), own.getName())).findFirst()
						.ifPresent(other -> mapping.attributes.put(own.getId(), other.getId()));
			from.setRetired(true);
		}
		taken = new Step.MergeRelationTypes(merged.stream().map(RelationType::getId).toList(), into.getId());
	}
}
