package org.labelwright.quality.internal.metrics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Whole;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.BooleanAttribute;
import org.labelwright.model.schema.ChoiceAttribute;
import org.labelwright.model.schema.DecimalAttribute;
import org.labelwright.model.schema.IntegerAttribute;
import org.labelwright.model.schema.RatingAttribute;
import org.labelwright.model.schema.TaxonomyAttribute;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.quality.AgreementReport.Measure;
import org.labelwright.quality.AgreementReport.Scope;
import org.labelwright.quality.Compared;
import org.labelwright.quality.IntraclassCorrelation;
import org.labelwright.quality.Ratings;
import org.labelwright.quality.Scale;
import org.labelwright.quality.compare.Similarity;
import org.labelwright.quality.internal.compare.Grouping;
import org.labelwright.quality.internal.compare.Values;
import org.labelwright.quality.internal.compare.Way;
import org.labelwright.quality.spi.Measurement;
import org.labelwright.quality.spi.Metric;

/**
 * The values that annotators give to the attributes of objects that are the same, with half in common at least: choices and yes or no as equal or not,
 * several choices as sets, ratings by their order, numbers by their differences and, from 0 on, their ratios. Who gives an object no value is passed
 * over for it. {@link Scores} has the numbers of whole parts.
 */
public final class Attributes implements Metric {

	private static final double SAME = 0.5;

	@Override
	public Measurement measure(SchemaIndex schema) {
		return new Measurement() {

			private final Map<String, Ratings> ratings = new TreeMap<>();
			private final Map<String, IntraclassCorrelation> correlations = new TreeMap<>();

			@Override
			public void add(Compared item) {
				var all = item.documents().stream().map(document -> document.getAnnotations().stream().filter(Attributes::counts).toList()).toList();
				if (all.stream().filter(objects -> objects.stream().anyMatch(object -> !object.getValues().isEmpty())).count() > 1)
					new Grouping(all, Way.of(Similarity.DEFAULT), SAME, true).run().forEach(members -> rate(item, members));
			}

			private void rate(Compared item, List<Annotation> members) {
				var given = new HashMap<String, Map<String, Object>>();
				for (int i = 0; i < members.size(); i++)
					if (members.get(i) != null) {
						var annotator = item.documents().get(i).getAnnotatorId();
						Values.of(members.get(i)).forEach((id, value) -> scale(schema, id).flatMap(scale -> category(scale, value))
								.ifPresent(category -> given.computeIfAbsent(id, absent -> new HashMap<>()).put(annotator, category)));
					}
				given.forEach((id, values) -> {
					ratings.computeIfAbsent(id, absent -> new Ratings()).add(values, 1, item.group());
					if (scale(schema, id).orElse(null) == Scale.INTERVAL) {
						var numbers = new HashMap<String, Number>();
						values.forEach((annotator, value) -> numbers.put(annotator, (Number) value));
						correlations.computeIfAbsent(id, absent -> new IntraclassCorrelation()).add(numbers, item.group());
					}
				});
			}

			@Override
			public List<Measure> measures() {
				var measures = new ArrayList<Measure>();
				ratings.forEach((id, rated) -> {
					var scope = Scope.ALL.about(id, schema.attribute(id).map(Attribute::getName).orElse(id));
					measures.addAll(rated.measures(scope, scale(schema, id).orElseThrow()));
					if (correlations.containsKey(id))
						measures.addAll(correlations.get(id).measures(scope));
				});
				return measures;
			}
		};
	}

	private static boolean counts(Annotation annotation) {
		return annotation.getGeometry() != null && !(annotation.getGeometry() instanceof Whole);
	}

	/** Empty for texts, dates and references, which are not rated. */
	private static Optional<Scale> scale(SchemaIndex schema, String attributeId) {
		return schema.attribute(attributeId).map(attribute -> switch (attribute) {
		case ChoiceAttribute choice -> choice.isMultiple() ? Scale.SETS : Scale.NOMINAL;
		case BooleanAttribute yesOrNo -> Scale.NOMINAL;
		case TaxonomyAttribute concept -> Scale.NOMINAL;
		case RatingAttribute rating -> Scale.ORDINAL;
		case IntegerAttribute number -> Scale.INTERVAL;
		case DecimalAttribute number -> Scale.INTERVAL;
		default -> null;
		});
	}

	private static Optional<Object> category(Scale scale, Object value) {
		return Optional.ofNullable(switch (scale) {
		case SETS -> value instanceof Set<?> ? value : Set.of(value);
		case ORDINAL, INTERVAL -> value instanceof Number number && Double.isFinite(number.doubleValue()) ? value : null;
		default -> value;
		});
	}
}
