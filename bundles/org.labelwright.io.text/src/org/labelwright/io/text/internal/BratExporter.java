package org.labelwright.io.text.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.Constructs;
import org.labelwright.io.ExportSource;
import org.labelwright.io.ExportSource.Entry;
import org.labelwright.io.Options;
import org.labelwright.io.text.BratFormat;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AttributeValue;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.annotation.TextSpan;
import org.labelwright.model.schema.ChoiceAttribute;
import org.labelwright.model.schema.RelationType;
import org.labelwright.model.schema.TaxonomyAttribute;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/** Writes {@code .txt} and {@code .ann} files and {@code annotation.conf}. */
public final class BratExporter extends TextExporter {

	/** Roles of the arguments of events by the name of the label. */
	private final Map<String, Set<String>> events = new LinkedHashMap<>();

	public BratExporter(ExportSource source, Options options) {
		super(source, options);
		for (var label : source.schema().getLabels())
			if (label.getForeign() != null && label.getForeign().path(BratFormat.ID).path(BratConfiguration.KIND).asText().equals("event")) //$NON-NLS-1$
				events.put(label.getName(), new TreeSet<>());
	}

	private static boolean isName(String name) {
		return name != null && !name.isEmpty() && name.codePoints().noneMatch(c -> Character.isWhitespace(c) || c == ':' || c == ',');
	}

	@Override
	protected void plan(Entry entry, CodePoints text) {
		for (var annotation : entry.annotations()) {
			if (!writes(annotation))
				continue;
			var offsets = ((TextSpan) annotation.getGeometry()).getOffsets();
			boolean empty = false;
			for (int i = 0; i < offsets.length; i += 2)
				empty |= offsets[i] == offsets[i + 1];
			boolean named = isName(labelName(annotation));
			if (!named)
				find(Problem.warning("brat.name", entry.item().name(), NLS.bind(Messages.Brat_name, labelName(annotation)), //$NON-NLS-1$
						Messages.Brat_nameRemedy));
			if (empty || !named)
				refuse(annotation);
		}
	}

	@Override
	public boolean writes(Relation relation) {
		return isName(typeName(relation));
	}

	@Override
	public void losses(Annotation annotation, Consumer<String> lost) {
		for (var value : annotation.getValues())
			if (isBare(value) || !(isName(names.name(value)) && (value.getValue() == Boolean.TRUE || Boolean.TRUE.equals(value.getValue())
					|| value.getValue() instanceof String && text(value) != null)))
				lost.accept(Constructs.ATTRIBUTE);
		if (annotation.getNote() != null && !annotation.getNote().equals(BratReader.flat(annotation.getNote())))
			lost.accept(Constructs.NOTE);
	}

	/** A value as it is written, empty for true; null when it cannot be. */
	private String text(AttributeValue value) {
		return switch (names.outward(value)) {
		case Boolean yes -> yes ? "" : null; //$NON-NLS-1$
		case Collection<?> several -> null;
		case null -> null;
		case Object other -> {
			var text = other.toString();
			yield text.isBlank() || !text.equals(String.join(" ", text.strip().split("\\s+"))) ? null : text; //$NON-NLS-1$ //$NON-NLS-2$
		}
		};
	}

	/** True for a normalisation without the name of its database, which is written with that of its taxonomy. */
	private boolean isBare(AttributeValue value) {
		return names.name(value).equals(BratReader.REFERENCE) && taxonomyOf(value).isPresent() && String.valueOf(value.getValue()).indexOf(':') <= 0;
	}

	/** The id of the taxonomy that a value is of. */
	private Optional<String> taxonomyOf(AttributeValue value) {
		return schema.attribute(value.getAttributeId()).filter(TaxonomyAttribute.class::isInstance).map(a -> ((TaxonomyAttribute) a).getTaxonomyId());
	}

	@Override
	public boolean folder(Path target) {
		return true;
	}

	@Override
	protected ItemWriter<CodePoints> open(Path place, Path target) {
		return new FolderWriter(place, ".ann") { //$NON-NLS-1$
			@Override
			protected void write(Path file, Entry entry, CodePoints text, List<Annotation> annotations) throws IOException {
				Files.writeString(BratReader.textOf(file), text.text());
				Files.writeString(file, new Standoff(entry, annotations).write());
			}

			@Override
			public void close() throws IOException {
				Files.writeString(place.resolve(BratConfiguration.NAME), configuration());
			}
		};
	}

