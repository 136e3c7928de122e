package org.labelwright.quality.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.labelwright.quality.GammaStudy.Unit;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/**
 * The alignment of least disorder: each unit lies in one group, which has at most one unit of each annotator. Groups that cost more than their units
 * alone are never part of it, so only few are looked at; units that share no group are solved apart.
 */
public final class BestAlignment {

	/** What an empty unit differs by from any other. */
	private static final double EMPTY = 1;
	private static final double TOLERANCE = 1e-9;

	/**
	 * Units that are aligned.
	 *
	 * @param units numbers of those in it
	 * @param cost  the mean dissimilarity of the annotators
	 */
	private record Group(int[] units, double cost) {
	}

	private final List<Unit> units = new ArrayList<>();
	private final int[] from;
	private final List<Group> groups = new ArrayList<>();
	private final int[] parents;
	private final double places;

	private BestAlignment(List<List<Unit>> annotators, double places) {
		this.places = places;
		from = new int[annotators.size() + 1];
		for (int i = 0; i < annotators.size(); i++) {
			units.addAll(annotators.get(i));
			from[i + 1] = units.size();
		}
		parents = new int[units.size()];
		Arrays.setAll(parents, i -> i);
	}

	/**
	 * The disorder of the best alignment.
	 *
	 * @param annotators the units of each
	 * @param places     what a difference of places weighs; one of categories weighs 1
	 * @return the sum of the costs of its groups to the mean number of units; empty when there are no units
	 */
	public static Optional<Double> disorder(List<List<Unit>> annotators, double places) {
		var alignment = new BestAlignment(annotators, places);
		if (alignment.units.isEmpty())
			return Optional.empty();
		alignment.collect(0, new int[annotators.size()], 0, 0);
		return Optional.of(alignment.cost() * annotators.size() / alignment.units.size());
	}

	private double dissimilarity(Unit one, Unit other) {
		double moved = Math.abs(one.start() - other.start()) + Math.abs(one.end() - other.end());
		double place = moved / (one.end() - one.start() + (other.end() - other.start()));
		return places * place * place + (one.category().equals(other.category()) ? 0 : EMPTY);
	}

	/** Collects all groups worth looking at that go on from the annotators so far; the sum is that of the dissimilarities of pairs. */
	private void collect(int annotator, int[] chosen, int size, double sum) {
		int annotators = from.length - 1;
		double pairs = annotators * (annotators - 1) / 2.0;
		if (annotator == annotators) {
			if (size == 0)
				return;
			double cost = (sum + (pairs - size * (size - 1) / 2.0) * EMPTY) / pairs;
			if (size > 1 && cost > size * EMPTY + TOLERANCE)
				return;
			groups.add(new Group(Arrays.copyOf(chosen, size), cost));
			for (int i = 1; i < size; i++)
				parents[root(chosen[i])] = root(chosen[0]);
			return;
		}
		collect(annotator + 1, chosen, size, sum);
		for (int unit = from[annotator]; unit < from[annotator + 1]; unit++) {
			double more = 0;
			for (int i = 0; i < size && more <= annotators * pairs; i++)
				more += dissimilarity(units.get(chosen[i]), units.get(unit));
			if (sum + more <= annotators * pairs * EMPTY + TOLERANCE) {
				chosen[size] = unit;
				collect(annotator + 1, chosen, size + 1, sum + more);
			}
		}
	}

	private int root(int unit) {
		int root = unit;
		while (parents[root] != root)
			root = parents[root];
		parents[unit] = root;
		return root;
	}

	private double cost() {
		var apart = new HashMap<Integer, List<Group>>();
		for (var group : groups)
			apart.computeIfAbsent(root(group.units[0]), root -> new ArrayList<>()).add(group);
		return apart.values().stream().mapToDouble(BestAlignment::least).sum();
	}

	/** The cost when the group in which a unit costs least is the same for all of its units: nothing can cost less then. */
	private static Optional<Double> cheapest(List<Group> groups) {
		var best = new HashMap<Integer, Group>();
		for (var group : groups)
			for (int unit : group.units)
				best.merge(unit, group, (old, other) -> other.cost / other.units.length < old.cost / old.units.length ? other : old);
		double cost = 0;
		for (var group : best.values()) {
			if (!Arrays.stream(group.units).allMatch(unit -> best.get(unit) == group))
				return Optional.empty();
			cost += group.cost / group.units.length;
		}
		return Optional.of(cost);
	}

	private static double least(List<Group> groups) {
		var cheapest = cheapest(groups);
		if (cheapest.isPresent())
			return cheapest.get();
		var model = new ExpressionsBasedModel();
		var once = new HashMap<Integer, List<Variable>>();
		for (var group : groups) {
			var taken = model.newVariable(Integer.toString(model.countVariables())).binary().weight(group.cost);
			for (int unit : group.units)
				once.computeIfAbsent(unit, absent -> new ArrayList<>()).add(taken);
		}
		for (Map.Entry<Integer, List<Variable>> unit : once.entrySet()) {
			var expression = model.newExpression(unit.getKey().toString()).level(1);
			unit.getValue().forEach(variable -> expression.set(variable, 1));
		}
		return model.minimise().getValue();
	}
}
