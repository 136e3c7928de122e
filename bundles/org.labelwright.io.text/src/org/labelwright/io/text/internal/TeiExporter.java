package org.labelwright.io.text.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.labelwright.io.Constructs;
import org.labelwright.io.ExportSource;
import org.labelwright.io.ExportSource.Entry;
import org.labelwright.io.Options;
import org.labelwright.io.Xml;
import org.labelwright.io.text.TeiFormat;
import org.labelwright.io.text.internal.TeiMarkup.Kind;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AttributeValue;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.annotation.Statement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/** Writes a document of the TEI for each text. */
public final class TeiExporter extends TextExporter {

	private static final Pattern ID = Pattern.compile("xml:id=\"([^\"]*)\""); //$NON-NLS-1$
	private static final Pattern ANCHOR = Pattern.compile("anchor-(\\d{1,9})"); //$NON-NLS-1$

	/** Ids of annotations that do not nest, and are written as spans. */
	private final Set<String> apart = new HashSet<>();

	public TeiExporter(ExportSource source, Options options) {
		super(source, options);
	}

	@Override
	protected String unfit(String text) {
		return text.isEmpty() ? Messages.Tei_empty : Xml.unfit(text);
	}

	@Override
	protected void plan(Entry entry, CodePoints text) {
		for (var annotation : entry.annotations())
			if (writes(annotation)) {
				var label = labelName(annotation);
				if (!isName(label))
					refuse(annotation);
			}
		new Document(entry, text).write(entry.annotations().stream().filter(this::writes).toList());
	}

	private static boolean isName(String name) {
		return name != null && !name.isEmpty() && name.equals(name.strip()) && Xml.impossible(name) < 0;
	}

	@Override
	public boolean writes(Relation relation) {
		return isName(typeName(relation));
	}

	@Override
	public void losses(Relation relation, Consumer<String> lost) {
		losses(relation, TeiElements.LINK, construct -> lost.accept(Constructs.OF_RELATION + construct));
	}

	private static boolean hasNote(Statement statement) {
		return statement.getNote() != null && !statement.getNote().isEmpty() && Xml.impossible(statement.getNote()) < 0;
	}

	@Override
	public void losses(Annotation annotation, Consumer<String> lost) {
		losses(annotation, apart.contains(annotation.getId()) ? TeiElements.SPAN : element(annotation), lost);
	}

	private void losses(Statement statement, String element, Consumer<String> lost) {
		if (statement.getNote() != null && !hasNote(statement))
			lost.accept(Constructs.NOTE);
		statement.getValues().stream().filter(value -> text(value, element) == null && feature(value) == null).forEach(value -> lost.accept(Constructs.ATTRIBUTE));
	}

	/** A value as a feature; null when it cannot be one. */
	private String feature(AttributeValue value) {
		return TeiFeatures.feature(names.name(value), names.outward(value));
	}

	/** What is written for a value on an element, as an attribute of it or, of a span, within it; null when nothing can be. */
	private String text(AttributeValue value, String element) {
		var name = names.name(value);
		boolean said = name.equals(TeiElements.INTERPRETATION);
		return names.outward(value) instanceof String text && !text.isEmpty() && Xml.impossible(text) < 0 && TeiElements.isValue(name, element)
				&& (!said || text.equals(text.strip())) ? text : null;
	}

	private static JsonNode extras(Statement statement) {
		return statement.getForeign() == null ? MissingNode.getInstance() : statement.getForeign().path(TeiFormat.ID);
	}