	private static JsonNode extras(Statement statement) {
		return statement.getForeign() == null ? MissingNode.getInstance() : statement.getForeign().path(BratFormat.ID);
	}

	private String kind(Relation relation) {
		var own = extras(relation).path(BratConfiguration.KIND).asText();
		if (!own.isEmpty() || extras(relation).has("id")) //$NON-NLS-1$
			return own;
		return schema.relationType(relation.getTypeId()).map(RelationType::getForeign)
				.map(f -> f.path(BratFormat.ID).path(BratConfiguration.KIND).asText()).orElse(""); //$NON-NLS-1$
	}

	/** The lines of one document. */
	private final class Standoff {
		private final Entry entry;
		private final List<Annotation> annotations;
		private final StringBuilder out = new StringBuilder();
		private final Set<String> used = new HashSet<>();
		private final Map<Character, Integer> last = new HashMap<>();
		private final Map<String, String> spanIds = new HashMap<>();
		private final Map<String, String> eventIds = new HashMap<>();

		Standoff(Entry entry, List<Annotation> annotations) {
			this.entry = entry;
			this.annotations = annotations;
			annotations.forEach(this::reserve);
			relations().forEach(this::reserve);
		}

		private List<Relation> relations() {
			return entry.document() == null ? List.of() : entry.document().getRelations();
		}

		/** New ids are higher than all that were read. */
		private void reserve(Statement statement) {
			var extras = extras(statement);
			for (var property : new String[] { "id", "event", "note" }) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				reserve(extras.path(property).asText());
			extras.path("ids").forEach(id -> reserve(id.asText())); //$NON-NLS-1$
			for (var list : new String[] { "references", "notes" }) //$NON-NLS-1$ //$NON-NLS-2$
				extras.path(list).forEach(each -> reserve(each.path("id").asText())); //$NON-NLS-1$
		}

		private void reserve(String id) {
			if (id.matches("[TEARMN#]\\d{1,8}")) //$NON-NLS-1$
				last.merge(id.charAt(0), Integer.parseInt(id.substring(1)), Math::max);
		}

		/** The id that was read, if it is of this kind and free, else a new one. */
		private String id(char letter, String read) {
			if (read.length() > 1 && read.charAt(0) == letter && used.add(read))
				return read;
			var id = "" + letter + last.merge(letter, 1, Integer::sum); //$NON-NLS-1$
			used.add(id);
			return id;
		}

		String write() {
			var sources = new HashSet<String>();
			relations().stream().filter(r -> kind(r).equals("argument") && writes(r)).forEach(r -> sources.add(r.getSourceId())); //$NON-NLS-1$
			var triggers = new HashMap<String, String>();
			for (var annotation : annotations) {
				var read = extras(annotation).path("id").asText(); //$NON-NLS-1$
				boolean event = extras(annotation).has("event") || sources.contains(annotation.getId()) //$NON-NLS-1$
						|| events.containsKey(labelName(annotation)) && read.isEmpty();
				var span = (TextSpan) annotation.getGeometry();
				var line = labelName(annotation) + ' ' + offsets(span) + '\t' + BratReader.flat(String.join(" ", span.getQuotes())); //$NON-NLS-1$
				// events that were read with one trigger have it again, unless one of them was moved
				var shared = event && !read.isEmpty() ? triggers.get(read + line) : null;
				var id = shared == null ? id('T', read) : shared;
				if (shared == null)
					line(id, line);
				if (event) {
					triggers.putIfAbsent(read + line, id);
					eventIds.put(annotation.getId(), id('E', extras(annotation).path("event").asText())); //$NON-NLS-1$
				}
				spanIds.put(annotation.getId(), id);
			}
			annotations.stream().filter(a -> eventIds.containsKey(a.getId())).forEach(this::event);
			relations().stream().filter(r -> kind(r).equals("equiv") && written(r)).forEach(this::equivalence); //$NON-NLS-1$
			flushEquivalence();
			relations().stream().filter(r -> !kind(r).equals("equiv") && !kind(r).equals("argument") && written(r)).forEach(this::relation); //$NON-NLS-1$ //$NON-NLS-2$
			for (var annotation : annotations) {
				values(annotation, name(annotation.getId(), false));
				notes(annotation, name(annotation.getId(), false), spanIds.get(annotation.getId()));
			}
			if (entry.foreign(BratFormat.ID) != null)
				entry.foreign(BratFormat.ID).path("lines").forEach(line -> out.append(line.asText()).append('\n')); //$NON-NLS-1$
			return out.toString();
		}

