package org.labelwright.io.audio.internal;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.MediaNames;
import org.labelwright.io.SourceItem;
import org.labelwright.io.Timed;
import org.labelwright.io.Times;
import org.labelwright.io.Xml;
import org.labelwright.io.XmlTree;
import org.labelwright.io.audio.EafFormat;
import org.labelwright.io.audio.internal.Eaf.Dependent;
import org.labelwright.io.audio.internal.Eaf.Reference;
import org.labelwright.io.audio.internal.Eaf.Span;
import org.labelwright.io.spi.ItemsFormat;
import org.labelwright.io.spi.ItemsFormat.Receiver;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.TierKind;
import org.labelwright.model.util.TierTree;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads a document of ELAN. */
public final class EafReader {

	/** Name of the first element. */
	public static final String ROOT = "ANNOTATION_DOCUMENT"; //$NON-NLS-1$

	private final Path file;
	private final String key;
	private final String name;
	private final Receiver receiver;
	private ObjectNode root;
	private final List<JsonNode> elements = new ArrayList<>();
	private final Map<String, Long> slots = new LinkedHashMap<>();
	private final Map<String, Tier> tiers = new LinkedHashMap<>();
	private final List<Row> rows = new ArrayList<>();
	private final Set<String> ids = new HashSet<>();
	private long origin;

	/** A tier with its annotations. */
	private static final class Tier {
		private final String id;
		private final ObjectNode element;
		private String constraints;
		private String label;

		Tier(ObjectNode element) {
			this.element = element;
			id = XmlTree.attribute(element, Eaf.TIER_ID);
		}

		String get(String attribute) {
			return XmlTree.attribute(element, attribute);
		}
	}

	/** An annotation as it stands in the file. */
	private record Row(Tier tier, ObjectNode element, boolean reference, String text, String place) {

		String get(String attribute) {
			return XmlTree.attribute(element, attribute);
		}

		String id() {
			return get("ANNOTATION_ID"); //$NON-NLS-1$
		}

		String from() {
			return get("TIME_SLOT_REF1"); //$NON-NLS-1$
		}

		String to() {
			return get("TIME_SLOT_REF2"); //$NON-NLS-1$
		}

		String parent() {
			return get("ANNOTATION_REF"); //$NON-NLS-1$
		}

		String previous() {
			return get("PREVIOUS_ANNOTATION"); //$NON-NLS-1$
		}
	}

	/** @param key what the recording is known by when no medium is linked */
	public EafReader(Path file, String key, Receiver receiver) {
		this.file = file;
		this.key = key;
		this.receiver = receiver;
		name = file.getFileName().toString();
	}

	/** Reads all and passes it on. */
	public void read() throws IOException, CoreException {
		if (!Xml.read(file, receiver::problem, this::body))
			return;
		var header = elements.stream().filter(e -> XmlTree.name(e).equals(Eaf.HEADER)).findFirst();
		var units = header.map(e -> XmlTree.attribute(e, "TIME_UNITS")).orElse(null); //$NON-NLS-1$
		if (units != null && !units.equals("milliseconds")) { //$NON-NLS-1$
			problem("units", name, NLS.bind(Messages.Eaf_units, ItemsFormat.shorten(units)), Messages.Eaf_unitsRemedy); //$NON-NLS-1$
			return;
		}
		var item = new SourceItem(key, header.map(this::medium).orElse(key), name);
		types(item);
		var sound = sound();
		mentions(item, sound, times(sound));
		list(item);
		keep(item);
		receiver.take(item);
	}

	private void body(XMLStreamReader in) throws XMLStreamException {
		in.nextTag();
		if (!in.getLocalName().equals(ROOT))
			throw new XMLStreamException(ROOT, in.getLocation());
		root = XmlTree.start(in);
		while (in.next() != XMLStreamConstants.END_ELEMENT)
			if (in.isStartElement())
				switch (in.getLocalName()) {
				case Eaf.TIME_ORDER -> timeOrder(in);
				case Eaf.TIER -> tier(in);
				default -> elements.add(XmlTree.read(in));
				}
	}

