package org.labelwright.schema.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
import org.labelwright.model.Named;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.SchemaPackage;
import org.labelwright.schema.edit.SchemaMerge.Conflict;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** One joining of two states of a schema. It is done anew when it shows that something else must be kept than was thought. */
final class Merging {

	private static final EStructuralFeature PARENT = SchemaPackage.Literals.LABEL__PARENT;

	private final LabelSchema base;
	private final LabelSchema mine;
	private final LabelSchema theirs;
	/** Keys of conflicts in which the others' is taken. */
	private final Set<String> yielded;
	/** Keys of labels that one has deleted and the other refers to. */
	private final Set<String> used;
	/** Keys of labels that would be in a circle by one's own parent. */
	private final Set<String> circles;
	private final Map<String, Conflict> conflicts = new LinkedHashMap<>();
	/** Labels of the result by their keys; nothing else is referred to. */
	private final Map<String, Label> made = new HashMap<>();
	private final List<Pending> pending = new ArrayList<>();
	private LabelSchema result;

	/** References of a part that are set when all parts are there. */
	private record Pending(EObject part, EReference reference, EObject from, boolean own) {
	}

	private Merging(LabelSchema base, LabelSchema mine, LabelSchema theirs, Set<String> yielded, Set<String> used, Set<String> circles) {
		this.base = base;
		this.mine = mine;
		this.theirs = theirs;
		this.yielded = yielded;
		this.used = used;
		this.circles = circles;
	}

	static Merging of(LabelSchema base, LabelSchema mine, LabelSchema theirs, Set<String> yielded) {
		var used = new HashSet<String>();
		var circles = new HashSet<String>();
		while (true) {
			var merging = new Merging(base, mine, theirs, yielded, used, circles);
			if (!merging.run())
				return merging;
		}
	}

	LabelSchema result() {
		return result;
	}

	Collection<Conflict> conflicts() {
		return conflicts.values();
	}

	/** @return true when it must be done anew */
	private boolean run() {
		result = (LabelSchema) part("", base, mine, theirs); //$NON-NLS-1$
		var emptied = new ArrayList<EObject>();
		boolean again = false;
		for (var each : pending)
			again |= refer(each, emptied);
		again |= breakCircles();
		if (!again)
			emptied.forEach(EcoreUtil::remove);
		return again;
	}

	private EObject part(String place, EObject before, EObject own, EObject other) {
		var joined = EcoreUtil.create(own.eClass());
		if (joined instanceof Label label)
			made.put(key(own), label);
		for (var feature : own.eClass().getEAllStructuralFeatures())
			if (feature instanceof EReference reference && reference.isContainment() && reference.isMany())
				parts(place, joined, reference, before, own, other);
			else if (feature instanceof EReference reference && !reference.isContainment())
				later(joined, reference, choose(place, feature, before, own, other), own);
			else if (!content(joined, feature, before, own, other))
				set(joined, choose(place, feature, before, own, other), feature);
		return joined;
	}

	private static void set(EObject to, EObject from, EStructuralFeature feature) {
		var value = from.eGet(feature);
		if (feature instanceof EReference)
			to.eSet(feature, EcoreUtil.copy((EObject) value));
		else if (from.eIsSet(feature))
			to.eSet(feature, value instanceof List<?> list ? List.copyOf(list) : value);
	}

	private void later(EObject joined, EReference reference, EObject from, EObject own) {
		if (from.eIsSet(reference))
			pending.add(new Pending(joined, reference, from, from == own));
	}

	/** Which of two has the value that is taken. */
	private EObject choose(String place, EStructuralFeature feature, EObject before, EObject own, EObject other) {
		if (isSame(feature, own, other) || before != null && isSame(feature, before, own))
			return other;
		boolean circle = feature == PARENT && circles.contains(key(own));
		if (!circle && before != null && isSame(feature, before, other))
			return own;
		return conflict(new Conflict(place + ' ' + feature.getName(), own, feature, own.eGet(feature), other.eGet(feature), !circle)) || circle ? other : own;
	}

