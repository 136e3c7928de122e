package org.labelwright.modality.timeseries.ui.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.model.annotation.TimePoint;
import org.labelwright.ui.canvas.scene.Colors;
import org.labelwright.ui.canvas.tiers.Entry;
import org.labelwright.ui.canvas.timeline.LaneArea;
import org.labelwright.ui.canvas.timeline.LanePicture;
import org.labelwright.ui.canvas.timeline.TimeRange;

/** A signal, or several over each other: those with the same unit to the same scale. Shows what lies on the chosen tier as well. */
final class SignalLane implements ChannelLane {

	private static final int HEIGHT = 54;
	private static final int HEIGHT_OF_MANY = 30;
	private static final int OVERLAID = 220;
	/** Lanes from which on each is lower. */
	private static final int MANY = 12;
	/** Nanoseconds that the lanes of all channels together may take for a frame while one comes closer. */
	private static final long BUDGET = 16_000_000;
	private static final int DIGITS = 6;
	private static final int BAND = 38;
	private static final int SELECTED = 80;
	private static final int MUTED = 150;
	private static final int AXIS = 50;
	/** Pixels that the ends of the scale may take. */
	private static final int ENDS = 90;

	private final SeriesCanvas canvas;
	private final List<Trace> traces;
	/** How many channels are shown at once, this one's among them; lanes are made anew for others. */
	private final int channels;
	private final LanePicture picture = new LanePicture();
	/** Those of what is painted, by unit. */
	private Map<String, ValueScale> scales = Map.of();

	/** @param traces from the one below to the one on top, at least one */
	SignalLane(SeriesCanvas canvas, List<Trace> traces) {
		this.canvas = canvas;
		this.traces = traces;
		channels = canvas.channels().shown().size();
	}

	@Override
	public List<Trace> traces() {
		return traces;
	}

	@Override
	public String name() {
		return traces.size() == 1 ? traces.getFirst().described().name() : Messages.Lane_overlaid;
	}

	@Override
	public int height() {
		return traces.size() > 1 ? OVERLAID : channels > MANY ? HEIGHT_OF_MANY : HEIGHT;
	}

	@Override
	public void edges(TimeRange range, LongConsumer told) {
		if (canvas.attracts(this))
			traces.forEach(trace -> trace.attract(range.start(), range.end(), told));
	}

	/** On what the picture depends besides the scale. */
	private record State(int version, Map<String, ValueScale> scales, Object segments, List<String> selected, Object schema, Color ground) {
	}

	@Override
	public void paint(LaneArea area) {
		var timeline = canvas.timeline();
		boolean scaled = picture.preview(area, BUDGET / Math.clamp(channels, 1, MANY), () -> {
			if (!timeline.isDisposed())
				timeline.redraw(this);
		});
		if (!scaled) {
			traces.forEach(trace -> trace.look(area.scale(), canvas.version()));
			scales = scales();
			var context = canvas.board().context();
			picture.paint(area, new State(canvas.version(), scales, canvas.board().chosen().rows(), List.copyOf(context.selection().ids()), context.schema(),
					area.gc().getBackground()), this::signals);
		}
		if (scales.size() == 1)
			scales.forEach((unit, scale) -> ends(area, scale, unit));
		cursor(area);
		area.gc().setAlpha(255);
	}

	/** All but what is written over them. */
	private void signals(LaneArea area) {
		bands(area);
		scales.values().forEach(scale -> axis(area, scale));
		for (var trace : traces) {
			var scale = scales.get(trace.described().unit());
			if (scale != null)
				trace.paint(area, scale);
		}
	}

	@Override
	public void dispose() {
		picture.dispose();
	}

	/** By unit; none where nothing is known. */
	private Map<String, ValueScale> scales() {
		var extents = new HashMap<String, double[]>();
		for (var trace : traces)
			(canvas.look().seen() ? trace.extent() : trace.whole()).ifPresent(extent -> extents.merge(trace.described().unit(), extent,
					(one, other) -> new double[] { Math.min(one[0], other[0]), Math.max(one[1], other[1]) }));
		var scales = new HashMap<String, ValueScale>();
		extents.forEach((unit, extent) -> scales.put(unit, canvas.look().seen() ? ValueScale.calm(extent[0], extent[1], canvas.look().log())
				: ValueScale.of(extent[0], extent[1], canvas.look().log())));
		return scales;
	}

	// ---- what is annotated

	private void bands(LaneArea area) {
		var board = canvas.board();
		var rows = board.chosen().rows();
		var painted = new int[] { Integer.MIN_VALUE };
		for (int row = 0; row < rows.rows(); row++)
			rows.visit(row, area.range(), entry -> {
				int right = area.x(entry.time().end());
				if (concerns(entry) && right > painted[0]) {
					painted[0] = right;
					band(area, entry, right, board.context().selection().contains(entry.id()));
				}
			});
	}

