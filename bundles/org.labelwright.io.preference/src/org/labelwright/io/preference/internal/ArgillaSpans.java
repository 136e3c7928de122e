package org.labelwright.io.preference.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.eclipse.osgi.util.NLS;
import org.labelwright.io.SourceItem;
import org.labelwright.io.SourceItem.Mention;
import org.labelwright.io.preference.ArgillaFormat;
import org.labelwright.io.preference.internal.Outgoing.Mark;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Origin;
import org.labelwright.model.annotation.TextSpan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Spans of a record of Argilla: places in the text of one field, each with a label, that answer a question about that field. Their ends are
 * indices of a string of Python, code points that is, since the server compares them with the length of such a string.
 */
public final class ArgillaSpans {

	/** Under this name an item keeps which question is about which field. */
	private static final String SPANS = "spans"; //$NON-NLS-1$
	private static final String QUESTION = "question"; //$NON-NLS-1$
	private static final String MORE = "more"; //$NON-NLS-1$
	private static final String START = "start"; //$NON-NLS-1$
	private static final String END = "end"; //$NON-NLS-1$
	private static final String LABEL = "label"; //$NON-NLS-1$
	private static final String TEXT = "text"; //$NON-NLS-1$

	private final Incoming record;
	/** Code points of the fields that are responses; null for the other fields. */
	private final Map<String, int[]> texts;
	private final Map<String, String> about;

	/**
	 * @param texts of the fields of the record: null for those in which no place can be labelled, as the prompt
	 * @param about which of them questions are about, as far as it was said
	 */
	public ArgillaSpans(Incoming record, Map<String, String> texts, Map<String, String> about) {
		this.record = record;
		this.texts = new LinkedHashMap<>();
		texts.forEach((name, text) -> this.texts.put(name, text == null ? null : text.codePoints().toArray()));
		this.about = about;
		about.forEach((question, field) -> {
			if (texts.get(field) != null)
				record.foreign().withObject('/' + SPANS).put(question, field);
		});
	}

	/** The field that a question is about: as it was said, or the one after which it is named, or the only one; null when it is not known. */
	private String field(String question) {
		if (about.containsKey(question))
			return about.get(question);
		return texts.keySet().stream().filter(name -> isNamedAfter(question, name)).max(Comparator.comparingInt(String::length))
				.orElse(texts.size() == 1 ? texts.keySet().iterator().next() : null);
	}

	private static boolean isNamedAfter(String question, String field) {
		return question.equals(field) || question.startsWith(field + '-') || question.startsWith(field + '_');
	}

	/** Whether a value is a list of spans. */
	static boolean isSpans(JsonNode value) {
		return value instanceof ArrayNode list && !list.isEmpty()
				&& list.valueStream().allMatch(one -> one.path(START).isInt() && one.path(END).isInt() && one.path(LABEL).isTextual());
	}

	/**
	 * Takes the spans that a user gave, all or none.
	 *
	 * @param at the property of the record that has them
	 * @return false when they stay with the record, which is told
	 */
	boolean read(String question, ArrayNode spans, String user, String at) {
		var field = field(question);
		var text = field == null ? null : texts.get(field);
		if (text == null) {
			record.warn("argilla.field", at, NLS.bind(field == null ? Messages.Argilla_spansField : Messages.Argilla_spansPrompt, question, field), //$NON-NLS-1$
					Messages.Argilla_spansFieldRemedy);
			return false;
		}
		for (int i = 0; i < spans.size(); i++)
			if (!fits(spans.get(i), text)) {
				record.warn("argilla.span", at + '/' + i, NLS.bind(Messages.Argilla_span, field), Messages.Argilla_spanRemedy); //$NON-NLS-1$
				return false;
			}
		for (int i = 0; i < spans.size(); i++)
			record.mention(new Mention(spans.get(i).path(LABEL).textValue(), annotation((ObjectNode) spans.get(i), question, field, text, user), at + '/' + i));
		record.foreign().withObject('/' + SPANS).put(question, field);
		return true;
	}

