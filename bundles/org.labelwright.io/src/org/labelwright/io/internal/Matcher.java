package org.labelwright.io.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.labelwright.io.AttributeNames;
import org.labelwright.io.Comparison;
import org.labelwright.io.Constructs;
import org.labelwright.io.Difference;
import org.labelwright.io.Difference.Kind;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AttributeValue;
import org.labelwright.model.annotation.Box;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Keyframe;
import org.labelwright.model.annotation.Keypoints;
import org.labelwright.model.annotation.Mask;
import org.labelwright.model.annotation.Polygon;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.model.annotation.TimePoint;
import org.labelwright.model.annotation.Track;
import org.labelwright.model.util.Geometries;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Pairs the objects of two sides and collects what differs. An object is paired with the first equal one
 * of its class; what remains is paired with any of its class and told as changed.
 */
public final class Matcher {

	/**
	 * One object of the first side.
	 *
	 * @param className  name of its label, or null
	 * @param annotation the object
	 * @param shape      whether its geometry must come back
	 * @param content    which constructs besides the geometry must come back, by their names in {@link Constructs}
	 */
	public record Expected(String className, Annotation annotation, boolean shape, Predicate<String> content) {
	}

	/** One object of the second side. */
	public record Actual(String className, Annotation annotation) {
	}

	/** Objects of an item on the first side that have no partner yet. */
	public static final class Open {
		private final List<Expected> expected;
		/** Whether there are some of which the shape counts. */
		private final boolean shapes;
		private int next;

		public Open(List<Expected> expected) {
			this.expected = new ArrayList<>(expected);
			shapes = expected.stream().anyMatch(Expected::shape);
		}
	}

	private static final double SAME_BOX = 0.0101;

	private final String formatId;
	private final double tolerance;
	private final AttributeNames names;
	private final Map<Kind, Long> counts = new EnumMap<>(Kind.class);
	private final Map<Kind, List<Difference>> examples = new EnumMap<>(Kind.class);
	private long items;
	private long equal;
	private long masks;
	private double deviation;

	/**
	 * @param tolerance largest difference of a coordinate, in pixels
	 * @param names     of the attributes of the first side; null when its values bear names already
	 */
	public Matcher(String formatId, double tolerance, AttributeNames names) {
		this.names = names;
		this.formatId = formatId;
		this.tolerance = tolerance;
	}

	public void difference(Kind kind, String place, String message) {
		counts.merge(kind, 1L, Long::sum);
		var list = examples.computeIfAbsent(kind, k -> new ArrayList<>());
		if (list.size() < Comparison.EXAMPLES)
			list.add(new Difference(kind, place, message));
	}

	/** Counts an item that both sides have. */
	public void item() {
		items++;
	}

	/**
	 * Pairs an object with an equal one and takes that off the open ones; false when there is none. Those of which the shape does
	 * not count are equal to many, and wait until no other is.
	 */
	public boolean pair(Open open, Actual actual) {
		int count = open.expected.size();
		int any = -1;
		for (int i = 0; i < count; i++) {
			int at = (open.next + i) % count; // both sides mostly have one order
			var expected = open.expected.get(at);
			if (expected == null || !Objects.equals(expected.className, actual.className) || any >= 0 && !expected.shape)
				continue;
			double off = expected.shape ? deviation(expected.annotation, actual.annotation) : 0;
			if (!(off <= tolerance) || contentDifference(expected, actual.annotation) != null)
				continue;
			if (expected.shape || !open.shapes) {
				pair(open, at, actual, off);
				return true;
			}
			any = at;
		}
		if (any >= 0)
			pair(open, any, actual, 0);
		return any >= 0;
	}

	private void pair(Open open, int at, Actual actual, double off) {
		deviation = Math.max(deviation, off);
		equal++;
		masks += geometries(actual.annotation).stream().filter(Mask.class::isInstance).count();
		open.expected.set(at, null);
		open.next = (at + 1) % open.expected.size();
	}