	/** The element of an annotation: the one it had, or its label's, as long as these can say the label. */
	private String element(Annotation annotation) {
		var label = labelName(annotation);
		var had = extras(annotation).path(TeiElements.ELEMENT).asText();
		var foreign = schema.label(annotation.getLabelId()).map(l -> l.getForeign()).orElse(null);
		var usual = foreign == null ? "" : foreign.path(TeiFormat.ID).path(TeiElements.ELEMENT).asText(); //$NON-NLS-1$
		for (var element : new String[] { had, usual, label })
			if (element.equals(label) && TeiElements.INLINE.contains(element) || TeiElements.TYPED.contains(element))
				return element;
		return TeiElements.SEG;
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
				Files.writeString(file, new Document(entry, text).write(annotations));
			}
		};
	}

	/** One document on its way out. */
	private final class Document {
		private final CodePoints text;
		private final TeiMarkup markup;
		/** Begin tags by the numbers of elements. */
		private final Map<Integer, Annotation> elements = new LinkedHashMap<>();
		/** What stands apart from the text, by the tags of the groups: features first, whoever needs them first. */
		private final Map<String, StringBuilder> groups = new LinkedHashMap<>(Map.of(TeiElements.FEATURES, new StringBuilder()));
		private final Set<String> ids = new HashSet<>();
		/** Ids of structures of features by those of annotations and relations; empty where there are none. */
		private final Map<String, String> features = new HashMap<>();
		/** Ids of elements that are where they were. */
		private final Set<String> targets = new HashSet<>();
		/** Start and end of elements of annotations in the markup. */
		private final Map<Integer, int[]> places = new HashMap<>();
		/** Ids of elements by those of annotations. */
		private final Map<String, String> xmlIds = new HashMap<>();
		private final List<Relation> relations;
		private int anchors;
		private int named;

		Document(Entry entry, CodePoints text) {
			this.text = text;
			relations = entry.document() == null ? List.of() : entry.document().getRelations();
			var kept = entry.foreign(TeiFormat.ID);
			if (kept != null && kept.path(CasMapping.HASH).asInt() == text.text().hashCode() && !kept.path(TeiReader.MARKUP).isEmpty())
				markup = TeiMarkup.of(kept.path(TeiReader.MARKUP));
			else
				markup = frame(entry.item().name(), entry.item().language(), text.text().length());
			for (var piece : markup.pieces())
				if (piece.element() >= 0)
					places.computeIfAbsent(piece.element(), number -> new int[] { -1, -1 })[piece.kind() == Kind.OPEN ? 0 : 1] = piece.at();
				else
					ids(piece.xml());
		}

		private void ids(String xml) {
			for (var id = ID.matcher(xml); id.find();) {
				targets.add(id.group(1));
				var anchor = ANCHOR.matcher(id.group(1));
				if (anchor.matches())
					anchors = Math.max(anchors, Integer.parseInt(anchor.group(1)));
			}
		}

		private static TeiMarkup frame(String title, String language, int length) {
			var markup = new TeiMarkup();
			var head = new StringBuilder("<TEI xmlns=\"").append(TeiElements.NAMESPACE).append("\">\n<teiHeader><fileDesc><titleStmt><title>") //$NON-NLS-1$ //$NON-NLS-2$
					.append(Xml.content(title)).append("</title></titleStmt><publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc></teiHeader>\n<text"); //$NON-NLS-1$
			if (language != null)
				TeiElements.attribute(head, "xml:lang", language); //$NON-NLS-1$
			markup.add(Kind.BARRIER, 0, head.append('>').toString());
			markup.add(Kind.OPEN, 0, "<body>"); //$NON-NLS-1$
			markup.add(Kind.OPEN, 0, "<ab xml:space=\"preserve\">"); //$NON-NLS-1$
			markup.add(Kind.CLOSE, length, "</ab>"); //$NON-NLS-1$
			markup.add(Kind.CLOSE, length, "</body>"); //$NON-NLS-1$
			markup.add(Kind.BARRIER, length, "</text>\n</TEI>\n"); //$NON-NLS-1$
			return markup;
		}

		private int start(Annotation annotation) {
			return text.utf16(offsets(annotation)[0]);
		}

		private int end(Annotation annotation) {
			return text.utf16(offsets(annotation)[offsets(annotation).length - 1]);
		}

		String write(List<Annotation> annotations) {
			name(annotations);
			var there = new HashSet<Integer>();
			var others = new ArrayList<Annotation>();
			for (var annotation : annotations)
				if (!isThere(annotation))
					others.add(annotation);
				else {
					there.add(number(annotation));
					elements.put(number(annotation), annotation);
					targets.add(extras(annotation).path(TeiElements.XML_ID).asText());
				}
			markup.retain(there);
			others.sort(Comparator.comparingInt((Annotation a) -> start(a)).thenComparing(a -> -end(a)));
			int next = there.stream().mapToInt(number -> number + 1).max().orElse(0);
			for (var annotation : others)
				if (!element(annotation).equals(TeiElements.SPAN) && offsets(annotation).length == 2 && start(annotation) < end(annotation) && markup.wrap(start(annotation), end(annotation), next))
					elements.put(next++, annotation);
				else {
					apart.add(annotation.getId());
					spans(annotation);
				}
			for (var piece : markup.pieces())
				if (piece.kind() == Kind.OPEN && piece.element() >= 0)
					features(elements.get(piece.element()), element(elements.get(piece.element())));
			say(annotations);
			groups.values().removeIf(StringBuilder::isEmpty);
			if (!groups.isEmpty()) {
				var all = new StringBuilder("<standOff>"); //$NON-NLS-1$
				groups.forEach((tag, spans) -> all.append('\n').append(tag).append(spans).append("\n</").append(name(tag)).append('>')); //$NON-NLS-1$
				markup.append(all.append("\n</standOff>\n").toString()); //$NON-NLS-1$
			}
			return xml();
		}

		/** Finds ids for the elements that have one, and for those that relations and notes point to. */
		private void name(List<Annotation> annotations) {
			for (var annotation : annotations) {
				var id = extras(annotation).path(TeiElements.XML_ID).asText();
				if (!id.isEmpty() && ids.add(id))
					xmlIds.put(annotation.getId(), id);
			}
			var known = annotations.stream().map(Annotation::getId).collect(Collectors.toSet());
			relations.stream().filter(relation -> isWritten(relation, known)).flatMap(relation -> Stream.of(relation.getSourceId(), relation.getTargetId()))
					.forEach(end -> xmlIds.computeIfAbsent(end, annotation -> fresh()));
			annotations.stream().filter(TeiExporter::hasNote).forEach(annotation -> xmlIds.computeIfAbsent(annotation.getId(), id -> fresh()));
			for (var relation : relations)
				if (isWritten(relation, known)) {
					var id = extras(relation).path(TeiElements.XML_ID).asText();
					if (!id.isEmpty() && ids.add(id))
						xmlIds.put(relation.getId(), id);
					else if (hasNote(relation))
						xmlIds.put(relation.getId(), fresh("relation-")); //$NON-NLS-1$
				}
		}

		private boolean isWritten(Relation relation, Set<String> known) {
			return writes(relation) && known.contains(relation.getSourceId()) && known.contains(relation.getTargetId());
		}

		private String fresh() {
			return fresh("annotation-"); //$NON-NLS-1$
		}

		private String fresh(String kind) {
			String id;
			do
				id = kind + ++named;
			while (targets.contains(id) || !ids.add(id));
			return id;
		}

		/** Adds relations and notes to what stands apart from the text. */
		private void say(List<Annotation> annotations) {
			var known = annotations.stream().map(Annotation::getId).collect(Collectors.toSet());
			for (var relation : relations)
				if (isWritten(relation, known)) {
					var link = group(TeiElements.LINKS).append("\n<link"); //$NON-NLS-1$
					TeiElements.attribute(link, TeiElements.TYPE, typeName(relation));
					TeiElements.attribute(link, TeiElements.TARGET, '#' + xmlIds.get(relation.getSourceId()) + " #" + xmlIds.get(relation.getTargetId())); //$NON-NLS-1$
					attributes(relation, TeiElements.LINK, link);
					link.append("/>"); //$NON-NLS-1$
				}
			annotations.forEach(this::note);
			relations.stream().filter(relation -> isWritten(relation, known)).forEach(this::note);
		}

		private void note(Statement statement) {
			if (!hasNote(statement))
				return;
			var note = group(TeiElements.NOTES).append("\n<note"); //$NON-NLS-1$
			TeiElements.attribute(note, TeiElements.TARGET, '#' + xmlIds.get(statement.getId()));
			note.append('>').append(Xml.content(statement.getNote())).append("</note>"); //$NON-NLS-1$
		}

		/** The id of the structure with those values that the element has no attributes for, which is written when it is asked for first; empty for none. */
		private String features(Statement statement, String element) {
			return features.computeIfAbsent(statement.getId(), key -> {
				var all = new StringBuilder();
				statement.getValues().stream().filter(value -> text(value, element) == null).map(TeiExporter.this::feature).filter(Objects::nonNull).forEach(all::append);
				if (all.isEmpty())
					return ""; //$NON-NLS-1$
				var kept = extras(statement).path(TeiElements.FEATURES_ID).asText();
				var id = !kept.isEmpty() && ids.add(kept) ? kept : fresh("features-"); //$NON-NLS-1$
				group(TeiElements.FEATURES).append("\n<fs xml:id=\"").append(id).append("\">").append(all).append("</fs>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				return id;
			});
		}

		private StringBuilder group(String tag) {
			return groups.computeIfAbsent(tag, absent -> new StringBuilder());
		}

		/** The name in a begin tag. */
		private static String name(String tag) {
			return tag.substring(1).split("[\\s>]", 2)[0]; //$NON-NLS-1$
		}

		private static int number(Annotation annotation) {
			return extras(annotation).path(CasMapping.ID).asInt(-1);
		}

		/** True when its element is where the markup has it, and there once. */
		private boolean isThere(Annotation annotation) {
			int number = number(annotation);
			return number >= 0 && offsets(annotation).length == 2 && !elements.containsKey(number) && Arrays.equals(places.get(number), new int[] { start(annotation), end(annotation) });
		}

		/** Writes a span for each fragment, of which each names the next. */
		private void spans(Annotation annotation) {
			var offsets = offsets(annotation);
			int count = offsets.length / 2;
			var kept = new ArrayList<JsonNode>(List.of(extras(annotation)));
			extras(annotation).path(TeiElements.PARTS).forEach(kept::add);
			while (kept.size() < count)
				kept.add(MissingNode.getInstance());
			var own = new ArrayList<String>();
			own.add(xmlIds.get(annotation.getId()));
			for (int i = 1; i < count; i++) {
				var id = kept.get(i).path(TeiElements.XML_ID).asText();
				own.add(!id.isEmpty() && ids.add(id) ? id : fresh());
			}
			for (int i = 0; i < count; i++) {
				var tag = new StringBuilder("\n<span"); //$NON-NLS-1$
				pointers(kept.get(i), text.utf16(offsets[2 * i]), text.utf16(offsets[2 * i + 1]), tag);
				if (!labelName(annotation).equals(TeiElements.SPAN))
					TeiElements.attribute(tag, TeiElements.TYPE, labelName(annotation));
				if (i > 0)
					TeiElements.attribute(tag, "xml:id", own.get(i)); //$NON-NLS-1$
				if (i > 0 && own.get(i - 1) != null && kept.get(i).has(TeiElements.PREVIOUS))
					TeiElements.attribute(tag, TeiElements.PREVIOUS, '#' + own.get(i - 1));
				if (i < count - 1)
					TeiElements.attribute(tag, TeiElements.NEXT, '#' + own.get(i + 1));
				if (i == 0)
					attributes(annotation, TeiElements.SPAN, tag);
				tag.append('>');
				if (i == 0)
					said(annotation, tag);
				group(extras(annotation).path(TeiElements.GROUP).asText("<spanGrp>")).append(tag).append("</span>"); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}

		private void said(Annotation annotation, StringBuilder tag) {
			for (var value : annotation.getValues())
				if (names.name(value).equals(TeiElements.INTERPRETATION) && text(value, TeiElements.SPAN) != null)
					tag.append(Xml.content(text(value, TeiElements.SPAN)));
		}

		/** Points to the ends of a fragment: as it was read, or to anchors. */
		private void pointers(JsonNode kept, int start, int end, StringBuilder tag) {
			boolean same = kept.has(TeiElements.FROM) && kept.path(TeiElements.START).asInt(-1) == start && kept.path(TeiElements.END).asInt(-1) == end
					&& isAnchored(kept.path(TeiElements.FROM)) && isAnchored(kept.path(TeiElements.TO));
			TeiElements.attribute(tag, TeiElements.FROM, same ? kept.path(TeiElements.FROM).asText() : anchor(start));
			if (!same || kept.has(TeiElements.TO))
				TeiElements.attribute(tag, TeiElements.TO, same ? kept.path(TeiElements.TO).asText() : anchor(end));
		}

		/** True when what a pointer points to is still there; elements of annotations may be gone. */
		private boolean isAnchored(JsonNode pointer) {
			return pointer.isMissingNode() || targets.contains(pointer.asText().strip().substring(1));
		}

		private String anchor(int at) {
			var id = "anchor-" + ++anchors; //$NON-NLS-1$
			markup.point(at, text.text().length(), "<anchor xml:id=\"" + id + "\"/>"); //$NON-NLS-1$ //$NON-NLS-2$
			return '#' + id;
		}

		private void attributes(Statement statement, String element, StringBuilder tag) {
			if (xmlIds.containsKey(statement.getId()))
				TeiElements.attribute(tag, "xml:id", xmlIds.get(statement.getId())); //$NON-NLS-1$
			var structure = features(statement, element);
			var analysis = structure.isEmpty() ? "" : '#' + structure; //$NON-NLS-1$
			for (var value : statement.getValues()) {
				var written = text(value, element);
				var name = names.name(value);
				if (written != null && name.equals(TeiElements.ANALYSIS) && !analysis.isEmpty())
					analysis = written + ' ' + analysis;
				else if (written != null && !name.equals(TeiElements.INTERPRETATION))
					TeiElements.attribute(tag, name, written);
			}
			if (!analysis.isEmpty())
				TeiElements.attribute(tag, TeiElements.ANALYSIS, analysis);
			if (extras(statement).path(TeiElements.ELEMENT).asText().equals(element))
				extras(statement).path(TeiElements.OTHERS).properties().forEach(other -> TeiElements.attribute(tag, other.getKey(), other.getValue().asText()));
		}

		private String xml() {
			var out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"); //$NON-NLS-1$
			int before = 0;
			for (var piece : markup.pieces()) {
				out.append(Xml.content(text.text().substring(before, piece.at())));
				before = piece.at();
				if (piece.element() < 0)
					out.append(piece.xml());
				else if (piece.kind() == Kind.CLOSE)
					out.append("</").append(element(elements.get(piece.element()))).append('>'); //$NON-NLS-1$
				else
					begin(elements.get(piece.element()), out);
			}
			return out.append(Xml.content(text.text().substring(before))).toString();
		}

		private void begin(Annotation annotation, StringBuilder out) {
			var element = element(annotation);
			out.append('<').append(element);
			if (!element.equals(labelName(annotation)))
				TeiElements.attribute(out, TeiElements.TYPE, labelName(annotation));
			attributes(annotation, element, out);
			out.append('>');
		}
	}
}
