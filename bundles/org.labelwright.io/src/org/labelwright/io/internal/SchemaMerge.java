package org.labelwright.io.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.labelwright.core.Ids;
import org.labelwright.io.AttributeNames;
import org.labelwright.io.ImportMapping;
import org.labelwright.io.ImportPreview;
import org.labelwright.io.ImportedClass;
import org.labelwright.model.Identified;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.model.util.LabelColors;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A copy of a schema with the labels that an import adds. */
public final class SchemaMerge {

	private final LabelSchema schema;
	private final Map<String, Label> labels = new HashMap<>();
	private final boolean fresh;
	private int added;
	private boolean changed;

	/** @param present is copied */
	public SchemaMerge(LabelSchema present, ImportPreview preview, ImportMapping mapping) {
		schema = EcoreUtil.copy(present);
		fresh = present.getLabels().isEmpty() && present.getRevision() <= 1;
		if (preview.foreign() != null && (schema.getForeign() == null || !schema.getForeign().has(preview.formatId()))) {
			keep(schema, preview.formatId(), preview.foreign());
			changed = true;
		}
		for (var imported : preview.classes())
			switch (mapping.targets().get(imported.key())) {
			case ImportMapping.Existing existing -> schema.getLabels().stream()
					.filter(label -> existing.labelId().equals(label.getId())).findFirst()
					.ifPresent(label -> join(label, imported, preview.formatId()));
			case ImportMapping.New made -> labels.put(imported.key(), add(imported, made.name(), preview.formatId()));
			case ImportMapping.Skip skip -> {
				// by choice
			}
			case null -> {
				// not mapped, as good as skipped
			}
			}
	}

	/** A label that was there learns what it lacks, such as a skeleton, and loses nothing. */
	private void join(Label label, ImportedClass imported, String formatId) {
		labels.put(imported.key(), label);
		if (label.getSkeleton() == null && imported.skeleton() != null) {
			label.setSkeleton(EcoreUtil.copy(imported.skeleton()));
			changed = true;
		}
		if (imported.foreign() != null && (label.getForeign() == null || !label.getForeign().has(formatId))) {
			keep(label, formatId, imported.foreign());
			changed = true;
		}
	}

	private Label add(ImportedClass imported, String name, String formatId) {
		var label = SchemaFactory.eINSTANCE.createLabel();
		label.setId(Ids.next());
		label.setName(name);
		label.setColor(LabelColors.next(schema.getLabels().stream().map(Label::getColor).filter(Objects::nonNull).toList()));
		if (fresh && schema.getLabels().stream().noneMatch(other -> other.getExportIndex() == imported.index()))
			label.setExportIndex(imported.index()); // else the store gives the next that was never used
		if (imported.skeleton() != null)
			label.setSkeleton(EcoreUtil.copy(imported.skeleton()));
		if (imported.foreign() != null)
			keep(label, formatId, imported.foreign());
		schema.getLabels().add(label);
		added++;
		changed = true;
		return label;
	}

	/** Keeps what a format says of an object with it. */
	public static void keep(Identified object, String formatId, ObjectNode content) {
		var foreign = object.getForeign() == null ? JsonNodeFactory.instance.objectNode() : object.getForeign().deepCopy();
		foreign.set(formatId, content);
		object.setForeign(foreign);
	}

	/** The label that a class becomes, or null when it is skipped. */
	public Label label(String classKey) {
		return labels.get(classKey);
	}

	public AttributeNames attributes() {
		return new AttributeNames(schema);
	}

	public LabelSchema schema() {
		return schema;
	}

	public boolean changed() {
		return changed;
	}

	/** How many labels were added. */
	public int added() {
		return added;
	}
}
