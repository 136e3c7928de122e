package org.labelwright.ui.canvas.tiers;

import org.eclipse.swt.graphics.Image;
import org.labelwright.model.annotation.Tier;
import org.labelwright.model.annotation.TierKind;
import org.labelwright.ui.canvas.ProblemSigns;
import org.labelwright.ui.canvas.timeline.Hit;
import org.labelwright.ui.canvas.timeline.Lane;
import org.labelwright.ui.canvas.timeline.LaneArea;
import org.labelwright.ui.canvas.timeline.LaneDrag;
import org.labelwright.ui.canvas.timeline.SegmentLane;
import org.labelwright.ui.canvas.timeline.TimeRange;

/** The segments and points of one tier. */
public final class TierLane extends SegmentLane<Entry> {

	private static final String INDENT = "  "; //$NON-NLS-1$

	private final TierBoard board;
	private final String tier;
	private final TierKind kind;
	private final int depth;

	/**
	 * A tier that the document does not list.
	 *
	 * @param tier empty for those that are in none
	 */
	TierLane(TierBoard board, String tier) {
		this(board, tier, TierKind.FREE, 0);
	}

	/** @param depth how many tiers are above it on which it depends */
	TierLane(TierBoard board, Tier tier, int depth) {
		this(board, tier.getName(), tier.getKind(), depth);
	}

	private TierLane(TierBoard board, String tier, TierKind kind, int depth) {
		this.board = board;
		this.tier = tier;
		this.kind = kind;
		this.depth = depth;
	}

	@Override
	public boolean stays() {
		return true;
	}

	/** How its intervals lie. */
	public TierKind kind() {
		return kind;
	}

	/** Tiers that part others are seen below those, and narrow. */
	@Override
	protected boolean narrow() {
		return kind != TierKind.FREE;
	}

	/** Name of the tier; empty for none. */
	public String tier() {
		return tier;
	}

	@Override
	public String name() {
		return INDENT.repeat(depth) + name(tier);
	}

	/** What a tier is called, for people. */
	static String name(String tier) {
		return tier.isEmpty() ? Messages.Tier_none : tier;
	}

	@Override
	protected String text(Entry entry) {
		return board.wording().inside(entry.annotation(), depth == 0); // the tier above tells who speaks
	}

	@Override
	protected int color(Entry entry) {
		return board.color(entry);
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
	protected Image sign(Entry entry) {
		return ProblemSigns.of(board.context().findings().get(), entry.id());
	}

	@Override
	public void paint(LaneArea area) {
		super.paint(area);
		if (board.timeline().chosen() == this)
			hint(area, Messages.Tier_empty);
	}

	/** Ends can always be dragged; a whole segment only when it is selected, for else a drag over it selects a range. */
	@Override
	public LaneDrag drag(Hit hit) {
		var entry = get(hit.id());
		boolean movable = !entry.annotation().isLocked() && board.site().tool() == TierTool.SELECT
				&& (hit.part() != Hit.Part.WHOLE || selected(entry));
		return movable ? new Moving(entry, hit.part()) : null;
	}

	/** Whether an end of a segment is where another of the lane begins or ends. */
	private boolean shared(Entry entry, Hit.Part part) {
		if (entry.isPoint() || part == Hit.Part.WHOLE)
			return false;
		long border = part == Hit.Part.START ? entry.time().start() : entry.time().end();
		var found = new boolean[1];
		for (int row = 0; row < rows().rows(); row++)
			rows().visit(row, new TimeRange(border, border), other -> found[0] |= other != entry && !other.isPoint()
					&& (part == Hit.Part.START ? other.time().end() : other.time().start()) == border);
		return found[0];
	}

	/** A segment that is being dragged; a border that it shares with a neighbour moves for both. */
	private final class Moving implements LaneDrag {

		private final Entry entry;
		private final boolean border;
		private TimeRange place;
		private String over;

		Moving(Entry entry, Hit.Part part) {
			this.entry = entry;
			border = shared(entry, part);
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
			if (!empty && border && !place.equals(entry.time()))
				board.edits().moveBorder(entry, place);
			else if (!empty && !(place.equals(entry.time()) && over.equals(tier)))
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
