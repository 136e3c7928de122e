package org.labelwright.schema.ui.internal.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.labelwright.model.Identified;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.ReferenceAttribute;
import org.labelwright.model.schema.RelationType;

/**
 * What the diagram of a schema shows: every label, or, of more than {@value #MOST}, those at the top and those below labels that
 * were opened; and every relation type. A line to a label that is not shown goes to that above it which is.
 */
public final class Diagram {

	/** Labels that are shown at once, whatever was opened. */
	static final int MOST = 2000;
	/** Children of an opened label that are shown. */
	static final int MOST_CHILDREN = 500;

	private final LabelSchema schema;
	private final Set<Label> opened = new HashSet<>();
	private final Map<Label, List<Label>> children = new HashMap<>();
	private final Set<Identified> nodes = new LinkedHashSet<>();
	private final Map<Identified, List<Link>> outgoing = new HashMap<>();
	private final Map<Identified, List<Link>> incoming = new HashMap<>();
	private final List<Link> links = new ArrayList<>();

	public Diagram(LabelSchema schema) {
		this.schema = schema;
		update();
	}

	/** Finds out anew what there is to show. */
	void update() {
		children.clear();
		var top = new ArrayList<Label>();
		for (var label : schema.getLabels())
			(label.getParent() == null ? top : children.computeIfAbsent(label.getParent(), parent -> new ArrayList<>())).add(label);
		nodes.clear();
		if (isLarge())
			top.stream().limit(MOST).forEach(this::show);
		else
			nodes.addAll(schema.getLabels());
		nodes.addAll(schema.getRelationTypes());
		links.clear();
		outgoing.clear();
		incoming.clear();
		for (var node : List.copyOf(nodes))
			if (node instanceof Label label)
				of(label);
			else
				of((RelationType) node);
	}

	/** True when there are too many labels to show all. */
	boolean isLarge() {
		return schema.getLabels().size() > MOST;
	}

	private void show(Label label) {
		if (nodes.size() < MOST && nodes.add(label) && opened.contains(label))
			children(label).stream().limit(MOST_CHILDREN).forEach(this::show);
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

	boolean shows(Identified node) {
		return nodes.contains(node);
	}

	public List<Link> links() {
		return List.copyOf(links);
	}

	List<Link> outgoing(Identified node) {
		return outgoing.getOrDefault(node, List.of());
	}

	List<Link> incoming(Identified node) {
		return incoming.getOrDefault(node, List.of());
	}

	/** Labels below it, whether shown or not. */
	List<Label> children(Label label) {
		return children.getOrDefault(label, List.of());
	}

	/** How many labels right below it are not shown. */
	public int hidden(Label label) {
		return isLarge() ? (int) children(label).stream().filter(child -> !nodes.contains(child)).count() : 0;
	}

	/** Shows what is below a label, or no longer. */
	public void toggle(Label label) {
		if (!opened.remove(label))
			opened.add(label);
		update();
	}

	/** Opens what is above a label, so that it is shown. */
	public void open(Label label) {
		var seen = new HashSet<Label>();
		for (var above = label.getParent(); above != null && seen.add(above); above = above.getParent())
			opened.add(above);
		update();
	}
}
