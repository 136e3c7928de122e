package org.labelwright.io.video.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.Options;
import org.labelwright.io.SchemaCollector;
import org.labelwright.io.SourceItem;
import org.labelwright.io.Xml;
import org.labelwright.io.XmlTree;
import org.labelwright.io.spi.ItemsFormat;
import org.labelwright.io.spi.ItemsFormat.Receiver;
import org.labelwright.io.video.CvatVideoFormat;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.util.FrameTimes;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads a file of CVAT for video. */
public final class CvatReader {

	static final String TRACK = "track"; //$NON-NLS-1$
	static final String TAG = "tag"; //$NON-NLS-1$
	/** What is kept of a track: its attributes but the label, and the order of drawing by keyframe where it is not 0. */
	static final String KEPT = "track"; //$NON-NLS-1$
	static final String Z_ORDER = "z_order"; //$NON-NLS-1$
	private static final String TASK_ID = "task_id"; //$NON-NLS-1$
	private static final String FRAME = "frame"; //$NON-NLS-1$
	private static final String POINTS = "points"; //$NON-NLS-1$

	private final Path file;
	private final String key;
	private final Consumer<Problem> problems;
	private final double rate;
	private final FrameTimes times;
	private final Map<String, VideoItem> items = new LinkedHashMap<>();
	private CvatMeta meta = new CvatMeta(JsonNodeFactory.instance.objectNode());

	public CvatReader(Path file, String key, Options options, Consumer<Problem> problems) {
		this.file = file;
		this.key = key;
		this.problems = problems;
		rate = Videos.rate(options, file.getFileName().toString(), problems);
		times = FrameTimes.constant(Integer.MAX_VALUE, rate);
	}

	/** Tells what the heads of files declare. */
	public static void declare(List<Path> files, SchemaCollector schema) throws IOException {
		try {
			for (var file : files)
				Xml.read(file, problem -> {
					// told when all is read
				}, in -> {
					while (in.hasNext())
						if (in.next() == XMLStreamConstants.START_ELEMENT && in.getLocalName().equals(CvatMeta.META))
							new CvatMeta(XmlTree.read(in)).declare(schema);
				});
		} catch (CoreException e) {
			throw new IOException(e); // the body throws none
		}
	}

	public void read(Receiver receiver) throws IOException, CoreException {
		Xml.read(file, problems, in -> {
			while (in.hasNext())
				if (in.next() == XMLStreamConstants.START_ELEMENT)
					element(in);
		});
		if (items.isEmpty())
			items();
		for (var item : items.values())
			receiver.take(item);
	}

	private void element(XMLStreamReader in) throws XMLStreamException {
		switch (in.getLocalName()) {
		case CvatMeta.META -> meta = new CvatMeta(XmlTree.read(in));
		case TRACK -> new TrackReader(in).read();
		case TAG -> tag(in);
		default -> {
			// the root, and what says nothing of objects
		}
		}
	}

	/** The videos of the file, by id of their task. */
	private void items() {
		var place = file.getFileName().toString();
		if (meta.tasks().isEmpty())
			item("", key, null, place); //$NON-NLS-1$
		for (var task : meta.tasks())
			item(CvatMeta.id(task), Objects.requireNonNullElse(CvatMeta.video(task), key), task, place);
	}

	private void item(String taskId, String name, ObjectNode task, String place) {
		var item = new VideoItem(meta.tasks().size() > 1 ? key + '#' + taskId : key, name, place, rate);
		if (task != null)
			item.foreign().set(CvatMeta.META, meta.kept(task));
		items.putIfAbsent(taskId, item);
		Videos.tellRate(name, place, rate, problems);
	}

	/** The video of a task; of the first when there is no such task. */
	private VideoItem item(String taskId) {
		if (items.isEmpty())
			items();
		return taskId == null ? items.values().iterator().next() : items.getOrDefault(taskId, items.values().iterator().next());
	}

