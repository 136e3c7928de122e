package org.labelwright.io.video.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.core.Severity;
import org.labelwright.io.JsonRecords;
import org.labelwright.io.MediaNames;
import org.labelwright.io.Options;
import org.labelwright.io.SourceItem;
import org.labelwright.io.spi.ItemsFormat.Receiver;
import org.labelwright.io.spi.LabelStudioAnswers;
import org.labelwright.io.video.LabelStudioVideoFormat;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.util.FrameTimes;
import org.labelwright.model.util.Onset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads tasks of Label Studio that are about videos. */
public final class LabelStudioVideoReader {

	static final String TASK = "task"; //$NON-NLS-1$
	static final String DATA = "data"; //$NON-NLS-1$
	static final String ANNOTATIONS = "annotations"; //$NON-NLS-1$
	static final String RESULT = "result"; //$NON-NLS-1$
	static final String VALUE = "value"; //$NON-NLS-1$
	static final String TYPE = "type"; //$NON-NLS-1$
	static final String ID = "id"; //$NON-NLS-1$
	static final String BOXES = "videorectangle"; //$NON-NLS-1$
	static final String RANGES = "timelinelabels"; //$NON-NLS-1$
	static final String LABELS = "labels"; //$NON-NLS-1$
	static final String SEQUENCE = "sequence"; //$NON-NLS-1$
	static final String RANGE_LIST = "ranges"; //$NON-NLS-1$
	static final String FRAME = "frame"; //$NON-NLS-1$
	static final String ENABLED = "enabled"; //$NON-NLS-1$
	static final String ROTATION = "rotation"; //$NON-NLS-1$
	static final String FRAMES = "framesCount"; //$NON-NLS-1$
	static final String DURATION = "duration"; //$NON-NLS-1$
	static final String SCORE = "score"; //$NON-NLS-1$
	static final String WIDTH = "original_width"; //$NON-NLS-1$
	static final String HEIGHT = "original_height"; //$NON-NLS-1$
	/** What is kept of an object: its result without what is understood; of an item: its task, and its size. */
	static final String READ = "read"; //$NON-NLS-1$
	static final String SIZE = "size"; //$NON-NLS-1$
	/** Frames are counted from 1. */
	static final int FIRST = 1;

	private static final int LARGEST = 1 << 20;

	private final Path file;
	private final Options options;
	private final Receiver receiver;

	public LabelStudioVideoReader(Path file, Options options, Receiver receiver) {
		this.file = file;
		this.options = options;
		this.receiver = receiver;
	}

	/** The property of the data that names a video; null when there is none. */
	public static String field(JsonNode task) {
		for (var field : task.path(DATA).properties())
			if (field.getValue().isTextual() && Videos.isVideo(name(field.getValue().textValue())))
				return field.getKey();
		return null;
	}

