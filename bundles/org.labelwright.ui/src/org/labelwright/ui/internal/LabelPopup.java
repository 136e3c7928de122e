package org.labelwright.ui.internal;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.swt.widgets.Shell;
import org.labelwright.model.edit.EditingContext;
import org.labelwright.model.schema.Label;
import org.labelwright.model.util.LabelSearch;
import org.labelwright.model.util.SchemaIndex;

/** Lets the user choose a label by typing a part of its name, with the one used last on top, then favourites and those used before. */
public final class LabelPopup {

	private static final int WIDTH = 300;
	private static final int WIDTH_WITH_PATHS = 460;

	private LabelPopup() {
	}

	/**
	 * @param among     those that are offered, of all that can be given at all
	 * @param chosen    told of the label
	 * @param dismissed told when none was chosen
	 */
	public static void open(Shell shell, String title, EditingContext context, Predicate<Label> among, Consumer<Label> chosen, Runnable dismissed) {
		Predicate<Label> offered = label -> !label.isAbstract() && !label.isRetired() && among.test(label);
		of(shell, title, context.schema(), UsedLabels.first(context), offered, chosen, dismissed).open();
	}

	/**
	 * One for any purpose, not open yet.
	 *
	 * @param first those that come before all others while nothing is typed
	 */
	public static ChoicePopup<Label> of(Shell shell, String title, SchemaIndex schema, List<Label> first, Predicate<Label> offered, Consumer<Label> chosen,
			Runnable dismissed) {
		var search = LabelSearch.of(schema);
		var likely = first.stream().filter(offered).toList();
		boolean paths = schema.roots().size() < schema.labels().size();
		return new ChoicePopup<>(shell, title, Messages.LabelPopup_hint, typed -> UsedLabels.inFront(typed, likely, search.find(typed, offered, ChoicePopup.MOST)),
				label -> LabelTexts.withPath(search, label), label -> Swatches.image(label.getColor()), paths ? WIDTH_WITH_PATHS : WIDTH, chosen, dismissed);
	}
}
