package org.labelwright.io.audio.internal;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.Confidences;
import org.labelwright.io.JsonRecords;
import org.labelwright.io.MediaNames;
import org.labelwright.io.SourceItem;
import org.labelwright.io.Timed;
import org.labelwright.io.Times;
import org.labelwright.io.audio.LabelStudioAudioFormat;
import org.labelwright.io.spi.ItemsFormat.Receiver;
import org.labelwright.io.spi.LabelStudioAnswers;
import org.labelwright.model.util.Onset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads tasks of Label Studio that are about recordings. */
public final class LabelStudioAudioReader {

	static final String TASK = "task"; //$NON-NLS-1$
	static final String DATA = "data"; //$NON-NLS-1$
	static final String ANNOTATIONS = "annotations"; //$NON-NLS-1$
	static final String RESULT = "result"; //$NON-NLS-1$
	static final String VALUE = "value"; //$NON-NLS-1$
	static final String TYPE = "type"; //$NON-NLS-1$
	static final String ID = "id"; //$NON-NLS-1$
	static final String LABELS = "labels"; //$NON-NLS-1$
	static final String CHOICES = "choices"; //$NON-NLS-1$
	static final String TEXT_AREA = "textarea"; //$NON-NLS-1$
	static final String TEXT = "text"; //$NON-NLS-1$
	static final String CHANNEL = "channel"; //$NON-NLS-1$
	static final String SCORE = "score"; //$NON-NLS-1$
	static final String FROM_NAME = "from_name"; //$NON-NLS-1$
	static final String TO_NAME = "to_name"; //$NON-NLS-1$
	/** What is kept with a region: its result without what is understood, that of its transcript and its choices, others of its id. */
	static final String READ = "read"; //$NON-NLS-1$
	static final String TRANSCRIPT = "transcript"; //$NON-NLS-1$
	static final String CONTROLS = "controls"; //$NON-NLS-1$
	static final String OTHERS = "others"; //$NON-NLS-1$

	private final Path file;
	private final Receiver receiver;

	public LabelStudioAudioReader(Path file, Receiver receiver) {
		this.file = file;
		this.receiver = receiver;
	}

	/** The property of the data that names a recording; null when there is none. */
	public static String field(JsonNode task) {
		for (var field : task.path(DATA).properties())
			if (field.getValue().isTextual() && Recordings.isSound(name(field.getValue().textValue())))
				return field.getKey();
		return null;
	}

