package org.labelwright.ui.canvas.tiers;

import java.util.ArrayList;
import java.util.List;
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
import org.labelwright.ui.canvas.timeline.Ticks;

/**
 * Lists what a search over time has found. The one that is chosen is shown on the timeline, as its range or at its
 * playhead; those that are ticked get the label in use, on the chosen tier, in one step. For the user interface's thread.
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
	private final Registration labelled;
	private List<Suggestion> found = List.of();
	private boolean[] ticks = {};

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
		labelled = board.context().activeLabelId().listen(id -> named());
		shell.addListener(SWT.Dispose, event -> labelled.close());
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
		found = List.copyOf(suggestions);
		ticks = new boolean[found.size()];
		for (int i = 0; i < ticks.length; i++)
			ticks[i] = found.get(i).likely();
		tell(NLS.bind(Messages.Suggestions_count, found.size()));
		table.setItemCount(found.size());
		table.clearAll();
		named();
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
		var ticked = new ArrayList<Suggestion>();
		for (int i = 0; i < ticks.length; i++)
			if (ticks[i])
				ticked.add(found.get(i));
		return ticked;
	}

	private void fill(Event event) {
		var item = (TableItem) event.item;
		int index = table.indexOf(item);
		var one = found.get(index);
		item.setText(new String[] { moments.apply(one.time().start()), one.time().isEmpty() ? "" : Ticks.format(one.time().length(), DECIMALS), //$NON-NLS-1$
				one.detail() });
		item.setChecked(ticks[index]);
	}

	private void selected(Event event) {
		int index = table.indexOf((TableItem) event.item);
		if (event.detail == SWT.CHECK) {
			ticks[index] = ((TableItem) event.item).getChecked();
			named();
			return;
		}
		var time = found.get(index).time();
		board.timeline().setRange(time);
		board.site().seek(time.start());
		board.timeline().reveal(time);
	}

	/** What is accepted is listed no more. */
	private void accept() {
		var accepted = ticked();
		if (!board.edits().accept(accepted, source, board.chosenTier(), board.context().activeLabelId().get()))
			return;
		board.timeline().setRange(null);
		var rest = new ArrayList<>(found);
		rest.removeAll(accepted);
		show(rest);
	}
}
