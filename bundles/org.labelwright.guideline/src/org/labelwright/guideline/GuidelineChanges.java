package org.labelwright.guideline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.labelwright.guideline.GuidelineChange.Kind;
import org.labelwright.model.Named;
import org.labelwright.model.guideline.Guideline;
import org.labelwright.model.guideline.GuidelinePackage;
import org.labelwright.model.util.GuidelineElements;

/** Compares two versions of a guideline by the ids of their elements. */
public final class GuidelineChanges {

	/** Stands for the id of either guideline, whatever it is. */
	private static final String ROOT = ""; //$NON-NLS-1$

	private final Map<String, Named> before;
	private final Map<String, Named> after;

	private GuidelineChanges(Guideline before, Guideline after) {
		this.before = elements(before);
		this.after = elements(after);
	}

	/**
	 * What changed. An element that was changed and moved is told as changed; one within another that was added or removed is
	 * told as well; the version of a guideline is no change.
	 *
	 * @return changes in the order of the later version, removals last
	 */
	public static List<GuidelineChange> between(Guideline before, Guideline after) {
		return new GuidelineChanges(before, after).changes();
	}

	private static Map<String, Named> elements(Guideline guideline) {
		var elements = new LinkedHashMap<String, Named>();
		elements.put(ROOT, guideline);
		guideline.eAllContents().forEachRemaining(object -> {
			if (GuidelineElements.isElement(object))
				elements.putIfAbsent(((Named) object).getId(), (Named) object);
		});
		return elements;
	}

	private List<GuidelineChange> changes() {
		var moved = moved();
		var changes = new ArrayList<GuidelineChange>();
		after.forEach((id, now) -> {
			var then = before.get(id);
			if (then == null)
				changes.add(change(Kind.ADDED, null, now, List.of()));
			else {
				var features = features(then, now);
				if (!features.isEmpty())
					changes.add(change(Kind.CHANGED, then, now, features));
				else if (moved.contains(id))
					changes.add(change(Kind.MOVED, then, now, List.of()));
			}
		});
		before.forEach((id, then) -> {
			if (!after.containsKey(id))
				changes.add(change(Kind.REMOVED, then, null, List.of()));
		});
		return changes;
	}

	private static GuidelineChange change(Kind kind, Named before, Named after, List<String> features) {
		var subjects = new LinkedHashSet<String>();
		if (before != null)
			subjects.addAll(subjectIds(before));
		if (after != null)
			subjects.addAll(subjectIds(after));
		return new GuidelineChange(kind, before, after, features, subjects);
	}

	/** What an element is about: what it names or, if nothing, what the nearest element around it does that names something. */
	public static List<String> subjectIds(Named element) {
		for (EObject around = element; around instanceof Named named && GuidelineElements.isElement(around); around = around.eContainer()) {
			var ids = Subjects.named(named);
			if (!ids.isEmpty())
				return ids;
		}
		return List.of();
	}

	private static List<String> features(Named then, Named now) {
		if (then.eClass() != now.eClass())
			return List.of("type"); //$NON-NLS-1$
		return now.eClass().getEAllStructuralFeatures().stream()
				.filter(feature -> feature != GuidelinePackage.Literals.GUIDELINE__VERSION && !GuidelineElements.isStructure(feature)
						&& !(now instanceof Guideline && "id".equals(feature.getName())) && !equal(then.eGet(feature), now.eGet(feature))) //$NON-NLS-1$
				.map(EStructuralFeature::getName).toList();
	}

	private static boolean equal(Object one, Object other) {
		if (one instanceof List<?> a && other instanceof List<?> b && a.size() == b.size()) {
			for (int i = 0; i < a.size(); i++)
				if (!equal(a.get(i), b.get(i)))
					return false;
			return true;
		}
		return one instanceof EObject a && other instanceof EObject b ? EcoreUtil.equals(a, b) : Objects.equals(one, other);
	}

	/** Ids of those that lie in another element than before, or not in the order in which most of their kind still are. */
	private Set<String> moved() {
		var moved = new HashSet<String>();
		after.forEach((id, now) -> {
			var then = before.get(id);
			if (then != null && !ROOT.equals(id) && !id(then.eContainer()).equals(id(now.eContainer())))
				moved.add(id);
		});
		after.forEach((id, now) -> {
			if (before.containsKey(id))
				for (var reference : now.eClass().getEAllContainments())
					if (GuidelineElements.isStructure(reference) && before.get(id).eClass() == now.eClass())
						moved.addAll(outOfOrder(ids(before.get(id), reference), ids(now, reference)));
		});
		return moved;
	}

	private static String id(EObject element) {
		return element instanceof Guideline ? ROOT : ((Named) element).getId();
	}

	private static List<String> ids(Named element, EReference reference) {
		return ((List<?>) element.eGet(reference)).stream().map(child -> ((Named) child).getId()).toList();
	}

	/** What is in both lists, without a longest part that is in order. */
	private static Set<String> outOfOrder(List<String> before, List<String> after) {
		var places = new LinkedHashMap<String, Integer>();
		for (int i = 0; i < before.size(); i++)
			places.put(before.get(i), i);
		var common = after.stream().filter(places::containsKey).toList();
		var inOrder = longestRise(common.stream().mapToInt(places::get).toArray());
		var moved = new HashSet<String>();
		for (int i = 0; i < common.size(); i++)
			if (!inOrder[i])
				moved.add(common.get(i));
		return moved;
	}

	/** Marks a longest rising part of different numbers. */
	private static boolean[] longestRise(int[] numbers) {
		var ends = new int[numbers.length]; // where the part of each length that ends lowest ends
		var previous = new int[numbers.length];
		int length = 0;
		for (int i = 0; i < numbers.length; i++) {
			int low = 0;
			int high = length;
			while (low < high) {
				int middle = (low + high) / 2;
				if (numbers[ends[middle]] < numbers[i])
					low = middle + 1;
				else
					high = middle;
			}
			previous[i] = low == 0 ? -1 : ends[low - 1];
			ends[low] = i;
			length = Math.max(length, low + 1);
		}
		var marked = new boolean[numbers.length];
		for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = previous[i])
			marked[i] = true;
		return marked;
	}
}
