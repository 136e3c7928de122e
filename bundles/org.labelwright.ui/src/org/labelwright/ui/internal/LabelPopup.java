package org.labelwright.ui.internal;

import java.util.ArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.swt.widgets.Shell;
import org.labelwright.model.edit.EditingContext;
import org.labelwright.model.schema.Label;

/** Lets the user choose a label by typing a part of its name, with the one used last on top. */
public final class LabelPopup {

	private static final int WIDTH = 300;

	private LabelPopup() {
	}

	/**
	 * @param among     those that are offered, of all that can be given at all
	 * @param chosen    told of the label
	 * @param dismissed told when none was chosen
	 */
	public static void open(Shell shell, String title, EditingContext context, Predicate<Label> among, Consumer<Label> chosen, Runnable dismissed) {
		var labels = new ArrayList<Label>();
		for (var label : context.schema().labels())
			if (!label.isAbstract() && !label.isRetired() && among.test(label))
				labels.add(label.getId().equals(context.activeLabelId().get()) ? 0 : labels.size(), label);
		new ChoicePopup<>(shell, title, Messages.LabelPopup_hint, labels, Label::getName, label -> Swatches.image(label.getColor()), WIDTH, chosen,
				dismissed).open();
	}
}
