package org.labelwright.quality.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.labelwright.modality.preference.PreferenceItem;
import org.labelwright.modality.preference.Response;
import org.labelwright.quality.BradleyTerry;
import org.labelwright.quality.BradleyTerry.Estimate;
import org.labelwright.quality.Concordance;
import org.labelwright.quality.Davidson;
import org.labelwright.quality.PreferenceReport;
import org.labelwright.quality.PreferenceReport.Agreement;
import org.labelwright.quality.PreferenceReport.Annotator;
import org.labelwright.quality.PreferenceReport.Model;
import org.labelwright.quality.PreferenceReport.Strength;
import org.labelwright.quality.Proportion;

/** Counts judgements, item by item. */
public final class Tally {

	private final long items;
	private final Map<String, Map<String, Integer>> wins = new LinkedHashMap<>();
	private final Map<String, Map<String, Integer>> equals = new LinkedHashMap<>();
	private final Map<String, Person> people = new TreeMap<>();
	private final Share position = new Share();
	private final Share length = new Share();
	private long judgements;
	private long ties;
	private long allBad;
	private long ranked;
	private double sumOfW;

	private static final class Share {
		private double count;
		private long of;

		void add(boolean is) {
			count += is ? 1 : 0;
			of++;
		}

		Proportion proportion() {
			return Proportion.of(count, of);
		}
	}

	private static final class Person {
		private final Share agreement = new Share();
		private final Share first = new Share();
		private long judgements;
		private long ties;
		private long allBad;
	}

	/** @param items how many there are, judged or not */
	public Tally(long items) {
		this.items = items;
	}

	/** Adds the judgements of an item, each of another annotator. */
	public void add(PreferenceItem item, List<Judged> all) {
		for (var judged : all) {
			var person = people.computeIfAbsent(judged.annotatorId(), id -> new Person());
			judgements++;
			person.judgements++;
			if (judged.allBad()) {
				allBad++;
				person.allBad++;
			} else if (judged.tie()) {
				ties++;
				person.ties++;
			}
			compare(item, judged);
			biases(item, judged, person);
			for (var other : all)
				if (other != judged)
					person.agreement.add(judged.allBad() == other.allBad() && new HashSet<>(judged.best()).equals(new HashSet<>(other.best())));
		}
		concordance(all.stream().filter(Judged::ranked).toList());
	}

	private void compare(PreferenceItem item, Judged judged) {
		var groups = judged.ranking().groups();
		for (int i = 0; i < groups.size(); i++)
			for (var better : groups.get(i)) {
				for (var equal : groups.get(i))
					if (better.compareTo(equal) < 0 && (judged.ranked() || judged.tie())) {
						count(item, better, equal, equals);
						count(item, equal, better, equals);
					}
				for (var worse : groups.subList(i + 1, groups.size()))
					worse.forEach(id -> count(item, better, id, wins));
			}
	}

	private void count(PreferenceItem item, String one, String other, Map<String, Map<String, Integer>> outcomes) {
		var first = item.response(one).map(Response::model).orElse(null);
		var second = item.response(other).map(Response::model).orElse(null);
		if (first == null || second == null || first.equals(second))
			return;
		wins.computeIfAbsent(second, name -> new LinkedHashMap<>());
		wins.computeIfAbsent(first, name -> new LinkedHashMap<>());
		outcomes.computeIfAbsent(first, name -> new LinkedHashMap<>()).merge(second, 1, Integer::sum);
	}

	private void biases(PreferenceItem item, Judged judged, Person person) {
		if (item.responses().size() != 2 || judged.best().size() != 1)
			return;
		var best = judged.best().getFirst();
		if (judged.shown().size() == 2 && judged.shown().contains(best)) {
			position.add(judged.shown().getFirst().equals(best));
			person.first.add(judged.shown().getFirst().equals(best));
		}
		var lengths = item.responses().stream().mapToInt(Tally::length).toArray();
		if (lengths[0] != lengths[1])
			length.add(item.responses().get(lengths[0] > lengths[1] ? 0 : 1).id().equals(best));
	}

