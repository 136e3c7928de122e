package org.labelwright.io.text.internal;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.JsonRecords;
import org.labelwright.io.MediaNames;
import org.labelwright.io.spi.ItemsFormat;
import org.labelwright.io.text.WebAnnotationFormat;
import org.labelwright.io.spi.ItemsFormat.Receiver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads one file of web annotations, with the texts beside it that they are about. */
public final class WebAnnotationReader {

	static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld"; //$NON-NLS-1$
	static final String PAGE = "page"; //$NON-NLS-1$
	static final String ITEMS = "items"; //$NON-NLS-1$
	static final String BODY = "body"; //$NON-NLS-1$
	static final String TARGET = "target"; //$NON-NLS-1$
	static final String SELECTOR = "selector"; //$NON-NLS-1$
	static final String SOURCE = "source"; //$NON-NLS-1$
	static final String POSITION = "TextPositionSelector"; //$NON-NLS-1$
	static final String QUOTE = "TextQuoteSelector"; //$NON-NLS-1$
	static final String READ = "read"; //$NON-NLS-1$
	static final String LABEL = "label"; //$NON-NLS-1$
	static final String NOTE = "note"; //$NON-NLS-1$

	private static final Set<String> NAMING = Set.of("tagging", "classifying", "identifying"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final Set<String> REMARKS = Set.of("commenting", "describing", "replying"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private final Path file;
	private final String key;
	private final Receiver receiver;
	/** Texts by the names of their sources; null when there is none, which was told. */
	private final Map<String, TextItem> texts = new LinkedHashMap<>();
	private final Map<String, TextItem> itemOf = new HashMap<>();
	private ObjectNode page = JsonNodeFactory.instance.objectNode();

	/** An annotation between others. */
	private record Link(ObjectNode node, String from, String to, String place) {
	}

	private final List<Link> links = new ArrayList<>();

	/** @param key what the file is known by */
	public WebAnnotationReader(Path file, String key, Receiver receiver) {
		this.file = file;
		this.key = key;
		this.receiver = receiver;
	}

	/** True when a file begins as one with web annotations does. */
	public static boolean begins(byte[] head) {
		return JsonRecords.begins(head) && new String(head, StandardCharsets.UTF_8).contains(CONTEXT);
	}

	/** Reads all and passes it on. */
	public void read() throws IOException, CoreException {
		var root = JsonRecords.single(file, receiver::problem);
		if (root == null)
			return;
		var annotations = annotations(root);
		if (annotations == null) {
			problem("none", file.getFileName().toString(), Messages.WebAnnotation_none, Messages.WebAnnotation_noneRemedy); //$NON-NLS-1$
			return;
		}
		var own = ItemsFormat.base(file) + ".txt"; //$NON-NLS-1$
		if (Files.isRegularFile(file.resolveSibling(own)))
			text(own, file.getFileName().toString());
		var ids = new HashSet<String>();
		int number = 0;
		for (var node : annotations)
			annotation(node, file.getFileName() + "#/" + ITEMS + '/' + number++, ids); //$NON-NLS-1$
		links.forEach(this::link);
		for (var item : texts.values())
			if (item != null) {
				if (!page.isEmpty())
					item.foreign().set(PAGE, page);
				receiver.take(item);
			}
	}

	/** The annotations of a page, of a collection's first page, of a list, or one alone; null when there are none. */
	private JsonNode annotations(JsonNode root) {
		if (root.isArray())
			return root;
		for (var items : List.of(root.path(ITEMS), root.path("first").path(ITEMS), root.path("@graph"))) //$NON-NLS-1$ //$NON-NLS-2$
			if (items.isArray()) {
				page = root.deepCopy();
				for (var name : List.of(ITEMS, "first", "@graph")) //$NON-NLS-1$ //$NON-NLS-2$
					page.remove(name);
				return items;
			}
		return root.has(TARGET) ? JsonNodeFactory.instance.arrayNode().add(root) : null;
	}

	private void problem(String code, String place, String message, String remedy) {
		receiver.problem(Problem.error("webannotation." + code, place, message, remedy)); //$NON-NLS-1$
	}

	/** The text behind a source: a file beside this one, by the last part of its address. */
	private TextItem text(String source, String place) throws IOException {
		if (texts.containsKey(source))
			return texts.get(source);
		texts.put(source, null);
		var name = MediaNames.last(source.replaceFirst("[?#].*", "")); //$NON-NLS-1$ //$NON-NLS-2$
		try {
			name = URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8); //$NON-NLS-1$ //$NON-NLS-2$
		} catch (IllegalArgumentException e) {
			// no escapes, then: the name is as it stands
		}
		Path found = null;
		for (var candidate : List.of(name, name + ".txt")) //$NON-NLS-1$
			if (found == null && !candidate.isBlank() && MediaNames.safe(candidate) && Files.isRegularFile(file.resolveSibling(candidate)))
				found = file.resolveSibling(candidate);
		if (found == null) {
			problem("text", place, NLS.bind(Messages.WebAnnotation_text, ItemsFormat.shorten(source)), Messages.WebAnnotation_textRemedy); //$NON-NLS-1$
			return null;
		}
		var content = ItemsFormat.text(found, receiver::problem);
		if (content == null)
			return null;
		var base = found.getFileName().toString().endsWith(".txt") ? ItemsFormat.base(found) : found.getFileName().toString(); //$NON-NLS-1$
		var id = key.substring(0, key.lastIndexOf('/') + 1) + base;
		for (var each : texts.values())
			if (each != null && each.key().equals(id)) {
				texts.remove(source); // another name of the same text
				return each;
			}
		var item = new TextItem(id, id + ".txt", file.getFileName().toString(), new CodePoints(content.startsWith("\uFEFF") ? content.substring(1) : content)); //$NON-NLS-1$ //$NON-NLS-2$
		item.foreign().put(SOURCE, source);
		texts.put(source, item);
		return item;
	}

	/** A list of one or several. */
	static List<JsonNode> list(JsonNode node) {
		return node instanceof ArrayNode list ? list.valueStream().toList() : node.isMissingNode() || node.isNull() ? List.of() : List.of(node);
	}

	private void annotation(JsonNode given, String place, Set<String> ids) throws IOException {
		var targets = list(given.path(TARGET));
		if (!(given instanceof ObjectNode node) || targets.isEmpty()) {
			problem("annotation", place, Messages.WebAnnotation_annotation, Messages.WebAnnotation_annotationRemedy); //$NON-NLS-1$
			return;
		}
		var id = node.path("id").asText(node.path("@id").asText("_:" + place)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (!ids.add(id)) {
			problem("id", place, NLS.bind(Messages.WebAnnotation_id, ItemsFormat.shorten(id)), Messages.WebAnnotation_idRemedy); //$NON-NLS-1$
			return;
		}
		var linked = list(node.path(BODY)).stream().filter(body -> purpose(node, body).equals("linking")).map(WebAnnotationReader::address).findFirst(); //$NON-NLS-1$
		if (linked.isPresent() && targets.size() == 1) {
			links.add(new Link(node, address(targets.getFirst()), linked.get(), place));
			return;
		}
		for (var target : targets) {
			var address = target.isTextual() ? target.textValue() : target.path(SOURCE).asText(target.path(SOURCE).path("id").asText()); //$NON-NLS-1$
			var item = text(address, place);
			if (item == null)
				continue;
			var selectors = list(target.path(SELECTOR));
			var at = selectors.isEmpty() ? new int[] { 0, item.text().count() } : place(item.text(), selectors);
			if (at == null) {
				problem("selector", place, Messages.WebAnnotation_selector, Messages.WebAnnotation_selectorRemedy); //$NON-NLS-1$
				continue;
			}
			mention(node, target, id, item, at, place);
		}
	}

	private static String address(JsonNode node) {
		return node.isTextual() ? node.textValue() : node.path("id").asText(node.path(SOURCE).asText()); //$NON-NLS-1$
	}

	private static String purpose(JsonNode annotation, JsonNode body) {
		return body.path("purpose").asText(list(annotation.path("motivation")).stream().findFirst().map(JsonNode::asText).orElse("")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private void mention(ObjectNode node, JsonNode target, String id, TextItem item, int[] at, String place) {
		var bodies = list(node.has("bodyValue") ? node.path("bodyValue") : node.path(BODY)); //$NON-NLS-1$ //$NON-NLS-2$
		int label = index(node, bodies, NAMING);
		int note = index(node, bodies, REMARKS);
		if (label < 0 && note < 0 && !bodies.isEmpty() && text(bodies.getFirst()) != null)
			label = 0;
		var annotation = item.mention(label < 0 ? null : text(bodies.get(label)), itemOf.putIfAbsent(id, item) == null ? id : null,
				item.text().span(at), place);
		if (note >= 0)
			annotation.setNote(text(bodies.get(note)));
		var read = node.deepCopy();
		read.set(TARGET, target);
		read.remove("bodyValue"); //$NON-NLS-1$
		if (!bodies.isEmpty())
			bodies.forEach(read.putArray(BODY)::add);
		var extras = TextItem.extras(annotation, WebAnnotationFormat.ID);
		extras.put(LABEL, label).put(NOTE, note).set(READ, read);
	}

	private static int index(JsonNode annotation, List<JsonNode> bodies, Set<String> purposes) {
		for (int i = 0; i < bodies.size(); i++)
			if (purposes.contains(purpose(annotation, bodies.get(i))) && text(bodies.get(i)) != null)
				return i;
		return -1;
	}

	/** What a body says: its text, or the address of what it names; null when it says nothing. */
	static String text(JsonNode body) {
		var text = body.isTextual() ? body.textValue() : body.path("value").asText(address(body)); //$NON-NLS-1$
		return text.isEmpty() ? null : text;
	}

	/** Where the selectors of a target lead, all to the same place; null when to none or several. */
	private static int[] place(CodePoints text, List<JsonNode> selectors) {
		int[] found = null;
		for (var selector : selectors) {
			var at = switch (selector.path("type").asText()) { //$NON-NLS-1$
			case POSITION -> {
				var at0 = new int[] { selector.path("start").asInt(-1), selector.path("end").asInt(-1) }; //$NON-NLS-1$ //$NON-NLS-2$
				yield selector.path("start").isInt() && selector.path("end").isInt() && text.holds(at0) ? at0 : null; //$NON-NLS-1$ //$NON-NLS-2$
			}
			case QUOTE -> quoted(text, selector, found);
			default -> found; // others may stand beside those that are understood
			};
			if (at == null || found != null && !java.util.Arrays.equals(found, at))
				return null;
			found = at;
		}
		return found;
	}

	/** The place of a quote: the one that is known already when it is there, else the only one with what stands before and after it. */
	private static int[] quoted(CodePoints text, JsonNode selector, int[] known) {
		var exact = selector.path("exact").asText(); //$NON-NLS-1$
		if (!selector.path("exact").isTextual() || exact.isEmpty() && known == null) //$NON-NLS-1$
			return null;
		if (known != null)
			return text.slice(known[0], known[1]).equals(exact) ? known : null;
		var before = selector.path("prefix").asText(); //$NON-NLS-1$
		var context = before + exact + selector.path("suffix").asText(); //$NON-NLS-1$
		int at = text.text().indexOf(context);
		if (at < 0 || text.text().indexOf(context, at + 1) >= 0)
			return null;
		int start = text.codePoint(at + before.length());
		return new int[] { start, start + exact.codePointCount(0, exact.length()) };
	}

	private void link(Link link) {
		var item = itemOf.get(link.from);
		if (item == null || itemOf.get(link.to) != item) {
			problem("link", link.place, NLS.bind(Messages.WebAnnotation_link, ItemsFormat.shorten(item == null ? link.from : link.to)), //$NON-NLS-1$
					Messages.WebAnnotation_linkRemedy);
			return;
		}
		var label = list(link.node.path(BODY)).stream().filter(body -> NAMING.contains(purpose(link.node, body))).map(WebAnnotationReader::text).findFirst();
		TextItem.extras(item.link(label.orElse(null), link.from, link.to, link.place), WebAnnotationFormat.ID).set(READ, link.node);
	}
}
