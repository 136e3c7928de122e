package org.labelwright.modality.video.ui.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.swt.graphics.Image;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Track;
import org.labelwright.model.edit.DocumentDelta;
import org.labelwright.model.edit.DocumentEditor;
import org.labelwright.model.edit.EditingContext;
import org.labelwright.model.edit.RowKind;
import org.labelwright.model.schema.Label;
import org.labelwright.model.util.FrameTimes;
import org.labelwright.model.util.Tracks;
import org.labelwright.ui.canvas.ProblemSigns;
import org.labelwright.ui.canvas.scene.Colors;
import org.labelwright.ui.canvas.tiers.TierTool;

/** The lanes of the tracks of a video, in the order in which they begin. For the user interface's thread. */
final class TrackLanes {

	private final VideoCanvas canvas;
	private final EditingContext context;
	private final Map<String, TrackLane> byId = new HashMap<>();
	private List<TrackLane> ordered = List.of();

	TrackLanes(VideoCanvas canvas) {
		this.canvas = canvas;
		context = canvas.context();
		refresh();
	}

	/** Shows all as they are to be seen now. */
	void refresh() {
		byId.keySet().retainAll(context.annotations().stream().map(Annotation::getId).collect(Collectors.toSet()));
		context.annotations().forEach(this::put);
		order();
	}

	private void put(Annotation annotation) {
		if (annotation.getGeometry() instanceof Track track && Tracks.isSeen(track) && context.view().isVisible(annotation))
			byId.computeIfAbsent(annotation.getId(), id -> new TrackLane(this, annotation)).show(annotation);
		else
			byId.remove(annotation.getId());
	}

	private void order() {
		ordered = byId.values().stream().sorted(Comparator.<TrackLane>comparingLong(TrackLane::start).thenComparing(lane -> lane.annotation().getRank())).toList();
	}

	/**
	 * Takes over what has been changed.
	 *
	 * @return whether there are other lanes than before
	 */
	boolean changed(DocumentDelta delta) {
		boolean any = false;
		for (var row : delta.rows())
			if (row.kind() == RowKind.ANNOTATION) {
				boolean was = byId.containsKey(row.id());
				if (row.after() instanceof Annotation annotation && context.holds(annotation))
					put(annotation);
				else
					byId.remove(row.id());
				any |= was || byId.containsKey(row.id());
			}
		if (any)
			order();
		return any;
	}

	List<TrackLane> all() {
		return ordered;
	}

	Optional<TrackLane> of(String id) {
		return Optional.ofNullable(byId.get(id));
	}

	/** The tracks among annotations, in their order. */
	List<Annotation> tracks(Collection<String> ids) {
		return ids.stream().flatMap(id -> context.editor().annotation(id).stream()).filter(one -> one.getGeometry() instanceof Track && context.holds(one))
				.toList();
	}

	/** Of the video, in microseconds. */
	long duration() {
		return canvas.source().duration();
	}

	FrameTimes times() {
		return canvas.times();
	}

	DocumentEditor editor() {
		return context.editor();
	}

	/** Whether keyframes and ends of tracks are dragged, and nothing is made. */
	boolean movable() {
		return canvas.tierTool() == TierTool.SELECT;
	}

	void hint(String hint) {
		canvas.hint(hint);
	}

	void go(int frame) {
		canvas.go(frame);
	}

	/** The frame that begins nearest to a time; the number of frames for the end of the video. */
	int boundary(long time) {
		var source = canvas.source();
		int frame = source.frameAt(time);
		long next = frame + 1 < source.frames() ? source.time(frame + 1) : source.duration();
		return time - source.time(frame) < next - time ? frame : frame + 1;
	}

	private Label label(Annotation annotation) {
		return context.schema().label(annotation.getLabelId()).orElse(null);
	}

	/** With its number, that tells it from others of its label. */
	String name(Annotation annotation) {
		var label = label(annotation);
		return canvas.depiction().numbers().name(label == null || label.getName() == null ? String.valueOf(annotation.getLabelId()) : label.getName(), annotation);
	}

	/** A shade of the colour of its label that those with the numbers beside its own do not have. */
	int color(Annotation annotation) {
		return Colors.shade(Colors.of(label(annotation)), canvas.depiction().numbers().of(annotation) - 1);
	}

	boolean selected(Annotation annotation) {
		return context.selection().contains(annotation.getId());
	}

	boolean hovered(Annotation annotation) {
		return annotation.getId().equals(context.hovered().get());
	}

	/** That something is wrong with it; null when nothing is. */
	Image sign(Annotation annotation) {
		return ProblemSigns.of(context.findings().get(), annotation.getId());
	}
}
