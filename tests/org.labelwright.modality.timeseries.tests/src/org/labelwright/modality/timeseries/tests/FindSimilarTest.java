package org.labelwright.modality.timeseries.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.Test;
import org.labelwright.modality.timeseries.DistanceProfile;
import org.labelwright.modality.timeseries.FindSimilarOperation;
import org.labelwright.modality.timeseries.Match;

class FindSimilarTest {

	private static final long SECOND = 1_000_000;

	private static double[] naive(double[] query, double[] series) {
		var distances = new double[series.length - query.length + 1];
		var q = normal(query, 0, query.length);
		for (int i = 0; i < distances.length; i++) {
			var t = normal(series, i, query.length);
			double sum = 0;
			for (int k = 0; k < q.length; k++)
				sum += (q[k] - t[k]) * (q[k] - t[k]);
			distances[i] = Math.sqrt(sum);
		}
		return distances;
	}

	private static double[] normal(double[] values, int from, int length) {
		double mean = 0;
		for (int i = 0; i < length; i++)
			mean += values[from + i] / length;
		double squares = 0;
		for (int i = 0; i < length; i++)
			squares += (values[from + i] - mean) * (values[from + i] - mean);
		var normal = new double[length];
		for (int i = 0; i < length; i++)
			normal[i] = (values[from + i] - mean) / Math.sqrt(squares / length);
		return normal;
	}

	private static double[] walk(int length, long seed) {
		var random = new Random(seed);
		var values = new double[length];
		for (int i = 1; i < length; i++)
			values[i] = values[i - 1] + random.nextGaussian();
		return values;
	}

	/** The example in the documentation of {@code stumpy.mass}, whose values NumPy gives as well. */
	@Test
	void distancesAreThoseOfStumpy() {
		var distances = new DistanceProfile(new double[] { -11.1, 23.4, 79.5, 1001 }).of(new double[] { 584, -11, 23, 79, 1001, 0, -19 });
		assertArrayEquals(new double[] { 3.18792463, 1.11297393e-3, 3.23874018, 3.34470195 }, distances, 1e-6);
	}

	/** Far from 0, and over several transforms. */
	@Test
	void distancesAreThoseOfTheDefinition() {
		for (int length : new int[] { 3, 50, 600 })
			for (double level : new double[] { 0, 1e5 }) {
				var series = Arrays.stream(walk(10_000, length)).map(value -> value + level).toArray();
				var query = walk(length, 99);
				assertArrayEquals(naive(query, series), new DistanceProfile(query).of(series), 1e-4, length + " at " + level);
			}
	}

	@Test
	void constantStretchesAndGaps() {
		var series = new double[] { 5, 5, 5, 5, 6, 7, Double.NaN, 1, 2, 3 };
		assertArrayEquals(new double[] { 0, 0, Math.sqrt(3), Math.sqrt(3), Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Math.sqrt(3) },
				new DistanceProfile(new double[] { 9, 9, 9 }).of(series), 1e-9);
		assertArrayEquals(new double[] { Math.sqrt(3), Math.sqrt(3) }, Arrays.copyOf(new DistanceProfile(new double[] { 1, 2, 3 }).of(series), 2), 1e-9);
		assertEquals(0, new DistanceProfile(new double[] { 1, 2, 3, 4 }).of(new double[] { 1, 2 }).length);
		assertThrows(IllegalArgumentException.class, () -> new DistanceProfile(new double[] { 1, Double.NaN }));
		assertEquals(1, DistanceProfile.correlation(0, 10));
		assertEquals(-1, DistanceProfile.correlation(Math.sqrt(40), 10), 1e-12);
	}

	/** A shape that was put in at known places, at other levels and heights, is found there and nowhere else. */
	@Test
	void findsTheShapeWhereItWasPut() {
		var random = new Random(4);
		var series = random.doubles(200_000, -1, 1).toArray();
		var shape = new double[400];
		for (int i = 0; i < shape.length; i++)
			shape[i] = 20 * Math.sin(i / 15.0) * Math.exp(-i / 150.0);
		int[] places = { 1000, 30_500, 30_950, 131_000, 199_600 };
		for (int k = 0; k < places.length; k++)
			for (int i = 0; i < shape.length; i++)
				series[places[k] + i] += (k + 1) * shape[i] + 100 * k;
		for (boolean counted : new boolean[] { true, false }) {
			var found = new FindSimilarOperation(new MadeSource(series, counted), 0, 1000 * SECOND, 1400 * SECOND, 10, 8).run(SubMonitor.convert(null)).value().orElseThrow();
			assertEquals(List.of(30_500L, 30_950L, 131_000L, 199_600L), found.stream().map(Match::sample).sorted().toList());
			assertEquals(found, found.stream().sorted(Comparator.comparingDouble(Match::distance)).toList());
			assertTrue(found.stream().allMatch(match -> match.correlation() > 0.9));
			var first = found.stream().filter(match -> match.sample() == 30_500).findFirst().orElseThrow();
			assertEquals(List.of(30_500 * SECOND, 30_899 * SECOND), List.of(first.start(), first.end()));
		}
	}

	/** Matches are the nearest of the places that are nearer than all within half a length, one after the other. */
	@Test
	void matchesAreThoseOfTheDefinition() {
		for (long seed = 0; seed < 30; seed++) {
			var series = walk(3000, seed);
			int begin = new Random(seed).nextInt(2900);
			int length = 20 + (int) seed;
			var found = new FindSimilarOperation(new MadeSource(series, true), 0, begin * SECOND, (begin + length) * SECOND, 4, Double.POSITIVE_INFINITY)
					.run(SubMonitor.convert(null)).value().orElseThrow();
			assertEquals(expected(series, begin, length, 4), found.stream().map(Match::sample).toList());
		}
	}

	private static List<Long> expected(double[] series, int begin, int length, int most) {
		var distances = naive(Arrays.copyOfRange(series, begin, begin + length), series);
		for (int i = Math.max(0, begin - length + 1); i < Math.min(distances.length, begin + length); i++)
			distances[i] = Double.POSITIVE_INFINITY;
		var places = new ArrayList<Integer>();
		for (int i = 0; i < distances.length; i++) {
			boolean least = distances[i] < Double.POSITIVE_INFINITY;
			for (int k = Math.max(0, i - length / 2); k <= Math.min(distances.length - 1, i + length / 2); k++)
				least &= distances[i] <= distances[k];
			if (least)
				places.add(i);
		}
		places.sort(Comparator.comparingDouble(i -> distances[i]));
		var chosen = new ArrayList<Long>();
		for (int place : places)
			if (chosen.size() < most && chosen.stream().noneMatch(other -> Math.abs(other - place) < length))
				chosen.add((long) place);
		return chosen;
	}

	@Test
	void whatCannotBeLookedForIsTold() {
		var source = new MadeSource(new double[] { 1, 2, Double.NaN, 4, 5, 6 }, true);
		for (long[] range : new long[][] { { 0, 2 }, { 0, 4 }, { 5, 5 }, { 90, 99 } }) {
			var outcome = new FindSimilarOperation(source, 0, range[0] * SECOND, range[1] * SECOND, 3, 9).run(SubMonitor.convert(null));
			assertTrue(outcome.value().isEmpty());
			assertFalse(outcome.problems().getFirst().remedy().isBlank());
		}
	}

	@Test
	void isCancelled() {
		var monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> new FindSimilarOperation(new MadeSource(walk(50_000, 1), true), 0, 0, 100 * SECOND, 3, 9).run(SubMonitor.convert(monitor)));
	}
}
