package org.labelwright.modality.audio.ui.internal;

import org.eclipse.swt.SWT;
import org.labelwright.ui.canvas.timeline.Hit;
import org.labelwright.ui.canvas.timeline.Lane;
import org.labelwright.ui.canvas.timeline.LaneArea;
import org.labelwright.ui.canvas.timeline.LaneDrag;
import org.labelwright.ui.canvas.timeline.SegmentLane;
import org.labelwright.ui.canvas.timeline.TimeRange;

/** The segments and points of one tier. */
final class TierLane extends SegmentLane<Entry> {

	private static final int MUTED = 130;

	private final AudioCanvas canvas;
	private final String tier;

	/** @param tier empty for those that are in none */
	TierLane(AudioCanvas canvas, String tier) {
		this.canvas = canvas;
		this.tier = tier;
	}

	String tier() {
		return tier;
	}

	@Override
	public String name() {
		return tier.isEmpty() ? Messages.Tier_none : tier;
	}

	@Override
	protected String text(Entry entry) {
		return canvas.wording().inside(entry.annotation());
	}

	@Override
	protected int color(Entry entry) {
		return canvas.wording().color(entry.annotation());
	}

	@Override
	protected boolean selected(Entry entry) {
		return canvas.context().selection().contains(entry.id());
	}

	@Override
	protected boolean hovered(Entry entry) {
		return entry.id().equals(canvas.context().hovered().get());
	}

	@Override
	public void paint(LaneArea area) {
		super.paint(area);
		if (rows().rows() > 0 || canvas.timeline().chosen() != this)
			return;
		var gc = area.gc();
		gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
		gc.setAlpha(MUTED);
		gc.drawText(Messages.Tier_empty, area.bounds().x + 8, area.bounds().y + (area.bounds().height - gc.getFontMetrics().getHeight()) / 2, true);
		gc.setAlpha(255);
	}

	/** Ends can always be dragged; a whole segment only when it is selected, for else a drag over it selects a range. */
	@Override
	public LaneDrag drag(Hit hit) {
		var entry = get(hit.id());
		boolean movable = !entry.annotation().isLocked() && canvas.activeTool().equals(AudioTool.SELECT.id())
				&& (hit.part() != Hit.Part.WHOLE || selected(entry));
		return movable ? new Moving(entry) : null;
	}

	/** A segment that is being dragged. */
	private final class Moving implements LaneDrag {

		private final Entry entry;
		private TimeRange place;
		private String over;

		Moving(Entry entry) {
			this.entry = entry;
			place = entry.time();
			over = tier;
		}

		@Override
		public TimeRange original() {
			return entry.time();
		}

		@Override
		public void move(TimeRange to, Lane lane) {
			place = to;
			over = lane instanceof TierLane other && to.length() == entry.time().length() ? other.tier : tier;
			preview(entry.id(), to);
			canvas.dragged(entry, to);
		}

		@Override
		public void drop() {
			preview(null, null);
			boolean empty = place.isEmpty() && !entry.isPoint();
			if (!empty && !(place.equals(entry.time()) && over.equals(tier)))
				canvas.edits().place(entry, place, over);
			canvas.status(""); //$NON-NLS-1$
		}

		@Override
		public void cancel() {
			preview(null, null);
			canvas.status(""); //$NON-NLS-1$
		}
	}
}
