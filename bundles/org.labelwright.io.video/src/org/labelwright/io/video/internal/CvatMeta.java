package org.labelwright.io.video.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.labelwright.io.SchemaCollector;
import org.labelwright.io.XmlTree;
import org.labelwright.model.schema.SchemaFactory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The head of a file of CVAT: tasks, and labels with their attributes. Attributes are described by elements, or, by
 * versions before 2019, on a line such as {@code ~select=action:standing,walking}, where a tilde means that the value may
 * change from frame to frame, and an at sign that it may not.
 */
final class CvatMeta {

	static final String META = "meta"; //$NON-NLS-1$
	static final String TASK = "task"; //$NON-NLS-1$
	static final String LABELS = "labels"; //$NON-NLS-1$
	static final String LABEL = "label"; //$NON-NLS-1$
	static final String SOURCE = "source"; //$NON-NLS-1$
	static final String SKELETON = "skeleton"; //$NON-NLS-1$
	static final String PARENT = "parent"; //$NON-NLS-1$
	static final String SIZE = "original_size"; //$NON-NLS-1$
	/** The attribute of a label of tags that makes it a question. */
	static final String ANSWER = "answer"; //$NON-NLS-1$

	/** What an attribute is. */
	record Definition(boolean mutable, String type, List<String> options) {

		static final Definition UNKNOWN = new Definition(false, "", List.of()); //$NON-NLS-1$

		boolean isChoice() {
			return type.equals("select") || type.equals("radio"); //$NON-NLS-1$ //$NON-NLS-2$
		}

		/** The value that a text stands for. */
		Object value(String text) {
			if (type.equals("checkbox") && text.strip().matches("(?i)true|false")) //$NON-NLS-1$ //$NON-NLS-2$
				return Boolean.valueOf(text.strip());
			var number = type.equals("number") ? Numbers.number(text.strip()) : null; //$NON-NLS-1$
			return number == null ? text : number;
		}
	}

	private final ObjectNode meta;
	private final List<ObjectNode> tasks = new ArrayList<>();
	private final Map<String, Map<String, Definition>> attributes = new LinkedHashMap<>();
	private final Map<String, List<String>> points = new LinkedHashMap<>();
	private final Map<String, Definition> questions = new LinkedHashMap<>();

	/** @param meta the element; empty when there is none */
	CvatMeta(ObjectNode meta) {
		this.meta = meta;
		find(meta);
	}

	private void find(JsonNode element) {
		for (var child : XmlTree.children(element))
			switch (XmlTree.name(child)) {
			case TASK, "job" -> { //$NON-NLS-1$
				tasks.add((ObjectNode) child);
				find(child);
			}
			case LABELS -> XmlTree.children(child).forEach(this::label);
			case "project", "tasks" -> find(child); //$NON-NLS-1$ //$NON-NLS-2$
			default -> {
				// says nothing of labels
			}
			}
	}

	private static String text(JsonNode element, String name) {
		return XmlTree.text(XmlTree.child(element, name));
	}

