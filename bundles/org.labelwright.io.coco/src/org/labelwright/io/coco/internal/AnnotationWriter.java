package org.labelwright.io.coco.internal;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import org.labelwright.io.AttributeNames;
import org.labelwright.io.Constructs;
import org.labelwright.io.Options;
import org.labelwright.io.coco.CocoFormat;
import org.labelwright.io.coco.Rle;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Keypoints;
import org.labelwright.model.annotation.Mask;
import org.labelwright.model.annotation.Polygon;
import org.labelwright.model.schema.Label;
import org.labelwright.model.util.Ring;
import org.labelwright.store.Item;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes annotations as COCO. */
final class AnnotationWriter {

	/** Fields that are written from the model, whatever was imported. */
	private static final Set<String> OWN = Set.of("id", "area", "attributes", "score"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private final JsonGenerator json;
	private final Options options;
	private final AttributeNames attributes;

	AnnotationWriter(JsonGenerator json, Options options, AttributeNames attributes) {
		this.json = json;
		this.options = options;
		this.attributes = attributes;
	}

	void write(Annotation annotation, Shapes shapes, JsonNode id, JsonNode image, JsonNode category, Label label, Item item)
			throws IOException {
		var foreign = CocoExporter.foreign(annotation);
		json.writeStartObject();
		json.writePOJOField("id", id); //$NON-NLS-1$
		json.writePOJOField("image_id", image); //$NON-NLS-1$
		json.writePOJOField("category_id", category); //$NON-NLS-1$
		shapes(shapes, label, item);
		json.writeFieldName("area"); //$NON-NLS-1$
		var area = foreign.path("area"); //$NON-NLS-1$
		number(area.isNumber() && annotation.getModifiedAt() == null ? area.doubleValue() : shapes.area());
		json.writeNumberField("iscrowd", annotation.getFlags().contains(Constructs.CROWD_FLAG) ? 1 : 0); //$NON-NLS-1$
		if (annotation.getConfidence() != null) {
			json.writeFieldName("score"); //$NON-NLS-1$
			number(annotation.getConfidence());
		} else if (foreign.has("score")) { //$NON-NLS-1$
			json.writePOJOField("score", foreign.get("score")); //$NON-NLS-1$ //$NON-NLS-2$
		}
		attributes(annotation, foreign.path("attributes")); //$NON-NLS-1$
		if (foreign instanceof ObjectNode extras)
			for (var extra : extras.properties())
				if (!OWN.contains(extra.getKey()))
					json.writePOJOField(extra.getKey(), extra.getValue());
		json.writeEndObject();
	}

	private void shapes(Shapes shapes, Label label, Item item) throws IOException {
		switch (Shapes.outline(shapes.outline())) {
		case null -> {
			if (!shapes.isEmpty())
				json.writePOJOField("segmentation", List.of()); //$NON-NLS-1$
		}
		case Mask mask -> mask(mask.getCounts(), mask.getWidth(), mask.getHeight(), mask.isCompressed());
		case Polygon polygon -> {
			if (polygon.getHoles() != null && polygon.getHoles().length > 0 && options.text(CocoFormat.HOLES).equals("mask") //$NON-NLS-1$
					&& item.width() > 0 && item.height() > 0)
				mask(Rle.ofRings(polygon.getPoints(), Ring.starts(polygon), item.width(), item.height()), item.width(),
						item.height(), true);
			else
				rings(polygon);
		}
		default -> throw new IllegalStateException(shapes.toString());
		}
		if (shapes.bounds().isPresent()) {
			var bounds = shapes.bounds().get();
			json.writeArrayFieldStart("bbox"); //$NON-NLS-1$
			number(bounds.x());
			number(bounds.y());
			number(bounds.width());
			number(bounds.height());
			json.writeEndArray();
		}
		if (shapes.keypoints() != null)
			keypoints(shapes.keypoints());
		else if (label.getSkeleton() != null && !shapes.isEmpty())
			noKeypoints(label.getSkeleton().getPoints().size());
	}

	private void rings(Polygon polygon) throws IOException {
		json.writeArrayFieldStart("segmentation"); //$NON-NLS-1$
		for (var ring : Ring.of(polygon)) {
			if (ring.hole())
				continue;
			json.writeStartArray();
			for (double coordinate : ring.points())
				number(coordinate);
			json.writeEndArray();
		}
		json.writeEndArray();
	}

	private void mask(int[] counts, int width, int height, boolean compressed) throws IOException {
		boolean asText = switch (options.text(CocoFormat.MASKS)) {
		case "compressed" -> true; //$NON-NLS-1$
		case "counts" -> false; //$NON-NLS-1$
		default -> compressed;
		};
		json.writeObjectFieldStart("segmentation"); //$NON-NLS-1$
		json.writeFieldName("size"); //$NON-NLS-1$
		json.writeArray(new int[] { height, width }, 0, 2);
		json.writeFieldName("counts"); //$NON-NLS-1$
		if (asText)
			json.writeString(Rle.compress(counts));
		else
			json.writeArray(counts, 0, counts.length);
		json.writeEndObject();
	}

	private void keypoints(Keypoints keypoints) throws IOException {
		int labelled = 0;
		json.writeArrayFieldStart("keypoints"); //$NON-NLS-1$
		for (int i = 0; i < keypoints.getVisibility().length; i++) {
			number(keypoints.getPoints()[2 * i]);
			number(keypoints.getPoints()[2 * i + 1]);
			json.writeNumber(keypoints.getVisibility()[i]);
			labelled += keypoints.getVisibility()[i] > 0 ? 1 : 0;
		}
		json.writeEndArray();
		json.writeNumberField("num_keypoints", labelled); //$NON-NLS-1$
	}

	/** In a category with keypoints every object has them, if only zeros. */
	private void noKeypoints(int count) throws IOException {
		json.writeFieldName("keypoints"); //$NON-NLS-1$
		json.writeArray(new int[3 * count], 0, 3 * count);
		json.writeNumberField("num_keypoints", 0); //$NON-NLS-1$
	}

	private void attributes(Annotation annotation, JsonNode extras) throws IOException {
		if (annotation.getValues().isEmpty() && !extras.isObject())
			return;
		json.writeObjectFieldStart("attributes"); //$NON-NLS-1$
		for (var value : annotation.getValues())
			json.writePOJOField(attributes.name(value), attributes.outward(value));
		if (extras instanceof ObjectNode object)
			for (var extra : object.properties())
				if (annotation.getValues().stream().noneMatch(value -> attributes.name(value).equals(extra.getKey())))
					json.writePOJOField(extra.getKey(), extra.getValue());
		json.writeEndObject();
	}

	/** Whole numbers without a point, as COCO has them. */
	private void number(double value) throws IOException {
		if (value == Math.rint(value) && Math.abs(value) < 1L << 53)
			json.writeNumber((long) value);
		else
			json.writeNumber(value);
	}
}
