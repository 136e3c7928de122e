package org.labelwright.ui.canvas.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * Lanes over one time axis in whole microseconds, with a ruler, a playhead, a selected range, a loop and markers.
 * Knows nothing of what the lanes show; sound, video and time series share it. For the user interface's thread.
 * <p>
 * By mouse: a drag selects a range, or moves what a {@link Lane} lets be moved; a click puts the playhead, and a drag
 * along the ruler scrubs with it. The wheel moves along the axis, over the names of lanes up and down, with Ctrl it
 * comes closer to the place of the pointer; the middle button, or the left one with the space bar, drags the axis.
 * What is dragged snaps to ends of segments, markers, the playhead and the range, but not with Alt.
 */
public final class Timeline extends Canvas {

	/** Pixels around a time in which it attracts. */
	static final int REACH = 7;
	private static final double WHEEL_ZOOM = 1.25;
	private static final double KEY_ZOOM = 1.5;
	private static final double WHEEL_PART = 0.1;
	private static final int SAMPLE_PIXELS = 12;
	/** Left free for a bar that lies over the control. */
	private static final int BOTTOM = 6;
	/** Parts of the view at which a moving playhead turns the page, and where it then is. */
	private static final double PAGE_END = 0.95;
	private static final double PAGE_START = 0.05;
	/** Pixels that a bar needs to have a button to drag. */
	private static final int ROOM_FOR_BAR = 60;

	private final List<TimelineListener> listeners = new CopyOnWriteArrayList<>();
	private final TimelinePainter painter;
	private List<Lane> lanes = List.of();
	private List<Marker> markers = List.of();
	private Lane chosen;
	private TimeScale scale = TimeScale.all(1, 1, 1);
	private long playhead;
	private TimeRange range;
	private TimeRange loop;
	private boolean follows = true;
	private double samplePeriod = 1;
	private int top;
	private long snapped = -1;

