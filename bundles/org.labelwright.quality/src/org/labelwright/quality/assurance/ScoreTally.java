package org.labelwright.quality.assurance;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.annotation.Statement;
import org.labelwright.quality.AgreementReport.Interval;
import org.labelwright.quality.Jackknife;
import org.labelwright.quality.Proportion;
import org.labelwright.quality.Sums;
import org.labelwright.quality.compare.Comparison;
import org.labelwright.quality.compare.Comparison.Counterparts;

/** Adds up what came of items held against gold. For one thread. */
final class ScoreTally {

	private static final int EXPECTED = 0;
	private static final int FOUND = 1;
	private static final int RIGHT = 2;
	private static final int BOTH = 3;
	private static final int SIMILARITY = 4;
	private static final int ANSWERS = 5;
	private static final int ANSWERED = 6;
	private static final int COUNTS = 7;

	/** By the groups of {@link Jackknife}; null where there is none. */
	private final double[][] groups = new double[Jackknife.GROUPS][];
	private long items;

	/** Adds one item. */
	void item(int group) {
		items++;
		at(group);
	}

	/** Adds what both said of one thing of an item that was added. */
	void add(int group, Counterparts<? extends Statement> pair) {
		var sums = at(group);
		boolean right = pair.kind() == Comparison.Kind.MATCHED;
		sums[EXPECTED] += pair.one() == null ? 0 : 1;
		sums[FOUND] += pair.other() == null ? 0 : 1;
		sums[RIGHT] += right ? 1 : 0;
		if (pair.one() instanceof Annotation && pair.other() != null) {
			sums[BOTH]++;
			sums[SIMILARITY] += pair.similarity();
		}
		if (pair.one() instanceof Answer) {
			sums[ANSWERS]++;
			sums[ANSWERED] += right ? 1 : 0;
		}
	}

	private double[] at(int group) {
		if (groups[group] == null)
			groups[group] = new double[COUNTS];
		return groups[group];
	}

	long items() {
		return items;
	}

	Score score() {
		var sums = sums(-1);
		return new Score(items, (long) sums[EXPECTED], (long) sums[FOUND], (long) sums[RIGHT], Proportion.of(sums[RIGHT], (long) sums[FOUND]),
				Proportion.of(sums[RIGHT], (long) sums[EXPECTED]), f1(sums).orElse(null), interval(ScoreTally::f1), similarity(sums).orElse(null),
				interval(ScoreTally::similarity), Proportion.of(sums[ANSWERED], (long) sums[ANSWERS]));
	}

	private static Optional<Double> f1(double[] sums) {
		return Sums.quotient(2 * sums[RIGHT], sums[EXPECTED] + sums[FOUND]);
	}

	private static Optional<Double> similarity(double[] sums) {
		return Sums.quotient(sums[SIMILARITY], sums[BOTH]);
	}

	private Interval interval(Function<double[], Optional<Double>> figure) {
		var present = IntStream.range(0, groups.length).filter(i -> groups[i] != null).toArray();
		return Jackknife.interval(figure.apply(sums(-1)), present.length, i -> figure.apply(sums(present[i])))
				.map(found -> new Interval(Math.max(0, found.lower()), Math.min(1, found.upper()))).orElse(null);
	}

	private double[] sums(int without) {
		var sums = new double[COUNTS];
		for (int i = 0; i < groups.length; i++)
			if (groups[i] != null && i != without)
				for (int j = 0; j < COUNTS; j++)
					sums[j] += groups[i][j];
		return sums;
	}
}
