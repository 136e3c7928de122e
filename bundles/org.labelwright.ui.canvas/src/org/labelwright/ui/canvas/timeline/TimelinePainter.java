package org.labelwright.ui.canvas.timeline;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.labelwright.ui.canvas.scene.Colors;

/** Draws a timeline: what lies within the part that is asked for, and no more. */
final class TimelinePainter {

	/** Height of the ruler and width of the names of lanes. */
	static final int RULER = 24;
	static final int NAMES = 96;
	/** Half the width of the playhead's handle. */
	static final int HANDLE = 5;
	private static final int TICK_NAME = 84;
	/** Pixels more with days. */
	private static final int DAYS = 26;
	private static final int TICK = 7;
	private static final int PART_TICK = 4;
	private static final int SHADE = 14;
	private static final int LINE = 50;
	private static final int RANGE = 55;
	private static final Color PLAYHEAD = new Color(0xE5, 0x39, 0x35);
	private static final Color SNAPPED = new Color(0x00, 0xA6, 0x7E);

	private final Timeline timeline;
	private final Font small;
	private final LaneTexts texts;
	private final LaneTexts smallTexts;

	TimelinePainter(Timeline timeline) {
		this.timeline = timeline;
		var data = timeline.getFont().getFontData();
		for (var one : data)
			one.setHeight(Math.max(7, one.getHeight() * 8 / 10));
		small = new Font(timeline.getDisplay(), data);
		texts = new LaneTexts(timeline.getDisplay(), timeline.getFont());
		smallTexts = new LaneTexts(timeline.getDisplay(), small);
		timeline.addListener(SWT.Dispose, event -> {
			texts.dispose();
			smallTexts.dispose();
			small.dispose();
		});
	}

	void paint(GC gc, Rectangle dirty) {
		var area = timeline.getClientArea();
		gc.setFont(timeline.getFont());
		gc.setBackground(timeline.getBackground());
		gc.setForeground(timeline.getForeground());
		gc.fillRectangle(dirty);
		var lanesArea = new Rectangle(NAMES, 0, Math.max(0, area.width - NAMES), area.height);
		var seen = dirty.intersection(lanesArea);
		for (var placed : timeline.placed())
			lane(gc, placed, dirty, seen);
		gc.setClipping(seen);
		if (!seen.isEmpty()) {
			range(gc, area.height);
			markers(gc, seen, area.height);
			ruler(gc, seen, area.width);
			line(gc, timeline.snapped(), SNAPPED, area.height);
			playhead(gc, area.height);
		}
		gc.setClipping((Rectangle) null);
		corner(gc, area);
	}

