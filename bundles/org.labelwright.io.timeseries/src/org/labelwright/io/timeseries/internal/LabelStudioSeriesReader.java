package org.labelwright.io.timeseries.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.Confidences;
import org.labelwright.io.JsonRecords;
import org.labelwright.io.MediaNames;
import org.labelwright.io.Timed;
import org.labelwright.io.Times;
import org.labelwright.io.spi.ItemsFormat.Receiver;
import org.labelwright.io.spi.LabelStudioAnswers;
import org.labelwright.io.timeseries.LabelStudioSeriesFormat;
import org.labelwright.model.util.Onset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads tasks of Label Studio that are about time series. */
public final class LabelStudioSeriesReader {

	static final String TASK = "task"; //$NON-NLS-1$
	static final String DATA = "data"; //$NON-NLS-1$
	static final String ANNOTATIONS = "annotations"; //$NON-NLS-1$
	static final String RESULT = "result"; //$NON-NLS-1$
	static final String VALUE = "value"; //$NON-NLS-1$
	static final String TYPE = "type"; //$NON-NLS-1$
	static final String ID = "id"; //$NON-NLS-1$
	static final String LABELS = "timeserieslabels"; //$NON-NLS-1$
	static final String START = "start"; //$NON-NLS-1$
	static final String END = "end"; //$NON-NLS-1$
	static final String INSTANT = "instant"; //$NON-NLS-1$
	static final String SCORE = "score"; //$NON-NLS-1$
	/** What is kept with a region: its result without what is understood, and the results that have its id. */
	static final String READ = "read"; //$NON-NLS-1$
	static final String OTHERS = "others"; //$NON-NLS-1$

	private static final BigDecimal SINCE_1970 = new BigDecimal("1e8"); //$NON-NLS-1$
	/** How far the decimal point of a date goes to the right, from seconds, milliseconds, microseconds or nanoseconds to microseconds. */
	private static final int[] POINTS = { 6, 3, 0, -3 };
	private static final int[] DIGITS = { 11, 14, 17, 20 };

	private final Path file;
	private final Receiver receiver;

	public LabelStudioSeriesReader(Path file, Receiver receiver) {
		this.file = file;
		this.receiver = receiver;
	}

	/** How sure it is of a task. */
	public static int sure(JsonNode task) {
		for (var result : annotation(task).path(RESULT))
			if (isRegion(result))
				return 93;
		return 0;
	}

	private static boolean isRegion(JsonNode result) {
		return result.path(TYPE).asText().equals(LABELS) && result.path(VALUE).has(START);
	}

	/** The annotation that counts: the first that was not cancelled; missing when there is none. */
	static JsonNode annotation(JsonNode task) {
		for (var annotation : task.path(ANNOTATIONS))
			if (!annotation.path("was_cancelled").asBoolean() && annotation.path(RESULT).isArray()) //$NON-NLS-1$
				return annotation;
		return MissingNode.getInstance();
	}

	/** The name of the file of a task; null when its data name none. */
	private static String name(JsonNode task) {
		for (var field : task.path(DATA).properties())
			if (field.getValue().isTextual()) {
				var last = MediaNames.last(field.getValue().textValue().replaceFirst("[?#].*$", "")); //$NON-NLS-1$ //$NON-NLS-2$
				if (Series.isSeries(last))
					return decoded(last);
			}
		return null;
	}

