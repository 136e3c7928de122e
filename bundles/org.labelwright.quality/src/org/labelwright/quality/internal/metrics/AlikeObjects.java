package org.labelwright.quality.internal.metrics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.quality.AgreementReport;
import org.labelwright.quality.AgreementReport.Measure;
import org.labelwright.quality.AgreementReport.Scope;
import org.labelwright.quality.Coefficient;
import org.labelwright.quality.Compared;
import org.labelwright.quality.Ratings;
import org.labelwright.quality.Scale;
import org.labelwright.quality.SubjectNames;
import org.labelwright.quality.Sums;
import org.labelwright.quality.Sums.Figure;
import org.labelwright.quality.compare.Similarity;
import org.labelwright.quality.internal.Messages;
import org.labelwright.quality.internal.compare.Candidates;
import org.labelwright.quality.internal.compare.Grouping;
import org.labelwright.quality.internal.compare.Way;
import org.labelwright.quality.spi.Measurement;
import org.labelwright.quality.spi.Metric;

/**
 * Objects of a kind that are alike: F1 of those with the same label, matched by the greatest sum of similarities, at thresholds of similarity; how
 * alike they are; and whether objects that are the same have the same label.
 */
abstract class AlikeObjects implements Metric, Way {

	/** 0.5 to 0.95, as COCO has them. */
	private static final int THRESHOLDS = 10;
	static final double SAME = 0.5;
	/** Places among the sums: objects that both have at each threshold, all objects of both, and the similarity of those that both have. */
	private static final int OBJECTS = THRESHOLDS;
	private static final int SIMILARITY = THRESHOLDS + 1;

	private final Coefficient mean;

	/** @param mean what the mean similarity is called */
	AlikeObjects(Coefficient mean) {
		this.mean = mean;
	}

	private static double threshold(int index) {
		return SAME + 0.05 * index - 1e-9;
	}

	@Override
	public Similarity similarity() {
		return Similarity.DEFAULT;
	}

	private List<Annotation> objects(AnnotationDocument document) {
		return document.getAnnotations().stream().filter(annotation -> place(annotation) != null).toList();
	}

	@Override
	public Measurement measure(SchemaIndex schema) {
		return new Measurement() {

			private final Sums sums = new Sums(figures());
			private final Ratings labels = new Ratings();

			@Override
			public void add(Compared item) {
				Pairing.<Map<String, List<Annotation>>>forEach(item, AlikeObjects.this::byLabel,
						(pair, one, other) -> Stream.concat(one.keySet().stream(), other.keySet().stream()).distinct().sorted().forEach(
								label -> sums.add(label, pair, item.group(), compare(one.getOrDefault(label, List.of()), other.getOrDefault(label, List.of())))));
				var all = item.documents().stream().map(AlikeObjects.this::objects).toList();
				if (all.stream().filter(list -> !list.isEmpty()).count() > 1)
					new Grouping(all, AlikeObjects.this, SAME, true).run().forEach(members -> rate(item, members, labels));
			}

			@Override
			public List<Measure> measures() {
				var measures = new ArrayList<>(sums.measures(SubjectNames.of(schema::label)));
				measures.addAll(labels.measures(Scope.ALL.about(AgreementReport.LABELS, Messages.Agreement_matchedLabels), Scale.NOMINAL));
				return measures;
			}
		};
	}

	private Map<String, List<Annotation>> byLabel(AnnotationDocument document) {
		var byLabel = new TreeMap<String, List<Annotation>>();
		objects(document).forEach(annotation -> byLabel.computeIfAbsent(label(annotation), id -> new ArrayList<>()).add(annotation));
		return byLabel;
	}

	private static String label(Annotation annotation) {
		return Objects.requireNonNullElse(annotation.getLabelId(), ""); //$NON-NLS-1$
	}

	private static void rate(Compared item, List<Annotation> members, Ratings labels) {
		var ratings = new LinkedHashMap<String, String>();
		for (int i = 0; i < members.size(); i++)
			if (members.get(i) != null)
				ratings.put(item.documents().get(i).getAnnotatorId(), label(members.get(i)));
		labels.add(ratings, 1, item.group());
	}

	private double[] compare(List<Annotation> one, List<Annotation> other) {
		var sums = new double[THRESHOLDS + 2];
		sums[OBJECTS] = one.size() + other.size();
		if (one.isEmpty() || other.isEmpty())
			return sums;
		var candidates = Candidates.of(one, other, this);
		for (int i = 0; i < THRESHOLDS; i++) {
			var best = candidates.best(threshold(i), true);
			sums[i] = best.size();
			if (i == 0)
				sums[SIMILARITY] = best.stream().mapToDouble(Candidates.Pair::similarity).sum();
		}
		return sums;
	}

	private List<Figure> figures() {
		return List.of(f1(Coefficient.F1_50, 0, 1), f1(Coefficient.F1_75, 5, 6), f1(Coefficient.F1_MEAN, 0, THRESHOLDS),
				new Figure(mean, sums -> Sums.quotient(sums[SIMILARITY], sums[0]), sums -> (long) sums[0]));
	}

	/** The mean of F1 over some thresholds. */
	private static Figure f1(Coefficient coefficient, int from, int to) {
		return new Figure(coefficient, sums -> {
			double both = 0;
			for (int i = from; i < to; i++)
				both += sums[i] / (to - from);
			return Sums.quotient(2 * both, sums[OBJECTS]);
		}, sums -> (long) (sums[OBJECTS] - sums[from]));
	}
}
