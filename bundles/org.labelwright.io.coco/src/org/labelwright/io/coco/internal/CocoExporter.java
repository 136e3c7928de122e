package org.labelwright.io.coco.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.AttributeNames;
import org.labelwright.io.ExportSource;
import org.labelwright.io.ExportSource.Entry;
import org.labelwright.io.MediaNames;
import org.labelwright.io.Options;
import org.labelwright.io.coco.CocoFormat;
import org.labelwright.io.spi.Format.Exporter;
import org.labelwright.model.Identified;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.schema.Label;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Writes a COCO file in one pass over the project: images go to the file, annotations beside it, and are
 * appended at the end. Ids are those of the import; what has none, or one that is taken, gets a number
 * above them all.
 */
public final class CocoExporter implements Exporter {

	/** Where the annotations are in a dataset that is a folder. */
	public static final String ANNOTATIONS = "annotations/instances.json"; //$NON-NLS-1$

	private static final JsonFactory FACTORY = new JsonFactoryBuilder()
			.rootValueSeparator(",\n") //$NON-NLS-1$
			.disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
			.enable(JsonWriteFeature.QUOTE_FIELD_NAMES)
			.build().setCodec(new ObjectMapper());

	private final ExportSource source;
	private final Options options;
	private final Map<String, Label> labels = new HashMap<>();
	private final Map<String, JsonNode> categoryIds;
	private final AttributeNames attributes;

	private long lastImage;
	private long lastAnnotation;

	private final Map<String, JsonNode> imageIds = new HashMap<>();
	private final Map<String, String> itemIds = new HashMap<>();
	private final Set<String> fileNames = new HashSet<>();
	private final LongSet usedImages = new LongSet();
	private final LongSet usedAnnotations = new LongSet();
	private long written;

	public CocoExporter(ExportSource source, Options options) {
		this.source = source;
		this.options = options;
		this.attributes = new AttributeNames(source.schema());
		source.schema().getLabels().forEach(label -> labels.putIfAbsent(label.getId(), label));
		categoryIds = Categories.ids(source.schema().getLabels());
	}

	/** What COCO left with an object when it was imported; empty when nothing. */
	static JsonNode foreign(Identified object) {
		return object.getForeign() == null ? MissingNode.getInstance()
				: object.getForeign().path(CocoFormat.ID);
	}

	@Override
	public boolean keepsOrder() {
		return true;
	}

	@Override
	public void look(Entry entry) {
		if (entry.document() != null)
			lastImage = Math.max(lastImage, foreign(entry.document()).path("id").asLong()); //$NON-NLS-1$
		for (var annotation : entry.annotations())
			lastAnnotation = Math.max(lastAnnotation, foreign(annotation).path("id").asLong()); //$NON-NLS-1$
	}

	@Override
	public boolean writes(Annotation annotation) {
		return categoryIds.containsKey(annotation.getLabelId())
				&& (annotation.getGeometry() == null || !Shapes.of(annotation).isEmpty());
	}

	@Override
	public Optional<String> itemId(String key) {
		return Optional.ofNullable(itemIds.get(key));
	}

	@Override
	public Optional<Problem> refuse(Path target) {
		return folder(target) && options.text(CocoFormat.IMAGES).equals("none") //$NON-NLS-1$
				? Optional.of(Problem.error("coco.target", target.toString(), Messages.Find_target, Messages.Find_targetRemedy)) //$NON-NLS-1$
				: Optional.empty();
	}

