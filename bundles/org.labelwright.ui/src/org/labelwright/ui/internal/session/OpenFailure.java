package org.labelwright.ui.internal.session;

import java.nio.file.Path;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.labelwright.core.Problem;
import org.labelwright.store.StoreException;
import org.labelwright.ui.Failures;
import org.labelwright.ui.internal.Messages;

/** Tells that a project does not open, and offers what can be done about it. For the user interface's thread. */
public final class OpenFailure {

	private OpenFailure() {
	}

	/**
	 * @param what     was tried
	 * @param readOnly opens the project to read only, for when it cannot be written now
	 */
	public static void tell(Shell shell, Path folder, String what, Throwable failure, Runnable readOnly) {
		var problem = failure instanceof StoreException refused ? refused.problem() : null;
		switch (problem == null ? "" : problem.code()) { //$NON-NLS-1$
		case "store.locked", "store.readOnly" -> { //$NON-NLS-1$ //$NON-NLS-2$
			if (agrees(shell, what, problem, Messages.OpenFailure_readOnly))
				readOnly.run();
		}
		case "store.notAProject" -> { //$NON-NLS-1$
			if (!RecentProjects.list().contains(folder))
				Failures.show(what, failure);
			else if (agrees(shell, what, missing(folder), Messages.OpenFailure_remove))
				RecentProjects.remove(folder);
		}
		default -> Failures.show(what, failure);
		}
	}

	private static Problem missing(Path folder) {
		return Problem.warning("ui.recent.missing", folder.toString(), NLS.bind(Messages.OpenFailure_missing, folder), //$NON-NLS-1$
				Messages.OpenFailure_missing_remedy);
	}

	private static boolean agrees(Shell shell, String title, Problem problem, String remedy) {
		return MessageDialog.open(MessageDialog.WARNING, shell, title, problem.message() + "\n\n" + problem.remedy(), SWT.SHEET, //$NON-NLS-1$
				remedy, IDialogConstants.CANCEL_LABEL) == 0;
	}
}
