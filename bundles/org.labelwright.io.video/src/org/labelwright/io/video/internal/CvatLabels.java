package org.labelwright.io.video.internal;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.StreamSupport;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.CssColors;
import org.labelwright.io.Xml;
import org.labelwright.io.XmlInput;
import org.labelwright.io.video.CvatVideoFormat;
import org.labelwright.model.Identified;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.AttributeScope;
import org.labelwright.model.schema.BooleanAttribute;
import org.labelwright.model.schema.ChoiceAttribute;
import org.labelwright.model.schema.ChoiceQuestion;
import org.labelwright.model.schema.DecimalAttribute;
import org.labelwright.model.schema.IntegerAttribute;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.Option;
import org.labelwright.model.schema.Question;
import org.labelwright.model.schema.QuestionScope;
import org.labelwright.model.schema.RatingAttribute;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.model.schema.Skeleton;
import org.labelwright.model.schema.TextAttribute;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.schema.format.SchemaMaker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The labels of CVAT in JSON. */
public final class CvatLabels {

	/** Kinds of geometry by types of labels; those that are not here may be anything. */
	private static final Map<String, String> KINDS = Map.of("rectangle", "Box", "polygon", "Polygon", "polyline", "Polyline", "points", "Keypoints", "ellipse", "Ellipse", "mask", "Mask", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$
			CvatReader.TAG, "Whole", CvatMeta.SKELETON, "Keypoints"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final String ANY = "any"; //$NON-NLS-1$
	private static final String INPUT = "input_type"; //$NON-NLS-1$
	private static final String VALUES = "values"; //$NON-NLS-1$
	private static final String PRESET = "default_value"; //$NON-NLS-1$
	private static final String SUBLABELS = "sublabels"; //$NON-NLS-1$
	/** The side of the square in which a skeleton is drawn. */
	private static final double SIDE = 100;
	private static final SchemaFactory FACTORY = SchemaFactory.eINSTANCE;

	private final String file;
	private final SchemaMaker maker;

	public CvatLabels(Path file, Consumer<Problem> problems) {
		this.file = file.getFileName().toString();
		this.maker = new SchemaMaker(this.file.replaceFirst("\\.[^.]*$", ""), problems); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** @return empty when there are no labels, which is told */
	public Optional<LabelSchema> read(JsonNode root) {
		var all = root.has("labels") ? root.path("labels") : root.has("results") ? root.path("results") : root; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		int number = 0;
		for (var label : all.isArray() ? all : JsonNodeFactory.instance.arrayNode())
			label(label, file + "#/" + number++); //$NON-NLS-1$
		if (maker.schema().getLabels().isEmpty() && maker.schema().getQuestions().isEmpty()) {
			maker.problem(Problem.error("cvat.labels", file, Messages.Cvat_noLabels, Messages.Cvat_noLabelsRemedy)); //$NON-NLS-1$
			return Optional.empty();
		}
		return Optional.of(maker.schema());
	}

	private void label(JsonNode node, String place) {
		var name = node.path("name").asText(""); //$NON-NLS-1$ //$NON-NLS-2$
		if (name.isBlank() || maker.find(name).isPresent()) {
			maker.problem(Problem.warning("cvat.labels", place, NLS.bind(Messages.Cvat_labelTwice, name), Messages.Cvat_labelTwiceRemedy)); //$NON-NLS-1$
			return;
		}
		var type = node.path("type").asText(ANY); //$NON-NLS-1$
		var attributes = node.path("attributes"); //$NON-NLS-1$
		if (type.equals(CvatReader.TAG) && attributes.size() == 1 && attributes.path(0).path("name").asText().equals(CvatMeta.ANSWER)) { //$NON-NLS-1$
			question(name, attributes.path(0));
			return;
		}
		var label = maker.label(name);
		CssColors.parse(node.path("color").asText("")).ifPresent(label::setColor); //$NON-NLS-1$ //$NON-NLS-2$
		if (KINDS.containsKey(type))
			label.getGeometryKinds().add(KINDS.get(type));
		else if (!type.equals(ANY))
			SchemaMaker.keep(label, CvatVideoFormat.ID, JsonNodeFactory.instance.objectNode().put("type", type)); //$NON-NLS-1$
		for (var attribute : attributes)
			if (!attribute.path("name").asText("").isBlank()) //$NON-NLS-1$ //$NON-NLS-2$
				attribute(label.getAttributes(), attribute, place);
		if (type.equals(CvatMeta.SKELETON))
			label.setSkeleton(skeleton(node, place));
	}

	private static CvatMeta.Definition definition(JsonNode attribute) {
		return new CvatMeta.Definition(attribute.path("mutable").asBoolean(), attribute.path(INPUT).asText(), values(attribute)); //$NON-NLS-1$
	}

	private static List<String> values(JsonNode attribute) {
		return StreamSupport.stream(attribute.path(VALUES).spliterator(), false).map(JsonNode::asText).filter(value -> !value.isEmpty()).toList();
	}

	private void question(String name, JsonNode attribute) {
		var defined = definition(attribute);
		var question = maker.question(name, defined.isChoice() ? FACTORY::createChoiceQuestion : FACTORY::createTextQuestion);
		question.setScope(QuestionScope.TIME);
		if (question instanceof ChoiceQuestion choice)
			defined.options().forEach(option -> maker.option(choice.getOptions(), option));
	}

	private void attribute(List<Attribute> in, JsonNode node, String place) {
		var defined = definition(node);
		var name = node.path("name").asText(); //$NON-NLS-1$
		var preset = node.path(PRESET).asText(""); //$NON-NLS-1$
		var made = switch (defined.type()) {
		case "checkbox" -> maker.attribute(in, name, FACTORY::createBooleanAttribute); //$NON-NLS-1$
		case "number" -> maker.attribute(in, name, isWhole(defined.options()) ? FACTORY::createIntegerAttribute : FACTORY::createDecimalAttribute); //$NON-NLS-1$
		case "text" -> maker.attribute(in, name, FACTORY::createTextAttribute); //$NON-NLS-1$
		default -> maker.attribute(in, name, FACTORY::createChoiceAttribute);
		};
		if (defined.mutable())
			made.setScope(AttributeScope.FRAME);
		try {
			switch (made) {
			case BooleanAttribute truth -> truth.setDefaultValue(preset.isEmpty() ? null : Boolean.valueOf(preset));
			case IntegerAttribute number -> {
				number.setMinimum(bound(defined.options(), 0, Long::valueOf));
				number.setMaximum(bound(defined.options(), 1, Long::valueOf));
				number.setDefaultValue(preset.isEmpty() ? null : Long.valueOf(preset));
			}
			case DecimalAttribute number -> {
				number.setMinimum(bound(defined.options(), 0, CvatLabels::finite));
				number.setMaximum(bound(defined.options(), 1, CvatLabels::finite));
				number.setDefaultValue(preset.isEmpty() ? null : finite(preset));
			}
			case ChoiceAttribute choice -> {
				defined.options().forEach(option -> maker.option(choice.getOptions(), option));
				choice.getOptions().stream().filter(option -> preset.equals(option.getName())).map(Option::getId).forEach(choice.getDefaultValue()::add);
			}
			case TextAttribute text -> text.setDefaultValue(preset.isEmpty() ? null : preset);
			default -> {
				// there are no others
			}
			}
		} catch (NumberFormatException e) {
			maker.problem(Problem.warning("cvat.number", place + '/' + name, NLS.bind(Messages.Cvat_number, e.getMessage()), Messages.Cvat_numberRemedy)); //$NON-NLS-1$
		}
		var kept = JsonNodeFactory.instance.objectNode();
		if (defined.type().equals("radio")) //$NON-NLS-1$
			kept.put(INPUT, defined.type());
		if (defined.type().equals("number") && defined.options().size() > 2) //$NON-NLS-1$
			kept.put("step", defined.options().get(2)); //$NON-NLS-1$
		SchemaMaker.keep(made, CvatVideoFormat.ID, kept);
	}

	/** Least, greatest and step are whole numbers. */
	private static boolean isWhole(List<String> bounds) {
		return bounds.size() >= 2 && bounds.stream().limit(3).allMatch(bound -> bound.matches("[+-]?\\d{1,18}")); //$NON-NLS-1$
	}

	private static <N> N bound(List<String> bounds, int index, Function<String, N> number) {
		return index < bounds.size() ? number.apply(bounds.get(index)) : null;
	}

	private static double finite(String text) {
		double number = Double.parseDouble(text);
		if (!Double.isFinite(number))
			throw new NumberFormatException(text);
		return number;
	}

	private Skeleton skeleton(JsonNode node, String place) {
		var skeleton = FACTORY.createSkeleton();
		var byName = new LinkedHashMap<String, Integer>();
		var byId = new HashMap<String, Integer>();
		for (var part : node.path(SUBLABELS)) {
			var point = FACTORY.createSkeletonPoint();
			point.setName(part.path("name").asText()); //$NON-NLS-1$
			CssColors.parse(part.path("color").asText("")).ifPresent(point::setColor); //$NON-NLS-1$ //$NON-NLS-2$
			byName.putIfAbsent(point.getName(), skeleton.getPoints().size());
			if (part.has("id")) //$NON-NLS-1$
				byId.putIfAbsent(part.path("id").asText(), skeleton.getPoints().size()); //$NON-NLS-1$
			skeleton.getPoints().add(point);
		}
		try {
			drawing(node.path("svg").asText(""), skeleton, byName, byId); //$NON-NLS-1$ //$NON-NLS-2$
		} catch (XMLStreamException | NumberFormatException e) {
			maker.problem(Problem.warning("cvat.svg", place + "/svg", Messages.Cvat_svg, Messages.Cvat_svgRemedy)); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return skeleton.getPoints().isEmpty() ? null : skeleton;
	}

	private static String text(XMLStreamReader in, String name) {
		var value = in.getAttributeValue(null, name);
		return value == null ? "" : value; //$NON-NLS-1$
	}

	/** Circles are points, which name their label by its name or its number, lines are bones between them. */
	private static void drawing(String svg, Skeleton skeleton, Map<String, Integer> byName, Map<String, Integer> byId) throws XMLStreamException {
		var nodes = new HashMap<String, Integer>();
		var bones = new ArrayList<String[]>();
		var in = XmlInput.factory().createXMLStreamReader(new StringReader("<svg>" + svg + "</svg>")); //$NON-NLS-1$ //$NON-NLS-2$
		while (in.hasNext()) {
			if (in.next() != XMLStreamConstants.START_ELEMENT)
				continue;
			if (in.getLocalName().equals("circle")) { //$NON-NLS-1$
				var index = byId.getOrDefault(text(in, "data-label-id"), byName.get(text(in, "data-label-name"))); //$NON-NLS-1$ //$NON-NLS-2$
				if (index == null)
					continue;
				nodes.put(text(in, "data-node-id"), index); //$NON-NLS-1$
				skeleton.getPoints().get(index).setX(finite(text(in, "cx")) / SIDE); //$NON-NLS-1$
				skeleton.getPoints().get(index).setY(finite(text(in, "cy")) / SIDE); //$NON-NLS-1$
			} else if (in.getLocalName().equals("line")) //$NON-NLS-1$
				bones.add(new String[] { text(in, "data-node-from"), text(in, "data-node-to") }); //$NON-NLS-1$ //$NON-NLS-2$
		}
		for (var bone : bones)
			if (nodes.containsKey(bone[0]) && nodes.containsKey(bone[1])) {
				var edge = FACTORY.createSkeletonEdge();
				edge.setFrom(nodes.get(bone[0]));
				edge.setTo(nodes.get(bone[1]));
				skeleton.getEdges().add(edge);
			}
	}

	/** All labels that objects may have, in JSON. */
	public static String write(LabelSchema schema) {
		var labels = JsonNodeFactory.instance.arrayNode();
		var index = SchemaIndex.of(schema);
		for (var label : schema.getLabels())
			if (!label.isAbstract() && !label.isRetired() && label.getName() != null)
				label(labels.addObject(), label, index);
		for (var question : schema.getQuestions())
			if (question.getName() != null && question.getScope() == QuestionScope.TIME && !question.isRetired())
				question(labels.addObject(), question);
		return labels.toPrettyString() + System.lineSeparator();
	}

	private static JsonNode extras(Identified element) {
		return element.getForeign() == null ? MissingNode.getInstance() : element.getForeign().path(CvatVideoFormat.ID);
	}

	private static void label(ObjectNode node, Label label, SchemaIndex index) {
		var kinds = index.geometryKinds(label);
		var type = label.getSkeleton() != null ? CvatMeta.SKELETON : kinds.size() == 1 ? KINDS.entrySet().stream()
				.filter(entry -> kinds.contains(entry.getValue()) && !entry.getKey().equals(CvatMeta.SKELETON)).map(Map.Entry::getKey).findFirst().orElse(ANY) : ANY;
		node.put("name", label.getName()); //$NON-NLS-1$
		if (label.getColor() != null)
			node.put("color", label.getColor().toLowerCase(Locale.ROOT)); //$NON-NLS-1$
		node.put("type", extras(label).path("type").asText(type)); //$NON-NLS-1$ //$NON-NLS-2$
		var attributes = node.putArray("attributes"); //$NON-NLS-1$
		for (var attribute : index.attributes(label))
			if (attribute.getName() != null && !attribute.isRetired())
				attribute(attributes, attribute);
		if (label.getSkeleton() != null)
			skeleton(node, label.getSkeleton());
	}

	private static void attribute(ArrayNode in, Attribute attribute) {
		var values = new ArrayList<String>();
		var extras = extras(attribute);
		var preset = ""; //$NON-NLS-1$
		String type;
		switch (attribute) {
		case BooleanAttribute truth -> {
			type = "checkbox"; //$NON-NLS-1$
			preset = String.valueOf(Boolean.TRUE.equals(truth.getDefaultValue()));
			values.add(preset);
		}
		case IntegerAttribute number -> {
			type = "number"; //$NON-NLS-1$
			values.addAll(List.of(text(number.getMinimum(), "0"), text(number.getMaximum(), "1000000"), extras.path("step").asText("1"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			preset = text(number.getDefaultValue(), values.getFirst());
		}
		case RatingAttribute rating -> {
			type = "number"; //$NON-NLS-1$
			values.addAll(List.of("1", Integer.toString(rating.getMaximum()), "1")); //$NON-NLS-1$ //$NON-NLS-2$
			preset = text(rating.getDefaultValue(), "1"); //$NON-NLS-1$
		}
		case DecimalAttribute number -> {
			type = "number"; //$NON-NLS-1$
			values.addAll(List.of(text(number.getMinimum(), "0"), text(number.getMaximum(), "1000000"), extras.path("step").asText("0.001"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			preset = text(number.getDefaultValue(), values.getFirst());
		}
		case ChoiceAttribute choice when !choice.isMultiple() && !choice.getOptions().isEmpty() -> {
			type = extras.path(INPUT).asText("select"); //$NON-NLS-1$
			choice.getOptions().stream().filter(option -> option.getName() != null && !option.isRetired()).map(Option::getName).forEach(values::add);
			preset = choice.getOptions().stream().filter(option -> choice.getDefaultValue().contains(option.getId())).map(Option::getName).findFirst().orElse(""); //$NON-NLS-1$
		}
		case TextAttribute text -> {
			type = "text"; //$NON-NLS-1$
			preset = text(text.getDefaultValue(), ""); //$NON-NLS-1$
			values.add(preset);
		}
		default -> {
			return;
		}
		}
		var node = in.addObject().put("name", attribute.getName()).put("mutable", attribute.getScope() == AttributeScope.FRAME).put(INPUT, type).put(PRESET, preset); //$NON-NLS-1$ //$NON-NLS-2$
		values.forEach(node.putArray(VALUES)::add);
	}

	private static String text(Object value, String otherwise) {
		return value == null ? otherwise : value.toString();
	}

	private static void question(ObjectNode node, Question question) {
		node.put("name", question.getName()).put("type", CvatReader.TAG); //$NON-NLS-1$ //$NON-NLS-2$
		var attribute = node.putArray("attributes").addObject().put("name", CvatMeta.ANSWER).put("mutable", false); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		boolean choice = question instanceof ChoiceQuestion;
		var values = attribute.put(INPUT, choice ? "select" : "text").put(PRESET, "").putArray(VALUES); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (question instanceof ChoiceQuestion asked)
			asked.getOptions().stream().map(Option::getName).forEach(values::add);
	}

	private static void skeleton(ObjectNode node, Skeleton skeleton) {
		var svg = new StringBuilder();
		var points = skeleton.getPoints();
		for (var edge : skeleton.getEdges()) {
			var from = points.get(edge.getFrom());
			var to = points.get(edge.getTo());
			svg.append("<line x1=\"").append(from.getX() * SIDE).append("\" y1=\"").append(from.getY() * SIDE).append("\" x2=\"").append(to.getX() * SIDE) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					.append("\" y2=\"").append(to.getY() * SIDE).append("\" data-type=\"edge\" data-node-from=\"").append(edge.getFrom() + 1) //$NON-NLS-1$ //$NON-NLS-2$
					.append("\" data-node-to=\"").append(edge.getTo() + 1).append("\"></line>"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		var parts = node.putArray(SUBLABELS);
		for (int i = 0; i < points.size(); i++) {
			var point = points.get(i);
			var name = text(point.getName(), Integer.toString(i + 1));
			var part = parts.addObject().put("name", name).put("type", "points"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			if (point.getColor() != null)
				part.put("color", point.getColor().toLowerCase(Locale.ROOT)); //$NON-NLS-1$
			part.putArray("attributes"); //$NON-NLS-1$
			svg.append("<circle r=\"0.75\" cx=\"").append(point.getX() * SIDE).append("\" cy=\"").append(point.getY() * SIDE) //$NON-NLS-1$ //$NON-NLS-2$
					.append("\" data-type=\"element node\" data-element-id=\"").append(i + 1).append("\" data-node-id=\"").append(i + 1) //$NON-NLS-1$ //$NON-NLS-2$
					.append("\" data-label-name=\"").append(Xml.escape(name)).append("\"></circle>"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		node.put("svg", svg.toString()); //$NON-NLS-1$
	}
}
