package org.labelwright.schema.ui.internal.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.labelwright.model.Identified;
import org.labelwright.model.ModelPackage;
import org.labelwright.model.Named;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.ReferenceAttribute;
import org.labelwright.model.schema.RelationType;
import org.labelwright.schema.diagram.Link;
import org.labelwright.schema.edit.Place;
import org.labelwright.schema.edit.SchemaEditing;
import org.labelwright.schema.edit.SchemaEdits;

/** The steps of a diagram, each one of the history that all pages share. */
final class Edits {

	private final SchemaEditing editing;

	Edits(SchemaEditing editing) {
		this.editing = editing;
	}

	/** @param places of all nodes, so that they stay where they are; the new one lies at the place given */
	Label addLabel(Label parent, Place place, Map<Identified, Place> places) {
		var made = new Label[1];
		editing.execute(Messages.Step_label, () -> {
			made[0] = editing.edits().addLabel(Messages.New_label, parent);
			place(made[0], place, places);
		});
		return made[0];
	}

	Attribute addAttribute(EObject owner, EClass type) {
		return editing.edits().addAttribute(owner, type, Messages.New_attribute);
	}

	RelationType addRelation(Label source, Label target, Place place, Map<Identified, Place> places) {
		var made = new RelationType[1];
		editing.execute(Messages.Step_relation, () -> {
			made[0] = editing.edits().addRelationType(Messages.New_relation, source, target);
			place(made[0], place, places);
		});
		return made[0];
	}

	private void place(Identified made, Place place, Map<Identified, Place> places) {
		editing.edits().place(places);
		editing.edits().place(Map.of(made, place));
	}

	void move(Map<Identified, Place> places) {
		editing.edits().place(places);
	}

	void rename(Named part, String name) {
		if (name.equals(part.getName()))
			return;
		editing.type(Messages.Step_rename, part, ModelPackage.Literals.NAMED__NAME, name);
		editing.endTyping();
	}

	/** Whether a line may be drawn. */
	boolean canJoin(boolean inherits, Object from, Object to) {
		if (inherits)
			return from instanceof Label child && to instanceof Label parent && child.getParent() != parent && editing.edits().canMove(List.of(child), parent);
		if (from instanceof Label label && to instanceof RelationType type)
			return !type.getSources().contains(label);
		if (from instanceof RelationType type && to instanceof Label label)
			return !type.getTargets().contains(label);
		return from instanceof Label && to instanceof Label;
	}

	/** Puts a label below another; it keeps its place in the list. */
	void inherit(Label child, Label parent) {
		var all = editing.schema().getLabels();
		int next = all.indexOf(child) + 1;
		editing.edits().move(List.of(child), parent, next < all.size() ? all.get(next) : null);
	}

	void addSource(RelationType type, Label label) {
		editing.execute(Messages.Step_join, () -> type.getSources().add(label));
	}

	void addTarget(RelationType type, Label label) {
		editing.execute(Messages.Step_join, () -> type.getTargets().add(label));
	}

	/** Attributes of a label or relation type. */
	static List<Attribute> attributes(Identified owner) {
		return owner instanceof Label label ? label.getAttributes() : ((RelationType) owner).getAttributes();
	}

	/** Moves an attribute to another owner, with all that is said of it. */
	void moveAttribute(Attribute attribute, Identified owner) {
		editing.execute(Messages.Step_move, () -> attributes(owner).add(attribute));
	}

	/** @return the attribute of the other type, which is in the place of the one given and selected */
	Attribute retype(Attribute attribute, EClass type) {
		var made = (Attribute) editing.edits().retype(List.of(attribute), type).getFirst();
		editing.select(made);
		return made;
	}

	/** Puts what was copied into the schema. */
	List<Named> paste(Copies copies, List<Identified> owners, Map<Identified, Place> places) {
		var made = new ArrayList<Named>();
		editing.execute(Messages.Step_paste, () -> {
			made.addAll(copies.paste(editing, owners));
			if (!copies.isOfOwner() && editing.schema().getLabels().stream().anyMatch(label -> SchemaEdits.place(label).isPresent()))
				editing.edits().place(places);
		});
		return made;
	}

	/** Puts a label's end of a line at another label. */
	void replace(Link link, Label label) {
		editing.execute(Messages.Step_join, () -> {
			if (link.kind() == Link.Kind.SOURCE)
				replace(((RelationType) link.to()).getSources(), link.from(), label);
			else if (link.kind() == Link.Kind.REFERENCE)
				replace(((ReferenceAttribute) link.of()).getTargets(), link.to(), label);
			else
				replace(((RelationType) link.from()).getTargets(), link.to(), label);
		});
	}

	private static void replace(List<Label> ends, Identified before, Label after) {
		ends.set(ends.indexOf(before), after);
	}

	/** Lines become none; what they joined stays. */
	void cut(Collection<Link> links) {
		editing.execute(Messages.Step_cut, () -> links.forEach(Edits::cut));
	}

	private static void cut(Link link) {
		switch (link.kind()) {
		case PARENT -> ((Label) link.from()).setParent(null);
		case SOURCE -> ((RelationType) link.to()).getSources().remove(link.from());
		case TARGET -> ((RelationType) link.from()).getTargets().remove(link.to());
		case REFERENCE -> ((ReferenceAttribute) link.of()).getTargets().remove(link.to());
		}
	}

	boolean canDelete(EObject part) {
		return editing.edits().canDelete(part);
	}

	void delete(Collection<EObject> parts, Collection<Link> links) {
		if (parts.isEmpty())
			cut(links);
		else if (links.isEmpty())
			editing.edits().delete(parts);
		else
			editing.execute(Messages.Step_delete, () -> {
				cut(links);
				editing.edits().delete(parts);
			});
	}
}
