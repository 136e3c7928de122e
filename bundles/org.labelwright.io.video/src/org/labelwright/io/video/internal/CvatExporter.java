package org.labelwright.io.video.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.labelwright.io.ExportSource;
import org.labelwright.io.ExportSource.Entry;
import org.labelwright.io.Options;
import org.labelwright.io.Xml;
import org.labelwright.io.XmlTree;
import org.labelwright.io.video.CvatVideoFormat;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AttributeValue;
import org.labelwright.model.annotation.Box;
import org.labelwright.model.annotation.Ellipse;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Keypoints;
import org.labelwright.model.annotation.Polygon;
import org.labelwright.model.annotation.Polyline;
import org.labelwright.model.annotation.RotatedBox;
import org.labelwright.model.annotation.Track;
import org.labelwright.model.annotation.Whole;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.AttributeScope;
import org.labelwright.model.schema.BooleanAttribute;
import org.labelwright.model.schema.ChoiceAttribute;
import org.labelwright.model.schema.DecimalAttribute;
import org.labelwright.model.schema.IntegerAttribute;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.Option;
import org.labelwright.model.schema.RatingAttribute;
import org.labelwright.model.util.Geometries;
import org.labelwright.model.util.Tracks;
import org.labelwright.store.Item;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes a file of CVAT for each video. */
public final class CvatExporter extends VideoExporter {

	/** Elements of shapes by kind of geometry. */
	static final Map<String, String> KINDS = Map.of("Box", "box", "RotatedBox", "box", "Ellipse", "ellipse", "Polygon", "polygon", "Polyline", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
			"polyline", "Keypoints", CvatMeta.SKELETON, "Whole", CvatReader.TAG); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private static final String POINTS = "points"; //$NON-NLS-1$

	public CvatExporter(ExportSource source, Options options) {
		super(CvatVideoFormat.ID, source, options);
	}

	@Override
	protected boolean takes(String kind) {
		return KINDS.containsKey(kind);
	}

	@Override
	protected boolean sound(Annotation annotation, Content content, Item item) {
		return super.sound(annotation, content, item) && Xml.impossible(labelName(annotation)) < 0
				&& ((Track) annotation.getGeometry()).getKeyframes().stream().allMatch(keyframe -> fits(annotation, keyframe.getGeometry()));
	}

	/** What is said of whole frames is a tag, which is of one frame. */
	@Override
	protected void plan(Entry entry, Clip clip) {
		for (var annotation : entry.annotations())
			if (annotation.getGeometry() instanceof Track track && isTag(track) && !Tracks.isShape(track, clip.times()))
				refuse(annotation);
	}

	private static boolean isTag(Track track) {
		return track.getKeyframes().stream().anyMatch(keyframe -> keyframe.getGeometry() instanceof Whole);
	}

	/** A shape of one ring; points as the skeleton of the label has them, if it has one. */
	private boolean fits(Annotation annotation, Geometry geometry) {
		return switch (geometry) {
		case Polygon polygon -> polygon.getRingStarts() == null || polygon.getRingStarts().length == 1;
		case Keypoints points -> skeleton(annotation).isEmpty() ? allVisible(points)
				: skeleton(annotation).size() == points.getVisibility().length && skeleton(annotation).stream().distinct().count() == points.getVisibility().length;
		default -> true;
		};
	}

	private static boolean allVisible(Keypoints points) {
		for (int visibility : points.getVisibility())
			if (visibility != 2)
				return false;
		return true;
	}

	private List<String> skeleton(Annotation annotation) {
		return schema.label(annotation.getLabelId()).map(Label::getSkeleton).map(skeleton -> skeleton.getPoints().stream()
				.map(point -> point.getName() == null ? "" : point.getName()).toList()).orElse(List.of()); //$NON-NLS-1$
	}

	@Override
	protected boolean keepsOccluded() {
		return true;
	}

	@Override
	protected boolean hasValues(boolean ofKeyframe) {
		return true;
	}

