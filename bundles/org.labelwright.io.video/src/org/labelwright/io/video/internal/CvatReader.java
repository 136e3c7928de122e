package org.labelwright.io.video.internal;

import java.io.IOException;
import java.nio.file.Path;
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
	static final String IMAGE = "image"; //$NON-NLS-1$
	static final String TAG = "tag"; //$NON-NLS-1$
	/** What is kept of a track: its attributes but the label, and the order of drawing by keyframe where it is not 0. */
	static final String KEPT = "track"; //$NON-NLS-1$
	static final String Z_ORDER = "z_order"; //$NON-NLS-1$
	private static final String TASK_ID = "task_id"; //$NON-NLS-1$
	private static final String FRAME = "frame"; //$NON-NLS-1$

	private final Path file;
	private final String key;
	private final Consumer<Problem> problems;
	private final double rate;
	private final FrameTimes times;
	private final Map<String, Video> videos = new LinkedHashMap<>();
	private CvatMeta meta = new CvatMeta(JsonNodeFactory.instance.objectNode());

	/**
	 * A video of the file.
	 *
	 * @param size    its width and height, as far as the file tells
	 * @param answers by question
	 */
	private record Video(VideoItem item, int[] size, Map<String, CvatAnswers> answers) {
	}

	/** An element with a place, and the values of attributes in it. */
	private record Shape(int frame, Geometry geometry, Map<String, String> attributes, Map<String, String> said, String place) {
		boolean isOccluded() {
			return CvatShapes.isOn(attributes.get("occluded")); //$NON-NLS-1$
		}
	}

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
		if (videos.isEmpty())
			videos();
		for (var video : videos.values()) {
			video.answers.forEach((question, answers) -> answers.tell(video.item, question, meta.answer(question).options(), times));
			receiver.take(video.item);
		}
	}

	private void element(XMLStreamReader in) throws XMLStreamException {
		switch (in.getLocalName()) {
		case CvatMeta.META -> meta = new CvatMeta(XmlTree.read(in));
		case TRACK -> new TrackReader(in).read();
		case IMAGE -> image(in);
		case TAG -> tag(in, video(in.getAttributeValue(null, TASK_ID)), in.getAttributeValue(null, FRAME));
		default -> {
			// the root, and what says nothing of objects
		}
		}
	}

	/** The videos of the file, by id of their task. */
	private void videos() {
		var place = file.getFileName().toString();
		if (meta.tasks().isEmpty())
			video("", key, null, place); //$NON-NLS-1$
		for (var task : meta.tasks())
			video(CvatMeta.id(task), Objects.requireNonNullElse(meta.video(task), key), task, place);
	}

	private void video(String taskId, String name, ObjectNode task, String place) {
		var item = new VideoItem(meta.tasks().size() > 1 ? key + '#' + taskId : key, name, place, rate);
		if (task != null)
			item.foreign().set(CvatMeta.META, meta.kept(task));
		videos.putIfAbsent(taskId, new Video(item, CvatMeta.size(task), new LinkedHashMap<>()));
		Videos.tellRate(name, place, rate, problems);
	}

	/** The video of a task; of the first when there is no such task. */
	private Video video(String taskId) {
		if (videos.isEmpty())
			videos();
		return taskId == null ? videos.values().iterator().next() : videos.getOrDefault(taskId, videos.values().iterator().next());
	}

	/** A frame with tags and shapes that are of it alone. */
	private void image(XMLStreamReader in) throws XMLStreamException {
		var frame = in.getAttributeValue(null, "id"); //$NON-NLS-1$
		var video = video(in.getAttributeValue(null, TASK_ID));
		while (in.next() != XMLStreamConstants.END_ELEMENT)
			if (in.getEventType() == XMLStreamConstants.START_ELEMENT)
				if (in.getLocalName().equals(TAG))
					tag(in, video, frame);
				else
					single(in, video, frame);
	}

	private void tag(XMLStreamReader in, Video video, String number) throws XMLStreamException {
		var place = Xml.place(file, in);
		var marks = attributes(in);
		var label = marks.get(CvatMeta.LABEL);
		int frame = Numbers.frame(number, 0);
		var said = new LinkedHashMap<String, String>();
		while (in.next() != XMLStreamConstants.END_ELEMENT)
			if (in.getEventType() == XMLStreamConstants.START_ELEMENT)
				inner(in, new HashMap<>(), said);
		if (frame < 0 || label == null || label.isEmpty())
			wrong(place, "cvat.tag", Messages.Cvat_tag); //$NON-NLS-1$
		else if (meta.isQuestion(label))
			answer(video, label, frame, said.get(CvatMeta.ANSWER), marks, place);
		else
			ofFrame(video, label, new Shape(frame, AnnotationFactory.eINSTANCE.createWhole(), marks, said, place));
	}

	private void answer(Video video, String question, int frame, String text, Map<String, String> marks, String place) {
		var value = text == null ? null : meta.answer(question).value(text);
		if (!video.answers.computeIfAbsent(question, key -> new CvatAnswers()).add(frame, value, marks, place))
			wrong(place, "cvat.answer", NLS.bind(Messages.Cvat_answer, question)); //$NON-NLS-1$
	}

	private void single(XMLStreamReader in, Video video, String number) throws XMLStreamException {
		var label = in.getAttributeValue(null, CvatMeta.LABEL);
		var shape = shape(in, label, number, video);
		if (shape != null && (label == null || label.isEmpty()))
			wrong(shape.place, "cvat.label", Messages.Cvat_label); //$NON-NLS-1$
		else if (shape != null)
			ofFrame(video, label, shape);
	}

	/** Adds an object that is in view at one frame. */
	private void ofFrame(Video video, String label, Shape shape) {
		var builder = new TrackBuilder();
		builder.add(shape.frame, shape.geometry, false, shape.isOccluded());
		shape.said.forEach((name, text) -> {
			if (meta.definition(label, name).mutable())
				builder.value(shape.frame, name, meta.definition(label, name).value(text));
		});
		var annotation = video.item.track(label, builder.frames(times), shape.place);
		shape.said.forEach((name, text) -> {
			if (!meta.definition(label, name).mutable())
				SourceItem.value(annotation, name, meta.definition(label, name).value(text));
		});
	}

	/** Reads an element with a place; null when that is wrong, which is told. */
	private Shape shape(XMLStreamReader in, String label, String number, Video video) throws XMLStreamException {
		var place = Xml.place(file, in);
		var kind = in.getLocalName();
		var attributes = attributes(in);
		var inner = new LinkedHashMap<String, Map<String, String>>();
		var said = new LinkedHashMap<String, String>();
		while (in.next() != XMLStreamConstants.END_ELEMENT)
			if (in.getEventType() == XMLStreamConstants.START_ELEMENT)
				inner(in, inner, said);
		int frame = Numbers.frame(number, 0);
		if (frame < 0) {
			wrong(place, "cvat.frame", NLS.bind(Messages.Read_frame, ItemsFormat.shorten(String.valueOf(number)))); //$NON-NLS-1$
			return null;
		}
		var geometry = CvatShapes.geometry(kind, attributes, inner, meta.points(label), video.size);
		if (geometry != null)
			return new Shape(frame, geometry, attributes, said, place);
		boolean known = CvatExporter.KINDS.containsValue(kind);
		problems.accept(known ? Problem.error("cvat.shape", place, NLS.bind(Messages.Cvat_shape, kind), Messages.Read_correct) //$NON-NLS-1$
				: Problem.warning("cvat.kind", place, NLS.bind(Messages.Cvat_kind, ItemsFormat.shorten(kind)), Messages.Cvat_kindRemedy)); //$NON-NLS-1$
		return null;
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
		if (in.getLocalName().equals(CvatShapes.POINTS))
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
		private final Video video;
		private final ObjectNode kept = JsonNodeFactory.instance.objectNode();
		private final ObjectNode order = JsonNodeFactory.instance.objectNode();
		private final TrackBuilder keyframes = new TrackBuilder();
		private final TrackBuilder others = new TrackBuilder();
		private final Map<String, TreeMap<Integer, String>> values = new LinkedHashMap<>();

		TrackReader(XMLStreamReader in) {
			this.in = in;
			place = Xml.place(file, in);
			label = in.getAttributeValue(null, CvatMeta.LABEL);
			video = video(in.getAttributeValue(null, TASK_ID));
			for (int i = 0; i < in.getAttributeCount(); i++)
				if (!in.getAttributeLocalName(i).equals(CvatMeta.LABEL))
					kept.put(in.getAttributeLocalName(i), in.getAttributeValue(i));
		}

		void read() throws XMLStreamException {
			while (in.next() != XMLStreamConstants.END_ELEMENT)
				if (in.getEventType() == XMLStreamConstants.START_ELEMENT)
					take(shape(in, label, in.getAttributeValue(null, FRAME), video));
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
			var annotation = video.item.track(label, builder.keyframes(times), place);
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

		private void take(Shape shape) {
			if (shape == null)
				return;
			boolean keyframe = !CvatShapes.isOff(shape.attributes.get("keyframe")); //$NON-NLS-1$
			var builder = keyframe ? keyframes : others;
			if (!builder.add(shape.frame, shape.geometry, CvatShapes.isOn(shape.attributes.get("outside")), shape.isOccluded())) { //$NON-NLS-1$
				wrong(shape.place, "cvat.twice", NLS.bind(Messages.Read_twice, shape.frame)); //$NON-NLS-1$
				return;
			}
			if (!Objects.requireNonNullElse(shape.attributes.get(Z_ORDER), "0").equals("0")) //$NON-NLS-1$ //$NON-NLS-2$
				order.put(Integer.toString(shape.frame), shape.attributes.get(Z_ORDER));
			if (keyframe || keyframes.isEmpty())
				shape.said.forEach((name, text) -> values.computeIfAbsent(name, n -> new TreeMap<>()).put(shape.frame, text));
		}
	}
}
