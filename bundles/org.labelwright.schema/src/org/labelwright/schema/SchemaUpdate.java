package org.labelwright.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.labelwright.model.Identified;
import org.labelwright.model.ModelPackage;
import org.labelwright.model.Named;
import org.labelwright.model.schema.ChoiceAttribute;
import org.labelwright.model.schema.Constraint;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.SchemaPackage;
import org.labelwright.schema.SchemaChange.Kind;

/**
 * Brings a schema up to date with one that was made anew from its source, such as an Ecore model. What is the same keeps its id and export index:
 * elements are the same when they have one id, else when they have one name in the same place and neither id is known to the other side. Colours and
 * keys stay where the source gives none. What came from the source and is no longer there is retired, or removed when nothing can be retired; what
 * people added by themselves stays.
 */
public final class SchemaUpdate {

	/** Kept even when the source has another value. */
	private static final Set<EStructuralFeature> OWN = Set.of(ModelPackage.Literals.IDENTIFIED__ID, SchemaPackage.Literals.LABEL__EXPORT_INDEX,
			SchemaPackage.Literals.OPTION__EXPORT_INDEX, SchemaPackage.Literals.RELATION_TYPE__EXPORT_INDEX, SchemaPackage.Literals.LABEL_SCHEMA__REVISION,
			ModelPackage.Literals.IDENTIFIED__FOREIGN, ModelPackage.Literals.ELEMENT__UNKNOWN);
	/** Kept when the source has none. */
	private static final Set<String> STEERED = Set.of("color", "hotkey", "geometryKinds", "skeleton", "modalityIds", "retired"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	private static final String RETIRED = "retired"; //$NON-NLS-1$

	/** @param schema with what changed; the two that it was made of are as they were */
	public record Result(LabelSchema schema, List<SchemaChange> changes) {
	}

	private final String source;
	private final LabelSchema schema;
	private final List<SchemaChange> changes = new ArrayList<>();
	/** Elements of the new one, and what they are in the result. */
	private final Map<EObject, EObject> same = new IdentityHashMap<>();
	private final Set<EObject> adopted = Collections.newSetFromMap(new IdentityHashMap<>());

	private SchemaUpdate(String source, LabelSchema schema) {
		this.source = source;
		this.schema = schema;
	}

	/**
	 * @param source  key of the foreign content that tells what came from there
	 * @param present as it is in use
	 * @param fresh   as its source makes it now
	 */
	public static Result update(String source, LabelSchema present, LabelSchema fresh) {
		var update = new SchemaUpdate(source, EcoreUtil.copy(present));
		update.join(fresh);
		return new Result(update.schema, List.copyOf(update.changes));
	}

	private void join(LabelSchema fresh) {
		merge(schema, fresh);
		same.forEach((from, to) -> {
			for (var reference : from.eClass().getEAllReferences())
				if (!reference.isContainment())
					point(reference, from, to);
		});
	}

	private void point(EReference reference, EObject from, EObject to) {
		if (reference.isMany()) {
			var targets = ((List<?>) from.eGet(reference)).stream().map(target -> same.getOrDefault(target, (EObject) target)).toList();
			if (!targets.equals(to.eGet(reference)))
				to.eSet(reference, targets);
			return;
		}
		var target = from.eGet(reference) == null ? null : same.getOrDefault(from.eGet(reference), (EObject) from.eGet(reference));
		var before = to.eGet(reference);
		if (target == before)
			return;
		to.eSet(reference, target);
		if (before != null || !adopted.contains(to))
			changes.add(SchemaChange.of(Kind.MOVED, to.eClass().getName(), id(to), name(to), name((EObject) before), name(target)));
	}

	private void merge(EObject to, EObject from) {
		same.put(from, to);
		if (to instanceof Named was && from instanceof Named is && !Objects.equals(was.getName(), is.getName()) && !(to instanceof LabelSchema))
			changes.add(SchemaChange.of(Kind.RENAMED, to.eClass().getName(), id(to), is.getName(), was.getName()));
		var different = new ArrayList<String>();
		for (var feature : from.eClass().getEAllStructuralFeatures()) {
			if (OWN.contains(feature) || feature instanceof EReference reference && !reference.isContainment())
				continue;
			if (feature instanceof EReference reference && reference.isMany())
				mergeLists(reference, to, from);
			else if (!STEERED.contains(feature.getName()) || from.eIsSet(feature))
				set(feature, to, from, different);
		}
		foreign(to, from);
		if (!different.isEmpty())
			changes.add(SchemaChange.of(Kind.CHANGED, to.eClass().getName(), id(to), name(to), String.join(", ", different))); //$NON-NLS-1$
	}

	private void set(EStructuralFeature feature, EObject to, EObject from, List<String> different) {
		var value = feature == SchemaPackage.Literals.CHOICE_ATTRIBUTE__DEFAULT_VALUE ? preset((ChoiceAttribute) from) : from.eGet(feature);
		var before = to.eGet(feature);
		boolean equal = feature instanceof EReference ? EcoreUtil.equals((EObject) value, (EObject) before) : Objects.equals(value, before);
		if (equal)
			return;
		if (feature instanceof EReference)
			to.eSet(feature, EcoreUtil.copy((EObject) value));
		else
			to.eSet(feature, value instanceof List<?> list ? List.copyOf(list) : value);
		if (feature != ModelPackage.Literals.NAMED__NAME)
			different.add(SchemaWords.of(feature));
	}

	/** The options that are preset, by the ids that they have in the result. */
	private List<String> preset(ChoiceAttribute from) {
		return from.getDefaultValue().stream().map(id -> from.getOptions().stream().filter(option -> id.equals(option.getId())).findFirst()
				.map(option -> id(same.getOrDefault(option, option))).orElse(id)).toList();
	}

	/** The source's own content is as the source has it now. */
	private void foreign(EObject to, EObject from) {
		if (!(from instanceof Identified given) || !(to instanceof Identified element))
			return;
		var is = given.getForeign();
		if (is == null || !is.has(source))
			return;
		var all = element.getForeign() == null ? is.deepCopy() : element.getForeign().deepCopy();
		all.set(source, is.get(source).deepCopy());
		element.setForeign(all);
	}

	@SuppressWarnings("unchecked")
	private void mergeLists(EReference reference, EObject to, EObject from) {
		var present = (EList<EObject>) to.eGet(reference);
		var fresh = List.copyOf((List<EObject>) from.eGet(reference));
		var pairs = pairs(present, fresh);
		var kept = new HashSet<EObject>();
		for (var element : fresh) {
			var known = pairs.get(element);
			if (known != null && known.eClass() == element.eClass()) {
				merge(known, element);
				kept.add(known);
			} else if (known != null) {
				var other = adopt(element);
				((Identified) other).setId(id(known));
				present.set(present.indexOf(known), other);
				changes.add(SchemaChange.of(Kind.RETYPED, other.eClass().getName(), id(other), name(other), SchemaWords.of(known.eClass()), SchemaWords.of(other.eClass())));
				kept.add(other);
			} else {
				var added = adopt(element);
				present.add(added);
				changes.add(SchemaChange.of(Kind.ADDED, added.eClass().getName(), id(added), name(added)));
				kept.add(added);
			}
		}
		for (var element : List.copyOf(present))
			if (!kept.contains(element) && came(element))
				leave(element, present);
	}

	/** A copy whose parts are known too, for what refers to them. */
	private EObject adopt(EObject element) {
		var copier = new EcoreUtil.Copier(true, false);
		var copy = copier.copy(element);
		same.putAll(copier);
		adopted.addAll(copier.values());
		return copy;
	}

	private boolean came(EObject element) {
		return element instanceof Identified own && own.getForeign() != null && own.getForeign().has(source)
				|| element instanceof Constraint constraint && constraint.getLabels().stream().allMatch(Label::isRetired)
						&& !constraint.getLabels().isEmpty();
	}

	private void leave(EObject element, EList<EObject> present) {
		var retired = element.eClass().getEStructuralFeature(RETIRED);
		if (retired == null) {
			present.remove(element);
			changes.add(SchemaChange.of(Kind.REMOVED, element.eClass().getName(), id(element), name(element)));
		} else if (!(Boolean) element.eGet(retired)) {
			element.eSet(retired, true);
			changes.add(SchemaChange.of(Kind.RETIRED, element.eClass().getName(), id(element), name(element)));
		}
	}

	private static Map<EObject, EObject> pairs(List<EObject> present, List<EObject> fresh) {
		var byId = new HashMap<String, EObject>();
		present.forEach(element -> byId.putIfAbsent(id(element), element));
		var pairs = new IdentityHashMap<EObject, EObject>();
		var taken = new HashSet<EObject>();
		for (var element : fresh) {
			var known = byId.get(id(element));
			if (known != null && taken.add(known))
				pairs.put(element, known);
		}
		var byName = new HashMap<String, EObject>();
		present.stream().filter(element -> !taken.contains(element)).forEach(element -> byName.putIfAbsent(name(element), element));
		for (var element : fresh)
			if (!pairs.containsKey(element)) {
				var known = byName.get(name(element));
				if (known != null && taken.add(known))
					pairs.put(element, known);
			}
		return pairs;
	}

	private static String id(EObject element) {
		return element instanceof Identified identified ? identified.getId() : null;
	}

	private static String name(EObject element) {
		return element instanceof Named named ? named.getName() : null;
	}
}
