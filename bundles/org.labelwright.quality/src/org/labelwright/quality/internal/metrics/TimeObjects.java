package org.labelwright.quality.internal.metrics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.model.annotation.TimePoint;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.quality.AgreementReport;
import org.labelwright.quality.AgreementReport.Measure;
import org.labelwright.quality.AgreementReport.Scope;
import org.labelwright.quality.Coefficient;
import org.labelwright.quality.Compared;
import org.labelwright.quality.Sums;
import org.labelwright.quality.Sums.Figure;
import org.labelwright.quality.compare.BoundarySimilarity;
import org.labelwright.quality.internal.Messages;
import org.labelwright.quality.internal.compare.Stretches;
import org.labelwright.quality.spi.Measurement;

/** Intervals and points of time, by tier and channel; and the borders between intervals, whatever their labels. */
public final class TimeObjects extends AlikeObjects {

	/** Microseconds of the unit in which borders are at one place. */
	private static final long UNIT = 10_000;

	public TimeObjects() {
		super(Coefficient.MEAN_IOU);
	}

	@Override
	public Geometry place(Annotation annotation) {
		return annotation.getGeometry() instanceof TimeInterval || annotation.getGeometry() instanceof TimePoint ? annotation.getGeometry() : null;
	}

	@Override
	public double alike(Annotation one, Annotation other) {
		return similarity().of(one.getGeometry(), other.getGeometry());
	}

	@Override
	public Measurement measure(SchemaIndex schema) {
		var objects = super.measure(schema);
		var borders = new Sums(List.of(new Figure(Coefficient.BOUNDARY, sums -> Sums.quotient(sums[0], sums[1]), sums -> (long) sums[1])));
		return new Measurement() {

			@Override
			public void add(Compared item) {
				objects.add(item);
				Pairing.<Map<List<Object>, SortedSet<Long>>>forEach(item, TimeObjects::borders,
						(pair, one, other) -> Stream.concat(one.keySet().stream(), other.keySet().stream()).distinct().forEach(tier -> {
							var found = BoundarySimilarity.of(one.getOrDefault(tier, new TreeSet<>()), other.getOrDefault(tier, new TreeSet<>()),
									(int) (similarity().microseconds() / UNIT));
							borders.add("", pair, item.group(), found.value().orElse(0.0) * found.units(), found.units()); //$NON-NLS-1$
						}));
			}

			@Override
			public List<Measure> measures() {
				var measures = new ArrayList<>(objects.measures());
				measures.addAll(borders.measures(Scope.ALL.about(AgreementReport.BOUNDARIES, Messages.Agreement_boundaries)));
				return measures;
			}
		};
	}

	/** The starts and ends of the intervals on each tier of each part. */
	private static Map<List<Object>, SortedSet<Long>> borders(AnnotationDocument document) {
		var borders = new HashMap<List<Object>, SortedSet<Long>>();
		for (var annotation : document.getAnnotations())
			if (annotation.getGeometry() instanceof TimeInterval interval) {
				var time = Stretches.time(interval);
				var tier = borders.computeIfAbsent(List.of(Objects.requireNonNullElse(annotation.getPart(), ""), time.tier(), time.channel()), //$NON-NLS-1$
						key -> new TreeSet<>());
				tier.add(Math.floorDiv(time.start(), UNIT));
				tier.add(Math.floorDiv(time.end(), UNIT));
			}
		return borders;
	}
}