	private void tag(XMLStreamReader in) throws XMLStreamException {
		var place = Xml.place(file, in);
		var label = in.getAttributeValue(null, CvatMeta.LABEL);
		var item = item(in.getAttributeValue(null, TASK_ID));
		int frame = Numbers.frame(in.getAttributeValue(null, FRAME), 0);
		var said = new LinkedHashMap<String, String>();
		while (in.next() != XMLStreamConstants.END_ELEMENT)
			if (in.getEventType() == XMLStreamConstants.START_ELEMENT)
				inner(in, new HashMap<>(), said);
		if (frame < 0 || label == null || label.isEmpty()) {
			wrong(place, "cvat.tag", Messages.Cvat_tag); //$NON-NLS-1$
			return;
		}
		var builder = new TrackBuilder();
		builder.add(frame, AnnotationFactory.eINSTANCE.createWhole(), false, false);
		said.forEach((name, text) -> {
			if (meta.definition(label, name).mutable())
				builder.value(frame, name, meta.definition(label, name).value(text));
		});
		var annotation = item.track(label, builder.frames(times), place);
		said.forEach((name, text) -> {
			if (!meta.definition(label, name).mutable())
				SourceItem.value(annotation, name, meta.definition(label, name).value(text));
		});
	}

	/** What is in a shape or tag: values of attributes, or points of a skeleton. */
	private static void inner(XMLStreamReader in, Map<String, Map<String, String>> inner, Map<String, String> said) throws XMLStreamException {
		if (in.getLocalName().equals("attribute")) { //$NON-NLS-1$
			var name = in.getAttributeValue(null, "name"); //$NON-NLS-1$
			var text = Xml.text(in);
			if (name != null && !name.isEmpty() && !text.isEmpty())
				said.put(name, text);
			return;
		}
		var point = attributes(in);
		if (in.getLocalName().equals(POINTS))
			inner.put(Objects.requireNonNullElse(point.get(CvatMeta.LABEL), ""), point); //$NON-NLS-1$
		Xml.skip(in);
	}

	private static Map<String, String> attributes(XMLStreamReader in) {
		var attributes = new HashMap<String, String>();
		for (int i = 0; i < in.getAttributeCount(); i++)
			attributes.put(in.getAttributeLocalName(i), in.getAttributeValue(i));
		return attributes;
	}

	private void wrong(String place, String code, String message) {
		problems.accept(Problem.error(code, place, message, Messages.Read_correct));
	}

	/** Reads one track. */
	private final class TrackReader {
		private final XMLStreamReader in;
		private final String place;
		private final String label;
		private final VideoItem item;
		private final ObjectNode kept = JsonNodeFactory.instance.objectNode();
		private final ObjectNode order = JsonNodeFactory.instance.objectNode();
		private final TrackBuilder keyframes = new TrackBuilder();
		private final TrackBuilder others = new TrackBuilder();
		private final Map<String, TreeMap<Integer, String>> values = new LinkedHashMap<>();

		TrackReader(XMLStreamReader in) {
			this.in = in;
			place = Xml.place(file, in);
			label = in.getAttributeValue(null, CvatMeta.LABEL);
			item = item(in.getAttributeValue(null, TASK_ID));
			for (int i = 0; i < in.getAttributeCount(); i++)
				if (!in.getAttributeLocalName(i).equals(CvatMeta.LABEL))
					kept.put(in.getAttributeLocalName(i), in.getAttributeValue(i));
		}

