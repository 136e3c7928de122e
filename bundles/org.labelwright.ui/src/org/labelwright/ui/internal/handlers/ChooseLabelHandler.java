package org.labelwright.ui.internal.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.labelwright.ui.OpenItem;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.internal.Edits;
import org.labelwright.ui.internal.Messages;
import org.labelwright.ui.internal.editor.LabelKeys;

/** Chooses the label that has the key given as the parameter. */
public final class ChooseLabelHandler extends ItemHandler {

	private static final String KEY = "org.labelwright.ui.label.choose.key"; //$NON-NLS-1$

	@Override
	void execute(ExecutionEvent event, ProjectHost host, OpenItem item) {
		var key = event.getParameter(KEY);
		var label = LabelKeys.of(item.editing().schema()).get(key);
		if (label == null)
			tell(host, NLS.bind(Messages.ChooseLabelHandler_none, key));
		else
			Edits.choose(item.editing(), label);
	}
}
