package org.labelwright.quality.internal.metrics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.labelwright.modality.preference.Ranking;
import org.labelwright.model.schema.RankingQuestion;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.quality.AgreementReport.Measure;
import org.labelwright.quality.AgreementReport.Pair;
import org.labelwright.quality.AgreementReport.Scope;
import org.labelwright.quality.Coefficient;
import org.labelwright.quality.Compared;
import org.labelwright.quality.Concordance;
import org.labelwright.quality.Mean;
import org.labelwright.quality.RankCorrelation;
import org.labelwright.quality.spi.Measurement;
import org.labelwright.quality.spi.Metric;

/** Rankings of the same objects. Those of an item are compared as far as they name the same. */
public final class Rankings implements Metric {

	private static final class Means {
		private final Mean tau = new Mean();
		private final Mean concordance = new Mean();
		private final Map<Pair, Mean> pairs = new TreeMap<>();
	}

	@Override
	public Measurement measure(SchemaIndex schema) {
		return new Measurement() {

			private final Map<RankingQuestion, Means> questions = new HashMap<>();

			@Override
			public void add(Compared item) {
				Questions.answered(item, schema, RankingQuestion.class, (question, value) -> Ranking.of(value)).forEach(
						(question, rankings) -> Rankings.add(new TreeMap<>(rankings), questions.computeIfAbsent(question, absent -> new Means()), item.group()));
			}

			@Override
			public List<Measure> measures() {
				var measures = new ArrayList<Measure>();
				for (var question : schema.schema().getQuestions())
					if (question instanceof RankingQuestion ranking && questions.containsKey(ranking))
						measures.addAll(Rankings.measures(Scope.ALL.about(question.getId(), question.getName()), questions.get(ranking)));
				return measures;
			}
		};
	}

	private static List<Measure> measures(Scope scope, Means means) {
		var measures = new ArrayList<Measure>();
		if (means.tau.count() > 0)
			measures.add(means.tau.measure(scope, Coefficient.TAU_B));
		if (means.concordance.count() > 0)
			measures.add(means.concordance.measure(scope, Coefficient.CONCORDANCE));
		means.pairs.forEach((pair, mean) -> measures.add(mean.measure(scope.of(pair), Coefficient.TAU_B)));
		return measures;
	}

	private static void add(TreeMap<String, Ranking> rankings, Means means, int group) {
		for (var one : rankings.entrySet())
			for (var other : rankings.tailMap(one.getKey(), false).entrySet()) {
				var ids = ids(one.getValue()).stream().filter(ids(other.getValue())::contains).toList();
				RankCorrelation.tauB(places(one.getValue(), ids), places(other.getValue(), ids)).ifPresent(tau -> {
					means.tau.add(tau, group);
					means.pairs.computeIfAbsent(new Pair(one.getKey(), other.getKey()), pair -> new Mean()).add(tau, group);
				});
			}
		var ids = ids(rankings.firstEntry().getValue());
		if (rankings.values().stream().allMatch(ranking -> ranking.size() == ids.size() && ids(ranking).containsAll(ids)))
			Concordance.of(rankings.values().stream().map(ranking -> places(ranking, ids)).toArray(double[][]::new))
					.ifPresent(concordance -> means.concordance.add(concordance.w(), group));
	}

	private static List<String> ids(Ranking ranking) {
		return ranking.groups().stream().flatMap(List::stream).toList();
	}

	private static double[] places(Ranking ranking, List<String> ids) {
		return ids.stream().mapToDouble(ranking::place).toArray();
	}
}
