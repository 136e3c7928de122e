package org.labelwright.io.internal.schema;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.labelwright.model.Named;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.BooleanAttribute;
import org.labelwright.model.schema.ChoiceAttribute;
import org.labelwright.model.schema.ChoiceQuestion;
import org.labelwright.model.schema.DateAttribute;
import org.labelwright.model.schema.DecimalAttribute;
import org.labelwright.model.schema.IntegerAttribute;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.Option;
import org.labelwright.model.schema.Question;
import org.labelwright.model.schema.RankingQuestion;
import org.labelwright.model.schema.RatingAttribute;
import org.labelwright.model.schema.RatingQuestion;
import org.labelwright.model.schema.ReferenceAttribute;
import org.labelwright.model.schema.RelationType;
import org.labelwright.model.schema.TaxonomyAttribute;
import org.labelwright.model.schema.TextAttribute;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes a schema as JSON Schema: its labels and relation types as definitions, its questions as properties. */
public final class JsonSchemaWriter {

	static final String DIALECT = "https://json-schema.org/draft/2020-12/schema"; //$NON-NLS-1$
	static final String DEFINITIONS = "#/$defs/"; //$NON-NLS-1$
	static final String ANNOTATIONS = "annotations"; //$NON-NLS-1$
	static final String RELATIONS = "relations"; //$NON-NLS-1$
	static final String LABEL = "label"; //$NON-NLS-1$
	static final String ALL = "all"; //$NON-NLS-1$
	static final String CONSTRAINTS = "constraints"; //$NON-NLS-1$
	static final String LABELS = "labels"; //$NON-NLS-1$
	static final String SKELETON = "skeleton"; //$NON-NLS-1$
	static final String MULTIPLE = "multiple"; //$NON-NLS-1$

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
	private static final Set<String> NAMED = Set.of("name", "description"); //$NON-NLS-1$ //$NON-NLS-2$

	private final LabelSchema schema;
	private final ObjectNode root = NODES.objectNode();
	private final ObjectNode definitions = NODES.objectNode();
	private final Map<Named, String> keys = new HashMap<>();
	private final Set<String> taken = new HashSet<>();

	public JsonSchemaWriter(LabelSchema schema) {
		this.schema = schema;
	}

	public String write() {
		root.put("$schema", DIALECT); //$NON-NLS-1$
		title(root, schema);
		root.put("type", "object"); //$NON-NLS-1$ //$NON-NLS-2$
		var properties = root.putObject("properties"); //$NON-NLS-1$
		schema.getLabels().forEach(this::key);
		schema.getRelationTypes().forEach(this::key);
		lists(properties);
		for (var question : schema.getQuestions())
			property(properties, root, question, question(question), question.isRequired());
		root.set("$defs", definitions); //$NON-NLS-1$
		schema.getLabels().forEach(this::label);
		schema.getRelationTypes().forEach(this::relationType);
		extras();
		return root.toPrettyString() + System.lineSeparator();
	}

