package org.labelwright.io.video.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.labelwright.model.annotation.Geometry;

/** Makes geometries of the elements of CVAT. */
final class CvatShapes {

	static final String POINTS = "points"; //$NON-NLS-1$

	private CvatShapes() {
	}

	/**
	 * The geometry of an element; null when it tells none.
	 *
	 * @param inner    points of a skeleton by their labels
	 * @param skeleton names of the points in their order; empty to take them as they come
	 * @param size     width and height of the picture
	 */
	static Geometry geometry(String kind, Map<String, String> attributes, Map<String, Map<String, String>> inner, List<String> skeleton, int[] size) {
		return switch (kind) {
		case "box" -> box(attributes); //$NON-NLS-1$
		case "polygon" -> Shapes.polygon(points(attributes.get(POINTS))); //$NON-NLS-1$
		case "polyline" -> Shapes.polyline(points(attributes.get(POINTS))); //$NON-NLS-1$
		case "points" -> { //$NON-NLS-1$
			var points = points(attributes.get(POINTS));
			yield points == null ? null : Shapes.keypoints(points, visible(points.length / 2));
		}
		case "ellipse" -> Shapes.ellipse(number(attributes, "cx"), number(attributes, "cy"), number(attributes, "rx"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				number(attributes, "ry"), rotation(attributes)); //$NON-NLS-1$
		case "mask" -> CvatMask.read(attributes, size); //$NON-NLS-1$
		case CvatMeta.SKELETON -> skeleton(inner, skeleton.isEmpty() ? new ArrayList<>(inner.keySet()) : skeleton);
		default -> null;
		};
	}

	private static double number(Map<String, String> attributes, String name) {
		return Numbers.decimal(attributes.get(name));
	}

	private static double rotation(Map<String, String> attributes) {
		return attributes.containsKey("rotation") ? number(attributes, "rotation") : 0; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Geometry box(Map<String, String> attributes) {
		double left = number(attributes, "xtl"); //$NON-NLS-1$
		double top = number(attributes, "ytl"); //$NON-NLS-1$
		double width = number(attributes, "xbr") - left; //$NON-NLS-1$
		double height = number(attributes, "ybr") - top; //$NON-NLS-1$
		double angle = rotation(attributes);
		return angle == 0 ? Shapes.box(left, top, width, height)
				: Shapes.rotatedBox(left + width / 2, top + height / 2, width, height, angle);
	}

	private static Geometry skeleton(Map<String, Map<String, String>> inner, List<String> names) {
		var points = new double[2 * names.size()];
		var visibility = new int[names.size()];
		for (int i = 0; i < visibility.length; i++) {
			var point = inner.get(names.get(i));
			if (point == null || isOn(point.get("outside"))) //$NON-NLS-1$
				continue;
			var place = points(point.get(POINTS));
			if (place == null || place.length != 2)
				return null;
			points[2 * i] = place[0];
			points[2 * i + 1] = place[1];
			visibility[i] = isOn(point.get("occluded")) ? 1 : 2; //$NON-NLS-1$
		}
		return Shapes.keypoints(points, visibility);
	}

	private static int[] visible(int count) {
		var visibility = new int[count];
		Arrays.fill(visibility, 2);
		return visibility;
	}

	static boolean isOn(String flag) {
		return "1".equals(flag) || "true".equalsIgnoreCase(flag); //$NON-NLS-1$ //$NON-NLS-2$
	}

	static boolean isOff(String flag) {
		return "0".equals(flag) || "false".equalsIgnoreCase(flag); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Points as pairs with a comma, separated by semicolons; null when they are none. */
	private static double[] points(String text) {
		if (text == null)
			return null;
		List<String> pairs = List.of(text.split(";")); //$NON-NLS-1$
		var points = new double[2 * pairs.size()];
		for (int i = 0; i < pairs.size(); i++) {
			var pair = pairs.get(i).split(",", -1); //$NON-NLS-1$
			if (pair.length != 2)
				return null;
			points[2 * i] = Numbers.decimal(pair[0]);
			points[2 * i + 1] = Numbers.decimal(pair[1]);
			if (Double.isNaN(points[2 * i] + points[2 * i + 1]))
				return null;
		}
		return points;
	}
}
