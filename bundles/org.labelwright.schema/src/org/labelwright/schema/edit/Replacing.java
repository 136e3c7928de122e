package org.labelwright.schema.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.labelwright.core.Ids;
import org.labelwright.model.Identified;
import org.labelwright.model.ModelPackage;
import org.labelwright.model.Named;
import org.labelwright.model.schema.LabelSchema;

/**
 * Makes a schema equal to another one by as few changes as it takes. A part stays the same object when its id is known, or when it has no id and there is
 * one of its name, or of its place where parts have no names. The other schema is used up.
 */
final class Replacing {

	/** Parts of the other one, and what they are in the schema. */
	private final Map<EObject, EObject> same = new IdentityHashMap<>();

	private Replacing() {
	}

	static void replace(LabelSchema schema, LabelSchema by) {
		var replacing = new Replacing();
		replacing.make(schema, by);
		List.copyOf(replacing.same.entrySet()).forEach(entry -> replacing.refer(entry.getValue(), entry.getKey()));
	}

	private void make(EObject part, EObject by) {
		same.put(by, part);
		for (var feature : by.eClass().getEAllStructuralFeatures())
			if (!(feature instanceof EReference reference))
				set(part, by, feature);
			else if (reference.isContainment() && reference.isMany())
				makeAll(part, by, reference);
			else if (reference.isContainment())
				makeOne(part, by, reference);
	}

	private static void set(EObject part, EObject by, EStructuralFeature feature) {
		var value = by.eGet(feature);
		if (feature == ModelPackage.Literals.IDENTIFIED__ID && value == null || Objects.equals(value, part.eGet(feature)))
			return;
		part.eSet(feature, value instanceof List<?> list ? List.copyOf(list) : value);
	}

	private void makeOne(EObject part, EObject by, EReference reference) {
		var before = (EObject) part.eGet(reference);
		var after = (EObject) by.eGet(reference);
		if (before != null && after != null && before.eClass() == after.eClass())
			make(before, after);
		else if (before != after)
			part.eSet(reference, adopt(after));
	}

	@SuppressWarnings("unchecked")
	private void makeAll(EObject part, EObject by, EReference reference) {
		var all = (EList<EObject>) part.eGet(reference);
		var known = new Known(all);
		var wanted = new ArrayList<EObject>();
		int index = 0;
		for (var child : List.copyOf((List<EObject>) by.eGet(reference))) {
			var match = known.take(child, index++);
			if (match != null)
				make(match, child);
			wanted.add(match == null ? adopt(child) : match);
		}
		if (!wanted.equals(all))
			ECollections.setEList(all, wanted);
	}

	/** Parts of a list, each of which is found once. */
	private static final class Known {

		private final List<EObject> all;
		private final Map<List<Object>, Deque<EObject>> byId = new HashMap<>();
		private final Map<List<Object>, Deque<EObject>> byName = new HashMap<>();
		private final Set<EObject> taken = new HashSet<>();

		Known(List<EObject> parts) {
			all = List.copyOf(parts);
			for (var part : all) {
				if (part instanceof Identified identified && identified.getId() != null)
					byId.computeIfAbsent(List.of(part.eClass(), identified.getId()), key -> new ArrayDeque<>()).add(part);
				if (part instanceof Named named)
					byName.computeIfAbsent(Arrays.asList(part.eClass(), named.getName()), key -> new ArrayDeque<>()).add(part);
			}
		}

		/** The same part; null when there is none, or it was taken already. */
		EObject take(EObject child, int index) {
			var found = find(child, index);
			if (found != null)
				taken.add(found);
			return found;
		}

		private EObject find(EObject child, int index) {
			if (child instanceof Identified identified && identified.getId() != null)
				return first(byId.get(List.of(child.eClass(), identified.getId())));
			if (child instanceof Named named)
				return first(byName.get(Arrays.asList(child.eClass(), named.getName())));
			return index < all.size() && all.get(index).eClass() == child.eClass() ? all.get(index) : null;
		}

		private EObject first(Deque<EObject> alike) {
			while (alike != null && !alike.isEmpty()) {
				var next = alike.poll();
				if (!taken.contains(next))
					return next;
			}
			return null;
		}
	}

	/** Takes a new part in, with ids for all that has none. */
	private EObject adopt(EObject part) {
		if (part == null)
			return null;
		same.put(part, part);
		identify(part);
		part.eAllContents().forEachRemaining(inner -> {
			same.put(inner, inner);
			identify(inner);
		});
		return part;
	}

	static void identify(EObject part) {
		if (part instanceof Identified identified && identified.getId() == null)
			identified.setId(Ids.next());
	}

	private void refer(EObject part, EObject by) {
		for (var reference : by.eClass().getEAllReferences()) {
			if (reference.isContainment())
				continue;
			var value = by.eGet(reference);
			var wanted = value instanceof List<?> list ? list.stream().map(target -> same.getOrDefault(target, (EObject) target)).toList()
					: value == null ? null : same.getOrDefault(value, (EObject) value);
			if (!Objects.equals(wanted, part.eGet(reference)))
				part.eSet(reference, wanted);
		}
	}
}
