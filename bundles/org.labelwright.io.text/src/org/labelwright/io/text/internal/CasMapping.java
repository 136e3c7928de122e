package org.labelwright.io.text.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.spi.ItemsFormat;
import org.labelwright.io.text.internal.Cas.Fs;
import org.labelwright.io.spi.ItemsFormat.Receiver;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Statement;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Makes an item of a CAS. Annotations become annotations; what has a governor and a dependent, a relation from the
 * one to the other; a link in a feature of an annotation, a relation to its target; the elements of a chain have
 * relations to the next. All else, and tokens and sentences, are kept with the item as they are.
 */
final class CasMapping {

	/** Extras: what is kept of the document and of annotations. */
	static final String KEPT = "kept"; //$NON-NLS-1$
	static final String SOFAS = "sofas"; //$NON-NLS-1$
	static final String MAIN = "main"; //$NON-NLS-1$
	static final String TYPES = "types"; //$NON-NLS-1$
	static final String HASH = "hash"; //$NON-NLS-1$
	static final String ID = "id"; //$NON-NLS-1$
	static final String TYPE = "type"; //$NON-NLS-1$
	static final String OWN = "own"; //$NON-NLS-1$
	static final String VIEWS = "views"; //$NON-NLS-1$
	static final String HEAD = "head"; //$NON-NLS-1$
	static final String COVERS = "covers"; //$NON-NLS-1$
	static final String GOVERNOR = "Governor"; //$NON-NLS-1$
	static final String DEPENDENT = "Dependent"; //$NON-NLS-1$
	static final String LINK_TARGET = "target"; //$NON-NLS-1$
	static final String LANGUAGE = "language"; //$NON-NLS-1$
	/** Types that speak of the whole text. */
	static final List<String> ABOUT = List.of("DocumentAnnotation", "DocumentMetaData"); //$NON-NLS-1$ //$NON-NLS-2$
	static final String FIRST = "first"; //$NON-NLS-1$

	private final Cas cas;
	private final String main;
	private final String format;
	private final Receiver receiver;
	private final TextItem item;
	private final Set<String> valued = new HashSet<>();
	private final Map<String, String> heads = new HashMap<>();
	private final Set<String> elements = new HashSet<>();
	private final Set<String> consumed = new HashSet<>();

	private CasMapping(Cas cas, String main, String format, Receiver receiver, TextItem item) {
		this.cas = cas;
		this.main = main;
		this.format = format;
		this.receiver = receiver;
		this.item = item;
	}

	/**
	 * Passes a CAS on as an item.
	 *
	 * @param key      what the text is known by
	 * @param place    of the file
	 * @param format   id of the format
	 * @param ownTypes whether each file has types of its own, which are then kept with the item
	 */
	static void pass(Cas cas, String key, String place, String format, boolean ownTypes, Receiver receiver) throws CoreException {
		var main = cas.main();
		if (main == null) {
			receiver.problem(Problem.error("cas.text", place, Messages.Cas_text, Messages.Cas_textRemedy)); //$NON-NLS-1$
			return;
		}
		var text = cas.sofas.get(main).path("sofaString").asText(); //$NON-NLS-1$
		if (text.length() > ItemsFormat.LONGEST) {
			receiver.problem(ItemsFormat.tooLong(place));
			return;
		}
		var item = new TextItem(key, key + ".txt", place, new CodePoints(text)); //$NON-NLS-1$
		new CasMapping(cas, main, format, receiver, item).fill();
		if (ownTypes && !cas.types.isEmpty())
			item.foreign().set(TYPES, cas.types.json());
		receiver.take(item);
	}

	/** What is kept with its document though it has offsets, unless a relation or a link ends there. */
	static boolean isKept(String type) {
		return type.equals(Layers.TOKEN) || type.equals(Layers.SENTENCE)
				|| ABOUT.contains(Layers.shortName(type)) || Layers.shortName(type).equals("TagsetDescription"); //$NON-NLS-1$
	}

	private void fill() {
		var ends = new HashSet<String>();
		for (var fs : cas.all.values()) {
			if (fs.values.get(Layers.VALUE) instanceof String)
				valued.add(fs.type);
			for (var end : new String[] { GOVERNOR, DEPENDENT, LINK_TARGET })
				if (fs.ref(end) != null)
					ends.add(fs.ref(end));
			if (fs.begin >= 0 && main.equals(fs.sofa) && ABOUT.contains(Layers.shortName(fs.type)) && fs.values.get(LANGUAGE) instanceof String tag)
				item.setLanguage(tag);
			chain(fs);
		}
		for (var fs : cas.all.values())
			if (isAnnotation(fs) && !isRelation(fs) && (!isKept(fs.type) || ends.contains(fs.id)))
				annotation(fs);
		var made = new HashMap<String, Annotation>();
		item.mentions().forEach(mention -> made.put(mention.annotation().getId(), mention.annotation()));
		for (var fs : cas.all.values())
			if (isRelation(fs))
				relation(fs, made);
			else if (made.containsKey(fs.id)) {
				slots(fs, made);
				if (elements.contains(fs.id) && fs.ref(Layers.NEXT) != null)
					next(fs, made);
			}
		keep(made);
	}

