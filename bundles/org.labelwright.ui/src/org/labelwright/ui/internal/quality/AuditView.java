package org.labelwright.ui.internal.quality;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.labelwright.core.User;
import org.labelwright.quality.assurance.AuditTables;
import org.labelwright.store.Audit;
import org.labelwright.store.Audit.Sample;
import org.labelwright.store.Audit.Verdict;
import org.labelwright.store.ItemRow;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.StoreException;
import org.labelwright.ui.Failures;
import org.labelwright.ui.Latest;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.Tasks;
import org.labelwright.ui.internal.Buttons;
import org.labelwright.ui.internal.ChoicePopup;
import org.labelwright.ui.internal.Icons;
import org.labelwright.ui.internal.rows.RowList;
import org.labelwright.ui.internal.rows.Rows;

/** The sample of an audit, in the order in which it was drawn: each document is shown in the editor and judged by a key. */
public final class AuditView extends ViewPart implements Rows {

	private static final int ROW = 36;
	private static final int POPUP = 260;

	/** Kinds of errors, as they are stored. */
	private enum Kind {
		LABEL(Messages.Kind_label), MISSING(Messages.Kind_missing), EXTRA(Messages.Kind_extra), GEOMETRY(Messages.Kind_geometry),
		ATTRIBUTES(Messages.Kind_attributes), ANSWER(Messages.Kind_answer), OTHER(Messages.Kind_other);

		private final String text;

		Kind(String text) {
			this.text = text;
		}

		String key() {
			return name().toLowerCase(Locale.ROOT);
		}

		static String text(String key) {
			for (var kind : values())
				if (kind.key().equals(key))
					return kind.text;
			return key;
		}
	}

	private final ProjectHost.Listener follower = new ProjectHost.Listener() {
		@Override
		public void projectChanged() {
			read(null, false);
		}
	};
	private Combo audits;
	private Label summary;
	private RowList table;
	private Button correct;
	private Button error;
	private Button note;
	private Button reopen;
	private List<Audit> all = List.of();
	private List<Sample> samples = List.of();
	private Map<String, ItemRow> items = Map.of();
	private Map<String, String> names = Map.of();
	private boolean writing;
	private Latest latest;

	private record Read(List<Audit> audits, Audit chosen, List<Sample> samples, Map<String, ItemRow> items, Map<String, String> names) {
	}

	private ProjectHost host() {
		return ProjectHost.of(getSite().getWorkbenchWindow());
	}

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().margins(4, 4).spacing(4, 4).numColumns(2).applyTo(parent);
		audits = new Combo(parent, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().hint(140, SWT.DEFAULT).applyTo(audits);
		audits.addListener(SWT.Selection, event -> read(all.get(audits.getSelectionIndex()).id(), true));
		summary = new Label(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(summary);
		table = new RowList(parent, SWT.SINGLE, ROW, this);
		table.column(Messages.View_item, null, 220, SWT.LEFT, null);
		table.column(Messages.View_verdict, null, 200, SWT.LEFT, null);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(200, 120).applyTo(table);
		table.setToolTipText(Messages.View_keys);
		latest = new Latest(table);
		table.addListener(SWT.Selection, event -> show());
		table.addListener(SWT.DefaultSelection, event -> show());
		table.addListener(SWT.KeyDown, this::key);
		var buttons = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).applyTo(buttons);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(buttons);
		correct = Buttons.push(buttons, Messages.View_correctButton, () -> judge(Verdict.CORRECT, null));
		error = Buttons.push(buttons, Messages.View_errorButton, this::offerKinds);
		note = Buttons.push(buttons, Messages.View_noteButton, this::writeNote);
		reopen = Buttons.push(buttons, Messages.View_openButton, () -> judge(Verdict.OPEN, null));
		host().addListener(follower);
		read(null, false);
	}

	@Override
	public void dispose() {
		host().removeListener(follower);
		super.dispose();
	}

	@Override
	public void setFocus() {
		table.setFocus();
	}

	private void key(Event event) {
		if ((event.stateMask & SWT.MODIFIER_MASK) != 0)
			return;
		switch (event.keyCode) {
		case 'c' -> judge(Verdict.CORRECT, null);
		case 'n' -> {
			event.doit = false;
			writeNote();
		}
		case 'e' -> {
			event.doit = false;
			offerKinds();
		}
		case SWT.BS -> judge(Verdict.OPEN, null);
		default -> {
			// rows are gone through by the list
		}
		}
	}

	private void offerKinds() {
		if (selected().isEmpty() || writing)
			return;
		new ChoicePopup<>(getSite().getShell(), Messages.View_errorButton, Messages.View_kindHint, List.of(Kind.values()), kind -> kind.text,
				kind -> Icons.image("error"), POPUP, kind -> judge(Verdict.ERROR, kind), table::setFocus).open(); //$NON-NLS-1$
	}

	/** Asks for what else is to say of the document, also before it is judged. */
	private void writeNote() {
		var sample = selected().orElse(null);
		if (sample == null || writing)
			return;
		var dialog = new InputDialog(getSite().getShell(), Messages.View_noteTitle, Messages.View_noteMessage, sample.note(), null);
		if (dialog.open() == Window.OK)
			record(sample, sample.verdict(), sample.kind(), dialog.getValue().strip(), 0);
		else
			table.setFocus();
	}

	/** Shows the first document of an audit that is open. */
	void read(String auditId) {
		read(auditId, true);
	}

