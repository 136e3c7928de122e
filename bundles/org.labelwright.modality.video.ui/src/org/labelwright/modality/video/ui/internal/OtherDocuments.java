package org.labelwright.modality.video.ui.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.model.annotation.TimePoint;
import org.labelwright.model.annotation.Track;
import org.labelwright.model.edit.EditingContext;
import org.labelwright.model.util.FrameTimes;
import org.labelwright.model.util.Tracks;
import org.labelwright.ui.canvas.spi.Layers;
import org.labelwright.ui.canvas.tiers.TierBoard;

/** Documents that are shown with the one that is edited, on the frame that is shown. What is to be shown is kept until there is a picture. */
final class OtherDocuments implements Layers {

	private final Map<EditingContext, FrameDepiction> depictions = new LinkedHashMap<>();
	private List<Layer> layers = List.of();
	private boolean own = true;
	private FrameTimes times;
	private Layers picture;
	private int frame;

	/** @param shown the picture of a video that has been opened */
	void open(FrameTimes videoTimes, Layers shown) {
		times = videoTimes;
		picture = shown;
		show();
	}

	@Override
	public void showLayers(List<Layer> wanted, boolean alsoOwn) {
		layers = List.copyOf(wanted);
		own = alsoOwn;
		show();
	}

	/** Shows them on the tiers of the video too. */
	void show(TierBoard board) {
		board.showLayers(layers, own);
	}

	private void show() {
		if (picture == null)
			return;
		var before = new ArrayList<>(depictions.keySet());
		picture.showLayers(layers, own);
		before.stream().filter(editing -> layers.stream().noneMatch(layer -> layer.editing() == editing))
				.forEach(editing -> depictions.remove(editing).close());
	}

	/** How a document lies on the frame. */
	FrameDepiction of(EditingContext editing) {
		return depictions.computeIfAbsent(editing, absent -> {
			var made = new FrameDepiction(editing, times);
			made.setFrame(frame);
			return made;
		});
	}

	void setFrame(int shown) {
		frame = shown;
		depictions.values().forEach(depiction -> depiction.setFrame(shown));
	}

	/** The time at which one of these annotations of other documents begins, when it is not to be seen now; empty else. */
	OptionalLong away(Collection<String> annotationIds) {
		for (var depiction : depictions.entrySet())
			for (var id : annotationIds) {
				var annotation = depiction.getKey().editor().annotation(id);
				if (annotation.isPresent())
					return annotation.get().getGeometry() instanceof Track && depiction.getValue().place(annotation.get()) != null ? OptionalLong.empty()
							: start(annotation.get());
			}
		return OptionalLong.empty();
	}

	private OptionalLong start(Annotation annotation) {
		return switch (annotation.getGeometry()) {
		case Track track when !Tracks.spans(track).isEmpty() -> OptionalLong.of(times.time(Tracks.spans(track).getFirst().start()));
		case TimeInterval interval -> OptionalLong.of(interval.getStart());
		case TimePoint point -> OptionalLong.of(point.getTime());
		case null, default -> OptionalLong.empty();
		};
	}

	/** The video is closed. */
	void close() {
		depictions.values().forEach(FrameDepiction::close);
		depictions.clear();
		layers = List.of();
		own = true;
		picture = null;
	}
}
