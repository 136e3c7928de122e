package org.labelwright.io.video.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.labelwright.core.Problem;
import org.labelwright.io.Confidences;
import org.labelwright.io.ExportSource;
import org.labelwright.io.ExportSource.Entry;
import org.labelwright.io.Options;
import org.labelwright.io.Timed;
import org.labelwright.io.spi.LabelStudioAnswers;
import org.labelwright.io.video.LabelStudioVideoFormat;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.annotation.Box;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.RotatedBox;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.model.annotation.Track;
import org.labelwright.model.json.StrictJson;
import org.labelwright.model.util.FrameTimes;
import org.labelwright.model.util.Onset;
import org.labelwright.model.util.TrackState;
import org.labelwright.model.util.Tracks;
import org.labelwright.store.Item;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes a list of tasks of Label Studio, each with its regions in the annotation that was read, and with the others as they were. */
public final class LabelStudioVideoExporter extends VideoExporter {

	private static final String VIDEO = "video"; //$NON-NLS-1$
	private static final double PARTS = 1e9;

	private final Set<String> rounded = new HashSet<>();
	private final LabelStudioAnswers answers;

	public LabelStudioVideoExporter(ExportSource source, Options options) {
		super(LabelStudioVideoFormat.ID, source, options);
		answers = new LabelStudioAnswers(schema);
	}

	@Override
	public boolean writes(Answer answer) {
		return answers.writes(answer);
	}

	/** A place of the sequence of a track; not enabled where it goes out of view right after. */
	private record Key(int frame, Geometry geometry, boolean enabled) {
	}