	private void timeOrder(XMLStreamReader in) throws XMLStreamException {
		elements.add(XmlTree.start(in));
		while (in.next() != XMLStreamConstants.END_ELEMENT) {
			if (!in.isStartElement())
				continue;
			var place = Xml.place(file, in);
			var id = in.getAttributeValue(null, "TIME_SLOT_ID"); //$NON-NLS-1$
			var value = in.getAttributeValue(null, "TIME_VALUE"); //$NON-NLS-1$
			Xml.skip(in);
			if (id == null || slots.containsKey(id))
				problem("id", place, NLS.bind(Messages.Eaf_id, id), Messages.Eaf_idRemedy); //$NON-NLS-1$
			else if (value != null && !value.matches("\\d{1,12}")) //$NON-NLS-1$
				problem("time", place, NLS.bind(Messages.Eaf_time, ItemsFormat.shorten(value)), Messages.Eaf_timeRemedy); //$NON-NLS-1$
			else
				slots.put(id, value == null ? Times.NONE : Long.parseLong(value) * Times.MILLISECOND);
		}
	}

	private void tier(XMLStreamReader in) throws XMLStreamException {
		var place = Xml.place(file, in);
		var tier = new Tier(XmlTree.start(in));
		boolean sound = tier.id != null && tiers.putIfAbsent(tier.id, tier) == null;
		if (sound)
			elements.add(tier.element);
		else
			problem("id", place, NLS.bind(Messages.Eaf_id, tier.id), Messages.Eaf_idRemedy); //$NON-NLS-1$
		while (in.next() != XMLStreamConstants.END_ELEMENT)
			if (in.isStartElement())
				while (in.next() != XMLStreamConstants.END_ELEMENT)
					if (in.isStartElement())
						annotation(tier, in, sound);
	}

	private void annotation(Tier tier, XMLStreamReader in, boolean sound) throws XMLStreamException {
		var place = Xml.place(file, in);
		var element = XmlTree.start(in);
		boolean reference = in.getLocalName().equals("REF_ANNOTATION"); //$NON-NLS-1$
		if (!reference && !in.getLocalName().equals("ALIGNABLE_ANNOTATION")) //$NON-NLS-1$
			throw new XMLStreamException(in.getLocalName(), in.getLocation());
		var text = ""; //$NON-NLS-1$
		while (in.next() != XMLStreamConstants.END_ELEMENT)
			if (in.isStartElement())
				text = Xml.text(in);
		if (sound)
			rows.add(new Row(tier, element, reference, text, place));
	}

	/** The name of the first linked medium, of those of sound if there are. */
	private String medium(JsonNode header) {
		var media = new ArrayList<JsonNode>();
		for (var child : XmlTree.children(header))
			if (XmlTree.name(child).equals("MEDIA_DESCRIPTOR")) //$NON-NLS-1$
				media.add(child);
		media.sort(Comparator.comparing(child -> !String.valueOf(XmlTree.attribute(child, "MIME_TYPE")).startsWith("audio/"))); //$NON-NLS-1$ //$NON-NLS-2$
		for (var child : media)
			for (var attribute : new String[] { "RELATIVE_MEDIA_URL", "MEDIA_URL" }) { //$NON-NLS-1$ //$NON-NLS-2$
				var found = path(XmlTree.attribute(child, attribute));
				if (found.isEmpty())
					continue;
				var offset = XmlTree.attribute(child, "TIME_ORIGIN"); //$NON-NLS-1$
				if (offset != null && offset.matches("\\d{1,12}")) //$NON-NLS-1$
					origin = Long.parseLong(offset) * Times.MILLISECOND;
				return found;
			}
		return key;
	}

	/** The path in a URL, when it leads down from where the document is, else its last part. */
	private static String path(String url) {
		if (url == null)
			return ""; //$NON-NLS-1$
		var path = url;
		try {
			path = new URI(url).getPath();
		} catch (URISyntaxException e) {
			// a path as it is, with blanks or backslashes
		}
		path = path == null ? url : path.startsWith("./") ? path.substring(2) : path; //$NON-NLS-1$
		return MediaNames.safe(path) ? path : MediaNames.last(path);
	}

