package org.labelwright.ui.wizards.internal.export;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.labelwright.core.Problem;
import org.labelwright.io.ExportResult;
import org.labelwright.io.Fidelity;
import org.labelwright.io.Formats;
import org.labelwright.io.LossReport;
import org.labelwright.ui.internal.Layouts;
import org.labelwright.ui.wizards.internal.Messages;
import org.labelwright.ui.wizards.internal.PathField;
import org.labelwright.ui.wizards.internal.ProblemTable;
import org.labelwright.ui.wizards.internal.RowTable;

/** What the format will not keep, counted on the data before anything is written, and where the output goes. */
final class TargetPage extends WizardPage {

	private static final int WIDTH = 560;
	private static final int ROWS = 6;
	private static final int PROBLEM_ROWS = 3;

	private final ExportDraft draft;
	private PathField target;
	private Label summary;
	private RowTable<LossReport.Entry> losses;
	private ProblemTable problems;
	private Composite problemArea;

	TargetPage(ExportDraft draft) {
		super("target", Messages.TargetPage_title, null); //$NON-NLS-1$
		this.draft = draft;
		setDescription(Messages.TargetPage_description);
	}

	@Override
	public void createControl(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 10).spacing(8, 8).numColumns(3).applyTo(area);
		target = new PathField(area, Messages.TargetPage_target, PathField.Kind.NEW_FILE_OR_FOLDER);
		target.addListener(paths -> draft.setTarget(paths.filter(list -> list.size() == 1).map(List::getFirst)));
		summary = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).indent(0, 6).hint(560, SWT.DEFAULT).applyTo(summary);
		losses(area);
		problemArea = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(problemArea);
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).exclude(true).applyTo(problemArea);
		problemArea.setVisible(false);
		problems = new ProblemTable(problemArea, PROBLEM_ROWS);
		draft.addListener(this::refresh);
		setControl(area);
		refresh();
	}

	private void losses(Composite area) {
		losses = new RowTable<>(area, SWT.SINGLE, WIDTH, ROWS);
		((GridData) losses.control().getLayoutData()).horizontalSpan = 3;
		losses.column(Messages.TargetPage_what, 3, SWT.LEFT, entry -> ConstructNames.name(entry), entry -> null, TargetPage::places);
		losses.column(Messages.TargetPage_count, 1, SWT.RIGHT, entry -> Long.toString(entry.count()));
		losses.column(Messages.TargetPage_fate, 2, SWT.LEFT,
				entry -> entry.fidelity() == Fidelity.LOST ? Messages.TargetPage_lost : Messages.TargetPage_lossy);
		losses.column(Messages.TargetPage_remark, 6, SWT.LEFT, LossReport.Entry::remark, entry -> null, LossReport.Entry::remark);
		Layouts.show(losses.control(), false);
	}

	private static String places(LossReport.Entry entry) {
		return entry.places().isEmpty() ? "" : NLS.bind(Messages.TargetPage_places, String.join("\n", entry.places())); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void refresh() {
		if (summary.isDisposed())
			return;
		if (!draft.target().equals(target.path()))
			target.suggest(draft.target().map(List::of).orElse(List.of()));
		target.setExtensions(draft.format().map(Formats::extensions).orElse(List.of()));
		var report = draft.trial().flatMap(outcome -> outcome.value()).map(ExportResult::losses);
		losses.show(report.map(LossReport::entries).orElse(List.of()));
		Layouts.show(losses.control(), report.filter(found -> !found.lossless()).isPresent());
		summary.setText(report.map(this::summary).orElse(draft.isBusy() ? Messages.ExportDraft_counting : "")); //$NON-NLS-1$
		summary.requestLayout();
		show(draft.trial().map(outcome -> outcome.problems()).orElse(List.of()));
		var error = error();
		target.setProblem(draft.target().isEmpty() ? error.orElse(null) : null);
		setErrorMessage(error.orElse(null));
		setMessage(draft.isBusy() ? Messages.ExportDraft_counting : Messages.TargetPage_ready);
		setPageComplete(error.isEmpty() && draft.trial().isPresent());
	}

	private void show(List<Problem> found) {
		problems.show(found);
		Layouts.show(problemArea, !found.isEmpty());
	}

	private Optional<String> error() {
		if (draft.failure().isPresent())
			return draft.failure();
		if (draft.isRefused())
			return Optional.of(Messages.TargetPage_refused);
		return draft.target().isEmpty() && draft.format().isPresent() ? Optional.of(Messages.TargetPage_noTarget) : Optional.empty();
	}

	private String summary(LossReport report) {
		var text = NLS.bind(Messages.TargetPage_summary, report.items(), report.annotations());
		return text + " " + (report.lossless() ? Messages.TargetPage_lossless : Messages.TargetPage_losses); //$NON-NLS-1$
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible)
			target.control().setFocus();
	}
}