	private void label(JsonNode label) {
		var name = text(label, "name"); //$NON-NLS-1$
		var parent = text(label, PARENT);
		if (name.isEmpty())
			return;
		if (!parent.isEmpty()) {
			points.computeIfAbsent(parent, key -> new ArrayList<>()).add(name);
			return;
		}
		var defined = new LinkedHashMap<String, Definition>();
		for (var attribute : XmlTree.children(XmlTree.child(label, "attributes"))) //$NON-NLS-1$
			if (text(attribute, "name").isEmpty()) //$NON-NLS-1$
				line(XmlTree.text(attribute), defined);
			else
				defined.put(text(attribute, "name"), new Definition(text(attribute, "mutable").equalsIgnoreCase("true"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						text(attribute, "input_type"), text(attribute, "values").lines().toList())); //$NON-NLS-1$ //$NON-NLS-2$
		if (text(label, "type").equals(CvatReader.TAG) && defined.keySet().equals(Set.of(ANSWER))) //$NON-NLS-1$
			questions.putIfAbsent(name, defined.get(ANSWER));
		else
			attributes.computeIfAbsent(name, key -> new LinkedHashMap<>()).putAll(defined);
	}

	private static void line(String line, Map<String, Definition> defined) {
		int equals = line.indexOf('=');
		int colon = line.indexOf(':', equals + 1);
		if (equals < 1 || colon <= equals + 1)
			return;
		var options = line.substring(colon + 1);
		defined.put(line.substring(equals + 1, colon), new Definition(line.charAt(0) == '~', line.substring(1, equals),
				options.isEmpty() ? List.of() : List.of(options.split(",")))); //$NON-NLS-1$
	}

	/** Tells what the head declares. */
	void declare(SchemaCollector schema) {
		attributes.forEach((label, defined) -> {
			schema.declareClass(label, null);
			defined.forEach((name, definition) -> declare(schema, label, name, definition));
		});
		points.forEach((label, names) -> {
			var skeleton = SchemaFactory.eINSTANCE.createSkeleton();
			for (var name : names) {
				var point = SchemaFactory.eINSTANCE.createSkeletonPoint();
				point.setName(name);
				skeleton.getPoints().add(point);
			}
			schema.declareSkeleton(label, skeleton);
		});
		questions.forEach((name, definition) -> {
			schema.declareQuestion(name, definition.isChoice() ? definition.options : List.of(), false);
			schema.declareInTime(name);
		});
	}

	private static void declare(SchemaCollector schema, String label, String name, Definition definition) {
		if (definition.isChoice())
			schema.declareChoice(label, name, definition.options);
		else if (definition.type.equals("checkbox")) //$NON-NLS-1$
			schema.declareFlag(label, name);
		else if (definition.type.equals("text")) //$NON-NLS-1$
			schema.declareValue(label, name, String.class);
		if (definition.mutable)
			schema.declareOfFrames(label, name);
	}

	/** The tasks, of which there are several in the file of a project. */
	List<ObjectNode> tasks() {
		return tasks;
	}

	static String id(JsonNode task) {
		return text(task, "id"); //$NON-NLS-1$
	}

	/** Width and height of the frames of a task; 0 when the file does not tell. */
	static int[] size(JsonNode task) {
		if (task == null)
			return new int[2];
		var size = XmlTree.child(task, SIZE);
		return new int[] { Math.max(0, Numbers.frame(text(size, "width"), 0)), Math.max(0, Numbers.frame(text(size, "height"), 0)) }; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The name of the video of a task, which a file of one task may tell beside it; null when the file does not tell. */
	String video(JsonNode task) {
		var own = text(task, SOURCE).strip();
		var source = own.isEmpty() && tasks.size() == 1 ? text(meta, SOURCE).strip() : own;
		var name = source.isEmpty() ? text(task, "name").strip() : source; //$NON-NLS-1$
		return name.isEmpty() ? null : name;
	}

	/** Names of the points of a skeleton, in their order. */
	List<String> points(String label) {
		return points.getOrDefault(label, List.of());
	}

	Definition definition(String label, String attribute) {
		return attributes.getOrDefault(label, Map.of()).getOrDefault(attribute, Definition.UNKNOWN);
	}

	/** Whether the tags of a label answer a question: each has the attribute {@value #ANSWER}, and no other. */
	boolean isQuestion(String label) {
		return questions.containsKey(label);
	}

	/** What the answers to a question are. */
	Definition answer(String question) {
		return questions.getOrDefault(question, Definition.UNKNOWN);
	}

	/** What is kept of the head for a task. */
	ObjectNode kept(ObjectNode task) {
		if (tasks.size() == 1)
			return meta;
		return XmlTree.with(XmlTree.element(META), task.deepCopy());
	}
}
