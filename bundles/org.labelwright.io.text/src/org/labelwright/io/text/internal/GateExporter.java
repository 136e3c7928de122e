package org.labelwright.io.text.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.labelwright.io.Constructs;
import org.labelwright.io.ExportSource;
import org.labelwright.io.ExportSource.Entry;
import org.labelwright.io.Options;
import org.labelwright.io.Xml;
import org.labelwright.io.text.GateFormat;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AttributeValue;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.annotation.Statement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes a document of GATE for each text. Ids of nodes are offsets in UTF-16 units, as GATE has them. */
public final class GateExporter extends TextExporter {

	public GateExporter(ExportSource source, Options options) {
		super(source, options);
	}

	@Override
	protected String unfit(String text) {
		return Xml.unfit(text);
	}

	@Override
	protected void plan(Entry entry, CodePoints text) {
		entry.annotations().stream().filter(a -> writes(a) && (offsets(a).length > 2 || labelName(a).isEmpty() || Xml.impossible(labelName(a)) >= 0))
				.forEach(this::refuse);
	}

	@Override
	public boolean writes(Relation relation) {
		var name = typeName(relation);
		return name != null && !name.isEmpty() && Xml.impossible(name) < 0;
	}

	@Override
	public void losses(Annotation annotation, Consumer<String> lost) {
		annotation.getValues().stream().filter(value -> feature(value, annotation) == null).forEach(value -> lost.accept(Constructs.ATTRIBUTE));
	}

	@Override
	public void losses(Relation relation, Consumer<String> lost) {
		relation.getValues().stream().filter(value -> feature(value, relation) == null)
				.forEach(value -> lost.accept(Constructs.OF_RELATION + Constructs.ATTRIBUTE));
	}

	private ObjectNode feature(AttributeValue value, Statement statement) {
		JsonNode read = null;
		for (var each : extras(statement).path(GateReader.FEATURES))
			if (each.path(GateFeatures.NAME).asText().equals(names.name(value)))
				read = each;
		var plain = names.outward(value);
		return GateFeatures.of(names.name(value), plain instanceof java.util.Collection<?> several ? List.copyOf(several) : plain, read);
	}

	private static JsonNode extras(Statement statement) {
		return statement.getForeign() == null ? MissingNode.getInstance() : statement.getForeign().path(GateFormat.ID);
	}

	@Override
	public boolean folder(Path target) {
		return true;
	}

	@Override
	protected ItemWriter<CodePoints> open(Path place, Path target) {
		return new FolderWriter(place, ".xml") { //$NON-NLS-1$
			@Override
			protected void write(Path file, Entry entry, CodePoints text, List<Annotation> annotations) throws IOException {
				Files.writeString(file, new Document(entry, text, annotations).write());
			}
		};
	}

	/** One document on its way out. */
	private final class Document {
		private final Entry entry;
		private final CodePoints text;
		private final List<Annotation> annotations;
		private final StringBuilder out = new StringBuilder("<?xml version='1.0' encoding='UTF-8'?>\n<GateDocument version=\"3\">\n"); //$NON-NLS-1$
		private final Map<String, String> ids = new HashMap<>();
		private final Set<String> taken = new HashSet<>();
		private long last;

		Document(Entry entry, CodePoints text, List<Annotation> annotations) {
			this.entry = entry;
			this.text = text;
			this.annotations = annotations;
			annotations.forEach(this::reserve);
			relations().forEach(this::reserve);
		}

		private List<Relation> relations() {
			return entry.document() == null ? List.of() : entry.document().getRelations().stream().filter(GateExporter.this::writes).toList();
		}

		private void reserve(Statement statement) {
			var id = extras(statement).path(GateReader.ID).asText();
			if (id.matches("\\d{1,9}")) //$NON-NLS-1$
				last = Math.max(last, Long.parseLong(id));
		}

		private String id(Statement statement) {
			var id = extras(statement).path(GateReader.ID).asText();
			if (!id.matches("\\d{1,9}") || !taken.add(id)) //$NON-NLS-1$
				id = Long.toString(++last);
			taken.add(id);
			return id;
		}

