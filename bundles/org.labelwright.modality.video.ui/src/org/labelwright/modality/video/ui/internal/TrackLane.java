package org.labelwright.modality.video.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Keyframe;
import org.labelwright.model.annotation.Track;
import org.labelwright.model.edit.TrackCommands;
import org.labelwright.model.util.FrameTimes;
import org.labelwright.model.util.TrackEdits;
import org.labelwright.model.util.Tracks;
import org.labelwright.ui.canvas.ProblemSigns;
import org.labelwright.ui.canvas.scene.Colors;
import org.labelwright.ui.canvas.timeline.Hit;
import org.labelwright.ui.canvas.timeline.Lane;
import org.labelwright.ui.canvas.timeline.LaneArea;
import org.labelwright.ui.canvas.timeline.LaneDrag;
import org.labelwright.ui.canvas.timeline.TimeRange;

/**
 * One track along time: where it is in view, where it is covered, and its keyframes. Keyframes can be dragged, and the
 * first and the last frame in view, by what is just inside of them.
 */
final class TrackLane implements Lane {

	private static final int HEIGHT = 18;
	private static final int GAP = 3;
	private static final int FILL = 110;
	private static final int STRONG_FILL = 190;
	private static final int COVERED_FILL = 45;
	private static final int HALF = 4;
	/** Pixels below which keyframes are not told from one another. */
	private static final int CLOSE = 3;
	/** Of what the ends are dragged by: pixels from the end, and how many times the tolerance of a place it reaches. */
	private static final int GRIP = 7;
	private static final int GRIP_REACH = 3;

	private final TrackLanes site;
	private final List<Stretch> stretches = new ArrayList<>();
	private Annotation annotation;
	/** As it is seen: that of the annotation, or what a drag would make of it. */
	private Track shown;

	/** A stretch of time in view, covered or not. */
	private record Stretch(TimeRange time, boolean covered) {
	}

	TrackLane(TrackLanes site, Annotation annotation) {
		this.site = site;
		show(annotation);
	}

	/** Shows the track as it is now. */
	void show(Annotation changed) {
		annotation = changed;
		show(track());
	}

	private void show(Track track) {
		shown = track;
		stretches.clear();
		var keyframes = track.getKeyframes();
		for (int i = 0; i < keyframes.size(); i++) {
			var keyframe = keyframes.get(i);
			if (!keyframe.isOutside())
				append(new TimeRange(keyframe.getTime(), i + 1 < keyframes.size() ? keyframes.get(i + 1).getTime() : site.duration()), keyframe.isOccluded());
		}
	}

	private void append(TimeRange time, boolean covered) {
		var before = stretches.isEmpty() ? null : stretches.getLast();
		if (before != null && before.covered == covered && before.time.end() == time.start())
			stretches.set(stretches.size() - 1, new Stretch(new TimeRange(before.time.start(), time.end()), covered));
		else if (time.end() >= time.start())
			stretches.add(new Stretch(time, covered));
	}

	/** When it is in view for the first time, in microseconds. */
	long start() {
		return stretches.isEmpty() ? Long.MAX_VALUE : stretches.getFirst().time.start();
	}

	Annotation annotation() {
		return annotation;
	}

	private Track track() {
		return (Track) annotation.getGeometry();
	}

	@Override
	public String name() {
		return site.name(annotation);
	}

	@Override
	public int height() {
		return HEIGHT;
	}

	@Override
	public boolean choosable() {
		return true;
	}

	@Override
	public void paint(LaneArea area) {
		boolean selected = site.selected(annotation);
		boolean strong = selected || site.hovered(annotation);
		var color = Colors.color(site.color(annotation));
		var range = area.range();
		var gc = area.gc();
		int y = area.bounds().y + GAP;
		int height = area.bounds().height - 2 * GAP - 1;
		gc.setBackground(color);
		for (var stretch : stretches)
			if (stretch.time.end() >= range.start() && stretch.time.start() <= range.end()) {
				int x = area.x(stretch.time.start());
				int width = Math.max(2, area.x(stretch.time.end()) - x);
				gc.setAlpha(stretch.covered ? COVERED_FILL : strong ? STRONG_FILL : FILL);
				gc.fillRectangle(x, y, width, height);
				if (stretch.covered) {
					gc.setAlpha(255);
					gc.fillRectangle(x, y + height - 1, width, 1);
				}
			}
		if (strong && !stretches.isEmpty())
			grips(area, y, height);
		keyframes(area, color, y + height / 2, selected);
		gc.setAlpha(255);
		var sign = site.sign(annotation);
		if (sign != null && !stretches.isEmpty())
			gc.drawImage(sign, area.x(stretches.getLast().time.end()) + HALF, y + (height - ProblemSigns.SIZE) / 2);
	}

