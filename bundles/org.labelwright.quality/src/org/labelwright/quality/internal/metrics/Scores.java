package org.labelwright.quality.internal.metrics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Whole;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.quality.AgreementReport.Measure;
import org.labelwright.quality.AgreementReport.Scope;
import org.labelwright.quality.Compared;
import org.labelwright.quality.IntraclassCorrelation;
import org.labelwright.quality.Ratings;
import org.labelwright.quality.Scale;
import org.labelwright.quality.SubjectNames;
import org.labelwright.quality.spi.Measurement;
import org.labelwright.quality.spi.Metric;

/** Numbers that a part of an item, such as a response, is given for a criterion: the attributes of an annotation of the whole part. */
public final class Scores implements Metric {

	private record Unit(String part, String label, String criterion) {
	}

	@Override
	public Measurement measure(SchemaIndex schema) {
		return new Measurement() {

			private final Map<String, Ratings> criteria = new TreeMap<>();
			private final Map<String, IntraclassCorrelation> correlations = new TreeMap<>();

			@Override
			public void add(Compared item) {
				var given = new HashMap<Unit, Map<String, Double>>();
				for (var document : item.documents())
					for (var annotation : document.getAnnotations())
						if (annotation.getGeometry() instanceof Whole)
							scores(annotation).forEach((unit, score) -> given.computeIfAbsent(unit, absent -> new HashMap<>())
									.putIfAbsent(document.getAnnotatorId(), score));
				given.forEach((unit, scores) -> {
					criteria.computeIfAbsent(unit.criterion, id -> new Ratings()).add(scores, 1, item.group());
					correlations.computeIfAbsent(unit.criterion, id -> new IntraclassCorrelation()).add(scores, item.group());
				});
			}

			@Override
			public List<Measure> measures() {
				var name = SubjectNames.of(schema::attribute);
				var measures = new ArrayList<Measure>();
				criteria.forEach((id, ratings) -> {
					var scope = Scope.ALL.about(id, name.apply(id));
					measures.addAll(ratings.measures(scope, Scale.INTERVAL));
					measures.addAll(correlations.get(id).measures(scope));
				});
				return measures;
			}
		};
	}

	private static Map<Unit, Double> scores(Annotation annotation) {
		var scores = new HashMap<Unit, Double>();
		for (var value : annotation.getValues())
			if (value.getValue() instanceof Number number && Double.isFinite(number.doubleValue()))
				scores.put(new Unit(annotation.getPart(), annotation.getLabelId(), value.getAttributeId()), number.doubleValue());
		return scores;
	}
}
