package org.labelwright.io.spi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.labelwright.io.AttributeNames;
import org.labelwright.io.ExportSource.Entry;
import org.labelwright.io.SourceItem;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.schema.ChoiceQuestion;
import org.labelwright.model.schema.Option;
import org.labelwright.model.schema.QuestionScope;
import org.labelwright.model.util.Answers;
import org.labelwright.model.util.Onset;
import org.labelwright.model.util.SchemaIndex;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Choices that are asked at each moment, in tasks of <a href="https://labelstud.io/tags/timelinelabels">Label Studio</a>: the stretch for which an answer
 * holds is a region of a control that has the name of the question, with the options as its labels. What tells such a region from
 * others is its {@code meta}, which Label Studio keeps: {@code question}, all {@code options}, {@code multiple} where several may be chosen, and
 * {@code open} where the answer holds to the end. Answers are those of the first annotator, as each holds until the next.
 */
public final class LabelStudioAnswers {

	private static final String META = "meta"; //$NON-NLS-1$
	private static final String QUESTION = "question"; //$NON-NLS-1$
	private static final String OPTIONS = "options"; //$NON-NLS-1$
	private static final String MULTIPLE = "multiple"; //$NON-NLS-1$
	private static final String OPEN = "open"; //$NON-NLS-1$

	private final SchemaIndex schema;
	private final Set<String> written = new HashSet<>();

	/** For an export. */
	public LabelStudioAnswers(SchemaIndex schema) {
		this.schema = schema;
	}

	/**
	 * A stretch of time in which an answer holds.
	 *
	 * @param labels names of the options
	 * @param end    null when it holds to the end of the item
	 */
	public record Stretch(ChoiceQuestion question, Answer answer, List<String> labels, Onset start, Onset end) {

		/** Whether it holds to the end of the item. */
		public boolean open() {
			return end == null;
		}

		/**
		 * When it ends, in microseconds; one that is open does not before it begins.
		 *
		 * @param last when the item ends, of no account unless it is open
		 */
		public long until(long last) {
			return open() ? Math.max(last, start.time()) : end.time();
		}
	}

	/** Finds out which answers of an item are written. */
	public void plan(Entry entry) {
		for (var stretch : stretches(entry)) {
			written.add(stretch.answer.getId());
			if (!stretch.open())
				ending(entry, stretch).ifPresent(answer -> written.add(answer.getId()));
		}
	}

	/** The answer without a value that ends a stretch. */
	private static Optional<Answer> ending(Entry entry, Stretch stretch) {
		return Answers.beginningAt(inTime(entry, stretch.question), stretch.end).filter(answer -> answer.getValue() == null);
	}

	/** Whether an answer is written, or is why another ends. */
	public boolean writes(Answer answer) {
		return written.contains(answer.getId());
	}

	private static List<Answer> inTime(Entry entry, ChoiceQuestion question) {
		var document = entry.document();
		return Answers.inTime(document.getAnswers().stream().filter(answer -> entry.annotator(answer).equals(document.getAnnotatorId())).toList(), question.getId());
	}

	/** The stretches of all answers that can be written of an item, question by question. */
	public List<Stretch> stretches(Entry entry) {
		var stretches = new ArrayList<Stretch>();
		if (entry.document() == null || entry.document().getAnswers().isEmpty())
			return stretches;
		for (var question : schema.schema().getQuestions())
			if (question instanceof ChoiceQuestion choice && choice.getScope() == QuestionScope.TIME && choice.getName() != null && !choice.getName().isEmpty())
				for (var span : Answers.spans(inTime(entry, choice))) {
					var labels = labels(choice, span.answer().getValue());
					if (!labels.isEmpty())
						stretches.add(new Stretch(choice, span.answer(), labels, span.start(), span.end()));
				}
		return stretches;
	}

	/** Names of the options that are chosen; none when one of them has no name. */
	private static List<String> labels(ChoiceQuestion question, Object value) {
		var named = AttributeNames.names(question.getOptions(), value);
		var labels = named instanceof List<?> several ? several : List.of(named);
		return labels.stream().allMatch(label -> label instanceof String text && !text.isEmpty()) ? labels.stream().map(String.class::cast).toList() : List.of();
	}

	/**
	 * A region, whose value has its labels, and lacks its time.
	 *
	 * @param type of the control, by which its labels are called as well
	 * @param of   the name of what it is about
	 */
	public static ObjectNode region(Stretch stretch, String type, String of) {
		var region = JsonNodeFactory.instance.objectNode().put("id", stretch.answer.getId()).put("from_name", stretch.question.getName()) //$NON-NLS-1$ //$NON-NLS-2$
				.put("to_name", of).put("type", type); //$NON-NLS-1$ //$NON-NLS-2$
		var meta = region.putObject(META).put(QUESTION, stretch.question.getName());
		var options = meta.putArray(OPTIONS);
		stretch.question.getOptions().stream().map(Option::getName).filter(Objects::nonNull).forEach(options::add);
		if (stretch.question.isMultiple())
			meta.put(MULTIPLE, true);
		if (stretch.open())
			meta.put(OPEN, true);
		var labels = region.putObject("value").putArray(type); //$NON-NLS-1$
		stretch.labels.forEach(labels::add);
		return region;
	}

	/** Whether a region is an answer. */
	public static boolean isAnswer(JsonNode region) {
		return region.path(META).path(QUESTION).isTextual() && !region.path(META).path(QUESTION).textValue().isEmpty() && region.path(META).path(OPTIONS).isArray();
	}

	/** The answers of an item that is read. */
	public static final class Read {

		/** What is answered for a stretch; no end where it holds to the end of the item. */
		private record Said(Object value, List<String> options, Onset start, Onset end, String place) {
		}

		private final Map<String, List<Said>> byQuestion = new LinkedHashMap<>();

		/**
		 * Takes a region that is an answer.
		 *
		 * @return false when it has no label
		 */
		public boolean add(JsonNode region, String type, Onset start, Onset end, String place) {
			var labels = texts(region.path("value").path(type)); //$NON-NLS-1$
			if (labels.isEmpty())
				return false;
			var meta = region.path(META);
			byQuestion.computeIfAbsent(meta.path(QUESTION).textValue(), key -> new ArrayList<>())
					.add(new Said(meta.path(MULTIPLE).asBoolean() ? labels : labels.getFirst(), texts(meta.path(OPTIONS)), start, meta.path(OPEN).asBoolean() ? null : end, place));
			return true;
		}

		/** Says them of the item, each until the next; what lies over another ends where that begins. */
		public void tell(SourceItem item) {
			byQuestion.forEach((question, said) -> {
				said.sort(Comparator.comparingLong((Said one) -> one.start.time()));
				for (int i = 0; i < said.size(); i++) {
					var one = said.get(i);
					item.reply(question, one.value, one.options, one.start, one.place);
					if (one.end != null && (i + 1 == said.size() || one.end.isBefore(said.get(i + 1).start)))
						item.reply(question, null, one.options, one.end, one.place);
				}
			});
		}

		private static List<String> texts(JsonNode list) {
			var texts = new ArrayList<String>();
			for (var each : list)
				if (each.isTextual() && !each.textValue().isEmpty())
					texts.add(each.textValue());
			return List.copyOf(texts);
		}
	}
}