		void read() throws XMLStreamException {
			while (in.next() != XMLStreamConstants.END_ELEMENT)
				if (in.getEventType() == XMLStreamConstants.START_ELEMENT)
					shape();
			var builder = keyframes.isEmpty() ? others : keyframes;
			if (label == null || label.isEmpty()) {
				wrong(place, "cvat.label", Messages.Cvat_label); //$NON-NLS-1$
				return;
			}
			if (builder.isEmpty()) {
				problems.accept(Problem.warning("cvat.empty", place, Messages.Cvat_empty, Messages.Read_correct)); //$NON-NLS-1$
				return;
			}
			var ofObject = new LinkedHashMap<String, Object>();
			values.forEach((name, byFrame) -> value(name, byFrame, builder, ofObject));
			var annotation = item.track(label, builder.keyframes(times), place);
			ofObject.forEach((name, value) -> SourceItem.value(annotation, name, value));
			if (!kept.isEmpty())
				SourceItem.extras(annotation, CvatVideoFormat.ID).set(KEPT, kept);
			if (!order.isEmpty())
				SourceItem.extras(annotation, CvatVideoFormat.ID).set(Z_ORDER, order);
		}

		/** A value belongs to the object unless it may change, or does. */
		private void value(String name, TreeMap<Integer, String> byFrame, TrackBuilder builder, Map<String, Object> ofObject) {
			var definition = meta.definition(label, name);
			if (!definition.mutable() && byFrame.values().stream().distinct().count() == 1)
				ofObject.put(name, definition.value(byFrame.firstEntry().getValue()));
			else
				byFrame.forEach((frame, text) -> builder.value(frame, name, definition.value(text)));
		}

		private void shape() throws XMLStreamException {
			var where = Xml.place(file, in);
			var kind = in.getLocalName();
			var attributes = attributes(in);
			var inner = new LinkedHashMap<String, Map<String, String>>();
			var said = new LinkedHashMap<String, String>();
			while (in.next() != XMLStreamConstants.END_ELEMENT)
				if (in.getEventType() == XMLStreamConstants.START_ELEMENT)
					CvatReader.inner(in, inner, said);
			int frame = Numbers.frame(attributes.get(FRAME), 0);
			if (frame < 0) {
				wrong(where, "cvat.frame", NLS.bind(Messages.Read_frame, ItemsFormat.shorten(String.valueOf(attributes.get(FRAME))))); //$NON-NLS-1$
				return;
			}
			var geometry = geometry(kind, attributes, inner);
			if (geometry == null) {
				boolean known = CvatExporter.KINDS.containsValue(kind);
				problems.accept(known ? Problem.error("cvat.shape", where, NLS.bind(Messages.Cvat_shape, kind), Messages.Read_correct) //$NON-NLS-1$
						: Problem.warning("cvat.kind", where, NLS.bind(Messages.Cvat_kind, ItemsFormat.shorten(kind)), Messages.Cvat_kindRemedy)); //$NON-NLS-1$
				return;
			}
			boolean keyframe = !isOff(attributes.get("keyframe")); //$NON-NLS-1$
			var builder = keyframe ? keyframes : others;
			if (!builder.add(frame, geometry, isOn(attributes.get("outside")), isOn(attributes.get("occluded")))) { //$NON-NLS-1$ //$NON-NLS-2$
				wrong(where, "cvat.twice", NLS.bind(Messages.Read_twice, frame)); //$NON-NLS-1$
				return;
			}
			if (!Objects.requireNonNullElse(attributes.get(Z_ORDER), "0").equals("0")) //$NON-NLS-1$ //$NON-NLS-2$
				order.put(Integer.toString(frame), attributes.get(Z_ORDER));
			if (keyframe || keyframes.isEmpty())
				said.forEach((name, text) -> values.computeIfAbsent(name, n -> new TreeMap<>()).put(frame, text));
		}

		private Geometry geometry(String kind, Map<String, String> attributes, Map<String, Map<String, String>> inner) {
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
			case CvatMeta.SKELETON -> skeleton(inner);
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

		private Geometry skeleton(Map<String, Map<String, String>> inner) {
			var names = meta.points(label).isEmpty() ? new ArrayList<>(inner.keySet()) : meta.points(label);
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
	}

	private static int[] visible(int count) {
		var visibility = new int[count];
		java.util.Arrays.fill(visibility, 2);
		return visibility;
	}

	private static boolean isOn(String flag) {
		return "1".equals(flag) || "true".equalsIgnoreCase(flag); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static boolean isOff(String flag) {
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