	/** @return whether the others' is taken */
	private boolean conflict(Conflict conflict) {
		conflicts.put(conflict.key(), conflict);
		return yielded.contains(conflict.key());
	}

	/** Joins JSON objects, such as content of other programs, property by property. */
	private boolean content(EObject joined, EStructuralFeature feature, EObject before, EObject own, EObject other) {
		if (before == null || !(own.eGet(feature) instanceof ObjectNode ours) || !(other.eGet(feature) instanceof ObjectNode others))
			return false;
		var was = before.eGet(feature) instanceof ObjectNode object ? object : ours.objectNode();
		var all = others.deepCopy();
		var names = new LinkedHashSet<String>();
		was.fieldNames().forEachRemaining(names::add);
		ours.fieldNames().forEachRemaining(names::add);
		for (var name : names) {
			if (Objects.equals(ours.get(name), was.get(name)))
				continue;
			if (!Objects.equals(others.get(name), was.get(name)) && !Objects.equals(others.get(name), ours.get(name)))
				return false; // a person has to choose
			if (ours.has(name))
				all.set(name, ours.get(name).deepCopy());
			else
				all.remove(name);
		}
		joined.eSet(feature, all);
		return true;
	}

	@SuppressWarnings("unchecked")
	private void parts(String place, EObject joined, EReference reference, EObject before, EObject own, EObject other) {
		var were = before == null ? Map.<String, EObject>of() : byKey(before, reference);
		var ours = byKey(own, reference);
		var others = byKey(other, reference);
		var all = (EList<EObject>) joined.eGet(reference);
		for (var child : order(place, reference, own, were, ours, others)) {
			var one = one(place + '/' + reference.getName() + ' ' + child, were.get(child), ours.get(child), others.get(child));
			if (one != null)
				all.add(one);
		}
	}

	/** The part that comes of three, each of which may be null; null when it is deleted. */
	private EObject one(String place, EObject before, EObject own, EObject other) {
		if (own != null && other != null && own.eClass() == other.eClass())
			return part(place, before == null || before.eClass() != own.eClass() ? null : before, own, other);
		if (before == null && (own == null || other == null))
			return copy(own == null ? other : own, own != null);
		if (own != null && other != null) {
			boolean yields = isSame(before, own) || !isSame(before, other) && conflict(new Conflict(place, own, null, own, other, true));
			return copy(yields ? other : own, !yields);
		}
		var left = own == null ? other : own;
		if (isSame(before, left) && !(left instanceof Label && used.contains(key(left))))
			return null;
		boolean yields = conflict(new Conflict(place, left, null, own, other, true));
		return yields == (own == null) ? copy(left, own != null) : null;
	}

	private EObject copy(EObject part, boolean own) {
		var copier = new EcoreUtil.Copier(true, false);
		var copy = copier.copy(part);
		if (copy instanceof Label label)
			made.put(key(part), label);
		copier.forEach((from, to) -> {
			for (var reference : from.eClass().getEAllReferences())
				if (!reference.isContainment() && !reference.isContainer() && from.eIsSet(reference))
					pending.add(new Pending(to, reference, from, own));
		});
		return copy;
	}

	/** The order in which the parts of a list come: that of whom has changed it. What only the other one has follows what it follows there. */
	private List<String> order(String place, EReference reference, EObject own, Map<String, EObject> were, Map<String, EObject> ours, Map<String, EObject> others) {
		var common = new LinkedHashSet<>(were.keySet());
		common.retainAll(ours.keySet());
		common.retainAll(others.keySet());
		var before = List.copyOf(common);
		var mineFirst = ours.keySet().stream().filter(common::contains).toList();
		var theirsFirst = others.keySet().stream().filter(common::contains).toList();
		boolean yields = mineFirst.equals(before) || mineFirst.equals(theirsFirst);
		if (!yields && !theirsFirst.equals(before))
			yields = conflict(new Conflict(place + ' ' + reference.getName(), own, reference, parts(mineFirst, ours), parts(theirsFirst, others), true));
		return sequence((yields ? others : ours).keySet(), (yields ? ours : others).keySet());
	}

