package org.labelwright.quality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

import org.labelwright.quality.internal.BestAlignment;

/**
 * Gamma of one continuum, such as a text or a recording, on which annotators placed units in categories: Y. Mathet, A. Widlöcher and J.-P. Métivier,
 * "The unified and holistic method gamma for inter-annotator agreement measure and alignment", Computational Linguistics 41 (2015). It aligns units
 * and compares places and categories at once. The dissimilarity is the combined one of the paper, with an empty unit of 1; chance is estimated from
 * continua that are made of the given ones by shifts.
 */
public final class GammaStudy {

	/** How many continua are made by chance first; more when their disorders vary much. */
	private static final int CONTINUA = 30;
	private static final int MOST_CONTINUA = 400;
	/** How far the mean disorder may be off, as a share of it, with a confidence of 95 percent. */
	private static final double PRECISION = 0.02;

	/**
	 * A unit.
	 *
	 * @param start    in any unit of place or time
	 * @param end      above the start
	 * @param category has {@code equals}
	 */
	public record Unit(long start, long end, Object category) {

		public Unit {
			if (end <= start)
				throw new IllegalArgumentException(start + " to " + end); //$NON-NLS-1$
		}
	}

	/** What a difference of places weighs in the software of the authors, where one of categories weighs 1. */
	public static final double PLACES = 3;

	private final List<List<Unit>> annotators;
	private final double places;

	/**
	 * @param units  of two annotators at least, by their ids; one who placed none counts
	 * @param places what a difference of places weighs, such as {@link #PLACES}; one of categories weighs 1
	 */
	public GammaStudy(Map<String, ? extends Collection<Unit>> units, double places) {
		if (units.size() < 2)
			throw new IllegalArgumentException(units.size() + " annotators"); //$NON-NLS-1$
		annotators = new TreeMap<>(units).values().stream().map(GammaStudy::sorted).toList();
		this.places = places;
	}

	private static List<Unit> sorted(Collection<Unit> units) {
		return units.stream().sorted(Comparator.comparingLong(Unit::start).thenComparingLong(Unit::end)
				.thenComparing(unit -> unit.category().toString())).toList();
	}

	/** The disorder of the best alignment: the mean dissimilarity of what is aligned; empty when nobody placed a unit. */
	public Optional<Double> disorder() {
		return disorder(annotators);
	}

	private Optional<Double> disorder(List<List<Unit>> annotators) {
		return BestAlignment.disorder(annotators, places);
	}

	/**
	 * Gamma: 1 when all placed the same units, about 0 when they agree as by chance.
	 *
	 * @param seed of the continua that are made by chance; the same seed gives the same value
	 * @return empty when nobody placed a unit, or chance cannot bring any disorder
	 */
	public Optional<Double> gamma(long seed) {
		var observed = disorder();
		if (observed.isEmpty() || observed.get() == 0)
			return observed.map(none -> 1.0);
		double expected = expected(new Random(seed));
		return expected > 0 ? Optional.of(1 - observed.get() / expected) : Optional.empty();
	}

	private double expected(Random random) {
		var disorders = new ArrayList<Double>();
		int wanted = CONTINUA;
		while (disorders.size() < wanted) {
			disorder(shuffled(random)).ifPresent(disorders::add);
			if (disorders.size() == CONTINUA)
				wanted = wanted(disorders);
		}
		return disorders.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
	}

	private static int wanted(List<Double> disorders) {
		double mean = disorders.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
		double variance = disorders.stream().mapToDouble(disorder -> (disorder - mean) * (disorder - mean)).average().orElseThrow();
		double wanted = mean == 0 ? CONTINUA : Math.ceil(variance / (mean * mean) * Math.pow(Proportion.Z / PRECISION, 2));
		return (int) Math.clamp(wanted, CONTINUA, MOST_CONTINUA);
	}

	/** For each annotator the units of one who is drawn, moved around by a distance that is drawn; no two are moved by nearly the same. */
	private List<List<Unit>> shuffled(Random random) {
		long begin = annotators.stream().flatMap(List::stream).mapToLong(Unit::start).min().orElseThrow();
		long length = annotators.stream().flatMap(List::stream).mapToLong(Unit::end).max().orElseThrow() - begin;
		double apart = annotators.stream().flatMap(List::stream).mapToLong(unit -> unit.end() - unit.start()).average().orElseThrow() / 2;
		var moved = new ArrayList<List<Unit>>();
		var shifts = new ArrayList<Long>();
		for (int i = 0; i < annotators.size(); i++) {
			long shift = shift(random, length, apart, shifts);
			shifts.add(shift);
			moved.add(annotators.get(random.nextInt(annotators.size())).stream().map(unit -> {
				long start = (unit.start() - begin + shift) % length;
				return new Unit(start, start + unit.end() - unit.start(), unit.category());
			}).toList());
		}
		return moved;
	}

	private static long shift(Random random, long length, double apart, List<Long> taken) {
		long shift = 0;
		for (int tries = 0; tries < 100; tries++) {
			shift = random.nextLong(length);
			long drawn = shift;
			if (taken.stream().noneMatch(other -> Math.min(Math.abs(drawn - other), length - Math.abs(drawn - other)) < apart))
				break;
		}
		return shift;
	}
}
