package org.labelwright.ui.wizards.internal.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.labelwright.core.Outcome;
import org.labelwright.io.AddMediaOperation;
import org.labelwright.io.MediaResult;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.ProjectSession;
import org.labelwright.ui.wizards.internal.Icons;
import org.labelwright.ui.wizards.internal.Messages;
import org.labelwright.ui.wizards.internal.NoProjectPage;
import org.labelwright.ui.wizards.internal.ResultDialog;
import org.labelwright.ui.wizards.internal.ResultDialog.Fact;
import org.labelwright.ui.wizards.internal.Runs;

/** Adds files to the project that is open. */
public final class AddMediaWizard extends Wizard {

	private final Optional<ProjectHost> host;
	private final List<Path> initial;
	private MediaChoice media;

	/** @param initial files and folders to begin with */
	public AddMediaWizard(Optional<ProjectHost> host, List<Path> initial) {
		this.host = host;
		this.initial = List.copyOf(initial);
		setNeedsProgressMonitor(true);
		setWindowTitle(Messages.AddMediaWizard_title);
		setDefaultPageImageDescriptor(Icons.banner("media_banner")); //$NON-NLS-1$
	}

	@Override
	public void addPages() {
		addPage(host.flatMap(ProjectHost::project).isPresent() ? new MediaPage() : new NoProjectPage());
	}

	private final class MediaPage extends WizardPage {

		MediaPage() {
			super("media", Messages.AddMediaWizard_pageTitle, null); //$NON-NLS-1$
			setDescription(Messages.AddMediaWizard_description);
			setPageComplete(false);
		}

		@Override
		public void createControl(Composite parent) {
			var area = new Composite(parent, SWT.NONE);
			GridLayoutFactory.swtDefaults().margins(10, 10).spacing(8, 6).numColumns(3).applyTo(area);
			media = new MediaChoice(area);
			media.addListener(this::validate);
			setControl(area);
			if (!initial.isEmpty())
				media.setSources(initial);
		}

		private void validate() {
			boolean any = media.hasMedia();
			setErrorMessage(media.problem().orElse(null));
			setMessage(any ? Messages.AddMediaWizard_ready : Messages.AddMediaWizard_description);
			setPageComplete(any && media.problem().isEmpty());
		}

		@Override
		public void setVisible(boolean visible) {
			super.setVisible(visible);
			if (visible)
				media.setFocus();
		}
	}

	@Override
	public boolean performFinish() {
		var session = host.flatMap(ProjectHost::project).orElseThrow();
		var page = (WizardPage) getContainer().getCurrentPage();
		var outcome = Runs.run(page, Messages.AddMediaWizard_job, operation(session));
		if (outcome.isEmpty())
			return false;
		host.ifPresent(ProjectHost::refresh);
		var parent = (Shell) getShell().getParent();
		getShell().getDisplay().asyncExec(() -> show(parent, outcome.get()));
		return true;
	}

	private AddMediaOperation operation(ProjectSession session) {
		return new AddMediaOperation(session.store(), media.sources(), media.copy(), session.user()).grouped(media.grouping());
	}

	private static void show(Shell parent, Outcome<MediaResult> outcome) {
		outcome.value().ifPresent(result -> new ResultDialog(parent == null || parent.isDisposed() ? null : parent,
				Messages.AddMediaWizard_title, NLS.bind(Messages.AddMediaWizard_headline, result.added()), facts(result), outcome.problems())
						.open());
	}

	static List<Fact> facts(MediaResult result) {
		return List.of(new Fact(Messages.AddMediaWizard_added, Long.toString(result.added())),
				new Fact(Messages.AddMediaWizard_known, Long.toString(result.known())),
				new Fact(Messages.AddMediaWizard_skipped, Long.toString(result.skipped())),
				new Fact(Messages.AddMediaWizard_failed, Long.toString(result.failed())));
	}
}
