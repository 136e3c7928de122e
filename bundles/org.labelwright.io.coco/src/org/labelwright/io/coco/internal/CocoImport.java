package org.labelwright.io.coco.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.ImportPreview;
import org.labelwright.io.ImportedClass;
import org.labelwright.io.ImportedItem;
import org.labelwright.io.MediaNames;
import org.labelwright.io.Problems;
import org.labelwright.io.coco.CocoFormat;
import org.labelwright.io.coco.internal.AnnotationReader.Row;
import org.labelwright.io.coco.internal.CocoReader.Section;
import org.labelwright.io.spi.Format.MediaFinder;
import org.labelwright.io.spi.ImportSink;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Keypoints;
import org.labelwright.model.annotation.Mask;
import org.labelwright.model.util.Geometries;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads COCO files: once for the preview, once for the import, and a second time where annotations come before their images. */
public final class CocoImport {

	private static final int MISSING_LISTED = 100;

	private CocoImport() {
	}

	/** See {@link org.labelwright.io.spi.Format#preview}. */
	public static ImportPreview preview(Path source, MediaFinder media, SubMonitor monitor) throws IOException {
		monitor.setTaskName(NLS.bind(Messages.Task_preview, source.getFileName()));
		var problems = new Problems();
		var reader = new CocoReader(source, problems::add);
		var preview = new Preview(source, media, problems);
		try {
			reader.read(preview, monitor);
		} catch (CoreException e) {
			throw new IOException(e); // the preview throws none
		}
		return preview.result(reader);
	}

	/** See {@link org.labelwright.io.spi.Format#read}. */
	public static void read(Path source, ImportPreview preview, ImportSink sink, SubMonitor monitor)
			throws IOException, CoreException {
		var progress = SubMonitor.convert(monitor, NLS.bind(Messages.Task_read, source.getFileName()), 2);
		var import1 = new Import(preview, sink);
		var reader = new CocoReader(source, sink::problem);
		reader.read(import1, progress.split(1));
		if (reader.has(Section.ANNOTATIONS) && import1.passedOver) {
			import1.secondPass = true;
			new CocoReader(source, problem -> {
				if (problem.place().contains("#/annotations/")) // others were told in the first pass //$NON-NLS-1$
					sink.problem(problem);
			}).read(import1, progress.split(1));
		}
	}

	/** Whether an id was there before; text and whole numbers alike. */
	private static final class Keys {
		private final LongSet numbers = new LongSet();
		private final Set<String> texts = new HashSet<>();

		boolean add(JsonNode id) {
			return id.isIntegralNumber() && id.canConvertToLong() ? numbers.add(id.longValue()) : texts.add(id.asText());
		}

		boolean add(String key) {
			try {
				return numbers.add(Long.parseLong(key));
			} catch (NumberFormatException e) {
				return texts.add(key);
			}
		}
	}

	private static Problem duplicate(String id, String place) {
		return Problem.error("coco.duplicate", place, NLS.bind(Messages.Read_duplicate, id), Messages.Read_duplicateRemedy); //$NON-NLS-1$
	}

	private static ImportedItem item(String key, ObjectNode image, String place, Consumer<Problem> problems) {
		var name = image.path("file_name"); //$NON-NLS-1$
		if (!name.isTextual() || name.textValue().isBlank()) {
			problems.accept(Problem.error("coco.missing", place, NLS.bind(Messages.Read_missing, "file_name"), Messages.Read_missingRemedy)); //$NON-NLS-1$ //$NON-NLS-2$
			return null;
		}
		if (!MediaNames.safe(name.textValue())) {
			problems.accept(Problem.error("coco.file_name", place + "/file_name", Messages.Read_outside, Messages.Read_outsideRemedy)); //$NON-NLS-1$ //$NON-NLS-2$
			return null;
		}
		int width = size(image.get("width")); //$NON-NLS-1$
		int height = size(image.get("height")); //$NON-NLS-1$
		if ((image.has("width") || image.has("height")) && (width < 0 || height < 0)) { //$NON-NLS-1$ //$NON-NLS-2$
			problems.accept(Problem.error("coco.size", place, //$NON-NLS-1$
					NLS.bind(Messages.Read_size, image.get("width"), image.get("height")), Messages.Read_sizeRemedy)); //$NON-NLS-1$ //$NON-NLS-2$
			width = height = -1;
		}
		var foreign = image.deepCopy();
		foreign.remove(List.of("width", "height")); //$NON-NLS-1$ //$NON-NLS-2$
		return new ImportedItem(key, name.textValue(), width, height, place, foreign);
	}

