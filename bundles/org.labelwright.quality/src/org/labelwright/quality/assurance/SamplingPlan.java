package org.labelwright.quality.assurance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.labelwright.quality.internal.Messages;

/**
 * How many documents of a lot are looked at, and with how many errors at most it is accepted. Each document is right or wrong as a whole.
 *
 * @param lot    documents, from 1
 * @param sample 1 to {@code lot}
 * @param accept errors, from 0; with one more the lot is rejected
 * @param how    how these numbers were found, for people
 */
public record SamplingPlan(int lot, int sample, int accept, String how) {

	/** How much of a lot is looked at: the general inspection levels of the tables. */
	public enum Level {
		/** Less than usual. */
		I,
		/** As usual. */
		II,
		/** More than usual. */
		III
	}

	/** Sizes of samples by code letter. */
	private static final int[] SAMPLES = { 2, 3, 5, 8, 13, 20, 32, 50, 80, 125, 200, 315, 500, 800, 1250, 2000 };
	private static final String LETTERS = "ABCDEFGHJKLMNPQR"; //$NON-NLS-1$
	/** The greatest lots of each row of the table of code letters; those of the last row are greater. */
	private static final int[] LOTS = { 8, 15, 25, 50, 90, 150, 280, 500, 1200, 3200, 10_000, 35_000, 150_000, 500_000 };
	/** Code letters of level I by row; on level II each row has its own, on level III that of the next. */
	private static final int[] LEVEL_I = { 0, 0, 1, 2, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 };
	private static final double[] LIMITS = { 0.010, 0.015, 0.025, 0.040, 0.065, 0.10, 0.15, 0.25, 0.40, 0.65, 1.0, 1.5, 2.5, 4.0, 6.5, 10 };
	/** On the diagonal where the place of the letter and that of the limit add up to this the lot is accepted without any error. */
	private static final int NONE = 14;
	/** With how many errors at most on the diagonals from {@link #ONE} on. */
	private static final int[] ACCEPT = { 1, 2, 3, 5, 7, 10, 14, 21 };
	private static final int ONE = 17;

	public SamplingPlan {
		if (sample < 1 || sample > lot || accept < 0 || accept >= sample)
			throw new IllegalArgumentException(lot + " " + sample + ' ' + accept); //$NON-NLS-1$
	}

	/** The acceptance quality limits that there are plans for, in percent. */
	public static List<Double> limits() {
		var all = new ArrayList<Double>();
		for (var limit : LIMITS)
			all.add(limit);
		return all;
	}

	/**
	 * A single sampling plan for normal inspection as ISO 2859-1:1999 (tables 1 and 2-A), ANSI/ASQ Z1.4 and MIL-STD-105E (10 May 1989, tables I and II-A)
	 * have it, up to limits of 10 percent. Where the tables point to another row, sample and acceptance number are those of that row; where the sample is
	 * as large as the lot, all of it is looked at. The plans lie on diagonals of the table: with each size of samples the limit is that much smaller.
	 *
	 * @param limit acceptance quality limit in percent of documents with errors, one of {@link #limits}
	 */
	public static SamplingPlan table(int lot, Level level, double limit) {
		int column = limits().indexOf(limit);
		if (column < 0 || lot < 1)
			throw new IllegalArgumentException(lot + " " + limit); //$NON-NLS-1$
		int row = 0;
		while (row < LOTS.length && lot > LOTS[row])
			row++;
		int letter = switch (level) {
		case I -> LEVEL_I[row];
		case II -> row;
		case III -> row + 1;
		};
		int used = used(letter, column);
		int accept = used + column == NONE ? 0 : ACCEPT[used + column - ONE];
		int sample = Math.min(SAMPLES[used], lot);
		return new SamplingPlan(lot, sample, Math.min(accept, sample - 1), NLS.bind(Messages.Plan_table,
				new Object[] { level, String.format(Locale.ROOT, "%s", limit), LETTERS.charAt(letter), LETTERS.charAt(used) })); //$NON-NLS-1$
	}

