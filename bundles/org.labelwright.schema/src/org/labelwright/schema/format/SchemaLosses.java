package org.labelwright.schema.format;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.labelwright.model.Identified;
import org.labelwright.model.ModelPackage;
import org.labelwright.model.Named;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.Question;
import org.labelwright.model.schema.SchemaPackage;
import org.labelwright.schema.format.SchemaLoss.Kind;

/** Finds what of a schema has not come back. Elements are the same when they have one id, else when they have one name in the same place. */
public final class SchemaLosses {

	private static final int PLACES = 5;
	/** What is not said by a schema but by those who keep it. */
	private static final Set<EStructuralFeature> KEPT_ASIDE = Set.of(ModelPackage.Literals.IDENTIFIED__FOREIGN, ModelPackage.Literals.ELEMENT__UNKNOWN,
			SchemaPackage.Literals.LABEL_SCHEMA__REVISION);
	/** The class of an element, counted as if it were a feature. */
	private static final String TYPE = "type"; //$NON-NLS-1$

	private record Key(String what, String feature, Kind kind) {
	}

	private static final class Count {
		private long number;
		private final List<String> places = new ArrayList<>();
	}

	private final Map<Key, Count> counts = new LinkedHashMap<>();
	private final Map<EObject, EObject> same = new IdentityHashMap<>();

	private SchemaLosses() {
	}

	/** @return the most frequent first; empty when all has come back */
	public static List<SchemaLoss> between(LabelSchema was, LabelSchema back) {
		var losses = new SchemaLosses();
		losses.pair(was, back);
		losses.same.forEach(losses::compare);
		return losses.counts.entrySet().stream()
				.map(entry -> new SchemaLoss(entry.getKey().what, entry.getKey().feature, entry.getKey().kind, entry.getValue().number, entry.getValue().places))
				.sorted((a, b) -> Long.compare(b.count(), a.count())).toList();
	}

	private void count(EObject element, String feature, Kind kind) {
		var count = counts.computeIfAbsent(new Key(what(element), feature, kind), key -> new Count());
		count.number++;
		if (count.places.size() < PLACES)
			count.places.add(name(element));
	}

	/** Attributes and questions of all kinds are one construct. */
	private static String what(EObject element) {
		return switch (element) {
		case Attribute attribute -> SchemaPackage.Literals.ATTRIBUTE.getName();
		case Question question -> SchemaPackage.Literals.QUESTION.getName();
		default -> element.eClass().getName();
		};
	}

	private static String name(EObject element) {
		return element instanceof Named named && named.getName() != null ? named.getName() : ""; //$NON-NLS-1$
	}

	private static String id(EObject element) {
		return element instanceof Identified identified ? identified.getId() : null;
	}

	private void pair(EObject was, EObject back) {
		same.put(was, back);
		for (var reference : was.eClass().getEAllContainments())
			if (reference.isMany() && reference.getEReferenceType().getEAllAttributes().contains(ModelPackage.Literals.IDENTIFIED__ID)
					&& back.eClass().getEAllReferences().contains(reference))
				pair(list(was, reference), list(back, reference));
			else if (reference.isMany() && !back.eClass().getEAllReferences().contains(reference))
				list(was, reference).forEach(element -> count(element, null, Kind.LOST));
	}

	@SuppressWarnings("unchecked")
	private static List<EObject> list(EObject owner, EReference reference) {
		return (List<EObject>) owner.eGet(reference);
	}

	private void pair(List<EObject> was, List<EObject> back) {
		var byId = new HashMap<String, EObject>();
		var byName = new HashMap<String, EObject>();
		back.forEach(element -> byId.putIfAbsent(id(element), element));
		back.forEach(element -> byName.putIfAbsent(name(element), element));
		var found = new IdentityHashMap<EObject, EObject>();
		for (var element : was) {
			var other = byId.getOrDefault(id(element), byName.get(name(element)));
			if (other == null || found.putIfAbsent(other, element) != null)
				count(element, null, Kind.LOST);
			else
				pair(element, other);
		}
		back.stream().filter(element -> !found.containsKey(element)).forEach(element -> count(element, null, Kind.ADDED));
	}

	private void compare(EObject was, EObject back) {
		if (was.eClass() != back.eClass())
			count(was, TYPE, Kind.CHANGED);
		for (var feature : was.eClass().getEAllStructuralFeatures()) {
			if (KEPT_ASIDE.contains(feature) || feature instanceof EReference reference && reference.isContainment() && reference.isMany())
				continue;
			boolean known = back.eClass().getEAllStructuralFeatures().contains(feature);
			if (!known && !was.eIsSet(feature) || known && equal(feature, was, back))
				continue;
			count(was, feature.getName(), !was.eIsSet(feature) ? Kind.ADDED : known && back.eIsSet(feature) ? Kind.CHANGED : Kind.LOST);
		}
	}

	private boolean equal(EStructuralFeature feature, EObject was, EObject back) {
		var before = was.eGet(feature);
		var after = back.eGet(feature);
		if (feature instanceof EAttribute)
			return Objects.equals(plain(was, before), plain(back, after));
		if (((EReference) feature).isContainment())
			return EcoreUtil.equals((EObject) before, (EObject) after);
		if (before instanceof Collection<?> targets)
			return targets.stream().map(same::get).toList().equals(after);
		return (before == null ? null : same.get(before)) == after;
	}

	/** Ids of options say which option it is, whatever its id became. */
	private static Object plain(EObject owner, Object value) {
		if (!(value instanceof List<?> ids))
			return value;
		var options = owner.eContents().stream().filter(SchemaPackage.Literals.OPTION::isInstance).toList();
		return ids.stream().map(id -> options.stream().filter(option -> Objects.equals(id, id(option))).findFirst().<Object>map(SchemaLosses::name).orElse(id))
				.toList();
	}
}
