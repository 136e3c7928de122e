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
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

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
				if (offsets(annotation).length != 2 || label.isEmpty() || !label.equals(label.strip()) || Xml.impossible(label) >= 0)
					refuse(annotation);
			}
		new Document(entry, text).write(entry.annotations().stream().filter(this::writes).toList());
	}

	@Override
	public boolean writes(Relation relation) {
		return false;
	}

	@Override
	public void losses(Annotation annotation, Consumer<String> lost) {
		var element = apart.contains(annotation.getId()) ? TeiElements.SPAN : element(annotation);
		annotation.getValues().stream().filter(value -> text(value, element) == null).forEach(value -> lost.accept(Constructs.ATTRIBUTE));
	}

	/** What is written for a value on an element; null when nothing can be. */
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
		private final Map<String, StringBuilder> groups = new LinkedHashMap<>();
		private final Set<String> ids = new HashSet<>();
		/** Ids of elements that are where they were. */
		private final Set<String> targets = new HashSet<>();
		/** Start and end of elements of annotations in the markup. */
		private final Map<Integer, int[]> places = new HashMap<>();
		private int anchors;

		Document(Entry entry, CodePoints text) {
			this.text = text;
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
			return text.utf16(offsets(annotation)[1]);
		}

		String write(List<Annotation> annotations) {
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
				if (!element(annotation).equals(TeiElements.SPAN) && start(annotation) < end(annotation) && markup.wrap(start(annotation), end(annotation), next))
					elements.put(next++, annotation);
				else {
					apart.add(annotation.getId());
					span(annotation);
				}
			if (!groups.isEmpty()) {
				var all = new StringBuilder("<standOff>"); //$NON-NLS-1$
				groups.forEach((tag, spans) -> all.append('\n').append(tag).append(spans).append("\n</").append(name(tag)).append('>')); //$NON-NLS-1$
				markup.append(all.append("\n</standOff>\n").toString()); //$NON-NLS-1$
			}
			return xml();
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
			return number >= 0 && !elements.containsKey(number) && Arrays.equals(places.get(number), new int[] { start(annotation), end(annotation) });
		}

		private void span(Annotation annotation) {
			var extras = extras(annotation);
			boolean same = extras.path(TeiElements.ELEMENT).asText().equals(TeiElements.SPAN) && extras.path(TeiElements.START).asInt(-1) == start(annotation)
					&& extras.path(TeiElements.END).asInt(-1) == end(annotation) && isAnchored(extras.path(TeiElements.FROM)) && isAnchored(extras.path(TeiElements.TO));
			var tag = new StringBuilder("\n<span"); //$NON-NLS-1$
			TeiElements.attribute(tag, TeiElements.FROM, same ? extras.path(TeiElements.FROM).asText() : anchor(start(annotation)));
			if (!same || extras.has(TeiElements.TO))
				TeiElements.attribute(tag, TeiElements.TO, same ? extras.path(TeiElements.TO).asText() : anchor(end(annotation)));
			if (!labelName(annotation).equals(TeiElements.SPAN))
				TeiElements.attribute(tag, TeiElements.TYPE, labelName(annotation));
			attributes(annotation, TeiElements.SPAN, tag);
			tag.append('>');
			for (var value : annotation.getValues())
				if (names.name(value).equals(TeiElements.INTERPRETATION) && text(value, TeiElements.SPAN) != null)
					tag.append(Xml.content(text(value, TeiElements.SPAN)));
			groups.computeIfAbsent(extras.path(TeiElements.GROUP).asText("<spanGrp>"), group -> new StringBuilder()).append(tag).append("</span>"); //$NON-NLS-1$ //$NON-NLS-2$
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

		private void attributes(Annotation annotation, String element, StringBuilder tag) {
			var id = extras(annotation).path(TeiElements.XML_ID).asText();
			if (!id.isEmpty() && ids.add(id))
				TeiElements.attribute(tag, "xml:id", id); //$NON-NLS-1$
			for (var value : annotation.getValues()) {
				var written = text(value, element);
				if (written != null && !names.name(value).equals(TeiElements.INTERPRETATION))
					TeiElements.attribute(tag, names.name(value), written);
			}
			if (extras(annotation).path(TeiElements.ELEMENT).asText().equals(element))
				extras(annotation).path(TeiElements.OTHERS).properties().forEach(other -> TeiElements.attribute(tag, other.getKey(), other.getValue().asText()));
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