		private void line(String id, String rest) {
			out.append(id).append('\t').append(rest).append('\n');
		}

		private String offsets(TextSpan span) {
			var text = new StringBuilder();
			for (int i = 0; i < span.getOffsets().length; i++)
				text.append(i == 0 ? "" : i % 2 == 0 ? ";" : " ").append(span.getOffsets()[i]); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			return text.toString();
		}

		/** The event, or the span when there is none or it is asked for. */
		private String name(String annotationId, boolean trigger) {
			return trigger ? spanIds.get(annotationId) : eventIds.getOrDefault(annotationId, spanIds.get(annotationId));
		}

		private boolean written(Relation relation) {
			return writes(relation) && spanIds.containsKey(relation.getSourceId()) && spanIds.containsKey(relation.getTargetId());
		}

		private void event(Annotation annotation) {
			var roles = events.computeIfAbsent(labelName(annotation), name -> new TreeSet<>());
			var text = new StringBuilder(labelName(annotation)).append(':').append(spanIds.get(annotation.getId()));
			var taken = new HashSet<String>();
			for (var relation : relations()) {
				if (!relation.getSourceId().equals(annotation.getId()) || !kind(relation).equals("argument") || !written(relation)) //$NON-NLS-1$
					continue;
				var name = typeName(relation);
				roles.add(name);
				var role = extras(relation).path("role").asText(); //$NON-NLS-1$
				if (!BratConfiguration.role(role).equals(name) || taken.contains(role)) {
					role = name;
					for (int i = 2; taken.contains(role); i++)
						role = name + i;
				}
				taken.add(role);
				text.append(' ').append(role).append(':')
						.append(name(relation.getTargetId(), extras(relation).path("trigger").asBoolean())); //$NON-NLS-1$
			}
			line(eventIds.get(annotation.getId()), text.toString());
		}

		private final List<Relation> chain = new ArrayList<>();

		private void equivalence(Relation relation) {
			boolean goesOn = !chain.isEmpty() && chain.getLast().getTargetId().equals(relation.getSourceId())
					&& typeName(chain.getLast()).equals(typeName(relation)) && extras(relation).has("line") //$NON-NLS-1$
					&& extras(relation).path("line").equals(extras(chain.getLast()).path("line")); //$NON-NLS-1$ //$NON-NLS-2$
			if (!goesOn)
				flushEquivalence();
			chain.add(relation);
		}

		private void flushEquivalence() {
			if (chain.isEmpty())
				return;
			var text = new StringBuilder(typeName(chain.getFirst())).append(' ').append(name(chain.getFirst().getSourceId(), false));
			chain.forEach(relation -> text.append(' ').append(name(relation.getTargetId(), false)));
			line("*", text.toString()); //$NON-NLS-1$
			chain.clear();
		}

		private void relation(Relation relation) {
			var roles = extras(relation).path("roles"); //$NON-NLS-1$
			var id = id('R', extras(relation).path("id").asText()); //$NON-NLS-1$
			line(id, typeName(relation) + ' ' + roles.path(0).asText("Arg1") + ':' + name(relation.getSourceId(), false) //$NON-NLS-1$
					+ ' ' + roles.path(1).asText("Arg2") + ':' + name(relation.getTargetId(), false)); //$NON-NLS-1$
			notes(relation, id, id);
		}