	/** Tells of the objects that remain on both sides. */
	public void rest(String place, Open open, List<Actual> actuals) {
		for (var actual : actuals) {
			int at = -1;
			double nearest = Double.POSITIVE_INFINITY;
			for (int i = 0; i < open.expected.size(); i++) {
				var expected = open.expected.get(i);
				if (expected == null || !Objects.equals(expected.className, actual.className))
					continue;
				double off = deviation(expected.annotation, actual.annotation);
				if (at < 0 || off < nearest) {
					at = i;
					nearest = Double.isNaN(off) ? Double.MAX_VALUE : off;
				}
			}
			if (at < 0) {
				difference(Kind.EXTRA, place, NLS.bind(Messages.Compare_extra, describe(actual.className, actual.annotation)));
				continue;
			}
			var expected = open.expected.set(at, null);
			var content = contentDifference(expected, actual.annotation);
			if (expected.shape && !(nearest <= tolerance))
				difference(Kind.GEOMETRY, place, NLS.bind(Messages.Compare_geometry,
						describe(expected.className, expected.annotation), nearest == Double.MAX_VALUE
								? describe(actual.className, actual.annotation) : Double.toString(nearest)));
			if (content != null)
				difference(Kind.CONTENT, place, NLS.bind(Messages.Compare_content,
						describe(expected.className, expected.annotation), content));
		}
		for (var expected : open.expected)
			if (expected != null)
				difference(Kind.MISSING, place, NLS.bind(Messages.Compare_missing, describe(expected.className, expected.annotation)));
	}

	public Comparison result() {
		var all = new ArrayList<Difference>();
		examples.values().forEach(all::addAll);
		return new Comparison(items, equal, masks, deviation, counts, all);
	}

	private String describe(String className, Annotation annotation) {
		var id = annotation.getForeign() == null ? annotation.getId()
				: annotation.getForeign().path(formatId).path("id").asText(annotation.getId()); //$NON-NLS-1$
		var bounds = Geometries.bounds(annotation.getGeometry())
				.map(b -> String.format(java.util.Locale.ROOT, " [%.2f, %.2f, %.2f, %.2f]", b.x(), b.y(), b.width(), b.height())) //$NON-NLS-1$
				.orElseGet(() -> time(annotation.getGeometry()));
		return className + (annotation.getGeometry() == null ? "" : ' ' + Geometries.kind(annotation.getGeometry())) //$NON-NLS-1$
				+ (id == null ? "" : ' ' + id) + bounds; //$NON-NLS-1$
	}

	private static String time(Geometry geometry) {
		return switch (geometry) {
		case TimeInterval interval -> " [" + interval.getStart() + ", " + interval.getEnd() + ']'; //$NON-NLS-1$ //$NON-NLS-2$
		case TimePoint point -> " [" + point.getTime() + ']'; //$NON-NLS-1$
		case null, default -> ""; //$NON-NLS-1$
		};
	}

	/** All descriptions of an object by kind, without a box that another one implies. */
	private static List<Geometry> geometries(Annotation annotation) {
		if (annotation.getSecondary().isEmpty())
			return annotation.getGeometry() == null ? List.of() : List.of(annotation.getGeometry());
		var byKind = new TreeMap<String, Geometry>();
		if (annotation.getGeometry() != null)
			byKind.put(Geometries.kind(annotation.getGeometry()), annotation.getGeometry());
		for (var second : annotation.getSecondary())
			byKind.put(Geometries.kind(second), second);
		if (byKind.get("Box") instanceof Box box) //$NON-NLS-1$
			for (var other : byKind.values())
				if (other != box && !(other instanceof Keypoints && byKind.size() > 2) && implied(box, other)) {
					byKind.remove("Box"); //$NON-NLS-1$
					break;
				}
		return List.copyOf(byKind.values());
	}

	private static boolean implied(Box box, Geometry other) {
		return Geometries.bounds(other).filter(b -> Math.abs(b.x() - box.getX()) < SAME_BOX && Math.abs(b.y() - box.getY()) < SAME_BOX
				&& Math.abs(b.width() - box.getWidth()) < SAME_BOX && Math.abs(b.height() - box.getHeight()) < SAME_BOX).isPresent();
	}

	/** Largest difference of a coordinate; NaN when the two do not have the same structure. */
	private double deviation(Annotation one, Annotation other) {
		var a = geometries(one);
		var b = geometries(other);
		if (a.size() != b.size())
			return Double.NaN;
		double largest = 0;
		for (int i = 0; i < a.size(); i++) {
			double off = deviation(a.get(i), b.get(i));
			if (Double.isNaN(off))
				return off;
			largest = Math.max(largest, off);
		}
		return largest;
	}