	/** The row that the table points to from one. */
	private static int used(int letter, int column) {
		int diagonal = letter + column;
		if (diagonal < NONE) // downwards, to the first plan that accepts no error, or to the last row
			return Math.min(NONE - column, SAMPLES.length - 1);
		if (diagonal == NONE + 1)
			return letter > 0 ? letter - 1 : ONE - column; // nothing lies above the first row
		if (diagonal == NONE + 2)
			return letter + 1 < SAMPLES.length ? letter + 1 : NONE - column; // nothing lies below the last row
		return Math.min(letter, ONE + ACCEPT.length - 1 - column); // upwards, to the last plan there is
	}

	/**
	 * The smallest plan that keeps two risks, by the hypergeometric distribution: a lot of good quality is seldom rejected, and one of bad quality seldom
	 * accepted.
	 *
	 * @param good     share of errors that is good, 0 to below {@code bad}; rounded down to whole documents
	 * @param bad      share of errors that is bad, up to 1; rounded up to whole documents
	 * @param producer greatest probability that a good lot is rejected, between 0 and 1
	 * @param consumer greatest probability that a bad lot is accepted, between 0 and 1
	 */
	public static SamplingPlan risks(int lot, double good, double bad, double producer, double consumer) {
		if (lot < 1 || !(good >= 0 && good < bad && bad <= 1) || !(producer > 0 && producer < 1) || !(consumer > 0 && consumer < 1))
			throw new IllegalArgumentException(lot + " " + good + ' ' + bad + ' ' + producer + ' ' + consumer); //$NON-NLS-1$
		int few = (int) Math.floor(lot * good + 1e-9);
		int many = Math.max(1, (int) Math.ceil(lot * bad - 1e-9));
		var how = NLS.bind(Messages.Plan_risks, new Object[] { percent(good), percent(1 - producer), percent(bad), percent(consumer) });
		int sample = 1;
		for (int accept = 0; accept < lot; accept++) {
			sample = smallest(lot, many, accept, consumer, Math.max(sample, accept + 1));
			if (sample >= lot)
				break;
			if (Hypergeometric.atMost(lot, few, sample, accept) >= 1 - producer)
				return new SamplingPlan(lot, sample, accept, how);
		}
		return new SamplingPlan(lot, lot, Math.min(many, lot) - 1, how);
	}

	private static String percent(double share) {
		return String.format(Locale.ROOT, "%.4g", 100 * share).replaceAll("\\.?0+$", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** The smallest sample with which a bad lot is accepted with no more than some probability, which falls the greater the sample is. */
	private static int smallest(int lot, int errors, int accept, double risk, int from) {
		int low = from;
		int high = lot;
		while (low < high) {
			int middle = low + (high - low) / 2;
			if (Hypergeometric.atMost(lot, errors, middle, accept) <= risk)
				high = middle;
			else
				low = middle + 1;
		}
		return low;
	}

	/**
	 * A plan that somebody chose.
	 *
	 * @param accept smaller than the sample
	 */
	public static SamplingPlan chosen(int lot, int sample, int accept) {
		return new SamplingPlan(lot, Math.min(sample, lot), accept, Messages.Plan_chosen);
	}

	/**
	 * How the plan tells good lots from bad ones.
	 *
	 * @param errors     in the lot
	 * @param rate       share of them
	 * @param acceptance how likely the lot is accepted
	 */
	public record Characteristic(int errors, double rate, double acceptance) {
	}

	/** The operating characteristic: at no more than 40 numbers of errors, from none to that at which a lot is as good as never accepted. */
	public List<Characteristic> characteristic() {
		int last = 0;
		for (int step = Integer.highestOneBit(lot); step > 0; step /= 2)
			if (last + step <= lot && Hypergeometric.atMost(lot, last + step, sample, accept) >= 0.001)
				last += step;
		last = Math.min(lot, last + 1);
		var points = new ArrayList<Characteristic>();
		int before = -1;
		for (int i = 0; i < 40; i++) {
			int errors = (int) Math.round((double) last * i / 39);
			if (errors > before)
				points.add(new Characteristic(errors, (double) errors / lot, Hypergeometric.atMost(lot, errors, sample, accept)));
			before = errors;
		}
		return points;
	}
}
