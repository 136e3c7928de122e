package org.labelwright.schema.ui.internal.evolution;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.labelwright.core.User;
import org.labelwright.schema.evolution.AsideOperation;
import org.labelwright.schema.evolution.AsideOperation.Entry;
import org.labelwright.schema.evolution.ExportAsideOperation;
import org.labelwright.schema.evolution.SettleAsideOperation;
import org.labelwright.schema.evolution.SettleAsideOperation.How;
import org.labelwright.schema.ui.internal.Messages;
import org.labelwright.store.DocumentFilter;
import org.labelwright.ui.Failures;
import org.labelwright.ui.OpenItem;
import org.labelwright.ui.Tasks;
import org.labelwright.ui.internal.Buttons;
import org.labelwright.ui.internal.guideline.Openings;
import org.labelwright.ui.internal.rows.RowList;

/**
 * What changes of the label schema left no place for, as far as the user sees the documents: goes to the object, puts back what fits again, throws away, and
 * writes the list to a file.
 */
public final class AsideView extends ProjectTableView {

	public static final String ID = "org.labelwright.schema.ui.view.aside"; //$NON-NLS-1$

	private static final int MOST = 10_000;
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).withZone(ZoneId.systemDefault());

	private Button goTo;
	private Button putBack;
	private Button throwAway;
	private Button export;
	private List<Entry> entries = List.of();
	/** Whose item is being opened; null when none is. */
	private Entry wanted;

	public AsideView() {
		super(4);
	}

	@Override
	void createButtons(Composite bar) {
		goTo = Buttons.push(bar, Messages.Aside_goTo, this::open);
		putBack = Buttons.push(bar, Messages.Aside_putBack, () -> settle(How.PUT_BACK));
		throwAway = Buttons.push(bar, Messages.Aside_throwAway, this::throwAway);
		export = Buttons.push(bar, Messages.Aside_export, this::export);
		putBack.setToolTipText(Messages.Aside_putBackHint);
		throwAway.setToolTipText(Messages.Aside_throwAwayHint);
	}

	@Override
	RowList createTable(Composite parent) {
		var table = new RowList(parent, SWT.MULTI, 0, this);
		var names = List.of(Messages.Aside_item, Messages.Aside_annotator, Messages.Aside_what, Messages.Aside_value, Messages.Aside_why, Messages.Aside_since);
		var widths = List.of(150, 90, 110, 140, 280, 190);
		for (int i = 0; i < widths.size(); i++)
			table.column(names.get(i), null, widths.get(i), SWT.LEFT, null);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		table.addListener(SWT.DefaultSelection, event -> open());
		table.addListener(SWT.Selection, event -> enable());
		table.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL)
				throwAway();
		});
		return table;
	}

	@Override
	void refresh() {
		var project = host().project().orElse(null);
		show(List.of(), project == null ? Messages.Aside_noProject : Messages.Aside_looking);
		latest().cancel();
		if (project == null)
			return;
		latest().ask(Messages.Aside_looking, monitor -> new AsideOperation(project.store(), DocumentFilter.ALL.seenBy(project.user()), MOST).run(monitor), found -> show(
				found.entries(), found.total() == 0 ? Messages.Aside_nothing : found.total() > MOST ? NLS.bind(Messages.Aside_first, MOST, found.total())
						: NLS.bind(Messages.Aside_count, found.total(), found.entries().stream().filter(Entry::fits).count())),
				failure -> show(List.of(), Failures.message(failure)));
	}

	private void show(List<Entry> found, String text) {
		entries = found;
		show(found.size(), text);
		enable();
	}

	private void enable() {
		var chosen = chosen();
		boolean writable = host().project().filter(project -> project.store().writable()).isPresent();
		goTo.setEnabled(chosen.size() == 1);
		putBack.setEnabled(writable && chosen.stream().anyMatch(Entry::fits));
		throwAway.setEnabled(writable && chosen.stream().anyMatch(entry -> entry.kept() != null));
		export.setEnabled(!entries.isEmpty());
	}

	private List<Entry> chosen() {
		return table().selection().stream().filter(row -> row < entries.size()).mapToObj(entries::get).toList();
	}

	private void open() {
		var project = host().project();
		if (project.isEmpty() || chosen().size() != 1)
			return;
		wanted = chosen().getFirst();
		boolean own = wanted.annotatorId().equals(project.get().user().id());
		Openings.find(host(), wanted.itemId(), row -> {
			if (own || host().reviewing())
				host().openItem(row);
			else
				host().showItem(row, new User(wanted.annotatorId(), wanted.annotatorId()));
			selectWanted(); // it may be open already
		});
	}

	@Override
	void itemChanged() {
		selectWanted();
	}

	/** Selects the object in the item that was opened for it. */
	private void selectWanted() {
		var item = host().item().orElse(null);
		if (wanted == null || item == null || !item.item().id().equals(wanted.itemId()))
			return;
		if (item.editor().annotation(wanted.objectId()).isPresent())
			item.editing().selection().set(List.of(wanted.objectId()));
		wanted = null;
	}

	private void throwAway() {
		if (throwAway.isEnabled() && MessageDialog.openConfirm(getSite().getShell(), Messages.Aside_throwAway, Messages.Aside_throwAwayAsk))
			settle(How.THROW_AWAY);
	}

	/** What is of the open document becomes steps of its editor; what is of others is done in the background. */
	private void settle(How how) {
		var project = host().project().orElseThrow();
		var all = chosen().stream().filter(entry -> how == How.PUT_BACK ? entry.fits() : entry.kept() != null).toList();
		var open = host().item().orElse(null);
		var here = all.stream().filter(entry -> isOf(open, entry)).toList();
		for (var entry : here)
			how.command(open.editor(), open.editing().schema(), entry).ifPresent(open.editor()::tryExecute);
		var others = all.stream().filter(entry -> !here.contains(entry)).toList();
		Tasks.start(how == How.PUT_BACK ? Messages.Aside_putBack : Messages.Aside_throwAway, true, monitor -> {
			if (!here.isEmpty())
				open.session().flush();
			return new SettleAsideOperation(project.store(), project.user(), others, how).run(monitor);
		}, done -> refreshIfThere(), failure -> {
			refreshIfThere();
			if (!(failure instanceof OperationCanceledException))
				Failures.show(Messages.Aside_title, failure);
		});
	}

	private static boolean isOf(OpenItem open, Entry entry) {
		return open != null && open.item().id().equals(entry.itemId()) && Objects.equals(open.document().getAnnotatorId(), entry.annotatorId());
	}

	private void export() {
		var dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
		dialog.setFilterNames(new String[] { Messages.Aside_csv, Messages.Aside_json });
		dialog.setFilterExtensions(new String[] { "*.csv", "*.json" }); //$NON-NLS-1$ //$NON-NLS-2$
		dialog.setFileName(Messages.Aside_file);
		dialog.setOverwrite(true);
		var chosen = dialog.open();
		if (chosen != null)
			write(Path.of(chosen));
	}

	/** Writes all that the user sees: as JSON to a file whose name ends so, else as CSV. */
	public void write(Path file) {
		host().project().ifPresent(project -> Tasks.start(Messages.Aside_export,
				new ExportAsideOperation(project.store(), DocumentFilter.ALL.seenBy(project.user()), file), count -> {
					// the file is there
				}));
	}

	@Override
	public String text(int row, int column) {
		if (row >= entries.size())
			return ""; //$NON-NLS-1$
		var entry = entries.get(row);
		return switch (column) {
		case 0 -> entry.itemName();
		case 1 -> entry.annotatorId();
		case 2 -> entry.frame() == null ? entry.what() : NLS.bind(Messages.Aside_atFrame, entry.what(), entry.frame());
		case 3 -> entry.value();
		case 4 -> entry.why();
		default -> entry.at() == null ? "" : NLS.bind(Messages.Aside_sinceRevision, TIME.format(entry.at()), entry.revision()); //$NON-NLS-1$
		};
	}
}
