package org.labelwright.ui.canvas.tiers;

import org.eclipse.swt.SWT;
import org.labelwright.ui.canvas.timeline.Hit;
import org.labelwright.ui.canvas.timeline.Lane;
import org.labelwright.ui.canvas.timeline.LaneArea;
import org.labelwright.ui.canvas.timeline.LaneDrag;
import org.labelwright.ui.canvas.timeline.SegmentLane;
import org.labelwright.ui.canvas.timeline.TimeRange;

/** The segments and points of one tier. */
public final class TierLane extends SegmentLane<Entry> {

	private static final int MUTED = 130;

	private final TierBoard board;
	private final String tier;

	/** @param tier empty for those that are in none */
	TierLane(TierBoard board, String tier) {
		this.board = board;
		this.tier = tier;
	}

	/** Name of the tier; empty for none. */
	public String tier() {
		return tier;
	}

	@Override
	public String name() {
		return tier.isEmpty() ? Messages.Tier_none : tier;
	}

	@Override
	protected String text(Entry entry) {
		return board.wording().inside(entry.annotation());
	}

	@Override
	protected int color(Entry entry) {
		return board.wording().color(entry.annotation());
	}

	@Override
	protected boolean selected(Entry entry) {
		return board.context().selection().contains(entry.id());
	}

	@Override
	protected boolean hovered(Entry entry) {
		return entry.id().equals(board.context().hovered().get());
	}

	@Override
	public void paint(LaneArea area) {
		super.paint(area);
		if (rows().rows() > 0 || board.timeline().chosen() != this)
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
		boolean movable = !entry.annotation().isLocked() && board.site().tool() == TierTool.SELECT
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
			board.site().dragged(entry, to);
		}

		@Override
		public void drop() {
			preview(null, null);
			boolean empty = place.isEmpty() && !entry.isPoint();
			if (!empty && !(place.equals(entry.time()) && over.equals(tier)))
				board.edits().place(entry, place, over);
			board.site().status(""); //$NON-NLS-1$
		}

		@Override
		public void cancel() {
			preview(null, null);
			board.site().status(""); //$NON-NLS-1$
		}
	}
}
