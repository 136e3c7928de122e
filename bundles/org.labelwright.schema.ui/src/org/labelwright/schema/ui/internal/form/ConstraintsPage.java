package org.labelwright.schema.ui.internal.form;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.labelwright.model.schema.Constraint;
import org.labelwright.model.schema.Label;
import org.labelwright.schema.ui.internal.Messages;
import org.labelwright.store.ConstraintTrial;
import org.labelwright.store.DocumentFilter;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.Tasks;
import org.labelwright.ui.internal.ChoicePopup;
import org.labelwright.ui.internal.Icons;
import org.labelwright.ui.internal.guideline.Openings;

/** The rules that documents must keep. */
public final class ConstraintsPage extends ElementPage {

	private static final String FIRST = "count"; //$NON-NLS-1$
	private static final int WIDTH = 560;

	@Override
	public String title() {
		return Messages.ConstraintsPage_title;
	}

	@Override
	void fillBar() {
		button(Icons.image("rule"), Messages.ConstraintsPage_add, Messages.ConstraintsPage_addTip, () -> add(this::insert)); //$NON-NLS-1$
		button(Icons.image("problems"), Messages.ConstraintsPage_try, Messages.ConstraintsPage_tryTip, this::tryOut); //$NON-NLS-1$
	}

	/** Tells which items of the open project would break the selected rule, and opens the one that is chosen. */
	private void tryOut() {
		var host = ProjectHost.of(PlatformUI.getWorkbench().getActiveWorkbenchWindow());
		var shell = viewer().getControl().getShell();
		editing().endTyping();
		if (host.project().isEmpty() || !(editing().selected().stream().findFirst().orElse(null) instanceof Constraint constraint)) {
			MessageDialog.openInformation(shell, Messages.ConstraintsPage_try, Messages.ConstraintsPage_tryNothing);
			return;
		}
		var project = host.project().get();
		var trial = new ConstraintTrial(project.store(), DocumentFilter.ALL.seenBy(project.user()), constraint);
		Tasks.start(Messages.ConstraintsPage_try, trial, result -> tell(host, shell, result));
	}

	private static void tell(ProjectHost host, Shell shell, ConstraintTrial.Result result) {
		if (shell.isDisposed())
			return;
		if (result.count() == 0) {
			MessageDialog.openInformation(shell, Messages.ConstraintsPage_try, NLS.bind(Messages.ConstraintsPage_tryKept, result.documents()));
			return;
		}
		new ChoicePopup<>(shell, NLS.bind(Messages.ConstraintsPage_tryBroken, result.items(), result.count()), Messages.ConstraintsPage_tryHint, result.findings(),
				finding -> finding.item() + ": " + finding.problem().message(), finding -> Icons.of(finding.problem().severity()), WIDTH, //$NON-NLS-1$
				finding -> Openings.openItem(host, finding.itemId()), () -> {
					// the user has seen it
				}).open();
	}

	@Override
	String emptyHint() {
		return Messages.ConstraintsPage_empty;
	}

	/** About the labels that are selected, on whatever page. */
	@Override
	Constraint insert() {
		return editing().edits().addConstraint(FIRST, Messages.ConstraintsPage_new,
				editing().selected().stream().filter(Label.class::isInstance).map(Label.class::cast).toList());
	}

	@Override
	List<? extends EObject> roots() {
		return editing() == null ? List.of() : editing().schema().getConstraints();
	}

	@Override
	List<? extends EObject> children(EObject part) {
		return List.of();
	}
}
