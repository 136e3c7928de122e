package org.labelwright.schema.diagram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.labelwright.model.Identified;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.ReferenceAttribute;
import org.labelwright.model.schema.RelationType;

/**
 * What the diagram of a schema shows: labels with what is below them, but for that of labels which are folded, and relation types. Of more than {@value #MOST}
 * labels all are folded at first. A line to a label that is not shown goes to that above it which is. For one thread.
 */
public final class Diagram {

	/** Labels that are shown at once, whatever was opened. */
	static final int MOST = 2000;
	/** Children of an opened label that are shown. */
	static final int MOST_CHILDREN = 500;

	private final LabelSchema schema;
	/** Labels that are folded, or, of a large schema, opened. */
	private final Set<Label> toggled = new HashSet<>();
	private final Map<Label, List<Label>> children = new HashMap<>();
	private final Set<Identified> nodes = new LinkedHashSet<>();
	private final Map<Identified, List<Link>> outgoing = new HashMap<>();
	private final Map<Identified, List<Link>> incoming = new HashMap<>();
	private final List<Link> links = new ArrayList<>();
	private Label onlyBelow;
	private boolean onlyJoined;
	private boolean attributesHidden;

	public Diagram(LabelSchema schema) {
		this.schema = schema;
		update();
	}

	/** Finds out anew what there is to show. */
	public void update() {
		children.clear();
		for (var label : schema.getLabels())
			if (label.getParent() != null)
				children.computeIfAbsent(label.getParent(), parent -> new ArrayList<>()).add(label);
		toggled.removeIf(label -> label.eContainer() != schema);
		if (onlyBelow != null && onlyBelow.eContainer() != schema)
			onlyBelow = null;
		nodes.clear();
		var wanted = onlyJoined ? joined() : null;
		top().forEach(label -> show(label, wanted));
		for (var type : schema.getRelationTypes())
			if (onlyBelow == null || isNear(type))
				nodes.add(type);
		links.clear();
		outgoing.clear();
		incoming.clear();
		for (var node : List.copyOf(nodes))
			if (node instanceof Label label)
				of(label);
			else
				of((RelationType) node);
	}

	/** Labels that nothing is above, and those of circles in broken files. */
	private List<Label> top() {
		if (onlyBelow != null)
			return List.of(onlyBelow);
		var reached = new HashSet<Label>();
		var top = new ArrayList<Label>();
		for (var label : schema.getLabels())
			if (label.getParent() == null) {
				top.add(label);
				reach(label, reached);
			}
		for (var label : schema.getLabels())
			if (!reached.contains(label)) {
				top.add(label);
				reach(label, reached);
			}
		return top;
	}

	private void reach(Label label, Set<Label> reached) {
		var waiting = new ArrayDeque<Label>(List.of(label));
		while (!waiting.isEmpty()) {
			var next = waiting.pop();
			if (reached.add(next))
				waiting.addAll(children(next));
		}
	}

	/** Labels that relations or references are of or lead to, and all above them. */
	private Set<Label> joined() {
		var ends = new LinkedHashSet<Label>();
		for (var type : schema.getRelationTypes()) {
			ends.addAll(type.getSources());
			ends.addAll(type.getTargets());
			ends.addAll(targets(type.getAttributes()));
		}
		for (var label : schema.getLabels()) {
			var targets = targets(label.getAttributes());
			if (!targets.isEmpty())
				ends.add(label);
			ends.addAll(targets);
		}
		var found = new HashSet<Label>();
		for (var end : ends)
			for (var one = end; one != null && found.add(one);)
				one = one.getParent();
		return found;
	}

	private static Set<Label> targets(List<Attribute> attributes) {
		var found = new LinkedHashSet<Label>();
		for (var attribute : attributes)
			if (attribute instanceof ReferenceAttribute reference)
				found.addAll(reference.getTargets());
		return found;
	}

	private boolean isNear(RelationType type) {
		return Stream.concat(type.getSources().stream(), type.getTargets().stream()).anyMatch(label -> shown(label) != null);
	}

	private void show(Label top, Set<Label> wanted) {
		var waiting = new ArrayDeque<Label>(List.of(top));
		while (!waiting.isEmpty() && nodes.size() < MOST) {
			var label = waiting.pop();
			if (wanted != null && !wanted.contains(label) || !nodes.add(label) || !isOpen(label))
				continue;
			var below = children(label);
			below.subList(0, Math.min(MOST_CHILDREN, below.size())).reversed().forEach(waiting::push);
		}
	}