	/** Pictures go along only into a folder. */
	@Override
	public boolean folder(Path target) {
		return !target.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".json"); //$NON-NLS-1$
	}

	@Override
	public long write(Path place, Path target, SubMonitor monitor) throws IOException, CoreException {
		monitor.setTaskName(NLS.bind(Messages.Task_write, target.getFileName()));
		var file = place;
		Path images = null;
		if (folder(target)) {
			Files.createDirectory(place.resolve("annotations")); //$NON-NLS-1$
			file = place.resolve(ANNOTATIONS);
			images = options.text(CocoFormat.IMAGES).equals("none") ? null : place.resolve("images"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		var rest = Files.createTempFile(file.toAbsolutePath().getParent(), file.getFileName().toString(), ".annotations"); //$NON-NLS-1$
		try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16); var json = FACTORY.createGenerator(out)) {
			json.writeStartObject();
			extras(json);
			json.writeFieldName("images"); //$NON-NLS-1$
			json.writeStartArray();
			try (var restOut = new BufferedOutputStream(Files.newOutputStream(rest), 1 << 16);
					var annotations = FACTORY.createGenerator(restOut)) {
				var writer = new AnnotationWriter(annotations, options, attributes);
				var pictures = images;
				source.read(entry -> entry(entry, json, writer, pictures), monitor);
			}
			json.writeEndArray();
			json.writeFieldName("categories"); //$NON-NLS-1$
			json.writeStartArray();
			for (var label : source.schema().getLabels().stream().sorted(Comparator.comparingInt(Label::getExportIndex)).toList())
				Categories.write(json, label, categoryIds.get(label.getId()));
			json.writeEndArray();
			json.writeFieldName("annotations"); //$NON-NLS-1$
			json.writeStartArray();
			json.flush();
			Files.copy(rest, out);
			json.writeEndArray();
			json.writeEndObject();
			json.writeRaw('\n');
		} finally {
			Files.delete(rest);
		}
		return written;
	}

	private void extras(JsonGenerator json) throws IOException {
		if (foreign(source.schema()) instanceof ObjectNode extras)
			for (var extra : extras.properties())
				json.writePOJOField(extra.getKey(), extra.getValue());
	}

	private void entry(Entry entry, JsonGenerator json, AnnotationWriter writer, Path images) throws IOException {
		var imageId = imageIds.get(entry.item().id());
		if (imageId == null) {
			imageId = image(entry, json, images);
			imageIds.put(entry.item().id(), imageId);
			itemIds.put(imageId.asText(), entry.item().id());
		}
		for (var annotation : entry.annotations()) {
			if (!writes(annotation))
				continue;
			writer.write(annotation, Shapes.of(annotation), id(foreign(annotation).path("id"), false), imageId, //$NON-NLS-1$
					categoryIds.get(annotation.getLabelId()), labels.get(annotation.getLabelId()), entry.item());
			written++;
		}
	}

	private JsonNode id(JsonNode imported, boolean image) {
		var used = image ? usedImages : usedAnnotations;
		if (imported.isTextual() || imported.isIntegralNumber() && imported.canConvertToLong() && used.add(imported.longValue()))
			return imported;
		long id;
		do
			id = image ? ++lastImage : ++lastAnnotation;
		while (!used.add(id));
		return JsonNodeFactory.instance.numberNode(id);
	}

	private JsonNode image(Entry entry, JsonGenerator json, Path images) throws IOException {
		var item = entry.item();
		var foreign = entry.document() == null ? null : foreign(entry.document());
		var id = id(foreign == null ? MissingNode.getInstance() : foreign.path("id"), true); //$NON-NLS-1$
		var name = fileName(foreign == null || !foreign.path("file_name").isTextual() ? item.name() //$NON-NLS-1$
				: foreign.path("file_name").textValue()); //$NON-NLS-1$
		json.writeStartObject();
		json.writePOJOField("id", id); //$NON-NLS-1$
		json.writeStringField("file_name", name); //$NON-NLS-1$
		json.writeNumberField("width", item.width()); //$NON-NLS-1$
		json.writeNumberField("height", item.height()); //$NON-NLS-1$
		if (foreign instanceof ObjectNode extras)
			for (var extra : extras.properties())
				if (!Set.of("id", "file_name", "width", "height").contains(extra.getKey())) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
					json.writePOJOField(extra.getKey(), extra.getValue());
		json.writeEndObject();
		if (images != null && item.media() != null)
			MediaNames.bring(item.media(), images.resolve(name), options.text(CocoFormat.IMAGES).equals("link")); //$NON-NLS-1$
		return id;
	}

	/** The name to write; when pictures go along, or folders are cut off, one that no other has. */
	private String fileName(String name) {
		boolean whole = options.flag(CocoFormat.PATHS) && MediaNames.safe(name);
		var written = whole ? name : MediaNames.last(name);
		if (whole && options.text(CocoFormat.IMAGES).equals("none")) //$NON-NLS-1$
			return written;
		return MediaNames.unique(written, fileNames);
	}
}
