package org.labelwright.io.internal.schema;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.internal.Messages;
import org.labelwright.model.json.ModelJson;
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
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.model.schema.SchemaPackage;
import org.labelwright.model.schema.Skeleton;
import org.labelwright.model.schema.TaxonomyAttribute;
import org.labelwright.model.schema.TextAttribute;
import org.labelwright.model.schema.TextQuestion;
import org.labelwright.schema.format.SchemaMaker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Makes a schema of JSON Schema. References are followed within the file only. */
public final class JsonSchemaReader {

	static final String SOURCE = "source"; //$NON-NLS-1$
	static final String TARGET = "target"; //$NON-NLS-1$

	private static final SchemaFactory FACTORY = SchemaFactory.eINSTANCE;
	private static final int DEEPEST = 32;
	private static final int MOST_STARS = 10;
	/** From there on it is not found out what something is that only refers to others: they may refer to each other over thousands of steps. */
	private static final int MOST_DEFINITIONS = 500;

	private final String file;
	private final JsonNode root;
	private final SchemaMaker maker;
	/** Definitions of objects by their pointers. */
	private final Map<String, JsonNode> objects = new LinkedHashMap<>();
	private final Map<String, Label> labels = new LinkedHashMap<>();
	private final Deque<Runnable> later = new ArrayDeque<>();
	private int depth;

	public JsonSchemaReader(Path file, JsonNode root, Consumer<Problem> problems) {
		this.file = file.getFileName().toString();
		this.root = root;
		this.maker = new SchemaMaker(root.path("title").asText(this.file), problems); //$NON-NLS-1$
	}

