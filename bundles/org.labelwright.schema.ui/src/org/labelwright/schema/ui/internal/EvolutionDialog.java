package org.labelwright.schema.ui.internal;

import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.labelwright.schema.evolution.Evolution;

/** Says how much of what is annotated a change of the schema touches, before it is made. */
final class EvolutionDialog {

	private static final int MOST = 12;

	private EvolutionDialog() {
	}

	/** @return true when the user wants it */
	static boolean confirm(Shell shell, Evolution.Preview preview) {
		var changes = preview.changes().stream().limit(MOST).map(change -> NLS.bind(Messages.Evolution_change, change.name(), change.detail()))
				.collect(Collectors.joining("\n")); //$NON-NLS-1$
		int more = preview.changes().size() - MOST;
		var count = preview.count();
		var text = NLS.bind(Messages.Evolution_touches, new Object[] { count.annotations(), count.relations(), count.answers(), count.items() })
				+ (count.aside() == 0 ? "" : '\n' + NLS.bind(Messages.Evolution_aside, count.aside())) //$NON-NLS-1$
				+ (count.restored() == 0 ? "" : '\n' + NLS.bind(Messages.Evolution_restored, count.restored())) //$NON-NLS-1$
				+ "\n\n" + changes + (more > 0 ? '\n' + NLS.bind(Messages.Evolution_more, more) : ""); //$NON-NLS-1$ //$NON-NLS-2$
		return MessageDialog.open(MessageDialog.QUESTION, shell, Messages.Evolution_title, text, 0, Messages.Evolution_save, IDialogConstants.CANCEL_LABEL) == 0;
	}
}
