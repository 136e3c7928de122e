package org.labelwright.io.video.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.labelwright.core.Problem;
import org.labelwright.io.AttributeNames;
import org.labelwright.io.ExportSource;
import org.labelwright.io.ExportSource.Entry;
import org.labelwright.io.Options;
import org.labelwright.io.Xml;
import org.labelwright.io.XmlTree;
import org.labelwright.io.video.CvatVideoFormat;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.annotation.AttributeValue;
import org.labelwright.model.annotation.Box;
import org.labelwright.model.annotation.Ellipse;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Keypoints;
import org.labelwright.model.annotation.Mask;
import org.labelwright.model.annotation.Polygon;
import org.labelwright.model.annotation.Polyline;
import org.labelwright.model.annotation.RotatedBox;
import org.labelwright.model.annotation.Track;
import org.labelwright.model.annotation.Whole;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.AttributeScope;
import org.labelwright.model.schema.BooleanAttribute;
import org.labelwright.model.schema.ChoiceAttribute;
import org.labelwright.model.schema.ChoiceQuestion;
import org.labelwright.model.schema.DecimalAttribute;
import org.labelwright.model.schema.IntegerAttribute;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.Option;
import org.labelwright.model.schema.Question;
import org.labelwright.model.schema.QuestionScope;
import org.labelwright.model.schema.RatingAttribute;
import org.labelwright.model.schema.RatingQuestion;
import org.labelwright.model.util.Answers;
import org.labelwright.model.util.Geometries;
import org.labelwright.model.util.Tracks;
import org.labelwright.store.Item;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes a file of CVAT for each video. */
public final class CvatExporter extends VideoExporter {

	/** Elements of shapes by kind of geometry. */
	static final Map<String, String> KINDS = Map.of("Box", "box", "RotatedBox", "box", "Ellipse", "ellipse", "Polygon", "polygon", "Polyline", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
			"polyline", "Keypoints", CvatMeta.SKELETON, "Mask", "mask", "Whole", CvatReader.TAG); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	private static final String SELECT = "select"; //$NON-NLS-1$
	private static final String NUMBER = "number"; //$NON-NLS-1$
	private static final String TEXT = "text"; //$NON-NLS-1$

	/** Ids of the answers that are written. */
	private final Set<String> answers = new HashSet<>();
	private boolean toldOfMasks;

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

	/** What is said of whole frames is a tag, which is of one frame; masks are of one size. */
	@Override
	protected void plan(Entry entry, Clip clip) {
		var size = sizeTold(entry);
		for (var annotation : entry.annotations())
			if (annotation.getGeometry() instanceof Track track) {
				if (isTag(track) && !Tracks.isShape(track, clip.times()) || masks(track).anyMatch(mask -> mask.getWidth() != size[0] || mask.getHeight() != size[1]))
					refuse(annotation);
				else if (writes(annotation) && masks(track).findAny().isPresent() && !Tracks.isShape(track, clip.times()))
					tellOfMasks(entry.item());
			}
		planAnswers(entry);
	}

	private void tellOfMasks(Item item) {
		if (!toldOfMasks)
			find(Problem.warning("cvat.maskTracks", item.name(), Messages.Cvat_maskTracks, Messages.Cvat_maskTracksRemedy)); //$NON-NLS-1$
		toldOfMasks = true;
	}

	/** As the head that was read tells, if it does. */
	private int[] sizeTold(Entry entry) {
		var head = head(entry);
		var told = head == null ? new int[2] : CvatMeta.size(new CvatMeta(head).tasks().getFirst());
		return told[0] > 0 && told[1] > 0 ? told : pictureSize(entry);
	}

	/** An answer of a frame is a tag of a label with the name of its question, one for a frame: those of the first annotator, as each holds until the next. */
	private void planAnswers(Entry entry) {
		if (entry.document() == null)
			return;
		var said = new HashSet<List<?>>();
		for (var answer : entry.document().getAnswers())
			if (entry.annotator(answer).equals(entry.document().getAnnotatorId()) && answer.getTime() != null && answer.getFrame() >= 0 && question(answer) != null && (answer.getValue() == null || text(answer) != null)
					&& said.add(List.of(answer.getQuestionId(), answer.getFrame())))
				answers.add(answer.getId());
	}

	@Override
	public boolean writes(Answer answer) {
		return answers.contains(answer.getId());
	}

	/** The question of an answer, when it can be the name of a label; else null. */
	private Question question(Answer answer) {
		return schema.question(answer.getQuestionId()).filter(this::isLabel).orElse(null);
	}

