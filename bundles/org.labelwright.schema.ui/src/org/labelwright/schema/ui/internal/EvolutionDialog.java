package org.labelwright.schema.ui.internal;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.labelwright.schema.evolution.Evolution;

/** Says how much of what is annotated a change of the schema touches, before it is made. */
final class EvolutionDialog {

	private EvolutionDialog() {
	}

	/** @return true when the user wants it */
	static boolean confirm(Shell shell, Evolution.Preview preview) {
		return MessageDialog.open(MessageDialog.QUESTION, shell, Messages.Evolution_title, PreviewText.of(preview), 0, Messages.Evolution_save,
				IDialogConstants.CANCEL_LABEL) == 0;
	}
}
