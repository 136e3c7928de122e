package org.labelwright.ui.canvas.tiers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.labelwright.ui.canvas.spi.Layers.Layer;
import org.labelwright.ui.canvas.timeline.Lane;
import org.labelwright.ui.canvas.timeline.SegmentLane;
import org.labelwright.ui.canvas.timeline.SegmentRows.Segment;
import org.labelwright.ui.canvas.timeline.TimeRange;

/**
 * The lanes of other documents, each of which is only read: for every tier those of the documents that have something on it, and for every question
 * along time those that answer it. What is hidden of the document that is edited is hidden of them too.
 */
final class TierLayers {

	/** Before the name of a document, below that of a tier or question. */
	static final String INDENT = "  "; //$NON-NLS-1$

	private final TierBoard board;
	private final Map<String, List<LayerLane>> byTier = new LinkedHashMap<>();
	private final Map<String, List<QuestionLane>> byQuestion = new HashMap<>();
	private final Map<String, SegmentLane<? extends Segment>> byId = new HashMap<>();

	TierLayers(TierBoard board, List<Layer> layers) {
		this.board = board;
		for (var layer : layers) {
			var lanes = new HashMap<String, LayerLane>();
			for (var annotation : layer.editing().annotations())
				if (board.context().view().isVisible(annotation))
					Entry.of(annotation).ifPresent(entry -> add(lanes.computeIfAbsent(entry.tier(), tier -> lane(layer, tier)), entry));
			for (var question : board.context().questionsInTime())
				add(new QuestionLane(board, question, layer));
		}
	}

	private LayerLane lane(Layer layer, String tier) {
		var made = new LayerLane(board, layer, board.showsOwn() ? INDENT + layer.name() : TierLane.name(tier));
		byTier.computeIfAbsent(tier, name -> new ArrayList<>()).add(made);
		return made;
	}

	private void add(LayerLane lane, Entry entry) {
		lane.put(entry);
		byId.put(entry.id(), lane);
	}

	private void add(QuestionLane lane) {
		if (lane.answers().isEmpty())
			return;
		byQuestion.computeIfAbsent(lane.question().getId(), id -> new ArrayList<>()).add(lane);
		lane.answers().forEach(answer -> byId.put(answer.getId(), lane));
	}

	/** The tiers on which something is. */
	Set<String> tiers() {
		return byTier.keySet();
	}

	/** The lanes below that of a tier. */
	List<LayerLane> on(String tier) {
		return byTier.getOrDefault(tier, List.of());
	}

	/** The lanes below that of a question. */
	List<QuestionLane> to(String questionId) {
		return byQuestion.getOrDefault(questionId, List.of());
	}

	/** The lane of a segment, point or answer. */
	Optional<Lane> laneOf(String id) {
		return Optional.ofNullable(byId.get(id));
	}

	/** When a segment, point or answer is. */
	Optional<TimeRange> time(String id) {
		return Optional.ofNullable(byId.get(id)).map(lane -> lane.get(id)).map(Segment::time);
	}
}
