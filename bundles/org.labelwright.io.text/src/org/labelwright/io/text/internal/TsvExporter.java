package org.labelwright.io.text.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.labelwright.io.AttributeNames;
import org.labelwright.io.Constructs;
import org.labelwright.io.ExportSource;
import org.labelwright.io.ExportSource.Entry;
import org.labelwright.io.Options;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AttributeValue;
import org.labelwright.model.annotation.Relation;

/** Writes a WebAnno TSV file for each text. */
public final class TsvExporter extends TextExporter {

	private final Set<String> refusedRelations = new HashSet<>();

	public TsvExporter(ExportSource source, Options options) {
		super(source, options);
	}

	private TsvLayout layout(Entry entry, CodePoints text, List<Annotation> annotations) {
		return new TsvLayout(entry, text, annotations, schema, names);
	}

	@Override
	protected void plan(Entry entry, CodePoints text) {
		var layout = layout(entry, text, entry.annotations().stream().filter(this::writes).toList());
		entry.annotations().stream().filter(layout::refuses).forEach(this::refuse);
		if (entry.document() != null)
			entry.document().getRelations().stream().filter(layout::refuses).forEach(relation -> refusedRelations.add(relation.getId()));
	}

	@Override
	public boolean writes(Relation relation) {
		return !refusedRelations.contains(relation.getId());
	}

	@Override
	public void losses(Relation relation, Consumer<String> lost) {
		var type = schema.relationType(relation.getTypeId()).orElseThrow();
		var said = Layers.extras(relation, type);
		var kind = said.path(Layers.KIND).asText();
		for (var value : relation.getValues()) {
			boolean place = switch (kind) {
			case Layers.CHAIN -> false;
			case Layers.SLOT -> Layers.ROLE.equals(names.name(value));
			default -> true;
			};
			if (!place || !(value.getValue() instanceof String) || text(names, value, Layers.of(relation, type).type(), false) == null)
				lost.accept(Constructs.OF_RELATION + Constructs.ATTRIBUTE);
		}
	}

	@Override
	public void losses(Annotation annotation, Consumer<String> lost) {
		var layer = schema.label(annotation.getLabelId()).map(label -> Layers.of(annotation, label)).orElse(null);
		for (var value : annotation.getValues())
			if (layer == null || !(value.getValue() instanceof String) || text(names, value, layer.type(), layer.chain()) == null)
				lost.accept(Constructs.ATTRIBUTE);
	}

	/** What is written for a value of an attribute on a layer; null when nothing can be. */
	static String text(AttributeNames names, AttributeValue value, String layer, boolean chain) {
		var name = names.name(value);
		var plain = names.outward(value);
		boolean fits = chain ? List.of(TsvLayer.REFERENCE_TYPE, TsvLayer.REFERENCE_RELATION).contains(name) : Layers.isFeature(name, layer);
		return !fits || plain == null || plain instanceof Collection || plain.toString().indexOf('\r') >= 0 ? null : plain.toString();
	}

	@Override
	public boolean folder(Path target) {
		return true;
	}

	@Override
	protected ItemWriter<CodePoints> open(Path place, Path target) {
		return new FolderWriter(place, ".tsv") { //$NON-NLS-1$
			@Override
			protected void write(Path file, Entry entry, CodePoints text, List<Annotation> annotations) throws IOException {
				Files.writeString(file, layout(entry, text, annotations).write());
			}
		};
	}
}
