package org.labelwright.io.coco.internal;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.labelwright.io.Constructs;
import org.labelwright.io.coco.CocoFormat;
import org.labelwright.io.coco.Rle;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Box;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Keypoints;
import org.labelwright.model.annotation.Mask;
import org.labelwright.model.annotation.Origin;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads one entry of {@code annotations}, or of a list of results. */
final class AnnotationReader {

	/**
	 * What an entry says.
	 *
	 * @param id         or null
	 * @param image      key of its image, or null
	 * @param category   key of its category, or null
	 * @param annotation with its geometry
	 * @param place      where it stands
	 */
	record Row(JsonNode id, String image, String category, Annotation annotation, String place) {
	}

	private static final AnnotationFactory FACTORY = AnnotationFactory.eINSTANCE;

	private final Values values;

	private JsonNode id;
	private JsonNode image;
	private JsonNode category;
	private Geometry outline;
	private Keypoints keypoints;
	private Box box;
	private double area;
	private ObjectNode extras;
	private boolean unread;

	AnnotationReader(Values values) {
		this.values = values;
	}

	/** Reads the object the parser stands on; null when nothing can be made of it, which is reported. */
	Row read(JsonParser parser) throws IOException {
		var place = values.place(parser);
		if (parser.currentToken() != JsonToken.START_OBJECT) {
			values.wrong(parser, "an object"); //$NON-NLS-1$
			return null;
		}
		id = image = category = null;
		outline = null;
		keypoints = null;
		box = null;
		area = Double.NaN;
		extras = null;
		unread = false;
		var annotation = FACTORY.createAnnotation();
		annotation.setOrigin(Origin.IMPORT);
		annotation.setSource(CocoFormat.ID);
		while (parser.nextToken() == JsonToken.FIELD_NAME) {
			var name = parser.currentName();
			if (parser.nextToken() == JsonToken.VALUE_NULL)
				continue;
			field(parser, name, annotation);
		}
		if (image == null) {
			missing(parser, place, "image_id"); //$NON-NLS-1$
			return null;
		}
		if (unread)
			return null;
		var shapes = new Shapes(outline, keypoints, box);
		shapes.into(annotation);
		if (!Double.isNaN(area) && area != shapes.area())
			extra("area", JsonNodeFactory.instance.numberNode(area)); //$NON-NLS-1$
		if (id != null)
			extra("id", id); //$NON-NLS-1$
		if (extras != null) {
			var foreign = JsonNodeFactory.instance.objectNode();
			foreign.set(CocoFormat.ID, extras);
			annotation.setForeign(foreign);
		}
		return new Row(id, image.asText(), category == null ? null : category.asText(), annotation, place);
	}

	private void field(JsonParser parser, String name, Annotation annotation) throws IOException {
		switch (name) {
		case "id" -> id = values.id(parser); //$NON-NLS-1$
		case "image_id" -> image = values.id(parser); //$NON-NLS-1$
		case "category_id" -> category = values.id(parser); //$NON-NLS-1$
		case "segmentation" -> segmentation(parser); //$NON-NLS-1$
		case "bbox" -> bbox(parser); //$NON-NLS-1$
		case "keypoints" -> keypoints(parser); //$NON-NLS-1$
		case "num_keypoints" -> values.count(parser); // follows from the keypoints //$NON-NLS-1$
		case "area" -> area = values.number(parser); //$NON-NLS-1$
		case "iscrowd" -> crowd(parser, annotation); //$NON-NLS-1$
		case "score" -> score(parser, annotation); //$NON-NLS-1$
		case "attributes" -> attributes(parser, annotation); //$NON-NLS-1$
		case "caption" -> unread(parser, "coco.caption", Messages.Read_caption, Messages.Read_captionRemedy); //$NON-NLS-1$ //$NON-NLS-2$
		case "segments_info" -> unread(parser, "coco.panoptic", Messages.Read_segments, Messages.Read_segmentsRemedy); //$NON-NLS-1$ //$NON-NLS-2$
		default -> extra(name, values.tree(parser));
		}
	}

	private void extra(String name, JsonNode value) {
		if (value == null)
			return;
		if (extras == null)
			extras = JsonNodeFactory.instance.objectNode();
		extras.set(name, value);
	}

	private void unread(JsonParser parser, String code, String message, String remedy) throws IOException {
		values.error(parser, code, message, remedy);
		parser.skipChildren();
		unread = true;
	}

	private void missing(JsonParser parser, String place, String name) {
		values.error(parser, "coco.missing", NLS.bind(Messages.Read_missing, name), Messages.Read_missingRemedy); //$NON-NLS-1$
	}