	private void chain(Fs fs) {
		if (fs.ref(FIRST) != null && fs.begin < 0) {
			heads.put(fs.ref(FIRST), fs.type);
			elements.add(fs.ref(FIRST));
			consumed.add(fs.id);
		}
		if (fs.ref(Layers.NEXT) != null && fs.begin >= 0) {
			elements.add(fs.id);
			elements.add(fs.ref(Layers.NEXT));
		}
	}

	private boolean isAnnotation(Fs fs) {
		return fs.begin >= 0 && fs.end >= 0 && main.equals(fs.sofa);
	}

	private boolean isRelation(Fs fs) {
		return isAnnotation(fs) && fs.ref(GOVERNOR) != null && fs.ref(DEPENDENT) != null;
	}

	private void problem(String code, Fs fs, String message, String remedy) {
		receiver.problem(Problem.error("cas." + code, fs.place, message, remedy)); //$NON-NLS-1$
	}

	private boolean hasValue(String type) {
		return Layers.labelled(type) && (valued.contains(type) || CasTypes.STRING.equals(cas.types.range(type, Layers.VALUE)));
	}

	private String name(Fs fs) {
		return hasValue(fs.type) && fs.values.get(Layers.VALUE) instanceof String value && !value.isEmpty() ? value : Layers.shortName(fs.type);
	}

	private void annotation(Fs fs) {
		var text = item.text().text();
		if (fs.begin > fs.end || fs.end > text.length() || CodePoints.splits(text, fs.begin) || CodePoints.splits(text, fs.end)) {
			problem("offset", fs, NLS.bind(Messages.Cas_offset, fs.begin + "-" + fs.end), Messages.Cas_offsetRemedy); //$NON-NLS-1$ //$NON-NLS-2$
			consumed.add(fs.id);
			return;
		}
		var annotation = item.mention(name(fs), fs.id, item.text().span(item.text().codePoint(fs.begin), item.text().codePoint(fs.end)), fs.place);
		var extras = said(annotation, fs);
		if (elements.contains(fs.id)) {
			extras.put(Layers.KIND, Layers.CHAIN);
			((ObjectNode) extras.path(OWN)).remove(Layers.NEXT);
			((ObjectNode) extras.path(OWN)).remove('@' + Layers.NEXT);
			if (heads.containsKey(fs.id))
				extras.put(HEAD, heads.get(fs.id));
		}
		var described = Layers.extras(fs.type, hasValue(fs.type));
		item.describe(name(fs), elements.contains(fs.id) ? described.put(Layers.KIND, Layers.CHAIN) : described);
	}

	/** Gives a statement the simple values of a feature structure; the rest stays with its extras. */
	private ObjectNode said(Statement statement, Fs fs) {
		var rest = fs.own.deepCopy();
		fs.values.forEach((name, value) -> {
			rest.remove(List.of(name, '@' + name));
			if (value instanceof List)
				consumed.addAll(fs.refs.getOrDefault(ARRAY + name, List.of()));
			if (!(name.equals(Layers.VALUE) && hasValue(fs.type)))
				TextItem.value(statement, name, value);
		});
		var extras = TextItem.extras(statement, format);
		extras.setAll(Layers.extras(fs.type, hasValue(fs.type)));
		extras.put(ID, fs.id).set(OWN, rest);
		return extras;
	}

	private void relation(Fs fs, Map<String, Annotation> made) {
		consumed.add(fs.id);
		if (!made.containsKey(fs.ref(GOVERNOR)) || !made.containsKey(fs.ref(DEPENDENT))) {
			problem("reference", fs, NLS.bind(Messages.Cas_reference, made.containsKey(fs.ref(GOVERNOR)) ? fs.ref(DEPENDENT) : fs.ref(GOVERNOR)), //$NON-NLS-1$
					Messages.Cas_referenceRemedy);
			return;
		}
		var relation = item.link(name(fs), fs.ref(GOVERNOR), fs.ref(DEPENDENT), fs.place);
		var own = (ObjectNode) said(relation, fs).path(OWN);
		own.remove(List.of(GOVERNOR, DEPENDENT, '@' + GOVERNOR, '@' + DEPENDENT));
		if (covers(fs, cas.all.get(fs.ref(GOVERNOR)), cas.all.get(fs.ref(DEPENDENT))))
			TextItem.extras(relation, format).put(COVERS, true);
		item.describeRelation(name(fs), Layers.extras(fs.type, hasValue(fs.type)));
	}

