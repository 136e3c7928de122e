package org.labelwright.quality.internal.metrics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.labelwright.model.util.SchemaIndex;
import org.labelwright.quality.AgreementReport;
import org.labelwright.quality.AgreementReport.Measure;
import org.labelwright.quality.AgreementReport.Scope;
import org.labelwright.quality.Compared;
import org.labelwright.quality.Matches;
import org.labelwright.quality.Ratings;
import org.labelwright.quality.Scale;
import org.labelwright.quality.internal.Messages;
import org.labelwright.quality.SubjectNames;
import org.labelwright.quality.spi.Measurement;
import org.labelwright.quality.spi.Metric;

/**
 * Spans with the same fragments: with the same label, whatever their labels, and how far the labels agree of those that two annotators marked alike
 * and once each.
 */
public final class ExactSpans implements Metric {

	@Override
	public Measurement measure(SchemaIndex schema) {
		return new Measurement() {

			private final Matches labelled = new Matches();
			private final Matches boundaries = new Matches();
			private final Ratings labels = new Ratings();

			@Override
			public void add(Compared item) {
				var spans = Found.in(item);
				Pairing.equal(item, spans::get, Found::label, labelled);
				Pairing.equal(item, document -> spans.get(document).stream().map(Found::unlabelled).toList(), Found::label, boundaries);
				var places = new HashMap<Found, Map<String, String>>();
				spans.forEach((document, found) -> {
					var often = Found.counted(found.stream().map(Found::unlabelled).toList());
					for (var one : found)
						if (often.get(one.unlabelled()) == 1)
							places.computeIfAbsent(one.unlabelled(), place -> new HashMap<>()).put(document.getAnnotatorId(), one.label());
				});
				places.values().forEach(rated -> labels.add(rated, 1, item.group()));
			}

			@Override
			public List<Measure> measures() {
				var measures = new ArrayList<>(labelled.measures(SubjectNames.of(schema::label)));
				measures.addAll(boundaries.measures(Scope.ALL.about(AgreementReport.BOUNDARIES, Messages.Agreement_boundaries)));
				measures.addAll(labels.measures(Scope.ALL.about(AgreementReport.LABELS, Messages.Agreement_labels), Scale.NOMINAL));
				return measures;
			}
		};
	}
}
