package org.labelwright.io.text.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.text.WebAnnoFormat;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.ChoiceAttribute;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.RelationType;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.model.schema.TaxonomyAttribute;
import org.labelwright.schema.format.SchemaMaker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Makes a schema of layers, of which labels are named as {@link Layers} says. */
public final class LayerReader {

	/** Extras: all else that is said of a layer or a feature. */
	static final String DEFINITION = "definition"; //$NON-NLS-1$
	static final String NAME = "name"; //$NON-NLS-1$
	static final String TYPE = "type"; //$NON-NLS-1$
	static final String DESCRIPTION = "description"; //$NON-NLS-1$
	static final String FEATURES = "features"; //$NON-NLS-1$
	static final String TAG_SET = "tag_set"; //$NON-NLS-1$
	static final String TAGS = "tags"; //$NON-NLS-1$
	static final String TAG_NAME = "tag_name"; //$NON-NLS-1$
	static final String TAG_DESCRIPTION = "tag_description"; //$NON-NLS-1$
	static final String ATTACH = "attach_type"; //$NON-NLS-1$
	static final String LINK_MODE = "link_mode"; //$NON-NLS-1$
	static final String LINK_TYPE = "link_type_name"; //$NON-NLS-1$
	static final String REQUIRED = "required"; //$NON-NLS-1$
	static final String SPAN = "span"; //$NON-NLS-1$
	static final String RELATION = "relation"; //$NON-NLS-1$
	static final String KNOWLEDGE_BASE = "kb:"; //$NON-NLS-1$
	static final Set<String> TYPES = Set.of(SPAN, RELATION, Layers.CHAIN);

	private static final SchemaFactory FACTORY = SchemaFactory.eINSTANCE;

	private final Path file;
	private final SchemaMaker maker;
	private final Map<String, Label> layers = new HashMap<>();