	private static int length(Response response) {
		var text = response.text();
		return text.codePointCount(0, text.length());
	}

	private void concordance(List<Judged> rankings) {
		if (rankings.size() < 2)
			return;
		var ids = rankings.getFirst().ranking().groups().stream().flatMap(List::stream).toList();
		if (!rankings.stream().allMatch(r -> r.ranking().size() == ids.size() && ids.stream().allMatch(id -> r.ranking().place(id) > 0)))
			return;
		var scores = rankings.stream().map(r -> ids.stream().mapToDouble(r.ranking()::place).toArray()).toArray(double[][]::new);
		Concordance.of(scores).ifPresent(concordance -> {
			ranked++;
			sumOfW += concordance.w();
		});
	}

	public PreferenceReport report() {
		var names = List.copyOf(wins.keySet());
		var won = matrix(names, wins);
		var tied = matrix(names, equals);
		var halves = new double[names.size()][names.size()];
		for (int i = 0; i < halves.length; i++)
			for (int j = 0; j < halves.length; j++)
				halves[i][j] = won[i][j] + tied[i][j] / 2;
		var group = BradleyTerry.determined(halves);
		var davidson = Davidson.fit(among(group, won), among(group, tied));
		return new PreferenceReport(items, judgements, ties, allBad, models(names, halves, group, davidson),
				people.entrySet().stream().map(e -> new Annotator(e.getKey(), e.getValue().judgements, e.getValue().ties, e.getValue().allBad,
						e.getValue().agreement.proportion(), e.getValue().first.proportion())).toList(),
				position.proportion(), length.proportion(), ranked == 0 ? Optional.empty() : Optional.of(new Agreement(ranked, sumOfW / ranked)),
				davidson.map(fitted -> strength(fitted.logTies())));
	}

	private static double[][] matrix(List<String> names, Map<String, Map<String, Integer>> outcomes) {
		var matrix = new double[names.size()][names.size()];
		for (int i = 0; i < matrix.length; i++)
			for (int j = 0; j < matrix.length; j++)
				matrix[i][j] = outcomes.getOrDefault(names.get(i), Map.of()).getOrDefault(names.get(j), 0);
		return matrix;
	}

	private static Strength strength(Estimate estimate) {
		return new Strength(estimate.value(), estimate.error(), estimate.lower(), estimate.upper());
	}

	/** What a matrix has on some of its rows, and the same columns. */
	private static double[][] among(int[] rows, double[][] matrix) {
		return Arrays.stream(rows).mapToObj(row -> Arrays.stream(rows).mapToDouble(column -> matrix[row][column]).toArray()).toArray(double[][]::new);
	}

	/** @param group rows of the models whose strengths are determined, in order */
	private static List<Model> models(List<String> names, double[][] halves, int[] group, Optional<Davidson> davidson) {
		var fitted = BradleyTerry.fit(among(group, halves));
		var models = new ArrayList<Model>();
		for (int i = 0; i < halves.length; i++) {
			double wins = Arrays.stream(halves[i]).sum();
			double lost = 0;
			for (var row : halves)
				lost += row[i];
			long comparisons = Math.round(wins + lost);
			int index = Arrays.binarySearch(group, i);
			models.add(new Model(names.get(i), comparisons, Proportion.of(wins, comparisons),
					fitted.filter(f -> index >= 0).map(f -> strength(f.strength(index))).orElse(null),
					davidson.filter(f -> index >= 0).map(f -> strength(f.strength(index))).orElse(null)));
		}
		boolean all = models.stream().allMatch(model -> model.strength() != null);
		models.sort(Comparator.comparingDouble((Model m) -> all ? m.strength().value() : m.wins().rate()).reversed().thenComparing(Model::name));
		return models;
	}
}
