package org.labelwright.ui.wizards.internal.dataset;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.labelwright.core.ExtensionRegistry.Contribution;
import org.labelwright.core.Problem;
import org.labelwright.io.Formats;
import org.labelwright.io.Formats.Candidate;
import org.labelwright.io.spi.Format;
import org.labelwright.ui.internal.Layouts;
import org.labelwright.ui.wizards.internal.Messages;
import org.labelwright.ui.wizards.internal.OptionsPanel;
import org.labelwright.ui.wizards.internal.PathField;
import org.labelwright.ui.wizards.internal.RowTable;

/** What to import, and in what format it is. */
final class SourcePage extends WizardPage {

	private static final int WIDTH = 560;
	private static final int ROWS = 4;

	private final ImportDraft draft;
	private final Optional<Path> initial;
	private PathField source;
	private RowTable<Candidate> formats;
	private Label status;
	private Group optionsGroup;
	private OptionsPanel options;
	private List<Candidate> shown = List.of();
	private Optional<Contribution<Format>> shownFormat = Optional.empty();

	SourcePage(ImportDraft draft, Optional<Path> initial) {
		super("source", Messages.SourcePage_title, null); //$NON-NLS-1$
		this.draft = draft;
		this.initial = initial;
		setDescription(Messages.SourcePage_description);
	}

	@Override
	public void createControl(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 10).spacing(8, 8).numColumns(3).applyTo(area);
		draft.attach(area);
		source = new PathField(area, Messages.SourcePage_source, PathField.Kind.FILE_OR_FOLDER);
		source.setExtensions(Formats.importable().stream().flatMap(format -> Formats.extensions(format).stream()).distinct().sorted().toList());
		source.addListener(paths -> draft.setSource(paths.filter(list -> list.size() == 1).map(List::getFirst)));
		var heading = new Label(area, SWT.NONE);
		heading.setText(Messages.SourcePage_formats);
		GridDataFactory.fillDefaults().span(3, 1).indent(0, 6).applyTo(heading);
		formats(area);
		status = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(560, SWT.DEFAULT).applyTo(status);
		optionsGroup = new Group(area, SWT.NONE);
		optionsGroup.setText(Messages.SourcePage_options);
		GridLayoutFactory.swtDefaults().applyTo(optionsGroup);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).exclude(true).applyTo(optionsGroup);
		optionsGroup.setVisible(false);
		options = new OptionsPanel(optionsGroup);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(options.control());
		options.addListener(() -> draft.setOptions(options.values()));
		draft.addListener(this::refresh);
		setControl(area);
		refresh();
		initial.ifPresent(path -> source.setPaths(List.of(path)));
	}

	private void formats(Composite area) {
		formats = new RowTable<>(area, SWT.SINGLE, WIDTH, ROWS);
		((GridData) formats.control().getLayoutData()).horizontalSpan = 3;
		formats.column(Messages.SourcePage_format, 3, SWT.LEFT, candidate -> candidate.format().name());
		formats.column(Messages.SourcePage_confidence, 2, SWT.LEFT, SourcePage::confidence);
		formats.column(Messages.SourcePage_reason, 7, SWT.LEFT, SourcePage::reason, candidate -> null, SourcePage::reason);
		formats.viewer().addPostSelectionChangedListener(event -> {
			var chosen = formats.selection().stream().findFirst().map(Candidate::format);
			if (!chosen.equals(draft.format()))
				draft.setFormat(chosen);
		});
	}

	private static String confidence(Candidate candidate) {
		int sure = candidate.verdict().confidence();
		return sure == 0 ? Messages.SourcePage_no : NLS.bind(Messages.SourcePage_sure, sure);
	}

	private static String reason(Candidate candidate) {
		return String.join(" ", candidate.verdict().problems().stream() //$NON-NLS-1$
				.map(problem -> problem.remedy().isEmpty() ? problem.message() : problem.message() + " " + problem.remedy()).toList()); //$NON-NLS-1$
	}

	private void refresh() {
		if (source.control().isDisposed())
			return;
		if (shown != draft.candidates()) {
			shown = draft.candidates();
			formats.show(shown);
		}
		var selected = shown.stream().filter(candidate -> Optional.of(candidate.format()).equals(draft.format())).findFirst();
		formats.select(selected.stream().toList());
		showOptions();
		var error = error();
		source.setProblem(draft.format().isEmpty() ? error.orElse(null) : null);
		setErrorMessage(error.orElse(null));
		setMessage(hint());
		status.setText(status());
		status.requestLayout();
		setPageComplete(draft.format().isPresent() && error.isEmpty());
	}

	private void showOptions() {
		if (shownFormat.equals(draft.format()))
			return;
		shownFormat = draft.format();
		var list = shownFormat.flatMap(Contribution::instance).map(Format::importOptions).orElse(List.of());
		options.show(list);
		Layouts.show(optionsGroup, !list.isEmpty());
	}

	private Optional<String> error() {
		if (source.paths().isEmpty())
			return Optional.of(Messages.MediaChoice_noPath);
		if (draft.failure().isPresent())
			return draft.failure();
		if (draft.source().isEmpty() || draft.isBusy() || draft.format().isPresent())
			return Optional.empty();
		return Optional.of(shown.stream().flatMap(candidate -> candidate.verdict().problems().stream()).map(Problem::toString).findFirst()
				.orElse(Messages.SourcePage_unknown));
	}

	private String hint() {
		if (draft.source().isEmpty())
			return Messages.SourcePage_description;
		return draft.format().isPresent() ? Messages.SourcePage_ready : Messages.SourcePage_probing;
	}

	private String status() {
		if (draft.format().isEmpty())
			return ""; //$NON-NLS-1$
		return draft.preview().map(found -> NLS.bind(Messages.SourcePage_holds,
				new Object[] { found.items(), found.annotations(), found.classes().size() }))
				.orElse(draft.isBusy() ? Messages.ImportDraft_reading : ""); //$NON-NLS-1$
	}

	@Override
	public boolean canFlipToNextPage() {
		return isPageComplete();
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible)
			source.control().setFocus();
	}
}
