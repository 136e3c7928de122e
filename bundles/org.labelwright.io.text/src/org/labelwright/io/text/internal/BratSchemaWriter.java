package org.labelwright.io.text.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.labelwright.io.text.BratFormat;
import org.labelwright.model.Identified;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.BooleanAttribute;
import org.labelwright.model.schema.ChoiceAttribute;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.Option;
import org.labelwright.model.schema.RelationType;
import org.labelwright.schema.format.SchemaFormat.Part;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/** Writes a schema as the configuration of brat. */
public final class BratSchemaWriter {

	private static final String ANY = "<ANY>"; //$NON-NLS-1$

	private final LabelSchema schema;
	private final Map<Label, List<Label>> children = new LinkedHashMap<>();

	public BratSchemaWriter(LabelSchema schema) {
		this.schema = schema;
		schema.getLabels().forEach(label -> children.computeIfAbsent(label.getParent(), key -> new ArrayList<>()).add(label));
	}

	public List<Part> write(String fileName) {
		var parts = new ArrayList<Part>();
		parts.add(new Part(fileName, annotation()));
		parts.add(new Part(BratSchemaReader.VISUAL, visual()));
		var keys = schema.getLabels().stream().filter(label -> label.getHotkey() != null && label.getHotkey().matches("\\S")) //$NON-NLS-1$
				.map(label -> label.getHotkey() + ' ' + name(label.getName()) + '\n').collect(Collectors.joining());
		if (!keys.isEmpty())
			parts.add(new Part(BratSchemaReader.SHORTCUTS, keys));
		return parts;
	}

	private static JsonNode extras(Identified element) {
		return element.getForeign() == null ? MissingNode.getInstance() : element.getForeign().path(BratFormat.ID);
	}

	private static String kind(Identified element) {
		return extras(element).path(BratConfiguration.KIND).asText();
	}

	/** What brat takes as the name of a type: ASCII, without blanks. */
	private static String name(String name) {
		return name == null || name.isBlank() ? "_" : name.replaceAll("[^A-Za-z0-9_-]", "_"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private boolean isEvent(Label label) {
		return kind(label).equals(BratConfiguration.EVENT);
	}

	private String annotation() {
		var text = new StringBuilder();
		section(text, "entities", false); //$NON-NLS-1$
		text.append("\n[relations]\n"); //$NON-NLS-1$
		schema.getRelationTypes().stream().filter(type -> !kind(type).equals(BratConfiguration.ARGUMENT)).forEach(type -> relation(text, type));
		section(text, "events", true); //$NON-NLS-1$
		text.append("\n[attributes]\n"); //$NON-NLS-1$
		attributes(text);
		return text.toString();
	}

	private void section(StringBuilder text, String name, boolean events) {
		text.append(text.isEmpty() ? "" : "\n").append('[').append(name).append("]\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		for (var label : schema.getLabels())
			if (isEvent(label) == events && (label.getParent() == null || isEvent(label.getParent()) != events))
				line(text, label, 0, new LinkedHashSet<>());
	}

	private void line(StringBuilder text, Label label, int depth, Set<Label> above) {
		if (!above.add(label))
			return;
		text.append("\t".repeat(depth)).append(label.isAbstract() ? "!" : "").append(name(label.getName())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (isEvent(label))
			text.append(arguments(label));
		text.append('\n');
		for (var child : children.getOrDefault(label, List.of()))
			if (isEvent(child) == isEvent(label))
				line(text, child, depth + 1, above);
		above.remove(label);
	}

	private String arguments(Label label) {
		var counts = extras(label).path(BratSchemaReader.COUNTS);
		boolean known = counts.isObject();
		var roles = schema.getRelationTypes().stream().filter(type -> kind(type).equals(BratConfiguration.ARGUMENT) && type.getSources().contains(label))
				.map(type -> name(type.getName()) + counts.path(type.getName()).asText(known ? "" : "*") + ':' + types(type.getTargets())).toList(); //$NON-NLS-1$ //$NON-NLS-2$
		return roles.isEmpty() ? "" : '\t' + String.join(", ", roles); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String types(List<Label> labels) {
		return labels.isEmpty() ? ANY : labels.stream().map(label -> name(label.getName())).collect(Collectors.joining("|")); //$NON-NLS-1$
	}

	private static void relation(StringBuilder text, RelationType type) {
		var roles = extras(type).path(BratSchemaReader.ROLES);
		text.append(name(type.getName())).append('\t').append(roles.path(0).asText("Arg1")).append(':').append(types(type.getSources())).append(", ") //$NON-NLS-1$ //$NON-NLS-2$
				.append(roles.path(1).asText("Arg2")).append(':').append(types(type.getTargets())); //$NON-NLS-1$
		if (!type.isDirected())
			text.append(", <REL-TYPE>:symmetric").append(extras(type).has("transitive") ? "-transitive" : ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		text.append('\n');
	}

	/** Attributes of one name and with the same values are one. */
	private void attributes(StringBuilder text) {
		var owners = new LinkedHashMap<String, Set<String>>();
		schema.getAttributes().forEach(attribute -> add(owners, attribute, ANY));
		for (var label : schema.getLabels())
			label.getAttributes().forEach(attribute -> add(owners, attribute, name(label.getName())));
		owners.forEach((line, labels) -> {
			var parts = line.split("\t", 2); //$NON-NLS-1$
			text.append(parts[0]).append("\tArg:").append(String.join("|", labels)).append(parts[1]).append('\n'); //$NON-NLS-1$ //$NON-NLS-2$
		});
	}

	private static void add(Map<String, Set<String>> owners, Attribute attribute, String owner) {
		var values = switch (attribute) {
		case BooleanAttribute truth -> ""; //$NON-NLS-1$
		case ChoiceAttribute choice -> ", Value:" + choice.getOptions().stream().map(Option::getName).map(BratSchemaWriter::name).distinct().collect(Collectors.joining("|")); //$NON-NLS-1$ //$NON-NLS-2$
		default -> null;
		};
		if (values != null)
			owners.computeIfAbsent(name(attribute.getName()) + '\t' + values, key -> new LinkedHashSet<>()).add(owner);
	}

	private String visual() {
		var labels = new StringBuilder("[labels]\n"); //$NON-NLS-1$
		var drawing = new StringBuilder("\n[drawing]\n"); //$NON-NLS-1$
		for (var label : schema.getLabels()) {
			shown(labels, label, label.getName());
			var parts = new ArrayList<String>();
			if (label.getColor() != null)
				parts.add(BratSchemaReader.BACKGROUND + ':' + label.getColor());
			extras(label).path(BratSchemaReader.DRAWING).properties().forEach(entry -> parts.add(entry.getKey() + ':' + entry.getValue().asText()));
			if (!parts.isEmpty())
				drawing.append(name(label.getName())).append('\t').append(String.join(", ", parts)).append('\n'); //$NON-NLS-1$
		}
		schema.getRelationTypes().forEach(type -> shown(labels, type, type.getName()));
		return labels.append(drawing).toString();
	}

	private static void shown(StringBuilder text, Identified element, String name) {
		var forms = extras(element).path(BratSchemaReader.SHOWN);
		if (forms.isArray() && !forms.isEmpty())
			text.append(name(name)).append(" | ") //$NON-NLS-1$
					.append(StreamSupport.stream(forms.spliterator(), false).map(JsonNode::asText).collect(Collectors.joining(" | "))).append('\n'); //$NON-NLS-1$
	}
}
