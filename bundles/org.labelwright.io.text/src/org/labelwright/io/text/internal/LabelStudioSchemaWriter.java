package org.labelwright.io.text.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.labelwright.io.XmlTree;
import org.labelwright.io.text.LabelStudioFormat;
import org.labelwright.model.Identified;
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
import org.labelwright.model.schema.PreferenceQuestion;
import org.labelwright.model.schema.Question;
import org.labelwright.model.schema.RankingQuestion;
import org.labelwright.model.schema.RatingAttribute;
import org.labelwright.model.schema.RatingQuestion;
import org.labelwright.model.schema.TextAttribute;
import org.labelwright.model.util.SchemaIndex;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes a schema as a labelling configuration. */
public final class LabelStudioSchemaWriter {

	private static final Map<String, String> OBJECTS = Map.of("image", "Image", "text", "Text", "audio", "Audio", "video", "Video", "timeseries", "TimeSeries"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
	private static final Map<String, String> LABELS = Map.of("Box", "RectangleLabels", "Polygon", "PolygonLabels", "Keypoints", "KeyPointLabels", "Mask", "BrushLabels", "Ellipse", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
			"EllipseLabels"); //$NON-NLS-1$
	private static final List<String> TOOLS = List.of("Rectangle", "Polygon", "KeyPoint", "Brush", "Ellipse"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	private final LabelSchema schema;
	private final SchemaIndex index;
	private final ObjectNode view = XmlTree.element("View"); //$NON-NLS-1$
	/** Names of objects by modality. */
	private final Map<String, String> objects = new LinkedHashMap<>();
	private final Set<String> names = new HashSet<>();

	public LabelStudioSchemaWriter(LabelSchema schema) {
		this.schema = schema;
		this.index = SchemaIndex.of(schema);
	}

	public String write() {
		objects();
		labels();
		if (schema.getRelationTypes().stream().anyMatch(type -> type.getName() != null)) {
			var relations = XmlTree.element("Relations"); //$NON-NLS-1$
			schema.getRelationTypes().forEach(type -> add(relations, "Relation", "value", type.getName(), "background", type.getColor(), "hotkey", type.getHotkey())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			XmlTree.with(view, relations);
		}
		schema.getAttributes().forEach(attribute -> attribute(attribute, null));
		attributesOfLabels();
		schema.getQuestions().forEach(this::question);
		var out = new StringBuilder();
		XmlTree.write(out, "", view); //$NON-NLS-1$
		return out.toString();
	}

	private static JsonNode extras(Identified element) {
		return element.getForeign() == null ? MissingNode.getInstance() : element.getForeign().path(LabelStudioFormat.ID);
	}

	private void objects() {
		for (var element : extras(schema).path(LabelStudioSchemaReader.OBJECTS)) {
			var control = new LabelStudioControl(element);
			objects.putIfAbsent(LabelStudioSchemaReader.MODALITIES.getOrDefault(control.tag(), ""), control.name()); //$NON-NLS-1$
			names.add(control.name());
			XmlTree.with(view, (ObjectNode) element);
		}
		var wanted = new LinkedHashSet<>(schema.getModalityIds().stream().filter(OBJECTS::containsKey).toList());
		if (wanted.isEmpty() && objects.isEmpty())
			wanted.add(guessed());
		wanted.removeAll(objects.keySet());
		for (var modality : wanted) {
			var name = unique(modality);
			add(view, OBJECTS.get(modality), "name", name, "value", '$' + modality); //$NON-NLS-1$ //$NON-NLS-2$
			objects.put(modality, name);
		}
	}

	private String guessed() {
		var kinds = schema.getLabels().stream().flatMap(label -> label.getGeometryKinds().stream()).collect(Collectors.toSet());
		return kinds.contains("TextSpan") ? "text" : kinds.contains("TimeInterval") ? "audio" : "image"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	}

	private String unique(String wanted) {
		var base = wanted == null || wanted.isBlank() ? "control" : wanted; //$NON-NLS-1$
		var name = base;
		for (int number = 2; !names.add(name); number++)
			name = base + '-' + number;
		return name;
	}

	/** Attributes are given as names and values in turns; those without a value are left out. */
	private static ObjectNode add(ObjectNode in, String name, String... attributes) {
		var given = new ArrayList<String>();
		for (int i = 0; i + 1 < attributes.length; i += 2)
			if (attributes[i + 1] != null)
				given.addAll(List.of(attributes[i], attributes[i + 1]));
		var element = XmlTree.element(name, given.toArray(String[]::new));
		XmlTree.with(in, element);
		return element;
	}

	/** A control for each way to draw, with the labels of what may be drawn so. */
	private void labels() {
		var byTag = new LinkedHashMap<String, List<Label>>();
		for (var label : schema.getLabels())
			if (!label.isAbstract() && !label.isRetired() && label.getName() != null)
				tags(label).forEach(tag -> byTag.computeIfAbsent(tag, key -> new ArrayList<>()).add(label));
		byTag.forEach((key, labels) -> {
			var parts = key.split(" "); //$NON-NLS-1$
			var control = add(view, parts[0], "name", unique(byTag.size() == 1 ? "label" : parts[0]), "toName", objects.get(parts[1])); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			for (var label : labels)
				add(control, "Label", "value", extras(label).path("value").asText(label.getName()), "alias", extras(label).has("value") ? label.getName() : null, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
						"background", label.getColor(), "hotkey", label.getHotkey(), "hint", label.getDescription(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						"model_index", label.getExportIndex() < 0 ? null : Integer.toString(label.getExportIndex())); //$NON-NLS-1$
			if (parts[0].equals("Labels") && parts[1].equals("image")) //$NON-NLS-1$ //$NON-NLS-2$
				TOOLS.forEach(tool -> add(view, tool, "name", unique(tool), "toName", objects.get(parts[1]))); //$NON-NLS-1$ //$NON-NLS-2$
			if (parts[1].equals("video") && parts[0].equals("Labels")) //$NON-NLS-1$ //$NON-NLS-2$
				add(view, "VideoRectangle", "name", unique("box"), "toName", objects.get(parts[1])); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		});
	}

	/** Tags and modalities for what a label may be drawn as. */
	private List<String> tags(Label label) {
		var kinds = index.geometryKinds(label);
		var tags = new LinkedHashSet<String>();
		for (var modality : objects.keySet())
			switch (modality) {
			case "image" -> { //$NON-NLS-1$
				if (kinds.isEmpty())
					tags.add("Labels image"); //$NON-NLS-1$
				kinds.stream().filter(LABELS::containsKey).forEach(kind -> tags.add(LABELS.get(kind) + " image")); //$NON-NLS-1$
			}
			case "timeseries" -> tags.add("TimeSeriesLabels timeseries"); //$NON-NLS-1$ //$NON-NLS-2$
			default -> tags.add("Labels " + modality); //$NON-NLS-1$
			}
		return List.copyOf(tags);
	}

	/** Attributes of the same kind that several labels have are one control. */
	private void attributesOfLabels() {
		var owners = new LinkedHashMap<String, Set<String>>();
		var first = new HashMap<String, Attribute>();
		for (var label : schema.getLabels())
			if (!label.isAbstract() && !label.isRetired() && label.getName() != null)
				for (var attribute : index.attributes(label))
					if (!schema.getAttributes().contains(attribute)) {
						var probe = XmlTree.element("View"); //$NON-NLS-1$
						control(probe, attribute, attribute.getName());
						owners.computeIfAbsent(probe.toString(), key -> new LinkedHashSet<>()).add(label.getName());
						first.putIfAbsent(probe.toString(), attribute);
					}
		owners.forEach((key, labels) -> attribute(first.get(key), String.join(",", labels))); //$NON-NLS-1$
	}

	private void attribute(Attribute attribute, String labels) {
		var probe = XmlTree.element("View"); //$NON-NLS-1$
		var control = control(probe, attribute, unique(attribute.getName()));
		if (control == null)
			return;
		var attributes = control.withObject('/' + XmlTree.ATTRIBUTES).put("perRegion", "true"); //$NON-NLS-1$ //$NON-NLS-2$
		if (attribute.isRequired())
			attributes.put("required", "true"); //$NON-NLS-1$ //$NON-NLS-2$
		if (labels != null)
			attributes.put("visibleWhen", "region-selected").put("whenLabelValue", labels); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		XmlTree.with(view, control);
	}

	private String about() {
		return objects.values().iterator().next();
	}

	/** The control that asks for an attribute; null when there is none. */
	private ObjectNode control(ObjectNode in, Attribute attribute, String name) {
		return switch (attribute) {
		case BooleanAttribute truth -> {
			var control = add(in, "Choices", "name", name, "toName", about(), "choice", "single"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			List.of("true", "false").forEach(word -> add(control, "Choice", "value", word)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			yield control;
		}
		case ChoiceAttribute choice -> choices(in, choice, name, choice.getOptions(), choice.isMultiple());
		case IntegerAttribute number -> add(in, "Number", "name", name, "toName", about(), "min", text(number.getMinimum()), "max", text(number.getMaximum()), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				"step", "1", "defaultValue", text(number.getDefaultValue())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		case DecimalAttribute number -> add(in, "Number", "name", name, "toName", about(), "min", text(number.getMinimum()), "max", text(number.getMaximum()), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				"defaultValue", text(number.getDefaultValue())); //$NON-NLS-1$
		case RatingAttribute rating -> add(in, "Rating", "name", name, "toName", about(), "maxRating", Integer.toString(rating.getMaximum())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		case DateAttribute date -> add(in, "DateTime", "name", name, "toName", about(), "only", "date"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		case TextAttribute text -> add(in, "TextArea", "name", name, "toName", about()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		default -> null;
		};
	}

	private static String text(Object value) {
		return value == null ? null : value.toString();
	}

	private ObjectNode choices(ObjectNode in, Identified element, String name, List<Option> options, boolean multiple) {
		boolean taxonomy = extras(element).path(LabelStudioSchemaReader.TAG).asText().equalsIgnoreCase("taxonomy"); //$NON-NLS-1$
		var control = taxonomy ? add(in, "Taxonomy", "name", name, "toName", about(), "maxUsages", multiple ? null : "1") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				: add(in, "Choices", "name", name, "toName", about(), "choice", multiple ? "multiple" : "single"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		var above = new HashMap<String, ObjectNode>();
		for (var option : options) {
			var path = option.getName();
			if (path == null || option.isRetired())
				continue;
			int cut = path.lastIndexOf(LabelStudioSchemaReader.PATH);
			var parent = taxonomy && cut > 0 ? above.get(path.substring(0, cut)) : null;
			above.put(path, add(parent == null ? control : parent, "Choice", "value", parent == null ? path : path.substring(cut + 1), "background", option.getColor(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					"hotkey", option.getHotkey(), "hint", option.getDescription())); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return control;
	}

	private void question(Question question) {
		if (question.isRetired())
			return;
		var name = unique(question.getName());
		var tag = extras(question).path(LabelStudioSchemaReader.TAG).asText("TextArea"); //$NON-NLS-1$
		var control = switch (question) {
		case ChoiceQuestion choice -> choices(view, choice, name, choice.getOptions(), choice.isMultiple());
		case RatingQuestion rating -> add(view, "Rating", "name", name, "toName", about(), "maxRating", Integer.toString(rating.getMaximum())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		case PreferenceQuestion preference -> add(view, "Pairwise", "name", name, "toName", about()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		case RankingQuestion ranking -> add(view, "Ranker", "name", name, "toName", about()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		default -> add(view, tag, "name", name, "toName", about()); //$NON-NLS-1$ //$NON-NLS-2$
		};
		if (question.isRequired())
			control.withObject('/' + XmlTree.ATTRIBUTES).put("required", "true"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