	/**
	 * Reads an audit, or the one that is listed, or the last one when none is.
	 *
	 * @param show whether a document of it is to be shown
	 */
	private void read(String auditId, boolean show) {
		var session = host().project().orElse(null);
		if (session == null) {
			latest.cancel();
			fill(new Read(List.of(), null, List.of(), Map.of(), Map.of()));
			summary.setText(Messages.View_noProject);
			return;
		}
		var wanted = auditId != null ? auditId : audits.getSelectionIndex() < 0 ? null : all.get(audits.getSelectionIndex()).id();
		latest.ask(Messages.View_read, monitor -> read(session.store(), wanted), read -> {
			fill(read);
			if (show)
				next(0);
		}, failure -> {
			// what was listed stays
		});
	}

	private static Read read(ProjectStore store, String wanted) throws StoreException {
		var all = store.audits().all();
		var chosen = all.stream().filter(audit -> audit.id().equals(wanted)).findFirst().orElse(all.isEmpty() ? null : all.getLast());
		var samples = chosen == null ? List.<Sample>of() : store.audits().samples(chosen.id());
		var items = new HashMap<String, ItemRow>();
		for (var sample : samples)
			store.items().find(sample.itemId()).ifPresent(row -> items.put(sample.itemId(), row));
		return new Read(all, chosen, samples, items, store.journal().names());
	}

	private void fill(Read read) {
		all = read.audits;
		samples = read.samples;
		items = read.items;
		names = read.names;
		audits.setItems(all.stream().map(Audit::name).toArray(String[]::new));
		audits.select(read.chosen == null ? -1 : all.indexOf(read.chosen));
		audits.setEnabled(all.size() > 1);
		table.count(samples.size());
		tell();
	}

	private Optional<Audit> audit() {
		return audits.getSelectionIndex() < 0 ? Optional.empty() : Optional.of(all.get(audits.getSelectionIndex()));
	}

	private void tell() {
		summary.setText(audit().map(audit -> NLS.bind(Messages.View_summary, new Object[] { samples.size() - count(Verdict.OPEN), samples.size(),
				count(Verdict.ERROR), audit.accept(), AuditTables.state(audit.state()) })).orElse(Messages.View_none));
		enable();
		table.redraw();
	}

	private int count(Verdict verdict) {
		return (int) samples.stream().filter(sample -> sample.verdict() == verdict).count();
	}

	private void enable() {
		boolean writable = host().project().map(project -> project.store().writable()).orElse(false) && selected().isPresent() && !writing;
		correct.setEnabled(writable);
		error.setEnabled(writable);
		note.setEnabled(writable);
		reopen.setEnabled(writable && selected().get().verdict() != Verdict.OPEN);
	}

	private Optional<Sample> selected() {
		int row = table.selection().nextSetBit(0);
		return row >= 0 && row < samples.size() ? Optional.of(samples.get(row)) : Optional.empty();
	}

	/** Chooses the first document that is open from a row on, or else from the first row on, and shows it. */
	private void next(int from) {
		for (int i = 0; i < samples.size(); i++) {
			int row = (from + i) % samples.size();
			if (samples.get(row).verdict() == Verdict.OPEN) {
				choose(row);
				return;
			}
		}
		enable();
	}

	private void choose(int row) {
		table.select(row);
		show();
	}

	private void show() {
		enable();
		selected().ifPresent(sample -> {
			var row = items.get(sample.itemId());
			if (row != null)
				host().showItem(row, new User(sample.annotatorId(), name(sample.annotatorId())));
		});
	}

	private String name(String annotatorId) {
		return names.getOrDefault(annotatorId, annotatorId);
	}

	private void judge(Verdict verdict, Kind kind) {
		selected().ifPresent(sample -> record(sample, verdict, kind == null ? null : kind.key(), sample.note(), verdict == Verdict.OPEN ? 0 : 1));
	}

	/** @param step 1 to go on to the next document that is open, 0 to stay */
	private void record(Sample sample, Verdict verdict, String kind, String said, int step) {
		var session = host().project().orElse(null);
		if (session == null || writing || !session.store().writable())
			return;
		writing = true;
		enable();
		Tasks.start(Messages.View_judge, false, monitor -> {
			session.store().audits().record(sample.id(), verdict, kind, said, session.user());
			return read(session.store(), sample.auditId());
		}, read -> {
			writing = false;
			if (table.isDisposed() || host().project().filter(session::equals).isEmpty())
				return;
			int row = table.selection().nextSetBit(0);
			fill(read);
			table.setFocus();
			if (step == 0)
				choose(row);
			else
				next(row + 1);
		}, failure -> {
			writing = false;
			Failures.show(Messages.View_judge, failure);
			if (!table.isDisposed())
				enable();
		});
	}

	@Override
	public String text(int row, int column) {
		var sample = samples.get(row);
		if (column == 0)
			return Optional.ofNullable(items.get(sample.itemId())).map(found -> found.item().name()).orElse(sample.itemId());
		return switch (sample.verdict()) {
		case OPEN -> Messages.View_open;
		case CORRECT -> Messages.View_correct;
		case ERROR -> sample.kind().isEmpty() ? Messages.View_error : NLS.bind(Messages.View_errorKind, Kind.text(sample.kind()));
		};
	}

	@Override
	public Image image(int row, int column) {
		if (column == 0)
			return null;
		return switch (samples.get(row).verdict()) {
		case OPEN -> null;
		case CORRECT -> Icons.image("saved"); //$NON-NLS-1$
		case ERROR -> Icons.image("error"); //$NON-NLS-1$
		};
	}

	@Override
	public String detail(int row, int column) {
		var sample = samples.get(row);
		if (column == 0)
			return NLS.bind(Messages.View_of, name(sample.annotatorId()));
		var by = sample.by() == null ? "" : NLS.bind(Messages.View_of, sample.by().name()); //$NON-NLS-1$
		return sample.note().isEmpty() ? by : by.isEmpty() ? sample.note() : by + " \u00B7 " + sample.note(); //$NON-NLS-1$
	}
}