	private void types(SourceItem item) {
		var vocabularies = new HashMap<String, List<String>>();
		for (var element : elements)
			if (XmlTree.name(element).equals("CONTROLLED_VOCABULARY")) //$NON-NLS-1$
				vocabularies.put(XmlTree.attribute(element, "CV_ID"), values(element)); //$NON-NLS-1$
		var constraints = Eaf.constraints(elements);
		for (var element : elements)
			if (XmlTree.name(element).equals(Eaf.TYPE) && XmlTree.attribute(element, Eaf.TYPE_ID) != null) {
				var type = XmlTree.attribute(element, Eaf.TYPE_ID);
				var label = Eaf.label(type, constraints);
				if (label.equals(type))
					item.describe(type, element.path(XmlTree.ATTRIBUTES).deepCopy());
				var options = vocabularies.getOrDefault(XmlTree.attribute(element, "CONTROLLED_VOCABULARY_REF"), List.of()); //$NON-NLS-1$
				if (!options.isEmpty())
					item.choose(label, Recordings.TEXT, options);
			}
		for (var tier : tiers.values()) {
			tier.constraints = constraints.get(tier.get(Eaf.TYPE_REF));
			tier.label = Eaf.label(tier.get(Eaf.TYPE_REF), constraints);
		}
	}

	/** The values of a vocabulary; of those in several languages all. */
	private static List<String> values(JsonNode vocabulary) {
		var values = new LinkedHashSet<String>();
		for (var entry : XmlTree.children(vocabulary))
			if (XmlTree.name(entry).equals("CV_ENTRY")) //$NON-NLS-1$
				values.add(XmlTree.text(entry));
			else
				for (var value : XmlTree.children(entry))
					if (XmlTree.name(value).equals("CVE_VALUE")) //$NON-NLS-1$
						values.add(XmlTree.text(value));
		values.remove(""); //$NON-NLS-1$
		return List.copyOf(values);
	}

	/** Annotations that have an id of their own and slots or a parent that are there. */
	private List<Row> sound() {
		var all = new HashSet<String>();
		rows.forEach(row -> all.add(row.id()));
		var sound = new ArrayList<Row>();
		for (var row : rows)
			if (row.id() == null || !ids.add(row.id()))
				problem("id", row.place, NLS.bind(Messages.Eaf_id, row.id()), Messages.Eaf_idRemedy); //$NON-NLS-1$
			else if (row.tier.label == null || row.tier.label.isEmpty())
				problem("type", row.place, Messages.Eaf_type, Messages.Eaf_typeRemedy); //$NON-NLS-1$
			else if (row.reference ? !all.contains(row.parent()) || row.parent().equals(row.id()) : !slots.containsKey(row.from()) || !slots.containsKey(row.to()))
				problem("reference", row.place, NLS.bind(Messages.Eaf_reference, row.reference ? row.parent() : row.from() + ' ' + row.to()), //$NON-NLS-1$
						Messages.Eaf_referenceRemedy);
			else
				sound.add(row);
		return sound;
	}

	/** Start and end of each annotation whose times are known or follow from others. */
	private Map<String, long[]> times(List<Row> sound) {
		var values = new HashMap<>(slots);
		var byTier = new LinkedHashMap<String, List<Row>>();
		sound.stream().filter(row -> !row.reference).forEach(row -> byTier.computeIfAbsent(row.tier.id, id -> new ArrayList<>()).add(row));
		byTier.keySet().stream().sorted(Comparator.comparingInt(this::depth)).forEach(tier -> Eaf
				.interpolate(byTier.get(tier).stream().map(row -> new Span(row.from(), row.to())).toList(), values));
		var times = new HashMap<String, long[]>();
		for (var row : sound)
			if (!row.reference && values.get(row.from()) != Times.NONE && values.get(row.to()) != Times.NONE)
				times.put(row.id(), new long[] { values.get(row.from()), values.get(row.to()) });
		var references = new HashMap<String, Row>();
		sound.stream().filter(Row::reference).forEach(row -> references.put(row.id(), row));
		var ordered = Eaf.ordered(sound.stream().filter(Row::reference).map(row -> new Reference(row.id(), row.previous())).toList());
		Eaf.inherit(times, ordered.stream().map(references::get)
				.map(row -> new Dependent(row.id(), row.tier.id, row.parent(), !Eaf.ASSOCIATION.equals(row.tier.constraints))).toList());
		return times;
	}

