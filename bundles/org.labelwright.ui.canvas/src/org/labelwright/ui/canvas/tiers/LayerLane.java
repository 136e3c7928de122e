package org.labelwright.ui.canvas.tiers;

import org.labelwright.ui.canvas.spi.Layers.Layer;
import org.labelwright.ui.canvas.timeline.SegmentLane;

/** The segments and points that another document has on a tier, below those of the document that is edited. */
final class LayerLane extends SegmentLane<Entry> {

	private final TierBoard board;
	private final Layer layer;
	private final Wording wording;
	private final String name;

	/** @param name shown beside the lane */
	LayerLane(TierBoard board, Layer layer, String name) {
		this.board = board;
		this.layer = layer;
		this.name = name;
		wording = new Wording(layer.editing());
	}

	@Override
	public boolean stays() {
		return true;
	}

	@Override
	public boolean choosable() {
		return false;
	}

	@Override
	protected boolean narrow() {
		return true;
	}

	@Override
	protected boolean dotted() {
		return true;
	}

	@Override
	public String name() {
		return name;
	}

	/** The colour does not tell the label, so that its name stands before what is said. */
	@Override
	protected String text(Entry entry) {
		var label = wording.name(entry.annotation());
		var inside = wording.inside(entry.annotation(), true);
		return inside.isEmpty() || inside.equals(label) ? label : label + ": " + inside; //$NON-NLS-1$
	}

	@Override
	protected int color(Entry entry) {
		return layer.color();
	}

	@Override
	protected boolean selected(Entry entry) {
		return board.context().selection().contains(entry.id());
	}

	@Override
	protected boolean hovered(Entry entry) {
		return entry.id().equals(board.context().hovered().get());
	}
}
