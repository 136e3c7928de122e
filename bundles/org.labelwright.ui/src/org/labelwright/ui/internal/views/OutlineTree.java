package org.labelwright.ui.internal.views;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.schema.Label;
import org.labelwright.model.util.SchemaIndex;

/**
 * The annotations of a document below their labels, and these below broader ones. Labels without any are left out. Below
 * an annotation are its further shapes, its relations, and the others of its group.
 */
final class OutlineTree {

	/** Objects below one node; more are divided into ranges, so a tree never has many children at once. */
	static final int RANGE = 500;

	/** A row of the tree. */
	sealed interface Node {

		default List<Node> children() {
			return List.of();
		}

		/** All objects at and below it. */
		Stream<Annotation> objects();

		/** Whether there are any children, which costs less than to make them. */
		default boolean hasChildren() {
			return !children().isEmpty();
		}
	}

	/** @param labelId null for objects without a label; may name one that the schema has no more */
	record Group(String labelId, String name, String color, List<Node> children) implements Node {

		@Override
		public Stream<Annotation> objects() {
			return children.stream().flatMap(Node::objects);
		}
	}

	/** Some of many objects. @param first index of the first, from 0 */
	record Range(int first, List<Annotation> annotations, OutlineLinks links) implements Node {

		@Override
		public List<Node> children() {
			return annotations.stream().<Node>map(annotation -> new Leaf(annotation, links)).toList();
		}

		@Override
		public Stream<Annotation> objects() {
			return annotations.stream();
		}
	}

	/** An object; what hangs on it is looked up when it is asked for. */
	record Leaf(Annotation annotation, OutlineLinks links) implements Node {

		@Override
		public List<Node> children() {
			var children = new ArrayList<Node>();
			for (var geometry : annotation.getSecondary())
				children.add(new Shape(annotation, geometry));
			for (var relation : links.relations(annotation))
				children.add(new Link(annotation, relation));
			var companions = links.companions(annotation);
			if (companions.size() > RANGE)
				for (int i = 0; i < companions.size(); i += RANGE)
					children.add(new Companions(i, companions.subList(i, Math.min(i + RANGE, companions.size()))));
			else
				companions.forEach(other -> children.add(new Companion(other)));
			return children;
		}

		@Override
		public boolean hasChildren() {
			return !annotation.getSecondary().isEmpty() || links.has(annotation);
		}

		@Override
		public Stream<Annotation> objects() {
			return Stream.of(annotation);
		}
	}

	/** A further description of an object. */
	record Shape(Annotation annotation, Geometry geometry) implements Node {

		@Override
		public Stream<Annotation> objects() {
			return Stream.of(annotation);
		}
	}

	/** A relation of an object with another. */
	record Link(Annotation from, Relation relation) implements Node {

		/** Id of the other end. */
		String other() {
			return outgoing() ? relation.getTargetId() : relation.getSourceId();
		}

		/** Whether the relation goes from the object to the other. */
		boolean outgoing() {
			return from.getId().equals(relation.getSourceId());
		}

		@Override
		public Stream<Annotation> objects() {
			return ((AnnotationDocument) from.eContainer()).getAnnotations().stream().filter(annotation -> annotation.getId().equals(other()));
		}
	}

	/** Another object of a group. */
	record Companion(Annotation annotation) implements Node {

		@Override
		public Stream<Annotation> objects() {
			return Stream.of(annotation);
		}
	}

	/** Some of many others of a group. @param first index of the first, from 0 */
	record Companions(int first, List<Annotation> annotations) implements Node {

		@Override
		public List<Node> children() {
			return annotations.stream().<Node>map(Companion::new).toList();
		}

		@Override
		public Stream<Annotation> objects() {
			return annotations.stream();
		}
	}

	/** Where an object is: the path of its parent, and its index there. */
	private record Place(List<Integer> parent, int index) {
	}

	private final OutlineLinks links;
	private final List<Node> roots = new ArrayList<>();
	private final Map<String, Place> places = new HashMap<>();

	OutlineTree(SchemaIndex schema, List<Annotation> annotations, OutlineLinks links) {
		this.links = links;
		var byLabel = new LinkedHashMap<String, List<Annotation>>();
		for (var annotation : annotations)
			byLabel.computeIfAbsent(annotation.getLabelId(), id -> new ArrayList<>()).add(annotation);
		for (var root : schema.roots())
			add(roots, schema, root, byLabel, List.of());
		byLabel.forEach((id, objects) -> { // what the schema does not know
			var path = List.of(roots.size());
			roots.add(new Group(id, id, null, divide(objects, path, 0)));
		});
	}

	/** Takes what it adds out of the map. */
	private void add(List<Node> siblings, SchemaIndex schema, Label label, Map<String, List<Annotation>> byLabel, List<Integer> parent) {
		var path = then(parent, siblings.size());
		var children = new ArrayList<Node>();
		for (var child : schema.children(label))
			add(children, schema, child, byLabel, path);
		var own = byLabel.remove(label.getId());
		if (own != null)
			children.addAll(divide(own, path, children.size()));
		if (!children.isEmpty())
			siblings.add(new Group(label.getId(), label.getName(), label.getColor(), children));
	}

	private List<Node> divide(List<Annotation> objects, List<Integer> path, int offset) {
		var nodes = new ArrayList<Node>();
		boolean many = objects.size() > RANGE;
		var parent = path;
		for (int i = 0; i < objects.size(); i++) {
			if (many && i % RANGE == 0) {
				parent = then(path, offset + nodes.size());
				nodes.add(new Range(i, objects.subList(i, Math.min(i + RANGE, objects.size())), links));
			} else if (!many)
				nodes.add(new Leaf(objects.get(i), links));
			places.put(objects.get(i).getId(), new Place(parent, many ? i % RANGE : offset + i));
		}
		return nodes;
	}

	private static List<Integer> then(List<Integer> path, int index) {
		var longer = new ArrayList<>(path);
		longer.add(index);
		return longer;
	}

	List<Node> roots() {
		return roots;
	}

	/** The indices that lead from the roots to an object; empty when it is not there. */
	List<Integer> path(String annotationId) {
		var place = places.get(annotationId);
		return place == null ? List.of() : then(place.parent(), place.index());
	}
}
