package org.labelwright.io.text.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.labelwright.io.text.WebAnnoFormat;
import org.labelwright.model.Identified;
import org.labelwright.model.Named;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.BooleanAttribute;
import org.labelwright.model.schema.ChoiceAttribute;
import org.labelwright.model.schema.DecimalAttribute;
import org.labelwright.model.schema.IntegerAttribute;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.RatingAttribute;
import org.labelwright.model.schema.RelationType;
import org.labelwright.model.schema.TaxonomyAttribute;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes a schema as layers: labels and relation types on that which they came from, others as tags of one for all. */
public final class LayerWriter {

	private static final String STRING = "uima.cas.String"; //$NON-NLS-1$

	private final LabelSchema schema;
	private final Map<String, ObjectNode> layers = new LinkedHashMap<>();

	public LayerWriter(LabelSchema schema) {
		this.schema = schema;
	}

	public String write() {
		for (var label : schema.getLabels())
			if (!label.isAbstract() && !label.isRetired() && label.getName() != null)
				label(label);
		for (var type : schema.getRelationTypes())
			if (!type.isRetired() && type.getName() != null)
				relation(type);
		var all = JsonNodeFactory.instance.arrayNode();
		layers.values().forEach(layer -> {
			layer.withArray('/' + LayerReader.FEATURES);
			all.add(layer);
		});
		return all.toPrettyString() + System.lineSeparator();
	}

	private static JsonNode extras(Identified element) {
		return element.getForeign() == null ? MissingNode.getInstance() : element.getForeign().path(WebAnnoFormat.ID);
	}

	/** The layer of a name, made as INCEpTION makes one when it is not there yet. */
	private ObjectNode layer(String type, String kind, JsonNode definition) {
		return layers.computeIfAbsent(type, key -> {
			var layer = JsonNodeFactory.instance.objectNode().put(LayerReader.NAME, type);
			layer.putArray(LayerReader.FEATURES);
			layer.put("uiName", Layers.shortName(type)).put(LayerReader.TYPE, kind).putNull(LayerReader.DESCRIPTION).put("enabled", true).put("built_in", false) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					.put("readonly", false).put("allow_stacking", true).put("cross_sentence", true).put("show_hover", true).put("anchoring_mode", "CHARACTERS") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
					.put("overlap_mode", "ANY_OVERLAP").put("validation_mode", "ALWAYS").put("lock_to_token_offset", false).put("multiple_tokens", true); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			if (definition instanceof ObjectNode said) {
				var rest = said.deepCopy();
				var value = rest.remove(Layers.VALUE);
				layer.setAll(rest);
				if (value != null)
					layer.withArray('/' + LayerReader.FEATURES).add(value);
			}
			return layer;
		});
	}

	private void label(Label label) {
		var extras = extras(label);
		var type = extras.path(Layers.LAYER).asText(Layers.SPAN);
		var kind = extras.path(Layers.KIND).asText().equals(Layers.CHAIN) ? Layers.CHAIN : LayerReader.SPAN;
		var layer = layer(type, kind, extras.path(LayerReader.DEFINITION));
		if (!type.equals(Layers.SPAN) && Layers.shortName(type).equals(label.getName()))
			layer.put(LayerReader.DESCRIPTION, label.getDescription());
		else
			tag(layer, label);
		if (type.equals(Layers.SPAN))
			schema.getAttributes().forEach(attribute -> feature(layer, attribute));
		label.getAttributes().forEach(attribute -> feature(layer, attribute));
	}