	@Override
	protected boolean takes(String kind) {
		return kind.equals("Box") || kind.equals("RotatedBox"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	protected boolean sound(Annotation annotation, Content content, Item item) {
		return super.sound(annotation, content, item)
				|| annotation.getGeometry() instanceof TimeInterval interval && Timed.sound(interval) && !labelName(annotation).isEmpty();
	}

	@Override
	protected FrameTimes timesReadBack(Clip clip) {
		return FrameTimes.constant(Integer.MAX_VALUE, clip.count() / duration(clip));
	}

	private static double duration(Clip clip) {
		return clip.count() / clip.rate();
	}

	@Override
	protected Track readBack(Annotation annotation, Track track, Clip clip) {
		var builder = new TrackBuilder();
		var ends = new TrackBuilder();
		for (var key : keys(track, clip)) {
			builder.add(key.frame, key.geometry, false, false);
			if (!key.enabled)
				ends.add(key.frame + 1, key.geometry, true, false);
		}
		builder.addAll(ends);
		return builder.keyframes(times(clip));
	}

	private List<Key> keys(Track track, Clip clip) {
		var keys = new ArrayList<Key>();
		boolean inView = false;
		for (var sample : samples(track, clip)) {
			if (!sample.outside())
				keys.add(new Key(sample.frame(), sample.geometry(), true));
			else if (inView)
				end(track, clip, sample.frame() - 1, keys);
			inView = !sample.outside();
		}
		return keys;
	}

	private static void end(Track track, Clip clip, int frame, List<Key> keys) {
		if (!keys.isEmpty() && keys.getLast().frame == frame)
			keys.removeLast();
		Tracks.at(track, frame, clip.times().time(frame)).filter(TrackState::visible).ifPresent(state -> keys.add(new Key(frame, state.geometry(), false)));
	}

	@Override
	protected void plan(Entry entry, Clip clip) {
		answers.plan(entry);
		if (size(entry) == null && entry.annotations().stream().anyMatch(annotation -> writes(annotation) && annotation.getGeometry() instanceof Track)) {
			find(Problem.warning(LabelStudioVideoFormat.ID + ".size", entry.item().name(), Messages.LabelStudio_noSize, Messages.LabelStudio_noSizeRemedy)); //$NON-NLS-1$
			entry.annotations().stream().filter(annotation -> annotation.getGeometry() instanceof Track).forEach(this::refuse);
		}
		var times = clip.known() ? clip.times() : timesReadBack(clip);
		for (var annotation : entry.annotations())
			if (annotation.getGeometry() instanceof TimeInterval interval) {
				int[] frames = frames(interval, clip);
				if (time(times, frames[0], clip) != interval.getStart() || time(times, frames[1] + 1, clip) != interval.getEnd())
					rounded.add(annotation.getId());
			}
	}

	private static long time(FrameTimes times, int frame, Clip clip) {
		return !clip.known() || frame < clip.count() ? times.time(frame) : -1;
	}

	/** The first and the last frame of an interval, from 0. */
	private static int[] frames(TimeInterval interval, Clip clip) {
		int first = frame(interval.getStart(), clip);
		return new int[] { first, Math.max(first, frame(interval.getEnd(), clip) - 1) };
	}

	/** The frame that begins next to a time. */
	private static int frame(long time, Clip clip) {
		if (!clip.known())
			return (int) Math.min(Numbers.LAST_FRAME, Math.round(time / 1e6 * clip.rate()));
		int low = 0;
		int high = clip.count();
		while (low < high) {
			int middle = low + high >>> 1;
			if (clip.times().time(middle) < time)
				low = middle + 1;
			else
				high = middle;
		}
		return low;
	}

	@Override
	public void losses(Annotation annotation, Consumer<String> lost) {
		super.losses(annotation, lost);
		Confidences.losses(annotation, lost);
		if (rounded.contains(annotation.getId()))
			lost.accept("TimeInterval"); //$NON-NLS-1$
	}

	/** Width and height of a video; null when they are not known. */
	private double[] size(Entry entry) {
		if (entry.item().width() > 0 && entry.item().height() > 0)
			return new double[] { entry.item().width(), entry.item().height() };
		var kept = extras(entry).path(LabelStudioVideoReader.SIZE);
		return kept.size() == 2 ? new double[] { kept.path(0).asDouble(), kept.path(1).asDouble() } : null;
	}

	@Override
	protected ItemWriter<Content> open(Path place, Path target) throws IOException {
		return new FileWriter(place) {
			private boolean any;

			@Override
			public void write(Entry entry, Content content, List<Annotation> annotations) throws IOException {
				var stretches = answers.stretches(entry);
				if (annotations.isEmpty() && stretches.isEmpty() && extras(entry).isMissingNode() && !Videos.isVideo(entry.item().name()))
					return;
				next(entry.item());
				out.write(any ? ",\n" : "[\n"); //$NON-NLS-1$ //$NON-NLS-2$
				any = true;
				out.write(StrictJson.text(task(entry, content.clip(entry.annotations()), annotations, stretches)));
			}

			@Override
			public void close() throws IOException {
				out.write(any ? "\n]\n" : "[]\n"); //$NON-NLS-1$ //$NON-NLS-2$
				super.close();
			}
		};
	}

	private ObjectNode task(Entry entry, Clip clip, List<Annotation> annotations, List<LabelStudioAnswers.Stretch> stretches) {
		var task = extras(entry).path(LabelStudioVideoReader.TASK) instanceof ObjectNode read ? read.deepCopy() : JsonNodeFactory.instance.objectNode();
		var name = entry.item().name();
		if (LabelStudioVideoReader.field(task) == null)
			task.withObject('/' + LabelStudioVideoReader.DATA).put(VIDEO, Videos.isVideo(name) ? name : name + ".mp4"); //$NON-NLS-1$
		if (!(LabelStudioVideoReader.annotation(task).path(LabelStudioVideoReader.RESULT) instanceof ArrayNode) && annotations.isEmpty() && stretches.isEmpty())
			return task;
		var results = LabelStudioVideoReader.annotation(task).path(LabelStudioVideoReader.RESULT) instanceof ArrayNode read ? read
				: task.withArray('/' + LabelStudioVideoReader.ANNOTATIONS).addObject().putArray(LabelStudioVideoReader.RESULT);
		var left = results.deepCopy();
		results.removeAll();
		var ids = new HashSet<String>();
		for (var annotation : annotations)
			results.add(result(annotation, entry, clip, ids));
		for (var stretch : stretches)
			results.add(answer(stretch, clip));
		left.forEach(results::add);
		return task;
	}

	/** An answer from the frame at which it begins to the last before the next. */
	private static ObjectNode answer(LabelStudioAnswers.Stretch stretch, Clip clip) {
		var result = LabelStudioAnswers.region(stretch, LabelStudioVideoReader.RANGES, VIDEO);
		int start = frame(stretch.start(), clip);
		int end = Math.max(start + 1, stretch.open() ? clip.count() : frame(stretch.end(), clip));
		var value = result.withObject('/' + LabelStudioVideoReader.VALUE);
		value.putArray(LabelStudioVideoReader.RANGE_LIST).addObject().put("start", start + LabelStudioVideoReader.FIRST).put("end", end); //$NON-NLS-1$ //$NON-NLS-2$
		value.put(LabelStudioVideoReader.FRAMES, clip.count()).put(LabelStudioVideoReader.DURATION, duration(clip));
		return result;
	}

	private static int frame(Onset moment, Clip clip) {
		return moment.frame() >= 0 ? moment.frame() : frame(moment.time(), clip);
	}

	private ObjectNode result(Annotation annotation, Entry entry, Clip clip, Set<String> ids) {
		boolean range = annotation.getGeometry() instanceof TimeInterval;
		var read = extras(annotation).path(LabelStudioVideoReader.READ);
		var result = read instanceof ObjectNode kept ? kept.deepCopy()
				: JsonNodeFactory.instance.objectNode().put("from_name", range ? "timeline" : "box").put("to_name", VIDEO); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		result.put(LabelStudioVideoReader.TYPE, range ? LabelStudioVideoReader.RANGES : LabelStudioVideoReader.BOXES);
		var id = result.path(LabelStudioVideoReader.ID).asText();
		if (id.isEmpty() || !ids.add(id))
			result.put(LabelStudioVideoReader.ID, annotation.getId());
		if (annotation.getConfidence() != null)
			result.put(LabelStudioVideoReader.SCORE, annotation.getConfidence());
		var value = result.withObject('/' + LabelStudioVideoReader.VALUE);
		var list = range ? LabelStudioVideoReader.RANGES : LabelStudioVideoReader.LABELS;
		var others = value.path(list).deepCopy();
		var labels = value.putArray(list).add(labelName(annotation));
		others.forEach(labels::add);
		if (range) {
			int[] frames = frames((TimeInterval) annotation.getGeometry(), clip);
			value.putArray(LabelStudioVideoReader.RANGE_LIST).addObject().put("start", frames[0] + LabelStudioVideoReader.FIRST) //$NON-NLS-1$
					.put("end", frames[1] + LabelStudioVideoReader.FIRST); //$NON-NLS-1$
		}
		value.put(LabelStudioVideoReader.FRAMES, clip.count()).put(LabelStudioVideoReader.DURATION, duration(clip));
		var size = size(entry);
		if (!range) {
			result.put(LabelStudioVideoReader.WIDTH, (int) size[0]).put(LabelStudioVideoReader.HEIGHT, (int) size[1]);
			sequence((Track) annotation.getGeometry(), clip, size, value.putArray(LabelStudioVideoReader.SEQUENCE));
		}
		return result;
	}

	private void sequence(Track track, Clip clip, double[] size, ArrayNode sequence) {
		for (var key : keys(track, clip)) {
			var node = sequence.addObject().put(LabelStudioVideoReader.FRAME, key.frame + LabelStudioVideoReader.FIRST).put(LabelStudioVideoReader.ENABLED, key.enabled);
			switch (key.geometry) {
			case RotatedBox box -> {
				double cos = Math.cos(Math.toRadians(box.getAngle()));
				double sin = Math.sin(Math.toRadians(box.getAngle()));
				place(node, box.getCenterX() - cos * box.getWidth() / 2 + sin * box.getHeight() / 2,
						box.getCenterY() - sin * box.getWidth() / 2 - cos * box.getHeight() / 2, box.getWidth(), box.getHeight(), box.getAngle(), size);
			}
			case Box box -> place(node, box.getX(), box.getY(), box.getWidth(), box.getHeight(), 0, size);
			default -> throw new IllegalStateException(key.geometry.eClass().getName());
			}
			node.put("time", percent(key.frame + LabelStudioVideoReader.FIRST, 100 * clip.rate())); //$NON-NLS-1$
		}
	}

	private static void place(ObjectNode node, double x, double y, double width, double height, double rotation, double[] size) {
		node.put(LabelStudioVideoReader.ROTATION, rotation).put("x", percent(x, size[0])).put("y", percent(y, size[1])) //$NON-NLS-1$ //$NON-NLS-2$
				.put("width", percent(width, size[0])).put("height", percent(height, size[1])); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Of a whole, without the last digits, which are rounding. */
	private static double percent(double part, double whole) {
		return Math.rint(100 * part / whole * PARTS) / PARTS;
	}
}
