package org.labelwright.io.text.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.Xml;
import org.labelwright.io.spi.ItemsFormat;
import org.labelwright.io.spi.ItemsFormat.Receiver;
import org.labelwright.io.text.TeiFormat;
import org.labelwright.io.text.internal.TeiMarkup.Kind;
import org.labelwright.modality.text.Range;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Statement;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads a document of the TEI. */
public final class TeiReader {

	static final String MARKUP = "markup"; //$NON-NLS-1$

	private final Path file;
	private final String key;
	private final Receiver receiver;
	private final StringBuilder text = new StringBuilder();
	private final TeiMarkup markup = new TeiMarkup();
	private final Deque<Open> open = new ArrayDeque<>();
	private final List<Element> elements = new ArrayList<>();
	private final List<Element> spans = new ArrayList<>();
	private final List<Element> links = new ArrayList<>();
	private final List<Note> notes = new ArrayList<>();
	/** Structures of features by their ids. */
	private final Map<String, Features> features = new LinkedHashMap<>();
	/** Annotations and relations by the ids of their elements. */
	private final Map<String, Statement> statements = new HashMap<>();
	/** Where elements with an id are, in UTF-16 units. */
	private final Map<String, Range> places = new HashMap<>();
	/** How many elements {@code text} are open, one in the other. */
	private int depth;
	private boolean any;
	/** Whether what stood apart from the text and is annotations now has just ended. */
	private boolean standOffEnded;
	private String language;

	/** An element that has begun. */
	private record Open(String id, int start, Element element, boolean isText, boolean isStandOff, int pieces) {
	}

	/** What is said of an annotation or a relation. */
	private record Note(String text, String target, String place) {
	}

	/** Values of attributes, and whose they are. */
	private static final class Features {
		private final Map<String, Object> values;
		private final String place;
		private boolean taken;

		Features(Map<String, Object> values, String place) {
			this.values = values;
			this.place = place;
		}
	}

	/** An element that is an annotation. */
	private static final class Element {
		private final String name;
		private final String place;
		private final Map<String, String> values = new LinkedHashMap<>();
		private final Map<String, String> others = new LinkedHashMap<>();
		private String id;
		private String type;
		private String from;
		private String to;
		private String group;
		private int start;
		private int end;
		/** The spans that go on where this one ends. */
		private List<Element> parts = List.of();
		/** Its place among those in the text. */
		private int number = -1;

		Element(String name, String place) {
			this.name = name;
			this.place = place;
		}
	}

	/** @param key what the text is known by */
	public TeiReader(Path file, String key, Receiver receiver) {
		this.file = file;
		this.key = key;
		this.receiver = receiver;
	}

