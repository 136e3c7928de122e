package org.labelwright.model.util;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.labelwright.model.Identified;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Track;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.ChoiceAttribute;
import org.labelwright.model.schema.ChoiceQuestion;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.Option;
import org.labelwright.model.schema.Question;
import org.labelwright.model.schema.RankingQuestion;
import org.labelwright.model.schema.RelationType;

/**
 * Finds the parts of a schema. Built once for each revision; the schema must not change while it is in
 * use. Of two parts with one id the first counts. Safe for use from any thread.
 */
public final class SchemaIndex {

	private final LabelSchema schema;
	private final Map<String, Label> labels = new HashMap<>();
	private final Map<String, Label> labelsByName = new HashMap<>();
	private final Map<String, Attribute> attributes = new HashMap<>();
	private final Map<String, Option> options = new HashMap<>();
	private final Map<String, RelationType> relationTypes = new HashMap<>();
	private final Map<String, Question> questions = new HashMap<>();
	/** Without those that are above themselves. */
	private final Map<Label, Label> parents = new HashMap<>();
	private final Map<Label, List<Label>> children = new HashMap<>();
	private final List<Attribute> ofSchema;
	/** Of labels with attributes of their own; the others have those of what is above them. */
	private final Map<Label, List<Attribute>> effective = new HashMap<>();
	private final List<Label> roots;
	private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>();

	private SchemaIndex(LabelSchema schema) {
		this.schema = schema;
		makeLists(schema);
		var circular = circular(schema.getLabels());
		for (var label : schema.getLabels()) {
			put(labels, label);
			if (label.getName() != null)
				labelsByName.putIfAbsent(label.getName(), label);
			var parent = circular.contains(label) ? null : label.getParent();
			if (parent != null)
				parents.put(label, parent);
			children.computeIfAbsent(parent, key -> new ArrayList<>(2)).add(label);
			index(label.getAttributes());
		}
		children.replaceAll((label, below) -> List.copyOf(below));
		roots = children.getOrDefault(null, List.of());
		index(schema.getAttributes());
		for (var type : schema.getRelationTypes()) {
			put(relationTypes, type);
			index(type.getAttributes());
		}
		for (var question : schema.getQuestions()) {
			put(questions, question);
			if (question instanceof ChoiceQuestion choice)
				choice.getOptions().forEach(option -> put(options, option));
			else if (question instanceof RankingQuestion ranking)
				ranking.getOptions().forEach(option -> put(options, option));
		}
		ofSchema = List.copyOf(schema.getAttributes());
		for (var label : schema.getLabels())
			if (!label.getAttributes().isEmpty())
				addEffective(label);
	}

	/**
	 * Makes all lists of a part of a schema and of what is below it, which EMF does when they are first asked for, so that several threads may then
	 * read it.
	 */
	public static void makeLists(EObject part) {
		var lists = new HashMap<EClass, List<EStructuralFeature>>();
		makeLists(part, lists);
		part.eAllContents().forEachRemaining(below -> makeLists(below, lists));
	}

	private static void makeLists(EObject object, Map<EClass, List<EStructuralFeature>> lists) {
		for (var list : lists.computeIfAbsent(object.eClass(), kind -> kind.getEAllStructuralFeatures().stream().filter(EStructuralFeature::isMany).toList()))
			object.eGet(list);
	}

	/** An index of the schema as it is now. */
	public static SchemaIndex of(LabelSchema schema) {
		return new SchemaIndex(schema);
	}

	private static <T extends Identified> void put(Map<String, T> map, T part) {
		if (part.getId() != null)
			map.putIfAbsent(part.getId(), part);
	}

	private void index(Collection<Attribute> found) {
		for (var attribute : found) {
			put(attributes, attribute);
			if (attribute instanceof ChoiceAttribute choice)
				choice.getOptions().forEach(option -> put(options, option));
		}
	}

	/** Labels from which following parents leads back to them. */
	private static Set<Label> circular(List<Label> labels) {
		var circular = new HashSet<Label>();
		var passed = new HashSet<Label>();
		var path = new LinkedHashSet<Label>();
		for (var label : labels) {
			var end = label;
			while (end != null && end.getParent() != null && passed.add(end)) {
				path.add(end);
				end = end.getParent();
			}
			var met = end;
			if (path.contains(met))
				path.stream().dropWhile(one -> one != met).forEach(circular::add);
			path.clear();
		}
		return circular;
	}

	private void addEffective(Label label) {
		if (effective.containsKey(label))
			return;
		var owners = new ArrayList<Label>();
		for (var owner = label; owner != null && !effective.containsKey(owner); owner = parents.get(owner))
			if (!owner.getAttributes().isEmpty())
				owners.add(owner);
		for (var owner : owners.reversed())
			effective.put(owner, Stream.concat(inherited(parents.get(owner)).stream(), owner.getAttributes().stream()).toList());
	}

