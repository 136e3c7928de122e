package org.labelwright.io.video.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.Constructs;
import org.labelwright.io.JsonRecords;
import org.labelwright.io.Options;
import org.labelwright.io.SourceItem;
import org.labelwright.io.coco.Rle;
import org.labelwright.io.spi.ItemsFormat.Receiver;
import org.labelwright.io.video.YouTubeVisFormat;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.util.FrameTimes;
import org.labelwright.model.util.Ring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads a file of YouTube-VIS. */
public final class VisReader {

	static final String VIDEOS = "videos"; //$NON-NLS-1$
	static final String CATEGORIES = "categories"; //$NON-NLS-1$
	static final String ANNOTATIONS = "annotations"; //$NON-NLS-1$
	static final String ID = "id"; //$NON-NLS-1$
	static final String NAME = "name"; //$NON-NLS-1$
	static final String FILES = "file_names"; //$NON-NLS-1$
	static final String VIDEO_ID = "video_id"; //$NON-NLS-1$
	static final String CATEGORY_ID = "category_id"; //$NON-NLS-1$
	static final String SEGMENTATIONS = "segmentations"; //$NON-NLS-1$
	static final String BOXES = "bboxes"; //$NON-NLS-1$
	static final String AREAS = "areas"; //$NON-NLS-1$
	static final String CROWD = "iscrowd"; //$NON-NLS-1$
	static final String SCORE = "score"; //$NON-NLS-1$
	/** What is kept of an annotation or a video: all that is not understood. */
	static final String READ = "read"; //$NON-NLS-1$

	private final Path file;
	private final Receiver receiver;
	private final double rate;
	private final FrameTimes times;
	private final Map<String, VideoItem> items = new LinkedHashMap<>();
	private final Map<String, String> classes = new LinkedHashMap<>();

	public VisReader(Path file, Options options, Receiver receiver) {
		this.file = file;
		this.receiver = receiver;
		rate = Videos.rate(options, file.getFileName().toString(), receiver::problem);
		times = FrameTimes.constant(Integer.MAX_VALUE, rate);
	}

	public void read(SubMonitor monitor) throws IOException, CoreException {
		var root = JsonRecords.single(file, receiver::problem);
		if (root == null)
			return;
		var place = file.getFileName().toString();
		if (!root.path(VIDEOS).isArray() || !root.path(ANNOTATIONS).isArray()) {
			wrong(place, "root", Messages.Vis_root); //$NON-NLS-1$
			return;
		}
		for (var category : root.path(CATEGORIES))
			if (category.path(NAME).isTextual() && !category.path(NAME).textValue().isEmpty())
				classes.putIfAbsent(category.path(ID).asText(), category.path(NAME).textValue());
		int number = 0;
		for (var video : root.path(VIDEOS))
			video(video, place + "#/videos/" + number++); //$NON-NLS-1$
		number = 0;
		for (var annotation : root.path(ANNOTATIONS)) {
			monitor.checkCanceled();
			annotation(annotation, place + "#/annotations/" + number++); //$NON-NLS-1$
		}
		for (var item : items.values())
			receiver.take(item);
	}

	/** The classes that a file names, with all that it says of each. */
	public static Map<String, ObjectNode> categories(Path file) throws IOException {
		var found = new LinkedHashMap<String, ObjectNode>();
		var root = JsonRecords.single(file, problem -> {
			// told when all is read
		});
		if (root != null)
			for (var category : root.path(CATEGORIES))
				if (category instanceof ObjectNode object && category.path(NAME).isTextual() && !category.path(NAME).textValue().isEmpty())
					found.putIfAbsent(category.path(NAME).textValue(), object);
		return found;
	}

	private void wrong(String place, String code, String message) {
		receiver.problem(Problem.error(YouTubeVisFormat.ID + '.' + code, place, message, Messages.Read_correct));
	}

	/** The name of a video is that of the folder of its pictures. */
	private void video(JsonNode video, String place) {
		var id = video.path(ID).asText();
		if (id.isEmpty() || items.containsKey(id)) {
			wrong(place, "video", NLS.bind(Messages.Vis_video, id)); //$NON-NLS-1$
			return;
		}
		var first = video.path(FILES).path(0).asText();
		int slash = first.lastIndexOf('/');
		var name = slash > 0 ? first.substring(0, slash) : id;
		var item = new VideoItem(id, name, place, rate);
		item.foreign().set(READ, video);
		items.put(id, item);
		Videos.tellRate(name, place, rate, receiver::problem);
	}

