package org.labelwright.ui.canvas.tiers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.labelwright.ui.canvas.timeline.SegmentLane;
import org.labelwright.ui.canvas.timeline.SegmentRows.Segment;
import org.labelwright.ui.canvas.timeline.TimeRange;

/** What is suggested, above the tiers. */
final class SuggestionLane extends SegmentLane<SuggestionLane.Shown> {

	private static final int COLOR = 0x9A6FD0;

	/** A suggestion in the lane. */
	record Shown(String id, Suggestion suggestion) implements Segment {

		@Override
		public TimeRange time() {
			return suggestion.time();
		}
	}

	private String selected;
	private int shown;

	@Override
	public boolean stays() {
		return true;
	}

	/** Shows others in place of those that it shows. */
	void show(List<Suggestion> suggestions) {
		var all = new ArrayList<Shown>();
		for (var suggestion : suggestions)
			all.add(new Shown(Integer.toString(shown++), suggestion));
		set(all);
	}

	void select(Suggestion suggestion) {
		selected = suggestion == null ? null : rows().inOrder().stream().filter(one -> one.suggestion == suggestion).findFirst().map(Shown::id).orElse(null);
	}

	/** The selected one; empty for none. */
	Optional<Suggestion> selected() {
		return Optional.ofNullable(selected).map(this::get).map(Shown::suggestion);
	}

	/** The selected one, or else the first. */
	Optional<Suggestion> current() {
		return shown().map(Shown::suggestion);
	}

	private Optional<Shown> shown() {
		var found = selected == null ? null : get(selected);
		return found != null ? Optional.of(found) : rows().inOrder().stream().findFirst();
	}

	/** The one that follows the current one, or precedes it. */
	Optional<Suggestion> beside(boolean next) {
		return shown().map(one -> rows().beside(one, next)).map(Shown::suggestion);
	}

	@Override
	public String name() {
		return Messages.Suggestion_lane;
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
	protected String text(Shown one) {
		return one.suggestion.detail();
	}

	@Override
	protected int color(Shown one) {
		return COLOR;
	}

	@Override
	protected boolean selected(Shown one) {
		return one.id.equals(selected);
	}

	@Override
	protected boolean hovered(Shown one) {
		return false;
	}
}
