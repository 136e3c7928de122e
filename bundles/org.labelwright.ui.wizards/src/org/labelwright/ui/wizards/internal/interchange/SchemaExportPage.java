package org.labelwright.ui.wizards.internal.interchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.labelwright.core.ExtensionRegistry.Contribution;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.schema.ecore.CompareEcoreOperation;
import org.labelwright.schema.ecore.EcoreFormat;
import org.labelwright.schema.ecore.ModelDifference;
import org.labelwright.schema.format.ExportSchemaOperation;
import org.labelwright.schema.format.SchemaFormat;
import org.labelwright.schema.format.SchemaFormats;
import org.labelwright.schema.format.SchemaLoss;
import org.labelwright.ui.Failures;
import org.labelwright.ui.Latest;
import org.labelwright.ui.internal.Layouts;
import org.labelwright.ui.wizards.internal.Messages;
import org.labelwright.ui.wizards.internal.PathField;
import org.labelwright.ui.wizards.internal.RowTable;

/** In what format to write a label schema, where, and what does not come back from it, found before anything is written. */
final class SchemaExportPage extends WizardPage {

	private static final int WIDTH = 560;
	private static final int ROWS = 6;

	private final LabelSchema schema;
	private final List<Contribution<SchemaFormat>> formats = SchemaFormats.all();
	private Combo format;
	private PathField target;
	private Composite againstArea;
	private PathField against;
	private Label summary;
	private RowTable<SchemaLoss> losses;
	private RowTable<ModelDifference> differences;
	private Latest latest;
	private Trial trial;
	private String failure;

	/** @param differences from another model; null when it is compared with none */
	record Trial(Outcome<ExportSchemaOperation.Written> written, Outcome<List<ModelDifference>> differences) {

		/** What was wrong with either. */
		Optional<Problem> refusal() {
			return written.value().isEmpty() ? written.problems().stream().findFirst()
					: Optional.ofNullable(differences).filter(compared -> compared.value().isEmpty()).flatMap(compared -> compared.problems().stream().findFirst());
		}
	}

