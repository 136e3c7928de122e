package org.labelwright.modality.timeseries.ui.internal;

import java.time.ZoneOffset;

import org.eclipse.swt.SWT;
import org.labelwright.ui.canvas.timeline.Lane;
import org.labelwright.ui.canvas.timeline.LaneArea;

/** A ruler with dates and times of day. */
final class ClockLane implements Lane {

	private static final int HEIGHT = 20;
	/** Pixels between two names. */
	private static final int NAME = 96;
	private static final int TICK = 5;

	private final WallClock clock;

	ClockLane(WallClock clock) {
		this.clock = clock;
	}

	@Override
	public String name() {
		return clock.told() ? clock.zone().equals(ZoneOffset.UTC) ? "UTC" : clock.zone().getId() : Messages.Lane_fileTime; //$NON-NLS-1$
	}

	@Override
	public int height() {
		return HEIGHT;
	}

	@Override
	public void paint(LaneArea area) {
		var gc = area.gc();
		gc.setFont(area.small());
		gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
		double perPixel = area.scale().perPixel();
		long from = area.range().start() - Math.round(2 * NAME * perPixel);
		int left = area.bounds().x;
		int bottom = area.bounds().y + HEIGHT - 2;
		var before = new WallClock.Tick[1];
		var first = new int[] { left + area.bounds().width };
		clock.ticks(from, area.range().end(), NAME * perPixel, tick -> {
			int x = area.x(tick.time());
			if (x < left) {
				before[0] = tick;
				return;
			}
			first[0] = Math.min(first[0], x);
			gc.setAlpha(130);
			gc.drawLine(x, bottom - TICK, x, bottom);
			name(area, tick, x);
		});
		if (before[0] != null && left + 6 + area.smallTexts().width(before[0].name()) < first[0])
			name(area, before[0], left); // stays at the side while its time goes beyond
		gc.setAlpha(255);
	}

	private static void name(LaneArea area, WallClock.Tick tick, int x) {
		area.gc().setAlpha(220);
		area.gc().drawText(tick.name(), x + 3, area.bounds().y + 1, true);
	}
}
