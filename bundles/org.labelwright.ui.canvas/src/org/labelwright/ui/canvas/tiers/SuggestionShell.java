package org.labelwright.ui.canvas.tiers;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.LongFunction;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.labelwright.model.Changes.Registration;
import org.labelwright.model.edit.SuggestionTrace;
import org.labelwright.ui.canvas.timeline.Ticks;

/**
 * Lists what a search over time has found, which is suggested on the timeline as long as this is open. The one that is
 * chosen here or there is so in both, and is the range; those that are ticked get the label in use, on the chosen tier,
 * in one step. For the user interface's thread.
 */
public final class SuggestionShell {

	private static final int[] WIDTHS = { 190, 110, 190 };
	private static final int HEIGHT = 240;
	private static final int DECIMALS = 3;
	/** Milliseconds after which a changed number is taken. */
	private static final int DELAY = 400;

	private final TierBoard board;
	private final String source;
	private final LongFunction<String> moments;
	private final Shell shell;
	private final Spinner percent;
	private final Label told;
	private final Table table;
	private final Button accept;
	private final List<Registration> registrations;
	private Suggestions shown;
	private List<Suggestion> found = List.of();
	/** Those that are not to be accepted, of those that are listed. */
	private final Set<Suggestion> unticked = Collections.newSetFromMap(new IdentityHashMap<>());

	/**
	 * @param title   what was looked for
	 * @param source  name and version of what looks for it
	 * @param moments tells a time to people
	 * @param setting name of the number, in percent, that the search depends on
	 * @param value   of it at first, from 1 to 1000
	 * @param search  told of the number when the user has set another one
	 */
	public SuggestionShell(TierBoard board, String title, String source, LongFunction<String> moments, String setting, int value, IntConsumer search) {
		this.board = board;
		this.source = source;
		this.moments = moments;
		shell = new Shell(board.timeline().getShell(), SWT.DIALOG_TRIM | SWT.RESIZE);
		shell.setText(title);
		GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(shell);
		var top = row(3);
		new Label(top, SWT.NONE).setText(setting);
		percent = new Spinner(top, SWT.BORDER);
		percent.setValues(value, 1, 1000, 0, 1, 10);
		Runnable again = () -> {
			if (!shell.isDisposed())
				search.accept(percent.getSelection());
		};
		percent.addListener(SWT.Modify, event -> shell.getDisplay().timerExec(DELAY, again));
		new Label(top, SWT.NONE).setText("%"); //$NON-NLS-1$
		told = new Label(shell, SWT.WRAP);
		told.setText(Messages.Suggestions_searching);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTHS[0], SWT.DEFAULT).applyTo(told);
		table = new Table(shell, SWT.CHECK | SWT.VIRTUAL | SWT.BORDER | SWT.FULL_SELECTION);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(table);
		table.setHeaderVisible(true);
		column(Messages.Suggestions_time, WIDTHS[0]);
		column(Messages.Suggestions_length, WIDTHS[1]);
		column(Messages.Suggestions_detail, WIDTHS[2]);
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.Selection, this::selected);
		var buttons = row(2);
		accept = new Button(buttons, SWT.PUSH);
		accept.addListener(SWT.Selection, event -> accept());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.END, SWT.CENTER).applyTo(accept);
		var close = new Button(buttons, SWT.PUSH);
		close.setText(Messages.Suggestions_close);
		close.addListener(SWT.Selection, event -> close());
		registrations = List.of(board.context().activeLabelId().listen(id -> named()), board.onSuggestions(this::follow));
		shell.addListener(SWT.Dispose, event -> {
			registrations.forEach(Registration::close);
			if (shown != null && board.suggestions() == shown && !board.timeline().isDisposed())
				board.suggest(null);
		});
		named();
		shell.pack();
		var area = board.timeline().getClientArea();
		var corner = board.timeline().toDisplay(area.width - shell.getSize().x, 0);
		shell.setLocation(Math.max(0, corner.x), Math.max(0, corner.y));
		shell.open();
	}

	private Composite row(int columns) {
		var row = new Composite(shell, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(columns).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		return row;
	}

	private void column(String name, int width) {
		var column = new TableColumn(table, SWT.NONE);
		column.setText(name);
		column.setWidth(width);
	}

	public boolean closed() {
		return shell.isDisposed();
	}

	public void close() {
		if (!shell.isDisposed())
			shell.dispose();
	}

	/** Tells what hinders the search. */
	public void tell(String text) {
		told.setText(text);
		told.requestLayout();
	}

	/** Lists what was found, in place of what was listed. */
	public void show(List<Suggestion> suggestions) {
		unticked.clear();
		suggestions.stream().filter(one -> !one.likely()).forEach(unticked::add);
		shown = new Suggestions(source, suggestions);
		if (board.suggest(shown)) {
			list();
			return;
		}
		shown = new Suggestions(source, List.of());
		list();
		tell(SuggestionTrace.hiddenText());
	}

	private void list() {
		found = shown.open();
		tell(NLS.bind(Messages.Suggestions_count, found.size()));
		table.setItemCount(found.size());
		table.clearAll();
		named();
	}

	/** Lists what is left, and chooses what is selected on the timeline. */
	private void follow() {
		if (shown == null || board.suggestions() != shown)
			return;
		if (!found.equals(shown.open()))
			list();
		int index = board.selectedSuggestion().map(found::indexOf).orElse(-1);
		if (index >= 0 && index != table.getSelectionIndex())
			table.setSelection(index);
	}

	private void named() {
		var id = board.context().activeLabelId().get();
		var active = id == null ? null : board.context().schema().label(id).orElse(null);
		int count = ticked().size();
		accept.setText(active == null ? Messages.Suggestions_noLabel
				: NLS.bind(Messages.Suggestions_accept, count, active.getName().replace("&", "&&"))); //$NON-NLS-1$ //$NON-NLS-2$
		accept.setEnabled(active != null && count > 0);
		accept.requestLayout();
	}

	private List<Suggestion> ticked() {
		return found.stream().filter(one -> !unticked.contains(one)).toList();
	}

	private void fill(Event event) {
		var item = (TableItem) event.item;
		int index = table.indexOf(item);
		var one = found.get(index);
		item.setText(new String[] { moments.apply(one.time().start()), one.time().isEmpty() ? "" : Ticks.format(one.time().length(), DECIMALS), //$NON-NLS-1$
				one.detail() });
		item.setChecked(!unticked.contains(one));
	}

	private void selected(Event event) {
		int index = table.indexOf((TableItem) event.item);
		if (event.detail == SWT.CHECK) {
			if (((TableItem) event.item).getChecked())
				unticked.remove(found.get(index));
			else
				unticked.add(found.get(index));
			named();
			return;
		}
		board.timeline().setRange(found.get(index).time());
		board.showSuggestion(found.get(index));
	}

	/** What is accepted is listed no more. */
	private void accept() {
		if (board.acceptSuggestions(ticked(), board.context().activeLabelId().get()))
			board.timeline().setRange(null);
	}
}
