package org.labelwright.modality.timeseries;

import java.util.ArrayList;
import java.util.List;

/**
 * Peaks of a series and their prominences. They are those of {@code scipy.signal.find_peaks} and {@code peak_prominences}: a peak
 * is a sample, or a plateau of equal ones, with a lower neighbour on both sides, so the first and the last sample are none. A
 * gap (NaN) ends a series as its end does.
 */
public final class Peaks {

	private Peaks() {
	}

	/** All peaks at least as prominent as asked for, in their order. In time and memory that grow with the length. */
	public static List<Peak> find(double[] values, double prominence) {
		var found = new ArrayList<Peak>();
		for (int from = 0; from < values.length;) {
			if (Double.isNaN(values[from])) {
				from++;
				continue;
			}
			int to = from;
			while (to < values.length && !Double.isNaN(values[to]))
				to++;
			piece(values, from, to, prominence, found);
			from = to;
		}
		return found;
	}

	private static void piece(double[] values, int from, int to, double prominence, List<Peak> found) {
		var falls = falls(values, from, to, false);
		var behind = falls(values, from, to, true);
		for (int i = from + 1; i < to - 1; i++) {
			if (values[i - 1] >= values[i])
				continue;
			int end = i;
			while (end + 1 < to && values[end + 1] == values[i])
				end++;
			if (end + 1 < to && values[end + 1] < values[i]) {
				int middle = (i + end) / 2;
				double height = Math.min(falls[middle - from], behind[middle - from]);
				if (height >= prominence)
					found.add(new Peak(middle, values[middle], height));
			}
			i = end;
		}
	}

	/** How far the series falls before each sample, or after it, until it is higher than there. */
	private static double[] falls(double[] values, int from, int to, boolean after) {
		int count = to - from;
		var falls = new double[count];
		// samples of which none before is as high as the next, and the least since each
		var high = new int[count];
		var least = new double[count];
		int many = 0;
		for (int k = 0; k < count; k++) {
			int at = after ? to - 1 - k : from + k;
			double low = values[at];
			while (many > 0 && values[high[many - 1]] <= values[at])
				low = Math.min(low, least[--many]);
			high[many] = at;
			least[many++] = low;
			falls[at - from] = values[at] - low;
		}
		return falls;
	}
}