	/** True when a relation reaches over both of its ends and not, as the convention is, over its dependent only. */
	private static boolean covers(Fs relation, Fs from, Fs to) {
		return relation.begin == Math.min(from.begin, to.begin) && relation.end == Math.max(from.end, to.end)
				&& (relation.begin != to.begin || relation.end != to.end);
	}

	private void next(Fs fs, Map<String, Annotation> made) {
		if (!made.containsKey(fs.ref(Layers.NEXT))) {
			problem("reference", fs, NLS.bind(Messages.Cas_reference, fs.ref(Layers.NEXT)), Messages.Cas_referenceRemedy); //$NON-NLS-1$
			return;
		}
		var extras = Layers.extras(fs.type, false).put(Layers.KIND, Layers.CHAIN);
		TextItem.extras(item.link(Layers.NEXT, fs.id, fs.ref(Layers.NEXT), fs.place), format).setAll(extras);
		item.describeRelation(Layers.NEXT, extras);
	}

	/** The links of a feature; empty when it is no slot. Without a type system ids of links tell one. */
	private List<Fs> links(Fs host, String feature) {
		var ids = host.refs.get(feature);
		if (ids == null && host.values.get(feature) instanceof String text && text.matches("\\d{1,18}( \\d{1,18})*")) //$NON-NLS-1$
			ids = XmiReader.ids(text);
		if (ids == null)
			return List.of();
		var links = ids.stream().map(cas.all::get).toList();
		return links.stream().allMatch(link -> link != null && link.begin < 0 && link.ref(LINK_TARGET) != null) ? links : List.of();
	}

	private void slots(Fs host, Map<String, Annotation> made) {
		var annotation = made.get(host.id);
		var features = new ArrayList<>(host.refs.keySet());
		features.addAll(host.values.keySet());
		for (var feature : features) {
			var links = links(host, feature);
			if (links.isEmpty())
				continue;
			annotation.getValues().removeIf(value -> value.getAttributeId().equals(feature));
			((ObjectNode) TextItem.extras(annotation, format).path(OWN)).remove(List.of(feature, '@' + feature));
			consumed.addAll(host.refs.getOrDefault(ARRAY + feature, List.of()));
			links.forEach(link -> slot(host, feature, link, made));
		}
	}

	/** Before the name of a feature: the array through which it refers, where arrays are feature structures. */
	static final String ARRAY = "%"; //$NON-NLS-1$

	private void slot(Fs host, String feature, Fs link, Map<String, Annotation> made) {
		consumed.add(link.id);
		if (!made.containsKey(link.ref(LINK_TARGET))) {
			problem("reference", link, NLS.bind(Messages.Cas_reference, link.ref(LINK_TARGET)), Messages.Cas_referenceRemedy); //$NON-NLS-1$
			return;
		}
		var relation = item.link(feature, host.id, link.ref(LINK_TARGET), link.place);
		link.values.forEach((name, value) -> TextItem.value(relation, name, value));
		var extras = Layers.slot(host.type, link.type, Layers.ANNOTATION);
		TextItem.extras(relation, format).setAll(extras.deepCopy().put(ID, link.id));
		item.describeRelation(feature, extras);
	}

	private void keep(Map<String, Annotation> made) {
		var foreign = item.foreign();
		foreign.put(MAIN, main).put(HASH, item.text().text().hashCode());
		var sofas = foreign.putObject(SOFAS);
		cas.sofas.forEach((id, sofa) -> {
			var kept = sofa.deepCopy();
			if (id.equals(main))
				kept.remove("sofaString"); //$NON-NLS-1$
			sofas.set(id, kept);
		});
		var views = cas.viewsOf();
		var list = foreign.putArray(KEPT);
		for (var fs : cas.all.values()) {
			if (made.containsKey(fs.id) || consumed.contains(fs.id))
				continue;
			var kept = list.addObject().put(ID, fs.id).put(TYPE, fs.type);
			if (fs.sofa != null)
				kept.put("sofa", fs.sofa); //$NON-NLS-1$
			if (fs.begin >= 0)
				kept.put("begin", fs.begin); //$NON-NLS-1$
			if (fs.end >= 0)
				kept.put("end", fs.end); //$NON-NLS-1$
			if (!views.getOrDefault(fs.id, List.of()).isEmpty())
				views.get(fs.id).forEach(kept.putArray(VIEWS)::add);
			if (!fs.own.isEmpty())
				kept.set(OWN, fs.own);
		}
	}
}