	/** The last part of a URL or path, without what is asked of it. */
	private static String name(String url) {
		return MediaNames.last(url.replaceFirst("[?#].*$", "").replace("%20", " ")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	/** The annotation that counts: the first that was not cancelled; missing when there is none. */
	static JsonNode annotation(JsonNode task) {
		for (var annotation : task.path(ANNOTATIONS))
			if (!annotation.path("was_cancelled").asBoolean() && annotation.path(RESULT).isArray()) //$NON-NLS-1$
				return annotation;
		return MissingNode.getInstance();
	}

	/** Reads all. */
	public void read(SubMonitor monitor) throws IOException, CoreException {
		new JsonRecords(file, receiver::problem).read((node, place, number) -> {
			monitor.checkCanceled();
			var field = field(node);
			if (!(node instanceof ObjectNode task) || field == null)
				wrong(place, TASK, Messages.LabelStudio_task);
			else
				receiver.take(item(task, Integer.toString(number), name(task.path(DATA).path(field).textValue()), place));
			return true;
		});
	}

	private void wrong(String place, String code, String message) {
		receiver.problem(Problem.error(LabelStudioVideoFormat.ID + '.' + code, place, message, Messages.Read_correct));
	}

	private SourceItem item(ObjectNode task, String key, String name, String place) {
		var results = annotation(task).path(RESULT);
		double rate = Double.NaN;
		double width = Double.NaN;
		double height = Double.NaN;
		for (var result : results) {
			var value = result.path(VALUE);
			if (Double.isNaN(rate) && value.path(FRAMES).isNumber() && value.path(DURATION).isNumber())
				rate = Videos.plausible(value.path(FRAMES).doubleValue() / value.path(DURATION).doubleValue());
			if (Double.isNaN(width) && result.path(WIDTH).asInt() > 0 && result.path(HEIGHT).asInt() > 0) {
				width = Math.min(LARGEST, result.path(WIDTH).asInt());
				height = Math.min(LARGEST, result.path(HEIGHT).asInt());
			}
		}
		if (Double.isNaN(rate)) {
			rate = Videos.rate(options, place, receiver::problem);
			Videos.tellRate(name, place, rate, receiver::problem);
		}
		boolean sized = !Double.isNaN(width);
		if (!sized) {
			int[] size = size(place);
			width = size[0];
			height = size[1];
			receiver.problem(new Problem(Severity.INFO, LabelStudioVideoFormat.ID + ".sizeUnknown", place, //$NON-NLS-1$
					NLS.bind(Messages.LabelStudio_size, new Object[] { name, size[0], size[1] }), Messages.LabelStudio_sizeRemedy));
		}
		var item = new LabelStudioItem(key, name, place, rate, width, height, sized);
		if (annotation(task) instanceof ObjectNode annotation)
			annotation.set(RESULT, results(item, results, place));
		item.foreign().set(TASK, task);
		item.foreign().putArray(SIZE).add(width).add(height);
		return item;
	}

	/** The size that the options say. */
	private int[] size(String place) {
		var parts = options.text(LabelStudioVideoFormat.SIZE).strip().split("x", -1); //$NON-NLS-1$
		int width = parts.length == 2 ? Numbers.frame(parts[0], 0) : -1;
		int height = parts.length == 2 ? Numbers.frame(parts[1], 0) : -1;
		if (width > 0 && height > 0 && width <= LARGEST && height <= LARGEST)
			return new int[] { width, height };
		wrong(place, SIZE, NLS.bind(Messages.LabelStudio_sizeWrong, options.text(LabelStudioVideoFormat.SIZE)));
		return new int[] { 1920, 1080 };
	}

	/** Takes what is understood; what is left is returned, to be kept. */
	private ArrayNode results(LabelStudioItem item, JsonNode results, String place) {
		var left = JsonNodeFactory.instance.arrayNode();
		var answers = new LabelStudioAnswers.Read();
		int number = 0;
		for (var result : results) {
			var where = place + "/result/" + number++; //$NON-NLS-1$
			if (isRange(result) && LabelStudioAnswers.isAnswer(result))
				answer(item, answers, result, where);
			else if (result instanceof ObjectNode object && result.path(TYPE).asText().equals(BOXES) && result.path(VALUE).path(SEQUENCE).isArray())
				track(item, object.deepCopy(), where);
			else if (result instanceof ObjectNode object && isRange(result))
				range(item, object.deepCopy(), where);
			else
				left.add(result);
		}
		answers.tell(item);
		return left;
	}

	private static boolean isRange(JsonNode result) {
		return result.path(TYPE).asText().equals(RANGES) && result.path(VALUE).path(RANGE_LIST).size() == 1;
	}

	private void answer(LabelStudioItem item, LabelStudioAnswers.Read answers, JsonNode result, String place) {
		var times = FrameTimes.constant(Integer.MAX_VALUE, item.rate());
		int[] frames = frames(result.path(VALUE), place);
		if (frames != null && !answers.add(result, RANGES, Onset.atFrame(times, frames[0]), Onset.atFrame(times, frames[1] + 1), place))
			wrong(place, "label", Messages.LabelStudio_label); //$NON-NLS-1$
	}

	/** The first and the last frame of a range, from 0; null when there are none, which is told. */
	private int[] frames(JsonNode value, String place) {
		var range = value.path(RANGE_LIST).path(0);
		int start = Numbers.frame(range.path("start").asText(), FIRST); //$NON-NLS-1$
		int end = Numbers.frame(range.path("end").asText(), FIRST); //$NON-NLS-1$
		if (start >= 0 && end >= start)
			return new int[] { start, end };
		wrong(place, "range", Messages.LabelStudio_range); //$NON-NLS-1$
		return null;
	}

	/** Takes the first label out; null when there is none, which is told. */
	private String label(ObjectNode value, String list, String place) {
		if (value.path(list) instanceof ArrayNode labels && labels.path(0).isTextual() && !labels.path(0).textValue().isEmpty())
			return labels.remove(0).textValue();
		wrong(place, "label", Messages.LabelStudio_label); //$NON-NLS-1$
		return null;
	}

	private void track(LabelStudioItem item, ObjectNode result, String place) {
		var value = (ObjectNode) result.path(VALUE);
		var className = label(value, LABELS, place);
		if (className == null)
			return;
		var builder = new TrackBuilder();
		var ends = new TrackBuilder();
		for (var key : value.path(SEQUENCE)) {
			int frame = key.path(FRAME).isNumber() ? Numbers.frame(key.path(FRAME).asText(), FIRST) : -1;
			var box = item.place(number(key, "x"), number(key, "y"), number(key, "width"), number(key, "height"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
					key.has(ROTATION) ? number(key, ROTATION) : 0);
			if (frame < 0 || box == null || !builder.add(frame, box, false, false)) {
				wrong(place, "key", Messages.LabelStudio_key); //$NON-NLS-1$
				return;
			}
			if (key.path(ENABLED).isBoolean() && !key.path(ENABLED).booleanValue())
				ends.add(frame + 1, box, true, false);
		}
		builder.addAll(ends);
		if (builder.isEmpty()) {
			wrong(place, "key", Messages.LabelStudio_key); //$NON-NLS-1$
			return;
		}
		var annotation = item.track(className, builder.keyframes(FrameTimes.constant(Integer.MAX_VALUE, item.rate())), place);
		value.remove(List.of(SEQUENCE, FRAMES, DURATION));
		result.remove(List.of(WIDTH, HEIGHT));
		keep(annotation, result);
	}

	private static double number(JsonNode key, String name) {
		return key.path(name).isNumber() ? Numbers.bounded(key.path(name).doubleValue()) : Double.NaN;
	}

	private void range(LabelStudioItem item, ObjectNode result, String place) {
		var value = (ObjectNode) result.path(VALUE);
		var className = label(value, RANGES, place);
		if (className == null)
			return;
		int[] frames = frames(value, place);
		if (frames == null)
			return;
		value.remove(RANGE_LIST);
		keep(item.range(className, frames[0], frames[1], place), result);
	}

	private static void keep(Annotation annotation, ObjectNode result) {
		double score = result.path(SCORE).isNumber() ? result.path(SCORE).doubleValue() : Double.NaN;
		if (score >= 0 && score <= 1) {
			annotation.setConfidence(score);
			result.remove(SCORE);
		}
		SourceItem.extras(annotation, LabelStudioVideoFormat.ID).set(READ, result);
	}
}
