package org.labelwright.io.text.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.labelwright.io.Constructs;
import org.labelwright.io.ExportSource;
import org.labelwright.io.ExportSource.Entry;
import org.labelwright.io.Options;
import org.labelwright.io.text.SpacyFormat;
import org.labelwright.modality.text.Unit;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AttributeValue;
import org.labelwright.model.annotation.Relation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Writes documents that {@code Doc.from_json} of spaCy takes: entities, which must not overlap there, the other
 * spans in a group, and tokens at which all of them begin and end.
 */
public final class SpacyExporter extends LinesExporter {

	/** The group of spans that spaCy's span categorizer takes unless told another. */
	private static final String GROUP = "sc"; //$NON-NLS-1$
	private static final String TOKENS = "tokens"; //$NON-NLS-1$

	public SpacyExporter(ExportSource source, Options options) {
		super(SpacyFormat.ID, false, source, options);
	}

	/** Spans that begin or end with a blank cannot begin or end with a token. */
	@Override
	protected boolean takes(CodePoints text, int start, int end) {
		var quote = text.slice(start, end);
		return !quote.isEmpty() && quote.equals(quote.strip());
	}

	@Override
	public boolean writes(Relation relation) {
		return false;
	}

	private String text(AttributeValue value) {
		return SpacyReader.ATTRIBUTES.contains(names.name(value)) && names.outward(value) instanceof String text && !text.isEmpty() ? text : null;
	}

	@Override
	public void losses(Annotation annotation, Consumer<String> lost) {
		annotation.getValues().stream().filter(value -> text(value) == null).forEach(value -> lost.accept(Constructs.ATTRIBUTE));
	}

	private static String group(Annotation annotation) {
		return annotation.getForeign() == null ? "" : annotation.getForeign().path(SpacyFormat.ID).path(SpacyReader.GROUP).asText(); //$NON-NLS-1$
	}

	@Override
	protected ObjectNode line(Entry entry, CodePoints text, List<Annotation> annotations, ObjectNode line) {
		var categories = takeCategories(line);
		var taken = new ArrayList<int[]>();
		for (var annotation : annotations) {
			var at = offsets(annotation);
			var group = group(annotation);
			if (group.isEmpty() && taken.stream().allMatch(other -> at[1] <= other[0] || other[1] <= at[0])) {
				taken.add(at);
				line.withArray('/' + SpacyReader.ENTITIES).add(span(annotation));
			} else
				groups(line).withArray('/' + (group.isEmpty() ? GROUP : group).replace("~", "~0").replace("/", "~1")).add(span(annotation)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
		if (line.get(SpacyReader.ENTITIES) instanceof ArrayNode entities)
			sort(entities);
		tokens(line, text, entry.item().language(), annotations);
		answers(entry).forEach(answer -> categories(line, answer, categories));
		return line;
	}

	private static ObjectNode groups(ObjectNode line) {
		return line.get(SpacyReader.SPANS) instanceof ObjectNode groups ? groups : line.putObject(SpacyReader.SPANS);
	}

	private static void sort(ArrayNode entities) {
		var sorted = new ArrayList<JsonNode>();
		entities.forEach(sorted::add);
		sorted.sort(Comparator.comparingInt(entity -> entity.path("start").asInt())); //$NON-NLS-1$
		entities.removeAll().addAll(sorted);
	}

	private ObjectNode span(Annotation annotation) {
		var at = offsets(annotation);
		var span = read(annotation) instanceof ObjectNode read ? read.deepCopy() : JsonNodeFactory.instance.objectNode();
		span.put("start", at[0]).put("end", at[1]).put("label", labelName(annotation)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		SpacyReader.ATTRIBUTES.forEach(name -> {
			if (!span.path(name).asText().isEmpty())
				span.put(name, ""); //$NON-NLS-1$
		});
		for (var value : annotation.getValues())
			if (text(value) != null)
				span.put(names.name(value), text(value));
		return span;
	}

	/** Keeps the tokens that were read as long as spans begin and end with them; else cuts the text anew. */
	private static void tokens(ObjectNode line, CodePoints text, String language, List<Annotation> annotations) {
		var bounds = new TreeSet<Integer>();
		annotations.forEach(annotation -> bounds.addAll(List.of(offsets(annotation)[0], offsets(annotation)[1])));
		var starts = new TreeSet<Integer>();
		var ends = new TreeSet<Integer>();
		for (var token : line.path(TOKENS)) {
			starts.add(token.path("start").asInt()); //$NON-NLS-1$
			ends.add(token.path("end").asInt()); //$NON-NLS-1$
		}
		if (!starts.isEmpty() && annotations.stream().allMatch(a -> starts.contains(offsets(a)[0]) && ends.contains(offsets(a)[1])))
			return;
		line.remove("sents"); // they are told by their tokens //$NON-NLS-1$
		var tokens = line.putArray(TOKENS);
		int end = 0;
		for (var unit : text.segmentation(language).units(Unit.TOKEN)) {
			int start = unit.start();
			for (int cut : bounds.subSet(unit.start() + 1, unit.end() + 1)) {
				end = token(tokens, text, end, start, cut);
				start = cut;
			}
			if (start < unit.end())
				end = token(tokens, text, end, start, unit.end());
		}
	}

	/** Adds a token but for one blank after the one before, which spaCy takes for granted. */
	private static int token(ArrayNode tokens, CodePoints text, int before, int start, int end) {
		int from = before == start && !tokens.isEmpty() && text.slice(start, start + 1).equals(" ") ? start + 1 : start; //$NON-NLS-1$
		if (from == end)
			return before;
		tokens.addObject().put("id", tokens.size() - 1).put("start", from).put("end", end); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return end;
	}
}
