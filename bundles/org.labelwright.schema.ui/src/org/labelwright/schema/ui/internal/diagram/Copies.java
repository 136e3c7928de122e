package org.labelwright.schema.ui.internal.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.labelwright.model.Identified;
import org.labelwright.model.Named;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.RelationType;
import org.labelwright.schema.edit.SchemaEdits;
import org.labelwright.schema.edit.SchemaEditing;

/** What was copied or cut in a diagram. Copies are others than what they were made of: they get ids and names of their own, and no export index. */
final class Copies {

	private List<Named> parts = List.of();
	private boolean cut;

	/** Takes labels and relations, or attributes. */
	void copy(Collection<? extends Named> chosen) {
		parts = List.copyOf(EcoreUtil.copyAll(chosen));
		cut = false;
	}

	/** Takes attributes, which are moved where they are pasted: what is said of them moves along. */
	void cut(Collection<Attribute> chosen) {
		parts = List.copyOf(chosen);
		cut = true;
	}

	/** True when attributes are there, which need an owner. */
	boolean isOfOwner() {
		return !parts.isEmpty() && parts.getFirst() instanceof Attribute;
	}

	boolean isEmpty() {
		return parts.isEmpty();
	}

	/**
	 * Puts them into the schema; part of a step.
	 *
	 * @param owners labels or relations that get attributes
	 * @return what was made
	 */
	List<Named> paste(SchemaEditing editing, List<? extends Identified> owners) {
		if (!isOfOwner())
			return new ArrayList<>(add(editing));
		if (cut)
			return move(editing, owners.getFirst());
		var made = new ArrayList<Named>();
		for (var owner : owners)
			for (var part : fresh(editing))
				made.add(add((Attribute) part, Edits.attributes(owner)));
		return made;
	}

	private List<Named> move(SchemaEditing editing, Identified owner) {
		var moved = parts.stream().filter(editing::holds).map(Attribute.class::cast).filter(attribute -> attribute.eContainer() != owner).toList();
		moved.forEach(attribute -> Edits.attributes(owner).add(attribute));
		parts = List.of();
		return List.copyOf(moved);
	}

	private static Attribute add(Attribute attribute, List<Attribute> to) {
		attribute.setName(SchemaEdits.freeName(attribute.getName(), to));
		to.add(attribute);
		return attribute;
	}

	private Collection<Named> add(SchemaEditing editing) {
		var schema = editing.schema();
		var made = new LinkedHashSet<Named>(fresh(editing));
		for (var part : made)
			if (part instanceof Label label) {
				label.setName(SchemaEdits.freeName(label.getName(), schema.getLabels()));
				label.setHotkey(editing.edits().freeHotkey().orElse(null));
				label.setColor(editing.edits().freeColor());
				schema.getLabels().add(label);
			} else if (part instanceof RelationType type) {
				type.setName(SchemaEdits.freeName(type.getName(), schema.getRelationTypes()));
				schema.getRelationTypes().add(type);
			}
		return made;
	}

	/** Other copies each time, as they may be pasted more than once; without what they referred to that is gone. */
	private List<Named> fresh(SchemaEditing editing) {
		var copies = List.copyOf(EcoreUtil.copyAll(parts));
		for (var copy : copies) {
			SchemaEdits.renew(copy);
			disown(copy);
			copy.eAllContents().forEachRemaining(Copies::disown);
			forget(copy, copies, editing);
		}
		return copies;
	}

	/** What other formats know of a part is not of its copies. */
	private static void disown(EObject part) {
		if (part instanceof Identified identified)
			identified.setForeign(null);
	}

	private static void forget(EObject copy, List<Named> copies, SchemaEditing editing) {
		for (var reference : copy.eClass().getEAllReferences())
			if (!reference.isContainment() && !reference.isContainer() && reference.isChangeable() && !reference.isDerived()) {
				if (reference.isMany())
					((List<?>) copy.eGet(reference)).removeIf(other -> !copies.contains(other) && !editing.holds((EObject) other));
				else if (copy.eGet(reference) instanceof EObject other && !copies.contains(other) && !editing.holds(other))
					copy.eSet(reference, null);
			}
		copy.eContents().forEach(child -> forget(child, copies, editing));
	}
}
