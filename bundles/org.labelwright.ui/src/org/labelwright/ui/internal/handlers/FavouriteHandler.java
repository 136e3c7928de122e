package org.labelwright.ui.internal.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.labelwright.ui.OpenItem;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.internal.LabelTexts;
import org.labelwright.ui.internal.Messages;
import org.labelwright.ui.internal.UsedLabels;
import org.labelwright.ui.internal.ViewIds;
import org.labelwright.ui.internal.views.LabelsView;

/** Makes the label that is drawn with a favourite, or no longer. */
public final class FavouriteHandler extends ItemHandler {

	@Override
	void execute(ExecutionEvent event, ProjectHost host, OpenItem item) {
		var schema = item.editing().schema();
		schema.label(item.editing().activeLabelId().get()).ifPresent(label -> {
			UsedLabels.toggleFavourite(schema, label.getId());
			boolean favourite = UsedLabels.favourites(schema).contains(label);
			tell(host, NLS.bind(favourite ? Messages.FavouriteHandler_added : Messages.FavouriteHandler_removed, LabelTexts.name(label)));
			var page = host.window().getActivePage();
			if (page != null && page.findView(ViewIds.LABELS) instanceof LabelsView view)
				view.refresh();
		});
	}
}
