package org.labelwright.modality.timeseries.ui.internal;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.LongConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.labelwright.media.SignalColumns;
import org.labelwright.media.SignalSource.Channel;
import org.labelwright.media.Signals;
import org.labelwright.ui.canvas.timeline.LaneArea;
import org.labelwright.ui.canvas.timeline.TimeScale;

/** One signal as it is drawn: each sample when they lie apart, else the extremes and the mean of what each column covers. */
final class Trace {

	/** Pixels between samples from which on they are joined by lines, and from which each is marked. */
	private static final int LINED = 2;
	private static final double APART = 6;
	/** Coordinates of a line that is drawn at once. */
	private static final int PIECE = 66;
	/** Pixels of a bar from which on the mean is seen in it. */
	private static final int TALL = 6;
	/** Pixels that the mean may differ from one column to the next to be a line. */
	private static final int SMOOTH = 1;
	private static final int MEAN = 110;
	/** Columns without a value that lie between two samples of the usual distance. */
	private static final int NARROW = 3;
	private static final int GAP = 22;
	/** A pause of so many usual distances between samples is no line. */
	private static final int PAUSE = 12;
	private static final int FAR = 1 << 14;
	/** Samples among which peaks are looked for, at most. */
	private static final int NEAR = 4096;

	private final Signals signals;
	private final int channel;
	private final int number;
	private final Channel described;
	private final Color color;
	private TimeScale scale;
	private int version = -1;
	private final SignalColumns columns;
	private double[] low = {};
	private double[] high = {};
	private double[] mean = {};
	private Optional<Signals.Samples> samples = Optional.empty();

	/**
	 * @param signals   stays the caller's
	 * @param channel   of these
	 * @param number    of the channel of the file, to which annotations refer
	 * @param described the channel as it is told to people
	 */
	Trace(Signals signals, int channel, int number, Channel described, Color color) {
		this.signals = signals;
		this.channel = channel;
		columns = new SignalColumns(signals, channel);
		this.number = number;
		this.described = described;
		this.color = color;
	}

	/** The number of the channel of the file. */
	int number() {
		return number;
	}

	Channel described() {
		return described;
	}

	Signals signals() {
		return signals;
	}

	Color color() {
		return color;
	}