	/** @return empty when it is no object of JSON */
	public Optional<LabelSchema> read() {
		if (!root.isObject()) {
			maker.problem(Problem.error("jsonschema.kind", file, Messages.JsonSchema_kind, Messages.JsonSchema_kindRemedy)); //$NON-NLS-1$
			return Optional.empty();
		}
		var schema = maker.schema();
		var extras = extras(root);
		if (extras.has("id")) //$NON-NLS-1$
			maker.identify(schema, extras.path("id").asText()); //$NON-NLS-1$
		Extras.give(schema, extras, unusable("")); //$NON-NLS-1$
		schema.setDescription(root.path("description").asText(null)); //$NON-NLS-1$
		for (var section : List.of("$defs", "definitions")) //$NON-NLS-1$ //$NON-NLS-2$
			for (var definition : root.path(section).properties())
				if (isObject(definition.getValue()))
					objects.put('/' + section + '/' + definition.getKey().replace("~", "~0").replace("/", "~1"), definition.getValue()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		var relations = objects.entrySet().stream().filter(entry -> isRelation(entry.getValue())).map(Map.Entry::getKey).toList();
		objects.keySet().stream().filter(pointer -> !relations.contains(pointer)).forEach(this::label);
		labels.forEach((pointer, label) -> later.add(() -> fill(label, objects.get(pointer), pointer)));
		runLater();
		relations.forEach(this::relation);
		attributes(schema.getAttributes(), extras.path(JsonSchemaWriter.ALL), "/" + Extras.KEY + '/' + JsonSchemaWriter.ALL); //$NON-NLS-1$
		properties(root).forEach(this::ofItem);
		if (root.path("items").isObject()) //$NON-NLS-1$
			ofItem("items", root); //$NON-NLS-1$
		runLater();
		constraints(extras.path(JsonSchemaWriter.CONSTRAINTS));
		return Optional.of(schema);
	}

	/** Labels may be met within labels. */
	private void runLater() {
		while (!later.isEmpty())
			later.removeFirst().run();
	}

	private static JsonNode extras(JsonNode node) {
		return node.path(Extras.KEY);
	}

	private Consumer<String> unusable(String pointer) {
		return what -> maker.problem(Problem.warning("jsonschema.value", file + '#' + pointer, NLS.bind(Messages.JsonSchema_value, what), Messages.JsonSchema_valueRemedy)); //$NON-NLS-1$
	}

	private void info(String pointer, String text) {
		maker.problem(Problem.info("jsonschema.simpler", file + '#' + pointer, text)); //$NON-NLS-1$
	}

	/** Objects have properties, or are said to be some. */
	private boolean isObject(JsonNode node) {
		return isObject(node, Collections.newSetFromMap(new IdentityHashMap<>()));
	}

	/** @param seen so that what many refer to is looked at once */
	private boolean isObject(JsonNode node, Set<JsonNode> seen) {
		if (!node.isObject() || seen.size() > MOST_DEFINITIONS || !seen.add(node))
			return false;
		if (types(node).contains("object") || node.has("properties")) //$NON-NLS-1$ //$NON-NLS-2$
			return true;
		for (var keyword : List.of("allOf", "oneOf", "anyOf")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			for (var part : node.path(keyword))
				if (isObject(part.has("$ref") ? at(pointer(part)) : part, seen)) //$NON-NLS-1$
					return true;
		return node.has("$ref") && isObject(at(pointer(node)), seen); //$NON-NLS-1$
	}

	private static boolean isRelation(JsonNode definition) {
		return extras(definition).path(Extras.TYPE).asText().equals(SchemaPackage.Literals.RELATION_TYPE.getName())
				|| definition.path("properties").has(SOURCE) && definition.path("properties").has(TARGET) //$NON-NLS-1$ //$NON-NLS-2$
						&& Extras.texts(definition.path("required")).containsAll(List.of(SOURCE, TARGET)); //$NON-NLS-1$
	}

	private static Set<String> types(JsonNode node) {
		var types = new LinkedHashSet<String>();
		var type = node.path("type"); //$NON-NLS-1$
		if (type.isTextual())
			types.add(type.textValue());
		types.addAll(Extras.texts(type));
		types.remove("null"); //$NON-NLS-1$
		return types;
	}

	/** The place in this file that a node refers to; null when it refers to none. */
	private static String pointer(JsonNode node) {
		var reference = node.path("$ref").asText(""); //$NON-NLS-1$ //$NON-NLS-2$
		if (!reference.startsWith("#")) //$NON-NLS-1$
			return null;
		try {
			return URLDecoder.decode(reference.substring(1).replace("+", "%2B"), StandardCharsets.UTF_8); //$NON-NLS-1$ //$NON-NLS-2$
		} catch (IllegalArgumentException e) {
			return null; // half an escape leads nowhere
		}
	}

	private JsonNode at(String pointer) {
		return pointer == null || !pointer.isEmpty() && !pointer.startsWith("/") ? MissingNode.getInstance() : root.at(pointer); //$NON-NLS-1$
	}

	private Label label(String pointer) {
		return labels.computeIfAbsent(pointer, key -> {
			var name = key.substring(key.lastIndexOf('/') + 1).replace("~1", "/").replace("~0", "~"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			return label(objects.get(key), name, key);
		});
	}

	/** What stands for itself has its own key as its name; ours tells it by the title. */
	private Label label(JsonNode node, String key, String pointer) {
		var extras = extras(node);
		var label = maker.label(key);
		if (extras.isObject()) {
			if (extras.has("id")) //$NON-NLS-1$
				maker.identify(label, extras.path("id").asText()); //$NON-NLS-1$
			label.setName(node.path("title").asText(key)); //$NON-NLS-1$
			Extras.give(label, extras, unusable(pointer));
			skeleton(label, extras.path(JsonSchemaWriter.SKELETON), pointer);
		}
		label.setDescription(node.path("description").asText(null)); //$NON-NLS-1$
		return label;
	}

	private void skeleton(Label label, JsonNode said, String pointer) {
		if (!said.isObject())
			return;
		var read = ModelJson.read(said.toString().getBytes(StandardCharsets.UTF_8), Skeleton.class, file + '#' + pointer);
		read.problems().forEach(maker::problem);
		read.value().ifPresent(label::setSkeleton);
	}

	private void fill(Label label, JsonNode node, String pointer) {
		for (var part : node.path("allOf")) //$NON-NLS-1$
			if (part.has("$ref")) { //$NON-NLS-1$
				var above = objects.containsKey(pointer(part)) ? label(pointer(part)) : null;
				if (above == label)
					continue;
				if (above != null && label.getParent() == null)
					label.setParent(above);
				else if (at(pointer(part)).isObject())
					attributes(label.getAttributes(), at(pointer(part)), pointer(part));
				else
					elsewhere(part, pointer);
			} else
				attributes(label.getAttributes(), part, pointer + "/allOf"); //$NON-NLS-1$
		attributes(label.getAttributes(), node, pointer);
		later.add(() -> union(label, node));
	}

	/** What may be one of several is above these, unless they have something above them by themselves. */
	private void union(Label label, JsonNode node) {
		for (var keyword : List.of("oneOf", "anyOf")) { //$NON-NLS-1$ //$NON-NLS-2$
			var parts = references(node.path(keyword));
			parts.stream().filter(part -> part != label && part.getParent() == null && !isAbove(part, label)).forEach(part -> {
				part.setParent(label);
				label.setAbstract(true);
			});
		}
	}

	private static boolean isAbove(Label label, Label below) {
		int steps = 0;
		for (var above = below; above != null && steps++ < 10_000; above = above.getParent())
			if (above == label)
				return true;
		return false;
	}

	private void elsewhere(JsonNode node, String pointer) {
		maker.problem(Problem.warning("jsonschema.reference", file + '#' + pointer, NLS.bind(Messages.JsonSchema_reference, node.path("$ref").asText()), //$NON-NLS-1$ //$NON-NLS-2$
				Messages.JsonSchema_referenceRemedy));
	}

	private static Map<String, JsonNode> properties(JsonNode node) {
		var properties = new LinkedHashMap<String, JsonNode>();
		if (node.path("properties").isObject()) //$NON-NLS-1$
			node.path("properties").properties().forEach(entry -> properties.put(entry.getKey(), entry.getValue())); //$NON-NLS-1$
		return properties;
	}

	private void attributes(List<Attribute> in, JsonNode node, String pointer) {
		var required = Extras.texts(node.path("required")); //$NON-NLS-1$
		properties(node).forEach((key, property) -> {
			var attribute = attribute(property, key, pointer + "/properties/" + key); //$NON-NLS-1$
			if (attribute == null || in.stream().anyMatch(present -> attribute.getName().equals(present.getName())))
				return;
			attribute.setRequired(required.contains(key));
			in.add(attribute);
		});
	}

	/** The definition of what a property is: what it refers to, with what it says itself; without the choice of nothing. */
	private JsonNode resolved(JsonNode given, String pointer) {
		var node = given;
		for (int i = 0; i < DEEPEST; i++) {
			if (node.has("$ref")) { //$NON-NLS-1$
				var target = pointer(node);
				if (objects.containsKey(target) || isObject(at(target)))
					return node;
				if (!at(target).isObject()) {
					elsewhere(node, pointer);
					return node;
				}
				var merged = ((ObjectNode) at(target)).deepCopy();
				var own = ((ObjectNode) node).deepCopy();
				own.remove("$ref"); //$NON-NLS-1$
				node = merged.setAll(own);
				continue;
			}
			var only = only(node);
			if (only == null)
				return node;
			var own = ((ObjectNode) node).deepCopy();
			own.remove(List.of("oneOf", "anyOf", "allOf")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			node = ((ObjectNode) only).deepCopy().setAll(own);
		}
		return node;
	}

	/** The one alternative that is not nothing, when there is just one. */
	private static JsonNode only(JsonNode node) {
		for (var keyword : List.of("oneOf", "anyOf", "allOf")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			var parts = alternatives(node.path(keyword));
			if (parts.size() == 1 && parts.getFirst().isObject() && !parts.getFirst().has("const")) //$NON-NLS-1$
				return parts.getFirst();
		}
		return null;
	}

	private static List<JsonNode> alternatives(JsonNode list) {
		var parts = new ArrayList<JsonNode>();
		list.forEach(part -> {
			if (!part.path("type").asText().equals("null") && !(part.has("const") && part.path("const").isNull())) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				parts.add(part);
		});
		return parts;
	}

	/** Labels that alternatives refer to; empty when one of them does not. */
	private List<Label> references(JsonNode list) {
		var found = new ArrayList<Label>();
		for (var part : alternatives(list)) {
			var pointer = part.has("$ref") ? pointer(part) : part.path("allOf").path(0).has("$ref") ? pointer(part.path("allOf").path(0)) : null; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			if (pointer == null || !objects.containsKey(pointer) || isRelation(objects.get(pointer)))
				return List.of();
			found.add(label(pointer));
		}
		return found;
	}

	private Attribute attribute(JsonNode given, String key, String pointer) {
		if (++depth > DEEPEST) {
			depth--;
			maker.problem(Problem.warning("jsonschema.deep", file + '#' + pointer, Messages.JsonSchema_deep, Messages.JsonSchema_deepRemedy)); //$NON-NLS-1$
			return null;
		}
		try {
			var node = resolved(given, pointer);
			var made = known(node);
			if (made == null)
				made = of(node, key, pointer);
			var extras = extras(node);
			maker.identify(made, extras.path("id").asText(null)); //$NON-NLS-1$
			made.setName(extras.isObject() ? node.path("title").asText(key) : key); //$NON-NLS-1$
			made.setDescription(node.path("description").asText(null)); //$NON-NLS-1$
			say(made, node, key, pointer);
			Extras.give(made, extras, unusable(pointer));
			return made;
		} finally {
			depth--;
		}
	}

	/** One of the class that ours says. */
	private static Attribute known(JsonNode node) {
		return SchemaPackage.eINSTANCE.getEClassifier(extras(node).path(Extras.TYPE).asText()) instanceof EClass type && !type.isAbstract()
				&& SchemaPackage.Literals.ATTRIBUTE.isSuperTypeOf(type) ? (Attribute) FACTORY.create(type) : null;
	}

	/** One of the class that the type and the other keywords tell. */
	private Attribute of(JsonNode node, String key, String pointer) {
		if (!values(node).isEmpty())
			return values(node).stream().allMatch(JsonNode::isBoolean) ? FACTORY.createBooleanAttribute() : FACTORY.createChoiceAttribute();
		if (isReference(node))
			return FACTORY.createReferenceAttribute();
		var types = types(node);
		if (types.size() == 1)
			switch (types.iterator().next()) {
			case "boolean": //$NON-NLS-1$
				return FACTORY.createBooleanAttribute();
			case "integer": //$NON-NLS-1$
				return FACTORY.createIntegerAttribute();
			case "number": //$NON-NLS-1$
				return FACTORY.createDecimalAttribute();
			case "string": //$NON-NLS-1$
				return node.path("format").asText().equals("date") ? FACTORY.createDateAttribute() : FACTORY.createTextAttribute(); //$NON-NLS-1$ //$NON-NLS-2$
			case "array": //$NON-NLS-1$
				var items = resolved(node.path("items"), pointer); //$NON-NLS-1$
				if (!values(items).isEmpty())
					return FACTORY.createChoiceAttribute();
				if (isReference(items))
					return FACTORY.createReferenceAttribute();
				break;
			default:
				break;
			}
		if (types.equals(Set.of("integer", "number"))) //$NON-NLS-1$ //$NON-NLS-2$
			return FACTORY.createDecimalAttribute();
		info(pointer, NLS.bind(Messages.JsonSchema_text, key));
		return FACTORY.createTextAttribute();
	}

	private boolean isReference(JsonNode node) {
		return node.has("$ref") && isObject(at(pointer(node))) || types(node).equals(Set.of("object")) || node.has("properties") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				|| !references(node.path("anyOf")).isEmpty() || !references(node.path("oneOf")).isEmpty(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The values of an enumeration, written in one of the ways there are. */
	private static List<JsonNode> values(JsonNode node) {
		var values = new ArrayList<JsonNode>();
		node.path("enum").forEach(values::add); //$NON-NLS-1$
		if (node.has("const")) //$NON-NLS-1$
			values.add(node.path("const")); //$NON-NLS-1$
		for (var keyword : List.of("oneOf", "anyOf")) { //$NON-NLS-1$ //$NON-NLS-2$
			var parts = alternatives(node.path(keyword));
			if (values.isEmpty() && !parts.isEmpty() && parts.stream().allMatch(part -> part.has("const"))) //$NON-NLS-1$
				parts.forEach(part -> values.add(part.path("const"))); //$NON-NLS-1$
		}
		values.removeIf(value -> !value.isValueNode() || value.isNull());
		return values;
	}

	private void say(Attribute made, JsonNode node, String key, String pointer) {
		var items = types(node).equals(Set.of("array")) ? resolved(node.path("items"), pointer) : node; //$NON-NLS-1$ //$NON-NLS-2$
		var preset = node.path("default"); //$NON-NLS-1$
		switch (made) {
		case BooleanAttribute truth -> truth.setDefaultValue(preset.isBoolean() ? preset.booleanValue() : null);
		case IntegerAttribute number -> {
			number.setMinimum(whole(node, "minimum", "exclusiveMinimum", 1, pointer)); //$NON-NLS-1$ //$NON-NLS-2$
			number.setMaximum(whole(node, "maximum", "exclusiveMaximum", -1, pointer)); //$NON-NLS-1$ //$NON-NLS-2$
			number.setDefaultValue(whole(node, "default", "", 0, pointer)); //$NON-NLS-1$ //$NON-NLS-2$
		}
		case RatingAttribute rating -> {
			rating.setMaximum(node.path("maximum").asInt(rating.getMaximum())); //$NON-NLS-1$
			rating.setDefaultValue(preset.canConvertToInt() && preset.isNumber() ? Integer.valueOf(preset.intValue()) : null);
		}
		case DecimalAttribute number -> {
			number.setMinimum(decimal(node, "minimum", "exclusiveMinimum", pointer)); //$NON-NLS-1$ //$NON-NLS-2$
			number.setMaximum(decimal(node, "maximum", "exclusiveMaximum", pointer)); //$NON-NLS-1$ //$NON-NLS-2$
			number.setDefaultValue(decimal(node, "default", "", pointer)); //$NON-NLS-1$ //$NON-NLS-2$
		}
		case DateAttribute date -> date.setDefaultValue(preset.asText(null));
		case TextAttribute text -> {
			text.setDefaultValue(preset.isTextual() ? preset.textValue() : null);
			text.setMultiline(items != node);
			text.setPattern(pattern(node.path("pattern"), pointer)); //$NON-NLS-1$
			if (node.path("maxLength").canConvertToInt() && node.path("maxLength").isNumber()) //$NON-NLS-1$ //$NON-NLS-2$
				text.setMaximumLength(node.path("maxLength").intValue()); //$NON-NLS-1$
		}
		case ChoiceAttribute choice -> {
			choice.setMultiple(items != node);
			options(choice.getOptions(), items);
			var names = preset.isArray() ? Extras.texts(preset) : preset.isValueNode() ? List.of(preset.asText()) : List.<String>of();
			choice.getOptions().stream().filter(option -> names.contains(option.getName())).map(Option::getId).forEach(choice.getDefaultValue()::add);
		}
		case ReferenceAttribute reference -> {
			reference.setMultiple(items != node);
			later.add(() -> reference.getTargets().addAll(targets(items, key, pointer)));
		}
		case TaxonomyAttribute taxonomy -> taxonomy.setMultiple(items != node);
		default -> {
			// there are no others
		}
		}
	}

	/** Labels that what is referred to may have; an object that is described in place becomes one. */
	private List<Label> targets(JsonNode node, String key, String pointer) {
		if (node.has("$ref")) { //$NON-NLS-1$
			var target = pointer(node);
			if (target != null && !objects.containsKey(target) && at(target).isObject()) {
				objects.put(target, at(target));
				var label = target.isEmpty() ? label(root, maker.schema().getName(), target) : label(target);
				labels.put(target, label);
				if (!target.isEmpty())
					fill(label, at(target), target);
			}
			return objects.containsKey(target) && !isRelation(objects.get(target)) ? List.of(labels.get(target)) : List.of();
		}
		for (var keyword : List.of("anyOf", "oneOf")) //$NON-NLS-1$ //$NON-NLS-2$
			if (!references(node.path(keyword)).isEmpty())
				return references(node.path(keyword));
		if (!node.has("properties")) //$NON-NLS-1$
			return List.of();
		var name = node.path("title").asText(key); //$NON-NLS-1$
		if (maker.find(name).isPresent())
			return List.of(maker.label(name));
		var label = label(node, name, pointer);
		if (++depth <= DEEPEST)
			fill(label, node, pointer);
		depth--;
		return List.of(label);
	}

	private Long whole(JsonNode node, String inclusive, String exclusive, int step, String pointer) {
		for (var keyword : List.of(inclusive, exclusive)) {
			var value = node.path(keyword);
			if (!value.isNumber())
				continue;
			var rounded = step > 0 == keyword.equals(inclusive) ? Math.ceil(value.doubleValue()) : Math.floor(value.doubleValue());
			if (!value.canConvertToLong() || Math.abs(rounded) >= Long.MAX_VALUE) {
				unusable(pointer).accept(keyword);
				continue;
			}
			long bound = value.isIntegralNumber() ? value.longValue() : (long) rounded;
			return keyword.equals(inclusive) ? bound : bound + step;
		}
		return null;
	}

	private Double decimal(JsonNode node, String inclusive, String exclusive, String pointer) {
		for (var keyword : List.of(inclusive, exclusive)) {
			var value = node.path(keyword);
			if (!value.isNumber())
				continue;
			if (Double.isFinite(value.doubleValue()))
				return keyword.equals(inclusive) ? value.doubleValue() : keyword.startsWith("exclusiveMin") ? Math.nextUp(value.doubleValue()) : Math.nextDown(value.doubleValue()); //$NON-NLS-1$
			unusable(pointer).accept(keyword);
		}
		return null;
	}

	/** Ours must match the whole text, theirs any part of it. */
	private String pattern(JsonNode node, String pointer) {
		if (!node.isTextual())
			return null;
		var given = node.textValue();
		var whole = given.startsWith("^(?:") && given.endsWith(")$") ? given.substring(4, given.length() - 2) //$NON-NLS-1$ //$NON-NLS-2$
				: given.startsWith("^") && given.endsWith("$") && !given.endsWith("\\$") && given.indexOf('|') < 0 ? given.substring(1, given.length() - 1) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						: "(?s:.*)(?:" + given + ")(?s:.*)"; //$NON-NLS-1$ //$NON-NLS-2$
		try {
			Pattern.compile(whole);
			return whole;
		} catch (PatternSyntaxException e) {
			unusable(pointer).accept("pattern"); //$NON-NLS-1$
			return null;
		}
	}

	private void options(List<Option> options, JsonNode node) {
		values(node).forEach(value -> maker.option(options, value.asText()));
		for (var keyword : List.of("oneOf", "anyOf")) //$NON-NLS-1$ //$NON-NLS-2$
			for (var part : node.path(keyword))
				if (part.path("const").isValueNode() && !part.path("const").isNull()) //$NON-NLS-1$ //$NON-NLS-2$
					say(maker.option(options, part.path("const").asText()), part); //$NON-NLS-1$
	}

	private void say(Option option, JsonNode part) {
		option.setDescription(part.path("description").asText(part.path("title").asText(null))); //$NON-NLS-1$ //$NON-NLS-2$
		if (extras(part).has("id")) //$NON-NLS-1$
			maker.identify(option, extras(part).path("id").asText()); //$NON-NLS-1$
		Extras.give(option, extras(part), unusable("")); //$NON-NLS-1$
	}

	private void relation(String pointer) {
		var node = objects.get(pointer);
		var extras = extras(node);
		var key = pointer.substring(pointer.lastIndexOf('/') + 1).replace("~1", "/").replace("~0", "~"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		var type = maker.relationType(key);
		if (extras.has("id")) //$NON-NLS-1$
			maker.identify(type, extras.path("id").asText()); //$NON-NLS-1$
		if (extras.isObject())
			type.setName(node.path("title").asText(key)); //$NON-NLS-1$
		type.setDescription(node.path("description").asText(null)); //$NON-NLS-1$
		Extras.give(type, extras, unusable(pointer));
		ends(type, node.path("properties")); //$NON-NLS-1$
		var rest = node.deepCopy();
		((ObjectNode) rest.path("properties")).remove(List.of(SOURCE, TARGET)); //$NON-NLS-1$
		attributes(type.getAttributes(), rest, pointer);
	}

	private void ends(RelationType type, JsonNode properties) {
		type.getSources().addAll(ends(properties.path(SOURCE)));
		type.getTargets().addAll(ends(properties.path(TARGET)));
	}

	private List<Label> ends(JsonNode node) {
		var found = references(JsonNodeFactory.instance.arrayNode().add(node));
		return !found.isEmpty() ? found : node.has("anyOf") ? references(node.path("anyOf")) : references(node.path("oneOf")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** What is said of the item: objects on it, or the answer to a question. */
	private void ofItem(String key, JsonNode given) {
		var pointer = "/properties/" + key; //$NON-NLS-1$
		var node = resolved(given, pointer);
		var items = types(node).contains("array") || node.has("items") ? resolved(node.path("items"), pointer) : node; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (SchemaPackage.eINSTANCE.getEClassifier(extras(node).path(Extras.TYPE).asText()) instanceof EClass type && !type.isAbstract()
				&& SchemaPackage.Literals.QUESTION.isSuperTypeOf(type)) {
			ask((Question) FACTORY.create(type), node, items, key, pointer);
			return;
		}
		if (isReference(items) || isObject(items)) {
			later.add(() -> targets(items, key, pointer));
			return;
		}
		var values = values(items);
		boolean truth = types(items).equals(Set.of("boolean")); //$NON-NLS-1$
		boolean stars = types(items).equals(Set.of("integer")) && items.path("minimum").asInt() == 1 && items.path("maximum").asInt() > 1 //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				&& items.path("maximum").asInt() <= MOST_STARS; //$NON-NLS-1$
		if (values.isEmpty() && !truth && !stars && !types(items).equals(Set.of("string"))) //$NON-NLS-1$
			info(pointer, NLS.bind(Messages.JsonSchema_text, key));
		var question = !values.isEmpty() || truth ? FACTORY.createChoiceQuestion() : stars ? FACTORY.createRatingQuestion() : FACTORY.createTextQuestion();
		ask(question, node, items, key, pointer);
		if (truth && question instanceof ChoiceQuestion choice)
			for (var word : List.of("true", "false")) //$NON-NLS-1$ //$NON-NLS-2$
				maker.option(choice.getOptions(), word);
	}

	private void ask(Question question, JsonNode node, JsonNode items, String key, String pointer) {
		maker.identify(question, extras(node).path("id").asText(null)); //$NON-NLS-1$
		question.setName(extras(node).isObject() ? node.path("title").asText(key) : key); //$NON-NLS-1$
		question.setDescription(node.path("description").asText(null)); //$NON-NLS-1$
		question.setRequired(Extras.texts(root.path("required")).contains(key)); //$NON-NLS-1$
		switch (question) {
		case ChoiceQuestion choice -> {
			choice.setMultiple(items != node);
			options(choice.getOptions(), items);
		}
		case RankingQuestion ranking -> options(ranking.getOptions(), items);
		case RatingQuestion rating -> rating.setMaximum(items.path("maximum").asInt(rating.getMaximum())); //$NON-NLS-1$
		case TextQuestion text -> text.setMaximumLength(items.path("maxLength").asInt(-1)); //$NON-NLS-1$
		default -> {
			// says all in its extras
		}
		}
		Extras.give(question, extras(node), unusable(pointer));
		maker.schema().getQuestions().add(question);
	}

	private void constraints(JsonNode list) {
		for (var node : list) {
			var constraint = FACTORY.createConstraint();
			maker.identify(constraint, node.path("id").asText(null)); //$NON-NLS-1$
			Extras.give(constraint, node, unusable('/' + Extras.KEY + '/' + JsonSchemaWriter.CONSTRAINTS));
			for (var key : Extras.texts(node.path(JsonSchemaWriter.LABELS)))
				maker.find(key).ifPresent(constraint.getLabels()::add);
			maker.schema().getConstraints().add(constraint);
		}
	}
}
