package org.labelwright.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** The table that a benchmark prints: each figure with its aim and, where there is one, a baseline measured in the same run. */
public final class Figures {

	private record Row(String what, String figure, String aim, String baseline) {
	}

	private final String title;
	private final List<Row> rows = new ArrayList<>();

	public Figures(String title) {
		this.title = title;
	}

	/** Adds a line; {@code aim} and {@code baseline} may be empty. */
	public Figures row(String what, String figure, String aim, String baseline) {
		rows.add(new Row(what, figure, aim, baseline));
		return this;
	}

	public void print() {
		var all = new ArrayList<Row>();
		all.add(new Row(title, "figure", "aim", "baseline"));
		all.addAll(rows);
		int width = all.stream().mapToInt(row -> row.what().length()).max().orElse(0);
		for (var row : all)
			System.out.printf("%-" + width + "s  %16s  %16s  %s%n", row.what(), row.figure(), row.aim(), row.baseline());
	}

	/** Times one run of {@code work} in milliseconds. */
	public static double time(Callable<?> work) throws Exception {
		long start = System.nanoTime();
		work.call();
		return (System.nanoTime() - start) / 1e6;
	}

	/** Runs {@code work} {@code warm} times unmeasured, then returns the times of {@code runs} runs in milliseconds, sorted. */
	public static double[] times(int warm, int runs, Callable<?> work) throws Exception {
		for (int i = 0; i < warm; i++)
			work.call();
		var times = new double[runs];
		for (int i = 0; i < runs; i++)
			times[i] = time(work);
		Arrays.sort(times);
		return times;
	}

	/** The value below which {@code share} (0 to 1) of the sorted times lie. */
	public static double percentile(double[] sorted, double share) {
		return sorted[Math.min(sorted.length - 1, Math.max(0, (int) Math.ceil(share * sorted.length) - 1))];
	}

	public static String milliseconds(double value) {
		return String.format(Locale.ROOT, "%.1f ms", value);
	}
}
