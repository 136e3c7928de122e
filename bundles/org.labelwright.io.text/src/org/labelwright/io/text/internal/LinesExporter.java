package org.labelwright.io.text.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.labelwright.io.AttributeNames;
import org.labelwright.io.ExportSource;
import org.labelwright.io.ExportSource.Entry;
import org.labelwright.io.Options;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.json.StrictJson;
import org.labelwright.model.schema.ChoiceQuestion;
import org.labelwright.model.schema.Question;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes an object of JSON for each text: one on each line, or a list of them when the target is {@code .json}. */
abstract class LinesExporter extends TextExporter {

	private final String format;
	private final boolean alwaysList;
	private final Set<String> refusedAnswers = new HashSet<>();

	/** @param alwaysList whether a list is written, whatever the name of the target */
	protected LinesExporter(String format, boolean alwaysList, ExportSource source, Options options) {
		super(source, options);
		this.format = format;
		this.alwaysList = alwaysList;
	}

	@Override
	public boolean writes(Answer answer) {
		return !refusedAnswers.contains(answer.getId());
	}

	@Override
	protected void plan(Entry entry, CodePoints text) {
		entry.annotations().stream().filter(a -> writes(a) && (offsets(a).length > 2 || !takes(text, offsets(a)[0], offsets(a)[1]))).forEach(this::refuse);
		if (entry.document() == null)
			return;
		var answered = new HashSet<String>();
		for (var answer : entry.document().getAnswers())
			if (answer.getTime() != null || value(answer) == null || !answered.add(answer.getQuestionId()))
				refusedAnswers.add(answer.getId());
	}

	/** Whether a span has a place here. */
	protected boolean takes(CodePoints text, int start, int end) {
		return true;
	}

	/** Whether an answer has a place here, by the name of its question; most have one for categories. */
	protected boolean takes(String question, Object value) {
		return LinesReader.CATEGORIES.equals(question) && value instanceof Collection<?> chosen && !chosen.isEmpty();
	}

	protected final Question question(Answer answer) {
		return schema.question(answer.getQuestionId()).orElse(null);
	}

	/** What is written for an answer, with names for options; null when it has no place. */
	protected final Object value(Answer answer) {
		var question = question(answer);
		if (question == null)
			return null;
		var value = question instanceof ChoiceQuestion choice ? AttributeNames.names(choice.getOptions(), answer.getValue())
				: answer.getValue();
		return takes(question.getName(), value) ? value : null;
	}

	@Override
	protected final ItemWriter<CodePoints> open(Path place, Path target) throws IOException {
		boolean list = alwaysList || target.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".json"); //$NON-NLS-1$
		return new FileWriter(place) {
			@Override
			public void write(Entry entry, CodePoints text, List<Annotation> annotations) throws IOException {
				int number = next(entry.item());
				if (list)
					out.write(number == 1 ? "[\n" : ",\n"); //$NON-NLS-1$ //$NON-NLS-2$
				out.write(StrictJson.text(line(entry, text, annotations, start(entry, text))));
				if (!list)
					out.write('\n');
				empty = false;
			}

			private boolean empty = true;

			@Override
			public void close() throws IOException {
				if (list)
					out.write(empty ? "[]\n" : "\n]\n"); //$NON-NLS-1$ //$NON-NLS-2$
				super.close();
			}
		};
	}

	private ObjectNode start(Entry entry, CodePoints text) {
		var line = JsonNodeFactory.instance.objectNode().put("text", text.text()); //$NON-NLS-1$
		if (entry.foreign(format) != null && entry.foreign(format).path(LinesReader.LINE) instanceof ObjectNode read)
			line.setAll(read.deepCopy());
		return line;
	}

	/** @param line with the text and what was kept */
	protected abstract ObjectNode line(Entry entry, CodePoints text, List<Annotation> annotations, ObjectNode line);

	/** What was read for a statement, or null. */
	protected final JsonNode read(Statement statement) {
		return statement.getForeign() == null ? null : statement.getForeign().path(format).get(LinesReader.READ);
	}

	/** Relations that are written and end at what is written. */
	protected final List<Relation> relations(Entry entry, Map<String, ?> ends) {
		return entry.document() == null ? List.of()
				: entry.document().getRelations().stream()
						.filter(r -> writes(r) && ends.containsKey(r.getSourceId()) && ends.containsKey(r.getTargetId())).toList();
	}

	/** Answers that are written. */
	protected final List<Answer> answers(Entry entry) {
		return entry.document() == null ? List.of() : entry.document().getAnswers().stream().filter(this::writes).toList();
	}

	/** Takes categories out of a line that are all 0 or 1, and some 1, which are those of an answer; null when it has none such. */
	protected static ObjectNode takeCategories(ObjectNode line) {
		boolean one = false;
		for (var value : line.path(LinesReader.CATEGORIES)) {
			if (!value.isNumber() || value.doubleValue() != 0 && value.doubleValue() != 1)
				return null;
			one |= value.doubleValue() == 1;
		}
		return one ? (ObjectNode) line.remove(LinesReader.CATEGORIES) : null;
	}

	/**
	 * Writes categories with 1 for those that are chosen.
	 *
	 * @param read the categories as they were read, or null
	 */
	protected final void categories(ObjectNode line, Answer answer, ObjectNode read) {
		var chosen = (Collection<?>) value(answer);
		var categories = line.putObject(LinesReader.CATEGORIES);
		if (read != null)
			categories.setAll(read);
		else if (question(answer) instanceof ChoiceQuestion choice)
			choice.getOptions().forEach(option -> categories.put(option.getName(), 0.0));
		chosen.stream().filter(name -> !categories.has(name.toString())).forEach(name -> categories.put(name.toString(), 1.0));
		for (var name : List.copyOf(categories.properties().stream().map(Map.Entry::getKey).toList())) {
			double value = chosen.contains(name) ? 1 : 0;
			if (categories.get(name).doubleValue() != value)
				categories.put(name, value);
		}
	}
}
