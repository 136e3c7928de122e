package org.labelwright.io.text.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.labelwright.io.Constructs;
import org.labelwright.io.ExportSource;
import org.labelwright.io.ExportSource.Entry;
import org.labelwright.io.Options;
import org.labelwright.io.spi.ItemsFormat;
import org.labelwright.io.text.WebAnnotationFormat;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.annotation.Statement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes each text with a page of annotations beside it. */
public final class WebAnnotationExporter extends TextExporter {

	/** Code points that are quoted on either side of a span. */
	private static final int CONTEXT = 32;

	public WebAnnotationExporter(ExportSource source, Options options) {
		super(source, options);
	}

	@Override
	protected void plan(Entry entry, CodePoints text) {
		entry.annotations().stream().filter(a -> writes(a) && (offsets(a).length > 2 || labelName(a).isEmpty())).forEach(this::refuse);
	}

	@Override
	public boolean writes(Relation relation) {
		return typeName(relation) == null || !typeName(relation).isEmpty();
	}

	@Override
	public void losses(Annotation annotation, Consumer<String> lost) {
		if (annotation.getNote() != null && annotation.getNote().isEmpty())
			lost.accept(Constructs.NOTE);
	}

	@Override
	public boolean folder(Path target) {
		return true;
	}

	@Override
	protected ItemWriter<CodePoints> open(Path place, Path target) {
		return new FolderWriter(place, ".jsonld") { //$NON-NLS-1$
			@Override
			protected void write(Path file, Entry entry, CodePoints text, List<Annotation> annotations) throws IOException {
				var name = ItemsFormat.base(file) + ".txt"; //$NON-NLS-1$
				Files.writeString(file.resolveSibling(name), text.text());
				Json.write(file, page(entry, text, annotations, name));
			}
		};
	}

	private static JsonNode extras(Statement statement) {
		return statement.getForeign() == null ? MissingNode.getInstance() : statement.getForeign().path(WebAnnotationFormat.ID);
	}

	private ObjectNode page(Entry entry, CodePoints text, List<Annotation> annotations, String name) {
		var kept = entry.foreign(WebAnnotationFormat.ID);
		var page = JsonNodeFactory.instance.objectNode().put("@context", WebAnnotationReader.CONTEXT).put("type", "AnnotationPage"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (kept != null && kept.path(WebAnnotationReader.PAGE) instanceof ObjectNode read)
			page.setAll(read.deepCopy());
		var items = page.putArray(WebAnnotationReader.ITEMS);
		var ids = new HashMap<String, String>();
		var taken = new HashSet<String>();
		for (var annotation : annotations) {
			ids.put(annotation.getId(), id(annotation, taken));
			items.add(annotation(annotation, ids.get(annotation.getId()), text, name));
		}
		if (entry.document() != null)
			for (var relation : entry.document().getRelations())
				if (writes(relation) && ids.containsKey(relation.getSourceId()) && ids.containsKey(relation.getTargetId()))
					items.add(link(relation, ids, taken));
		return page;
	}

	/** The id that a statement had, if it is free, else one within the page. */
	private static String id(Statement statement, Set<String> taken) {
		var read = extras(statement).path(WebAnnotationReader.READ);
		var id = read.path("id").asText(read.path("@id").asText()); //$NON-NLS-1$ //$NON-NLS-2$
		if (id.isEmpty() || !taken.add(id))
			id = '#' + statement.getId();
		taken.add(id);
		return id;
	}

	private static ObjectNode begun(Statement statement, String motivation) {
		return extras(statement).path(WebAnnotationReader.READ) instanceof ObjectNode read ? read.deepCopy()
				: JsonNodeFactory.instance.objectNode().put("type", "Annotation").put("motivation", motivation); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static ObjectNode body(String value, String purpose) {
		return JsonNodeFactory.instance.objectNode().put("type", "TextualBody").put("value", value).put("purpose", purpose); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private ObjectNode annotation(Annotation annotation, String id, CodePoints text, String name) {
		var node = begun(annotation, "tagging").put("id", id); //$NON-NLS-1$ //$NON-NLS-2$
		var bodies = node.path(WebAnnotationReader.BODY) instanceof ArrayNode read ? read : node.putArray(WebAnnotationReader.BODY);
		int label = extras(annotation).path(WebAnnotationReader.LABEL).asInt(-1);
		int note = extras(annotation).path(WebAnnotationReader.NOTE).asInt(-1);
		say(bodies, label, labelName(annotation), "tagging"); //$NON-NLS-1$
		if (annotation.getNote() != null && !annotation.getNote().isEmpty())
			say(bodies, note, annotation.getNote(), "commenting"); //$NON-NLS-1$
		else if (note >= 0)
			bodies.remove(note);
		target(node, annotation, text, name);
		return node;
	}

	/** Puts what a body says in its place, which it keeps when it says so already. */
	private static void say(ArrayNode bodies, int index, String value, String purpose) {
		if (index < 0 || !bodies.has(index))
			bodies.add(body(value, purpose));
		else if (!value.equals(WebAnnotationReader.text(bodies.get(index))))
			if (bodies.get(index) instanceof ObjectNode body && body.has("value")) //$NON-NLS-1$
				body.put("value", value); //$NON-NLS-1$
			else
				bodies.set(index, body(value, purpose));
	}

	private static void target(ObjectNode node, Annotation annotation, CodePoints text, String name) {
		var at = offsets(annotation);
		var read = node.path(WebAnnotationReader.TARGET);
		var target = read instanceof ObjectNode object ? object : node.putObject(WebAnnotationReader.TARGET);
		target.put(WebAnnotationReader.SOURCE, name);
		var kept = WebAnnotationReader.list(target.path(WebAnnotationReader.SELECTOR));
		var selectors = target.putArray(WebAnnotationReader.SELECTOR);
		selectors.addObject().put("type", WebAnnotationReader.POSITION).put("start", at[0]).put("end", at[1]); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (at[0] < at[1])
			selectors.addObject().put("type", WebAnnotationReader.QUOTE).put("exact", text.slice(at[0], at[1])) //$NON-NLS-1$ //$NON-NLS-2$
					.put("prefix", text.slice(Math.max(0, at[0] - CONTEXT), at[0])).put("suffix", text.slice(at[1], Math.min(text.count(), at[1] + CONTEXT))); //$NON-NLS-1$ //$NON-NLS-2$
		for (var selector : kept)
			if (!List.of(WebAnnotationReader.POSITION, WebAnnotationReader.QUOTE).contains(selector.path("type").asText())) //$NON-NLS-1$
				selectors.add(selector);
	}

	private ObjectNode link(Relation relation, Map<String, String> ids, Set<String> taken) {
		var node = begun(relation, "linking").put("id", id(relation, taken)); //$NON-NLS-1$ //$NON-NLS-2$
		var bodies = JsonNodeFactory.instance.arrayNode();
		bodies.addObject().put("id", ids.get(relation.getTargetId())).put("purpose", "linking"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (typeName(relation) != null)
			bodies.add(body(typeName(relation), "tagging")); //$NON-NLS-1$
		node.set(WebAnnotationReader.BODY, bodies);
		return node.put(WebAnnotationReader.TARGET, ids.get(relation.getSourceId()));
	}
}
