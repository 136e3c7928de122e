package org.labelwright.io.audio.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.labelwright.io.XmlTree;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Tier;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.model.util.TierTree;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The tiers of a document of ELAN on its way out, and on which each annotation lies. All on a tier of ELAN has one type, which
 * is its label, and one participant, which is its speaker; of one type all tiers have the same constraints. Where a label is on
 * tiers of several kinds, each further kind has a type of its own, which {@link Eaf#label} leads back to the label.
 */
final class EafTiers {

	private static final String STEREOTYPE = "STEREOTYPE"; //$NON-NLS-1$
	private static final String CONSTRAINT = "CONSTRAINT"; //$NON-NLS-1$

	private final EafExporter exporter;
	private final EafKept kept;
	private final List<JsonNode> elements;
	private final AnnotationDocument document;
	private final TierTree tree;
	private final Map<String, Annotation> annotations;
	private final Map<String, String> parents;
	private final Map<String, String> constraints;
	private final Map<String, EafTier> tiers = new LinkedHashMap<>();
	/** Those that were read or are listed. */
	private final Map<String, EafTier> own;
	private final Map<String, EafTier> tierOf = new HashMap<>();
	private final Set<Annotation> orphans = new LinkedHashSet<>();
	private final Set<JsonNode> newTypes = new LinkedHashSet<>();

	/**
	 * @param elements    of the document as it was read; those of tiers become what they are now
	 * @param annotations what is written, by ids
	 * @param parents     ids of what annotations refer to, by their ids
	 */
	EafTiers(EafExporter exporter, EafKept kept, List<JsonNode> elements, AnnotationDocument document, TierTree tree, Map<String, Annotation> annotations,
			Map<String, String> parents) {
		this.exporter = exporter;
		this.kept = kept;
		this.elements = elements;
		this.document = document;
		this.tree = tree;
		this.annotations = annotations;
		this.parents = parents;
		constraints = Eaf.constraints(elements);
		elements.removeIf(element -> XmlTree.name(element).equals(Eaf.TIER) && deleted(XmlTree.attribute(element, Eaf.TIER_ID)));
		for (var element : elements)
			if (XmlTree.name(element).equals(Eaf.TIER)) {
				var type = XmlTree.attribute(element, Eaf.TYPE_REF);
				add(new EafTier(element, XmlTree.attribute(element, Eaf.TIER_ID), Eaf.label(type, constraints), constraints.get(type)));
			}
		document.getTiers().stream().sorted(Comparator.comparingInt(tier -> tree.depth(tier.getName()))).forEach(this::list);
		own = Map.copyOf(tiers);
		place();
	}

	/** All tiers, those that were read first. */
	List<EafTier> all() {
		return List.copyOf(tiers.values());
	}

	/** The tier on which an annotation lies. */
	EafTier of(Annotation annotation) {
		return tierOf.get(annotation.getId());
	}

	/** The tier of a name; null when there is none. */
	EafTier named(String id) {
		return tiers.get(id);
	}

	/** Those that refer to others and have nothing above them, or not where it must be. */
	Set<Annotation> orphans() {
		return orphans;
	}

	/** Types and constraints that the document did not have. */
	Set<JsonNode> newTypes() {
		return newTypes;
	}

	/** As what label an annotation is read back. */
	String labelBack(Annotation annotation) {
		return Eaf.label(XmlTree.attribute(of(annotation).element(), Eaf.TYPE_REF), constraints);
	}

	/** Whether a tier of the document is read back with all that it says. */
	boolean keeps(Tier listed) {
		var tier = tiers.get(listed.getName());
		if (tier == null)
			return false;
		var kind = Eaf.kind(tiers.containsKey(tier.parent()) ? tier.stereotype() : null);
		return kind == listed.getKind() && (!TierTree.depends(kind) || tier.parent().equals(listed.getParent()))
				&& (listed.getLabelId() == null || exporter.label(listed).equals(tier.label()))
				&& (listed.getSpeaker() == null || listed.getSpeaker().equals(tier.speaker()));
	}

	private void add(EafTier tier) {
		tiers.put(tier.id(), tier);
	}

	private static TimeInterval interval(Annotation annotation) {
		return (TimeInterval) annotation.getGeometry();
	}

	private String speaker(Annotation annotation) {
		return exporter.plain(annotation, Recordings.SPEAKER);
	}

	/** Whether a tier that was read is listed no more, and nothing is on it. */
	private boolean deleted(String id) {
		return !document.getTiers().isEmpty() && document.getTiers().stream().noneMatch(tier -> tier.getName().equals(id))
				&& annotations.values().stream().noneMatch(annotation -> TierTree.tierOf(annotation).equals(id));
	}

	// ---- what the document lists

	/** Makes a tier that the document lists and the file did not have, or changes one that was otherwise; not one without a label. */
	private void list(Tier listed) {
		var read = tiers.get(listed.getName());
		var label = most(listed, exporter::label, exporter.label(listed), read == null ? null : read.label());
		var speaker = most(listed, this::speaker, Objects.requireNonNullElse(listed.getSpeaker(), ""), read == null ? null : read.speaker()); //$NON-NLS-1$
		var stereotype = tiers.containsKey(listed.getParent()) ? Eaf.constraints(listed.getKind()) : null;
		var parent = stereotype == null ? null : listed.getParent();
		if (read == null ? label.isEmpty()
				: read.label().equals(label) && read.speaker().equals(speaker) && Objects.equals(readParent(read), parent)
						&& (parent == null || Objects.equals(read.stereotype(), stereotype)))
			return;
		var element = read == null ? XmlTree.element(Eaf.TIER) : (ObjectNode) read.element().deepCopy();
		var attributes = element.withObject('/' + XmlTree.ATTRIBUTES);
		put(attributes, Eaf.TYPE_REF, type(label, stereotype));
		put(attributes, Eaf.PARENT_REF, parent);
		if (read == null || !read.speaker().equals(speaker))
			put(attributes, Eaf.PARTICIPANT, speaker.isEmpty() ? null : speaker);
		put(attributes, Eaf.TIER_ID, listed.getName());
		if (read != null)
			elements.set(elements.indexOf(read.element()), element);
		add(new EafTier(element, listed.getName(), label, stereotype));
	}

	/** The tier above one that was read, as the reader says it. */
	private String readParent(EafTier read) {
		return read.stereotype() != null && tiers.containsKey(read.parent()) ? read.parent() : null;
	}

	private static void put(ObjectNode attributes, String name, String value) {
		if (value == null)
			attributes.remove(name);
		else
			attributes.put(name, value);
	}

	/**
	 * What all on a tier have, as one must on a tier of ELAN; where that differs, what the tier says, or the file did, or the
	 * first has.
	 *
	 * @param said what the tier says itself
	 * @param read what the file said, or null
	 */
	private String most(Tier listed, Function<Annotation, String> having, String said, String read) {
		var there = tree.on(listed.getName()).stream().map(having).distinct().toList();
		if (there.isEmpty())
			return said.isEmpty() && read != null ? read : said;
		return there.contains(said) ? said : read != null && there.contains(read) ? read : there.getFirst();
	}

	/** The type for a label on tiers with some constraints, made when there is none. */
	private String type(String label, String stereotype) {
		var type = label;
		while (constraints.containsKey(type) && !Objects.equals(constraints.get(type), stereotype))
			type += Eaf.suffix(stereotype);
		if (!constraints.containsKey(type))
			declare(type, stereotype);
		return type;
	}

	private void declare(String type, String stereotype) {
		var element = XmlTree.element(Eaf.TYPE);
		var attributes = element.withObject('/' + XmlTree.ATTRIBUTES);
		put(attributes, Eaf.CONSTRAINTS, stereotype);
		attributes.put("GRAPHIC_REFERENCES", "false").put(Eaf.TYPE_ID, type).put("TIME_ALIGNABLE", Boolean.toString(!Eaf.symbolic(stereotype))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		constraints.put(type, stereotype);
		newTypes.add(element);
		if (stereotype != null && elements.stream().noneMatch(e -> stereotype.equals(XmlTree.attribute(e, STEREOTYPE)))
				&& newTypes.stream().noneMatch(e -> stereotype.equals(XmlTree.attribute(e, STEREOTYPE))))
			newTypes.add(XmlTree.element(CONSTRAINT, "DESCRIPTION", stereotype, STEREOTYPE, stereotype)); //$NON-NLS-1$
	}

	// ---- what lies on them

	/** What is as it was read stays where it was, before others look for room. */
	private void place() {
		var others = new ArrayList<Annotation>();
		for (var annotation : annotations.values()) {
			var tier = own.get(TierTree.tierOf(annotation));
			if (tier != null && fits(annotation, tier) && !tier.symbolic() && unchanged(annotation))
				put(annotation, tier);
			else
				others.add(annotation);
		}
		others.forEach(this::assign);
		var order = new HashMap<String, Integer>();
		annotations.keySet().forEach(id -> order.put(id, order.size()));
		tiers.values().forEach(tier -> tier.members().sort(Comparator.comparing(a -> order.get(a.getId()))));
	}

	private void put(Annotation annotation, EafTier tier) {
		tier.add(annotation);
		tierOf.put(annotation.getId(), tier);
	}

	private boolean fits(Annotation annotation, EafTier tier) {
		return exporter.label(annotation).equals(tier.label()) && tier.speaker().equals(speaker(annotation));
	}

	private boolean unchanged(Annotation annotation) {
		var extras = exporter.kept(annotation);
		return Objects.equals(kept.time(extras, Eaf.FROM, Eaf.START), interval(annotation).getStart())
				&& Objects.equals(kept.time(extras, Eaf.TO, Eaf.END), interval(annotation).getEnd());
	}

	/** Finds the tier of an annotation, after those of the ones it refers to. */
	private void assign(Annotation annotation) {
		var chain = new ArrayDeque<Annotation>();
		var seen = new HashSet<String>();
		for (var at = annotation; at != null && !tierOf.containsKey(at.getId()) && seen.add(at.getId()); at = above(at))
			chain.push(at);
		chain.forEach(this::assignAlone);
	}

	/** The constraints under which an annotation lies: those of its tier, or else those that its label had when it was read. */
	private String stereotype(Annotation annotation) {
		var tier = own.get(TierTree.tierOf(annotation));
		if (tier != null)
			return tier.stereotype();
		var label = exporter.label(annotation);
		return constraints.containsKey(label) ? constraints.get(label) : exporter.type(annotation).path(Eaf.CONSTRAINTS).textValue();
	}

	/** What an annotation refers to; null when it is of a type that does not, or an orphan. */
	private Annotation above(Annotation annotation) {
		var parent = Eaf.symbolic(stereotype(annotation)) ? parents.get(annotation.getId()) : null;
		return parent == null ? null : annotations.get(parent);
	}

	private void assignAlone(Annotation annotation) {
		var stereotype = stereotype(annotation);
		var above = above(annotation);
		var tierAbove = above == null ? null : tierOf.get(above.getId());
		if (!Eaf.symbolic(stereotype))
			put(annotation, tier(annotation, null, null));
		else if (tierAbove == null)
			orphans.add(annotation);
		else
			put(annotation, tier(annotation, stereotype, tierAbove));
	}

	/** @param stereotype of what refers to others, else null */
	private EafTier tier(Annotation annotation, String stereotype, EafTier above) {
		var wanted = interval(annotation).getTier();
		var wish = wanted == null || wanted.isEmpty() ? exporter.label(annotation) : wanted;
		for (var tier : tiers.values())
			if (tier.wish().equals(wish) && fits(annotation, tier) && (above == null ? !tier.symbolic() && tier.free(interval(annotation))
					: stereotype.equals(tier.stereotype()) && above.id().equals(tier.parent())))
				return tier;
		var made = newTier(annotation, wish, stereotype, above);
		add(made);
		return made;
	}

	private EafTier newTier(Annotation annotation, String wish, String stereotype, EafTier above) {
		var speaker = speaker(annotation);
		var id = tiers.containsKey(wish) && !speaker.isEmpty() ? wish + '@' + speaker : wish;
		for (int number = 2; tiers.containsKey(id); number++)
			id = wish + '-' + number;
		var label = exporter.label(annotation);
		var element = XmlTree.element(Eaf.TIER, Eaf.TYPE_REF, type(label, stereotype));
		var attributes = element.withObject('/' + XmlTree.ATTRIBUTES);
		put(attributes, Eaf.PARENT_REF, above == null ? null : above.id());
		put(attributes, Eaf.PARTICIPANT, speaker.isEmpty() ? null : speaker);
		attributes.put(Eaf.TIER_ID, id);
		return new EafTier(element, wish, label, stereotype);
	}
}
