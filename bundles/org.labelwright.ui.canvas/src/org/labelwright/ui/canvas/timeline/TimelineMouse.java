package org.labelwright.ui.canvas.timeline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** The mouse on a timeline. */
final class TimelineMouse {

	private static final int SLOP = 4;
	private static final int NEAR = 4;

	private enum Mode {
		NONE, PRESSED, SCRUB, RANGE, SEGMENT, PAN
	}

	private final Timeline timeline;
	private Mode mode = Mode.NONE;
	private int startX;
	private int startY;
	private double startTime;
	/** The end of the range that stays. */
	private long anchor;
	/** The end of the range that is moved, and so does not attract itself; negative for none. */
	private long own = -1;
	private Lane lane;
	private List<Hit> hits = List.of();
	private Hit hit;
	private LaneDrag drag;
	private boolean space;
	private Hit hovered;

	TimelineMouse(Timeline timeline) {
		this.timeline = timeline;
		timeline.addListener(SWT.MouseDown, this::down);
		timeline.addListener(SWT.MouseMove, this::move);
		timeline.addListener(SWT.MouseUp, this::up);
		timeline.addListener(SWT.MouseExit, event -> hover(null, null));
		timeline.addListener(SWT.KeyDown, event -> key(event, true));
		timeline.addListener(SWT.KeyUp, event -> key(event, false));
		timeline.addListener(SWT.FocusOut, event -> space = false);
	}

	private void key(Event event, boolean down) {
		if (event.keyCode == SWT.SPACE)
			space = down;
		else if (down && event.keyCode == SWT.ESC)
			cancel();
	}

	private void cancel() {
		if (drag != null)
			drag.cancel();
		end();
	}

	private void end() {
		mode = Mode.NONE;
		drag = null;
		own = -1;
		timeline.showSnapped(-1);
	}

	private void down(Event event) {
		timeline.setFocus();
		if (mode != Mode.NONE)
			cancel();
		startX = event.x;
		startY = event.y;
		startTime = timeline.scale().start();
		if (event.button == 2 || event.button == 1 && space) {
			mode = Mode.PAN;
			return;
		}
		if (event.button != 1)
			return;
		if (event.y < TimelinePainter.RULER) {
			mode = Mode.SCRUB;
			scrub(event, true);
			return;
		}
		var placed = timeline.placedAt(event.y);
		lane = placed == null ? null : placed.lane();
		if (lane != null && lane.choosable() && timeline.chosen() != lane) {
			timeline.choose(lane);
			timeline.tell(listener -> listener.laneChosen(lane));
		}
		if (event.x < timeline.left())
			return;
		mode = Mode.PRESSED;
		long time = timeline.axisTime(event.x);
		hits = hits(event);
		hit = hits.isEmpty() ? null : hits.getFirst();
		anchor = snap(event, time);
		var range = timeline.range();
		if (hit == null && range != null && rangeEnd(range, event.x))
			anchor = own == range.start() ? range.end() : range.start();
		else if ((event.stateMask & SWT.SHIFT) != 0) {
			anchor = range == null ? timeline.playhead() : Math.abs(time - range.start()) > Math.abs(time - range.end()) ? range.start() : range.end();
			mode = Mode.RANGE;
			selectTo(event);
		}
	}

	/** Whether an end of the range is at a place; remembers which. */
	private boolean rangeEnd(TimeRange range, int x) {
		if (near(range.start(), x))
			own = range.start();
		else if (near(range.end(), x))
			own = range.end();
		else
			return false;
		return true;
	}

	private boolean near(long time, int x) {
		return Math.abs(timeline.axisX(time) - x) <= NEAR;
	}

	private List<Hit> hits(Event event) {
		var placed = timeline.placedAt(event.y);
		if (placed == null || event.x < timeline.left())
			return List.of();
		return placed.lane().hits(timeline.axisTime(event.x), event.y - placed.y(), timeline.scale().span(NEAR));
	}

	private long snap(Event event, long time) {
		return (event.stateMask & SWT.ALT) != 0 ? time : timeline.snap(time, own < 0 ? Set.of() : Set.of(own));
	}

	private void move(Event event) {
		if (mode == Mode.NONE) {
			var at = hits(event);
			var placed = timeline.placedAt(event.y);
			hover(placed == null ? null : placed.lane(), at.isEmpty() ? null : at.getFirst());
			cursor(event, at);
			return;
		}
		if (mode == Mode.PRESSED && Math.abs(event.x - startX) + Math.abs(event.y - startY) > SLOP)
			begin();
		scrollAtSide(event);
		switch (mode) {
		case PAN -> timeline.look(timeline.scale().from(startTime - (event.x - startX) * timeline.scale().perPixel()));
		case SCRUB -> scrub(event, true);
		case RANGE -> selectTo(event);
		case SEGMENT -> dragTo(event);
		default -> {
			// nothing was begun
		}
		}
	}

