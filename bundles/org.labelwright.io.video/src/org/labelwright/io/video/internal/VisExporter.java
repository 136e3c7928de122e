package org.labelwright.io.video.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import org.labelwright.io.Confidences;
import org.labelwright.io.Constructs;
import org.labelwright.io.ExportSource;
import org.labelwright.io.ExportSource.Entry;
import org.labelwright.io.Options;
import org.labelwright.io.coco.Rle;
import org.labelwright.io.video.YouTubeVisFormat;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Box;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Mask;
import org.labelwright.model.annotation.Polygon;
import org.labelwright.model.annotation.Track;
import org.labelwright.model.json.StrictJson;
import org.labelwright.model.schema.Label;
import org.labelwright.model.util.Geometries;
import org.labelwright.model.util.Ring;
import org.labelwright.store.Item;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes a file of YouTube-VIS: categories, annotations as they come, and the videos last. */
public final class VisExporter extends VideoExporter {

	private static final Set<String> KINDS = Set.of("Box", "Mask", "Polygon"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private final Map<String, Integer> classes = new HashMap<>();
	private final List<String> classNames;

	public VisExporter(ExportSource source, Options options) {
		super(YouTubeVisFormat.ID, source, options);
		classNames = schema.labels().stream().map(Label::getName).filter(Objects::nonNull).filter(name -> !name.isEmpty()).distinct().toList();
		classNames.forEach(name -> classes.put(name, classes.size() + 1));
	}

	@Override
	protected boolean takes(String kind) {
		return KINDS.contains(kind);
	}

	@Override
	protected boolean sound(Annotation annotation, Content content, Item item) {
		return super.sound(annotation, content, item) && ((Track) annotation.getGeometry()).getKeyframes().stream()
				.allMatch(keyframe -> !(keyframe.getGeometry() instanceof Polygon polygon) || polygon.getHoles() == null || polygon.getHoles().length == 0);
	}

	@Override
	public void losses(Annotation annotation, Consumer<String> lost) {
		super.losses(annotation, lost);
		Confidences.losses(annotation, lost);
	}

	@Override
	protected ItemWriter<Content> open(Path place, Path target) throws IOException {
		return new VisWriter(place);
	}

	private final class VisWriter extends FileWriter {
		private final ArrayNode videos = JsonNodeFactory.instance.arrayNode();
		private final Set<Long> ids = new HashSet<>();
		private long nextId = 1;
		private boolean any;

		VisWriter(Path place) throws IOException {
			super(place);
			out.write("{\"" + VisReader.CATEGORIES + "\": "); //$NON-NLS-1$ //$NON-NLS-2$
			out.write(StrictJson.text(categories()));
			out.write(",\n\"" + VisReader.ANNOTATIONS + "\": ["); //$NON-NLS-1$ //$NON-NLS-2$
		}

		@Override
		public void write(Entry entry, Content content, List<Annotation> annotations) throws IOException {
			var clip = content.clip(entry.annotations());
			int video = next(entry.item());
			var samples = new ArrayList<List<Sample>>();
			int length = clip.count();
			for (var annotation : annotations) {
				samples.add(inView(annotation, clip));
				length = Math.max(length, samples.getLast().getLast().frame() + 1);
			}
			videos.add(video(entry, video, length, annotations));
			for (int i = 0; i < annotations.size(); i++) {
				out.write(any ? ",\n" : "\n"); //$NON-NLS-1$ //$NON-NLS-2$
				any = true;
				out.write(StrictJson.text(annotation(annotations.get(i), samples.get(i), video, length)));
			}
		}

		private ObjectNode annotation(Annotation annotation, List<Sample> samples, int video, int length) {
			var node = extras(annotation).path(VisReader.READ) instanceof ObjectNode read ? read.deepCopy() : JsonNodeFactory.instance.objectNode();
			long id = node.path(VisReader.ID).asLong(-1);
			while (id < 0 || !ids.add(id))
				id = nextId++;
			node.put(VisReader.ID, id).put(VisReader.VIDEO_ID, video).put(VisReader.CATEGORY_ID, classes.get(labelName(annotation)));
			node.put(VisReader.CROWD, annotation.getFlags().contains(Constructs.CROWD_FLAG) ? 1 : 0);
			if (annotation.getConfidence() != null)
				node.put(VisReader.SCORE, annotation.getConfidence());
			var outlines = node.putArray(VisReader.SEGMENTATIONS);
			var boxes = node.putArray(VisReader.BOXES);
			var areas = node.putArray(VisReader.AREAS);
			int at = 0;
			for (int frame = 0; frame < length; frame++) {
				var sample = at < samples.size() && samples.get(at).frame() == frame ? samples.get(at++) : null;
				if (sample == null) {
					outlines.addNull();
					boxes.addNull();
					areas.addNull();
				} else
					shape(sample.geometry(), outlines, boxes, areas);
			}
			return node;
		}

		@Override
		public void close() throws IOException {
			out.write("\n],\n\"" + VisReader.VIDEOS + "\": "); //$NON-NLS-1$ //$NON-NLS-2$
			out.write(StrictJson.text(videos));
			out.write("}\n"); //$NON-NLS-1$
			super.close();
		}
	}

	private ArrayNode categories() {
		var categories = JsonNodeFactory.instance.arrayNode();
		for (var name : classNames) {
			var label = schema.labelNamed(name).orElseThrow();
			var category = label.getForeign() != null && label.getForeign().path(format) instanceof ObjectNode read ? read.deepCopy()
					: JsonNodeFactory.instance.objectNode();
			category.remove("attributes"); //$NON-NLS-1$
			categories.add(category.put(VisReader.ID, classes.get(name)).put(VisReader.NAME, name));
		}
		return categories;
	}

	private ObjectNode video(Entry entry, int id, int length, List<Annotation> annotations) {
		var read = extras(entry).path(VisReader.READ);
		var node = read instanceof ObjectNode object ? object.deepCopy() : JsonNodeFactory.instance.objectNode();
		node.put(VisReader.ID, id).put("length", length); //$NON-NLS-1$
		var mask = annotations.stream().map(annotation -> ((Track) annotation.getGeometry()).getKeyframes().getFirst().getGeometry())
				.filter(Mask.class::isInstance).map(Mask.class::cast).findFirst();
		if (!node.has("width")) { //$NON-NLS-1$
			node.put("width", entry.item().width() > 0 || mask.isEmpty() ? entry.item().width() : mask.get().getWidth()); //$NON-NLS-1$
			node.put("height", entry.item().width() > 0 || mask.isEmpty() ? entry.item().height() : mask.get().getHeight()); //$NON-NLS-1$
		}
		if (node.path(VisReader.FILES).size() != length) {
			var files = node.putArray(VisReader.FILES);
			for (int i = 0; i < length; i++)
				files.add(stem(entry.item().name()) + '/' + String.format("%05d.jpg", i)); //$NON-NLS-1$
		}
		return node;
	}

	private static void shape(Geometry geometry, ArrayNode outlines, ArrayNode boxes, ArrayNode areas) {
		switch (geometry) {
		case Mask mask -> {
			var node = outlines.addObject();
			node.putArray("size").add(mask.getHeight()).add(mask.getWidth()); //$NON-NLS-1$
			if (mask.isCompressed())
				node.put("counts", Rle.compress(mask.getCounts())); //$NON-NLS-1$
			else {
				var counts = node.putArray("counts"); //$NON-NLS-1$
				for (int run : mask.getCounts())
					counts.add(run);
			}
		}
		case Polygon polygon -> {
			var rings = outlines.addArray();
			for (var ring : Ring.of(polygon)) {
				var points = rings.addArray();
				for (double number : ring.points())
					points.add(number);
			}
		}
		default -> outlines.addNull();
		}
		var bounds = Geometries.bounds(geometry);
		if (bounds.isEmpty())
			boxes.addNull();
		else if (geometry instanceof Box box)
			boxes.addArray().add(box.getX()).add(box.getY()).add(box.getWidth()).add(box.getHeight());
		else
			boxes.addArray().add(bounds.get().x()).add(bounds.get().y()).add(bounds.get().width()).add(bounds.get().height());
		areas.add(Geometries.area(geometry));
	}
}