	/** True when a file begins as a document of the TEI does. */
	public static boolean begins(byte[] head) {
		return List.of("TEI", "teiCorpus").contains(Xml.root(head)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Reads all and passes it on. */
	public void read() throws IOException, CoreException {
		if (!Xml.read(file, receiver::problem, this::body))
			return;
		if (!any) {
			receiver.problem(Problem.error("tei.text", file.getFileName().toString(), Messages.Tei_text, Messages.Tei_textRemedy)); //$NON-NLS-1$
			return;
		}
		var item = new TextItem(key, key + ".txt", file.getFileName().toString(), new CodePoints(text.toString())); //$NON-NLS-1$
		item.setLanguage(language);
		for (var element : elements)
			annotation(item, element);
		for (var span : joined(spans.stream().filter(this::resolve).toList()))
			annotation(item, span);
		for (var link : links)
			link(item, link);
		for (var note : notes)
			note(note);
		features.values().stream().filter(structure -> !structure.taken).forEach(structure -> warn(structure.place, Messages.Tei_features));
		item.foreign().put(CasMapping.HASH, text.toString().hashCode()).set(MARKUP, markup.json());
		receiver.take(item);
	}

	private void body(XMLStreamReader in) throws XMLStreamException {
		while (in.hasNext())
			switch (in.next()) {
			case XMLStreamConstants.START_ELEMENT -> start(in);
			case XMLStreamConstants.END_ELEMENT -> end(in);
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
				if (depth > 0)
					text.append(in.getText());
				else if (!open.isEmpty())
					markup.add(Kind.BARRIER, text.length(), Xml.content(between(in.getText())));
			}
			case XMLStreamConstants.COMMENT -> other("<!--" + in.getText() + "-->"); //$NON-NLS-1$ //$NON-NLS-2$
			case XMLStreamConstants.PROCESSING_INSTRUCTION -> other("<?" + in.getPITarget() //$NON-NLS-1$
					+ (in.getPIData() == null || in.getPIData().isEmpty() ? "" : ' ' + in.getPIData()) + "?>"); //$NON-NLS-1$ //$NON-NLS-2$
			default -> {
				// of no interest
			}
			}
	}

	/** What stands outside of the text, without the line end that is written after what stands apart from it. */
	private String between(String said) {
		boolean follows = standOffEnded && said.startsWith("\n"); //$NON-NLS-1$
		standOffEnded = false;
		return follows ? said.substring(1) : said;
	}

	private void other(String xml) {
		markup.add(depth > 0 ? Kind.POINT : Kind.BARRIER, text.length(), xml);
	}

	private void start(XMLStreamReader in) throws XMLStreamException {
		standOffEnded = false;
		if (TeiElements.isTei(in, "spanGrp")) { //$NON-NLS-1$
			group(in);
			return;
		}
		if (isGroup(in, TeiElements.LINKS) || isGroup(in, TeiElements.NOTES) || isGroup(in, TeiElements.FEATURES)) {
			said(in);
			return;
		}
		if (TeiElements.isTei(in, TeiElements.SPAN) && in.getAttributeValue(null, TeiElements.FROM) != null) {
			span(in, null, null);
			return;
		}
		boolean isText = TeiElements.isTei(in, "text"); //$NON-NLS-1$
		if (language == null && (isText || open.isEmpty()))
			language = in.getAttributeValue(XMLConstants.XML_NS_URI, "lang"); //$NON-NLS-1$
		Element element = null;
		int before = markup.size();
		if (depth > 0 && TeiElements.INLINE.contains(in.getLocalName()) && TeiElements.NAMESPACE.equals(in.getNamespaceURI())) {
			element = element(in);
			element.number = elements.size();
			markup.add(Kind.OPEN, text.length(), element.number);
			elements.add(element);
		} else
			markup.add(depth > 0 ? Kind.OPEN : Kind.BARRIER, text.length(), TeiElements.startTag(in));
		open.push(new Open(TeiElements.id(in), text.length(), element, isText, TeiElements.isTei(in, "standOff"), before)); //$NON-NLS-1$
		if (isText) {
			depth++;
			any = true;
		}
	}

	private Element element(XMLStreamReader in) {
		var element = new Element(in.getLocalName(), Xml.place(file, in));
		element.start = text.length();
		element.id = TeiElements.id(in);
		for (int i = 0; i < in.getAttributeCount(); i++) {
			var name = TeiElements.attributeName(in, i);
			var value = in.getAttributeValue(i);
			if (name.equals(TeiElements.TYPE) && TeiElements.TYPED.contains(element.name))
				element.type = value;
			else if (TeiElements.isValue(name, element.name) && !value.isEmpty())
				element.values.put(name, value);
			else if (!name.equals("xml:id")) //$NON-NLS-1$
				element.others.put(name, value);
		}
		return element;
	}

	private void end(XMLStreamReader in) {
		var ended = open.pop();
		if (ended.isText)
			depth--;
		if (ended.id != null)
			places.putIfAbsent(ended.id, new Range(ended.start, text.length()));
		if (ended.element != null) {
			ended.element.end = text.length();
			markup.add(Kind.CLOSE, text.length(), ended.element.number);
			return;
		}
		var tag = TeiElements.endTag(in);
		var last = markup.pieces().getLast();
		if (depth > 0 && last.kind() == Kind.OPEN && last.element() < 0 && ended.start == text.length() && markup.size() == ended.pieces + 1) {
			markup.pieces().removeLast();
			markup.add(Kind.POINT, text.length(), last.xml().substring(0, last.xml().length() - 1) + "/>"); //$NON-NLS-1$
		} else if (ended.isStandOff && depth == 0 && last.kind() == Kind.BARRIER && last.xml().stripTrailing().endsWith("<standOff>")) { //$NON-NLS-1$
			// it held what is now annotations
			standOffEnded = true;
			var kept = last.xml().stripTrailing();
			markup.pieces().removeLast();
			markup.add(Kind.BARRIER, last.at(), kept.substring(0, kept.length() - "<standOff>".length())); //$NON-NLS-1$
		} else
			markup.add(depth > 0 ? Kind.CLOSE : Kind.BARRIER, text.length(), tag);
	}

	private static boolean isGroup(XMLStreamReader in, String tag) {
		return TeiElements.NAMESPACE.equals(in.getNamespaceURI()) && TeiElements.startTag(in).equals(tag);
	}

	/** Relations between annotations, notes on both, or values of their attributes. */
	private void said(XMLStreamReader in) throws XMLStreamException {
		while (in.next() != XMLStreamConstants.END_ELEMENT)
			if (in.isStartElement()) {
				var place = Xml.place(file, in);
				if (TeiElements.isTei(in, TeiElements.LINK)) {
					links.add(element(in));
					Xml.skip(in);
				} else if (TeiElements.isTei(in, TeiElements.NOTE)) {
					var target = String.valueOf(in.getAttributeValue(null, TeiElements.TARGET));
					notes.add(new Note(Xml.text(in), target, place));
				} else if (TeiElements.isTei(in, TeiFeatures.STRUCTURE)) {
					var id = TeiElements.id(in);
					features.putIfAbsent(String.valueOf(id), new Features(TeiFeatures.read(in), place));
				} else {
					receiver.problem(Problem.warning("tei.group", place, NLS.bind(Messages.Tei_group, in.getLocalName()), Messages.Tei_groupRemedy)); //$NON-NLS-1$
					Xml.skip(in);
				}
			}
	}

	private void link(TextItem item, Element link) {
		var type = link.others.remove(TeiElements.TYPE);
		var target = String.valueOf(link.others.remove(TeiElements.TARGET));
		var ends = target.strip().split("\\s+"); //$NON-NLS-1$
		if (ends.length != 2 || annotated(ends[0]) == null || annotated(ends[1]) == null) {
			lost(link.place, ends[0], ends[ends.length - 1]);
			return;
		}
		var relation = item.link(type == null || type.isBlank() ? TeiElements.LINK : type.strip(), annotated(ends[0]).getId(), annotated(ends[1]).getId(), link.place);
		values(link, relation);
		if (link.id != null) {
			statements.putIfAbsent(link.id, relation);
			TextItem.extras(relation, TeiFormat.ID).put(TeiElements.XML_ID, link.id);
		}
		if (!link.others.isEmpty())
			link.others.forEach(TextItem.extras(relation, TeiFormat.ID).put(TeiElements.ELEMENT, link.name).putObject(TeiElements.OTHERS)::put);
	}

	/** Gives a statement the values that its element has or points to. */
	private void values(Element element, Statement statement) {
		var structure = structure(element);
		element.values.forEach((name, value) -> TextItem.value(statement, name, value));
		if (structure == null)
			return;
		TextItem.extras(statement, TeiFormat.ID).put(TeiElements.FEATURES_ID, structure);
		features.get(structure).values.forEach((name, value) -> {
			if (value == null || element.values.containsKey(name))
				warn(features.get(structure).place, NLS.bind(Messages.Tei_feature, ItemsFormat.shorten(name)));
			else
				TextItem.value(statement, name, value);
		});
	}

	/** Takes what points to a structure of features out of the values of an element; gives its id, or null when nothing does. */
	private String structure(Element element) {
		var pointers = new ArrayList<>(List.of(element.values.getOrDefault(TeiElements.ANALYSIS, "").strip().split("\\s+"))); //$NON-NLS-1$ //$NON-NLS-2$
		var found = pointers.stream().filter(pointer -> pointer.startsWith("#") && features.containsKey(pointer.substring(1)) && !features.get(pointer.substring(1)).taken) //$NON-NLS-1$
				.findFirst().orElse(null);
		if (found == null)
			return null;
		features.get(found.substring(1)).taken = true;
		pointers.remove(found);
		if (pointers.isEmpty())
			element.values.remove(TeiElements.ANALYSIS);
		else
			element.values.put(TeiElements.ANALYSIS, String.join(" ", pointers)); //$NON-NLS-1$
		return found.substring(1);
	}

	private void note(Note note) {
		var statement = said(note.target);
		if (statement != null && !note.text.isEmpty())
			statement.setNote(note.text);
		else if (statement == null)
			lost(note.place, note.target, note.target);
	}

	private Statement said(String pointer) {
		return pointer.strip().startsWith("#") ? statements.get(pointer.strip().substring(1)) : null; //$NON-NLS-1$
	}

	private Annotation annotated(String pointer) {
		return said(pointer) instanceof Annotation annotation ? annotation : null;
	}

	private void warn(String place, String message) {
		receiver.problem(Problem.warning("tei.feature", place, message, Messages.Tei_featureRemedy)); //$NON-NLS-1$
	}

	private void lost(String place, String from, String to) {
		receiver.problem(Problem.error("tei.pointer", place, //$NON-NLS-1$
				NLS.bind(Messages.Tei_pointer, ItemsFormat.shorten(String.valueOf(from)), ItemsFormat.shorten(String.valueOf(to))), Messages.Tei_pointerRemedy));
	}

	/** Spans, in which those that one names as the {@code next} are fragments of the same annotation: bare, with its label, and in the order of the text. */
	private static List<Element> joined(List<Element> spans) {
		var byId = new HashMap<String, Element>();
		var later = new HashSet<Element>();
		spans.stream().filter(span -> span.id != null).forEach(span -> byId.putIfAbsent('#' + span.id, span));
		spans.stream().map(span -> byId.get(span.others.get(TeiElements.NEXT))).filter(Objects::nonNull).forEach(later::add);
		var parts = new HashSet<Element>();
		for (var span : spans) {
			if (later.contains(span))
				continue;
			var chain = new ArrayList<Element>();
			for (var next = byId.get(span.others.get(TeiElements.NEXT)); next != null && goesOn(span, chain, next); next = byId.get(next.others.get(TeiElements.NEXT)))
				chain.add(next);
			if (!chain.isEmpty() && !chain.getLast().others.containsKey(TeiElements.NEXT)) {
				span.parts = chain;
				span.others.remove(TeiElements.NEXT);
				parts.addAll(chain);
			}
		}
		return spans.stream().filter(span -> !parts.contains(span)).toList();
	}

	private static boolean goesOn(Element first, List<Element> chain, Element next) {
		var before = chain.isEmpty() ? first : chain.getLast();
		return next.start >= before.end && !chain.contains(next) && next.values.isEmpty() && Objects.equals(next.type, first.type)
				&& Objects.equals(next.group, first.group) && Set.of(TeiElements.NEXT, TeiElements.PREVIOUS).containsAll(next.others.keySet());
	}

	private void group(XMLStreamReader in) throws XMLStreamException {
		var tag = TeiElements.startTag(in);
		var type = in.getAttributeValue(null, TeiElements.TYPE);
		while (in.next() != XMLStreamConstants.END_ELEMENT)
			if (in.isStartElement())
				if (TeiElements.isTei(in, TeiElements.SPAN))
					span(in, tag, type);
				else {
					receiver.problem(Problem.warning("tei.group", Xml.place(file, in), NLS.bind(Messages.Tei_group, in.getLocalName()), //$NON-NLS-1$
							Messages.Tei_groupRemedy));
					Xml.skip(in);
				}
	}

	private void span(XMLStreamReader in, String group, String type) throws XMLStreamException {
		var element = element(in);
		element.from = element.others.remove(TeiElements.FROM);
		element.to = element.others.remove(TeiElements.TO);
		if (element.from == null)
			element.from = element.others.remove("target"); //$NON-NLS-1$
		element.group = group;
		if (element.type == null)
			element.type = type;
		var said = Xml.text(in).strip();
		if (!said.isEmpty())
			element.values.put(TeiElements.INTERPRETATION, said);
		spans.add(element);
	}

	/** Finds the place of a span, from the beginning of the one element to the end of the other. */
	private boolean resolve(Element span) {
		var from = place(span.from);
		var to = span.to == null ? from : place(span.to);
		if (from == null || to == null || from.start() > to.end()) {
			lost(span.place, span.from, span.to);
			return false;
		}
		span.start = from.start();
		span.end = to.end();
		return true;
	}

	private Range place(String pointer) {
		return pointer == null || !pointer.strip().startsWith("#") ? null : places.get(pointer.strip().substring(1)); //$NON-NLS-1$
	}

	private void annotation(TextItem item, Element element) {
		var label = TeiElements.label(element.name, element.type);
		var offsets = Stream.concat(Stream.of(element), element.parts.stream())
				.flatMapToInt(part -> IntStream.of(item.text().codePoint(part.start), item.text().codePoint(part.end))).toArray();
		boolean named = element.id != null && !statements.containsKey(element.id);
		var annotation = item.mention(label, named ? element.id : null, item.text().span(offsets), element.place);
		if (named)
			statements.put(element.id, annotation);
		values(element, annotation);
		var extras = TextItem.extras(annotation, TeiFormat.ID).put(TeiElements.ELEMENT, element.name);
		if (element.number >= 0)
			extras.put(CasMapping.ID, element.number);
		if (element.group != null)
			extras.put(TeiElements.GROUP, element.group);
		place(element, extras);
		if (!element.parts.isEmpty()) {
			var parts = extras.putArray(TeiElements.PARTS);
			for (var part : element.parts)
				place(part, parts.addObject());
		}
		if (!element.others.isEmpty())
			element.others.forEach(extras.putObject(TeiElements.OTHERS)::put);
		item.describe(label, JsonNodeFactory.instance.objectNode().put(TeiElements.ELEMENT, element.name));
	}

	/** Notes the id of an element, and of a span what it points to. */
	private static void place(Element element, ObjectNode extras) {
		if (element.id != null)
			extras.put(TeiElements.XML_ID, element.id);
		if (element.number >= 0)
			return;
		extras.put(TeiElements.FROM, element.from).put(TeiElements.START, element.start).put(TeiElements.END, element.end);
		if (element.to != null)
			extras.put(TeiElements.TO, element.to);
		if (element.others.containsKey(TeiElements.PREVIOUS))
			extras.put(TeiElements.PREVIOUS, true);
	}
}
