package org.labelwright.quality.internal.metrics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.TextSpan;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.quality.AgreementReport.Measure;
import org.labelwright.quality.AgreementReport.Pair;
import org.labelwright.quality.AgreementReport.Scope;
import org.labelwright.quality.Coefficient;
import org.labelwright.quality.Compared;
import org.labelwright.quality.GammaStudy;
import org.labelwright.quality.GammaStudy.Unit;
import org.labelwright.quality.Mean;
import org.labelwright.quality.spi.Measurement;
import org.labelwright.quality.spi.Metric;

/**
 * Gamma of spans of texts and intervals of time, each text and each tier of a recording by itself, and its mean. Since it compares with many continua
 * made by chance, it looks at a sample of those that are there, the same each time.
 */
public final class AlignedUnits implements Metric {

	/** How many continua are looked at, and up to how many units in each. */
	private static final int CONTINUA = 50;
	private static final int MOST_UNITS = 200;
	private static final long SEED = 2015;

	private record Place(String part, String tier) {
	}

	private record Continuum(Map<String, List<Unit>> units, int group) {
	}

	@Override
	public Measurement measure(SchemaIndex schema) {
		return new Measurement() {

			private final Random random = new Random(SEED);
			private final List<Continuum> sample = new ArrayList<>();
			private long seen;

			@Override
			public void add(Compared item) {
				var found = new HashMap<String, Map<Place, List<Unit>>>();
				var places = new HashSet<Place>();
				for (var document : item.documents()) {
					var own = found.computeIfAbsent(document.getAnnotatorId(), id -> new HashMap<>());
					for (var annotation : document.getAnnotations())
						unit(annotation).ifPresent(unit -> {
							var place = place(annotation);
							places.add(place);
							own.computeIfAbsent(place, absent -> new ArrayList<>()).add(unit);
						});
				}
				places.stream().sorted(Comparator.comparing(Place::part).thenComparing(Place::tier)).forEach(place -> {
					var units = new HashMap<String, List<Unit>>();
					found.forEach((annotator, all) -> units.put(annotator, all.getOrDefault(place, List.of())));
					keep(new Continuum(units, item.group()));
				});
			}

			/** Each continuum has the same chance to stay. */
			private void keep(Continuum continuum) {
				if (continuum.units.values().stream().mapToInt(List::size).sum() > MOST_UNITS)
					return;
				seen++;
				if (sample.size() < CONTINUA)
					sample.add(continuum);
				else {
					long place = random.nextLong(seen);
					if (place < CONTINUA)
						sample.set((int) place, continuum);
				}
			}

			@Override
			public List<Measure> measures() {
				var all = new Mean();
				var pairs = new TreeMap<Pair, Mean>();
				for (var continuum : sample) {
					gamma(continuum.units).ifPresent(gamma -> all.add(gamma, continuum.group));
					var annotators = continuum.units.keySet().stream().sorted().toList();
					for (var one : annotators)
						for (var other : annotators.subList(annotators.indexOf(one) + 1, annotators.size()))
							gamma(Map.of(one, continuum.units.get(one), other, continuum.units.get(other))).ifPresent(
									gamma -> pairs.computeIfAbsent(new Pair(one, other), pair -> new Mean()).add(gamma, continuum.group));
				}
				var measures = new ArrayList<Measure>();
				if (all.count() > 0)
					measures.add(all.measure(Scope.ALL, Coefficient.GAMMA));
				pairs.forEach((pair, mean) -> measures.add(mean.measure(Scope.ALL.of(pair), Coefficient.GAMMA)));
				return measures;
			}
		};
	}

	private static Optional<Double> gamma(Map<String, List<Unit>> units) {
		return new GammaStudy(units, GammaStudy.PLACES).gamma(SEED);
	}

	private static Place place(Annotation annotation) {
		var tier = annotation.getGeometry() instanceof TimeInterval interval ? interval.getTier() : null;
		return new Place(annotation.getPart() == null ? "" : annotation.getPart(), tier == null ? "" : tier); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Optional<Unit> unit(Annotation annotation) {
		Object category = annotation.getLabelId() == null ? "" : annotation.getLabelId(); //$NON-NLS-1$
		return switch (annotation.getGeometry()) {
		case TextSpan span -> Found.of(annotation).filter(found -> found.start() < found.end()).map(found -> new Unit(found.start(), found.end(), category));
		case TimeInterval interval -> interval.getStart() < interval.getEnd() ? Optional.of(new Unit(interval.getStart(), interval.getEnd(), category))
				: Optional.empty();
		case null, default -> Optional.empty();
		};
	}
}
