package org.labelwright.ui.canvas.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.labelwright.ui.canvas.ProblemSigns;
import org.labelwright.ui.canvas.scene.Colors;

/**
 * A lane of segments and points with their texts; those that overlap lie in rows one below another. Only what is in
 * view is painted, and of segments narrower than a pixel one for each pixel.
 *
 * @param <S> a segment; its time is empty when it is a point
 */
public abstract class SegmentLane<S extends SegmentRows.Segment> implements Lane {

	/** Height of a row when there is one, and when there are more. */
	private static final int ROW = 26;
	private static final int STACKED = 19;
	private static final int NARROW = 18;
	private static final int GAP = 2;
	private static final int TEXT = 3;
	/** Pixels up to which a segment is not told from those beside it. */
	private static final int NARROWEST = 3;
	private static final int FILL = 70;
	private static final int SELECTED_FILL = 140;
	private static final int HOVERED_FILL = 100;
	private static final int MUTED = 130;
	/** Pixels from one dot to the next. */
	private static final int DOTS = 4;
	/** Half the width of a point's handle. */
	private static final int HANDLE = 4;

	private final Map<String, S> byId = new HashMap<>();
	private SegmentRows<S> rows = new SegmentRows<>(List.of());
	private boolean stale;
	private String moved;
	private TimeRange movedTo;

	/** What is written into a segment; may be empty. */
	protected abstract String text(S segment);

	/** The colour of a segment, 0xRRGGBB. */
	protected abstract int color(S segment);

	protected abstract boolean selected(S segment);

	protected abstract boolean hovered(S segment);

	/** A small picture at the end of a segment, such as that something is wrong with it; null for none. */
	protected Image sign(S segment) {
		return null;
	}

	/** Replaces all segments. */
	public final void set(Collection<? extends S> segments) {
		byId.clear();
		segments.forEach(segment -> byId.put(segment.id(), segment));
		stale = true;
	}

	/** Adds or replaces a segment. */
	public final void put(S segment) {
		byId.put(segment.id(), segment);
		stale = true;
	}

	/** @return false when it was not here */
	public final boolean remove(String id) {
		boolean was = byId.remove(id) != null;
		stale |= was;
		return was;
	}

	/** The segment with an id; null for none. */
	public final S get(String id) {
		return byId.get(id);
	}

	/** All segments by time and row. */
	public final SegmentRows<S> rows() {
		if (stale) {
			rows = new SegmentRows<>(byId.values());
			stale = false;
		}
		return rows;
	}

	/** Shows a segment elsewhere while it is dragged; null to show it where it is. */
	protected final void preview(String id, TimeRange place) {
		moved = place == null ? null : id;
		movedTo = place;
	}

	/** Whether it is lower than others, and its texts smaller. */
	protected boolean narrow() {
		return false;
	}

	/** Whether its segments are outlined by dots, as what is only looked at. */
	protected boolean dotted() {
		return false;
	}

	@Override
	public int height() {
		return rows().rows() < 2 ? rowHeight() : rows().rows() * STACKED + GAP;
	}

	@Override
	public boolean choosable() {
		return true;
	}

	private int rowHeight() {
		return rows().rows() > 1 ? STACKED : narrow() ? NARROW : ROW;
	}

	@Override
	public List<Hit> hits(long time, int y, long tolerance) {
		int row = y / rowHeight();
		if (row < 0 || row >= rows().rows())
			return List.of();
		var found = new ArrayList<S>();
		rows.visit(row, new TimeRange(Math.max(0, time - tolerance), time + tolerance), found::add);
		return found.stream().map(segment -> hit(segment, time, tolerance)).sorted(Comparator
				.<Hit, Boolean>comparing(hit -> !selected(byId.get(hit.id()))).thenComparingLong(hit -> away(byId.get(hit.id()).time(), time))).toList();
	}

	/** A short segment leaves its middle third to be moved as a whole. */
	private static Hit hit(SegmentRows.Segment segment, long time, long tolerance) {
		var range = segment.time();
		long ends = range.touches(time) ? Math.min(tolerance, range.length() / 3) : tolerance;
		long fromStart = Math.abs(time - range.start());
		long fromEnd = Math.abs(time - range.end());
		if (range.isEmpty() || Math.min(fromStart, fromEnd) > ends)
			return new Hit(segment.id(), Hit.Part.WHOLE);
		return new Hit(segment.id(), fromStart < fromEnd ? Hit.Part.START : Hit.Part.END);
	}

	private static long away(TimeRange range, long time) {
		return range.touches(time) ? 0 : Math.min(Math.abs(time - range.start()), Math.abs(time - range.end()));
	}

	@Override
	public void edges(TimeRange range, LongConsumer told) {
		for (int row = 0; row < rows().rows(); row++)
			rows.visit(row, range, segment -> {
				told.accept(segment.time().start());
				told.accept(segment.time().end());
			});
	}

	@Override
	public void paint(LaneArea area) {
		int height = rowHeight();
		for (int row = 0; row < rows().rows(); row++) {
			int y = area.bounds().y + row * height + GAP;
			if (rows().rows() > 1 && (y > area.bounds().y + area.bounds().height || y + height < 0))
				continue;
			paintRow(area, row, y, height - 2 * GAP + (rows.rows() > 1 ? 1 : 0));
		}
		if (moved != null && byId.containsKey(moved)) {
			area.gc().setAlpha(255);
			paint(area, byId.get(moved), movedTo, area.bounds().y + GAP, height - 2 * GAP, true, false);
		}
	}