	/** The name with the unit. */
	String title() {
		return described.unit().isEmpty() ? described.name() : described.name() + " [" + described.unit() + "]"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Looks up what is seen, unless it is what was seen before. */
	void look(TimeScale seen, int now) {
		if (seen.equals(scale) && now == version)
			return;
		if (now != version)
			columns.forget();
		scale = seen;
		version = now;
		var range = seen.visible();
		samples = signals.samples(channel, range.start(), range.end(), seen.width() / LINED);
		columns.look(seen.start() - seen.perPixel() / 2, seen.perPixel(), seen.width());
		low = columns.low();
		high = columns.high();
		mean = columns.mean();
	}

	/** The least and greatest value that is seen; empty when there is none. */
	Optional<double[]> extent() {
		double least = Double.POSITIVE_INFINITY;
		double greatest = Double.NEGATIVE_INFINITY;
		for (int i = 0; i < low.length; i++)
			if (low[i] <= high[i]) {
				least = Math.min(least, low[i]);
				greatest = Math.max(greatest, high[i]);
			}
		if (samples.isPresent() && samples.get().values().length <= low.length / LINED + 2) // lines come from beyond the sides
			for (double value : samples.get().values()) {
				least = Math.min(least, Double.isNaN(value) ? least : value);
				greatest = Math.max(greatest, Double.isNaN(value) ? greatest : value);
			}
		return least <= greatest ? Optional.of(new double[] { least, greatest }) : Optional.empty();
	}

	/** The least and greatest value of all that is known. */
	Optional<double[]> whole() {
		var least = new double[1];
		var greatest = new double[1];
		signals.extremes(channel, 0, signals.duration() + 1.0, least, greatest, new double[1]);
		return least[0] <= greatest[0] ? Optional.of(new double[] { least[0], greatest[0] }) : Optional.empty();
	}

	/** The value at a time, if it is known by now. */
	OptionalDouble valueAt(long time) {
		return signals.valueAt(channel, time);
	}

	/** The sample at a time, and one on both sides, if they are known by now. */
	Optional<Signals.Samples> near(long time) {
		return signals.samples(channel, time, time, 128);
	}

	/** Tells the peak and the trough within a stretch, or each sample where they lie apart. */
	void attract(long from, long to, LongConsumer told) {
		var near = signals.samples(channel, from, to, NEAR);
		if (near.isEmpty() || scale == null)
			return;
		var times = near.get().times();
		boolean apart = times.length < 2 || (times[times.length - 1] - times[0]) / (times.length - 1.0) >= APART * scale.perPixel();
		if (apart) {
			for (long time : times)
				if (time >= from && time <= to)
					told.accept(time);
			return;
		}
		var values = near.get().values();
		int peak = 0;
		int trough = 0;
		for (int i = 1; i < values.length; i++) {
			peak = values[i] > values[peak] || Double.isNaN(values[peak]) ? i : peak;
			trough = values[i] < values[trough] || Double.isNaN(values[trough]) ? i : trough;
		}
		for (int at : new int[] { peak, trough })
			if (at > 0 && at < values.length - 1) // at a side it only goes on beyond it
				told.accept(times[at]);
	}

	/** Paints the signal into a lane. */
	void paint(LaneArea area, ValueScale values) {
		var gc = area.gc();
		gc.setForeground(color);
		gc.setBackground(color);
		gc.setAlpha(255);
		gc.setAntialias(SWT.OFF);
		if (samples.isPresent())
			lines(area, values, samples.get());
		else
			columns(area, values);
		gc.setAntialias(SWT.DEFAULT);
		gc.setAlpha(255);
	}

	private static int y(LaneArea area, ValueScale values, double value) {
		int height = area.bounds().height - 3;
		return area.bounds().y + 1 + (int) Math.round(Math.clamp(values.depth(value) * height, -FAR, FAR));
	}

	private void lines(LaneArea area, ValueScale values, Signals.Samples shown) {
		var times = shown.times();
		long pause = pause(times);
		var points = new int[2 * times.length];
		int count = 0;
		for (int i = 0; i < times.length; i++) {
			double value = shown.values()[i];
			boolean gap = Double.isNaN(value);
			if (i > 0 && (gap || Double.isNaN(shown.values()[i - 1]) || times[i] - times[i - 1] > pause)) {
				join(area.gc(), points, count);
				count = 0;
				gap(area, times[i - 1], times[i]);
			}
			if (!gap) {
				points[count++] = area.x(times[i]);
				points[count++] = y(area, values, value);
			}
		}
		join(area.gc(), points, count);
	}

	/** The distance from which two samples are not joined: much more than usual. */
	private static long pause(long[] times) {
		if (times.length < 4)
			return Long.MAX_VALUE;
		var distances = new long[times.length - 1];
		for (int i = 0; i < distances.length; i++)
			distances[i] = times[i + 1] - times[i];
		Arrays.sort(distances);
		return Math.max(1, distances[distances.length / 2]) * PAUSE;
	}

	private static void join(GC gc, int[] points, int count) {
		if (count == 0)
			return;
		gc.setAntialias(SWT.ON);
		for (int from = 0; from < count - 2; from += PIECE - 2) // short lines are drawn much faster than a long one
			gc.drawPolyline(Arrays.copyOfRange(points, from, Math.min(count, from + PIECE)));
		boolean apart = count == 2 || (points[count - 2] - points[0]) / (count / 2.0 - 1) >= APART;
		for (int i = 0; apart && i < count; i += 2)
			gc.fillOval(points[i] - 2, points[i + 1] - 2, 5, 5);
	}

	private static void gap(LaneArea area, long from, long to) {
		int x = Math.max(area.x(from), area.from());
		int width = Math.min(area.x(to), area.to()) - x;
		if (width > 1)
			shade(area, x, width);
	}

	private static void shade(LaneArea area, int x, int width) {
		var gc = area.gc();
		var before = gc.getBackground();
		gc.setBackground(gc.getDevice().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
		gc.setAlpha(GAP);
		gc.fillRectangle(x, area.bounds().y, width, area.bounds().height);
		gc.setAlpha(255);
		gc.setBackground(before);
	}

	/** A bar for each column; bars that follow each other hang together. */
	private void columns(LaneArea area, ValueScale values) {
		int from = Math.max(0, area.from() - area.bounds().x - NARROW - 1);
		int to = Math.min(low.length, area.to() - area.bounds().x + 1);
		var gc = area.gc();
		var bars = new Path(gc.getDevice()); // all at once is drawn much faster than one by one
		var means = new Path(gc.getDevice());
		int end = known();
		int lastTop = 0;
		int lastBottom = 0;
		int lastMiddle = 0;
		int next = -1; // the column behind the last one with values
		for (int i = from; i < to; i++) {
			if (Double.isNaN(low[i])) {
				int gap = i;
				while (i + 1 < low.length && Double.isNaN(low[i + 1]))
					i++;
				boolean narrow = gap > 0 && !Double.isNaN(low[gap - 1]) && i - gap < NARROW && i + 1 < low.length;
				if (!narrow && gap < end)
					shade(area, area.bounds().x + gap, Math.min(i + 1, end) - gap);
				next = narrow && next == gap ? i + 1 : -1;
				continue;
			}
			boolean follows = next == i;
			next = i + 1;
			int top = y(area, values, high[i]);
			int bottom = y(area, values, low[i]);
			int barTop = follows ? Math.min(top, lastBottom) : top;
			int barBottom = follows ? Math.max(bottom, lastTop) : bottom;
			bars.addRectangle(area.bounds().x + i, barTop, 1, barBottom - barTop + 1f);
			int middle = y(area, values, mean[i]);
			if (follows && bottom - top > TALL && Math.abs(middle - lastMiddle) <= SMOOTH)
				means.addRectangle(area.bounds().x + i, middle, 1, 1);
			lastMiddle = middle;
			lastTop = top;
			lastBottom = bottom;
		}
		gc.setBackground(color);
		gc.fillPath(bars);
		gc.setBackground(gc.getDevice().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		gc.setAlpha(MEAN);
		gc.fillPath(means); // none where it jumps: that would be noise
		bars.dispose();
		means.dispose();
	}

	/** The column up to which it is known whether there are values. */
	private int known() {
		int end = low.length;
		while (!signals.complete() && end > 0 && Double.isNaN(low[end - 1]))
			end--;
		return end;
	}
}