	@Override
	protected boolean keeps(AttributeValue value, boolean ofKeyframe) {
		var attribute = schema.attribute(value.getAttributeId()).orElse(null);
		var plain = names.outward(value);
		return attribute != null && attribute.getName() != null && !attribute.getName().isEmpty() && Xml.impossible(attribute.getName()) < 0
				&& attribute.getScope() == AttributeScope.FRAME == ofKeyframe
				&& (plain instanceof Boolean || plain instanceof Number || plain instanceof String text && !text.isEmpty() && Xml.impossible(text) < 0);
	}

	/** Frames that are filled in are marked as such, and left out when they are read. */
	@Override
	protected Track readBack(Annotation annotation, Track track, Clip clip) {
		var samples = samples(track, clip);
		if (isTag(track))
			return ofFrames(samples, clip);
		return ofSamples(isStep() ? samples : samples.stream().filter(Sample::keyframe).toList(), clip);
	}

	private boolean isStep() {
		return options.text(Videos.FRAMES).equals(Videos.NTH);
	}

	@Override
	public boolean folder(Path target) {
		return true;
	}

	@Override
	protected ItemWriter<Content> open(Path place, Path target) {
		return new FolderWriter(place, ".xml") { //$NON-NLS-1$
			@Override
			protected void write(Path file, Entry entry, Content content, List<Annotation> annotations) throws IOException {
				var clip = content.clip(entry.annotations());
				try (var out = Files.newBufferedWriter(file)) {
					var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<annotations>\n  <version>1.1</version>\n"); //$NON-NLS-1$
					XmlTree.write(text, "  ", meta(entry, clip)); //$NON-NLS-1$
					out.append(text);
					int number = 0;
					for (var annotation : annotations) {
						text.setLength(0);
						track(text, annotation, clip, number++);
						out.append(text);
					}
					out.append("</annotations>\n"); //$NON-NLS-1$
				}
			}
		};
	}

	/** The head that was read, with the labels as they are now; a new one when none was read. */
	private ObjectNode meta(Entry entry, Clip clip) {
		if (extras(entry).path(CvatMeta.META) instanceof ObjectNode read && !read.isEmpty()) {
			var meta = read.deepCopy();
			var task = new CvatMeta(meta).tasks();
			if (!task.isEmpty() && CvatMeta.video(task.getFirst()) != null && CvatMeta.video(task.getFirst()).equals(entry.item().name())) {
				withLabels(task.getFirst());
				return meta;
			}
		}
		var task = XmlTree.element(CvatMeta.TASK);
		XmlTree.with(task, text("name", Videos.stem(entry.item().name()))); //$NON-NLS-1$
		XmlTree.with(task, text("size", Integer.toString(clip.count()))); //$NON-NLS-1$
		XmlTree.with(task, text("mode", "interpolation")); //$NON-NLS-1$ //$NON-NLS-2$
		XmlTree.with(task, text(CvatMeta.SOURCE, entry.item().name()));
		withLabels(task);
		if (entry.item().width() > 0)
			XmlTree.with(task, XmlTree.with(XmlTree.with(XmlTree.element("original_size"), text("width", Integer.toString(entry.item().width()))), //$NON-NLS-1$ //$NON-NLS-2$
					text("height", Integer.toString(entry.item().height())))); //$NON-NLS-1$
		return XmlTree.with(XmlTree.element(CvatMeta.META), task);
	}

	private static ObjectNode text(String name, String text) {
		var element = XmlTree.element(name);
		if (!text.isEmpty())
			XmlTree.setText(element, text);
		return element;
	}

	private void withLabels(ObjectNode task) {
		var labels = XmlTree.element(CvatMeta.LABELS);
		for (var label : schema.labels())
			if (label.getName() != null && !label.getName().isEmpty() && Xml.impossible(label.getName()) < 0)
				label(labels, label);
		var children = new ArrayList<JsonNode>();
		XmlTree.children(task).forEach(children::add);
		var list = task.putArray("children"); //$NON-NLS-1$
		boolean put = false;
		for (var child : children)
			if (!XmlTree.name(child).equals(CvatMeta.LABELS))
				list.add(child);
			else if (!put) {
				list.add(labels);
				put = true;
			}
		if (!put)
			list.add(labels);
	}

