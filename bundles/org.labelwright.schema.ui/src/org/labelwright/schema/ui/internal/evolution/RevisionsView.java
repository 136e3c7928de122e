package org.labelwright.schema.ui.internal.evolution;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.labelwright.core.Operation;
import org.labelwright.schema.SchemaChange;
import org.labelwright.schema.SchemaComparison;
import org.labelwright.schema.SchemaFiles;
import org.labelwright.schema.evolution.SchemaUndoOperation;
import org.labelwright.schema.ui.internal.Messages;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.SchemaRevision;
import org.labelwright.store.StoreException;
import org.labelwright.ui.Failures;
import org.labelwright.ui.Latest;
import org.labelwright.ui.Tasks;
import org.labelwright.ui.internal.Buttons;
import org.labelwright.ui.internal.rows.RowList;
import org.labelwright.ui.internal.rows.Rows;

/**
 * The revisions of the label schema, the latest first: who stored each, when and for what; what became different by one, or between two; takes the last
 * change back, does it again, takes back that documents were brought up to date, and writes a revision to a file.
 */
public final class RevisionsView extends ProjectTableView {

	public static final String ID = "org.labelwright.schema.ui.view.revisions"; //$NON-NLS-1$

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).withZone(ZoneId.systemDefault());

	private final Rows differences = new Rows() {
		@Override
		public String text(int row, int column) {
			if (row >= changes.size())
				return ""; //$NON-NLS-1$
			return column == 0 ? changes.get(row).name() : changes.get(row).detail();
		}

		@Override
		public Image image(int row, int column) {
			return null;
		}
	};
	private RowList changed;
	private Button undo;
	private Button redo;
	private Button older;
	private Button export;
	private Latest comparing;
	private Read read = Read.NOTHING;
	private List<SchemaChange> changes = List.of();

	/**
	 * What is listed.
	 *
	 * @param revisions the latest first
	 * @param undo      what can be taken back, for people; null for nothing
	 * @param redo      what can be done again, likewise
	 * @param migration what was brought up to date and can be taken back, likewise
	 */
	private record Read(List<SchemaRevision> revisions, Map<String, String> names, String undo, String redo, String migration) {

		static final Read NOTHING = new Read(List.of(), Map.of(), null, null, null);

		static Read of(ProjectStore store) throws CoreException {
			return new Read(store.revisions().list().reversed(), store.journal().names(), SchemaUndoOperation.next(store, false).orElse(null),
					SchemaUndoOperation.next(store, true).orElse(null), store.revisions().migration().orElse(null));
		}
	}

	public RevisionsView() {
		super(4);
	}

	@Override
	void createButtons(Composite bar) {
		explain(Messages.Revisions_hint);
		undo = Buttons.push(bar, Messages.Evolve_undo, () -> takeBack(false));
		redo = Buttons.push(bar, Messages.Evolve_redo, () -> takeBack(true));
		older = Buttons.push(bar, Messages.Revisions_older, this::takeMigrationBack);
		export = Buttons.push(bar, Messages.Revisions_export, this::export);
	}

	@Override
	RowList createTable(Composite parent) {
		comparing = new Latest(parent);
		var sides = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sides);
		var table = new RowList(sides, SWT.MULTI, 0, this);
		var names = List.of(Messages.Revisions_number, Messages.Revisions_when, Messages.Revisions_who, Messages.Revisions_what);
		var widths = List.of(74, 150, 100, 340);
		for (int i = 0; i < widths.size(); i++)
			table.column(names.get(i), null, widths.get(i), i == 0 ? SWT.RIGHT : SWT.LEFT, null);
		table.addListener(SWT.Selection, event -> compare());
		changed = new RowList(sides, SWT.SINGLE, 0, differences);
		changed.column(Messages.Revisions_element, null, 130, SWT.LEFT, null);
		changed.column(Messages.Revisions_difference, null, 320, SWT.LEFT, null);
		sides.setWeights(3, 2);
		return table;
	}

	@Override
	void refresh() {
		var project = host().project().orElse(null);
		latest().cancel();
		show(Read.NOTHING, project == null ? Messages.Revisions_noProject : Messages.Revisions_reading);
		if (project != null)
			latest().ask(Messages.Revisions_reading, monitor -> Read.of(project.store()), found -> show(found, NLS.bind(Messages.Revisions_count, found.revisions.size())),
					failure -> show(Read.NOTHING, Failures.message(failure)));
	}

	private void show(Read found, String text) {
		read = found;
		show(found.revisions.size(), text);
		offer(undo, found.undo);
		offer(redo, found.redo);
		offer(older, found.migration);
		compare();
	}

	private void offer(Button button, String what) {
		button.setEnabled(what != null && host().project().filter(project -> project.store().writable()).isPresent());
		button.setToolTipText(what);
	}

	private List<Integer> chosen() {
		return table().selection().stream().filter(row -> row < read.revisions.size()).mapToObj(row -> read.revisions.get(row).revision()).sorted().toList();
	}

	/** Between the first and the last that are chosen; of one alone what it changed. */
	private void compare() {
		var chosen = chosen();
		export.setEnabled(chosen.size() == 1);
		differ(List.of());
		comparing.cancel();
		var project = host().project().orElse(null);
		if (chosen.isEmpty() || project == null)
			return;
		int to = chosen.getLast();
		int from = chosen.size() > 1 ? chosen.getFirst() : to - 1;
		changed.name(1, from == 0 ? Messages.Revisions_first : NLS.bind(Messages.Revisions_between, from, to));
		if (from > 0)
			comparing.ask(Messages.Revisions_reading, monitor -> SchemaComparison.compare(project.store().schemaRevision(from), project.store().schemaRevision(to)),
					this::differ, failure -> differ(List.of()));
	}

	private void differ(List<SchemaChange> found) {
		changes = found;
		changed.count(found.size());
	}

	private void takeBack(boolean again) {
		var project = host().project().orElseThrow();
		perform(again ? Messages.Evolve_redo : Messages.Evolve_undo, new SchemaUndoOperation(project.store(), project.user(), again));
	}

	private void takeMigrationBack() {
		var project = host().project().orElseThrow();
		perform(Messages.Revisions_older, monitor -> project.store().revisions().takeMigrationBack(project.user(), monitor));
	}

	private <T> void perform(String name, Operation<T> operation) {
		List.of(undo, redo, older).forEach(button -> button.setEnabled(false));
		Tasks.start(name, true, operation::run, done -> host().refresh(), failure -> {
			host().refresh(); // the item that is open may have been told that it is out of date
			if (!(failure instanceof OperationCanceledException))
				Failures.show(name, failure);
		});
	}

	private void export() {
		var project = host().project().orElse(null);
		var chosen = chosen();
		if (project == null || chosen.size() != 1)
			return;
		var dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
		dialog.setFilterExtensions(new String[] { "*.labelschema" }); //$NON-NLS-1$
		dialog.setFileName(NLS.bind(Messages.Revisions_file, project.store().name(), chosen.getFirst()));
		dialog.setOverwrite(true);
		var file = dialog.open();
		if (file != null)
			write(chosen.getFirst(), Path.of(file));
	}

	/** Writes a revision to a file, which the editor of label schemas opens. */
	public void write(int revision, Path file) {
		host().project().ifPresent(project -> Tasks.start(Messages.Revisions_export, true, monitor -> {
			var problems = SchemaFiles.write(project.store().schemaRevision(revision), file);
			if (!problems.isEmpty())
				throw new StoreException(problems.getFirst());
			return file;
		}, written -> {
			// the file is there
		}, failure -> Failures.show(Messages.Revisions_export, failure)));
	}

	@Override
	public String text(int row, int column) {
		if (row >= read.revisions.size())
			return ""; //$NON-NLS-1$
		var revision = read.revisions.get(row);
		return switch (column) {
		case 0 -> Integer.toString(revision.revision());
		case 1 -> TIME.format(revision.at());
		case 2 -> read.names.getOrDefault(revision.userId(), revision.userId());
		default -> what(revision);
		};
	}

	private static String what(SchemaRevision revision) {
		var origin = revision.origin();
		if (origin == null)
			return revision.revision() == 1 ? Messages.Revisions_created : Messages.Revisions_stored;
		var label = Objects.requireNonNullElse(origin.label(), ""); //$NON-NLS-1$
		return origin.migrated() ? label : NLS.bind(Messages.Revisions_left, label);
	}
}