	private double deviation(Geometry one, Geometry other) {
		if (one instanceof Box a && other instanceof Box b)
			return Math.max(Math.max(Math.abs(a.getX() - b.getX()), Math.abs(a.getY() - b.getY())),
					Math.max(Math.abs(a.getWidth() - b.getWidth()), Math.abs(a.getHeight() - b.getHeight())));
		if (one instanceof Polygon a && other instanceof Polygon b)
			return Arrays.equals(a.getRingStarts(), b.getRingStarts()) && Arrays.equals(a.getHoles(), b.getHoles())
					? deviation(a.getPoints(), b.getPoints())
					: Double.NaN;
		if (one instanceof Keypoints a && other instanceof Keypoints b)
			return Arrays.equals(a.getVisibility(), b.getVisibility()) ? deviation(a.getPoints(), b.getPoints()) : Double.NaN;
		if (one instanceof Mask a && other instanceof Mask b)
			return a.getWidth() == b.getWidth() && a.getHeight() == b.getHeight() && Arrays.equals(a.getCounts(), b.getCounts()) ? 0
					: Double.NaN;
		if (one instanceof TimeInterval a && other instanceof TimeInterval b)
			return a.getStart() == b.getStart() && a.getEnd() == b.getEnd() ? 0 : Double.NaN;
		if (one instanceof TimePoint a && other instanceof TimePoint b)
			return a.getTime() == b.getTime() ? 0 : Double.NaN;
		if (one instanceof Track a && other instanceof Track b)
			return a.getInterpolation() == b.getInterpolation() ? deviation(a.getKeyframes(), b.getKeyframes()) : Double.NaN;
		return Geometries.equal(one, other, tolerance) ? 0 : Double.NaN;
	}

	private double deviation(List<Keyframe> one, List<Keyframe> other) {
		if (one.size() != other.size())
			return Double.NaN;
		double largest = 0;
		for (int i = 0; i < one.size(); i++) {
			var a = one.get(i);
			var b = other.get(i);
			double off = a.getFrame() == b.getFrame() && a.getTime() == b.getTime() && a.isOutside() == b.isOutside()
					&& a.isOccluded() == b.isOccluded() && outward(a.getValues()).equals(plain(b.getValues()))
							? deviation(a.getGeometry(), b.getGeometry())
							: Double.NaN;
			if (Double.isNaN(off))
				return off;
			largest = Math.max(largest, off);
		}
		return largest;
	}

	/** Values of the first side, by the names of their attributes. */
	private Map<String, Object> outward(List<AttributeValue> values) {
		if (names == null)
			return plain(values);
		var named = new TreeMap<String, Object>();
		values.forEach(value -> put(named, names.name(value), names.outward(value)));
		return named;
	}

	private static Map<String, Object> plain(List<AttributeValue> values) {
		var named = new TreeMap<String, Object>();
		values.forEach(value -> put(named, value.getAttributeId(), value.getValue()));
		return named;
	}

	private static double deviation(double[] one, double[] other) {
		if (one.length != other.length)
			return Double.NaN;
		double largest = 0;
		for (int i = 0; i < one.length; i++)
			largest = Math.max(largest, Math.abs(one[i] - other[i]));
		return largest;
	}