	private void label(ObjectNode labels, Label label) {
		boolean points = label.getSkeleton() != null && !label.getSkeleton().getPoints().isEmpty();
		var element = XmlTree.with(XmlTree.element(CvatMeta.LABEL), text("name", label.getName())); //$NON-NLS-1$
		if (label.getColor() != null)
			XmlTree.with(element, text("color", label.getColor())); //$NON-NLS-1$
		XmlTree.with(element, text("type", points ? CvatMeta.SKELETON : "any")); //$NON-NLS-1$ //$NON-NLS-2$
		var attributes = XmlTree.element("attributes"); //$NON-NLS-1$
		for (var attribute : schema.attributes(label))
			if (attribute.getName() != null && !attribute.getName().isEmpty() && Xml.impossible(attribute.getName()) < 0)
				XmlTree.with(attributes, attribute(attribute));
		XmlTree.with(labels, XmlTree.with(element, attributes));
		if (points)
			for (var point : label.getSkeleton().getPoints())
				if (point.getName() != null && Xml.impossible(point.getName()) < 0)
					XmlTree.with(labels, XmlTree.with(XmlTree.with(XmlTree.with(XmlTree.element(CvatMeta.LABEL), text("name", point.getName())), //$NON-NLS-1$
							text("type", POINTS)), text(CvatMeta.PARENT, label.getName()))); //$NON-NLS-1$
	}

