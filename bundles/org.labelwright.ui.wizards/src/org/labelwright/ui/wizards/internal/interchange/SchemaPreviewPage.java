package org.labelwright.ui.wizards.internal.interchange;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeColumn;
import org.labelwright.core.Problem;
import org.labelwright.core.Severity;
import org.labelwright.schema.SchemaFiles;
import org.labelwright.schema.ui.internal.PreviewText;
import org.labelwright.ui.Failures;
import org.labelwright.ui.Latest;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.ProjectSession;
import org.labelwright.ui.internal.Layouts;
import org.labelwright.ui.wizards.internal.Messages;
import org.labelwright.ui.wizards.internal.PathField;
import org.labelwright.ui.wizards.internal.ProblemTable;
import org.labelwright.ui.wizards.internal.schema.Swatches;

/** What schema comes, what becomes different in the project that it is for, and what gets lost, before anything is stored. */
final class SchemaPreviewPage extends WizardPage {

	private static final int WIDTH = 560;
	private static final int ROWS = 8;
	private static final int PROBLEM_ROWS = 3;
	private static final int LINES = 5;

	/** Where the schema goes. */
	enum Target {
		FILE, PROJECT, NEW_PROJECT
	}

	private final SchemaSourcePage source;
	private final ProjectHost host;
	private final Button[] targets = new Button[Target.values().length];
	private PathField file;
	private LazyTree<SchemaRow> rows;
	private TreeColumn different;
	private Text summary;
	private Composite problemArea;
	private ProblemTable problems;
	private Latest latest;
	private SchemaImport.Preview preview;
	private String failure;

	SchemaPreviewPage(SchemaSourcePage source, ProjectHost host) {
		super("preview", Messages.ImportSchema_previewTitle, null); //$NON-NLS-1$
		this.source = source;
		this.host = host;
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 10).spacing(8, 8).numColumns(3).applyTo(area);
		latest = new Latest(area);
		var choice = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(targets.length).spacing(16, 0).applyTo(choice);
		GridDataFactory.fillDefaults().span(3, 1).applyTo(choice);
		target(choice, Target.FILE, Messages.ImportSchema_toFile);
		target(choice, Target.PROJECT, Messages.ImportSchema_toProject);
		target(choice, Target.NEW_PROJECT, Messages.ImportSchema_toNewProject);
		targets[0].setSelection(true);
		targets[Target.PROJECT.ordinal()].setEnabled(host.project().filter(project -> project.store().writable()).isPresent());
		file = new PathField(area, Messages.ImportSchema_target, PathField.Kind.NEW_FILE);
		file.setExtensions(List.of(SchemaFiles.EXTENSION.substring(1)));
		file.addListener(paths -> validate());
		rows = new LazyTree<>(area, SWT.NONE, SchemaRow::parts, (item, row) -> item.setText(new String[] { row.name(), row.what() }));
		var swatches = new Swatches(rows.control());
		rows.control().addListener(SWT.SetData, event -> {
			if (event.item.getData() instanceof SchemaRow row && row.color() != null)
				((org.eclipse.swt.widgets.TreeItem) event.item).setImage(swatches.of(row.color()));
		});
		rows.control().setHeaderVisible(true);
		column(Messages.ImportSchema_element, WIDTH / 2);
		different = column(Messages.ImportSchema_different, WIDTH / 2);
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(WIDTH, rows.control().getItemHeight() * ROWS).applyTo(rows.control());
		summary = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(WIDTH, summary.getLineHeight() * LINES).applyTo(summary);
		problemArea = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(problemArea);
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(problemArea);
		problems = new ProblemTable(problemArea, PROBLEM_ROWS);
		Layouts.show(problemArea, false);
		setControl(area);
	}

	private TreeColumn column(String title, int width) {
		var column = new TreeColumn(rows.control(), SWT.LEFT);
		column.setText(title);
		column.setWidth(width);
		return column;
	}

	private void target(Composite parent, Target target, String text) {
		var button = new Button(parent, SWT.RADIO);
		button.setText(text);
		button.addListener(SWT.Selection, event -> {
			if (button.getSelection())
				ask();
		});
		targets[target.ordinal()] = button;
	}

	Target target() {
		return Arrays.stream(Target.values()).filter(target -> targets[target.ordinal()].getSelection()).findFirst().orElse(Target.FILE);
	}

	/** The file that is written; empty when none is named. */
	Optional<Path> file() {
		return file.path().map(path -> path.toString().endsWith(SchemaFiles.EXTENSION) ? path : path.resolveSibling(path.getFileName() + SchemaFiles.EXTENSION));
	}

	/** What comes; the page must be complete. */
	SchemaImport.Preview preview() {
		return preview;
	}

	private void ask() {
		preview = null;
		failure = null;
		boolean inProject = target() == Target.PROJECT;
		file.setEnabled(target() == Target.FILE);
		different.setWidth(inProject ? WIDTH / 2 : 0);
		var request = source.request(inProject ? host.project().map(ProjectSession::store).orElse(null) : null);
		latest.ask(Messages.ImportSchema_reading, request::preview, this::show, thrown -> {
			failure = Failures.message(thrown);
			validate();
		});
		summary.setText(Messages.ImportSchema_reading);
		validate();
	}

	private void show(SchemaImport.Preview found) {
		preview = found;
		rows.show(found.rows());
		problems.show(found.problems());
		Layouts.show(problemArea, !found.problems().isEmpty());
		summary.setText(text(found));
		getShell().layout(true, true);
		validate();
	}

	private String text(SchemaImport.Preview found) {
		if (found.schema() == null)
			return ""; //$NON-NLS-1$
		if (found.touched() != null)
			return PreviewText.of(found.touched());
		var schema = found.schema();
		return target() == Target.PROJECT ? Messages.ImportSchema_same
				: NLS.bind(Messages.ImportSchema_summary, new Object[] { schema.getLabels().size(), schema.getRelationTypes().size(), schema.getQuestions().size(), schema.getConstraints().size() });
	}

	private void validate() {
		var error = error();
		setErrorMessage(error);
		setMessage(latest.isBusy() ? Messages.ImportSchema_reading : Messages.ImportSchema_ready);
		setPageComplete(error == null && preview != null && (target() != Target.PROJECT || preview.evolution() != null));
	}

	private String error() {
		if (failure != null)
			return failure;
		if (preview != null && preview.schema() == null)
			return preview.problems().stream().filter(problem -> problem.severity() == Severity.ERROR).map(Problem::toString).findFirst().orElse(Messages.ImportSchema_unknown);
		return target() == Target.FILE && file.path().isEmpty() ? Messages.ImportSchema_noTarget : null;
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (!visible)
			return;
		if (file.path().isEmpty() && !source.isPasted())
			file.suggest(source.suggestion().map(List::of).orElse(List.of()));
		ask();
		(target() == Target.FILE ? file.control() : targets[target().ordinal()]).setFocus();
	}
}