	private static int size(JsonNode node) {
		return node != null && node.isNumber() && node.doubleValue() >= 1 && node.doubleValue() <= 1 << 24
				&& node.doubleValue() == Math.rint(node.doubleValue()) ? node.intValue() : -1;
	}

	private static final class Preview implements CocoReader.Handler {
		private final String file;
		private final Path folder;
		private final MediaFinder media;
		private final Problems problems;
		private final Map<String, ObjectNode> categories = new LinkedHashMap<>();
		private final Map<String, Map<String, Long>> kinds = new HashMap<>();
		private final Keys images = new Keys();
		private final Keys ids = new Keys();
		private final List<String> missing = new ArrayList<>();
		private ObjectNode extras;
		private long items;
		private long found;
		private long annotations;

		Preview(Path source, MediaFinder media, Problems problems) {
			this.file = source.getFileName().toString();
			this.folder = source.toAbsolutePath().getParent();
			this.media = media;
			this.problems = problems;
		}

		@Override
		public void extra(String name, JsonNode value) {
			if (extras == null)
				extras = JsonNodeFactory.instance.objectNode();
			extras.set(name, value);
		}

		@Override
		public void image(String key, ObjectNode image, String place) {
			if (!images.add(image.get("id"))) //$NON-NLS-1$
				problems.add(duplicate(key, place));
			var item = item(key, image, place, problems::add);
			if (item == null)
				return;
			items++;
			if (media.find(item.name(), places(folder)) != null)
				found++;
			else if (missing.size() < MISSING_LISTED)
				missing.add(item.name());
		}

		@Override
		public void category(String key, ObjectNode category, String place) {
			if (categories.putIfAbsent(key, category) != null) {
				problems.add(duplicate(key, place));
				return;
			}
			var name = category.path("name"); //$NON-NLS-1$
			if (!name.isTextual() || name.textValue().isBlank())
				problems.add(Problem.error("coco.missing", place, NLS.bind(Messages.Read_missing, "name"), Messages.Read_missingRemedy)); //$NON-NLS-1$ //$NON-NLS-2$
		}

		@Override
		public boolean wantsAnnotations() {
			return true;
		}

		@Override
		public void annotation(Row row) {
			annotations++;
			if (row.id() != null && !ids.add(row.id()))
				problems.add(duplicate(row.id().asText(), row.place()));
			if (row.category() != null)
				kinds.computeIfAbsent(row.category(), key -> new HashMap<>()).merge(kind(row.annotation()), 1L, Long::sum);
			else
				problems.add(noCategory(row.place()));
		}

		private static String kind(Annotation annotation) {
			return annotation.getGeometry() == null ? "" : Geometries.kind(annotation.getGeometry()); //$NON-NLS-1$
		}

		ImportPreview result(CocoReader reader) {
			var classes = new ArrayList<ImportedClass>();
			categories.forEach((key, category) -> classes.add(imported(key, category, classes.size())));
			if (reader.has(Section.RESULTS))
				kinds.keySet().stream().sorted(CocoImport::byNumber)
						.forEach(key -> classes.add(new ImportedClass(key, key, classes.size(), kinds.get(key), null, null)));
			else
				kinds.forEach((key, counts) -> {
					if (!categories.containsKey(key))
						problems.add(Problem.error("coco.category", file + "#/categories", //$NON-NLS-1$ //$NON-NLS-2$
								NLS.bind(Messages.Read_unknownCategory, key), Messages.Read_unknownCategoryRemedy));
				});
			return new ImportPreview(CocoFormat.ID, classes, items, found, missing, annotations, extras, problems.list());
		}

		private ImportedClass imported(String key, ObjectNode category, int index) {
			var name = category.path("name").asText(key); //$NON-NLS-1$
			var skeleton = Categories.skeleton(category, file + "#/categories/" + index, problems::add); //$NON-NLS-1$
			return new ImportedClass(key, name.isBlank() ? key : name, index, kinds.getOrDefault(key, Map.of()), skeleton, Categories.foreign(category, skeleton));
		}
	}

