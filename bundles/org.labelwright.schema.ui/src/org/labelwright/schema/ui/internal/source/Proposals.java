package org.labelwright.schema.ui.internal.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.labelwright.core.modality.Modalities;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.SchemaPackage.Literals;
import org.labelwright.model.util.LabelColors;
import org.labelwright.schema.edit.SchemaEditing;
import org.labelwright.schema.ui.internal.form.Constraints;
import org.labelwright.ui.internal.Shapes;

/** What may be written at a place of the source. */
public final class Proposals {

	/**
	 * One of them.
	 *
	 * @param text as it is written
	 * @param name for people
	 */
	public record Proposal(String text, String name) {
	}

	private Proposals() {
	}

	/** Those that are known for a place, the likeliest first. */
	public static List<Proposal> of(JsonContext at, SchemaEditing editing) {
		if (at.key() == null)
			return keys(at);
		if (JsonContext.TYPE.equals(at.key()))
			return types(at.declared());
		var feature = at.feature();
		if (feature instanceof EReference reference)
			return reference.isContainment() ? List.of() : editing.schema().getLabels().stream().map(Proposals::label).toList();
		if (feature == Literals.LABEL__GEOMETRY_KINDS)
			return texts(Shapes.kinds().stream());
		if (feature == Literals.LABEL_SCHEMA__MODALITY_IDS)
			return texts(Modalities.all().stream().map(modality -> modality.id()));
		if (feature == Literals.CONSTRAINT__KIND)
			return texts(Constraints.KINDS.stream());
		if (feature == Literals.LABEL__HOTKEY)
			return texts(editing.edits().freeHotkey().stream());
		if (feature != null && feature.getName().equals(Literals.LABEL__COLOR.getName()))
			return texts(Stream.concat(Stream.of(editing.edits().freeColor()), LabelColors.PALETTE.stream()).distinct());
		return feature instanceof EAttribute attribute ? values(attribute) : List.of();
	}

	private static List<Proposal> keys(JsonContext at) {
		if (at.type() == null)
			return List.of();
		var keys = new ArrayList<Proposal>();
		if (!at.present().contains(JsonContext.TYPE) && at.declared() != null && at.declared().isAbstract())
			keys.add(key(JsonContext.TYPE));
		for (var feature : at.type().getEAllStructuralFeatures())
			if (!at.present().contains(feature.getName()) && !feature.getName().equals("unknown") && !feature.getName().equals("foreign")) //$NON-NLS-1$ //$NON-NLS-2$
				keys.add(key(feature.getName()));
		return keys;
	}

	private static Proposal key(String name) {
		return new Proposal('"' + name + "\": ", name); //$NON-NLS-1$
	}

	private static List<Proposal> types(EClass general) {
		return general == null ? List.of() : texts(general.getEPackage().getEClassifiers().stream()
				.filter(type -> type instanceof EClass special && !special.isAbstract() && general.isSuperTypeOf(special)).map(type -> type.getName()));
	}

	private static Proposal label(Label label) {
		return new Proposal('"' + label.getId() + '"', String.valueOf(label.getName()));
	}

	private static List<Proposal> values(EAttribute attribute) {
		if (attribute.getEAttributeType() instanceof EEnum choices)
			return texts(choices.getELiterals().stream().map(literal -> literal.getLiteral()));
		var type = attribute.getEAttributeType().getInstanceClass();
		if (type.isEnum())
			return texts(Stream.of(type.getEnumConstants()).map(Object::toString));
		if (type == boolean.class || type == Boolean.class)
			return List.of(new Proposal("true", "true"), new Proposal("false", "false")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		return List.of();
	}

	private static List<Proposal> texts(Stream<String> values) {
		return values.map(value -> new Proposal('"' + value + '"', value)).toList();
	}
}