	private void extras() {
		var extras = Extras.of(schema, Set.of("name", "description", "revision")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (!schema.getAttributes().isEmpty())
			attributes(extras.putObject(ALL), schema.getAttributes());
		for (var constraint : schema.getConstraints())
			extras.withArray('/' + CONSTRAINTS).add(Extras.of(constraint, Set.of()).set(LABELS, Extras.list(constraint.getLabels().stream().map(keys::get).toList())));
		root.set(Extras.KEY, extras);
	}

	private void key(Named element) {
		var wanted = Objects.requireNonNullElse(element.getName(), ""); //$NON-NLS-1$
		var key = wanted;
		for (int number = 2; key.isEmpty() || !taken.add(key); number++)
			key = wanted + '-' + number;
		keys.put(element, key);
	}

	private static void title(ObjectNode node, Named element) {
		if (element.getName() != null)
			node.put("title", element.getName()); //$NON-NLS-1$
		if (element.getDescription() != null)
			node.put("description", element.getDescription()); //$NON-NLS-1$
	}

	/** What an item has: annotations of any label, and relations of any type. */
	private void lists(ObjectNode properties) {
		if (!schema.getLabels().isEmpty()) {
			var items = properties.putObject(ANNOTATIONS).put("type", "array").putObject("items").putArray("oneOf"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			for (var label : schema.getLabels())
				if (!label.isAbstract()) {
					var item = items.addObject();
					item.putArray("allOf").add(reference(label)); //$NON-NLS-1$
					item.putObject("properties").putObject(LABEL).put("const", keys.get(label)); //$NON-NLS-1$ //$NON-NLS-2$
					item.putArray("required").add(LABEL); //$NON-NLS-1$
				}
		}
		if (!schema.getRelationTypes().isEmpty()) {
			var items = properties.putObject(RELATIONS).put("type", "array").putObject("items").putArray("oneOf"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			schema.getRelationTypes().forEach(type -> items.add(reference(type)));
		}
	}

	private ObjectNode reference(Named element) {
		return NODES.objectNode().put("$ref", DEFINITIONS + keys.get(element).replace("~", "~0").replace("/", "~1").replace("%", "%25")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
	}

	private void label(Label label) {
		var node = definitions.putObject(keys.get(label));
		title(node, label);
		node.put("type", "object"); //$NON-NLS-1$ //$NON-NLS-2$
		if (label.getParent() != null)
			node.putArray("allOf").add(reference(label.getParent())); //$NON-NLS-1$
		attributes(node, label.getAttributes());
		var extras = Extras.of(label, NAMED);
		if (label.getSkeleton() != null)
			extras.set(SKELETON, Extras.skeleton(label.getSkeleton()));
		node.set(Extras.KEY, extras);
	}

	private void relationType(RelationType type) {
		var node = definitions.putObject(keys.get(type));
		title(node, type);
		node.put("type", "object"); //$NON-NLS-1$ //$NON-NLS-2$
		attributes(node, type.getAttributes());
		var properties = node.withObject("/properties"); //$NON-NLS-1$
		properties.set(JsonSchemaReader.SOURCE, anyOf(type.getSources()));
		properties.set(JsonSchemaReader.TARGET, anyOf(type.getTargets()));
		node.withArray("/required").add(JsonSchemaReader.SOURCE).add(JsonSchemaReader.TARGET); //$NON-NLS-1$
		node.set(Extras.KEY, Extras.of(type, NAMED).put(Extras.TYPE, type.eClass().getName()));
	}

	private ObjectNode anyOf(Collection<Label> labels) {
		var node = NODES.objectNode();
		if (labels.isEmpty())
			return node.put("type", "object"); //$NON-NLS-1$ //$NON-NLS-2$
		labels.forEach(label -> node.withArray("/anyOf").add(reference(label))); //$NON-NLS-1$
		return node;
	}

	private void attributes(ObjectNode node, List<Attribute> attributes) {
		if (attributes.isEmpty())
			return;
		var properties = node.putObject("properties"); //$NON-NLS-1$
		for (var attribute : attributes)
			property(properties, node, attribute, attribute(attribute), attribute.isRequired());
	}

	private static void property(ObjectNode properties, ObjectNode owner, Named element, ObjectNode node, boolean required) {
		var key = Objects.requireNonNullElse(element.getName(), ""); //$NON-NLS-1$
		while (properties.has(key) || key.equals(JsonSchemaReader.SOURCE) || key.equals(JsonSchemaReader.TARGET))
			key += '_';
		if (!key.equals(element.getName()) && element.getName() != null)
			node.put("title", element.getName()); //$NON-NLS-1$
		if (element.getDescription() != null)
			node.put("description", element.getDescription()); //$NON-NLS-1$
		properties.set(key, node);
		if (required)
			owner.withArray("/required").add(key); //$NON-NLS-1$
	}

	private ObjectNode attribute(Attribute attribute) {
		var extras = Extras.of(attribute, Set.of("name", "description", "required", "defaultValue", "minimum", "maximum", "pattern", "maximumLength", MULTIPLE)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
		extras.put(Extras.TYPE, attribute.eClass().getName());
		var node = NODES.objectNode();
		switch (attribute) {
		case BooleanAttribute truth -> node.put("type", "boolean").put("default", truth.getDefaultValue()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		case IntegerAttribute number -> node.put("type", "integer").put("minimum", number.getMinimum()).put("maximum", number.getMaximum()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.put("default", number.getDefaultValue()); //$NON-NLS-1$
		case RatingAttribute rating -> node.put("type", "integer").put("minimum", 1).put("maximum", rating.getMaximum()).put("default", rating.getDefaultValue()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		case DecimalAttribute number -> node.put("type", "number").put("minimum", number.getMinimum()).put("maximum", number.getMaximum()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.put("default", number.getDefaultValue()); //$NON-NLS-1$
		case DateAttribute date -> node.put("type", "string").put("format", "date").put("default", date.getDefaultValue()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		case TextAttribute text -> {
			node.put("type", "string").put("pattern", text.getPattern() == null ? null : "^(?:" + text.getPattern() + ")$").put("default", text.getDefaultValue()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			if (text.getMaximumLength() >= 0)
				node.put("maxLength", text.getMaximumLength()); //$NON-NLS-1$
		}
		case ChoiceAttribute choice -> {
			choices(node, choice.getOptions(), choice.isMultiple());
			var preset = choice.getDefaultValue().stream().map(id -> choice.getOptions().stream().filter(option -> id.equals(option.getId())).findFirst()
					.map(Option::getName).orElse(id)).toList();
			if (choice.isMultiple() && !preset.isEmpty())
				node.set("default", Extras.list(preset)); //$NON-NLS-1$
			else if (!preset.isEmpty())
				node.put("default", preset.getFirst()); //$NON-NLS-1$
		}
		case ReferenceAttribute reference -> several(node, reference.isMultiple()).setAll(anyOf(reference.getTargets()));
		case TaxonomyAttribute taxonomy -> several(node, taxonomy.isMultiple()).put("type", "string"); //$NON-NLS-1$ //$NON-NLS-2$
		default -> throw new IllegalArgumentException(attribute.eClass().getName());
		}
		return finished(node, extras);
	}

	private static ObjectNode finished(ObjectNode node, ObjectNode extras) {
		node.properties().removeIf(property -> property.getValue().isNull());
		node.set(Extras.KEY, extras);
		return node;
	}

	private static ObjectNode several(ObjectNode node, boolean multiple) {
		return multiple ? node.put("type", "array").put("uniqueItems", true).putObject("items") : node; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private static void choices(ObjectNode node, List<Option> options, boolean multiple) {
		var one = several(node, multiple).putArray("oneOf"); //$NON-NLS-1$
		for (var option : options) {
			var entry = one.addObject().put("const", Objects.requireNonNullElse(option.getName(), option.getId())); //$NON-NLS-1$
			if (option.getDescription() != null)
				entry.put("description", option.getDescription()); //$NON-NLS-1$
			entry.set(Extras.KEY, Extras.of(option, NAMED));
		}
	}

	private static ObjectNode question(Question question) {
		var node = NODES.objectNode();
		switch (question) {
		case ChoiceQuestion choice -> choices(node, choice.getOptions(), choice.isMultiple());
		case RankingQuestion ranking -> choices(node, ranking.getOptions(), true);
		case RatingQuestion rating -> node.put("type", "integer").put("minimum", 1).put("maximum", rating.getMaximum()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		default -> node.put("type", "string"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return finished(node, Extras.of(question, Set.of("name", "description", "required", MULTIPLE)).put(Extras.TYPE, question.eClass().getName())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