	private static ObjectNode feature(ObjectNode layer, String name) {
		for (var present : layer.withArray('/' + LayerReader.FEATURES))
			if (present.path(LayerReader.NAME).asText().equals(name))
				return (ObjectNode) present;
		return layer.withArray('/' + LayerReader.FEATURES).addObject().put(LayerReader.NAME, name).put("uiName", name).put(LayerReader.TYPE, STRING).put("enabled", true) //$NON-NLS-1$ //$NON-NLS-2$
				.put("visible", true).put(LayerReader.REQUIRED, false).put("multi_value_mode", "NONE").put(LayerReader.LINK_MODE, "NONE"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private static void tag(ObjectNode layer, Named element) {
		tag(tags(feature(layer, Layers.VALUE), Layers.shortName(layer.path(LayerReader.NAME).asText())), element);
	}

	private static ArrayNode tags(ObjectNode feature, String name) {
		if (!(feature.path(LayerReader.TAG_SET) instanceof ObjectNode))
			feature.putObject(LayerReader.TAG_SET).put(LayerReader.NAME, name).putNull(LayerReader.DESCRIPTION).put("language", "").put("create_tag", false); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return ((ObjectNode) feature.path(LayerReader.TAG_SET)).withArray('/' + LayerReader.TAGS);
	}

	private static void tag(ArrayNode tags, Named element) {
		var name = Objects.requireNonNullElse(element.getName(), ""); //$NON-NLS-1$
		for (var present : tags)
			if (present.path(LayerReader.TAG_NAME).asText().equals(name))
				return;
		if (!name.isBlank())
			tags.addObject().put(LayerReader.TAG_NAME, name).put(LayerReader.TAG_DESCRIPTION, element.getDescription());
	}

	/** The first attribute of a name says what it is. */
	private static void feature(ObjectNode layer, Attribute attribute) {
		if (!Layers.isFeature(attribute.getName(), layer.path(LayerReader.NAME).asText()) || attribute.isRetired())
			return;
		for (var present : layer.withArray('/' + LayerReader.FEATURES))
			if (present.path(LayerReader.NAME).asText().equals(attribute.getName()))
				return;
		var made = feature(layer, attribute.getName());
		if (extras(attribute).path(LayerReader.DEFINITION) instanceof ObjectNode rest)
			made.setAll(rest.deepCopy());
		else
			made.put(LayerReader.TYPE, type(attribute));
		made.put(LayerReader.DESCRIPTION, attribute.getDescription()).put(LayerReader.REQUIRED, attribute.isRequired());
		if (attribute instanceof ChoiceAttribute choice)
			choice.getOptions().forEach(option -> tag(tags(made, attribute.getName()), option));
	}

	private static String type(Attribute attribute) {
		return switch (attribute) {
		case BooleanAttribute truth -> "uima.cas.Boolean"; //$NON-NLS-1$
		case IntegerAttribute number -> "uima.cas.Integer"; //$NON-NLS-1$
		case RatingAttribute number -> "uima.cas.Integer"; //$NON-NLS-1$
		case DecimalAttribute number -> "uima.cas.Float"; //$NON-NLS-1$
		case TaxonomyAttribute taxonomy -> LayerReader.KNOWLEDGE_BASE + Objects.requireNonNullElse(taxonomy.getTaxonomyId(), "<ANY>"); //$NON-NLS-1$
		case ChoiceAttribute choice when choice.isMultiple() -> "uima.cas.StringArray"; //$NON-NLS-1$
		default -> STRING;
		};
	}

	private void relation(RelationType type) {
		var extras = extras(type);
		switch (extras.path(Layers.KIND).asText()) {
		case Layers.CHAIN -> {
			// is the layer of the chain by itself
		}
		case Layers.SLOT -> slot(type, extras);
		default -> {
			var name = extras.path(Layers.LAYER).asText(Layers.RELATION);
			var layer = layer(name, LayerReader.RELATION, extras.path(LayerReader.DEFINITION));
			var base = extras.path(Layers.BASE).asText(""); //$NON-NLS-1$
			layer.putObject(LayerReader.ATTACH).put(LayerReader.NAME, base.isEmpty() ? Layers.SPAN : base);
			if (!name.equals(Layers.RELATION) && Layers.shortName(name).equals(type.getName()))
				layer.put(LayerReader.DESCRIPTION, type.getDescription());
			else
				tag(layer, type);
			type.getAttributes().forEach(attribute -> feature(layer, attribute));
		}
		}
	}

	private void slot(RelationType type, JsonNode extras) {
		var host = layer(extras.path(Layers.LAYER).asText(), LayerReader.SPAN, null);
		var made = feature(host, type.getName());
		if (extras.path(LayerReader.DEFINITION) instanceof ObjectNode rest)
			made.setAll(rest.deepCopy());
		made.put(LayerReader.TYPE, extras.path(Layers.TARGET).asText()).put(LayerReader.DESCRIPTION, type.getDescription()).put(LayerReader.LINK_MODE, "WITH_ROLE") //$NON-NLS-1$
				.put("multi_value_mode", "ARRAY").put(LayerReader.LINK_TYPE, extras.path(Layers.LINK).asText()); //$NON-NLS-1$ //$NON-NLS-2$
		for (var attribute : List.copyOf(type.getAttributes()))
			if (attribute instanceof ChoiceAttribute choice && Layers.ROLE.equals(attribute.getName()))
				choice.getOptions().forEach(option -> tag(tags(made, Layers.ROLE), option));
	}
}
