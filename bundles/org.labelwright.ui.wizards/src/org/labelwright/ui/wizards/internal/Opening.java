package org.labelwright.ui.wizards.internal;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.wizards.internal.dataset.ImportDatasetWizard;
import org.labelwright.ui.wizards.internal.export.ExportDatasetWizard;
import org.labelwright.ui.wizards.internal.interchange.ExportSchemaWizard;
import org.labelwright.ui.wizards.internal.interchange.ImportSchemaWizard;
import org.labelwright.ui.wizards.internal.project.AddMediaWizard;
import org.labelwright.ui.wizards.internal.project.NewProjectWizard;
import org.labelwright.ui.wizards.internal.taxonomy.ImportTaxonomyWizard;

/** Opens the wizards. For the user interface's thread. */
public final class Opening {

	private static final int WIDTH = 760;
	private static final int HEIGHT = 560;
	private static final int LOW = 200;

	private Opening() {
	}

	/**
	 * @param media      files and folders to begin with
	 * @param labelsFrom a schema file or a dataset to take the labels from
	 */
	public static void newProject(IWorkbenchWindow window, List<Path> media, Optional<Path> labelsFrom) {
		open(window, initialized(new NewProjectWizard(media, labelsFrom)), HEIGHT);
	}

	/** @param schema to begin with, which belongs to the wizard from then on */
	public static void newProject(IWorkbenchWindow window, LabelSchema schema) {
		open(window, initialized(new NewProjectWizard(schema)), HEIGHT);
	}

	/** @param files to begin with */
	public static void importSchema(IWorkbenchWindow window, List<Path> files) {
		open(window, initialized(new ImportSchemaWizard(files)), HEIGHT);
	}

	public static void exportSchema(IWorkbenchWindow window) {
		open(window, initialized(new ExportSchemaWizard()), HEIGHT);
	}

	/** @param media files and folders to begin with */
	public static void addMedia(IWorkbenchWindow window, List<Path> media) {
		open(window, new AddMediaWizard(Optional.of(ProjectHost.of(window)), media), LOW);
	}

	/** @param source file or folder to begin with */
	public static void importDataset(IWorkbenchWindow window, Optional<Path> source) {
		open(window, initialized(new ImportDatasetWizard(source)), HEIGHT);
	}

	public static void importTaxonomy(IWorkbenchWindow window) {
		open(window, new ImportTaxonomyWizard(ProjectHost.of(window)), LOW);
	}

	public static void exportDataset(IWorkbenchWindow window) {
		open(window, initialized(new ExportDatasetWizard()), HEIGHT);
	}

	private static <W extends IWorkbenchWizard> W initialized(W wizard) {
		wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
		return wizard;
	}

	private static void open(IWorkbenchWindow window, IWizard wizard, int height) {
		var dialog = new CancellingDialog(window.getShell(), wizard);
		dialog.setPageSize(WIDTH, height);
		dialog.setHelpAvailable(false);
		dialog.open();
	}

	/** While an operation runs, closing the dialog cancels that and leaves the dialog open. */
	private static final class CancellingDialog extends WizardDialog {

		private int running;

		CancellingDialog(Shell parent, IWizard wizard) {
			super(parent, wizard);
		}

		@Override
		public void run(boolean fork, boolean cancelable, IRunnableWithProgress runnable)
				throws InvocationTargetException, InterruptedException {
			running++;
			try {
				super.run(fork, cancelable, runnable);
			} finally {
				running--;
			}
		}

		@Override
		protected void handleShellCloseEvent() {
			cancelOr(super::handleShellCloseEvent);
		}

		@Override
		protected void cancelPressed() {
			cancelOr(super::cancelPressed);
		}

		private void cancelOr(Runnable close) {
			if (running > 0)
				getProgressMonitor().setCanceled(true);
			else
				close.run();
		}
	}
}
