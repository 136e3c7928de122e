package org.labelwright.modality.video.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Keyframe;
import org.labelwright.model.annotation.Track;
import org.labelwright.ui.canvas.timeline.Hit;
import org.labelwright.ui.canvas.timeline.Lane;
import org.labelwright.ui.canvas.timeline.LaneArea;
import org.labelwright.ui.canvas.timeline.TimeRange;

/** One track along time: where it is in view, where it is covered, and its keyframes. */
final class TrackLane implements Lane {

	private static final int HEIGHT = 18;
	private static final int GAP = 3;
	private static final int FILL = 110;
	private static final int STRONG_FILL = 190;
	private static final int COVERED_FILL = 45;
	private static final int HALF = 4;
	/** Pixels below which keyframes are not told from one another. */
	private static final int CLOSE = 3;

	private final TrackLanes site;
	private final Annotation annotation;
	private final List<Stretch> stretches = new ArrayList<>();

	/** A stretch of time in view, covered or not. */
	private record Stretch(TimeRange time, boolean covered) {
	}

	/** Of the track as it is now: one that changes gets another lane. */
	TrackLane(TrackLanes site, Annotation annotation) {
		this.site = site;
		this.annotation = annotation;
		var keyframes = track().getKeyframes();
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
		var rgb = site.color(annotation);
		var color = new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
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
		keyframes(area, color, y + height / 2, selected);
		gc.setAlpha(255);
	}

	private void keyframes(LaneArea area, Color color, int middle, boolean selected) {
		var gc = area.gc();
		var keyframes = track().getKeyframes();
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
		var keyframes = track().getKeyframes();
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
		var hit = List.of(new Hit(annotation.getId(), Hit.Part.WHOLE));
		int next = from(time - tolerance);
		if (next < track().getKeyframes().size() && track().getKeyframes().get(next).getTime() <= time + tolerance)
			return hit;
		return stretches.stream().anyMatch(stretch -> stretch.time.touches(time)) ? hit : List.of();
	}

	@Override
	public void edges(TimeRange range, LongConsumer told) {
		var keyframes = track().getKeyframes();
		for (int i = from(range.start()); i < keyframes.size() && keyframes.get(i).getTime() <= range.end(); i++)
			told.accept(keyframes.get(i).getTime());
	}
}
