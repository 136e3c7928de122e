package org.labelwright.ui.wizards.internal.interchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.labelwright.core.Problem;
import org.labelwright.schema.SchemaFiles;
import org.labelwright.schema.ui.internal.EditSchemaHandler;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.wizards.internal.Icons;
import org.labelwright.ui.wizards.internal.Messages;
import org.labelwright.ui.wizards.internal.Opening;
import org.labelwright.ui.wizards.internal.Runs;

/** Makes a label schema of files of other tools: a file that is edited then, a change of the project that is open, or a new project. */
public final class ImportSchemaWizard extends Wizard implements IImportWizard {

	private final List<Path> initial;
	private IWorkbenchWindow window;
	private SchemaSourcePage source;
	private SchemaPreviewPage preview;

	public ImportSchemaWizard() {
		this(List.of());
	}

	/** @param files to begin with */
	public ImportSchemaWizard(List<Path> files) {
		initial = List.copyOf(files);
		setNeedsProgressMonitor(true);
		setWindowTitle(Messages.ImportSchema_title);
		setDefaultPageImageDescriptor(Icons.banner("import_banner")); //$NON-NLS-1$
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		window = workbench.getActiveWorkbenchWindow();
	}

	@Override
	public void addPages() {
		source = new SchemaSourcePage(initial);
		preview = new SchemaPreviewPage(source, ProjectHost.of(window));
		addPage(source);
		addPage(preview);
	}

	/** What comes is looked at before. */
	@Override
	public boolean canFinish() {
		return getContainer().getCurrentPage() == preview && preview.isPageComplete();
	}

	@Override
	public boolean performFinish() {
		return switch (preview.target()) {
		case FILE -> write(preview.file().orElseThrow());
		case PROJECT -> evolve();
		case NEW_PROJECT -> begin();
		};
	}

	private boolean write(Path file) {
		if (Files.exists(file) && !MessageDialog.openConfirm(getShell(), Messages.ExportDatasetWizard_overwriteTitle, NLS.bind(Messages.ExportDatasetWizard_overwrite, file)))
			return false;
		var failed = Runs.run(preview, Messages.ImportSchema_title, monitor -> {
			monitor.beginTask(Messages.ImportSchema_writing, 1);
			return SchemaFiles.write(preview.preview().schema(), file);
		});
		if (failed.isEmpty())
			return false;
		if (!failed.get().isEmpty()) {
			preview.setErrorMessage(failed.get().stream().map(Problem::toString).findFirst().orElseThrow());
			return false;
		}
		EditSchemaHandler.open(window, file);
		return true;
	}

	private boolean evolve() {
		var host = ProjectHost.of(window);
		var project = host.project().orElseThrow();
		var done = Runs.run(preview, Messages.ImportSchema_title, monitor -> preview.preview().evolution().apply(project.user(), true).run(SubMonitor.convert(monitor)));
		host.refresh(); // the item is opened again with the schema, also after a failure, which ends its editing too
		return done.isPresent();
	}

	private boolean begin() {
		var schema = EcoreUtil.copy(preview.preview().schema());
		getShell().getDisplay().asyncExec(() -> Opening.newProject(window, schema)); // when this wizard is closed
		return true;
	}

	@Override
	public IWizardPage getNextPage(IWizardPage page) {
		return page == source && !source.isPageComplete() ? null : super.getNextPage(page);
	}
}
