package org.labelwright.ui.wizards.internal.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.labelwright.core.Outcome;
import org.labelwright.core.Severity;
import org.labelwright.core.User;
import org.labelwright.io.CreateProjectOperation;
import org.labelwright.io.CreateProjectOperation.Created;
import org.labelwright.io.ImportSettings;
import org.labelwright.io.Options;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.schema.edit.Hotkeys;
import org.labelwright.ui.Keys;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.wizards.internal.Icons;
import org.labelwright.ui.wizards.internal.Messages;
import org.labelwright.ui.wizards.internal.ResultDialog;
import org.labelwright.ui.wizards.internal.ResultDialog.Fact;
import org.labelwright.ui.wizards.internal.Runs;
import org.labelwright.ui.wizards.internal.schema.LabelsPage;
import org.labelwright.ui.wizards.internal.schema.QuestionsPage;
import org.labelwright.ui.wizards.internal.schema.SchemaDraft;

/** Makes a project from media and labels, and opens it in the window. */
public final class NewProjectWizard extends Wizard implements INewWizard {

	private final List<Path> media;
	private final Optional<Path> labelsFrom;
	private final SchemaDraft draft = new SchemaDraft(new Hotkeys(Keys.whileAnnotating()));
	private IWorkbenchWindow window;
	private ProjectPage project;
	private LabelsPage labels;

	public NewProjectWizard() {
		this(List.of(), Optional.empty());
	}

	/**
	 * @param media      files and folders to begin with
	 * @param labelsFrom a schema file or a dataset to take the labels from
	 */
	public NewProjectWizard(List<Path> media, Optional<Path> labelsFrom) {
		this(media, labelsFrom, null);
	}

	/** @param schema to begin with, which belongs to the wizard from then on */
	public NewProjectWizard(LabelSchema schema) {
		this(List.of(), Optional.empty(), schema);
	}

	private NewProjectWizard(List<Path> media, Optional<Path> labelsFrom, LabelSchema schema) {
		this.media = List.copyOf(media);
		this.labelsFrom = labelsFrom;
		if (schema != null)
			draft.replace(schema);
		setNeedsProgressMonitor(true);
		setWindowTitle(Messages.NewProjectWizard_title);
		setDefaultPageImageDescriptor(Icons.banner("project_banner")); //$NON-NLS-1$
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		window = workbench.getActiveWorkbenchWindow();
	}

	@Override
	public void addPages() {
		project = new ProjectPage(media, draft);
		labels = new LabelsPage(draft);
		labelsFrom.ifPresent(labels::startWith);
		addPage(project);
		addPage(labels);
		addPage(new QuestionsPage(draft));
	}

	@Override
	public void createPageControls(Composite parent) {
		super.createPageControls(parent);
		draft.addListener(() -> {
			if (getContainer() != null && getContainer().getCurrentPage() != null)
				getContainer().updateButtons(); // pages that are not shown do not
		});
	}

	@Override
	public boolean performFinish() {
		var page = (WizardPage) getContainer().getCurrentPage();
		var outcome = Runs.run(page, NLS.bind(Messages.NewProjectWizard_job, project.name()), operation());
		if (outcome.isEmpty())
			return false;
		var created = outcome.get().value();
		if (created.isEmpty()) {
			page.setMessage(Messages.NewProjectWizard_failed, IMessageProvider.WARNING);
			new ResultDialog(getShell(), Messages.NewProjectWizard_title, Messages.NewProjectWizard_failed, List.of(),
					outcome.get().problems()).open();
			return false;
		}
		var parent = (Shell) getShell().getParent();
		if (window != null)
			ProjectHost.of(window).open(created.get().folder());
		if (outcome.get().problems().stream().anyMatch(problem -> problem.severity() != Severity.INFO))
			getShell().getDisplay().asyncExec(() -> show(parent, outcome.get()));
		return true;
	}

	private CreateProjectOperation operation() {
		var schema = draft.schema();
		schema.setName(project.name());
		var sources = project.media().sources();
		boolean copy = project.media().copy();
		var operation = new CreateProjectOperation(project.folder().orElseThrow(), project.name(), User.current()).schema(schema)
				.media(sources, copy).grouped(project.media().grouping());
		labels.dataset().ifPresent(dataset -> {
			var settings = ImportSettings.of(Options.defaults(dataset.format().importOptions()))
					.withMediaRoots(sources).withCopyMedia(copy)
					.withMissing(ImportSettings.Missing.KEEP);
			operation.importing(dataset.source(), settings, dataset.preview(), dataset.mapping(schema));
		});
		return operation;
	}

	private static void show(Shell parent, Outcome<Created> outcome) {
		var facts = new ArrayList<Fact>();
		var created = outcome.value().orElseThrow();
		created.imported().ifPresent(result -> {
			facts.add(new Fact(Messages.ImportDatasetWizard_items, Long.toString(result.items())));
			facts.add(new Fact(Messages.ImportDatasetWizard_annotations, Long.toString(result.annotations())));
			facts.add(new Fact(Messages.ImportDatasetWizard_leftOut, Long.toString(result.leftOut())));
		});
		created.media().ifPresent(result -> facts.addAll(AddMediaWizard.facts(result)));
		new ResultDialog(parent == null || parent.isDisposed() ? null : parent, Messages.NewProjectWizard_title,
				Messages.NewProjectWizard_problems, facts, outcome.problems()).open();
	}
}