	public Timeline(Composite parent) {
		super(parent, SWT.H_SCROLL | SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		setBackground(getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		setForeground(getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
		painter = new TimelinePainter(this);
		new TimelineMouse(this);
		addListener(SWT.Paint, event -> painter.paint(event.gc, new Rectangle(event.x, event.y, event.width, event.height)));
		addListener(SWT.Resize, event -> resized());
		addListener(SWT.MouseVerticalWheel, this::wheel);
		addListener(SWT.MouseHorizontalWheel, this::wheel);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		getHorizontalBar().addListener(SWT.Selection, event -> look(scale.from((double) getHorizontalBar().getSelection() * barUnit())));
		getVerticalBar().addListener(SWT.Selection, event -> scrollTo(getVerticalBar().getSelection()));
		updateBars();
	}

	public void addTimelineListener(TimelineListener listener) {
		listeners.add(listener);
	}

	public void removeTimelineListener(TimelineListener listener) {
		listeners.remove(listener);
	}

	void tell(Consumer<TimelineListener> told) {
		listeners.forEach(told);
	}

	// ---- what is shown

	/**
	 * Shows another axis, all of it, with the playhead at its start, no lanes and no range.
	 *
	 * @param duration     microseconds, at least 1
	 * @param samplePeriod microseconds between two samples: nothing is to be seen closer than that
	 */
	public void setAxis(long duration, double samplePeriod) {
		this.samplePeriod = samplePeriod;
		lanes = List.of();
		markers = List.of();
		chosen = null;
		range = loop = null;
		playhead = 0;
		top = 0;
		scale = TimeScale.all(duration, width(), samplePeriod / (2 * SAMPLE_PIXELS));
		changed();
	}

	/** Microseconds. */
	public long duration() {
		return scale.duration();
	}

	/** The axis turns out to be longer or shorter; the view stays where it is as far as there is something. */
	public void setDuration(long duration) {
		boolean all = scale.visible().equals(new TimeRange(0, duration()));
		look(all ? TimeScale.all(duration, width(), scale.finest()) : new TimeScale(duration, width(), scale.finest(), scale.start(), scale.perPixel()));
		place(playhead);
		setRange(range);
	}

	/** Shows these lanes from above; the chosen one stays chosen when it is among them. */
	public void setLanes(List<? extends Lane> shown) {
		lanes = List.copyOf(shown);
		if (chosen == null || !lanes.contains(chosen))
			chosen = lanes.stream().filter(Lane::choosable).findFirst().orElse(null);
		changed();
	}

	public List<Lane> lanes() {
		return lanes;
	}

	/** The lane in which things are made; null when there is none to choose. */
	public Lane chosen() {
		return chosen;
	}

	/** Chooses a lane and brings it into view. */
	public void choose(Lane lane) {
		chosen = lane;
		reveal(lane);
		redraw();
	}

	/** Brings a lane into view. */
	public void reveal(Lane lane) {
		placed().stream().filter(one -> one.lane == lane).findFirst().ifPresent(one -> {
			if (one.y < one.from)
				scrollTo(top + one.y - one.from);
			else if (one.y + one.height > one.to)
				scrollTo(top + one.y + one.height - one.to);
		});
	}

	public void setMarkers(List<Marker> shown) {
		markers = List.copyOf(shown);
		redraw();
	}

	public List<Marker> markers() {
		return markers;
	}

	/** Where the playhead is, in microseconds. */
	public long playhead() {
		return playhead;
	}

	/** Puts the playhead somewhere and brings it into view. */
	public void setPlayhead(long time) {
		place(time);
		reveal(new TimeRange(playhead, playhead));
	}

	/** Moves the playhead on while something is played; the view turns the page when it follows. */
	public void play(long time) {
		place(time);
		int x = scale.x(playhead);
		if (follows && (x < 0 || x > scale.width() * PAGE_END))
			look(scale.from(playhead - PAGE_START * scale.width() * scale.perPixel()));
	}

	private void place(long time) {
		int before = axisX(playhead);
		long was = playhead;
		playhead = Math.clamp(time, 0, duration());
		int now = axisX(playhead);
		if (before != now) { // only what changed is painted
			strip(before);
			strip(now);
		}
		if (was != playhead)
			tell(TimelineListener::playheadPlaced);
	}

	private void strip(int x) {
		redraw(x - TimelinePainter.HANDLE, 0, 2 * TimelinePainter.HANDLE + 1, getClientArea().height, false);
	}

	/** Whether the view turns the page with the playhead. */
	public boolean follows() {
		return follows;
	}

	public void setFollows(boolean follow) {
		follows = follow;
	}

	/** The selected stretch of time; null for none, never empty. */
	public TimeRange range() {
		return range;
	}

	/** Selects a stretch of time; null or an empty one for none. */
	public void setRange(TimeRange selected) {
		var limited = selected == null || selected.isEmpty() ? null
				: new TimeRange(Math.clamp(selected.start(), 0, duration()), Math.clamp(selected.end(), 0, duration()));
		var wanted = limited == null || limited.isEmpty() ? null : limited;
		if (Objects.equals(range, wanted))
			return;
		range = wanted;
		redraw();
		tell(TimelineListener::rangeChanged);
	}

	/** What is played again and again; null for nothing. */
	public TimeRange loop() {
		return loop;
	}

	public void setLoop(TimeRange repeated) {
		loop = repeated;
		redraw();
	}

	// ---- the view

	public TimeScale scale() {
		return scale;
	}

	/** The left side of the lanes, in pixels of this control. */
	public int left() {
		return TimelinePainter.NAMES;
	}

	/** Where a time is, in pixels of this control. */
	public int axisX(long time) {
		return left() + scale.x(time);
	}

	/** The time at a place of this control. */
	public long axisTime(int x) {
		return scale.time(x - left());
	}

	void look(TimeScale wanted) {
		if (wanted.equals(scale))
			return;
		scale = wanted;
		updateBars();
		redraw();
		tell(TimelineListener::viewChanged);
	}

	/** Comes closer, or moves away when negative, with the playhead at its place when it is in view. */
	public void zoom(int steps) {
		zoom(Math.pow(KEY_ZOOM, steps));
	}

	private void zoom(double factor) {
		int x = scale.x(playhead);
		boolean seen = x >= 0 && x <= scale.width();
		var zoomed = scale.zoomed(factor, scale.width() / 2);
		look(seen ? zoomed.from(playhead - x * zoomed.perPixel()) : zoomed);
	}

	/** Shows all. */
	public void fit() {
		look(TimeScale.all(duration(), width(), scale.finest()));
	}

	/** Shows a stretch of time as large as it fits. */
	public void zoomTo(TimeRange shown) {
		look(scale.showing(shown));
	}

	/** Shows a stretch of time that another timeline shows. */
	void fill(TimeRange shown) {
		look(scale.filledBy(shown));
	}

	/** Brings the playhead into view and comes so close to it that single samples are seen. */
	public void zoomToSamples() {
		reveal(new TimeRange(playhead, playhead));
		zoom(scale.perPixel() * SAMPLE_PIXELS / samplePeriod);
	}

	/** Moves the view on, or back when negative, by a part of what is seen, in whole pixels. */
	public void pan(double part) {
		look(scale.from(scale.start() + Math.rint(part * scale.width()) * scale.perPixel()));
	}

	/** Brings a stretch of time into view, its start when it is too long. */
	public void reveal(TimeRange wanted) {
		double seen = scale.width() * scale.perPixel();
		if (wanted.start() >= scale.start() && wanted.end() <= scale.start() + seen)
			return;
		double margin = seen * PAGE_START;
		look(scale.from(wanted.length() > seen - 2 * margin ? wanted.start() - margin
				: wanted.start() < scale.start() ? wanted.start() - margin : wanted.end() - seen + margin));
	}

	private void wheel(Event event) {
		event.doit = false;
		if (event.count == 0)
			return;
		int notches = Integer.signum(event.count);
		if ((event.stateMask & SWT.MOD1) != 0)
			look(scale.zoomed(Math.pow(WHEEL_ZOOM, notches), Math.max(0, event.x - left())));
		else if (event.x < left() && (event.stateMask & SWT.SHIFT) == 0)
			scrollTo(top - notches * 3 * TimelinePainter.RULER);
		else
			pan(-notches * WHEEL_PART);
	}

	// ---- layout

	/** Lays the lanes out anew after one of them has got another height. */
	public void changed() {
		updateBars();
		scrollTo(top);
		redraw();
	}

	private int width() {
		return Math.max(1, getClientArea().width - TimelinePainter.NAMES);
	}

	private void resized() {
		look(scale.resized(width()));
		changed();
	}

	private void scrollTo(int wanted) {
		int before = top;
		var shares = shares();
		top = Math.clamp(wanted, 0, Math.max(0, shares.scrolled - shares.room));
		if (top != before) {
			getVerticalBar().setSelection(top);
			redraw();
		}
	}

	/** Paints what is seen of a lane anew. */
	public void redraw(Lane lane) {
		placed().stream().filter(one -> one.lane == lane).map(one -> one.seen(getClientArea().width))
				.forEach(seen -> redraw(seen.x, seen.y, seen.width, seen.height, false));
	}

	private static int heights(List<Lane> lanes) {
		return lanes.stream().mapToInt(Lane::height).sum();
	}

	/**
	 * How lanes share the height.
	 *
	 * @param staying  number of the first of the lanes that stay in view
	 * @param scrolled pixels of those above it
	 * @param room     pixels in which they are seen
	 */
	private record Shares(int staying, int scrolled, int room) {
	}

	private Shares shares() {
		int room = Math.max(0, getClientArea().height - TimelinePainter.RULER - BOTTOM);
		int all = heights(lanes);
		int staying = lanes.size();
		while (staying > 0 && lanes.get(staying - 1).stays())
			staying--;
		int scrolled = heights(lanes.subList(0, staying));
		return all <= room || all - scrolled > room / 2 ? new Shares(lanes.size(), all, room) : new Shares(staying, scrolled, room - (all - scrolled));
	}

	/** The lanes with the height that each gets, from above, in pixels of this control. */
	List<Placed> placed() {
		var shares = shares();
		int spare = Math.max(0, shares.room - shares.scrolled);
		int parts = lanes.stream().mapToInt(Lane::stretch).sum();
		var placed = new ArrayList<Placed>();
		int from = TimelinePainter.RULER;
		int to = from + shares.room + (shares.staying == lanes.size() ? BOTTOM : 0);
		int y = from - top;
		for (int i = 0; i < lanes.size(); i++) {
			var lane = lanes.get(i);
			if (i == shares.staying) {
				y = from = to;
				to = getClientArea().height;
			}
			int more = parts == 0 ? 0 : spare * lane.stretch() / parts;
			placed.add(new Placed(lane, y, lane.height() + more, from, to));
			y += lane.height() + more;
		}
		return placed;
	}

	/**
	 * A lane on the screen.
	 *
	 * @param from the least height at which it is seen
	 * @param to   the greatest, not included
	 */
	record Placed(Lane lane, int y, int height, int from, int to) {

		/** What is seen of it, from the left side of the control to a right one; may be empty. */
		Rectangle seen(int right) {
			int start = Math.max(from, y);
			return new Rectangle(0, start, right, Math.max(0, Math.min(to, y + height) - start));
		}
	}

	/** The lane at a height; null below the last and on the ruler. */
	Placed placedAt(int y) {
		for (var one : placed())
			if (one.seen(1).contains(0, y))
				return one;
		return null;
	}

	/** The lane that is seen at a height, in pixels of this control; null for none. */
	public Lane laneAt(int y) {
		var placed = placedAt(y);
		return placed == null ? null : placed.lane;
	}

	/** Where a lane is, in pixels of this control, without its name; null when it is not shown. */
	public Rectangle bounds(Lane lane) {
		for (var one : placed())
			if (one.lane == lane)
				return new Rectangle(left(), one.y, scale.width(), one.height);
		return null;
	}

	/** Bars count in pixels at the finest resolution, or more coarsely when there would be too many. */
	private double barUnit() {
		return Math.max(1, duration() / 1e9);
	}

	private void updateBars() {
		double unit = barUnit();
		int total = (int) Math.max(1, duration() / unit);
		int thumb = (int) Math.clamp(scale.perPixel() * scale.width() / unit, 1, total);
		getHorizontalBar().setVisible(getClientArea().width >= ROOM_FOR_BAR);
		getHorizontalBar().setValues((int) (scale.start() / unit), 0, total, thumb, Math.max(1, thumb / 10), Math.max(1, thumb * 9 / 10));
		var shares = shares();
		int all = Math.max(1, shares.scrolled);
		int seen = Math.clamp(shares.room, 1, all);
		getVerticalBar().setValues(top, 0, all, seen, TimelinePainter.RULER, Math.max(1, seen));
		getVerticalBar().setVisible(shares.scrolled > shares.room && getClientArea().height >= ROOM_FOR_BAR);
	}

	// ---- snapping

	/**
	 * The time that attracts another: end of a segment, marker, playhead, end of the range or of the axis.
	 *
	 * @param passedOver times that do not attract
	 * @return the time itself when nothing is near
	 */
	public long snap(long time, Set<Long> passedOver) {
		return snapping(time, passedOver).nearest();
	}

	/** A stretch of time moved so that its start or its end, whichever is nearer, is at a time that attracts. */
	TimeRange snap(TimeRange moved, Set<Long> passedOver) {
		var start = snapping(moved.start(), passedOver);
		var end = snapping(moved.end(), passedOver);
		return start.distance() <= end.distance() ? moved.startingAt(start.nearest()) : moved.startingAt(end.nearest() - moved.length());
	}

	private Snap snapping(long time, Set<Long> passedOver) {
		long reach = scale.span(REACH);
		var snap = new Snap(time, reach, passedOver::contains);
		var near = new TimeRange(Math.max(0, time - reach), time + reach);
		lanes.forEach(lane -> lane.edges(near, snap::offer));
		markers.forEach(marker -> snap.offer(marker.time()));
		snap.offer(playhead);
		snap.offer(0);
		snap.offer(duration());
		if (range != null) {
			snap.offer(range.start());
			snap.offer(range.end());
		}
		return snap;
	}

	/** Shows to which time something snaps now; negative for none. */
	void showSnapped(long time) {
		if (snapped == time)
			return;
		snapped = time;
		redraw();
	}

	long snapped() {
		return snapped;
	}
}