	/** Where the pictures of a COCO file lie by convention. */
	private static Path[] places(Path folder) {
		return new Path[] { folder, folder.resolve("images"), folder.resolve("../images") }; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Problem noCategory(String place) {
		return Problem.error("coco.missing", place, NLS.bind(Messages.Read_missing, "category_id"), Messages.Read_missingRemedy); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static int byNumber(String a, String b) {
		return a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b);
	}

	private static final class Import implements CocoReader.Handler {
		private final ImportSink sink;
		private final boolean results;
		private final Map<String, ImportedClass> classes = new HashMap<>();
		/** Sizes of the images that were taken, by key. */
		private final Map<String, ImportSink.Size> sizes = new HashMap<>();
		/** Keys of the images that were left out. */
		private final Set<String> leftOut = new HashSet<>();
		private final Keys known = new Keys();
		private final Keys ids = new Keys();
		private boolean passedOver;
		private boolean secondPass;
		private boolean imagesMet;

		Import(ImportPreview preview, ImportSink sink) {
			this.sink = sink;
			preview.classes().forEach(c -> classes.put(c.key(), c));
			this.results = preview.items() == 0 && preview.foreign() == null && preview.classes().stream().allMatch(c -> c.foreign() == null);
		}

		@Override
		public void extra(String name, JsonNode value) {
			// the preview has it
		}

		@Override
		public void image(String key, ObjectNode image, String place) throws CoreException {
			if (secondPass)
				return;
			imagesMet = true;
			if (!known.add(image.get("id"))) { //$NON-NLS-1$
				sink.problem(duplicate(key, place));
				return;
			}
			var item = item(key, image, place, sink::problem);
			if (item == null)
				leftOut.add(key); // told why
			else
				pass(item);
		}

		private void pass(ImportedItem item) throws CoreException {
			var size = sink.item(item);
			if (size.isPresent())
				sizes.put(item.key(), size.get());
			else
				leftOut.add(item.key());
		}

		@Override
		public void category(String key, ObjectNode category, String place) {
			// the preview has it, and its problems
		}

		@Override
		public boolean wantsAnnotations() {
			passedOver = !secondPass && !imagesMet;
			return !passedOver;
		}

		@Override
		public void annotation(Row row) throws CoreException {
			if (row.category() == null) {
				sink.problem(noCategory(row.place()));
				return;
			}
			if (results && known.add(row.image()))
				pass(new ImportedItem(row.image(), null, -1, -1, row.place(), null));
			var size = sizes.get(row.image());
			if (size == null) {
				if (!leftOut.contains(row.image()))
					sink.problem(Problem.error("coco.image", row.place() + "/image_id", //$NON-NLS-1$ //$NON-NLS-2$
							NLS.bind(Messages.Read_unknownImage, row.image()), Messages.Read_unknownImageRemedy));
				return;
			}
			var imported = classes.get(row.category());
			if (imported == null) {
				sink.problem(Problem.error("coco.category", row.place() + "/category_id", //$NON-NLS-1$ //$NON-NLS-2$
						NLS.bind(Messages.Read_unknownCategory, row.category()), Messages.Read_unknownCategoryRemedy));
				return;
			}
			if (row.id() != null && !ids.add(row.id())) {
				sink.problem(duplicate(row.id().asText(), row.place()));
				((ObjectNode) row.annotation().getForeign().get(CocoFormat.ID)).remove("id"); //$NON-NLS-1$
			}
			check(row, imported, size);
			sink.annotation(row.image(), row.category(), row.annotation(), row.place());
		}

		private void check(Row row, ImportedClass imported, ImportSink.Size size) {
			if (row.annotation().getGeometry() instanceof Mask mask && size.width() > 0
					&& (mask.getWidth() != size.width() || mask.getHeight() != size.height()))
				sink.problem(Problem.warning("coco.mask.size", row.place(), //$NON-NLS-1$
						NLS.bind(Messages.Read_maskOfOtherSize, new Object[] { mask.getWidth(), mask.getHeight(), size.width(), size.height() }),
						Messages.Read_maskOfOtherSizeRemedy));
			var keypoints = Shapes.of(row.annotation()).keypoints();
			if (keypoints instanceof Keypoints && imported.skeleton() != null
					&& keypoints.getVisibility().length != imported.skeleton().getPoints().size())
				sink.problem(Problem.warning("coco.keypoints.count", row.place(), //$NON-NLS-1$
						NLS.bind(Messages.Read_keypointCount, keypoints.getVisibility().length, imported.skeleton().getPoints().size()),
						Messages.Read_keypointCountRemedy));
		}
	}
}
