package org.labelwright.modality.video.internal;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
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
import org.labelwright.model.edit.AnnotationCommands;
import org.labelwright.model.edit.DocumentEditor;
import org.labelwright.model.edit.Finding;
import org.labelwright.model.edit.Fix;
import org.labelwright.model.edit.ItemFacts;
import org.labelwright.model.edit.Validation;
import org.labelwright.model.edit.spi.Validator;
import org.labelwright.model.util.Geometries;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.model.util.Tracks;

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
				find(document, annotation, findings, keep(annotation, "mixed", Messages.Fix_mixed, ofKind(Geometries.kind(first.getGeometry()))), "mixed", //$NON-NLS-1$ //$NON-NLS-2$
						Messages.Track_mixedRemedy, Messages.Track_mixed, Geometries.kind(first.getGeometry()),
						first.getFrame(), Geometries.kind(keyframe.getGeometry()), keyframe.getFrame());
				return;
			}
		}
	}

	private static Predicate<Keyframe> ofKind(String kind) {
		return keyframe -> keyframe.getGeometry() == null || Geometries.kind(keyframe.getGeometry()).equals(kind);
	}

	private static void frames(AnnotationDocument document, Annotation annotation, VideoSource video, Consumer<Finding> findings) {
		var times = new HashMap<Integer, Long>();
		Keyframe first = null;
		int count = video.frames();
		for (var keyframe : keyframes(annotation)) {
			int frame = keyframe.getFrame();
			if (frame >= count) {
				find(document, annotation, findings, keep(annotation, "pastEnd", Messages.Fix_pastEnd, one -> one.getFrame() < count), "pastEnd", //$NON-NLS-1$ //$NON-NLS-2$
						Messages.Track_pastEndRemedy, Messages.Track_pastEnd, frame, count);
				break;
			}
			if (frame < 0 || keyframe.getTime() == video.time(frame))
				continue;
			if (first == null)
				first = keyframe;
			times.put(frame, video.time(frame));
		}
		if (first != null)
			find(document, annotation, findings, times(annotation, times), "times", Messages.Track_timesRemedy, Messages.Track_times, times.size(), first.getFrame(), //$NON-NLS-1$
					first.getTime(), times.get(first.getFrame()));
	}

	/** Leaves out all other keyframes; deletes a track of which nothing is seen then. */
	private static Fix keep(Annotation annotation, String id, String label, Predicate<Keyframe> kept) {
		return fix(annotation, id, label, (editor, found, track) -> {
			track.getKeyframes().removeIf(kept.negate());
			return Tracks.isSeen(track) ? AnnotationCommands.setGeometry(editor, found, track) : AnnotationCommands.delete(editor, List.of(found));
		});
	}

	private static Fix times(Annotation annotation, Map<Integer, Long> times) {
		return fix(annotation, "times", Messages.Fix_times, (editor, found, track) -> { //$NON-NLS-1$
			for (var keyframe : track.getKeyframes())
				keyframe.setTime(times.getOrDefault(keyframe.getFrame(), keyframe.getTime()));
			return AnnotationCommands.setGeometry(editor, found, track);
		});
	}

	/** Makes the command for a copy of the track. */
	@FunctionalInterface
	private interface TrackFix {
		Command make(DocumentEditor editor, Annotation annotation, Track copy);
	}

	private static Fix fix(Annotation annotation, String id, String label, TrackFix fix) {
		return Fix.on(Annotation.class, annotation.getId(), "track." + id, label, (editor, found) -> found.getGeometry() instanceof Track track //$NON-NLS-1$
				? fix.make(editor, found, Geometries.copy(track)) : Fix.gone(editor));
	}

	private static void find(AnnotationDocument document, Annotation annotation, Consumer<Finding> findings, Fix fix, String code, String remedy,
			String message, Object... parts) {
		findings.accept(new Finding(Problem.warning("track." + code, Validation.place(document, annotation), NLS.bind(message, parts), remedy), //$NON-NLS-1$
				annotation.getId()).fixedBy(fix));
	}
}
