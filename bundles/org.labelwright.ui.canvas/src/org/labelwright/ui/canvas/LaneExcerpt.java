package org.labelwright.ui.canvas;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import org.labelwright.media.Pixels;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.model.annotation.TimePoint;
import org.labelwright.ui.canvas.scene.Colors;
import org.labelwright.ui.canvas.spi.Excerpt;
import org.labelwright.ui.canvas.spi.ExcerptRequest;
import org.labelwright.ui.canvas.timeline.Ticks;

/** Stretches of lanes around intervals and points, with these drawn in. Needs no display; for any thread but the user interface's. */
public final class LaneExcerpt {

	/** How many columns a lane has: one for each pixel. */
	public static final int COLUMNS = Excerpt.WIDTH;

	/** Of the length of the objects, how much is shown before and after them. */
	private static final double AROUND = 0.3;
	private static final long LEAST_AROUND = 100_000;
	/** What takes longer is shown in part, so that its form is still seen and little is read. */
	private static final long LONGEST = 60_000_000;
	private static final int LANE = 64;
	private static final int MOST_LANES = 3;
	private static final int RULER = 18;
	/** Columns between the times that the ruler names, at least. */
	private static final int TICKS = 70;
	/** Opacity of what is marked, of 255. */
	private static final int TOUCH = 60;
	private static final Color GROUND = Color.WHITE;
	private static final Color LINE = new Color(0x37474F);
	private static final Color RULING = new Color(0x607D8B);

	private LaneExcerpt() {
	}

	/** A stretch of time, in microseconds. */
	public record Window(long start, long end) {

		/** Microseconds of a column. */
		public double perColumn() {
			return (double) (end - start) / COLUMNS;
		}
	}

	/**
	 * The extremes of a lane in each column.
	 *
	 * @param low  NaN where there is nothing
	 * @param high of the same length
	 */
	public record Trace(double[] low, double[] high) {

		/** With nothing in any column. */
		public static Trace empty() {
			var trace = new Trace(new double[COLUMNS], new double[COLUMNS]);
			Arrays.fill(trace.low, Double.NaN);
			Arrays.fill(trace.high, Double.NaN);
			return trace;
		}

		/** Lets a column reach to a value as well. */
		public void include(int column, double value) {
			low[column] = Double.isNaN(low[column]) ? value : Math.min(low[column], value);
			high[column] = Double.isNaN(high[column]) ? value : Math.max(high[column], value);
		}
	}

	/** Reads one lane. */
	@FunctionalInterface
	public interface Reader {
		Trace read(int channel, Window window) throws IOException;
	}

	/**
	 * The stretch around the objects that have a place in time.
	 *
	 * @param duration of the item, in microseconds
	 * @return empty when none has one within the item
	 */
	public static Optional<Window> window(ExcerptRequest request, long duration) {
		long start = Long.MAX_VALUE;
		long end = Long.MIN_VALUE;
		for (var object : request.objects()) {
			long[] place = place(object.getGeometry());
			if (place == null)
				continue;
			start = Math.min(start, place[0]);
			end = Math.max(end, place[1]);
		}
		if (start > end || start < 0 || start >= duration)
			return Optional.empty();
		long length = Math.min(LONGEST, end - start);
		long around = Math.max(LEAST_AROUND, (long) (length * AROUND));
		long first = Math.max(0, start - around);
		long last = Math.min(duration, start + length + around);
		return Optional.of(new Window(first, last));
	}

	private static long[] place(Geometry geometry) {
		return switch (geometry) {
		case TimeInterval interval -> new long[] { interval.getStart(), Math.max(interval.getStart(), interval.getEnd()) };
		case TimePoint point -> new long[] { point.getTime(), point.getTime() };
		case null, default -> null;
		};
	}

	/** The channels that are shown: those of the objects; the first ones when an object is of all channels. */
	private static List<Integer> channels(ExcerptRequest request, int count) {
		var named = request.objects().stream().map(Annotation::getGeometry).map(LaneExcerpt::channel).filter(Objects::nonNull).distinct().toList();
		if (named.isEmpty() || named.stream().anyMatch(channel -> channel < 0 || channel >= count))
			return IntStream.range(0, Math.min(MOST_LANES, count)).boxed().toList();
		return named.stream().limit(MOST_LANES).toList();
	}