		String write() {
			var kept = entry.foreign(GateFormat.ID) == null ? MissingNode.getInstance() : entry.foreign(GateFormat.ID);
			out.append("<GateDocumentFeatures>\n"); //$NON-NLS-1$
			if (kept.path(GateReader.FEATURES) instanceof ArrayNode features)
				GateFeatures.write(out, features);
			out.append("</GateDocumentFeatures>\n<TextWithNodes>"); //$NON-NLS-1$
			text();
			out.append("</TextWithNodes>\n"); //$NON-NLS-1$
			var sets = new LinkedHashMap<String, List<Annotation>>();
			kept.path(GateReader.SETS).forEach(set -> sets.put(set.isNull() ? null : set.asText(), new ArrayList<>()));
			sets.computeIfAbsent(null, set -> new ArrayList<>());
			annotations.forEach(annotation -> sets.computeIfAbsent(set(annotation), set -> new ArrayList<>()).add(annotation));
			sets.forEach((set, members) -> {
				begin("AnnotationSet", set); //$NON-NLS-1$
				members.forEach(this::annotation);
				out.append("</AnnotationSet>\n"); //$NON-NLS-1$
			});
			var related = new LinkedHashMap<String, List<Relation>>();
			relations().stream().filter(r -> ids.containsKey(r.getSourceId()) && ids.containsKey(r.getTargetId()))
					.forEach(relation -> related.computeIfAbsent(set(relation), set -> new ArrayList<>()).add(relation));
			related.forEach((set, members) -> {
				begin("RelationSet", set); //$NON-NLS-1$
				relations(members);
				out.append("</RelationSet>\n"); //$NON-NLS-1$
			});
			return out.append("</GateDocument>\n").toString(); //$NON-NLS-1$
		}

		private static String set(Statement statement) {
			return extras(statement).path(GateReader.SET).asText(null);
		}

		private void begin(String element, String set) {
			out.append('<').append(element);
			if (set != null)
				out.append(" Name=\"").append(Xml.escape(set)).append('"'); //$NON-NLS-1$
			out.append(">\n"); //$NON-NLS-1$
		}

		private void text() {
			var places = new TreeSet<Integer>();
			annotations.forEach(annotation -> places.addAll(List.of(text.utf16(offsets(annotation)[0]), text.utf16(offsets(annotation)[1]))));
			int before = 0;
			for (int place : places) {
				out.append(Xml.content(text.text().substring(before, place))).append("<Node id=\"").append(place).append("\"/>"); //$NON-NLS-1$ //$NON-NLS-2$
				before = place;
			}
			out.append(Xml.content(text.text().substring(before)));
		}

		private void annotation(Annotation annotation) {
			var id = id(annotation);
			ids.put(annotation.getId(), id);
			out.append("<Annotation Id=\"").append(id).append("\" Type=\"").append(Xml.escape(labelName(annotation))).append("\" StartNode=\"") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					.append(text.utf16(offsets(annotation)[0])).append("\" EndNode=\"").append(text.utf16(offsets(annotation)[1])).append("\">\n"); //$NON-NLS-1$ //$NON-NLS-2$
			GateFeatures.write(out, features(annotation));
			out.append("</Annotation>\n"); //$NON-NLS-1$
		}

		private ArrayNode features(Statement statement) {
			var features = JsonNodeFactory.instance.arrayNode();
			for (var value : statement.getValues()) {
				var feature = feature(value, statement);
				if (feature != null)
					features.add(feature);
			}
			extras(statement).path(GateReader.OTHERS).forEach(features::add);
			return features;
		}

		/** Links that were one relation are one again, as long as each goes on where the one before ended. */
		private void relations(List<Relation> members) {
			for (int i = 0; i < members.size(); i++) {
				var relation = members.get(i);
				var list = new StringBuilder(ids.get(relation.getSourceId())).append(';').append(ids.get(relation.getTargetId()));
				var end = relation;
				while (i + 1 < members.size() && goesOn(end, members.get(i + 1))) {
					end = members.get(++i);
					list.append(';').append(ids.get(end.getTargetId()));
				}
				out.append("<Relation Id=\"").append(id(relation)).append("\" Type=\"").append(Xml.escape(typeName(relation))).append("\" Members=\"") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						.append(list).append("\">\n<UserData>").append(Xml.content(extras(relation).path(GateReader.DATA).asText())).append("</UserData>\n"); //$NON-NLS-1$ //$NON-NLS-2$
				GateFeatures.write(out, features(relation));
				out.append("</Relation>\n"); //$NON-NLS-1$
			}
		}

		private boolean goesOn(Relation one, Relation other) {
			return extras(one).has(GateReader.MEMBER) && extras(one).path(GateReader.ID).equals(extras(other).path(GateReader.ID))
					&& extras(other).path(GateReader.MEMBER).asInt() == extras(one).path(GateReader.MEMBER).asInt() + 1
					&& one.getTargetId().equals(other.getSourceId()) && one.getTypeId().equals(other.getTypeId());
		}
	}
}