	/** The last part of a URL or path, without what is asked of it. */
	private static String name(String url) {
		var last = MediaNames.last(url.replaceFirst("[?#].*$", "")); //$NON-NLS-1$ //$NON-NLS-2$
		try {
			return MediaNames.last(URLDecoder.decode(last.replace("+", "%2B"), StandardCharsets.UTF_8)); //$NON-NLS-1$ //$NON-NLS-2$
		} catch (IllegalArgumentException e) {
			return last; // no URL, but a name with a percent sign
		}
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
			if (!(node instanceof ObjectNode task) || field == null) {
				problem("task", place, Messages.LabelStudio_task, Messages.LabelStudio_taskRemedy); //$NON-NLS-1$
				return true;
			}
			var item = new SourceItem(Integer.toString(number), name(task.path(DATA).path(field).textValue()), place);
			if (annotation(task) instanceof ObjectNode annotation)
				annotation.set(RESULT, results(item, annotation.path(RESULT), place));
			item.foreign().set(TASK, task);
			receiver.take(item);
			return true;
		});
	}

	private void problem(String code, String place, String message, String remedy) {
		receiver.problem(Problem.error(LabelStudioAudioFormat.ID + '.' + code, place, message, remedy));
	}

	private static boolean isTimed(JsonNode result) {
		return result.path(TYPE).asText().equals(LABELS) && result.path(VALUE).has(Cues.START) && result.path(VALUE).has(Cues.END);
	}

	private static boolean isRegion(JsonNode result) {
		return isTimed(result) && !LabelStudioAnswers.isAnswer(result);
	}

	private static boolean isAnswer(JsonNode result) {
		return isTimed(result) && LabelStudioAnswers.isAnswer(result);
	}

	private void answers(SourceItem item, JsonNode results, String place) {
		var answers = new LabelStudioAnswers.Read();
		int number = 0;
		for (var result : results) {
			var where = place + "/answer/" + number++; //$NON-NLS-1$
			long[] times = isAnswer(result) ? times(result.path(VALUE), where) : null;
			if (times != null && !answers.add(result, LABELS, Onset.atTime(times[0]), Onset.atTime(times[1]), where))
				noLabel(result, where);
		}
		answers.tell(item);
	}

	/** When a region begins and ends; null when it does not say, which is told. */
	private long[] times(JsonNode value, String place) {
		long start = value.path(Cues.START).isNumber() ? Times.seconds(value.path(Cues.START).asText()) : Times.NONE;
		long end = value.path(Cues.END).isNumber() ? Times.seconds(value.path(Cues.END).asText()) : Times.NONE;
		if (start != Times.NONE && end >= start)
			return new long[] { start, end };
		Recordings.noTime(receiver, LabelStudioAudioFormat.ID, place, value.path(Cues.START).toString(), value.path(Cues.END).toString());
		return null;
	}

	private void noLabel(JsonNode result, String place) {
		problem("label", place, NLS.bind(Messages.LabelStudio_label, result.path(ID)), Messages.LabelStudio_labelRemedy); //$NON-NLS-1$
	}

	/** Takes regions and what belongs to them; what is left is returned, to be kept. */
	private ArrayNode results(SourceItem item, JsonNode results, String place) {
		answers(item, results, place);
		var ofRegion = new HashMap<String, List<ObjectNode>>();
		for (var result : results)
			if (isRegion(result) && result.path(ID).isTextual())
				ofRegion.put(result.path(ID).textValue(), new ArrayList<>());
		var left = JsonNodeFactory.instance.arrayNode();
		for (var result : results)
			if (!isTimed(result))
				if (result instanceof ObjectNode object && ofRegion.containsKey(result.path(ID).asText()))
					ofRegion.get(result.path(ID).asText()).add(object);
				else
					left.add(result);
		int number = 0;
		for (var result : results)
			if (isRegion(result))
				region(item, (ObjectNode) result.deepCopy(), ofRegion, place + "/result/" + number++); //$NON-NLS-1$
		return left;
	}

	private void region(SourceItem item, ObjectNode result, Map<String, List<ObjectNode>> ofRegion, String place) {
		var value = (ObjectNode) result.path(VALUE);
		long[] times = times(value, place);
		if (times == null)
			return;
		long start = times[0];
		long end = times[1];
		if (!value.path(LABELS).path(0).isTextual() || value.path(LABELS).path(0).textValue().isEmpty()) {
			noLabel(result, place);
			return;
		}
		var extras = JsonNodeFactory.instance.objectNode();
		Times.keep(extras, Cues.START, value.path(Cues.START).asText(), start);
		Times.keep(extras, Cues.END, value.path(Cues.END).asText(), end);
		value.remove(List.of(Cues.START, Cues.END));
		int channel = value.path(CHANNEL).isInt() && value.path(CHANNEL).intValue() >= 0 ? value.remove(CHANNEL).intValue() : -1;
		var className = ((ArrayNode) value.path(LABELS)).remove(0).textValue();
		var mention = Recordings.mention(className, Timed.interval(start, end, null, channel), place);
		if (result.path(SCORE).isNumber())
			Confidences.set(mention.annotation(), extras, result.remove(SCORE).asText());
		for (var other : ofRegion.getOrDefault(result.path(ID).asText(), List.of()))
			belongs(mention, other.deepCopy(), extras);
		ofRegion.remove(result.path(ID).asText()); // another region of this id gets none of it
		extras.set(READ, result);
		Recordings.keep(mention.annotation(), LabelStudioAudioFormat.ID, extras);
		item.mentions().add(mention);
	}

	private static void belongs(SourceItem.Mention mention, ObjectNode result, ObjectNode extras) {
		var value = result.path(VALUE);
		var control = result.path(FROM_NAME).asText();
		if (result.path(TYPE).asText().equals(TEXT_AREA) && !extras.has(TRANSCRIPT) && value.path(TEXT).size() == 1 && value.path(TEXT).path(0).isTextual()
				&& !value.path(TEXT).path(0).textValue().isEmpty()) {
			Recordings.value(mention.annotation(), Recordings.TEXT, ((ArrayNode) ((ObjectNode) value).replace(TEXT, JsonNodeFactory.instance.nullNode())).path(0).textValue());
			extras.set(TRANSCRIPT, result);
		} else if (result.path(TYPE).asText().equals(CHOICES) && texts(value.path(CHOICES)) != null && !control.isEmpty() && !control.equals(Recordings.TEXT)
				&& !extras.path(CONTROLS).has(control)) {
			SourceItem.value(mention.annotation(), control, texts(((ObjectNode) value).replace(CHOICES, JsonNodeFactory.instance.nullNode())));
			extras.withObject('/' + CONTROLS).set(control, result);
		} else
			extras.withArray('/' + OTHERS).add(result);
	}

	/** A list of texts; null when it is none, or empty. */
	private static List<String> texts(JsonNode list) {
		var texts = new ArrayList<String>();
		for (var each : list)
			if (!each.isTextual() || !list.isArray())
				return null;
			else
				texts.add(each.textValue());
		return texts.isEmpty() ? null : List.copyOf(texts);
	}
}
