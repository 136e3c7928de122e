package org.labelwright.modality.video.internal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.media.Media;
import org.labelwright.media.VideoSource;
import org.labelwright.modality.video.VideoModality;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Keyframe;
import org.labelwright.model.annotation.Track;
import org.labelwright.model.edit.Finding;
import org.labelwright.model.edit.ItemFacts;
import org.labelwright.model.edit.Validation;
import org.labelwright.model.edit.spi.Validator;
import org.labelwright.model.util.Geometries;
import org.labelwright.model.util.SchemaIndex;

/**
 * The shapes of a track are of one kind, and its keyframes are frames of the video, with their times. That they ascend
 * is checked with all geometries.
 */
public final class TrackValidator implements Validator {

	private final BiFunction<Path, Path, Outcome<VideoSource>> videos;

	public TrackValidator() {
		this((file, cache) -> Media.open(file, VideoSource.class, cache));
	}

	/**
	 * @param videos opens them, with a folder for what takes long to find out about them
	 */
	public TrackValidator(BiFunction<Path, Path, Outcome<VideoSource>> videos) {
		this.videos = videos;
	}

	@Override
	public boolean readsMedia() {
		return true;
	}

	@Override
	public void validate(AnnotationDocument document, SchemaIndex schema, ItemFacts facts, Consumer<Finding> findings) {
		var tracks = document.getAnnotations().stream().filter(annotation -> annotation.getGeometry() instanceof Track).toList();
		for (var annotation : tracks)
			kinds(document, annotation, findings);
		tracks.stream().filter(annotation -> isVideo(facts.of(annotation)))
				.collect(Collectors.groupingBy(annotation -> facts.of(annotation).media(), LinkedHashMap::new, Collectors.toList()))
				.forEach((file, onIt) -> frames(document, onIt, videos.apply(file, facts.cache()), findings));
	}

	private static boolean isVideo(ItemFacts medium) {
		return medium.media() != null && VideoModality.ID.equals(medium.modalityId());
	}

	/** Checks the tracks of one video. */
	private static void frames(AnnotationDocument document, List<Annotation> tracks, Outcome<VideoSource> opened, Consumer<Finding> findings) {
		if (opened.value().isEmpty()) {
			findings.accept(new Finding(opened.problems().getFirst(), null));
			return;
		}
		try (var video = opened.value().get()) {
			for (var annotation : tracks)
				frames(document, annotation, video, findings);
		}
	}

	private static List<Keyframe> keyframes(Annotation annotation) {
		return ((Track) annotation.getGeometry()).getKeyframes();
	}

	private static void kinds(AnnotationDocument document, Annotation annotation, Consumer<Finding> findings) {
		Keyframe first = null;
		for (var keyframe : keyframes(annotation)) {
			if (keyframe.getGeometry() == null)
				continue;
			if (first == null)
				first = keyframe;
			else if (!Geometries.kind(first.getGeometry()).equals(Geometries.kind(keyframe.getGeometry()))) {
				find(document, annotation, findings, "mixed", Messages.Track_mixedRemedy, Messages.Track_mixed, Geometries.kind(first.getGeometry()), //$NON-NLS-1$
						first.getFrame(), Geometries.kind(keyframe.getGeometry()), keyframe.getFrame());
				return;
			}
		}
	}

	private static void frames(AnnotationDocument document, Annotation annotation, VideoSource video, Consumer<Finding> findings) {
		int wrong = 0;
		Keyframe first = null;
		for (var keyframe : keyframes(annotation)) {
			int frame = keyframe.getFrame();
			if (frame >= video.frames()) {
				find(document, annotation, findings, "pastEnd", Messages.Track_pastEndRemedy, Messages.Track_pastEnd, frame, video.frames()); //$NON-NLS-1$
				break;
			}
			if (frame >= 0 && keyframe.getTime() != video.time(frame) && wrong++ == 0)
				first = keyframe;
		}
		if (first != null)
			find(document, annotation, findings, "times", Messages.Track_timesRemedy, Messages.Track_times, wrong, first.getFrame(), //$NON-NLS-1$
					first.getTime(), video.time(first.getFrame()));
	}

	private static void find(AnnotationDocument document, Annotation annotation, Consumer<Finding> findings, String code, String remedy,
			String message, Object... parts) {
		findings.accept(new Finding(Problem.warning("track." + code, Validation.place(document, annotation), NLS.bind(message, parts), remedy), //$NON-NLS-1$
				annotation.getId()));
	}
}