	/** What differs besides the geometry and must not, or null. */
	private String contentDifference(Expected expected, Annotation other) {
		var one = expected.annotation;
		var kept = expected.content;
		if (kept.test(Constructs.CONFIDENCE) && !near(one.getConfidence(), other.getConfidence()))
			return difference("confidence", one.getConfidence(), other.getConfidence()); //$NON-NLS-1$
		if (kept.test(Constructs.NOTE) && !Objects.equals(one.getNote(), other.getNote()))
			return difference("note", one.getNote(), other.getNote()); //$NON-NLS-1$
		if (kept.test(Constructs.GROUP) && !Objects.equals(one.getGroup(), other.getGroup()))
			return difference("group", one.getGroup(), other.getGroup()); //$NON-NLS-1$
		if (differs(kept, Constructs.TIER, Constructs.tier(one.getGeometry()), Constructs.tier(other.getGeometry()), null))
			return difference("tier", Constructs.tier(one.getGeometry()), Constructs.tier(other.getGeometry())); //$NON-NLS-1$
		if (differs(kept, Constructs.CHANNEL, Constructs.channel(one.getGeometry()), Constructs.channel(other.getGeometry()), -1))
			return difference("channel", Constructs.channel(one.getGeometry()), Constructs.channel(other.getGeometry())); //$NON-NLS-1$
		if (kept.test(Constructs.PART) && !Objects.equals(one.getPart(), other.getPart()))
			return difference("part", one.getPart(), other.getPart()); //$NON-NLS-1$
		if (!flags(one, kept).equals(flags(other, kept)))
			return difference("flags", one.getFlags(), other.getFlags()); //$NON-NLS-1$
		if (kept.test(Constructs.ATTRIBUTE)) {
			var difference = valueDifference(one, other);
			if (difference != null)
				return difference;
		}
		if (!kept.test(Constructs.FOREIGN))
			return null;
		var a = foreign(one);
		var b = foreign(other);
		boolean same = a == null ? b == null : b != null && a.equals(Matcher::compare, b);
		return same ? null : difference("extras", a, b); //$NON-NLS-1$
	}

	/** Of a project, what is not set may be read back with what the format gives to all. */
	private boolean differs(Predicate<String> kept, String construct, Object one, Object other, Object unset) {
		return kept.test(construct) && !Objects.equals(one, other) && (names == null || !Objects.equals(one, unset));
	}

	private static String difference(String what, Object one, Object other) {
		return what + ' ' + one + " / " + other; //$NON-NLS-1$
	}

	private static Set<String> flags(Annotation annotation, Predicate<String> kept) {
		return annotation.getFlags().stream()
				.filter(flag -> kept.test(flag.equals(Constructs.CROWD_FLAG) ? Constructs.CROWD : Constructs.FLAG))
				.collect(Collectors.toSet());
	}

	private String valueDifference(Annotation one, Annotation other) {
		if (one.getValues().isEmpty() && other.getValues().isEmpty())
			return null;
		var expected = new TreeMap<String, Object>();
		expected.putAll(outward(one.getValues()));
		if (names != null && foreign(one) != null && foreign(one).get("attributes") instanceof ObjectNode kept) //$NON-NLS-1$
			for (var extra : kept.properties()) // those that no attribute of the label took
				if (extra.getValue().isValueNode())
					expected.putIfAbsent(extra.getKey(), plain(extra.getValue()));
		var actual = plain(other.getValues());
		var all = new TreeSet<>(expected.keySet());
		if (names == null)
			all.addAll(actual.keySet());
		for (var name : all)
			if (!same(expected.get(name), actual.get(name)))
				return difference(name, expected.get(name), actual.get(name));
		return null;
	}

	/** An empty list says as much as none. */
	private static void put(Map<String, Object> values, String name, Object value) {
		if (value != null && !(value instanceof List<?> list && list.isEmpty()))
			values.put(name, value);
	}

	private static Object plain(JsonNode node) {
		return node.isNumber() ? (Object) node.doubleValue() : node.isBoolean() ? (Object) node.booleanValue() : node.asText();
	}

	private static boolean same(Object one, Object other) {
		if (one instanceof Number a && other instanceof Number b)
			return a.doubleValue() == b.doubleValue();
		if (!(one instanceof List<?> a && other instanceof List<?> b))
			return Objects.equals(one, other);
		if (a.size() != b.size())
			return false;
		for (int i = 0; i < a.size(); i++)
			if (!same(a.get(i), b.get(i)))
				return false;
		return true;
	}

	private static int compare(JsonNode a, JsonNode b) {
		return a.isNumber() && b.isNumber() ? Math.abs(a.doubleValue() - b.doubleValue()) <= 1e-6 * Math.abs(a.doubleValue()) ? 0 : 1
				: a.equals(b) ? 0 : 1;
	}

	private static boolean near(Double a, Double b) {
		return a == null || b == null ? a == b : Math.abs(a - b) < 1e-6;
	}

	private JsonNode foreign(Annotation annotation) {
		return annotation.getForeign() == null ? null : annotation.getForeign().get(formatId);
	}
}