	private void crowd(JsonParser parser, Annotation annotation) throws IOException {
		boolean crowd = switch (parser.currentToken()) {
		case VALUE_TRUE -> true;
		case VALUE_FALSE -> false;
		default -> values.number(parser) == 1;
		};
		if (crowd)
			annotation.getFlags().add(Constructs.CROWD_FLAG);
	}

	private void score(JsonParser parser, Annotation annotation) throws IOException {
		double score = values.number(parser);
		if (score >= 0 && score <= 1) {
			annotation.setConfidence(score);
		} else if (!Double.isNaN(score)) {
			values.warning(parser, "coco.score", NLS.bind(Messages.Read_confidence, score), Messages.Read_confidenceRemedy); //$NON-NLS-1$
			extra("score", JsonNodeFactory.instance.numberNode(score)); //$NON-NLS-1$
		}
	}

	/** As CVAT and Datumaro write them: an object with a plain value for each name. */
	private void attributes(JsonParser parser, Annotation annotation) throws IOException {
		if (!(values.tree(parser) instanceof ObjectNode attributes))
			return;
		for (var attribute : List.copyOf(attributes.properties())) {
			Object value = plain(attribute.getValue());
			if (value == null)
				continue;
			var model = FACTORY.createAttributeValue();
			model.setAttributeId(attribute.getKey());
			model.setValue(value);
			annotation.getValues().add(model);
			attributes.remove(attribute.getKey());
		}
		if (!attributes.isEmpty())
			extra("attributes", attributes); //$NON-NLS-1$
	}

	/** A value of the model, or null when it is none. */
	private static Object plain(JsonNode node) {
		if (node.isBoolean())
			return node.booleanValue();
		if (node.isTextual())
			return node.textValue();
		if (node.isIntegralNumber())
			return node.canConvertToLong() ? node.longValue() : null;
		if (node.isNumber())
			return node.doubleValue();
		if (!node.isArray() || node.isEmpty())
			return null;
		var list = new java.util.ArrayList<Object>();
		for (var element : node) {
			if (element.isArray() || plain(element) == null)
				return null;
			list.add(plain(element));
		}
		return java.util.Collections.unmodifiableList(list);
	}

	private void bbox(JsonParser parser) throws IOException {
		var numbers = values.coordinates(parser);
		if (numbers == null || numbers.length == 0)
			return;
		if (numbers.length != 4) {
			values.error(parser, "coco.bbox", NLS.bind(Messages.Read_bbox, numbers.length), Messages.Read_bboxRemedy); //$NON-NLS-1$
			return;
		}
		if (numbers[2] < 0 || numbers[3] < 0) {
			values.error(parser, "coco.bbox.negative", Messages.Read_negative, Messages.Read_negativeRemedy); //$NON-NLS-1$
			return;
		}
		box = FACTORY.createBox();
		box.setX(numbers[0]);
		box.setY(numbers[1]);
		box.setWidth(numbers[2]);
		box.setHeight(numbers[3]);
	}

	private void keypoints(JsonParser parser) throws IOException {
		var numbers = values.coordinates(parser);
		if (numbers == null)
			return;
		if (numbers.length % 3 != 0) {
			values.error(parser, "coco.keypoints", NLS.bind(Messages.Read_keypoints, numbers.length), Messages.Read_keypointsRemedy); //$NON-NLS-1$
			return;
		}
		int count = numbers.length / 3;
		var points = new double[2 * count];
		var visibility = new int[count];
		boolean any = false;
		for (int i = 0; i < count; i++) {
			points[2 * i] = numbers[3 * i];
			points[2 * i + 1] = numbers[3 * i + 1];
			double visible = numbers[3 * i + 2];
			if (visible != 0 && visible != 1 && visible != 2) {
				values.warning(parser, "coco.visibility", NLS.bind(Messages.Read_visibility, visible), Messages.Read_visibilityRemedy); //$NON-NLS-1$
				visible = 2;
			}
			visibility[i] = (int) visible;
			any |= visible != 0 || points[2 * i] != 0 || points[2 * i + 1] != 0;
		}
		if (!any)
			return; // how COCO says that an object of a category with keypoints has none
		keypoints = FACTORY.createKeypoints();
		keypoints.setPoints(points);
		keypoints.setVisibility(visibility);
	}

	private void segmentation(JsonParser parser) throws IOException {
		switch (parser.currentToken()) {
		case START_ARRAY -> outline = polygon(parser);
		case START_OBJECT -> outline = mask(parser);
		default -> values.wrong(parser, "a list of rings or a mask"); //$NON-NLS-1$
		}
	}

