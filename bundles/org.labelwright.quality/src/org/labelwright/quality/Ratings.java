package org.labelwright.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.labelwright.quality.AgreementReport.Measure;
import org.labelwright.quality.AgreementReport.Pair;
import org.labelwright.quality.AgreementReport.Scope;

/**
 * Ratings of units, each by some annotators in one of the categories. Units are counted and not kept: memory grows with the number of different
 * combinations of categories. A unit that only one annotator rated says nothing of agreement and is passed over. Confined to one thread.
 */
public final class Ratings {

	private static final int MOST_RATIOS = 1000;

	private record Estimator(Coefficient coefficient, Function<RatingCounts, Optional<Double>> value) {
	}

	/** Of the items of each group, see {@link Jackknife}; null until there is one. */
	private final RatingCounts[] groups = new RatingCounts[Jackknife.GROUPS];

	/**
	 * Counts units that all have the same ratings.
	 *
	 * @param ratings by the id of the annotator; {@link Number numbers} or {@link Set sets} when the scale is one of these
	 * @param times   how many such units there are
	 * @param group   of the item on which the units are, see {@link Compared#group()}
	 */
	public void add(Map<String, ?> ratings, long times, int group) {
		if (ratings.size() < 2 || times == 0)
			return;
		if (groups[group] == null)
			groups[group] = new RatingCounts();
		groups[group].add(ratings, times);
	}

	private List<RatingCounts> groups() {
		return Arrays.stream(groups).filter(Objects::nonNull).toList();
	}

	private RatingCounts all() {
		var all = new RatingCounts();
		groups().forEach(group -> all.add(group, 1));
		return all;
	}

	private Ratings of(Function<RatingCounts, RatingCounts> part) {
		var parts = new Ratings();
		for (int i = 0; i < groups.length; i++) {
			var counts = groups[i] == null ? null : part.apply(groups[i]);
			parts.groups[i] = counts == null || counts.units() == 0 ? null : counts;
		}
		return parts;
	}

	/** How many units two annotators or more have rated. */
	public long units() {
		return all().units();
	}

	/** Those who have rated a unit that another has rated as well. */
	public Set<String> annotators() {
		return all().annotators();
	}

	/** All categories that occur. */
	public Set<Object> categories() {
		return all().categories();
	}

	/** Two annotators who have rated the same unit, each such pair. */
	public Set<Pair> pairs() {
		return all().pairs();
	}

	/** The ratings of two annotators alone. */
	public Ratings between(Pair pair) {
		return of(counts -> counts.between(pair));
	}

	/** The same ratings in other categories, such as one and all the rest. */
	public Ratings as(Function<Object, ?> category) {
		return of(counts -> counts.as(category));
	}

	/** The share of pairs of ratings of one unit that are equal; each unit weighs as much as it has ratings. */
	public Optional<Double> percent() {
		return all().percent();
	}

	/** Cohen's kappa; empty unless there are two annotators, and two categories. */
	public Optional<Double> cohen() {
		return all().kappa(Difference.EQUALITY);
	}

	/**
	 * Cohen's weighted kappa of categories in an order; empty as {@link #cohen()} is.
	 *
	 * @param squared whether a disagreement weighs by the square of the steps that the categories are apart, or by the steps
	 */
	public Optional<Double> weighted(boolean squared) {
		return all().weighted(squared);
	}

	/**
	 * Fleiss' kappa over the units that all annotators have rated; empty when there are none, or only one category. Of two annotators this is W. A.
	 * Scott's pi, "Reliability of content analysis: the case of nominal scale coding", Public Opinion Quarterly 19 (1955).
	 */
	public Optional<Double> fleiss() {
		return all().fleiss();
	}

	/** Gwet's AC1 on a nominal scale, else AC2, over all units; empty when there is only one category. */
	public Optional<Double> gwet(Scale scale) {
		return all().gwet(scale);
	}

	/** Krippendorff's alpha, to which all units contribute, whoever has rated them; empty when there is only one category. */
	public Optional<Double> alpha(Scale scale) {
		return all().alpha(scale);
	}

	/**
	 * All that can be said of these ratings, for all annotators and for each pair, with intervals. Of numbers from 0 on also by their ratios.
	 *
	 * @param scope what the units are about
	 */
	public List<Measure> measures(Scope scope, Scale scale) {
		var measures = new ArrayList<Measure>();
		boolean ratio = scale == Scale.INTERVAL && areRatios();
		measures.addAll(measures(scope, estimators(scale, false, ratio)));
		for (var pair : pairs())
			measures.addAll(between(pair).measures(scope.of(pair), estimators(scale, true, ratio)));
		return measures;
	}

	/** Whether all are numbers from 0 on, and not so many different ones that each pair of them costs too much. */
	private boolean areRatios() {
		var categories = categories();
		return categories.size() <= MOST_RATIOS && categories.stream().allMatch(category -> ((Number) category).doubleValue() >= 0);
	}

	private static List<Estimator> estimators(Scale scale, boolean two, boolean ratio) {
		var estimators = new ArrayList<Estimator>();
		estimators.add(new Estimator(Coefficient.PERCENT, RatingCounts::percent));
		if (scale == Scale.NOMINAL && two)
			estimators.add(new Estimator(Coefficient.COHEN, counts -> counts.kappa(Difference.EQUALITY)));
		if (scale == Scale.NOMINAL)
			estimators.add(new Estimator(two ? Coefficient.SCOTT : Coefficient.FLEISS, RatingCounts::fleiss));
		if (scale == Scale.ORDINAL && two) {
			estimators.add(new Estimator(Coefficient.KAPPA_LINEAR, counts -> counts.weighted(false)));
			estimators.add(new Estimator(Coefficient.KAPPA_QUADRATIC, counts -> counts.weighted(true)));
		}
		estimators.add(new Estimator(scale == Scale.NOMINAL ? Coefficient.AC1 : Coefficient.AC2, counts -> counts.gwet(scale)));
		estimators.add(new Estimator(scale.alpha(), counts -> counts.alpha(scale)));
		if (ratio)
			estimators.add(new Estimator(Coefficient.ALPHA_RATIO, counts -> counts.alpha(Scale.RATIO)));
		return estimators;
	}

	private List<Measure> measures(Scope scope, List<Estimator> estimators) {
		var groups = groups();
		if (groups.isEmpty())
			return List.of();
		var all = all();
		var without = new ArrayList<RatingCounts>();
		for (var group : groups) {
			all.add(group, -1);
			var rest = new RatingCounts();
			rest.add(all, 1);
			without.add(rest);
			all.add(group, 1);
		}
		return estimators.stream().map(estimator -> {
			var value = estimator.value.apply(all);
			return Measure.of(scope, estimator.coefficient, value, all.units())
					.within(Jackknife.interval(value, groups.size(), group -> estimator.value.apply(without.get(group))));
		}).toList();
	}
}
