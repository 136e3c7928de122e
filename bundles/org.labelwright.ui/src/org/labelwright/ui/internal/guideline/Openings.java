package org.labelwright.ui.internal.guideline;

import java.util.function.Consumer;

import org.labelwright.model.guideline.Example;
import org.labelwright.model.guideline.Guideline;
import org.labelwright.store.ItemRow;
import org.labelwright.ui.Failures;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.internal.Messages;

/** Opens items, and what a guideline speaks of. For the user interface's thread. */
public final class Openings {

	private Openings() {
	}

	/** Opens the item of an example. */
	public static void open(ProjectHost host, Guideline guideline, String exampleId) {
		Elements.find(guideline, exampleId).filter(Example.class::isInstance).map(Example.class::cast).ifPresent(example -> openItem(host, example.getItemId()));
	}

	/** Opens an item, if it is there. */
	public static void openItem(ProjectHost host, String itemId) {
		if (itemId != null)
			find(host, itemId, host::openItem);
	}

	/** Looks for an item to be opened, and hands it on if it is there. */
	public static void find(ProjectHost host, String itemId, Consumer<ItemRow> then) {
		host.project().ifPresent(project -> project.items().find(itemId).whenComplete((row, failure) -> {
			if (failure != null)
				Failures.show(Messages.Guideline_openExample, failure);
			else
				row.ifPresent(then);
		}));
	}
}