	private Geometry polygon(JsonParser parser) throws IOException {
		var points = new double[64];
		var starts = new int[4];
		int count = 0;
		int rings = 0;
		boolean sound = true;
		boolean flat = false;
		for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
			if (token.isNumeric()) {
				if (!flat) {
					flat = true;
					values.warning(parser, "coco.polygon.flat", Messages.Read_flatRing, ""); //$NON-NLS-1$ //$NON-NLS-2$
					rings = 1;
				}
				double value = values.coordinate(parser);
				sound &= !Double.isNaN(value);
				if (count == points.length)
					points = Arrays.copyOf(points, count * 2);
				points[count++] = value;
				continue;
			}
			int first = count;
			if (token != JsonToken.START_ARRAY || flat) {
				values.wrong(parser, "a list of numbers"); //$NON-NLS-1$
				sound = false;
				continue;
			}
			while (parser.nextToken() != JsonToken.END_ARRAY) {
				double value = values.coordinate(parser);
				sound &= !Double.isNaN(value);
				if (count == points.length)
					points = Arrays.copyOf(points, count * 2);
				points[count++] = value;
			}
			count -= oddRing(parser, count - first);
			if (count == first)
				continue;
			shortRing(parser, count - first);
			if (rings == starts.length)
				starts = Arrays.copyOf(starts, rings * 2);
			starts[rings++] = first / 2;
		}
		if (flat) {
			count -= oddRing(parser, count);
			shortRing(parser, count);
		}
		if (!sound || count == 0)
			return null;
		var polygon = FACTORY.createPolygon();
		polygon.setPoints(Arrays.copyOf(points, count));
		if (rings > 1)
			polygon.setRingStarts(Arrays.copyOf(starts, rings));
		return polygon;
	}

	private int oddRing(JsonParser parser, int count) {
		if (count % 2 == 1)
			values.error(parser, "coco.polygon.odd", NLS.bind(Messages.Read_oddRing, count), Messages.Read_oddRingRemedy); //$NON-NLS-1$
		return count % 2;
	}

	private void shortRing(JsonParser parser, int count) {
		if (count < 6)
			values.warning(parser, "coco.polygon.short", Messages.Read_shortRing, ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private Mask mask(JsonParser parser) throws IOException {
		int width = -1;
		int height = -1;
		int[] counts = null;
		boolean compressed = false;
		while (parser.nextToken() == JsonToken.FIELD_NAME) {
			var name = parser.currentName();
			parser.nextToken();
			switch (name) {
			case "size" -> { //$NON-NLS-1$
				var size = counts(parser);
				if (size != null && size.length == 2) {
					height = size[0];
					width = size[1];
				}
			}
			case "counts" -> { //$NON-NLS-1$
				compressed = parser.currentToken() == JsonToken.VALUE_STRING;
				counts = compressed ? decompress(parser) : counts(parser);
			}
			default -> extra("segmentation." + name, values.tree(parser)); //$NON-NLS-1$
			}
		}
		if (counts == null)
			return null;
		if (width <= 0 || height <= 0 || !Rle.fits(counts, width, height)) {
			values.error(parser, "coco.mask.sum", NLS.bind(Messages.Read_maskSum, width, height), Messages.Read_maskSumRemedy); //$NON-NLS-1$
			return null;
		}
		var mask = FACTORY.createMask();
		mask.setWidth(width);
		mask.setHeight(height);
		mask.setCounts(counts);
		mask.setCompressed(compressed);
		return mask;
	}

	private int[] decompress(JsonParser parser) throws IOException {
		try {
			return Rle.decompress(parser.getText());
		} catch (IllegalArgumentException e) {
			values.error(parser, "coco.mask", NLS.bind(Messages.Read_mask, e.getMessage()), Messages.Read_maskRemedy); //$NON-NLS-1$
			return null;
		}
	}

	private int[] counts(JsonParser parser) throws IOException {
		if (!parser.isExpectedStartArrayToken()) {
			values.wrong(parser, "a list of whole numbers, or a text"); //$NON-NLS-1$
			return null;
		}
		var counts = new int[16];
		int count = 0;
		boolean sound = true;
		while (parser.nextToken() != JsonToken.END_ARRAY) {
			if (count == counts.length)
				counts = Arrays.copyOf(counts, count * 2);
			int value = values.count(parser);
			sound &= value >= 0;
			counts[count++] = value;
		}
		return sound ? Arrays.copyOf(counts, count) : null;
	}
}
