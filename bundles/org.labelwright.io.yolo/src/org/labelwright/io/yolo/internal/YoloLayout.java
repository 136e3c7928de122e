package org.labelwright.io.yolo.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.MediaNames;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

/** Where the classes, pictures and label files of a dataset are. Nothing outside its folder is looked at. */
public final class YoloLayout {

	/** Of each kind of text file; more is hostile. */
	static final long LARGEST_FILE = 64 << 20;
	private static final long LARGEST_YAML = 3 << 20;
	private static final int DEEPEST = 32;
	private static final Set<String> PICTURES = Set.of("jpg", "jpeg", "png", "bmp", "gif", "tif", "tiff", "webp"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
	private static final List<String> YAMLS = List.of("data.yaml", "data.yml", "dataset.yaml"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final List<String> NAMES = List.of("classes.txt", "obj.names", "_darknet.labels"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final List<String> SPLITS = List.of("train", "val", "test"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	/**
	 * One picture.
	 *
	 * @param key   its path below the root without the ending
	 * @param name  its path below the root; with the ending jpg when there is no picture
	 * @param label its label file, or null
	 * @param split train, val, test or null
	 */
	public record Entry(String key, String name, Path label, String split) {
	}

	/**
	 * The shape of the keypoints.
	 *
	 * @param count      per object
	 * @param dimensions 2, or 3 with visibility
	 * @param flip       the mirror image of each, or null
	 * @param names      of each, or null
	 */
	public record Pose(int count, int dimensions, int[] flip, List<String> names) {
	}

	private final Path root;
	private final String file;
	private final Consumer<Problem> problems;
	private final SubMonitor monitor;
	private final Map<Integer, String> names = new TreeMap<>();
	private final Map<String, Entry> entries = new LinkedHashMap<>();
	private Pose pose;

	private YoloLayout(Path root, String file, Consumer<Problem> problems, SubMonitor monitor) {
		this.root = root;
		this.file = file;
		this.problems = problems;
		this.monitor = monitor;
	}

	/** True for the name of a file that holds the names of classes. */
	public static boolean isNames(String fileName) {
		return NAMES.contains(fileName);
	}

	/** Finds out what belongs to a dataset, from its description or its folder. */
	public static YoloLayout open(Path source, Consumer<Problem> problems, SubMonitor monitor) throws IOException {
		boolean folder = Files.isDirectory(source);
		var root = folder ? source.toAbsolutePath() : source.toAbsolutePath().getParent();
		var description = folder ? description(root) : source.toAbsolutePath();
		var layout = new YoloLayout(root, (description == null ? source : description).getFileName().toString(), problems, monitor);
		if (description != null)
			layout.read(description);
		if (layout.names.isEmpty())
			problems.accept(Problem.error("yolo.names", layout.file, Messages.Layout_noNames, Messages.Layout_noNamesRemedy)); //$NON-NLS-1$
		else if (layout.entries.isEmpty())
			problems.accept(Problem.error("yolo.empty", layout.file, Messages.Layout_noImages, Messages.Layout_noImagesRemedy)); //$NON-NLS-1$
		return layout;
	}

	private static Path description(Path root) throws IOException {
		for (var candidates : List.of(YAMLS, List.of("obj.data"), NAMES)) //$NON-NLS-1$
			for (var name : candidates)
				if (Files.isRegularFile(root.resolve(name)))
					return root.resolve(name);
		for (var name : NAMES)
			if (Files.isRegularFile(root.resolve("labels").resolve(name))) //$NON-NLS-1$
				return root.resolve("labels").resolve(name); //$NON-NLS-1$
		return null;
	}

	/** Names of the classes by number. */
	public Map<Integer, String> names() {
		return names;
	}

	/** In the order of the splits, and in them of the paths. */
	public Collection<Entry> entries() {
		return entries.values();
	}

	/** Null when objects have no keypoints. */
	public Pose pose() {
		return pose;
	}

	public Path root() {
		return root;
	}

	private void read(Path description) throws IOException {
		var name = description.getFileName().toString().toLowerCase(Locale.ROOT);
		if (name.endsWith(".yaml") || name.endsWith(".yml")) { //$NON-NLS-1$ //$NON-NLS-2$
			yaml(description);
		} else if (name.endsWith(".data")) { //$NON-NLS-1$
			darknet(description);
		} else {
			namesFile(description);
			everything();
		}
	}

	private void yaml(Path description) throws IOException {
		var text = text(description, LARGEST_YAML);
		if (text == null)
			return;
		JsonNode yaml;
		try {
			yaml = new ObjectMapper(new YAMLFactory()).readTree(text);
		} catch (JacksonException e) {
			wrongYaml(e.getLocation() == null ? file : file + ':' + e.getLocation().getLineNr(), e.getOriginalMessage());
			return;
		} catch (RuntimeException e) { // of the YAML parser itself
			wrongYaml(file, e.getMessage());
			return;
		}
		names(yaml.path("names")); //$NON-NLS-1$
		if (yaml.path("nc").isNumber() && yaml.path("nc").intValue() != names.size()) //$NON-NLS-1$ //$NON-NLS-2$
			problems.accept(Problem.warning("yolo.nc", file + "#/nc", //$NON-NLS-1$ //$NON-NLS-2$
					NLS.bind(Messages.Layout_count, names.size(), yaml.path("nc")), Messages.Layout_countRemedy)); //$NON-NLS-1$
		pose(yaml);
		var base = root;
		if (yaml.path("path").isTextual()) { //$NON-NLS-1$
			var below = below(root, yaml.path("path").textValue()); //$NON-NLS-1$
			if (below != null && Files.isDirectory(below))
				base = below; // else where the file lies, as when a dataset has been moved
		}
		boolean any = false;
		for (var split : SPLITS) {
			var value = yaml.path(split);
			any |= value.isTextual() || value.isArray();
			for (var one : value.isArray() ? value : List.of(value))
				if (one.isTextual())
					place(base, one.textValue(), split);
		}
		if (!any)
			everything();
	}

	private void wrongYaml(String place, String message) {
		problems.accept(Problem.error("yolo.yaml", place, NLS.bind(Messages.Layout_yaml, message), Messages.Layout_yamlRemedy)); //$NON-NLS-1$
	}

	private void names(JsonNode node) {
		if (node.isArray())
			for (int i = 0; i < node.size(); i++)
				name(i, node.get(i));
		else if (node.isObject())
			for (var entry : node.properties())
				try {
					name(Integer.parseInt(entry.getKey()), entry.getValue());
				} catch (NumberFormatException e) {
					problems.accept(Problem.error("yolo.name", file + "#/names/" + entry.getKey(), //$NON-NLS-1$ //$NON-NLS-2$
							NLS.bind(Messages.Line_number, entry.getKey()), Messages.Layout_nameRemedy));
				}
	}

	private void name(int number, JsonNode name) {
		if (number < 0 || number > 1_000_000 || !name.isValueNode() || name.isNull() || name.asText().isBlank())
			problems.accept(Problem.error("yolo.name", file + "#/names/" + number, NLS.bind(Messages.Layout_name, number), //$NON-NLS-1$ //$NON-NLS-2$
					Messages.Layout_nameRemedy));
		else
			names.put(number, name.asText());
	}

	private void pose(JsonNode yaml) {
		var shape = yaml.path("kpt_shape"); //$NON-NLS-1$
		if (shape.isMissingNode() || shape.isNull())
			return;
		int count = shape.path(0).asInt();
		int dimensions = shape.path(1).asInt();
		if (count < 1 || count > 10_000 || dimensions != 2 && dimensions != 3) {
			problems.accept(Problem.error("yolo.kpt_shape", file + "#/kpt_shape", Messages.Layout_shape, Messages.Layout_shapeRemedy)); //$NON-NLS-1$ //$NON-NLS-2$
			return;
		}
		int[] flip = null;
		var mirror = yaml.path("flip_idx"); //$NON-NLS-1$
		if (mirror.isArray()) {
			flip = new int[count];
			var seen = new java.util.BitSet();
			for (int i = 0; i < count; i++) {
				flip[i] = mirror.path(i).asInt(-1);
				if (flip[i] >= 0 && flip[i] < count)
					seen.set(flip[i]);
			}
			if (mirror.size() != count || seen.cardinality() != count) {
				problems.accept(Problem.warning("yolo.flip_idx", file + "#/flip_idx", Messages.Layout_flip, Messages.Layout_flipRemedy)); //$NON-NLS-1$ //$NON-NLS-2$
				flip = null;
			}
		}
		var given = yaml.path("kpt_names"); //$NON-NLS-1$
		if (given.isObject() && !given.isEmpty())
			given = given.elements().next();
		List<String> points = null;
		if (given.isArray() && given.size() == count) {
			points = new ArrayList<>();
			for (var name : given)
				points.add(name.asText());
		}
		pose = new Pose(count, dimensions, flip, points);
	}

	private void darknet(Path description) throws IOException {
		var settings = new LinkedHashMap<String, String>();
		var text = text(description, LARGEST_YAML);
		if (text == null)
			return;
		text.lines().forEach(line -> {
			int equals = line.indexOf('=');
			if (equals > 0)
				settings.put(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
		});
		var namesFile = settings.containsKey("names") ? darknetFile(settings.get("names")) : null; //$NON-NLS-1$ //$NON-NLS-2$
		if (namesFile != null)
			namesFile(namesFile);
		boolean any = false;
		for (var split : List.of("train", "valid", "test")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			if (settings.containsKey(split)) {
				any = true;
				place(root, settings.get(split), split.equals("valid") ? "val" : split); //$NON-NLS-1$ //$NON-NLS-2$
			}
		if (!any)
			everything();
	}

	private Path darknetFile(String name) {
		var found = existing(root, name);
		if (found == null)
			missing(name);
		return found;
	}

	private void missing(String name) {
		problems.accept(Problem.error("yolo.missing", file, NLS.bind(Messages.Layout_missing, name), Messages.Layout_missingRemedy)); //$NON-NLS-1$
	}

	private void namesFile(Path path) throws IOException {
		var text = text(path, LARGEST_YAML);
		if (text == null)
			return;
		int number = 0;
		for (var line : text.stripTrailing().lines().toList()) {
			if (line.isBlank())
				problems.accept(Problem.error("yolo.name", path.getFileName() + ":" + (number + 1), //$NON-NLS-1$ //$NON-NLS-2$
						NLS.bind(Messages.Layout_name, number), Messages.Layout_nameRemedy));
			else
				names.put(number, line.strip());
			number++;
		}
	}

	/** A folder of pictures, or a file that lists them. */
	private void place(Path base, String name, String split) throws IOException {
		var path = existing(base, name);
		if (path == null) {
			if (below(base, strip(name)) == null)
				problems.accept(Problem.error("yolo.outside", file + '#' + split, NLS.bind(Messages.Layout_outside, name), //$NON-NLS-1$
						Messages.Layout_outsideRemedy));
			else
				missingSplit(base, name, split);
			return;
		}
		if (Files.isDirectory(path)) {
			folder(path, split);
			return;
		}
		var text = text(path, LARGEST_FILE);
		if (text == null)
			return;
		int number = 0;
		for (var line : text.lines().toList()) {
			number++;
			monitor.checkCanceled();
			if (line.isBlank())
				continue;
			var listed = strip(line.strip());
			var picture = existing(base, listed);
			if (picture == null && below(base, listed) == null) {
				problems.accept(Problem.error("yolo.outside", path.getFileName() + ":" + number, //$NON-NLS-1$ //$NON-NLS-2$
						NLS.bind(Messages.Layout_outside, line.strip()), Messages.Layout_outsideRemedy));
				continue;
			}
			if (picture == null)
				picture = below(base, listed);
			add(picture, labelOf(picture), split);
		}
	}

	/** Pictures may be left out of a dataset: then their label files tell what there is. */
	private void missingSplit(Path base, String name, String split) throws IOException {
		var labels = labelFolder(below(base, strip(name)));
		if (labels == null || !Files.isDirectory(labels)) {
			missing(name);
			return;
		}
		labelsWithoutPicture(labels, below(base, strip(name)), split);
	}

	private void folder(Path folder, String split) throws IOException {
		for (var picture : files(folder))
			if (isPicture(picture))
				add(picture, labelOf(picture), split);
		var labels = labelFolder(folder);
		if (labels != null && Files.isDirectory(labels))
			labelsWithoutPicture(labels, folder, split);
	}

	private void labelsWithoutPicture(Path labels, Path pictures, String split) throws IOException {
		for (var label : files(labels))
			if (isLabel(label)) {
				var stem = stem(labels.relativize(label).toString());
				var key = key(pictures.resolve(stem));
				entries.putIfAbsent(key, new Entry(key, key + ".jpg", label, split)); //$NON-NLS-1$
			}
	}

	/** All pictures below the root, and the label files that belong to none. */
	private void everything() throws IOException {
		var files = files(root);
		var byStem = new LinkedHashMap<String, Path>();
		for (var picture : files)
			if (isPicture(picture)) {
				add(picture, labelOf(picture), null);
				var last = stem(picture.getFileName().toString());
				byStem.put(last, byStem.containsKey(last) ? null : picture);
			}
		var used = new java.util.HashSet<Path>();
		entries.values().forEach(entry -> used.add(entry.label()));
		for (var label : files) {
			if (!isLabel(label) || used.contains(label) || !looksLikeLabels(label))
				continue;
			var picture = byStem.get(stem(label.getFileName().toString()));
			if (picture != null && entries.get(key(picture)).label() == null) {
				add(picture, label, null);
			} else {
				var key = key(root.resolve(stem(root.relativize(label).toString())));
				entries.putIfAbsent(key, new Entry(key, key + ".jpg", label, null)); //$NON-NLS-1$
			}
		}
	}

	private void add(Path picture, Path label, String split) {
		var name = root.relativize(picture).toString().replace('\\', '/');
		var key = key(picture);
		var former = entries.get(key);
		if (former != null && !former.name().equals(name) && former.label() != null)
			problems.accept(Problem.warning("yolo.duplicate", name, Messages.Layout_duplicate, Messages.Layout_duplicateRemedy)); //$NON-NLS-1$
		else
			entries.put(key, new Entry(key, name, label, split));
	}

	private String key(Path picture) {
		return stem(root.relativize(picture).toString().replace('\\', '/'));
	}

	private static String stem(String name) {
		int dot = name.lastIndexOf('.');
		return dot > Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1 ? name.substring(0, dot) : name;
	}

	/** The label file of a picture: in the folder that has labels in place of images, or beside it. */
	private static Path labelOf(Path picture) {
		var text = stem(picture.getFileName().toString()) + ".txt"; //$NON-NLS-1$
		var folder = labelFolder(picture.getParent());
		if (folder != null && Files.isRegularFile(folder.resolve(text)))
			return folder.resolve(text);
		var beside = picture.resolveSibling(text);
		return Files.isRegularFile(beside) ? beside : null;
	}

	private static Path labelFolder(Path folder) {
		for (int i = folder.getNameCount() - 1; i >= 0; i--)
			if (folder.getName(i).toString().equals("images")) { //$NON-NLS-1$
				var head = i == 0 ? folder.getRoot() : folder.getRoot().resolve(folder.subpath(0, i));
				var labels = head.resolve("labels"); //$NON-NLS-1$
				return i + 1 == folder.getNameCount() ? labels : labels.resolve(folder.subpath(i + 1, folder.getNameCount()));
			}
		return null;
	}

	private List<Path> files(Path folder) throws IOException {
		try (var walk = Files.walk(folder, DEEPEST)) {
			return walk.peek(path -> monitor.checkCanceled()).filter(Files::isRegularFile).sorted().toList();
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	private static boolean isPicture(Path path) {
		var name = path.getFileName().toString();
		return PICTURES.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
	}

	private static boolean isLabel(Path path) {
		var name = path.getFileName().toString().toLowerCase(Locale.ROOT);
		return name.endsWith(".txt") && !NAMES.contains(name); //$NON-NLS-1$
	}

	/** Text files of other kinds, such as a README, do not begin with the number of a class and a coordinate. */
	private static boolean looksLikeLabels(Path path) throws IOException {
		try (var in = Files.newInputStream(path)) {
			var start = new String(in.readNBytes(256), StandardCharsets.ISO_8859_1).strip();
			return start.matches("(?s)\\d+\\s+-?\\d*\\.?\\d+(e-?\\d+)?\\s.*"); //$NON-NLS-1$
		}
	}

	/** What a path leads to, if it is there and below the folder, links followed. */
	private static Path existing(Path folder, String name) {
		for (var candidate : new String[] { name, strip(name), withoutFirst(strip(name)) }) {
			var path = candidate == null ? null : below(folder, candidate);
			if (path != null && Files.exists(path))
				try {
					if (path.toRealPath().startsWith(folder.toRealPath()))
						return path;
				} catch (IOException e) {
					return null; // as good as not there
				}
		}
		return null;
	}

	/** Without the dots that lead to a folder of datasets, as some tools write them. */
	private static String strip(String name) {
		var stripped = name.replace('\\', '/');
		while (stripped.startsWith("./") || stripped.startsWith("../")) //$NON-NLS-1$ //$NON-NLS-2$
			stripped = stripped.substring(stripped.indexOf('/') + 1);
		return stripped;
	}

	/** Darknet names its files from the folder that it is started in. */
	private static String withoutFirst(String name) {
		int slash = name.indexOf('/');
		return slash < 0 ? null : name.substring(slash + 1);
	}

	private static Path below(Path folder, String name) {
		try {
			if (name.equals(".") || name.isEmpty()) //$NON-NLS-1$
				return folder;
			return MediaNames.safe(name) ? folder.resolve(name.replace('\\', '/')).normalize() : null;
		} catch (InvalidPathException e) {
			return null;
		}
	}

	private String text(Path path, long largest) throws IOException {
		if (Files.size(path) > largest) {
			problems.accept(Problem.error("yolo.large", path.getFileName().toString(), Messages.Layout_large, Messages.Layout_largeRemedy)); //$NON-NLS-1$
			return null;
		}
		var bytes = java.nio.ByteBuffer.wrap(Files.readAllBytes(path));
		String text;
		try {
			text = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(bytes).toString();
		} catch (CharacterCodingException e) {
			problems.accept(Problem.warning("yolo.encoding", path.getFileName().toString(), Messages.Layout_encoding, //$NON-NLS-1$
					Messages.Layout_encodingRemedy));
			text = new String(bytes.array(), StandardCharsets.UTF_8);
		}
		return text.startsWith("\uFEFF") ? text.substring(1) : text; //$NON-NLS-1$
	}
}