	private void annotation(JsonNode annotation, String place) {
		var item = items.get(annotation.path(VIDEO_ID).asText());
		var className = classes.get(annotation.path(CATEGORY_ID).asText());
		if (item == null || className == null) {
			wrong(place, "refers", Messages.Vis_refers); //$NON-NLS-1$
			return;
		}
		var builder = new TrackBuilder();
		var segmentations = annotation.path(SEGMENTATIONS);
		var boxes = annotation.path(BOXES);
		for (int frame = 0; frame < Math.max(segmentations.size(), boxes.size()); frame++) {
			var outline = segmentations.path(frame);
			var box = boxes.path(frame);
			boolean outlined = !outline.isMissingNode() && !outline.isNull() && !(outline.isArray() && outline.isEmpty());
			if (!outlined && (box.isMissingNode() || box.isNull()))
				continue;
			var geometry = outlined ? outline(outline) : box(box);
			if (geometry == null)
				wrong(place, "shape", NLS.bind(Messages.Vis_shape, frame)); //$NON-NLS-1$
			else
				builder.add(frame, geometry, false, false);
		}
		if (builder.isEmpty()) {
			receiver.problem(Problem.warning(YouTubeVisFormat.ID + ".empty", place, Messages.Vis_empty, Messages.Read_correct)); //$NON-NLS-1$
			return;
		}
		var track = item.track(className, builder.frames(times), place);
		if (annotation.path(CROWD).asInt() == 1)
			track.getFlags().add(Constructs.CROWD_FLAG);
		var kept = ((ObjectNode) annotation).deepCopy();
		double score = annotation.path(SCORE).isNumber() ? annotation.path(SCORE).doubleValue() : Double.NaN;
		if (score >= 0 && score <= 1) {
			track.setConfidence(score);
			kept.remove(SCORE);
		}
		kept.remove(List.of(VIDEO_ID, CATEGORY_ID, SEGMENTATIONS, BOXES, AREAS, CROWD));
		SourceItem.extras(track, YouTubeVisFormat.ID).set(READ, kept);
	}

	private static Geometry box(JsonNode list) {
		return list.size() != 4 ? null : Shapes.box(number(list.path(0)), number(list.path(1)), number(list.path(2)), number(list.path(3)));
	}

	private static double number(JsonNode node) {
		return node.isNumber() ? Numbers.bounded(node.doubleValue()) : Double.NaN;
	}

	private static Geometry outline(JsonNode outline) {
		return outline.isArray() ? polygon(outline) : mask(outline);
	}

	private static Geometry polygon(JsonNode lists) {
		var rings = new ArrayList<Ring>();
		for (var list : lists) {
			var points = new double[list.size()];
			for (int i = 0; i < points.length; i++) {
				points[i] = number(list.path(i));
				if (Double.isNaN(points[i]))
					return null;
			}
			if (points.length < 6 || points.length % 2 != 0)
				return null;
			rings.add(new Ring(points, false));
		}
		return Ring.polygon(rings);
	}

	private static Geometry mask(JsonNode mask) {
		int height = mask.path("size").path(0).asInt(-1); //$NON-NLS-1$
		int width = mask.path("size").path(1).asInt(-1); //$NON-NLS-1$
		int[] runs = runs(mask.path("counts")); //$NON-NLS-1$
		if (width <= 0 || height <= 0 || width > MotsReader.LARGEST || height > MotsReader.LARGEST || runs == null || !Rle.fits(runs, width, height))
			return null;
		var geometry = AnnotationFactory.eINSTANCE.createMask();
		geometry.setWidth(width);
		geometry.setHeight(height);
		geometry.setCounts(runs);
		geometry.setCompressed(mask.path("counts").isTextual()); //$NON-NLS-1$
		return geometry;
	}

	private static int[] runs(JsonNode counts) {
		if (counts.isTextual())
			try {
				return Rle.decompress(counts.textValue());
			} catch (IllegalArgumentException e) {
				return null; // told with the shape
			}
		if (!counts.isArray())
			return null;
		var runs = new int[counts.size()];
		for (int i = 0; i < runs.length; i++) {
			if (!counts.path(i).isInt())
				return null;
			runs[i] = counts.path(i).intValue();
		}
		return runs;
	}
}
