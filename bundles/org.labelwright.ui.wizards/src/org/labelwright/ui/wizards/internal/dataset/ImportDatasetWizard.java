package org.labelwright.ui.wizards.internal.dataset;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.labelwright.core.Outcome;
import org.labelwright.io.ImportResult;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.wizards.internal.Icons;
import org.labelwright.ui.wizards.internal.Messages;
import org.labelwright.ui.wizards.internal.NoProjectPage;
import org.labelwright.ui.wizards.internal.ResultDialog;
import org.labelwright.ui.wizards.internal.ResultDialog.Fact;
import org.labelwright.ui.wizards.internal.Runs;

/** Imports a dataset into the project that is open. */
public final class ImportDatasetWizard extends Wizard implements IImportWizard {

	private final Optional<Path> source;
	private Optional<ProjectHost> host = Optional.empty();
	private ImportDraft draft;

	public ImportDatasetWizard() {
		this(Optional.empty());
	}

	public ImportDatasetWizard(Optional<Path> source) {
		this.source = source;
		setNeedsProgressMonitor(true);
		setWindowTitle(Messages.ImportDatasetWizard_title);
		setDefaultPageImageDescriptor(Icons.banner("import_banner")); //$NON-NLS-1$
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		host = ProjectHost.active();
	}

	@Override
	public void addPages() {
		var project = host.flatMap(ProjectHost::project);
		if (project.isEmpty()) {
			addPage(new NoProjectPage());
			return;
		}
		draft = new ImportDraft(project.get());
		addPage(new SourcePage(draft, source));
		addPage(new MappingPage(draft));
		addPage(new CheckPage(draft));
	}

	@Override
	public void createPageControls(Composite parent) {
		super.createPageControls(parent);
		if (draft != null)
			draft.addListener(() -> {
			if (getContainer() != null && getContainer().getCurrentPage() != null)
				getContainer().updateButtons(); // pages that are not shown do not
		});
	}

	@Override
	public boolean performFinish() {
		var page = (WizardPage) getContainer().getCurrentPage();
		var result = Runs.run(page, Messages.ImportDatasetWizard_job, draft.operation());
		if (result.isEmpty())
			return false;
		if (result.get().value().isEmpty()) {
			refused(page, result.get());
			return false;
		}
		host.ifPresent(ProjectHost::refresh);
		var parent = getShell().getParent();
		getShell().getDisplay().asyncExec(() -> show((Shell) parent, result.get()));
		return true;
	}

	private void refused(WizardPage page, Outcome<ImportResult> outcome) {
		page.setMessage(Messages.ImportDatasetWizard_refused, IMessageProvider.WARNING);
		new ResultDialog(getShell(), Messages.ImportDatasetWizard_refusedTitle, Messages.ImportDatasetWizard_refused, List.of(),
				outcome.problems()).open();
	}

	private static void show(Shell parent, Outcome<ImportResult> outcome) {
		var result = outcome.value().orElseThrow();
		new ResultDialog(parent.isDisposed() ? null : parent, Messages.ImportDatasetWizard_done,
				NLS.bind(Messages.ImportDatasetWizard_headline, result.annotations(), result.items()),
				List.of(new Fact(Messages.ImportDatasetWizard_items, Long.toString(result.items())),
						new Fact(Messages.ImportDatasetWizard_added, Long.toString(result.added())),
						new Fact(Messages.ImportDatasetWizard_skipped, Long.toString(result.skipped())),
						new Fact(Messages.ImportDatasetWizard_annotations, Long.toString(result.annotations())),
						new Fact(Messages.ImportDatasetWizard_leftOut, Long.toString(result.leftOut())),
						new Fact(Messages.ImportDatasetWizard_labels, Integer.toString(result.labels()))),
				outcome.problems()).open();
	}
}
