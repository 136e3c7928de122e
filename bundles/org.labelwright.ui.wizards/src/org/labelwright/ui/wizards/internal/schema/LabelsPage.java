package org.labelwright.ui.wizards.internal.schema;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.io.Formats;
import org.labelwright.io.ImportPreview;
import org.labelwright.io.ProbeOperation;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.schema.SchemaFiles;
import org.labelwright.ui.Failures;
import org.labelwright.ui.Latest;
import org.labelwright.ui.internal.Layouts;
import org.labelwright.ui.wizards.internal.Messages;
import org.labelwright.ui.wizards.internal.PathField;
import org.labelwright.ui.wizards.internal.template.TemplateDialog;

/** The labels of a new project: made here, or taken from a schema file or from a dataset. */
public final class LabelsPage extends WizardPage {

	private final SchemaDraft draft;
	private final Map<Origin, Button> origins = new LinkedHashMap<>();
	private Optional<Path> initial = Optional.empty();
	private Composite area;
	private Composite fileArea;
	private PathField file;
	private Label report;
	private Button annotations;
	private LabelEditor editor;
	private Latest latest;
	private String problem;
	private Dataset dataset;

	private enum Origin {
		HERE, SCHEMA, DATASET
	}

	public LabelsPage(SchemaDraft draft) {
		super("labels", Messages.LabelsPage_title, null); //$NON-NLS-1$
		this.draft = draft;
		setDescription(Messages.LabelsPage_description);
	}

	/** Begins with the labels of a schema file or a dataset. */
	public void startWith(Path source) {
		initial = Optional.of(source);
	}

	@Override
	public void createControl(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 10).spacing(5, 8).applyTo(area);
		var choice = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(Origin.values().length + 1).spacing(16, 0).applyTo(choice);
		origin(choice, Origin.HERE, Messages.LabelsPage_here);
		origin(choice, Origin.SCHEMA, Messages.LabelsPage_fromSchema);
		origin(choice, Origin.DATASET, Messages.LabelsPage_fromDataset);
		var template = new Button(choice, SWT.PUSH);
		template.setText(Messages.ProjectPage_template);
		template.addListener(SWT.Selection, event -> new TemplateDialog(getShell(), false).choose().ifPresent(this::take));
		fileArea = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 0).applyTo(fileArea);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(fileArea);
		file = new PathField(fileArea, Messages.LabelsPage_file, PathField.Kind.FILE_OR_FOLDER);
		new Label(fileArea, SWT.NONE);
		report = new Label(fileArea, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(320, SWT.DEFAULT).applyTo(report);
		new Label(fileArea, SWT.NONE);
		annotations = new Button(fileArea, SWT.CHECK);
		annotations.setText(Messages.LabelsPage_annotations);
		annotations.setSelection(true);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(annotations);
		latest = new Latest(area);
		file.addListener(paths -> read(paths.filter(list -> list.size() == 1).map(List::getFirst)));
		editor = new LabelEditor(area, draft);
		draft.addListener(this::validate);
		setControl(area);
		origins.get(initial.map(source -> isSchema(source) ? Origin.SCHEMA : Origin.DATASET).orElse(Origin.HERE)).setSelection(true);
		choose();
		initial.ifPresent(source -> file.setPaths(List.of(source)));
	}

	private static boolean isSchema(Path source) {
		return source.toString().endsWith(SchemaFiles.EXTENSION);
	}

	private void origin(Composite parent, Origin origin, String text) {
		var button = new Button(parent, SWT.RADIO);
		button.setText(text);
		button.addListener(SWT.Selection, event -> {
			if (button.getSelection()) {
				choose();
				read(file.path());
			}
		});
		origins.put(origin, button);
	}

	private Origin origin() {
		return origins.entrySet().stream().filter(entry -> entry.getValue().getSelection()).map(Map.Entry::getKey).findFirst()
				.orElse(Origin.HERE);
	}

	private void choose() {
		var origin = origin();
		Layouts.show(fileArea, origin != Origin.HERE);
		Layouts.show(annotations, origin == Origin.DATASET);
		file.setExtensions(origin == Origin.SCHEMA ? List.of(SchemaFiles.EXTENSION.substring(1))
				: Formats.importable().stream().flatMap(format -> Formats.extensions(format).stream()).distinct().toList());
		area.layout(true, true);
		validate();
	}

	private void read(Optional<Path> source) {
		latest.cancel();
		dataset = null;
		if (source.isEmpty() || origin() == Origin.HERE) {
			tell(null, ""); //$NON-NLS-1$
			return;
		}
		if (origin() == Origin.SCHEMA)
			latest.ask(Messages.LabelsPage_reading, monitor -> SchemaFiles.read(source.get()), this::take, this::failed);
		else
			latest.ask(Messages.LabelsPage_reading, new ProbeOperation(source.get())::run, preview -> take(source.get(), preview),
					this::failed);
		tell(null, Messages.LabelsPage_reading);
	}

	/** What a template has is edited here from then on. */
	private void take(TemplateDialog.Choice choice) {
		origins.forEach((origin, button) -> button.setSelection(origin == Origin.HERE));
		choose();
		read(Optional.empty());
		draft.replace(choice.schema());
	}

	private void take(Outcome<LabelSchema> read) {
		if (read.value().isEmpty()) {
			refuse(read.problems());
			return;
		}
		draft.replace(read.value().get());
		tell(null, read.problems().isEmpty() ? NLS.bind(Messages.LabelsPage_schemaRead, draft.labels().size(), draft.questions().size())
				: read.problems().getFirst().toString());
	}

	private void take(Path source, Outcome<ImportPreview> read) {
		if (read.value().isEmpty()) {
			refuse(read.problems());
			return;
		}
		var preview = read.value().get();
		var schema = SchemaFactory.eINSTANCE.createLabelSchema();
		dataset = Dataset.into(schema, source, preview);
		draft.replace(schema);
		draft.suggestKeys();
		tell(null, NLS.bind(Messages.LabelsPage_datasetRead, new Object[] { dataset.formatName(), preview.classes().size(), preview.items(),
				preview.annotations(), preview.items() - preview.found() }));
	}

	private void refuse(List<Problem> problems) {
		tell(problems.isEmpty() ? Messages.LabelsPage_unknown : problems.getLast().toString(), ""); //$NON-NLS-1$
	}

	private void failed(Throwable failure) {
		if (!(failure instanceof OperationCanceledException))
			tell(NLS.bind(Messages.LabelsPage_unreadable, Failures.message(failure)), ""); //$NON-NLS-1$
	}

	private void tell(String newProblem, String text) {
		problem = newProblem;
		file.setProblem(newProblem);
		report.setText(text);
		area.layout(true, true);
		validate();
	}

	private void validate() {
		if (area == null || area.isDisposed())
			return;
		var error = problem == null || origin() == Origin.HERE ? draft.labelProblem() : Optional.of(problem);
		setErrorMessage(error.orElse(null));
		setMessage(draft.isUsable() ? Messages.LabelsPage_ready : Messages.LabelsPage_description);
		setPageComplete(error.isEmpty() && !latest.isBusy() && draft.isUsable() && (origin() == Origin.HERE || !file.isPending()));
		if (isCurrentPage())
			getContainer().updateButtons();
	}

	/** The dataset to import as well; empty for none. */
	public Optional<Dataset> dataset() {
		return origin() == Origin.DATASET && annotations.getSelection() ? Optional.ofNullable(dataset) : Optional.empty();
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (!visible)
			return;
		if (origin() == Origin.HERE)
			editor.setFocus();
		else
			file.control().setFocus();
	}
}