		private void values(Annotation annotation, String target) {
			var references = extras(annotation).path("references"); //$NON-NLS-1$
			for (var value : annotation.getValues()) {
				var name = names.name(value);
				var text = isName(name) ? text(value) : null;
				if (text == null) {
					continue; // told by losses
				}
				if (name.equals(BratReader.REFERENCE) && !text.isEmpty()) {
					var read = references.path(0);
					boolean same = read.path("reference").asText().equals(text); //$NON-NLS-1$
					line(id('N', read.path("id").asText()), read.path("type").asText(BratReader.REFERENCE) + ' ' + spanOf(annotation) + ' ' //$NON-NLS-1$ //$NON-NLS-2$
							+ reference(value, text) + '\t' + (same ? read.path("text").asText() : "")); //$NON-NLS-1$ //$NON-NLS-2$
					continue;
				}
				var read = extras(annotation).path("ids").path(name).asText(); //$NON-NLS-1$
				line(id(read.startsWith("M") ? 'M' : 'A', read), name + ' ' + target + (text.isEmpty() ? "" : ' ' + text)); //$NON-NLS-1$ //$NON-NLS-2$
			}
			for (int i = 1; i < references.size(); i++)
				line(id('N', references.get(i).path("id").asText()), references.get(i).path("type").asText() + ' ' + spanOf(annotation) + ' ' //$NON-NLS-1$ //$NON-NLS-2$
						+ references.get(i).path("reference").asText() + '\t' + references.get(i).path("text").asText()); //$NON-NLS-1$ //$NON-NLS-2$
		}

		/** With the name of the database before the id, as brat wants it. */
		private String reference(AttributeValue value, String text) {
			return isBare(value) ? taxonomyOf(value).orElseThrow() + ':' + text : text;
		}

		private String spanOf(Annotation annotation) {
			return spanIds.get(annotation.getId());
		}

		private void notes(Statement statement, String target, String span) {
			var extras = extras(statement);
			if (statement.getNote() != null)
				line(id('#', extras.path("note").asText()), BratReader.NOTES + ' ' //$NON-NLS-1$
						+ (extras.path("noteOn").asText().equals("T") ? span : target) + '\t' + BratReader.flat(statement.getNote())); //$NON-NLS-1$ //$NON-NLS-2$
			for (var note : extras.path("notes")) //$NON-NLS-1$
				line(id('#', note.path("id").asText()), note.path("type").asText() + ' ' //$NON-NLS-1$ //$NON-NLS-2$
						+ (note.path("on").asText().equals("T") ? span : target) + '\t' + note.path("text").asText()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
	}

	private String configuration() {
		var text = new StringBuilder("[entities]\n"); //$NON-NLS-1$
		for (var label : source.schema().getLabels())
			if (isName(label.getName()) && !events.containsKey(label.getName()))
				text.append(label.getName()).append('\n');
		text.append("\n[relations]\n"); //$NON-NLS-1$
		for (var type : source.schema().getRelationTypes()) {
			var kind = type.getForeign() == null ? "" : type.getForeign().path(BratFormat.ID).path(BratConfiguration.KIND).asText(); //$NON-NLS-1$
			if (isName(type.getName()) && !kind.equals("argument")) //$NON-NLS-1$
				text.append(type.getName()).append("\tArg1:<ANY>, Arg2:<ANY>").append(kind.equals("equiv") ? ", <REL-TYPE>:symmetric-transitive" //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						: type.isDirected() ? "" : ", <REL-TYPE>:symmetric").append('\n'); //$NON-NLS-1$ //$NON-NLS-2$
		}
		text.append("\n[events]\n"); //$NON-NLS-1$
		events.forEach((name, roles) -> text.append(name).append('\t')
				.append(String.join(", ", roles.stream().map(role -> role + "*:<ANY>").toList())).append('\n')); //$NON-NLS-1$ //$NON-NLS-2$
		text.append("\n[attributes]\n"); //$NON-NLS-1$
		attributes().forEach((name, rest) -> text.append(name).append('\t').append(rest).append('\n'));
		return text.toString();
	}

	private Map<String, String> attributes() {
		var owners = new LinkedHashMap<String, Set<String>>();
		var values = new LinkedHashMap<String, Set<String>>();
		for (var label : source.schema().getLabels())
			for (var attribute : schema.attributes(label)) {
				if (!isName(attribute.getName()) || !isName(label.getName()) || attribute.getName().equals(BratReader.REFERENCE))
					continue;
				owners.computeIfAbsent(attribute.getName(), name -> new TreeSet<>()).add(label.getName());
				if (attribute instanceof ChoiceAttribute choice)
					choice.getOptions().forEach(o -> values.computeIfAbsent(attribute.getName(), name -> new TreeSet<>()).add(o.getName()));
			}
		var lines = new LinkedHashMap<String, String>();
		owners.forEach((name, labels) -> lines.put(name, "Arg:" + String.join("|", labels) //$NON-NLS-1$ //$NON-NLS-2$
				+ (values.containsKey(name) ? ", Value:" + String.join("|", values.get(name)) : ""))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return lines;
	}
}
