package org.labelwright.schema.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.RelationType;
import org.labelwright.model.util.LabelColors;

/** Takes labels and attributes of another schema in. */
final class Pasting {

	private final SchemaEditing editing;
	private final LabelSchema copy;
	private final List<EObject> made = new ArrayList<>();
	private final Set<String> names = new HashSet<>();
	private final Set<String> keys = new HashSet<>();

	Pasting(SchemaEditing editing, LabelSchema from) {
		this.editing = editing;
		copy = EcoreUtil.copy(from);
	}

	List<EObject> made() {
		return List.copyOf(made);
	}

	void paste(Label at) {
		for (var label : editing.schema().getLabels()) {
			names.add(label.getName());
			if (label.getHotkey() != null)
				keys.add(Hotkeys.normal(label.getHotkey()));
		}
		copy.eContents().forEach(SchemaEdits::renew);
		copy.eAllContents().forEachRemaining(part -> {
			if (part instanceof Label || part instanceof Attribute)
				Deletion.setRetired(part, false);
		});
		for (var label : copy.getLabels())
			fit(label, at);
		var schema = editing.schema();
		LabelColors.complete(copy.getLabels(), Stream.concat(schema.getLabels().stream().map(Label::getColor), schema.getRelationTypes().stream().map(RelationType::getColor)).toList());
		schema.getLabels().addAll(List.copyOf(copy.getLabels()));
		var attributes = at == null ? schema.getAttributes() : at.getAttributes();
		for (var attribute : List.copyOf(copy.getAttributes())) {
			attribute.setName(SchemaEdits.freeName(attribute.getName(), attributes));
			attributes.add(attribute);
			made.add(attribute);
		}
	}

	private void fit(Label label, Label at) {
		var name = label.getName() == null ? "" : label.getName(); //$NON-NLS-1$
		var free = name;
		for (int number = 2; !names.add(free); number++)
			free = name + ' ' + number;
		label.setName(free);
		if (label.getHotkey() == null || !keys.add(Hotkeys.normal(label.getHotkey())))
			label.setHotkey(null);
		if (label.getParent() == null) {
			label.setParent(at == null ? null : at.getParent());
			made.add(label);
		}
	}
}