	/** The attributes of a label, or those of the schema for none. */
	private List<Attribute> inherited(Label label) {
		for (var owner = label; owner != null; owner = parents.get(owner))
			if (effective.get(owner) instanceof List<Attribute> found)
				return found;
		return ofSchema;
	}

	/**
	 * What is worked out from the schema when it is first asked for, and kept as long as this index.
	 *
	 * @param kind  of which there is one
	 * @param maker makes it; called once, and may not ask for another
	 */
	public <T> T derived(Class<T> kind, Function<SchemaIndex, T> maker) {
		return kind.cast(derived.computeIfAbsent(kind, key -> maker.apply(this)));
	}

	public LabelSchema schema() {
		return schema;
	}

	/** All labels in display order, retired ones included. */
	public List<Label> labels() {
		return schema.getLabels();
	}

	/** Labels without a parent, in display order. */
	public List<Label> roots() {
		return roots;
	}

	/** Labels right below a label, in display order. */
	public List<Label> children(Label label) {
		return children.getOrDefault(Objects.requireNonNull(label), List.of());
	}

	/** All labels below a label, itself not included. */
	public List<Label> descendants(Label label) {
		return schema.getLabels().stream().filter(other -> other != label && isA(other, label)).toList();
	}

	/** The labels above a label, the nearest first. */
	public List<Label> ancestors(Label label) {
		var found = new ArrayList<Label>();
		for (var above = parents.get(label); above != null; above = parents.get(above))
			found.add(above);
		return Collections.unmodifiableList(found);
	}

	/** True when a label is another or lies below it. */
	public boolean isA(Label label, Label broader) {
		var at = label;
		while (at != null && at != broader)
			at = parents.get(at);
		return at == broader;
	}

	public Optional<Label> label(String id) {
		return Optional.ofNullable(labels.get(id));
	}

	/** The first label of this name. */
	public Optional<Label> labelNamed(String name) {
		return Optional.ofNullable(labelsByName.get(name));
	}

	/** An attribute of the schema, a label or a relation type. */
	public Optional<Attribute> attribute(String id) {
		return Optional.ofNullable(attributes.get(id));
	}

	/** An option of an attribute or a question. */
	public Optional<Option> option(String id) {
		return Optional.ofNullable(options.get(id));
	}

	public Optional<RelationType> relationType(String id) {
		return Optional.ofNullable(relationTypes.get(id));
	}

	public Optional<Question> question(String id) {
		return Optional.ofNullable(questions.get(id));
	}

	/** Attributes that objects of a label of this schema have: the schema's, then the broadest label's, down to its own; retired ones included. */
	public List<Attribute> attributes(Label label) {
		return label == null || label.eContainer() != schema ? List.of() : inherited(label);
	}

	/**
	 * True when objects of a label may have a geometry of this kind. A label without kinds has its parent's. A track is allowed where
	 * its places are, as labels name the kinds of shapes on frames.
	 */
	public boolean allows(Label label, Geometry geometry) {
		return allows(label, Geometries.kind(geometry))
				|| geometry instanceof Track track && Tracks.kind(track).filter(kind -> allows(label, kind)).isPresent();
	}

	/** As {@link #allows(Label, Geometry)}, by the name of the kind. */
	public boolean allows(Label label, String geometryKind) {
		var kinds = geometryKinds(label);
		return kinds.isEmpty() || kinds.contains(geometryKind);
	}

	/** The kinds of geometry that objects of a label may have, in the order of the schema, inherited when it has none of its own; empty for any. */
	public Set<String> geometryKinds(Label label) {
		for (var owner = label; owner != null; owner = parents.get(owner))
			if (!owner.getGeometryKinds().isEmpty())
				return Collections.unmodifiableSet(new LinkedHashSet<>(owner.getGeometryKinds()));
		return Set.of();
	}

	/** The export index for the next new label. */
	public int nextLabelIndex() {
		return schema.getLabels().stream().mapToInt(Label::getExportIndex).max().orElse(-1) + 1;
	}

	/** The export index for the next new relation type. */
	public int nextRelationTypeIndex() {
		return schema.getRelationTypes().stream().mapToInt(RelationType::getExportIndex).max().orElse(-1) + 1;
	}

	/** The export index for the next new option beside these. */
	public static int nextOptionIndex(Collection<Option> options) {
		return options.stream().mapToInt(Option::getExportIndex).max().orElse(-1) + 1;
	}
}