	private static Integer channel(Geometry geometry) {
		return switch (geometry) {
		case TimeInterval interval -> interval.getChannel();
		case TimePoint point -> point.getChannel();
		case null, default -> null;
		};
	}

	/** The lanes of the channels on which the objects lie, one below the other, and the time below them. */
	public static Excerpt of(ExcerptRequest request, Window window, int channels, Reader reader) throws IOException {
		var shown = channels(request, channels);
		int height = shown.size() * LANE + RULER;
		var image = new BufferedImage(COLUMNS, height, BufferedImage.TYPE_INT_ARGB);
		var pen = image.createGraphics();
		pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		pen.setColor(GROUND);
		pen.fillRect(0, 0, COLUMNS, height);
		for (var object : request.objects()) {
			long[] place = place(object.getGeometry());
			if (place == null)
				continue;
			int from = column(window, place[0]);
			int to = column(window, place[1]);
			var color = new Color(Colors.of(request.schema().label(object.getLabelId()).orElse(null)));
			pen.setColor(new Color(color.getRed(), color.getGreen(), color.getBlue(), TOUCH));
			pen.fillRect(from, 0, Math.max(1, to - from), height - RULER);
			pen.setColor(color);
			pen.setStroke(new BasicStroke(2));
			pen.drawLine(from, 0, from, height - RULER);
			pen.drawLine(to, 0, to, height - RULER);
		}
		pen.setStroke(new BasicStroke(1));
		for (int lane = 0; lane < shown.size(); lane++) {
			pen.setColor(LINE);
			paint(pen, reader.read(shown.get(lane), window), lane * LANE);
		}
		ruler(pen, window, height);
		pen.dispose();
		return new Excerpt.Picture(new Pixels(COLUMNS, height, image.getRGB(0, 0, COLUMNS, height, null, 0, COLUMNS)));
	}

	private static int column(Window window, long time) {
		return (int) Math.clamp(Math.round((time - window.start) / window.perColumn()), -2, COLUMNS + 2);
	}

	private static void paint(Graphics2D pen, Trace trace, int top) {
		double least = Double.POSITIVE_INFINITY;
		double most = Double.NEGATIVE_INFINITY;
		for (int i = 0; i < trace.low.length; i++)
			if (Double.isFinite(trace.low[i]) && Double.isFinite(trace.high[i])) {
				least = Math.min(least, trace.low[i]);
				most = Math.max(most, trace.high[i]);
			}
		double span = most - least;
		int room = LANE - 8;
		int before = Integer.MIN_VALUE;
		for (int i = 0; i < trace.low.length; i++) {
			if (!Double.isFinite(trace.low[i]) || !Double.isFinite(trace.high[i])) {
				before = Integer.MIN_VALUE;
				continue;
			}
			int low = top + 4 + (span > 0 ? (int) Math.round(room * (most - trace.low[i]) / span) : room / 2);
			int high = top + 4 + (span > 0 ? (int) Math.round(room * (most - trace.high[i]) / span) : room / 2);
			pen.drawLine(i, low, i, high);
			if (before != Integer.MIN_VALUE && (before < high || before > low))
				pen.drawLine(i - 1, before, i, before < high ? high : low);
			before = (low + high) / 2;
		}
	}

	private static void ruler(Graphics2D pen, Window window, int height) {
		pen.setColor(RULING);
		pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 10));
		pen.drawLine(0, height - RULER, COLUMNS, height - RULER);
		var ticks = Ticks.of(window.perColumn(), TICKS);
		for (long time = Math.ceilDiv(window.start, ticks.step()) * ticks.step(); time < window.end; time += ticks.step()) {
			int x = column(window, time);
			pen.drawLine(x, height - RULER, x, height - RULER + 4);
			pen.drawString(ticks.name(time), x + 2, height - 4);
		}
	}
}