	/** A drag beyond a side moves the axis on. */
	private void scrollAtSide(Event event) {
		if (mode == Mode.PAN || mode == Mode.PRESSED)
			return;
		if (event.x > timeline.left() + timeline.scale().width())
			timeline.pan(0.02);
		else if (event.x < timeline.left())
			timeline.pan(-0.02);
	}

	private void begin() {
		drag = hit == null ? null : lane.drag(hit);
		if (drag == null) {
			mode = Mode.RANGE;
			return;
		}
		mode = Mode.SEGMENT;
		timeline.tell(listener -> listener.dragging(lane, hit));
	}

	private void scrub(Event event, boolean scrubbing) {
		long time = snap(event, timeline.axisTime(event.x));
		timeline.setPlayhead(time);
		timeline.tell(listener -> listener.playheadMoved(time, scrubbing));
	}

	private void selectTo(Event event) {
		long time = timeline.axisTime(event.x);
		long to = snap(event, time);
		timeline.showSnapped(to == time ? -1 : to);
		timeline.setRange(TimeRange.between(anchor, to));
	}

	private void dragTo(Event event) {
		var original = drag.original();
		boolean free = (event.stateMask & SWT.ALT) != 0;
		var passed = new HashSet<>(List.of(original.start(), original.end()));
		long moved = Math.round((event.x - startX) * timeline.scale().perPixel()) + Math.round(timeline.scale().start() - startTime);
		TimeRange place;
		if (hit.part() == Hit.Part.WHOLE || hit.part() == Hit.Part.MARK) {
			var wished = original.startingAt(Math.clamp(original.start() + moved, 0, Math.max(0, timeline.duration() - original.length())));
			place = free ? wished : timeline.snap(wished, passed);
			timeline.showSnapped(place.equals(wished) ? -1 : place.start() == wished.start() ? place.end() : place.start());
		} else {
			boolean start = hit.part() == Hit.Part.START;
			long wished = Math.clamp((start ? original.start() : original.end()) + moved, 0, timeline.duration());
			long to = free ? wished : timeline.snap(wished, passed);
			timeline.showSnapped(to == wished ? -1 : to);
			place = start ? new TimeRange(Math.min(to, original.end()), original.end()) : new TimeRange(original.start(), Math.max(to, original.start()));
		}
		var over = timeline.placedAt(event.y);
		drag.move(place, over == null ? null : over.lane());
		timeline.redraw();
	}

	private void hover(Lane over, Hit at) {
		if (at != null && at.equals(hovered) || at == null && hovered == null)
			return;
		hovered = at;
		timeline.tell(listener -> listener.hovered(over, at));
	}

	private void cursor(Event event, List<Hit> at) {
		var range = timeline.range();
		boolean end = !at.isEmpty() && at.getFirst().part() != Hit.Part.WHOLE
				|| at.isEmpty() && range != null && event.y >= TimelinePainter.RULER && (near(range.start(), event.x) || near(range.end(), event.x));
		timeline.setCursor(end ? timeline.getDisplay().getSystemCursor(SWT.CURSOR_SIZEWE) : null);
	}

	private void up(Event event) {
		if (mode == Mode.NONE || event.button == 3)
			return;
		move(event); // the window system may leave out the last moves
		var ended = mode;
		var dropped = drag;
		end();
		switch (ended) {
		case SCRUB -> scrub(event, false);
		case PRESSED -> click(event);
		case RANGE -> {
			var range = timeline.range();
			if (range != null && lane != null)
				timeline.tell(listener -> listener.rangeDrawn(lane, range));
		}
		case SEGMENT -> dropped.drop();
		default -> {
			// only the view was moved
		}
		}
		timeline.redraw();
	}

	private void click(Event event) {
		long time = snap(event, timeline.axisTime(event.x));
		if (hits.isEmpty() || event.count > 1 || lane == null) {
			if (event.count == 1)
				timeline.setRange(null);
			timeline.setPlayhead(time);
			timeline.tell(listener -> listener.playheadMoved(time, false));
		}
		if (lane != null)
			timeline.tell(listener -> listener.clicked(lane, hits, time, event.stateMask, event.count));
	}
}
