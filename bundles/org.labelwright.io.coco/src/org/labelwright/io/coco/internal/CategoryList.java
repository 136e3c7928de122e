package org.labelwright.io.coco.internal;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.coco.CocoFormat;
import org.labelwright.io.coco.internal.AnnotationReader.Row;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.schema.format.SchemaMaker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The categories of a file as labels, and labels as categories. */
public final class CategoryList implements CocoReader.Handler {

	private static final ObjectMapper MAPPER = new ObjectMapper();

	private final Path file;
	private final SchemaMaker maker;
	private final Consumer<Problem> problems;
	/** Names of what is above labels. */
	private final Map<Label, String> above = new LinkedHashMap<>();

	public CategoryList(Path file, Consumer<Problem> problems) {
		this.file = file;
		this.problems = problems;
		this.maker = new SchemaMaker(file.getFileName().toString().replaceFirst("\\.[^.]*$", ""), problems); //$NON-NLS-1$ //$NON-NLS-2$
	}

	public Optional<LabelSchema> read() throws IOException {
		try {
			new CocoReader(file, problems).read(this, SubMonitor.convert(null));
		} catch (CoreException e) {
			throw new IOException(e); // this handler throws none
		}
		above.forEach((label, name) -> {
			if (name.equals(label.getName()))
				return;
			boolean made = maker.find(name).isEmpty();
			label.setParent(maker.label(name));
			label.getParent().setAbstract(made || label.getParent().isAbstract());
		});
		return maker.schema().getLabels().isEmpty() ? Optional.empty() : Optional.of(maker.schema());
	}

	@Override
	public void category(String key, ObjectNode category, String place) {
		var name = category.path("name").asText(key); //$NON-NLS-1$
		if (name.isBlank() || maker.find(name).isPresent()) {
			problems.accept(Problem.warning("coco.category", place, NLS.bind(Messages.Read_categoryTwice, name), Messages.Read_categoryTwiceRemedy)); //$NON-NLS-1$
			return;
		}
		var label = maker.label(name);
		label.setExportIndex(maker.schema().getLabels().size() - 1);
		var skeleton = Categories.skeleton(category, place, problems);
		label.setSkeleton(skeleton);
		var foreign = Categories.foreign(category, skeleton);
		var broader = category.path(Categories.SUPERCATEGORY).asText(""); //$NON-NLS-1$
		if (!broader.isBlank()) {
			above.put(label, broader);
			if (!broader.equals(name))
				foreign.remove(Categories.SUPERCATEGORY);
		}
		SchemaMaker.keep(label, CocoFormat.ID, foreign);
	}

	@Override
	public void extra(String name, JsonNode value) {
		// says nothing of categories
	}

	@Override
	public void image(String key, ObjectNode image, String place) {
		// says nothing of categories
	}

	@Override
	public boolean wantsAnnotations() {
		return false;
	}

	@Override
	public void annotation(Row row) {
		// a list of results has no categories
	}

	/** A dataset that has nothing but the categories of a schema. */
	public static String write(LabelSchema schema) {
		var out = new StringWriter();
		try (var json = MAPPER.createGenerator(out).useDefaultPrettyPrinter()) {
			json.writeStartObject();
			json.writeArrayFieldStart("images"); //$NON-NLS-1$
			json.writeEndArray();
			json.writeArrayFieldStart("annotations"); //$NON-NLS-1$
			json.writeEndArray();
			json.writeArrayFieldStart("categories"); //$NON-NLS-1$
			var labels = schema.getLabels().stream().filter(label -> !label.isAbstract()).sorted(Comparator.comparingInt(Label::getExportIndex)).toList();
			var ids = Categories.ids(labels);
			for (var label : labels)
				Categories.write(json, label, ids.get(label.getId()));
			json.writeEndArray();
			json.writeEndObject();
		} catch (IOException e) {
			throw new UncheckedIOException(e); // nothing is written to
		}
		return out + System.lineSeparator();
	}
}