	/** Whether a span is within the text, has a label, and the text it quotes if it quotes any. */
	private static boolean fits(JsonNode span, int[] text) {
		int start = span.path(START).intValue();
		int end = span.path(END).intValue();
		return start >= 0 && start < end && end <= text.length && !span.path(LABEL).textValue().isBlank()
				&& (!span.has(TEXT) || span.path(TEXT).asText().equals(new String(text, start, end - start)));
	}

	private static Annotation annotation(ObjectNode span, String question, String field, int[] text, String user) {
		int start = span.path(START).intValue();
		int end = span.path(END).intValue();
		var place = AnnotationFactory.eINSTANCE.createTextSpan();
		place.setOffsets(new int[] { start, end });
		place.getQuotes().add(new String(text, start, end - start));
		var annotation = AnnotationFactory.eINSTANCE.createAnnotation();
		annotation.setGeometry(place);
		annotation.setPart(field);
		annotation.setOrigin(Origin.IMPORT);
		annotation.setCreatedBy(user);
		var extras = SourceItem.extras(annotation, ArgillaFormat.ID).put(QUESTION, question);
		var more = span.deepCopy().remove(List.of(START, END, LABEL));
		if (!more.isEmpty())
			extras.set(MORE, more);
		return annotation;
	}

	/** The spans that an annotator gave in answer to a question. */
	record Given(String question, String annotatorId, List<JsonNode> spans) {
	}

	/**
	 * The marks of an item as spans; those that are not in one piece, are empty or in what is no plain text are left out.
	 *
	 * @param fields of the record, by their names
	 * @param names  of the fields of the responses, by the ids of these
	 */
	static List<Given> write(Outgoing item, JsonNode fields, UnaryOperator<String> names) {
		var all = new ArrayList<Given>();
		for (var mark : item.marks()) {
			var field = names.apply(mark.annotation().getPart());
			var span = span(mark, fields.path(field));
			var question = question(item, mark.annotation(), field);
			if (span == null || !item.about(question, field))
				continue;
			var given = all.stream().filter(one -> one.question.equals(question) && one.annotatorId.equals(mark.annotatorId())).findFirst().orElseGet(() -> {
				var first = new Given(question, mark.annotatorId(), new ArrayList<>());
				all.add(first);
				return first;
			});
			given.spans.add(span);
			item.written(mark, field);
		}
		return all;
	}

	private static ObjectNode span(Mark mark, JsonNode field) {
		var offsets = ((TextSpan) mark.annotation().getGeometry()).getOffsets();
		if (!field.isTextual() || offsets == null || offsets.length != 2 || offsets[0] < 0 || offsets[0] >= offsets[1]
				|| offsets[1] > field.textValue().codePointCount(0, field.textValue().length()))
			return null;
		var span = JsonNodeFactory.instance.objectNode().put(START, offsets[0]).put(END, offsets[1]).put(LABEL, mark.label());
		if (extras(mark.annotation()).path(MORE) instanceof ObjectNode more)
			span.setAll(more);
		if (span.has(TEXT))
			span.put(TEXT, field.textValue().substring(field.textValue().offsetByCodePoints(0, offsets[0]), field.textValue().offsetByCodePoints(0, offsets[1])));
		return span;
	}

	private static JsonNode extras(Annotation annotation) {
		return annotation.getForeign() == null ? MissingNode.getInstance() : annotation.getForeign().path(ArgillaFormat.ID);
	}

	/** The question that an annotation answered, or one of its item about the field, or one named after it. */
	private static String question(Outgoing item, Annotation annotation, String field) {
		var known = item.foreign().path(SPANS);
		var had = extras(annotation).path(QUESTION).asText();
		if (known.path(had).asText().equals(field))
			return had;
		return known.properties().stream().filter(one -> one.getValue().asText().equals(field)).map(Map.Entry::getKey).findFirst().orElse(field + '_' + SPANS);
	}
}