	/** Says what can be done in the lane, while it is empty. */
	protected final void hint(LaneArea area, String text) {
		if (rows().rows() > 0)
			return;
		var gc = area.gc();
		var texts = narrow() ? area.smallTexts() : area.texts();
		gc.setFont(narrow() ? area.small() : gc.getFont());
		gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
		gc.setAlpha(MUTED);
		gc.drawText(text, area.bounds().x + 8, area.bounds().y + (area.bounds().height - texts.lineHeight()) / 2, true);
		gc.setAlpha(255);
	}

	private void paintRow(LaneArea area, int row, int y, int height) {
		var painted = new int[] { Integer.MIN_VALUE };
		var narrow = new Narrow(area.gc(), y, height);
		rows.visit(row, area.range(), segment -> {
			int x = area.x(segment.time().start());
			int right = area.x(segment.time().end());
			if (right <= painted[0])
				return;
			painted[0] = right;
			if (segment.id().equals(moved))
				return;
			boolean marked = selected(segment) || hovered(segment);
			if (!marked && right - x <= NARROWEST && !segment.time().isEmpty())
				narrow.add(x, Math.max(x + 1, right), color(segment));
			else {
				narrow.paint();
				paint(area, segment, segment.time(), y, height, selected(segment), hovered(segment));
			}
		});
		narrow.paint();
	}

	/** Segments of a few pixels that follow each other closely and have one colour are painted at once. */
	private static final class Narrow {

		private final GC gc;
		private final int y;
		private final int height;
		private int from;
		private int to;
		private int color = -1;

		Narrow(GC gc, int y, int height) {
			this.gc = gc;
			this.y = y;
			this.height = height;
		}

		void add(int x, int right, int segmentColor) {
			if (color != segmentColor || x > to + 1) {
				paint();
				from = x;
				color = segmentColor;
			}
			to = right;
		}

		void paint() {
			if (color >= 0) {
				gc.setBackground(Colors.color(color));
				gc.setAlpha(FILL);
				gc.fillRectangle(from, y, to - from, height - 2);
				gc.setAlpha(255);
				gc.fillRectangle(from, y + height - 2, to - from, 2);
			}
			color = -1;
		}
	}

	private void paint(LaneArea area, S segment, TimeRange time, int y, int height, boolean selected, boolean hovered) {
		var gc = area.gc();
		int x = area.x(time.start());
		int width = Math.max(1, area.x(time.end()) - x);
		var color = Colors.color(color(segment));
		gc.setBackground(color);
		if (time.isEmpty())
			point(gc, x, y, height, selected || hovered);
		else
			interval(area, new Rectangle(x, y, width, height), selected, hovered);
		text(area, segment, time, y, height);
		sign(gc, sign(segment), time.isEmpty() ? x + HANDLE : Math.max(x, x + width - ProblemSigns.SIZE), y, height);
	}

	private static void sign(GC gc, Image sign, int x, int y, int height) {
		if (sign != null)
			gc.drawImage(sign, x, y + (height - ProblemSigns.SIZE) / 2);
	}

	private void interval(LaneArea area, Rectangle place, boolean selected, boolean hovered) {
		var gc = area.gc();
		gc.setAlpha(selected ? SELECTED_FILL : hovered ? HOVERED_FILL : FILL);
		gc.fillRectangle(place);
		gc.setAlpha(255);
		if (dotted())
			dots(area, place);
		else
			gc.fillRectangle(place.x, place.y + place.height - 2, place.width, 2);
		if (place.width > 2) {
			gc.fillRectangle(place.x, place.y, 1, place.height);
			gc.fillRectangle(place.x + place.width - 1, place.y, 1, place.height);
			if (selected)
				gc.fillRectangle(place.x, place.y, place.width, 1);
		}
	}

	/** Below a segment, as far as it is in view. */
	private static void dots(LaneArea area, Rectangle place) {
		int end = place.x + place.width;
		int first = Math.max(0, area.from() - place.x) / DOTS;
		for (int x = place.x + first * DOTS; x < Math.min(end, area.to()); x += DOTS)
			area.gc().fillRectangle(x, place.y + place.height - 2, Math.min(DOTS / 2, end - x), 2);
	}

	private static void point(GC gc, int x, int y, int height, boolean large) {
		int half = large ? HANDLE + 1 : HANDLE;
		gc.setAlpha(255);
		gc.fillRectangle(x, y, 1, height);
		int middle = y + height / 2;
		gc.fillPolygon(new int[] { x - half, middle, x, middle - half, x + half, middle, x, middle + half });
	}

	private void text(LaneArea area, S segment, TimeRange time, int y, int height) {
		int from = time.isEmpty() ? area.x(time.start()) + HANDLE + TEXT : Math.max(area.x(time.start()), area.bounds().x) + TEXT;
		int to = (time.isEmpty() ? nextStart(area, segment) : area.x(time.end())) - TEXT;
		if (to - from < 8)
			return;
		var text = text(segment);
		if (text.isEmpty())
			return;
		var texts = narrow() || area.texts().width(text) > to - from ? area.smallTexts() : area.texts();
		texts.draw(area.gc(), texts.fitting(text, to - from), from, y, height);
	}

	/** A point has for its text what is free up to the next segment. */
	private int nextStart(LaneArea area, S point) {
		var next = rows.after(point.time().start());
		int end = area.bounds().x + area.bounds().width;
		return next == null ? end : Math.min(end, area.x(next.time().start()));
	}
}