	SchemaExportPage(LabelSchema schema) {
		super("target", Messages.ExportSchema_title, null); //$NON-NLS-1$
		this.schema = schema;
		setDescription(NLS.bind(Messages.ExportSchema_description, schema.getName() == null ? "" : schema.getName())); //$NON-NLS-1$
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 10).spacing(8, 8).numColumns(3).applyTo(area);
		latest = new Latest(area);
		new Label(area, SWT.NONE).setText(Messages.ExportSchema_format);
		format = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		formats.forEach(known -> format.add(known.name()));
		format.select(Math.max(0, formats.indexOf(origin())));
		format.addListener(SWT.Selection, event -> choose());
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(format);
		target = new PathField(area, Messages.ExportSchema_target, PathField.Kind.NEW_FILE);
		target.addListener(paths -> validate());
		againstArea = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(againstArea);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(againstArea);
		against = new PathField(againstArea, Messages.ExportSchema_against, PathField.Kind.FILES);
		against.control().setToolTipText(Messages.ExportSchema_againstTip);
		against.setExtensions(List.of("ecore")); //$NON-NLS-1$
		against.addListener(paths -> ask());
		summary = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).indent(0, 6).hint(WIDTH, SWT.DEFAULT).applyTo(summary);
		losses(area);
		differences(area);
		setControl(area);
		choose();
	}

	/** The format that the schema came from; null when it is not known. */
	private Contribution<SchemaFormat> origin() {
		return formats.stream().filter(known -> schema.getForeign() != null && known.instance().filter(reader -> schema.getForeign().has(reader.key())).isPresent()).findFirst()
				.orElse(null);
	}

	private void losses(Composite area) {
		losses = new RowTable<>(area, SWT.SINGLE, WIDTH, ROWS);
		((GridData) losses.control().getLayoutData()).horizontalSpan = 3;
		losses.column(Messages.ExportSchema_what, 3, SWT.LEFT, SchemaLoss::construct);
		losses.column(Messages.ExportSchema_kind, 3, SWT.LEFT, loss -> kind(loss.kind()));
		losses.column(Messages.ExportSchema_count, 1, SWT.RIGHT, loss -> Long.toString(loss.count()));
		losses.column(Messages.ExportSchema_places, 5, SWT.LEFT, loss -> String.join(", ", loss.places()), loss -> null, loss -> String.join("\n", loss.places())); //$NON-NLS-1$ //$NON-NLS-2$
		Layouts.show(losses.control(), false);
	}

	static String kind(SchemaLoss.Kind kind) {
		return switch (kind) {
		case LOST -> Messages.ExportSchema_lost;
		case CHANGED -> Messages.ExportSchema_changed;
		case ADDED -> Messages.ExportSchema_added;
		};
	}

	private void differences(Composite area) {
		differences = new RowTable<>(area, SWT.SINGLE, WIDTH, ROWS);
		((GridData) differences.control().getLayoutData()).horizontalSpan = 3;
		differences.column(Messages.ExportSchema_element, 3, SWT.LEFT, ModelDifference::path, difference -> null, ModelDifference::path);
		differences.column(Messages.ExportSchema_difference, 5, SWT.LEFT, ModelDifference::text, difference -> null, ModelDifference::text);
		differences.column(Messages.ExportSchema_why, 4, SWT.LEFT, ModelDifference::why, difference -> null, ModelDifference::why);
		Layouts.show(differences.control(), false);
	}

	Contribution<SchemaFormat> format() {
		return formats.get(format.getSelectionIndex());
	}

	/** The file that is written; empty when none is named. */
	Optional<Path> target() {
		var ending = SchemaFormats.extensions(format()).stream().findFirst().map(first -> '.' + first).orElse(""); //$NON-NLS-1$
		return target.path().map(path -> path.getFileName().toString().contains(".") ? path : path.resolveSibling(path.getFileName() + ending)); //$NON-NLS-1$
	}

	ExportSchemaOperation operation(Path file) {
		return new ExportSchemaOperation(schema, format().instance().orElseThrow(), file);
	}

	/** What was found out before; null when it is not known yet. */
	Trial trial() {
		return trial;
	}

	private boolean isEcore() {
		return format().instance().orElse(null) instanceof EcoreFormat;
	}

	private void choose() {
		target.setExtensions(SchemaFormats.extensions(format()));
		Layouts.show(againstArea, isEcore());
		ask();
	}

	private void ask() {
		trial = null;
		failure = null;
		var files = isEcore() && !against.isPending() ? against.paths().orElse(List.of()) : List.<Path>of();
		var operation = operation(Path.of("schema." + SchemaFormats.extensions(format()).stream().findFirst().orElse("txt"))).dryRun(true); //$NON-NLS-1$ //$NON-NLS-2$
		latest.ask(Messages.ExportSchema_trying, monitor -> trial(operation, files, monitor), this::show, thrown -> {
			failure = Failures.message(thrown);
			validate();
		});
		summary.setText(Messages.ExportSchema_trying);
		validate();
	}

	private Trial trial(ExportSchemaOperation operation, List<Path> files, SubMonitor monitor) throws CoreException {
		monitor.beginTask(Messages.ExportSchema_trying, 2);
		return new Trial(operation.run(monitor.split(1)), files.isEmpty() ? null : CompareEcoreOperation.of(files, schema).run(monitor.split(1)));
	}

	private void show(Trial found) {
		trial = found;
		var lost = found.written().value().map(ExportSchemaOperation.Written::losses).orElse(List.of());
		losses.show(lost);
		Layouts.show(losses.control(), !lost.isEmpty());
		var different = Optional.ofNullable(found.differences()).flatMap(Outcome::value);
		differences.show(different.orElse(List.of()));
		Layouts.show(differences.control(), different.filter(list -> !list.isEmpty()).isPresent());
		summary.setText((lost.isEmpty() ? Messages.ExportSchema_lossless : Messages.ExportSchema_losses)
				+ different.map(list -> '\n' + NLS.bind(Messages.ExportSchema_differences, meant(list), list.size() - meant(list))).orElse("")); //$NON-NLS-1$
		getShell().layout(true, true);
		validate();
	}

	private static long meant(List<ModelDifference> list) {
		return list.stream().filter(difference -> difference.why() == null).count();
	}

	private void validate() {
		var error = failure != null || trial == null ? failure : trial.refusal().map(Problem::toString).orElse(null);
		setErrorMessage(error);
		setMessage(target.path().isEmpty() ? Messages.ExportSchema_noTarget : getDescription());
		setPageComplete(error == null && trial != null && target.path().isPresent());
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible)
			format.setFocus();
	}
}
