package org.labelwright.modality.video.ui.internal;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.ui.PlatformUI;
import org.labelwright.media.VideoSource;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Keyframe;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.model.annotation.TimePoint;
import org.labelwright.model.annotation.Track;
import org.labelwright.model.util.TrackState;
import org.labelwright.model.util.Tracks;
import org.labelwright.ui.KeyContext;
import org.labelwright.ui.canvas.PictureExcerpt;
import org.labelwright.ui.canvas.spi.AnnotationCanvas;
import org.labelwright.ui.canvas.spi.CanvasFactory;
import org.labelwright.ui.canvas.spi.Excerpt;
import org.labelwright.ui.canvas.spi.ExcerptRequest;

/** Makes canvases whose keys work while they have the focus: those of pictures on the picture, others on the timeline. */
public final class VideoCanvasFactory implements CanvasFactory {

	/** Id of the context in which keys are bound that work everywhere in the editor. */
	public static final String CONTEXT = "org.labelwright.modality.video.ui.canvas"; //$NON-NLS-1$
	/** Id of the context in which the keys of the timeline are bound. */
	public static final String TIMELINE = "org.labelwright.modality.video.ui.timeline"; //$NON-NLS-1$
	/** Id of the context in which the keys of pictures are bound. */
	public static final String PICTURE = "org.labelwright.modality.image.ui.canvas"; //$NON-NLS-1$

	@Override
	public AnnotationCanvas create() {
		var workbench = PlatformUI.getWorkbench();
		var everywhere = new KeyContext(workbench, CONTEXT);
		return new VideoCanvas(picture -> {
			everywhere.on(picture);
			new KeyContext(workbench, PICTURE).on(picture);
		}, timeline -> {
			everywhere.on(timeline);
			new KeyContext(workbench, TIMELINE).on(timeline);
		});
	}

	/** A crop of the frame at which the last object was seen first; of intervals, where the video is without objects, the frame itself. */
	@Override
	public Optional<Excerpt> excerpt(ExcerptRequest request) throws IOException {
		try (var source = request.open(VideoSource.class)) {
			var frame = request.objects().reversed().stream().flatMap(object -> frame(source, object.getGeometry()).stream()).findFirst();
			if (frame.isEmpty())
				return Optional.empty();
			int shown = Math.clamp(frame.get(), 0, source.frames() - 1);
			var entries = PictureExcerpt.entries(request, object -> place(source, object, shown));
			return entries.isEmpty() ? Optional.of(new Excerpt.Picture(source.overview(shown, Excerpt.HEIGHT))) : PictureExcerpt.of(source.read(shown), entries);
		}
	}

	private static Optional<Integer> frame(VideoSource source, Geometry geometry) {
		return switch (geometry) {
		case Track track -> track.getKeyframes().stream().filter(keyframe -> !keyframe.isOutside() && keyframe.getGeometry() != null)
				.map(Keyframe::getFrame).findFirst();
		case TimeInterval interval -> Optional.of(source.frameAt(interval.getStart()));
		case TimePoint point -> Optional.of(source.frameAt(point.getTime()));
		case null, default -> Optional.empty();
		};
	}

	private static Geometry place(VideoSource source, Annotation object, int frame) {
		return object.getGeometry() instanceof Track track
				? Tracks.at(track, frame, source.time(frame)).filter(TrackState::visible).map(TrackState::geometry).orElse(null) : null;
	}
}
