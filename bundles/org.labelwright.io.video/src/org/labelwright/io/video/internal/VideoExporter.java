package org.labelwright.io.video.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.labelwright.io.Constructs;
import org.labelwright.io.ExportSource;
import org.labelwright.io.ExportSource.Entry;
import org.labelwright.io.Options;
import org.labelwright.io.spi.ItemsExporter;
import org.labelwright.media.Media;
import org.labelwright.media.VideoSource;
import org.labelwright.modality.video.VideoModality;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.AttributeValue;
import org.labelwright.model.annotation.Interpolation;
import org.labelwright.model.annotation.Keyframe;
import org.labelwright.model.annotation.Mask;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.annotation.Track;
import org.labelwright.model.util.FrameTimes;
import org.labelwright.model.util.Geometries;
import org.labelwright.model.util.Tracks;
import org.labelwright.store.Item;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/**
 * What exports of tracks have in common. Each track is put together as it will be read back, and told as changed when
 * that is not the same.
 */
abstract class VideoExporter extends ItemsExporter<VideoExporter.Content> {

	/** Rounding to the decimals that are written. */
	private static final double SAME = 0.005;

	protected final String format;
	private final Set<String> changed = new HashSet<>();

	/**
	 * A video.
	 *
	 * @param times of all frames; null when it cannot be read
	 */
	record Content(Item item, long[] times) {
		Clip clip(List<Annotation> annotations) {
			return times == null ? Clip.of(item, annotations) : new Clip(item, FrameTimes.of(times), true);
		}
	}

	protected VideoExporter(String format, ExportSource source, Options options) {
		super(source, options);
		this.format = format;
	}

	@Override
	protected final Optional<Content> content(Item item) {
		if (!item.modalityId().equals(VideoModality.ID)) {
			unreadable(item, Messages.Find_otherModality);
			return Optional.empty();
		}
		return Optional.of(new Content(item, item.media() == null ? null : times(item.media(), source.cache())));
	}

	/** Without its video an item is written all the same. */
	private static long[] times(Path file, Path cache) {
		var opened = Media.open(file, VideoSource.class, cache);
		if (opened.value().isEmpty())
			return null;
		try (var video = opened.value().get()) {
			var times = new long[video.frames()];
			for (int i = 0; i < times.length; i++)
				times[i] = video.time(i);
			return times;
		}
	}

	@Override
	protected boolean sound(Annotation annotation, Content content, Item item) {
		return annotation.getGeometry() instanceof Track track && Geometries.check(track, "").isEmpty() && !labelName(annotation).isEmpty() //$NON-NLS-1$
				&& track.getKeyframes().stream().allMatch(keyframe -> keyframe.getGeometry() != null && takes(Geometries.kind(keyframe.getGeometry())))
				&& Tracks.isSeen(track);
	}

	/** The masks of a track. */
	protected static Stream<Mask> masks(Track track) {
		return track.getKeyframes().stream().map(Keyframe::getGeometry).filter(Mask.class::isInstance).map(Mask.class::cast);
	}

	/** Width and height of the frames of a video: those of the item, else of its first mask; 0 when nothing tells. */
	protected static int[] pictureSize(Entry entry) {
		if (entry.item().width() > 0 && entry.item().height() > 0)
			return new int[] { entry.item().width(), entry.item().height() };
		return entry.annotations().stream().map(Annotation::getGeometry).filter(Track.class::isInstance).flatMap(track -> masks((Track) track))
				.findFirst().map(mask -> new int[] { mask.getWidth(), mask.getHeight() }).orElse(new int[2]);
	}

	/** Whether the format can have shapes of a kind. */
	protected abstract boolean takes(String kind);

	/** Whether a flag of occlusion comes back; not, unless told otherwise. */
	protected boolean keepsOccluded() {
		return false;
	}

	/** Whether the format has values of attributes, of objects or of keyframes; not, unless told otherwise. */
	protected boolean hasValues(boolean ofKeyframe) {
		return false;
	}

	/** Whether a value that an object, or a keyframe of it, has of an attribute comes back as it is; not, unless told otherwise. */
	protected boolean keeps(AttributeValue value, boolean ofKeyframe) {
		return false;
	}

	/** The track that is read from what is written: with a keyframe where something is written, and out of view at all other frames, unless told otherwise. */
	protected Track readBack(Annotation annotation, Track track, Clip clip) {
		return ofFrames(samples(track, clip), clip);
	}

	/** The times that frames are read back with, where there is no video. */
	protected FrameTimes timesReadBack(Clip clip) {
		return FrameTimes.constant(Integer.MAX_VALUE, Videos.USUAL_RATE);
	}

	@Override
	protected final void plan(Entry entry, Content content) {
		var clip = content.clip(entry.annotations());
		plan(entry, clip);
		for (var annotation : entry.annotations())
			if (writes(annotation) && annotation.getGeometry() instanceof Track track)
				plan(annotation, track, clip);
	}

	private void plan(Annotation annotation, Track track, Clip clip) {
		var back = readBack(annotation, track, clip);
		if (!Tracks.isSeen(back))
			refuse(annotation); // none of its frames is written
		else if (!Geometries.equal(plain(track), plain(back), SAME))
			changed.add(annotation.getId());
	}

