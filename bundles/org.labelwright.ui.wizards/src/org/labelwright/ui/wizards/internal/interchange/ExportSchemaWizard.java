package org.labelwright.ui.wizards.internal.interchange;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.labelwright.core.Problem;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.schema.ecore.ModelDifference;
import org.labelwright.schema.format.ExportSchemaOperation;
import org.labelwright.schema.ui.internal.SchemaEditor;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.wizards.internal.Icons;
import org.labelwright.ui.wizards.internal.Messages;
import org.labelwright.ui.wizards.internal.NoProjectPage;
import org.labelwright.ui.wizards.internal.ResultDialog;
import org.labelwright.ui.wizards.internal.ResultDialog.Fact;
import org.labelwright.ui.wizards.internal.Runs;

/** Writes a label schema in the format of another tool: the one that is edited, else that of the project that is open. */
public final class ExportSchemaWizard extends Wizard implements IExportWizard {

	private static final int MOST_LOSSES = 8;

	private IWorkbenchWindow window;
	private SchemaExportPage page;

	public ExportSchemaWizard() {
		setNeedsProgressMonitor(true);
		setWindowTitle(Messages.ExportSchema_title);
		setDefaultPageImageDescriptor(Icons.banner("export_banner")); //$NON-NLS-1$
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		window = workbench.getActiveWorkbenchWindow();
	}

	@Override
	public void addPages() {
		var schema = schema(window);
		if (schema.isEmpty()) {
			addPage(new NoProjectPage());
			return;
		}
		page = new SchemaExportPage(schema.get());
		addPage(page);
	}

	/** A copy of the schema that the user works on in a window: in the editor, with what is not saved yet, else that of the project. */
	public static Optional<LabelSchema> schema(IWorkbenchWindow window) {
		if (window.getActivePage() != null && window.getActivePage().getActiveEditor() instanceof SchemaEditor editor && editor.editing() != null)
			return Optional.of(editor.editing().numbered());
		return ProjectHost.of(window).project().map(project -> EcoreUtil.copy(project.store().schema()));
	}

	@Override
	public boolean performFinish() {
		var file = page.target().orElseThrow();
		if (Files.exists(file) && !MessageDialog.openConfirm(getShell(), Messages.ExportDatasetWizard_overwriteTitle, NLS.bind(Messages.ExportDatasetWizard_overwrite, file)))
			return false;
		var outcome = Runs.run(page, Messages.ExportSchema_title, page.operation(file));
		if (outcome.isEmpty())
			return false;
		if (outcome.get().value().isEmpty()) {
			page.setErrorMessage(outcome.get().problems().stream().map(Problem::toString).findFirst().orElse(null));
			return false;
		}
		var parent = (Shell) getShell().getParent();
		var differences = page.trial().differences();
		var written = outcome.get().value().get();
		getShell().getDisplay().asyncExec(() -> show(parent, written, differences == null ? List.of() : problems(differences.value().orElse(List.of()))));
		return true;
	}

	/** What somebody changed, as it is told with the result; the rest was explained before. */
	private static List<Problem> problems(List<ModelDifference> differences) {
		return differences.stream().filter(difference -> difference.why() == null)
				.map(difference -> Problem.info("ecore.difference", difference.path(), difference.text())).toList(); //$NON-NLS-1$
	}

	private static void show(Shell parent, ExportSchemaOperation.Written written, List<Problem> differences) {
		var facts = new ArrayList<Fact>();
		written.files().forEach(file -> facts.add(new Fact(Messages.ExportSchema_file, file.toString())));
		written.losses().stream().limit(MOST_LOSSES).forEach(loss -> facts.add(new Fact(loss.construct(), NLS.bind(Messages.ExportSchema_loss, SchemaExportPage.kind(loss.kind()), loss.count()))));
		new ResultDialog(parent == null || parent.isDisposed() ? null : parent, Messages.ExportSchema_done,
				written.losses().isEmpty() ? Messages.ExportSchema_lossless : Messages.ExportSchema_losses, facts, differences).open();
	}
}
