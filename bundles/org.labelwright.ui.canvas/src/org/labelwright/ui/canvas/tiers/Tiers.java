package org.labelwright.ui.canvas.tiers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.labelwright.model.annotation.Annotation;

/** The lanes of the tiers of a document, in the order in which the tiers came. There is always one. */
final class Tiers {

	private final TierBoard board;
	private final Map<String, TierLane> lanes = new LinkedHashMap<>();
	private final Map<String, TierLane> byId = new HashMap<>();

	Tiers(TierBoard board, Collection<Annotation> annotations) {
		this.board = board;
		annotations.forEach(this::put);
		if (lanes.isEmpty())
			lane(""); //$NON-NLS-1$
	}

	/** The lane of a tier, made when there is none. */
	TierLane lane(String tier) {
		return lanes.computeIfAbsent(tier, name -> new TierLane(board, name));
	}

	boolean has(String tier) {
		return lanes.containsKey(tier);
	}

	List<TierLane> all() {
		return List.copyOf(lanes.values());
	}

	/** Adds or replaces an annotation. */
	void put(Annotation annotation) {
		remove(annotation.getId());
		if (!board.context().holds(annotation) || !board.context().view().isVisible(annotation))
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

	/** Shows a tier that has lost all it had to another name no more. */
	void renamed(String from, String to) {
		var former = lanes.get(from);
		var renamed = lane(to);
		if (former == null || former == renamed || former.rows().rows() > 0)
			return;
		var order = new ArrayList<>(lanes.values());
		order.remove(renamed);
		order.set(order.indexOf(former), renamed);
		lanes.clear();
		order.forEach(lane -> lanes.put(lane.tier(), lane));
	}

	Optional<Entry> entry(String id) {
		return Optional.ofNullable(byId.get(id)).map(lane -> lane.get(id));
	}

	Optional<TierLane> laneOf(String id) {
		return Optional.ofNullable(byId.get(id));
	}
}
