package org.labelwright.ui.canvas.tiers;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Tier;
import org.labelwright.model.util.TierTree;

/**
 * The lanes of the tiers of a document: what is on none, the tiers that it lists, each above those that depend on it, then
 * the others in the order in which they came. There is always one.
 */
final class Tiers {

	private final TierBoard board;
	private final SequencedMap<String, TierLane> lanes = new LinkedHashMap<>();
	private final Map<String, TierLane> byId = new HashMap<>();

	Tiers(TierBoard board) {
		this.board = board;
		var listed = board.listed();
		listed.stream().filter(tier -> !TierTree.depends(tier.getKind())).forEach(tier -> listed(tier, 0, listed));
		listed.stream().filter(tier -> !lanes.containsKey(tier.getName())).forEach(tier -> listed(tier, 0, listed)); // the one above is missing
		board.context().annotations().forEach(this::put);
		if (lanes.isEmpty())
			lane(""); //$NON-NLS-1$
	}

	private void listed(Tier tier, int depth, List<Tier> all) {
		if (lanes.putIfAbsent(tier.getName(), new TierLane(board, tier, depth)) == null)
			all.stream().filter(below -> TierTree.depends(below.getKind()) && tier.getName().equals(below.getParent()))
					.forEach(below -> listed(below, depth + 1, all));
	}

	/** The lane of a tier, made when there is none. */
	TierLane lane(String tier) {
		var known = lanes.get(tier);
		if (known != null)
			return known;
		var made = new TierLane(board, tier);
		if (tier.isEmpty())
			lanes.putFirst(tier, made);
		else
			lanes.put(tier, made);
		return made;
	}

	boolean has(String tier) {
		return lanes.containsKey(tier);
	}

	/** The names of the tiers on which others can depend. */
	List<String> names() {
		return lanes.keySet().stream().filter(name -> !name.isEmpty()).toList();
	}

	List<TierLane> all() {
		return List.copyOf(lanes.values());
	}

	/** Adds or replaces an annotation. */
	void put(Annotation annotation) {
		remove(annotation.getId());
		if (!board.showsOwn() || !board.context().holds(annotation) || !board.context().view().isVisible(annotation))
			return;
		Entry.of(annotation).ifPresent(entry -> {
			var lane = lane(entry.tier());
			lane.put(entry);
			byId.put(entry.id(), lane);
		});
	}

	void remove(String id) {
		var lane = byId.remove(id);
		if (lane != null)
			lane.remove(id);
	}

	Optional<Entry> entry(String id) {
		return Optional.ofNullable(byId.get(id)).map(lane -> lane.get(id));
	}

	Optional<TierLane> laneOf(String id) {
		return Optional.ofNullable(byId.get(id));
	}
}