	/** Whether something is of all channels or one of these. */
	private boolean concerns(Entry entry) {
		int channel = switch (entry.annotation().getGeometry()) {
		case TimeInterval interval -> interval.getChannel();
		case TimePoint point -> point.getChannel();
		default -> throw new IllegalStateException(entry.id());
		};
		return channel < 0 || traces.stream().anyMatch(trace -> trace.number() == channel);
	}

	private void band(LaneArea area, Entry entry, int right, boolean selected) {
		var gc = area.gc();
		gc.setBackground(Colors.color(canvas.board().wording().color(entry.annotation())));
		gc.setAlpha(selected ? SELECTED : BAND);
		int x = area.x(entry.time().start());
		gc.fillRectangle(x, area.bounds().y, Math.max(1, right - x), area.bounds().height);
		gc.setAlpha(MUTED);
		gc.fillRectangle(x, area.bounds().y, 1, area.bounds().height);
		gc.setAlpha(255);
	}

	// ---- values

	private static void axis(LaneArea area, ValueScale scale) {
		double zero = scale.log() ? -1 : scale.depth(0);
		if (zero <= 0 || zero >= 1)
			return;
		int y = area.bounds().y + 1 + (int) Math.round(zero * (area.bounds().height - 3));
		area.gc().setForeground(area.gc().getDevice().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
		area.gc().setAlpha(AXIS);
		area.gc().drawLine(area.from(), y, area.to(), y);
		area.gc().setAlpha(255);
	}

	private static void ends(LaneArea area, ValueScale scale, String unit) {
		area.gc().setFont(area.small());
		int height = area.smallTexts().lineHeight();
		plate(area, (text(scale.high()) + ' ' + unit).strip(), area.bounds().x + 3, area.bounds().y + 1, MUTED, null);
		if (area.bounds().height > 2 * height)
			plate(area, text(scale.low()), area.bounds().x + 3, area.bounds().y + area.bounds().height - height - 2, MUTED, null);
	}

	/** Text that can be read on whatever is below it. */
	static void plate(LaneArea area, String text, int x, int y, int alpha, Color color) {
		var gc = area.gc();
		gc.setBackground(gc.getDevice().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		gc.setAlpha(MUTED);
		gc.fillRectangle(x - 1, y, area.smallTexts().width(text) + 2, area.smallTexts().lineHeight());
		gc.setAlpha(alpha);
		gc.setForeground(color == null ? gc.getDevice().getSystemColor(SWT.COLOR_LIST_FOREGROUND) : color);
		gc.drawText(text, x, y, true);
		gc.setAlpha(255);
	}

	/** The values under the pointer, or else at the playhead. */
	private void cursor(LaneArea area) {
		long time = canvas.cursor();
		var gc = area.gc();
		int x = area.x(time);
		if (x < area.bounds().x || x > area.bounds().x + area.bounds().width)
			return;
		gc.setFont(area.small());
		gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
		gc.setAlpha(MUTED);
		gc.drawLine(x, area.bounds().y, x, area.bounds().y + area.bounds().height);
		int line = area.smallTexts().lineHeight();
		int y = area.bounds().y + 1;
		int beside = Math.max(x, area.bounds().x + ENDS); // not over the ends of the scale
		for (var trace : traces) {
			if (y + line > area.bounds().y + area.bounds().height)
				return;
			var value = trace.valueAt(time);
			if (value.isPresent()) {
				label(area, trace, Double.isNaN(value.getAsDouble()) ? Messages.Lane_gap : text(value.getAsDouble()), x - area.bounds().x < ENDS ? beside : x, y);
				y += line;
			}
		}
	}

	private void label(LaneArea area, Trace trace, String value, int x, int y) {
		beside(area, traces.size() == 1 ? value : NLS.bind(Messages.Lane_value, trace.described().name(), value), x, y, traces.size() == 1 ? null : trace.color());
	}

	/** Text beside a place, on the side where there is room. */
	static void beside(LaneArea area, String text, int x, int y, Color color) {
		int width = area.smallTexts().width(text);
		plate(area, text, x + 4 + width > area.bounds().x + area.bounds().width ? x - 4 - width : x + 4, y, 255, color);
	}

	/** A number with as many digits as tell something. */
	static String text(double value) {
		return text(value, DIGITS);
	}

	static String text(double value, int digits) {
		if (value == 0 || !Double.isFinite(value))
			return value == 0 ? "0" : ""; //$NON-NLS-1$ //$NON-NLS-2$
		var rounded = new BigDecimal(value).round(new MathContext(digits)).stripTrailingZeros();
		boolean plain = rounded.precision() - rounded.scale() <= 9 && rounded.scale() <= 9;
		return plain ? rounded.toPlainString() : rounded.toString();
	}
}