	private int depth(String tierId) {
		int depth = 0;
		for (var tier = tiers.get(tierId); tier != null && depth <= tiers.size(); tier = tiers.get(tier.get(Eaf.PARENT_REF)))
			depth++;
		return depth;
	}

	private void mentions(SourceItem item, List<Row> sound, Map<String, long[]> times) {
		for (var row : sound) {
			var time = times.get(row.id());
			if (time == null || time[1] < time[0]) {
				problem("unaligned", row.place, NLS.bind(Messages.Eaf_unaligned, row.id()), Messages.Eaf_unalignedRemedy); //$NON-NLS-1$
				continue;
			}
			var mention = Recordings.mention(row.tier.label, Timed.interval(time[0] + origin, time[1] + origin, row.tier.id, -1), row.place);
			mention.annotation().setId(row.id());
			Recordings.value(mention.annotation(), Recordings.TEXT, row.text);
			Recordings.value(mention.annotation(), Recordings.SPEAKER, row.tier.get(Eaf.PARTICIPANT));
			Recordings.keep(mention.annotation(), EafFormat.ID, extras(row, time));
			item.mentions().add(mention);
		}
		for (var row : sound)
			if (row.reference && times.containsKey(row.id()) && times.containsKey(row.parent()))
				item.link(EafFormat.PARENT, row.id(), row.parent(), row.place);
	}

	private ObjectNode extras(Row row, long[] time) {
		var extras = JsonNodeFactory.instance.objectNode().put(Eaf.ID, row.id());
		if (!row.reference) {
			extras.put(Eaf.FROM, row.from()).put(Eaf.TO, row.to());
			if (slots.get(row.from()) == Times.NONE)
				extras.put(Eaf.START, time[0] + origin);
			if (slots.get(row.to()) == Times.NONE)
				extras.put(Eaf.END, time[1] + origin);
		} else if (row.previous() != null)
			extras.put(Eaf.PREVIOUS, row.previous());
		for (var other : row.element.path(XmlTree.ATTRIBUTES).properties())
			if (!other.getKey().matches("ANNOTATION_ID|ANNOTATION_REF|PREVIOUS_ANNOTATION|TIME_SLOT_REF[12]")) //$NON-NLS-1$
				extras.withObject('/' + Eaf.OTHERS).set(other.getKey(), other.getValue());
		return extras;
	}

	/** Lists the tiers; one without the tier that it needs above it stands alone. */
	private void list(SourceItem item) {
		for (var tier : tiers.values()) {
			var kind = tiers.containsKey(tier.get(Eaf.PARENT_REF)) ? Eaf.kind(tier.constraints) : TierKind.FREE;
			var listed = AnnotationFactory.eINSTANCE.createTier();
			listed.setName(tier.id);
			listed.setKind(kind);
			listed.setParent(TierTree.depends(kind) ? tier.get(Eaf.PARENT_REF) : null);
			listed.setLabelId(tier.label);
			if (tier.get(Eaf.PARTICIPANT) != null && !tier.get(Eaf.PARTICIPANT).isEmpty())
				listed.setSpeaker(tier.get(Eaf.PARTICIPANT));
			item.tiers().add(listed);
		}
	}

	private void keep(SourceItem item) {
		item.foreign().set(Eaf.DOCUMENT, root);
		item.foreign().putArray(Eaf.ELEMENTS).addAll(elements);
		var kept = item.foreign().putArray(Eaf.SLOTS);
		slots.forEach((id, value) -> {
			var slot = kept.addArray().add(id);
			if (value != Times.NONE)
				slot.add(value / Times.MILLISECOND);
		});
		var unused = new LinkedHashSet<>(slots.keySet());
		rows.forEach(row -> {
			unused.remove(row.from());
			unused.remove(row.to());
		});
		if (!unused.isEmpty())
			unused.forEach(item.foreign().putArray(Eaf.UNUSED)::add);
		if (origin != 0)
			item.foreign().put(Eaf.ORIGIN, origin);
	}

	private void problem(String code, String place, String message, String remedy) {
		receiver.problem(Problem.error(EafFormat.ID + '.' + code, place, message, remedy));
	}
}