	private boolean isLabel(Question question) {
		var name = question.getName();
		return name != null && !name.isEmpty() && Xml.impossible(name) < 0 && schema.labelNamed(name).isEmpty();
	}

	/** An answer as the value of an attribute; null when it cannot be one. */
	private String text(Answer answer) {
		var value = question(answer) instanceof ChoiceQuestion choice ? AttributeNames.names(choice.getOptions(), answer.getValue()) : answer.getValue();
		return switch (value) {
		case Long number when question(answer) instanceof RatingQuestion -> number.toString();
		case String text when !text.isEmpty() && Xml.impossible(text) < 0 -> text;
		case null, default -> null;
		};
	}

	private static boolean isTag(Track track) {
		return track.getKeyframes().stream().anyMatch(keyframe -> keyframe.getGeometry() instanceof Whole);
	}

	/** A shape of one ring; points as the skeleton of the label has them, if it has one. */
	private boolean fits(Annotation annotation, Geometry geometry) {
		return switch (geometry) {
		case Polygon polygon -> polygon.getRingStarts() == null || polygon.getRingStarts().length == 1;
		case Mask mask -> CvatMask.sound(mask);
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
					var tags = new TreeMap<Integer, StringBuilder>();
					for (var annotation : annotations) {
						text.setLength(0);
						track(text, annotation, clip, number++, tags);
						out.append(text);
					}
					answers(tags, entry, clip);
					for (var frame : tags.entrySet())
						out.append(image(frame.getKey(), sizeTold(entry))).append(frame.getValue()).append("  </image>\n"); //$NON-NLS-1$
					out.append("</annotations>\n"); //$NON-NLS-1$
				}
			}
		};
	}

	/** The element in which CVAT reads the tags of a frame, and gives it this name. */
	private static String image(int frame, int[] size) {
		return String.format(Locale.ROOT, "  <image id=\"%d\" name=\"frame_%06d\" width=\"%d\" height=\"%d\">\n", frame, frame, size[0], size[1]); //$NON-NLS-1$
	}

	/** A copy of the head that was read; null when none was read, or one of another video. */
	private ObjectNode head(Entry entry) {
		if (!(extras(entry).path(CvatMeta.META) instanceof ObjectNode read) || read.isEmpty())
			return null;
		var copy = read.deepCopy();
		var meta = new CvatMeta(copy);
		return !meta.tasks().isEmpty() && entry.item().name().equals(meta.video(meta.tasks().getFirst())) ? copy : null;
	}

	/** The head that was read, with the labels as they are now; a new one when none was read. */
	private ObjectNode meta(Entry entry, Clip clip) {
		var read = head(entry);
		if (read != null) {
			var task = new CvatMeta(read).tasks().getFirst();
			withLabels(task);
			if (XmlTree.child(task, CvatMeta.SIZE).isMissingNode())
				withSize(task, sizeTold(entry));
			return read;
		}
		var task = XmlTree.element(CvatMeta.TASK);
		XmlTree.with(task, text("name", Videos.stem(entry.item().name()))); //$NON-NLS-1$
		XmlTree.with(task, text("size", Integer.toString(clip.count()))); //$NON-NLS-1$
		XmlTree.with(task, text("mode", "interpolation")); //$NON-NLS-1$ //$NON-NLS-2$
		XmlTree.with(task, text(CvatMeta.SOURCE, entry.item().name()));
		withLabels(task);
		withSize(task, sizeTold(entry));
		return XmlTree.with(XmlTree.element(CvatMeta.META), task);
	}

	private static void withSize(ObjectNode task, int[] size) {
		if (size[0] > 0)
			XmlTree.with(task, XmlTree.with(XmlTree.with(XmlTree.element(CvatMeta.SIZE), text("width", Integer.toString(size[0]))), //$NON-NLS-1$
					text("height", Integer.toString(size[1])))); //$NON-NLS-1$
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
		for (var question : schema.schema().getQuestions())
			if (question.getScope() == QuestionScope.TIME && isLabel(question))
				label(labels, question);
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
							text("type", CvatShapes.POINTS)), text(CvatMeta.PARENT, label.getName()))); //$NON-NLS-1$
	}

	private static ObjectNode attribute(Attribute attribute) {
		return attribute(attribute.getName(), attribute.getScope() == AttributeScope.FRAME, switch (attribute) {
		case ChoiceAttribute choice -> SELECT;
		case BooleanAttribute flag -> "checkbox"; //$NON-NLS-1$
		case IntegerAttribute whole -> NUMBER;
		case DecimalAttribute decimal -> NUMBER;
		case RatingAttribute rating -> NUMBER;
		default -> TEXT;
		}, attribute instanceof ChoiceAttribute choice ? choice.getOptions() : List.of());
	}

	private static ObjectNode attribute(String name, boolean mutable, String type, List<Option> options) {
		var element = XmlTree.with(XmlTree.element("attribute"), text("name", name)); //$NON-NLS-1$ //$NON-NLS-2$
		XmlTree.with(element, text("mutable", mutable ? "True" : "False")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		XmlTree.with(element, text("input_type", type)); //$NON-NLS-1$
		return XmlTree.with(XmlTree.with(element, text("default_value", "")), text("values", options.stream().map(Option::getName) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.filter(option -> option != null && Xml.impossible(option) < 0).collect(Collectors.joining("\n")))); //$NON-NLS-1$
	}

	private static void label(ObjectNode labels, Question question) {
		var answer = attribute(CvatMeta.ANSWER, false, switch (question) {
		case ChoiceQuestion choice -> SELECT;
		case RatingQuestion rating -> NUMBER;
		default -> TEXT;
		}, question instanceof ChoiceQuestion choice ? choice.getOptions() : List.of());
		XmlTree.with(labels, XmlTree.with(XmlTree.with(XmlTree.with(XmlTree.element(CvatMeta.LABEL), text("name", question.getName())), //$NON-NLS-1$
				text("type", CvatReader.TAG)), XmlTree.with(XmlTree.element("attributes"), answer))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Answers begin and end with tags that are marked as keyframes; where frames between are written they are marked as none. */
	private void answers(Map<Integer, StringBuilder> tags, Entry entry, Clip clip) {
		if (entry.document() == null)
			return;
		for (var question : schema.schema().getQuestions()) {
			var inTime = Answers.inTime(entry.document().getAnswers().stream().filter(this::writes).toList(), question.getId());
			inTime.forEach(answer -> tag(tags, question, answer, answer.getFrame(), true));
			if (!options.text(Videos.FRAMES).equals(Videos.KEYFRAMES))
				Answers.spans(inTime).forEach(span -> filledIn(tags, question, span, clip));
		}
	}

	private void filledIn(Map<Integer, StringBuilder> tags, Question question, Answers.Span span, Clip clip) {
		int step = isStep() ? Math.max(1, options.number(Videos.STEP)) : 1;
		int end = span.end() == null ? clip.count() : Math.min(clip.count(), span.end().frame());
		for (int frame = Math.ceilDiv(span.start().frame() + 1, step) * step; frame < end; frame += step)
			tag(tags, question, span.answer(), frame, false);
	}

	private void tag(Map<Integer, StringBuilder> tags, Question question, Answer answer, int frame, boolean keyframe) {
		var out = tags.computeIfAbsent(frame, key -> new StringBuilder());
		out.append("    <tag label=\"").append(Xml.escape(question.getName())).append("\" source=\"manual\" keyframe=\"").append(flag(keyframe)) //$NON-NLS-1$ //$NON-NLS-2$
				.append("\" outside=\"").append(flag(answer.getValue() == null)).append("\">\n"); //$NON-NLS-1$ //$NON-NLS-2$
		if (answer.getValue() != null)
			value(out, CvatMeta.ANSWER, text(answer));
		out.append("    </tag>\n"); //$NON-NLS-1$
	}

	private void track(StringBuilder out, Annotation annotation, Clip clip, int number, Map<Integer, StringBuilder> tags) {
		var track = (Track) annotation.getGeometry();
		var label = Xml.escape(labelName(annotation));
		if (isTag(track)) {
			for (var sample : samples(track, clip))
				if (!sample.outside()) {
					var tag = tags.computeIfAbsent(sample.frame(), key -> new StringBuilder());
					tag.append("    <tag label=\"").append(label).append("\" source=\"manual\">\n"); //$NON-NLS-1$ //$NON-NLS-2$
					values(tag, annotation, sample);
					tag.append("    </tag>\n"); //$NON-NLS-1$
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
		var element = sample.geometry() instanceof Keypoints && points.isEmpty() ? CvatShapes.POINTS : KINDS.get(Geometries.kind(sample.geometry()));
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
		value(out, names.name(value), names.outward(value).toString());
	}

	private static void value(StringBuilder out, String name, String text) {
		out.append("      <attribute name=\"").append(Xml.escape(name)).append("\">").append(Xml.content(text)).append("</attribute>\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
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
		case Mask mask -> CvatMask.write(out, mask);
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