	private static ObjectNode attribute(Attribute attribute) {
		var element = XmlTree.with(XmlTree.element("attribute"), text("name", attribute.getName())); //$NON-NLS-1$ //$NON-NLS-2$
		XmlTree.with(element, text("mutable", attribute.getScope() == AttributeScope.FRAME ? "True" : "False")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		XmlTree.with(element, text("input_type", switch (attribute) { //$NON-NLS-1$
		case ChoiceAttribute choice -> "select"; //$NON-NLS-1$
		case BooleanAttribute flag -> "checkbox"; //$NON-NLS-1$
		case IntegerAttribute whole -> "number"; //$NON-NLS-1$
		case DecimalAttribute decimal -> "number"; //$NON-NLS-1$
		case RatingAttribute rating -> "number"; //$NON-NLS-1$
		default -> "text"; //$NON-NLS-1$
		}));
		return XmlTree.with(XmlTree.with(element, text("default_value", "")), //$NON-NLS-1$ //$NON-NLS-2$
				text("values", attribute instanceof ChoiceAttribute choice ? choice.getOptions().stream().map(Option::getName) //$NON-NLS-1$
						.filter(name -> name != null && Xml.impossible(name) < 0).collect(Collectors.joining("\n")) : "")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void track(StringBuilder out, Annotation annotation, Clip clip, int number) {
		var track = (Track) annotation.getGeometry();
		var label = Xml.escape(labelName(annotation));
		if (isTag(track)) {
			for (var sample : samples(track, clip))
				if (!sample.outside()) {
					out.append("  <tag frame=\"").append(sample.frame()).append("\" label=\"").append(label).append("\" source=\"manual\">\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					values(out, annotation, sample);
					out.append("  </tag>\n"); //$NON-NLS-1$
				}
			return;
		}
		var kept = extras(annotation).path(CvatReader.KEPT);
		out.append("  <track id=\"").append(number).append("\" label=\"").append(label).append('"'); //$NON-NLS-1$ //$NON-NLS-2$
		for (var attribute : kept.properties())
			if (!attribute.getKey().equals("id") && !attribute.getKey().equals("task_id")) //$NON-NLS-1$ //$NON-NLS-2$
				out.append(' ').append(attribute.getKey()).append("=\"").append(Xml.escape(attribute.getValue().asText())).append('"'); //$NON-NLS-1$
		out.append(">\n"); //$NON-NLS-1$
		for (var sample : samples(track, clip))
			shape(out, annotation, sample);
		out.append("  </track>\n"); //$NON-NLS-1$
	}

	private void shape(StringBuilder out, Annotation annotation, Sample sample) {
		var points = sample.geometry() instanceof Keypoints ? skeleton(annotation) : List.<String>of();
		var element = sample.geometry() instanceof Keypoints && points.isEmpty() ? POINTS : KINDS.get(Geometries.kind(sample.geometry()));
		out.append("    <").append(element).append(" frame=\"").append(sample.frame()).append("\" keyframe=\"").append(flag(sample.keyframe() || isStep())) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.append("\" outside=\"").append(flag(sample.outside())).append("\" occluded=\"").append(flag(sample.occluded())).append('"'); //$NON-NLS-1$ //$NON-NLS-2$
		place(out, sample.geometry(), points);
		out.append(" z_order=\"").append(Xml.escape(extras(annotation).path(CvatReader.Z_ORDER).path(Integer.toString(sample.frame())).asText("0"))) //$NON-NLS-1$ //$NON-NLS-2$
				.append("\">\n"); //$NON-NLS-1$
		for (int i = 0; i < points.size(); i++)
			point(out, (Keypoints) sample.geometry(), i, points.get(i));
		values(out, annotation, sample);
		out.append("    </").append(element).append(">\n"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void values(StringBuilder out, Annotation annotation, Sample sample) {
		for (var value : annotation.getValues())
			if (keeps(value, false))
				value(out, value);
		for (var held : sample.values().entrySet())
			if (keeps(value(held), true))
				value(out, value(held));
	}

	private void value(StringBuilder out, AttributeValue value) {
		out.append("      <attribute name=\"").append(Xml.escape(names.name(value))).append("\">") //$NON-NLS-1$ //$NON-NLS-2$
				.append(Xml.content(names.outward(value).toString())).append("</attribute>\n"); //$NON-NLS-1$
	}

	private static char flag(boolean on) {
		return on ? '1' : '0';
	}

	private static void place(StringBuilder out, Geometry geometry, List<String> skeleton) {
		switch (geometry) {
		case Box box -> corners(out, box.getX(), box.getY(), box.getX() + box.getWidth(), box.getY() + box.getHeight());
		case RotatedBox box -> {
			corners(out, box.getCenterX() - box.getWidth() / 2, box.getCenterY() - box.getHeight() / 2, box.getCenterX() + box.getWidth() / 2,
					box.getCenterY() + box.getHeight() / 2);
			number(out, "rotation", box.getAngle()); //$NON-NLS-1$
		}
		case Ellipse ellipse -> {
			number(out, "cx", ellipse.getCenterX()); //$NON-NLS-1$
			number(out, "cy", ellipse.getCenterY()); //$NON-NLS-1$
			number(out, "rx", ellipse.getRadiusX()); //$NON-NLS-1$
			number(out, "ry", ellipse.getRadiusY()); //$NON-NLS-1$
			number(out, "rotation", ellipse.getAngle()); //$NON-NLS-1$
		}
		case Polygon polygon -> points(out, polygon.getPoints());
		case Polyline line -> points(out, line.getPoints());
		case Keypoints keypoints when skeleton.isEmpty() -> points(out, keypoints.getPoints());
		default -> {
			// the points of a skeleton follow
		}
		}
	}

	private static void corners(StringBuilder out, double left, double top, double right, double bottom) {
		number(out, "xtl", left); //$NON-NLS-1$
		number(out, "ytl", top); //$NON-NLS-1$
		number(out, "xbr", right); //$NON-NLS-1$
		number(out, "ybr", bottom); //$NON-NLS-1$
	}

	private static void number(StringBuilder out, String name, double value) {
		out.append(' ').append(name).append("=\"").append(Numbers.text(value)).append('"'); //$NON-NLS-1$
	}

	private static void points(StringBuilder out, double[] points) {
		out.append(" points=\""); //$NON-NLS-1$
		for (int i = 0; i < points.length; i += 2)
			out.append(i == 0 ? "" : ";").append(Numbers.text(points[i])).append(',').append(Numbers.text(points[i + 1])); //$NON-NLS-1$ //$NON-NLS-2$
		out.append('"');
	}

	private static void point(StringBuilder out, Keypoints keypoints, int index, String name) {
		int visibility = keypoints.getVisibility()[index];
		out.append("      <points label=\"").append(Xml.escape(name)).append("\" outside=\"").append(flag(visibility == 0)).append("\" occluded=\"") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.append(flag(visibility == 1)).append("\" points=\"").append(Numbers.text(keypoints.getPoints()[2 * index])).append(',') //$NON-NLS-1$
				.append(Numbers.text(keypoints.getPoints()[2 * index + 1])).append("\"></points>\n"); //$NON-NLS-1$
	}
}
