package org.labelwright.ui.wizards.internal.dataset;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.labelwright.io.ImportMapping.New;
import org.labelwright.io.ImportPreview;
import org.labelwright.io.ImportSettings.Existing;
import org.labelwright.io.ImportSettings.Missing;
import org.labelwright.ui.internal.Layouts;
import org.labelwright.ui.wizards.internal.Messages;
import org.labelwright.ui.wizards.internal.ProblemTable;

/** What the import will do and what is wrong with the source, before anything is written. */
final class CheckPage extends WizardPage {

	private static final int ROWS = 6;

	private final ImportDraft draft;
	private Label summary;
	private Combo existing;
	private Combo missing;
	private Label partName;
	private Combo part;
	private List<String> roles = List.of();
	private Button copy;
	private Button lenient;
	private Label problemsHeading;
	private ProblemTable problems;
	private ImportPreview shown;

	CheckPage(ImportDraft draft) {
		super("check", Messages.CheckPage_title, null); //$NON-NLS-1$
		this.draft = draft;
		setDescription(Messages.CheckPage_description);
	}

	@Override
	public void createControl(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 10).spacing(8, 8).numColumns(2).applyTo(area);
		summary = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(560, SWT.DEFAULT).applyTo(summary);
		existing = combo(area, Messages.CheckPage_existing, Messages.CheckPage_existing_skip, Messages.CheckPage_existing_replace,
				Messages.CheckPage_existing_add);
		missing = combo(area, Messages.CheckPage_missing, Messages.CheckPage_missing_refuse, Messages.CheckPage_missing_keep,
				Messages.CheckPage_missing_skip);
		part = combo(area, Messages.CheckPage_part, Messages.CheckPage_part_first);
		partName = (Label) area.getChildren()[area.getChildren().length - 2];
		Layouts.show(partName, false);
		Layouts.show(part, false);
		copy = check(area, Messages.CheckPage_copy);
		lenient = check(area, Messages.CheckPage_lenient);
		problemsHeading = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(0, 6).applyTo(problemsHeading);
		var frame = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(frame);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(frame);
		problems = new ProblemTable(frame, ROWS);
		draft.addListener(this::refresh);
		setControl(area);
		refresh();
	}

	private Combo combo(Composite area, String name, String... choices) {
		var label = new Label(area, SWT.NONE);
		label.setText(name);
		GridDataFactory.swtDefaults().applyTo(label);
		var combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setItems(choices);
		combo.select(0);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		combo.addListener(SWT.Selection, event -> take());
		return combo;
	}

	private Button check(Composite area, String text) {
		var button = new Button(area, SWT.CHECK);
		button.setText(text);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
		button.addListener(SWT.Selection, event -> take());
		return button;
	}

	private void take() {
		draft.setSettings(draft.settings().withExisting(Existing.values()[existing.getSelectionIndex()])
				.withMissing(Missing.values()[missing.getSelectionIndex()]).withCopyMedia(copy.getSelection())
				.withStrict(!lenient.getSelection()).withPart(part.getSelectionIndex() < 1 ? null : roles.get(part.getSelectionIndex() - 1)));
	}

	/** Offers the parts that the format is for. */
	private void showParts() {
		if (roles.equals(draft.roles()))
			return;
		roles = draft.roles();
		part.setItems(Stream.concat(Stream.of(Messages.CheckPage_part_first), roles.stream()).toArray(String[]::new));
		part.select(0);
		Layouts.show(partName, !roles.isEmpty());
		Layouts.show(part, !roles.isEmpty());
	}

	private void refresh() {
		if (summary.isDisposed())
			return;
		showParts();
		var preview = draft.preview().orElse(null);
		summary.setText(preview == null ? Messages.ImportDraft_reading : summary(preview));
		if (preview != shown) {
			shown = preview;
			problems.show(preview == null ? List.of() : preview.problems());
		}
		int count = preview == null ? 0 : preview.problems().size();
		problemsHeading.setText(count == 0 ? Messages.CheckPage_noProblems : NLS.bind(Messages.CheckPage_problems, count));
		summary.requestLayout();
		boolean refused = draft.hasErrors() && draft.settings().strict();
		boolean absent = preview != null && preview.found() < preview.items() && draft.settings().missing() == Missing.REFUSE
				&& draft.settings().strict();
		setErrorMessage(refused ? Messages.CheckPage_refused : absent ? NLS.bind(Messages.CheckPage_absent, preview.items() - preview.found()) : null);
		setMessage(preview == null ? Messages.ImportDraft_reading : Messages.CheckPage_description);
		setPageComplete(preview != null && !refused && !absent);
	}

	private String summary(ImportPreview preview) {
		long made = draft.mapping().targets().values().stream().filter(New.class::isInstance).count();
		var text = NLS.bind(Messages.CheckPage_summary, new Object[] { preview.items(), preview.annotations() - draft.skipped(), made });
		return draft.skipped() == 0 ? text : text + " " + NLS.bind(Messages.CheckPage_skipped, draft.skipped()); //$NON-NLS-1$
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible)
			existing.setFocus();
	}
}
