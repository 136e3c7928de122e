package org.labelwright.quality.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.quality.internal.compare.Candidates;

/**
 * Which objects of any number of documents are the same. Of two documents these are the pairs of {@link Comparison}. Of more, the pairs of each two
 * documents are found so; then groups grow by joining the two that are most alike, by the mean similarity of the pairs between them, where objects that
 * were not paired count 0 (average linkage: R. R. Sokal and C. D. Michener, "A statistical method for evaluating systematic relationships", University
 * of Kansas Science Bulletin 38, 1958), as long as no document would have two objects in one group (I. Davidson and S. S. Ravi, "Clustering with
 * constraints", SDM 2005: cannot-link) and that mean is not below what makes two objects the same. The order of the documents does not matter but
 * where two joins are equally good.
 */
public final class ObjectGroups {

	/**
	 * Objects that are the same.
	 *
	 * @param members of each document in the order of the documents; null where it has none
	 */
	public record Group(List<Annotation> members) {

		/** How many documents have it. */
		public int size() {
			return (int) members.stream().filter(member -> member != null).count();
		}

		/** Those that are not null. */
		public List<Annotation> present() {
			return members.stream().filter(member -> member != null).toList();
		}
	}

	private final ComparisonPolicy policy;
	private final List<AnnotationDocument> documents;
	/** Of each object, numbered through all documents, its document. */
	private final int[] documentOf;
	private final int[] first;
	private final Map<Long, Double> similarities = new HashMap<>();
	private final int[] groupOf;
	private final List<List<Integer>> groups = new ArrayList<>();

	private record Join(int one, int other, int oneSize, int otherSize, double similarity) {
	}

	private ObjectGroups(List<AnnotationDocument> documents, ComparisonPolicy policy) {
		this.policy = policy;
		this.documents = documents;
		first = new int[documents.size() + 1];
		for (int i = 0; i < documents.size(); i++)
			first[i + 1] = first[i] + documents.get(i).getAnnotations().size();
		int objects = first[documents.size()];
		documentOf = new int[objects];
		groupOf = new int[objects];
		for (int i = 0; i < documents.size(); i++)
			Arrays.fill(documentOf, first[i], first[i + 1], i);
		for (int i = 0; i < objects; i++) {
			groupOf[i] = i;
			groups.add(new ArrayList<>(List.of(i)));
		}
	}

	/**
	 * Groups all objects; those that only one document has are alone. In the order of the documents and of the objects in them.
	 *
	 * @param documents of one item
	 */
	public static List<Group> of(List<AnnotationDocument> documents, ComparisonPolicy policy) {
		var grouping = new ObjectGroups(List.copyOf(documents), policy);
		grouping.pair();
		grouping.join();
		return grouping.result();
	}

	private void pair() {
		for (int i = 0; i < documents.size(); i++)
			for (int j = i + 1; j < documents.size(); j++)
				for (var pair : Candidates.of(documents.get(i).getAnnotations(), documents.get(j).getAnnotations(), policy.similarity()).best(policy.least(),
						policy.acrossLabels()))
					similarities.put(key(first[i] + pair.one(), first[j] + pair.other()), pair.similarity());
	}

	private static long key(int one, int other) {
		return (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
	}

	private void join() {
		var joins = new PriorityQueue<Join>(Comparator.comparingDouble(Join::similarity).reversed().thenComparingInt(Join::one).thenComparingInt(Join::other));
		similarities.forEach((key, similarity) -> joins.add(new Join((int) (key >> Integer.SIZE), (int) (long) key, 1, 1, similarity)));
		while (!joins.isEmpty()) {
			var next = joins.remove();
			int one = groupOf[next.one];
			int other = groupOf[next.other];
			if (one == other)
				continue;
			var mine = groups.get(one);
			var yours = groups.get(other);
			if (mine.size() != next.oneSize || yours.size() != next.otherSize) { // they have grown since
				double similarity = mean(mine, yours);
				if (similarity >= policy.least() && canJoin(mine, yours))
					joins.add(new Join(next.one, next.other, mine.size(), yours.size(), similarity));
				continue;
			}
			if (!canJoin(mine, yours))
				continue;
			yours.forEach(object -> groupOf[object] = one);
			mine.addAll(yours);
			groups.set(other, List.of());
		}
	}

	private double mean(List<Integer> one, List<Integer> other) {
		double sum = 0;
		for (int mine : one)
			for (int yours : other)
				sum += similarities.getOrDefault(key(mine, yours), 0.0);
		return sum / (one.size() * other.size());
	}

	private boolean canJoin(List<Integer> one, List<Integer> other) {
		return one.stream().noneMatch(mine -> other.stream().anyMatch(yours -> documentOf[mine] == documentOf[yours]));
	}

	private List<Group> result() {
		var result = new ArrayList<Group>();
		for (var group : groups.stream().filter(group -> !group.isEmpty()).sorted(Comparator.comparing(Collections::min)).toList()) {
			var members = new Annotation[documents.size()];
			for (int object : group)
				members[documentOf[object]] = documents.get(documentOf[object]).getAnnotations().get(object - first[documentOf[object]]);
			result.add(new Group(Collections.unmodifiableList(Arrays.asList(members))));
		}
		return result;
	}
}