	/** What the ends are dragged by, where there is room between them. */
	private void grips(LaneArea area, int y, int height) {
		int start = area.x(stretches.getFirst().time.start()) + GRIP;
		int end = area.x(stretches.getLast().time.end()) - GRIP;
		if (end - start <= GRIP)
			return;
		area.gc().setAlpha(STRONG_FILL);
		area.gc().setBackground(area.gc().getDevice().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
		area.gc().fillRectangle(start, y + 2, 2, height - 4);
		area.gc().fillRectangle(end - 2, y + 2, 2, height - 4);
	}

	private void keyframes(LaneArea area, Color color, int middle, boolean selected) {
		var gc = area.gc();
		var keyframes = shown.getKeyframes();
		long until = area.range().end() + area.scale().span(HALF);
		gc.setAlpha(255);
		gc.setAntialias(SWT.ON);
		gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
		int last = Integer.MIN_VALUE / 2;
		for (int i = from(area.range().start() - area.scale().span(HALF)); i < keyframes.size() && keyframes.get(i).getTime() <= until; i++) {
			int x = area.x(keyframes.get(i).getTime());
			if (x - last < CLOSE)
				continue;
			last = x;
			diamond(gc, keyframes.get(i), x, middle, selected ? HALF + 1 : HALF, color);
		}
		gc.setAntialias(SWT.DEFAULT);
	}

	private static void diamond(GC gc, Keyframe keyframe, int x, int middle, int half, Color color) {
		var points = new int[] { x - half, middle, x, middle - half, x + half, middle, x, middle + half };
		gc.setBackground(keyframe.isOutside() ? gc.getDevice().getSystemColor(SWT.COLOR_LIST_BACKGROUND) : color);
		gc.fillPolygon(points);
		gc.drawPolygon(points);
	}

	/** Index of the first keyframe at a time or later. */
	private int from(long time) {
		var keyframes = shown.getKeyframes();
		int low = 0;
		int high = keyframes.size();
		while (low < high) {
			int middle = low + high >>> 1;
			if (keyframes.get(middle).getTime() < time)
				low = middle + 1;
			else
				high = middle;
		}
		return low;
	}

	@Override
	public List<Hit> hits(long time, int y, long tolerance) {
		int next = from(time - tolerance);
		if (next < shown.getKeyframes().size() && shown.getKeyframes().get(next).getTime() <= time + tolerance)
			return List.of(new Hit(annotation.getId(), Hit.Part.MARK, nearest(time, next).getTime()));
		return stretches.stream().anyMatch(stretch -> stretch.time.touches(time)) ? List.of(new Hit(annotation.getId(), part(time, tolerance))) : List.of();
	}

	/** Of the keyframes at an index and after it, the one that is nearest to a time. */
	private Keyframe nearest(long time, int index) {
		var keyframes = shown.getKeyframes();
		int at = index;
		while (at + 1 < keyframes.size() && Math.abs(keyframes.get(at + 1).getTime() - time) < Math.abs(keyframes.get(at).getTime() - time))
			at++;
		return keyframes.get(at);
	}

	private Hit.Part part(long time, long tolerance) {
		var all = seen();
		long reach = Math.min(GRIP_REACH * tolerance, all.length() / 3);
		return time - all.start() <= reach ? Hit.Part.START : all.end() - time <= reach ? Hit.Part.END : Hit.Part.WHOLE;
	}

	/** From when to when it is in view, with what is between. */
	private TimeRange seen() {
		return new TimeRange(stretches.getFirst().time.start(), stretches.getLast().time.end());
	}

	@Override
	public void edges(TimeRange range, LongConsumer told) {
		var keyframes = track().getKeyframes();
		for (int i = from(range.start()); i < keyframes.size() && keyframes.get(i).getTime() <= range.end(); i++)
			told.accept(keyframes.get(i).getTime());
	}

	@Override
	public LaneDrag drag(Hit hit) {
		return hit.part() == Hit.Part.WHOLE || annotation.isLocked() || !site.movable() ? null : new Moving(hit);
	}

	/** A keyframe or an end that is being dragged. */
	private final class Moving implements LaneDrag {

		private final FrameTimes times = site.times();
		private final Hit.Part part;
		private final TimeRange original;
		/** The frame of the keyframe, the first one in view, or the one after the last in view. */
		private final int from;
		/** Where it may go. */
		private final Tracks.Span room;
		private int to;

		Moving(Hit hit) {
			part = hit.part();
			original = part == Hit.Part.MARK ? new TimeRange(hit.mark(), hit.mark()) : seen();
			from = part == Hit.Part.MARK ? track().getKeyframes().get(TrackLane.this.from(hit.mark())).getFrame()
					: site.boundary(part == Hit.Part.START ? original.start() : original.end());
			room = switch (part) {
			case MARK -> Tracks.room(track(), from, times).orElseThrow();
			case START -> new Tracks.Span(0, site.boundary(original.end()));
			default -> new Tracks.Span(site.boundary(original.start()) + 1, times.count() + 1);
			};
			to = from;
		}

		@Override
		public TimeRange original() {
			return original;
		}

		@Override
		public void move(TimeRange place, Lane over) {
			to = Math.clamp(site.boundary(part == Hit.Part.END ? place.end() : place.start()), room.start(), room.end() - 1);
			show(to == from ? track() : changed());
			site.hint(NLS.bind(switch (part) {
			case MARK -> Messages.Lane_keyframeTo;
			case START -> Messages.Lane_startTo;
			default -> Messages.Lane_endTo;
			}, frame()));
		}

		/** The frame that tells where it is. */
		private int frame() {
			return part == Hit.Part.END ? to - 1 : to;
		}

		private Track changed() {
			return switch (part) {
			case MARK -> TrackEdits.moveKeyframe(track(), times, from, to);
			case START -> TrackEdits.startAt(track(), times, to);
			default -> TrackEdits.endAt(track(), times, to);
			};
		}

		private Command command() {
			return switch (part) {
			case MARK -> TrackCommands.moveKeyframe(site.editor(), annotation, times, from, to);
			case START -> TrackCommands.startAt(site.editor(), annotation, times, to);
			default -> TrackCommands.endAt(site.editor(), annotation, times, to);
			};
		}

		@Override
		public void drop() {
			cancel();
			if (to != from && site.editor().tryExecute(command()))
				site.go(frame());
		}

		@Override
		public void cancel() {
			show(track());
			site.hint(""); //$NON-NLS-1$
		}
	}
}