	/** True when there are too many labels to show all. */
	boolean isLarge() {
		return schema.getLabels().size() > MOST;
	}

	private boolean isOpen(Label label) {
		return label == onlyBelow || isLarge() == toggled.contains(label);
	}

	/** Shows a label with what is below it, and nothing else but relations of these; all by null. */
	public void showOnlyBelow(Label label) {
		onlyBelow = label;
		update();
	}

	/** The label with which that is shown which is below it; null for all. */
	public Label onlyBelow() {
		return onlyBelow;
	}

	/** Shows labels only that relations or references are of or lead to, and those above them. */
	public void showOnlyJoined(boolean only) {
		onlyJoined = only;
		update();
	}

	public boolean onlyJoined() {
		return onlyJoined;
	}

	/** Shows labels and relations without their attributes. */
	public void hideAttributes(boolean hide) {
		attributesHidden = hide;
	}

	public boolean attributesHidden() {
		return attributesHidden;
	}

	/** Attributes of a node that are shown. */
	public List<Attribute> attributes(Identified node) {
		if (attributesHidden)
			return List.of();
		return node instanceof Label label ? label.getAttributes() : ((RelationType) node).getAttributes();
	}

	private void of(Label label) {
		if (label.getParent() != null)
			add(Link.Kind.PARENT, label, shown(label.getParent()), label);
		references(label, label.getAttributes());
	}

	private void of(RelationType type) {
		distinct(type.getSources()).forEach(label -> add(Link.Kind.SOURCE, label, type, type));
		distinct(type.getTargets()).forEach(label -> add(Link.Kind.TARGET, type, label, type));
		references(type, type.getAttributes());
	}

	private void references(Identified owner, List<Attribute> attributes) {
		for (var attribute : attributes)
			if (attribute instanceof ReferenceAttribute reference)
				distinct(reference.getTargets()).forEach(label -> add(Link.Kind.REFERENCE, owner, label, reference));
	}

	private Set<Label> distinct(List<Label> labels) {
		var found = new LinkedHashSet<Label>();
		labels.forEach(label -> found.add(shown(label)));
		found.remove(null);
		return found;
	}

	private void add(Link.Kind kind, Identified from, Identified to, Identified of) {
		if (to == null)
			return;
		var link = new Link(kind, from, to, of);
		links.add(link);
		outgoing.computeIfAbsent(from, node -> new ArrayList<>()).add(link);
		incoming.computeIfAbsent(to, node -> new ArrayList<>()).add(link);
	}

	/** The label itself or the nearest above it that is shown; null when there is none, as in a cycle of a broken file. */
	private Label shown(Label label) {
		var seen = new HashSet<Label>();
		for (var one = label; one != null && seen.add(one); one = one.getParent())
			if (nodes.contains(one))
				return one;
		return null;
	}

	public List<Identified> nodes() {
		return List.copyOf(nodes);
	}

	public boolean shows(Identified node) {
		return nodes.contains(node);
	}

	public List<Link> links() {
		return List.copyOf(links);
	}

	public List<Link> outgoing(Identified node) {
		return outgoing.getOrDefault(node, List.of());
	}

	public List<Link> incoming(Identified node) {
		return incoming.getOrDefault(node, List.of());
	}

	/** Labels below it, whether shown or not. */
	public List<Label> children(Label label) {
		return children.getOrDefault(label, List.of());
	}

	/** How many labels right below it are not shown. */
	public int hidden(Label label) {
		return (int) children(label).stream().filter(child -> !nodes.contains(child)).count();
	}

	/** Shows what is below a label, or no longer. */
	public void toggle(Label label) {
		if (!toggled.remove(label))
			toggled.add(label);
		update();
	}

	/** Opens what is above a label, so that it is shown, and shows all again when that was left out. */
	public void open(Label label) {
		var seen = new HashSet<Label>();
		for (var above = label.getParent(); above != null && seen.add(above); above = above.getParent())
			if (!isOpen(above) && !toggled.remove(above))
				toggled.add(above);
		update();
		if (!shows(label)) {
			onlyBelow = null;
			onlyJoined = false;
			update();
		}
	}
}