	private static List<String> sequence(Set<String> first, Set<String> second) {
		var following = new HashMap<String, List<String>>();
		String known = null;
		for (var child : second)
			if (first.contains(child))
				known = child;
			else
				following.computeIfAbsent(known, key -> new ArrayList<>()).add(child);
		var all = new ArrayList<>(following.getOrDefault(null, List.of()));
		for (var child : first) {
			all.add(child);
			all.addAll(following.getOrDefault(child, List.of()));
		}
		return all;
	}

	private static List<EObject> parts(List<String> keys, Map<String, EObject> parts) {
		return keys.stream().map(parts::get).toList();
	}

	/** @return true when it refers to what is not there and must be kept therefore, unless it is chosen that it goes */
	private boolean refer(Pending each, List<EObject> emptied) {
		if (!each.reference.isMany()) {
			var target = (Label) each.from.eGet(each.reference);
			boolean again = !made.containsKey(key(target)) && used.add(key(target));
			each.part.eSet(each.reference, nearest(target));
			return again;
		}
		boolean again = false;
		var targets = new ArrayList<Label>();
		for (var target : (List<?>) each.from.eGet(each.reference)) {
			var key = key((EObject) target);
			if (made.containsKey(key))
				targets.add(made.get(key));
			else
				again |= used.add(key);
		}
		each.part.eSet(each.reference, targets);
		if (targets.isEmpty())
			emptied.add(each.part); // else it would be about all labels
		return again;
	}

	/** A label of the result, or else what it lies below. */
	private Label nearest(Label label) {
		var seen = new HashSet<Label>();
		for (var above = label; above != null && seen.add(above); above = above.getParent())
			if (made.containsKey(key(above)))
				return made.get(key(above));
		return null;
	}

	private boolean breakCircles() {
		boolean again = false;
		for (var each : pending)
			if (each.reference == PARENT && each.own && isInCircle((Label) each.part))
				again |= circles.add(key(each.part));
		return again;
	}

	private static boolean isInCircle(Label label) {
		var seen = new HashSet<Label>();
		for (var above = label.getParent(); above != null && seen.add(above); above = above.getParent())
			if (above == label)
				return true;
		return false;
	}

	@SuppressWarnings("unchecked")
	private static Map<String, EObject> byKey(EObject owner, EReference reference) {
		var parts = new LinkedHashMap<String, EObject>();
		for (var part : (List<EObject>) owner.eGet(reference)) {
			var key = key(part);
			while (parts.putIfAbsent(key, part) != null)
				key += '\n';
		}
		return parts;
	}

	/** What tells a part in all three: its id, else what it is and its name. */
	private static String key(EObject part) {
		if (part instanceof Identified identified && identified.getId() != null)
			return identified.getId();
		return part.eClass().getName() + '\n' + (part instanceof Named named ? named.getName() : ""); //$NON-NLS-1$
	}

	private static boolean isSame(EStructuralFeature feature, EObject one, EObject other) {
		var value = one.eGet(feature);
		var another = other.eGet(feature);
		if (!(feature instanceof EReference reference))
			return Objects.equals(value, another);
		if (!reference.isMany())
			return reference.isContainment() ? isSame((EObject) value, (EObject) another) : Objects.equals(keyOrNull(value), keyOrNull(another));
		var values = (List<?>) value;
		var others = (List<?>) another;
		if (values.size() != others.size())
			return false;
		for (int i = 0; i < values.size(); i++)
			if (reference.isContainment() ? !isSame((EObject) values.get(i), (EObject) others.get(i))
					: !key((EObject) values.get(i)).equals(key((EObject) others.get(i))))
				return false;
		return true;
	}

	private static String keyOrNull(Object part) {
		return part == null ? null : key((EObject) part);
	}

	private static boolean isSame(EObject one, EObject other) {
		if (one == null || other == null || one.eClass() != other.eClass())
			return one == other;
		return one.eClass().getEAllStructuralFeatures().stream().allMatch(feature -> isSame(feature, one, other));
	}
}
