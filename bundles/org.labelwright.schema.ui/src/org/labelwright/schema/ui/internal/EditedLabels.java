package org.labelwright.schema.ui.internal;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.swt.widgets.Control;
import org.labelwright.model.schema.Label;
import org.labelwright.model.util.LabelSearch;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.schema.edit.SchemaEditing;
import org.labelwright.ui.Failures;
import org.labelwright.ui.Tasks;
import org.labelwright.ui.internal.LabelPopup;

/** Lets the user choose one of the labels of an edited schema, by typing a part of its name or of those above it. */
public final class EditedLabels {

	private EditedLabels() {
	}

	/**
	 * Asks, as soon as the labels can be searched.
	 *
	 * @param below     what the popup opens below
	 * @param offered   those that can be chosen, of all that are not retired
	 * @param dismissed told when none was chosen
	 */
	public static void choose(SchemaEditing editing, Control below, String title, Predicate<Label> offered, Consumer<Label> chosen, Runnable dismissed) {
		Tasks.start(title, false, monitor -> editing.read(turn -> searched(editing)), schema -> {
			if (!below.isDisposed())
				LabelPopup.of(below.getShell(), title, schema, List.of(), label -> !label.isRetired() && editing.holds(label) && offered.test(label), chosen, dismissed)
						.at(below.toDisplay(0, below.getSize().y)).open();
		}, failure -> Failures.show(title, failure));
	}

	private static SchemaIndex searched(SchemaEditing editing) {
		var index = SchemaIndex.of(editing.schema());
		LabelSearch.of(index);
		return index;
	}
}