	private static String decoded(String name) {
		try {
			return MediaNames.last(URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8)); //$NON-NLS-1$ //$NON-NLS-2$
		} catch (IllegalArgumentException e) {
			return name; // no URL, but a name with a percent sign
		}
	}

	/** A time as a region has it; those since 1970 are absolute. */
	record Time(long micros, boolean absolute) {

		private static final Time NONE = new Time(Times.NONE, false);

		static Time of(JsonNode node) {
			if (node.isTextual())
				return new Time(Clock.EPOCH.time(node.textValue()), true);
			if (!node.isNumber() || Double.isNaN(node.doubleValue()) || Double.isInfinite(node.doubleValue()))
				return NONE;
			var number = node.decimalValue();
			if (number.compareTo(SINCE_1970) < 0)
				return new Time(Times.micros(number), false);
			int digits = number.precision() - number.scale();
			for (int i = 0; i < POINTS.length; i++)
				if (digits <= DIGITS[i])
					return new Time(Times.micros(number.movePointRight(POINTS[i] - 6)), true);
			return NONE;
		}
	}

	/** A series whose times count from 1970, if they do, until its clock is known. */
	private static final class Item extends DatedItem {
		private boolean absolute;
		/** Whether any time of it is known. */
		private boolean timed;

		Item(String key, String name, String place) {
			super(LabelStudioSeriesFormat.ID, key, name, place);
		}

		@Override
		long zero(Clock.Known known) {
			return absolute ? known.zero() : known.start();
		}
	}

	/** Reads all. */
	public void read(SubMonitor monitor) throws IOException, CoreException {
		new JsonRecords(file, receiver::problem).read((node, place, number) -> {
			monitor.checkCanceled();
			var name = name(node);
			if (!(node instanceof ObjectNode task) || name == null && sure(node) == 0) {
				problem("task", place, Messages.LabelStudio_task, Messages.LabelStudio_taskRemedy); //$NON-NLS-1$
				return true;
			}
			var item = new Item(Integer.toString(number), name == null ? MediaNames.stem(file.getFileName().toString()) + '-' + number : name, place);
			if (annotation(task) instanceof ObjectNode annotation)
				annotation.set(RESULT, results(item, annotation.path(RESULT), place));
			item.foreign().set(TASK, task);
			receiver.take(item);
			return true;
		});
	}

	private void problem(String code, String place, String message, String remedy) {
		receiver.problem(Problem.error(LabelStudioSeriesFormat.ID + '.' + code, place, message, remedy));
	}

	private static boolean isAnswer(JsonNode result) {
		return isRegion(result) && LabelStudioAnswers.isAnswer(result);
	}

	/** When a region begins and ends, on the clock that others of its item have; null when it does not say, which is told. */
	private Time[] times(Item item, JsonNode value, String place) {
		var start = Time.of(value.path(START));
		var end = value.path(INSTANT).asBoolean() ? start : Time.of(value.path(END));
		if (start.micros != Times.NONE && end.micros >= start.micros && start.absolute == end.absolute && (!item.timed || start.absolute == item.absolute)) {
			item.absolute = start.absolute;
			item.timed = true;
			return new Time[] { start, end };
		}
		receiver.problem(Series.noTime(LabelStudioSeriesFormat.ID, place, value.path(START).toString(), value.path(END).toString()));
		return null;
	}

	private void noLabel(JsonNode result, String place) {
		problem("label", place, NLS.bind(Messages.LabelStudio_label, result.path(ID)), Messages.LabelStudio_labelRemedy); //$NON-NLS-1$
	}

	private void answer(Item item, LabelStudioAnswers.Read answers, JsonNode result, String place) {
		var times = times(item, result.path(VALUE), place);
		if (times != null && !answers.add(result, LABELS, Onset.atTime(times[0].micros), Onset.atTime(times[1].micros), place))
			noLabel(result, place);
	}

	/** Takes regions and answers; what is left is returned, to be kept. */
	private ArrayNode results(Item item, JsonNode results, String place) {
		var left = JsonNodeFactory.instance.arrayNode();
		var regions = new HashMap<String, ArrayNode>();
		for (var result : results)
			if (isRegion(result) && result.path(ID).isTextual())
				regions.put(result.path(ID).textValue(), JsonNodeFactory.instance.arrayNode());
		for (var result : results)
			if (!isRegion(result))
				regions.getOrDefault(result.path(ID).asText(), left).add(result);
		var answers = new LabelStudioAnswers.Read();
		int number = 0;
		for (var result : results)
			if (isAnswer(result))
				answer(item, answers, result, place + "/result/" + number++); //$NON-NLS-1$
			else if (isRegion(result))
				region(item, (ObjectNode) result.deepCopy(), regions, place + "/result/" + number++); //$NON-NLS-1$
		answers.tell(item);
		return left;
	}

	private void region(Item item, ObjectNode result, Map<String, ArrayNode> ofRegion, String place) {
		var value = (ObjectNode) result.path(VALUE);
		var times = times(item, value, place);
		if (times == null)
			return;
		if (!value.path(LABELS).path(0).isTextual() || value.path(LABELS).path(0).textValue().isEmpty()) {
			noLabel(result, place);
			return;
		}
		var label = ((ArrayNode) value.path(LABELS)).remove(0).textValue();
		var annotation = item.mention(label, null, value.path(INSTANT).asBoolean() ? Timed.point(times[0].micros, null, -1)
				: Timed.interval(times[0].micros, times[1].micros, null, -1), place);
		var extras = JsonNodeFactory.instance.objectNode();
		if (result.path(SCORE).isNumber())
			Confidences.set(annotation, extras, result.remove(SCORE).asText());
		var others = ofRegion.remove(result.path(ID).asText()); // another region of this id gets none of it
		if (others != null && !others.isEmpty())
			extras.set(OTHERS, others);
		extras.set(READ, result);
		Series.keep(annotation, LabelStudioSeriesFormat.ID, extras);
	}
}
