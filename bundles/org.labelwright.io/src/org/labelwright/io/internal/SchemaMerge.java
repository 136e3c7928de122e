package org.labelwright.io.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ObjIntConsumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.labelwright.core.Ids;
import org.labelwright.io.AttributeNames;
import org.labelwright.io.ImportMapping;
import org.labelwright.io.ImportPreview;
import org.labelwright.io.ImportedClass;
import org.labelwright.io.ImportedSchema;
import org.labelwright.model.Identified;
import org.labelwright.model.Named;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.ChoiceAttribute;
import org.labelwright.model.schema.ChoiceQuestion;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.Option;
import org.labelwright.model.schema.Question;
import org.labelwright.model.schema.RelationType;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.model.util.LabelColors;
import org.labelwright.model.util.SchemaIndex;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A copy of a schema with the labels, attributes, relation types and questions that an import adds. */
public final class SchemaMerge {

	private final LabelSchema schema;
	private final Map<String, Label> labels = new HashMap<>();
	private final Map<String, RelationType> relationTypes = new HashMap<>();
	private final Map<String, Question> questions = new HashMap<>();
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
		merge(preview.schema(), mapping);
	}

	private void merge(ImportedSchema imported, ImportMapping mapping) {
		attributes(schema.getAttributes(), schema.getAttributes(), imported.attributes());
		for (var type : imported.relationTypes()) {
			var present = part(schema.getRelationTypes(), type, mapping.relationTypes().get(type.getName()), RelationType::setExportIndex);
			if (present == null)
				continue;
			relationTypes.put(type.getName(), present);
			attributes(present.getAttributes(), present.getAttributes(), type.getAttributes());
		}
		for (var question : imported.questions()) {
			var present = part(schema.getQuestions(), question, mapping.questions().get(question.getName()), (part, index) -> {
				// questions have none
			});
			if (present == null)
				continue;
			questions.put(question.getName(), present);
			if (present instanceof ChoiceQuestion one && question instanceof ChoiceQuestion other)
				options(one.getOptions(), other.getOptions());
		}
	}

	/** The part of the schema that an imported one becomes, added if need be; null when it is skipped. */
	private <T extends Named> T part(List<T> parts, T imported, ImportMapping.Target target, ObjIntConsumer<T> indexed) {
		if (target instanceof ImportMapping.Skip)
			return null;
		if (target instanceof ImportMapping.Existing existing)
			return parts.stream().filter(part -> existing.labelId().equals(part.getId())).findFirst().orElse(null);
		var name = target instanceof ImportMapping.New made ? made.name() : imported.getName();
		for (var part : parts)
			if (part.getId().equals(imported.getId())) // which may have none
				return part;
		for (var part : parts)
			if (name.equals(part.getName()))
				return part;
		var part = EcoreUtil.copy(imported);
		part.setName(name);
		fresh(part);
		indexed.accept(part, -1); // the store gives one that was never used
		parts.add(part);
		changed = true;
		return part;
	}

	/** Adds those that are not among the present ones, and options that choices lack. */
	private void attributes(List<Attribute> own, List<Attribute> present, List<Attribute> imported) {
		for (var attribute : imported) {
			var same = present.stream().filter(a -> attribute.getName().equals(a.getName())).findFirst();
			if (same.isEmpty()) {
				var added = EcoreUtil.copy(attribute);
				fresh(added);
				own.add(added);
				changed = true;
			} else if (same.get() instanceof ChoiceAttribute one && attribute instanceof ChoiceAttribute other)
				options(one.getOptions(), other.getOptions());
		}
	}

	private void options(List<Option> present, List<Option> imported) {
		for (var option : imported)
			if (present.stream().noneMatch(o -> option.getName().equals(o.getName()))) {
				var added = EcoreUtil.copy(option);
				fresh(added);
				present.add(added);
				changed = true;
			}
	}

	/** Gives new ids to a part and all that it has. */
	private static void fresh(Named part) {
		part.setId(Ids.next());
		part.eAllContents().forEachRemaining(content -> {
			if (content instanceof Named named)
				named.setId(Ids.next());
		});
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
		if (!imported.attributes().isEmpty())
			attributes(label.getAttributes(), SchemaIndex.of(schema).attributes(label), imported.attributes());
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
		attributes(label.getAttributes(), schema.getAttributes(), imported.attributes());
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

	/** The relation type that one of the source becomes, or null when it is skipped. */
	public RelationType relationType(String name) {
		return relationTypes.get(name);
	}

	/** The question that one of the source becomes, or null when it is skipped. */
	public Question question(String name) {
		return questions.get(name);
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