	private void lane(GC gc, Timeline.Placed placed, Rectangle dirty, Rectangle seen) {
		var lane = placed.lane();
		boolean chosen = lane == timeline.chosen();
		var shown = dirty.intersection(placed.seen(timeline.getClientArea().width));
		if (shown.isEmpty())
			return;
		gc.setClipping(shown);
		if (chosen) {
			gc.setBackground(timeline.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
			gc.setAlpha(timeline.isFocusControl() ? 60 : 30);
			gc.fillRectangle(0, placed.y(), NAMES, placed.height());
			gc.setAlpha(SHADE);
			gc.fillRectangle(NAMES, placed.y(), timeline.scale().width(), placed.height());
			gc.setAlpha(255);
			gc.fillRectangle(0, placed.y(), 3, placed.height());
		}
		if (dirty.x < NAMES)
			name(gc, placed);
		var bounds = new Rectangle(NAMES, placed.y(), timeline.scale().width(), placed.height());
		var part = seen.intersection(shown).intersection(bounds);
		if (!part.isEmpty()) {
			gc.setClipping(part);
			lane.paint(new LaneArea(gc, small, texts, smallTexts, bounds, timeline.scale(), part.x, part.x + part.width));
			gc.setFont(timeline.getFont());
		}
		gc.setClipping(shown);
		gc.setAlpha(LINE);
		gc.setForeground(timeline.getForeground());
		int bottom = Math.min(placed.y() + placed.height(), placed.to()) - 1;
		gc.drawLine(0, bottom, timeline.getClientArea().width, bottom);
		gc.setAlpha(255);
	}

	private void name(GC gc, Timeline.Placed placed) {
		gc.setFont(small);
		gc.setForeground(timeline.getForeground());
		int height = smallTexts.lineHeight();
		gc.drawText(smallTexts.fitting(placed.lane().name(), NAMES - 14), 8, placed.y() + Math.max(2, Math.min((placed.height() - height) / 2, 40)), true);
		gc.setFont(timeline.getFont());
	}

	/** Above the names, and the line beside them. */
	private void corner(GC gc, Rectangle area) {
		gc.setBackground(timeline.getBackground());
		gc.fillRectangle(0, 0, NAMES, RULER);
		gc.setForeground(timeline.getForeground());
		gc.setAlpha(LINE);
		gc.drawLine(NAMES - 1, 0, NAMES - 1, area.height);
		gc.drawLine(0, RULER - 1, area.width, RULER - 1);
		gc.setAlpha(255);
	}

	private void ruler(GC gc, Rectangle seen, int width) {
		gc.setAlpha(255);
		gc.setBackground(timeline.getBackground());
		gc.fillRectangle(seen.x, 0, seen.width, RULER);
		loop(gc);
		gc.setForeground(timeline.getForeground());
		gc.setFont(small);
		var scale = timeline.scale();
		var ticks = Ticks.of(scale.perPixel(), timeline.duration() > Ticks.DAY ? TICK_NAME + DAYS : TICK_NAME);
		long first = scale.time(seen.x - NAMES - TICK_NAME);
		long last = scale.time(Math.min(seen.x + seen.width, width) - NAMES);
		for (long time = first - first % ticks.step(); time <= last; time += ticks.part()) {
			int x = NAMES + scale.x(time);
			boolean named = time % ticks.step() == 0;
			gc.setAlpha(named ? 160 : 90);
			gc.drawLine(x, RULER - 1 - (named ? TICK : PART_TICK), x, RULER - 1);
			if (named) {
				gc.setAlpha(220);
				gc.drawText(ticks.name(time), x + 3, 1, true);
			}
		}
		gc.setAlpha(255);
		gc.setFont(timeline.getFont());
	}

	private void loop(GC gc) {
		var loop = timeline.loop();
		if (loop == null)
			return;
		gc.setBackground(timeline.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
		gc.setAlpha(150);
		int x = timeline.axisX(loop.start());
		gc.fillRectangle(x, RULER - 5, Math.max(2, timeline.axisX(loop.end()) - x), 4);
		gc.setAlpha(255);
	}

	private void range(GC gc, int height) {
		var range = timeline.range();
		if (range == null)
			return;
		int start = timeline.axisX(range.start());
		int end = timeline.axisX(range.end());
		gc.setBackground(timeline.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
		gc.setAlpha(RANGE);
		gc.fillRectangle(start, RULER, Math.max(1, end - start), height);
		gc.setAlpha(200);
		gc.fillRectangle(start, RULER, 1, height);
		gc.fillRectangle(end, RULER, 1, height);
		gc.setAlpha(255);
	}

	private void markers(GC gc, Rectangle seen, int height) {
		for (var marker : timeline.markers()) {
			int x = timeline.axisX(marker.time());
			if (x >= seen.x - TICK_NAME && x <= seen.x + seen.width) {
				line(gc, marker.time(), Colors.color(marker.color()), height);
				gc.drawText(marker.name(), x + 3, RULER, true);
			}
		}
	}

	private void line(GC gc, long time, Color color, int height) {
		if (time < 0)
			return;
		int x = timeline.axisX(time);
		gc.setForeground(color);
		gc.drawLine(x, RULER, x, height);
	}

	private void playhead(GC gc, int height) {
		int x = timeline.axisX(timeline.playhead());
		line(gc, timeline.playhead(), PLAYHEAD, height);
		gc.setBackground(PLAYHEAD);
		gc.fillPolygon(new int[] { x - HANDLE, RULER - 9, x + HANDLE, RULER - 9, x, RULER });
	}
}
