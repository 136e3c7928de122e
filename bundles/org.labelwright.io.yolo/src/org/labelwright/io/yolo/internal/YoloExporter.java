package org.labelwright.io.yolo.internal;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.ExportSource;
import org.labelwright.io.ExportSource.Entry;
import org.labelwright.io.MediaNames;
import org.labelwright.io.Options;
import org.labelwright.io.Parts;
import org.labelwright.io.Problems;
import org.labelwright.io.spi.Format.Exporter;
import org.labelwright.io.yolo.YoloFormat;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Keypoints;
import org.labelwright.model.schema.Label;
import org.labelwright.model.util.Bounds;
import org.labelwright.model.util.Geometries;
import org.labelwright.store.Item;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Writes {@code data.yaml}, {@code images} and {@code labels}, with a folder for each split. */
public final class YoloExporter implements Exporter {

	private static final List<String> SPLITS = List.of("train", "val", "test"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	/** What was decided for an item when it was first met. */
	private record Place(String key, String split) {
	}

	private final ExportSource source;
	private final Options options;
	private final String task;
	private final Map<String, Label> labels = new HashMap<>();
	private final TreeMap<Integer, Label> classes = new TreeMap<>();
	private final Problems findings = new Problems();
	private final Set<String> unsized = new HashSet<>();

	private final Map<String, Place> places = new HashMap<>();
	private final Map<String, String> itemIds = new HashMap<>();
	private final Set<String> names = new HashSet<>();
	private final Set<String> splits = new TreeSet<>();
	private final int keypoints;
	private long written;

	public YoloExporter(ExportSource source, Options options) {
		this.source = source;
		this.options = options;
		this.task = options.text(YoloFormat.TASK);
		var sizes = new TreeSet<Integer>();
		for (var label : source.schema().getLabels()) {
			labels.putIfAbsent(label.getId(), label);
			if (label.getExportIndex() >= 0)
				classes.putIfAbsent(label.getExportIndex(), label);
			if (label.getSkeleton() != null)
				sizes.add(label.getSkeleton().getPoints().size());
		}
		keypoints = sizes.isEmpty() ? 0 : sizes.last();
		if (task.equals("pose") && sizes.size() > 1) //$NON-NLS-1$
			findings.add(Problem.warning("yolo.skeletons", "", Messages.Find_skeletons, Messages.Find_skeletonsRemedy)); //$NON-NLS-1$ //$NON-NLS-2$
		for (int i = 0; !classes.isEmpty() && i < classes.lastKey(); i++)
			if (!classes.containsKey(i))
				findings.add(Problem.info("yolo.gap", "", NLS.bind(Messages.Find_gap, i) + ' ' + Messages.Find_gapRemedy)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public void look(Entry entry) {
		if (!entry.annotations().isEmpty() && !sized(entry.item()) && unsized.add(entry.item().id()))
			findings.add(Problem.error("yolo.size", entry.item().name(), NLS.bind(Messages.Find_size, entry.item().name()), //$NON-NLS-1$
					Messages.Find_sizeRemedy));
	}

	private static boolean sized(Item item) {
		return item.width() > 0 && item.height() > 0;
	}

	@Override
	public List<Problem> findings() {
		return findings.list();
	}

	@Override
	public boolean writes(Annotation annotation) {
		var label = labels.get(annotation.getLabelId());
		return label != null && classes.get(label.getExportIndex()) == label && !shape(annotation).isEmpty();
	}

	@Override
	public Optional<String> itemId(String key) {
		return Optional.ofNullable(itemIds.get(key));
	}

	@Override
	public boolean folder(Path target) {
		return true;
	}

	@Override
	public long write(Path place, Path target, SubMonitor monitor) throws IOException, CoreException {
		monitor.setTaskName(NLS.bind(Messages.Task_write, target.getFileName()));
		source.read(entry -> write(entry, place), monitor);
		Files.writeString(place.resolve("data.yaml"), yaml()); //$NON-NLS-1$
		return written;
	}

	private void write(Entry entry, Path folder) throws IOException {
		var item = entry.item();
		var known = places.get(item.id());
		var to = known == null ? begin(entry, folder) : known;
		var labelFile = folder.resolve("labels/" + to.split + '/' + to.key + ".txt"); //$NON-NLS-1$ //$NON-NLS-2$
		Files.createDirectories(labelFile.getParent());
		try (var out = Files.newBufferedWriter(labelFile, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
			if (sized(item))
				for (var annotation : entry.annotations())
					if (writes(annotation)) {
						line(out, annotation, item);
						written++;
					}
		}
	}

	private Place begin(Entry entry, Path folder) throws IOException {
		var item = entry.item();
		var foreign = entry.foreign(YoloFormat.ID);
		var split = foreign == null ? "train" : foreign.path("split").asText("train"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (!SPLITS.contains(split))
			split = "train"; //$NON-NLS-1$
		var name = MediaNames.safe(item.name()) ? item.name().replace('\\', '/') : MediaNames.last(item.name());
		for (var prefix : new String[] { "images/", split + '/', "images/" }) //$NON-NLS-1$ //$NON-NLS-2$
			if (name.startsWith(prefix) && name.length() > prefix.length())
				name = name.substring(prefix.length());
		// unique without its ending, for the label file has another
		int dot = name.lastIndexOf('.') > name.lastIndexOf('/') + 1 ? name.lastIndexOf('.') : name.length();
		var key = MediaNames.unique(split + '/' + name.substring(0, dot), names).substring(split.length() + 1);
		var place = new Place(key, split);
		places.put(item.id(), place);
		itemIds.put("images/" + split + '/' + key, item.id()); //$NON-NLS-1$
		splits.add(split);
		var pictures = folder.resolve("images/" + split); //$NON-NLS-1$
		if (item.media() != null && !options.text(YoloFormat.IMAGES).equals("none")) //$NON-NLS-1$
			MediaNames.bring(item.media(), pictures.resolve(key + name.substring(dot)),
					options.text(YoloFormat.IMAGES).equals("link")); //$NON-NLS-1$
		return place;
	}

	private void line(Writer out, Annotation annotation, Item item) throws IOException {
		out.write(Integer.toString(labels.get(annotation.getLabelId()).getExportIndex()));
		var numbers = shape(annotation);
		for (int i = 0; i < numbers.points.length; i++)
			number(out, numbers.points[i] / (i % 2 == 0 ? item.width() : item.height()));
		if (task.equals("pose")) //$NON-NLS-1$
			keypoints(out, numbers.keypoints, item);
		out.write('\n');
	}

	/**
	 * What is written of an object, in pixels.
	 *
	 * @param points    of an outline, or center and size of a box
	 * @param keypoints or null
	 */
	private record Shape(double[] points, Keypoints keypoints) {
		boolean isEmpty() {
			return points.length == 0;
		}
	}

	private Shape shape(Annotation annotation) {
		var parts = Parts.of(annotation);
		if (task.equals("segment")) { //$NON-NLS-1$
			var ring = parts.outline() == null && parts.box() == null ? new double[0]
					: Outlines.of(parts.outline() == null ? parts.box() : parts.outline());
			return new Shape(ring.length < 6 ? new double[0] : ring, null);
		}
		var bounds = Geometries.bounds(parts.box() != null ? parts.box()
				: parts.outline() != null ? parts.outline() : parts.keypoints());
		return new Shape(bounds.map(YoloExporter::box).orElse(new double[0]), parts.keypoints());
	}

	private static double[] box(Bounds bounds) {
		return new double[] { bounds.centerX(), bounds.centerY(), bounds.width(), bounds.height() };
	}

	private void keypoints(Writer out, Keypoints points, Item item) throws IOException {
		for (int i = 0; i < keypoints; i++) {
			int visible = points == null || i >= points.getVisibility().length ? 0 : points.getVisibility()[i];
			number(out, visible == 0 ? 0 : points.getPoints()[2 * i] / item.width());
			number(out, visible == 0 ? 0 : points.getPoints()[2 * i + 1] / item.height());
			out.write(' ');
			out.write(Integer.toString(visible));
		}
	}

	/** With ten decimals, exact to 0.0001 pixel in pictures a million pixels wide, without zeros at the end. */
	private static void number(Writer out, double share) throws IOException {
		long scaled = Math.round(share * 1e10);
		out.write(scaled < 0 ? " -" : " "); //$NON-NLS-1$ //$NON-NLS-2$
		scaled = Math.abs(scaled);
		out.write(Long.toString(scaled / 10_000_000_000L));
		long rest = scaled % 10_000_000_000L;
		if (rest == 0)
			return;
		var digits = Long.toString(10_000_000_000L + rest);
		int end = digits.length();
		while (digits.charAt(end - 1) == '0')
			end--;
		out.write('.');
		out.write(digits, 1, end - 1);
	}

	private String yaml() throws IOException {
		var json = new ObjectMapper(); // a text in JSON is one in YAML
		var yaml = new StringBuilder("path: .\n"); //$NON-NLS-1$
		for (var split : SPLITS)
			if (splits.contains(split))
				yaml.append(split).append(": images/").append(split).append('\n'); //$NON-NLS-1$
		int last = classes.isEmpty() ? -1 : classes.lastKey();
		yaml.append("nc: ").append(last + 1).append("\nnames:\n"); //$NON-NLS-1$ //$NON-NLS-2$
		for (int i = 0; i <= last; i++)
			yaml.append("  ").append(i).append(": ") //$NON-NLS-1$ //$NON-NLS-2$
					.append(json.writeValueAsString(classes.containsKey(i) ? classes.get(i).getName() : "unused_" + i)).append('\n'); //$NON-NLS-1$
		if (task.equals("pose") && keypoints > 0) //$NON-NLS-1$
			pose(yaml, json);
		return yaml.toString();
	}

	private void pose(StringBuilder yaml, ObjectMapper json) throws IOException {
		yaml.append("kpt_shape: [").append(keypoints).append(", 3]\n"); //$NON-NLS-1$ //$NON-NLS-2$
		var largest = classes.values().stream().filter(l -> l.getSkeleton() != null && l.getSkeleton().getPoints().size() == keypoints)
				.findFirst();
		if (largest.isEmpty())
			return;
		var points = largest.get().getSkeleton().getPoints();
		var flip = new ArrayList<Integer>();
		for (int i = 0; i < keypoints; i++)
			flip.add(points.get(i).getMirror() < 0 ? i : points.get(i).getMirror());
		yaml.append("flip_idx: ").append(flip).append("\nkpt_names:\n  ").append(largest.get().getExportIndex()).append(": ") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.append(json.writeValueAsString(points.stream().map(p -> p.getName() == null ? "" : p.getName()).toList())).append('\n'); //$NON-NLS-1$
	}
}