	public LayerReader(Path file, Consumer<Problem> problems) {
		this.file = file;
		this.maker = new SchemaMaker(file.getFileName().toString().replaceFirst("\\.[^.]*$", ""), problems); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** @return empty when there are no layers, which is told */
	public Optional<LabelSchema> read(JsonNode root) {
		var all = root.has("layers") ? root.path("layers") : root.isObject() ? JsonNodeFactory.instance.arrayNode().add(root) : root; //$NON-NLS-1$ //$NON-NLS-2$
		var found = new ArrayList<JsonNode>();
		all.forEach(layer -> {
			if (TYPES.contains(layer.path(TYPE).asText()) && !layer.path(NAME).asText("").isBlank()) //$NON-NLS-1$
				found.add(layer);
		});
		if (found.isEmpty()) {
			maker.problem(Problem.error("webanno.layers", file.getFileName().toString(), Messages.Layers_none, Messages.Layers_noneRemedy)); //$NON-NLS-1$
			return Optional.empty();
		}
		found.stream().filter(layer -> !layer.path(TYPE).asText().equals(RELATION)).forEach(this::label);
		for (var layer : found)
			if (layer.path(TYPE).asText().equals(RELATION))
				relations(layer);
			else
				features(layer, layers.get(layer.path(NAME).asText()));
		return Optional.of(maker.schema());
	}

	private static String text(JsonNode node, String property) {
		return node.path(property).isTextual() && !node.path(property).textValue().isBlank() ? node.path(property).textValue() : null;
	}

	private static JsonNode value(JsonNode layer) {
		if (Layers.labelled(layer.path(NAME).asText()))
			for (var feature : layer.path(FEATURES))
				if (feature.path(NAME).asText().equals(Layers.VALUE))
					return feature;
		return null;
	}

	/** What is kept of a layer. */
	private static ObjectNode extras(JsonNode layer) {
		var extras = Layers.extras(layer.path(NAME).asText(), value(layer) != null);
		var rest = ((ObjectNode) layer).deepCopy();
		rest.remove(List.of(NAME, FEATURES, DESCRIPTION, TYPE, ATTACH));
		var value = value(layer);
		if (value != null)
			rest.set(Layers.VALUE, tagless(value));
		extras.set(DEFINITION, rest);
		return extras;
	}

	private static JsonNode tagless(JsonNode feature) {
		var rest = ((ObjectNode) feature).deepCopy();
		if (rest.path(TAG_SET) instanceof ObjectNode set)
			set.remove(TAGS);
		return rest;
	}

	private void label(JsonNode layer) {
		var type = layer.path(NAME).asText();
		if (layers.containsKey(type)) {
			maker.problem(Problem.warning("webanno.layers", file.getFileName() + "#" + type, Messages.Layers_twice, Messages.Layers_twiceRemedy)); //$NON-NLS-1$ //$NON-NLS-2$
			return;
		}
		var extras = extras(layer);
		if (layer.path(TYPE).asText().equals(Layers.CHAIN)) {
			extras.put(Layers.KIND, Layers.CHAIN);
			SchemaMaker.keep(maker.relationType(Layers.NEXT), WebAnnoFormat.ID, Layers.extras(type, false).put(Layers.KIND, Layers.CHAIN));
		}
		var tags = value(layer) == null ? JsonNodeFactory.instance.arrayNode() : value(layer).path(TAG_SET).path(TAGS);
		// what came from no layer is a tag of this one, and nothing by itself
		boolean own = !type.equals(Layers.SPAN) || tags.isEmpty();
		var label = own ? maker.label(Layers.shortName(type)) : null;
		layers.put(type, label);
		if (own) {
			label.setDescription(text(layer, DESCRIPTION));
			label.getGeometryKinds().add("TextSpan"); //$NON-NLS-1$
			SchemaMaker.keep(label, WebAnnoFormat.ID, extras);
		}
		for (var tag : tags) {
			var name = text(tag, TAG_NAME);
			if (name == null || maker.find(name).isPresent())
				continue;
			var below = maker.label(name);
			below.setParent(label);
			below.setDescription(text(tag, TAG_DESCRIPTION));
			below.getGeometryKinds().add("TextSpan"); //$NON-NLS-1$
			SchemaMaker.keep(below, WebAnnoFormat.ID, own ? Layers.extras(type, true) : extras.deepCopy());
		}
	}

	private void features(JsonNode layer, Label label) {
		var value = value(layer);
		var in = label == null ? maker.schema().getAttributes() : label.getAttributes();
		for (var feature : layer.path(FEATURES))
			if (feature != value && text(feature, NAME) != null)
				if ("WITH_ROLE".equals(text(feature, LINK_MODE))) //$NON-NLS-1$
					slot(layer, feature, label);
				else
					attribute(in, feature);
	}

	private void slot(JsonNode layer, JsonNode feature, Label host) {
		var type = maker.relationType(feature.path(NAME).asText());
		var extras = Layers.slot(layer.path(NAME).asText(), feature.path(LINK_TYPE).asText(), feature.path(TYPE).asText());
		extras.set(DEFINITION, tagless(feature));
		SchemaMaker.keep(type, WebAnnoFormat.ID, extras);
		type.setDescription(text(feature, DESCRIPTION));
		if (host != null && !type.getSources().contains(host))
			type.getSources().add(host);
		var target = layers.get(feature.path(TYPE).asText());
		if (target != null && !type.getTargets().contains(target))
			type.getTargets().add(target);
		options(maker.attribute(type.getAttributes(), Layers.ROLE, tags(feature).isEmpty() ? FACTORY::createTextAttribute : FACTORY::createChoiceAttribute), feature);
	}

	private static JsonNode tags(JsonNode feature) {
		return feature.path(TAG_SET).path(TAGS);
	}

	private void attribute(List<Attribute> in, JsonNode feature) {
		var type = feature.path(TYPE).asText();
		boolean list = type.endsWith("Array"); //$NON-NLS-1$
		var name = feature.path(NAME).asText();
		var made = !tags(feature).isEmpty() ? maker.attribute(in, name, FACTORY::createChoiceAttribute)
				: type.startsWith(KNOWLEDGE_BASE) ? maker.attribute(in, name, FACTORY::createTaxonomyAttribute) : switch (type) {
				case "uima.cas.Boolean" -> maker.attribute(in, name, FACTORY::createBooleanAttribute); //$NON-NLS-1$
				case "uima.cas.Integer", "uima.cas.Long", "uima.cas.Short" -> maker.attribute(in, name, FACTORY::createIntegerAttribute); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				case "uima.cas.Float", "uima.cas.Double" -> maker.attribute(in, name, FACTORY::createDecimalAttribute); //$NON-NLS-1$ //$NON-NLS-2$
				case "uima.cas.String", "uima.cas.StringArray" -> maker.attribute(in, name, FACTORY::createTextAttribute); //$NON-NLS-1$ //$NON-NLS-2$
				default -> null;
				};
		if (made == null) {
			maker.problem(Problem.info("webanno.feature", file.getFileName() + "#" + name, NLS.bind(Messages.Layers_feature, name, type))); //$NON-NLS-1$ //$NON-NLS-2$
			return;
		}
		made.setDescription(text(feature, DESCRIPTION));
		made.setRequired(feature.path(REQUIRED).asBoolean());
		if (made instanceof TaxonomyAttribute taxonomy && !type.equals("kb:<ANY>")) //$NON-NLS-1$
			taxonomy.setTaxonomyId(type.substring(KNOWLEDGE_BASE.length()));
		if (made instanceof ChoiceAttribute choice)
			choice.setMultiple(list);
		options(made, feature);
		var rest = (ObjectNode) tagless(feature);
		rest.remove(List.of(NAME, DESCRIPTION, REQUIRED));
		SchemaMaker.keep(made, WebAnnoFormat.ID, JsonNodeFactory.instance.objectNode().set(DEFINITION, rest));
	}

	private void options(Attribute attribute, JsonNode feature) {
		if (attribute instanceof ChoiceAttribute choice)
			for (var tag : tags(feature)) {
				var name = text(tag, TAG_NAME);
				if (name != null)
					maker.option(choice.getOptions(), name).setDescription(text(tag, TAG_DESCRIPTION));
			}
	}

	private void relations(JsonNode layer) {
		var type = layer.path(NAME).asText();
		var attach = layer.path(ATTACH).path(NAME).asText(layer.path(ATTACH).asText("")); //$NON-NLS-1$
		var extras = extras(layer).put(Layers.BASE, attach);
		var value = value(layer);
		var made = new ArrayList<RelationType>();
		if (value != null)
			for (var tag : tags(value))
				if (text(tag, TAG_NAME) != null) {
					var below = maker.relationType(tag.path(TAG_NAME).asText());
					below.setDescription(text(tag, TAG_DESCRIPTION));
					made.add(below);
				}
		if (made.isEmpty()) {
			var only = maker.relationType(Layers.shortName(type));
			only.setDescription(text(layer, DESCRIPTION));
			made.add(only);
		}
		for (var each : made) {
			SchemaMaker.keep(each, WebAnnoFormat.ID, extras);
			var end = layers.get(attach);
			if (end != null && each.getSources().isEmpty()) {
				each.getSources().add(end);
				each.getTargets().add(end);
			}
			for (var feature : layer.path(FEATURES))
				if (feature != value && text(feature, NAME) != null)
					attribute(each.getAttributes(), feature);
		}
	}
}