	/** Finds out what else cannot be written of an item. */
	protected void plan(Entry entry, Clip clip) {
		// most formats take all that is sound
	}

	/** Without what is counted by itself. */
	private Track plain(Track track) {
		var plain = Geometries.copy(track);
		plain.setInterpolation(Interpolation.LINEAR);
		plain.setUnknown(null);
		for (var keyframe : plain.getKeyframes()) {
			keyframe.setUnknown(null);
			keyframe.setOccluded(keyframe.isOccluded() && keepsOccluded());
			keyframe.getValues().removeIf(value -> !keeps(value, true));
		}
		return plain;
	}

	@Override
	public void losses(Annotation annotation, Consumer<String> lost) {
		if (changed.contains(annotation.getId()))
			lost.accept("Track"); //$NON-NLS-1$
		for (var value : annotation.getValues())
			if (hasValues(false) && !keeps(value, false))
				lost.accept(Constructs.ATTRIBUTE);
		if (hasValues(true) && annotation.getGeometry() instanceof Track track)
			for (var keyframe : track.getKeyframes())
				for (var value : keyframe.getValues())
					if (!keeps(value, true))
						lost.accept(Constructs.TRACK_VALUE);
		if (readBack(annotation).isPresent())
			lost.accept(Constructs.LABEL);
	}

	/** What is written of a track, as the options say, with the frames at which it goes out of view and comes back. */
	protected final List<Sample> samples(Track track, Clip clip) {
		var samples = new ArrayList<Sample>();
		for (int frame : frames(track, clip))
			sample(track, clip, frame, samples);
		return samples;
	}

	/** What is written of the track of an annotation where it is in view. */
	protected final List<Sample> inView(Annotation annotation, Clip clip) {
		return samples((Track) annotation.getGeometry(), clip).stream().filter(sample -> !sample.outside()).toList();
	}

	private TreeSet<Integer> frames(Track track, Clip clip) {
		var frames = new TreeSet<Integer>();
		boolean every = options.text(Videos.FRAMES).equals(Videos.EVERY);
		if (options.text(Videos.FRAMES).equals(Videos.KEYFRAMES) || every)
			track.getKeyframes().forEach(keyframe -> frames.add(keyframe.getFrame()));
		if (options.text(Videos.FRAMES).equals(Videos.KEYFRAMES))
			return frames;
		int step = every ? 1 : Math.max(1, options.number(Videos.STEP));
		for (var span : Tracks.spans(track)) {
			int end = Math.min(span.end(), clip.count());
			for (int frame = Math.ceilDiv(span.start(), step) * step; frame < end; frame += step)
				frames.add(frame);
			if (span.end() < Integer.MAX_VALUE)
				frames.add(span.end());
		}
		return frames;
	}

	private static void sample(Track track, Clip clip, int frame, List<Sample> samples) {
		var keyframe = Tracks.keyframeAt(track, frame);
		long time = keyframe.isPresent() ? keyframe.get().getTime() : clip.times().time(frame);
		Tracks.at(track, frame, time).ifPresent(state -> samples.add(new Sample(frame, state.geometry(), state.outside(), state.occluded(),
				state.keyframe(), Tracks.values(track, frame))));
	}

	/** The track of samples, each of which says whether it is in view. */
	protected final Track ofSamples(List<Sample> samples, Clip clip) {
		var builder = new TrackBuilder();
		for (var sample : samples) {
			builder.add(sample.frame(), sample.geometry(), sample.outside(), sample.occluded() && keepsOccluded());
			values(sample, builder);
		}
		return builder.keyframes(times(clip));
	}

	/** The track of samples that says of each frame that it is in view there. */
	protected final Track ofFrames(List<Sample> samples, Clip clip) {
		var builder = new TrackBuilder();
		for (var sample : samples)
			if (!sample.outside()) {
				builder.add(sample.frame(), sample.geometry(), false, sample.occluded() && keepsOccluded());
				values(sample, builder);
			}
		return builder.frames(times(clip));
	}

	private void values(Sample sample, TrackBuilder builder) {
		for (var held : sample.values().entrySet())
			if (keeps(value(held), true))
				builder.value(sample.frame(), held.getKey(), held.getValue());
	}

	/** A value that holds at a frame. */
	protected static AttributeValue value(Map.Entry<String, Object> held) {
		var value = AnnotationFactory.eINSTANCE.createAttributeValue();
		value.setAttributeId(held.getKey());
		value.setValue(held.getValue());
		return value;
	}

	/** Times are read from the video again where it is there. */
	protected final FrameTimes times(Clip clip) {
		if (!clip.known())
			return timesReadBack(clip);
		return new FrameTimes() {
			@Override
			public int count() {
				return clip.count();
			}

			@Override
			public long time(int frame) {
				return frame < clip.count() ? clip.times().time(frame) : -1;
			}
		};
	}

	/** What the format said of a statement when it was read. */
	protected final JsonNode extras(Statement statement) {
		return statement.getForeign() == null ? MissingNode.getInstance() : statement.getForeign().path(format);
	}

	/** What the format said of an item when it was read. */
	protected final JsonNode extras(Entry entry) {
		var kept = entry.foreign(format);
		return kept == null ? MissingNode.getInstance() : kept;
	}

	@Override
	protected final String stem(String name) {
		return Videos.stem(name);
	}
}
