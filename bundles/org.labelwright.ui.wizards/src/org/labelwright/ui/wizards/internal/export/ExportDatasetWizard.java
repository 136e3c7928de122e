package org.labelwright.ui.wizards.internal.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.core.Severity;
import org.labelwright.io.Comparison;
import org.labelwright.io.ExportResult;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.wizards.internal.Icons;
import org.labelwright.ui.wizards.internal.Messages;
import org.labelwright.ui.wizards.internal.NoProjectPage;
import org.labelwright.ui.wizards.internal.ResultDialog;
import org.labelwright.ui.wizards.internal.ResultDialog.Fact;
import org.labelwright.ui.wizards.internal.Runs;

/** Exports the project that is open, and shows how the output compares with it. */
public final class ExportDatasetWizard extends Wizard implements IExportWizard {

	private static final String EXISTS = "export.exists"; //$NON-NLS-1$

	private Optional<ProjectHost> host = Optional.empty();
	private ExportDraft draft;

	public ExportDatasetWizard() {
		setNeedsProgressMonitor(true);
		setWindowTitle(Messages.ExportDatasetWizard_title);
		setDefaultPageImageDescriptor(Icons.banner("export_banner")); //$NON-NLS-1$
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
		draft = new ExportDraft(project.get());
		addPage(new FormatPage(draft));
		addPage(new TargetPage(draft));
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
		var outcome = Runs.run(page, Messages.ExportDatasetWizard_job, draft.operation(false));
		if (outcome.filter(ExportDatasetWizard::exists).isPresent()) {
			if (!MessageDialog.openConfirm(getShell(), Messages.ExportDatasetWizard_overwriteTitle,
					NLS.bind(Messages.ExportDatasetWizard_overwrite, draft.target().orElseThrow())))
				return false;
			outcome = Runs.run(page, Messages.ExportDatasetWizard_job, draft.operation(true));
		}
		if (outcome.isEmpty())
			return false;
		var done = outcome.get();
		if (done.value().isEmpty()) {
			page.setMessage(Messages.ExportDatasetWizard_failed, IMessageProvider.WARNING);
			new ResultDialog(getShell(), Messages.ExportDatasetWizard_title, Messages.ExportDatasetWizard_failed, List.of(), done.problems())
					.open();
			return false;
		}
		var parent = (Shell) getShell().getParent();
		getShell().getDisplay().asyncExec(() -> show(parent, done));
		return true;
	}

	private static boolean exists(Outcome<ExportResult> outcome) {
		return outcome.value().isEmpty() && outcome.problems().stream().anyMatch(problem -> problem.code().equals(EXISTS));
	}

	private static void show(Shell parent, Outcome<ExportResult> outcome) {
		var result = outcome.value().orElseThrow();
		var facts = new ArrayList<Fact>();
		facts.add(new Fact(Messages.ExportDatasetWizard_target, result.target().toString()));
		facts.add(new Fact(Messages.ExportDatasetWizard_items, Long.toString(result.losses().items())));
		facts.add(new Fact(Messages.ExportDatasetWizard_written, Long.toString(result.written())));
		result.losses().entries().forEach(entry -> facts
				.add(new Fact(NLS.bind(Messages.ExportDatasetWizard_loss, ConstructNames.name(entry)), NLS.bind(Messages.ExportDatasetWizard_lossText, entry.count(), entry.remark()))));
		var problems = new ArrayList<>(outcome.problems());
		result.verification().ifPresent(comparison -> {
			facts.add(new Fact(Messages.ExportDatasetWizard_verification, verification(comparison)));
			comparison.differences().forEach(difference -> problems
					.add(new Problem(Severity.ERROR, "export.difference", difference.place(), difference.message(), ""))); //$NON-NLS-1$ //$NON-NLS-2$
		});
		new ResultDialog(parent == null || parent.isDisposed() ? null : parent, Messages.ExportDatasetWizard_done,
				NLS.bind(Messages.ExportDatasetWizard_headline, result.written()), facts, problems).open();
	}

	private static String verification(Comparison comparison) {
		return comparison.same() ? NLS.bind(Messages.ExportDatasetWizard_same,
				new Object[] { comparison.annotations(), comparison.masks(), String.format("%.4f", comparison.maximumDeviation()) }) //$NON-NLS-1$
				: NLS.bind(Messages.ExportDatasetWizard_differs,
						comparison.counts().values().stream().mapToLong(Long::longValue).sum());
	}
}
