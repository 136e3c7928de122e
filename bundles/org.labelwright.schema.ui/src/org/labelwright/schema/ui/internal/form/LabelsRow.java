package org.labelwright.schema.ui.internal.form;

import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.labelwright.model.schema.Label;
import org.labelwright.schema.ui.internal.EditedLabels;
import org.labelwright.schema.ui.internal.Messages;
import org.labelwright.ui.internal.Swatches;

/** Some labels, each of which a click takes out, and a button that adds one. */
final class LabelsRow extends ButtonsRow {

	private List<String> shown;

	LabelsRow(EStructuralFeature feature) {
		super(feature);
	}

	@SuppressWarnings("unchecked")
	private EList<Label> list(EObject object) {
		return (EList<Label>) object.eGet(feature());
	}

	@Override
	void put() {
		var wanted = list(first()).stream().map(label -> label.getId() + label.getName() + label.getColor()).toList();
		if (wanted.equals(shown))
			return; // else a button would lose the keyboard
		shown = wanted;
		boolean keyboard = false;
		for (var child : area().getChildren()) {
			keyboard |= child.isFocusControl();
			child.dispose();
		}
		for (var label : list(first())) {
			var button = button(NLS.bind(Messages.Labels_chosen, name(label)), Messages.Labels_remove, () -> change(object -> list(object).remove(label)));
			button.setImage(Swatches.image(label.getColor()));
		}
		var add = button(list(first()).isEmpty() ? Messages.Labels_any : Messages.Labels_add, Messages.Labels_addHint, this::choose);
		if (keyboard)
			add.setFocus();
	}

	private void choose() {
		EditedLabels.choose(editing(), area(), Messages.Labels_choose, label -> !list(first()).contains(label), label -> change(object -> {
			if (!list(object).contains(label))
				list(object).add(label);
		}), () -> {
			// it stays as it is
		});
	}

	private static String name(Label label) {
		return label.getName() == null ? label.getId() : label.getName();
	}
}
