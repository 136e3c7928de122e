package org.labelwright.quality.internal.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

import org.labelwright.model.annotation.Annotation;

/** Joins objects of any number of annotators to groups, see {@link org.labelwright.quality.compare.ObjectGroups}. For one run. */
public final class Grouping {

	private final Way way;
	private final double least;
	private final boolean acrossLabels;
	private final List<? extends List<Annotation>> objects;
	/** Of each object, numbered through all documents, its document. */
	private final int[] documentOf;
	private final int[] first;
	private final Map<Long, Double> similarities = new HashMap<>();
	private final int[] groupOf;
	private final List<List<Integer>> groups = new ArrayList<>();

	private record Join(int one, int other, int oneSize, int otherSize, double similarity) {
	}

	/**
	 * @param objects      of each annotator
	 * @param least        similarity below which two are never the same
	 * @param acrossLabels whether objects with different labels may be the same
	 */
	public Grouping(List<? extends List<Annotation>> objects, Way way, double least, boolean acrossLabels) {
		this.objects = List.copyOf(objects);
		this.way = way;
		this.least = least;
		this.acrossLabels = acrossLabels;
		first = new int[objects.size() + 1];
		for (int i = 0; i < objects.size(); i++)
			first[i + 1] = first[i] + objects.get(i).size();
		int count = first[objects.size()];
		documentOf = new int[count];
		groupOf = new int[count];
		for (int i = 0; i < objects.size(); i++)
			Arrays.fill(documentOf, first[i], first[i + 1], i);
		for (int i = 0; i < count; i++) {
			groupOf[i] = i;
			groups.add(new ArrayList<>(List.of(i)));
		}
	}

	/** All groups; in each the object of each annotator, null where there is none. */
	public List<List<Annotation>> run() {
		pair();
		join();
		return result();
	}

	private void pair() {
		for (int i = 0; i < objects.size(); i++)
			for (int j = i + 1; j < objects.size(); j++)
				for (var pair : Candidates.of(objects.get(i), objects.get(j), way).best(least, acrossLabels))
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
				if (similarity >= least && canJoin(mine, yours))
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

	private List<List<Annotation>> result() {
		var result = new ArrayList<List<Annotation>>();
		for (var group : groups.stream().filter(group -> !group.isEmpty()).sorted(Comparator.comparing(Collections::min)).toList()) {
			var members = new Annotation[objects.size()];
			for (int object : group)
				members[documentOf[object]] = objects.get(documentOf[object]).get(object - first[documentOf[object]]);
			result.add(Collections.unmodifiableList(Arrays.asList(members)));
		}
		return result;
	}
}
