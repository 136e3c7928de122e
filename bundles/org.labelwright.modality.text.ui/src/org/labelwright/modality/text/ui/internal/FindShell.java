package org.labelwright.modality.text.ui.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.labelwright.core.Outcome;
import org.labelwright.modality.text.FindOperation;
import org.labelwright.modality.text.FindOperation.Query;
import org.labelwright.modality.text.Range;
import org.labelwright.modality.text.Text;

/**
 * Finds text, lists what was found with its surroundings, and gives the label in use to those that are
 * ticked, as one step. What has that label already is listed without a tick.
 */
final class FindShell {

	private static final int AROUND = 30;
	private static final int DELAY = 250;

	private final TextCanvas canvas;
	private final Shell shell;
	private final org.eclipse.swt.widgets.Text pattern;
	private final Button regex;
	private final Button matchCase;
	private final Button wholeWord;
	private final Label told;
	private final Table table;
	private final Button label;
	private final Runnable search = this::search;
	private Job job;
	private List<Range> found = List.of();

	FindShell(TextCanvas canvas) {
		this.canvas = canvas;
		shell = new Shell(canvas.view().getShell(), SWT.DIALOG_TRIM | SWT.RESIZE);
		shell.setText(Messages.Find_title);
		GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(shell);
		pattern = new org.eclipse.swt.widgets.Text(shell, SWT.SEARCH | SWT.BORDER);
		pattern.setMessage(Messages.Find_message);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(pattern);
		var options = row(3);
		matchCase = check(options, Messages.Find_case);
		wholeWord = check(options, Messages.Find_word);
		regex = check(options, Messages.Find_regex);
		told = new Label(shell, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(told);
		table = new Table(shell, SWT.CHECK | SWT.VIRTUAL | SWT.BORDER | SWT.FULL_SELECTION);
		GridDataFactory.fillDefaults().grab(true, true).hint(420, 220).applyTo(table);
		var buttons = row(2);
		label = new Button(buttons, SWT.PUSH);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.END, SWT.CENTER).applyTo(label);
		var close = new Button(buttons, SWT.PUSH);
		close.setText(Messages.Find_close);
		close.addListener(SWT.Selection, event -> close());
		label.addListener(SWT.Selection, event -> label());
		pattern.addListener(SWT.Modify, event -> later());
		pattern.addListener(SWT.DefaultSelection, event -> search());
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.Selection, this::selected);
		shell.setDefaultButton(null);
		shell.addListener(SWT.Dispose, event -> {
			if (job != null)
				job.cancel();
		});
		shell.pack();
	}

	private Composite row(int columns) {
		var row = new Composite(shell, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(columns).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		return row;
	}

	private Button check(Composite parent, String text) {
		var check = new Button(parent, SWT.CHECK);
		check.setText(text);
		check.addListener(SWT.Selection, event -> search());
		return check;
	}

	boolean closed() {
		return shell.isDisposed();
	}

	void close() {
		if (!shell.isDisposed())
			shell.dispose();
	}

	/** Looks for what is marked, or for what was looked for before. */
	void open() {
		var marked = canvas.view().marked();
		var selected = canvas.selectedSpans();
		if (!marked.isEmpty())
			pattern.setText(canvas.view().text().slice(marked));
		else if (selected.size() == 1)
			pattern.setText(canvas.view().text().slice(selected.getFirst().fragments().getFirst()));
		named();
		var corner = canvas.view().toDisplay(canvas.view().getClientArea().width - shell.getSize().x, 0);
		shell.setLocation(Math.max(0, corner.x), corner.y);
		shell.open();
		pattern.selectAll();
		pattern.setFocus();
	}

	private void named() {
		var id = canvas.context().activeLabelId().get();
		var active = id == null ? null : canvas.context().schema().label(id).orElse(null);
		label.setText(active == null ? Messages.Find_noLabel : NLS.bind(Messages.Find_label, active.getName()));
		label.setEnabled(active != null && ticked() > 0);
		label.requestLayout();
	}

	private void later() {
		shell.getDisplay().timerExec(DELAY, search);
	}

	private void search() {
		if (shell.isDisposed() || !canvas.ready())
			return;
		shell.getDisplay().timerExec(-1, search);
		if (job != null)
			job.cancel();
		var text = canvas.view().text();
		var query = new Query(pattern.getText(), regex.getSelection(), matchCase.getSelection(), wholeWord.getSelection());
		told.setText(Messages.Find_searching);
		job = Job.create(Messages.Find_title, monitor -> {
			var outcome = new FindOperation(text, query).run(SubMonitor.convert(monitor));
			var own = Job.getJobManager().currentJob();
			if (!shell.isDisposed())
				shell.getDisplay().asyncExec(() -> {
					if (!shell.isDisposed() && job == own)
						show(text, outcome);
				});
			return Status.OK_STATUS;
		});
		job.schedule();
	}

	private void show(Text text, Outcome<List<Range>> outcome) {
		if (!canvas.ready() || canvas.view().text() != text)
			return;
		found = outcome.value().orElse(List.of());
		told.setText(outcome.problems().isEmpty() ? NLS.bind(Messages.Find_count, found.size())
				: outcome.problems().getFirst().message() + ' ' + outcome.problems().getFirst().remedy());
		ticks = new boolean[found.size()];
		for (int i = 0; i < ticks.length; i++)
			ticks[i] = !labelled(found.get(i));
		table.setItemCount(found.size());
		table.clearAll();
		named();
	}

	private boolean[] ticks = {};

	private boolean labelled(Range range) {
		return canvas.spans().touching(range.start(), range.end()).stream()
				.anyMatch(entry -> entry.fragments().equals(List.of(range))
						&& String.valueOf(canvas.context().activeLabelId().get()).equals(entry.annotation().getLabelId()));
	}

	private void fill(Event event) {
		var item = (TableItem) event.item;
		int index = table.indexOf(item);
		var range = found.get(index);
		var text = canvas.view().text();
		item.setText(text.slice(Math.max(0, range.start() - AROUND), range.start()).replaceAll("\\s+", " ") + '\u300C' + text.slice(range) //$NON-NLS-1$ //$NON-NLS-2$
				+ '\u300D' + text.slice(range.end(), Math.min(text.length(), range.end() + AROUND)).replaceAll("\\s+", " ")); //$NON-NLS-1$ //$NON-NLS-2$
		item.setChecked(ticks[index]);
	}

	private int ticked() {
		int count = 0;
		for (boolean tick : ticks)
			if (tick)
				count++;
		return count;
	}

	private void selected(Event event) {
		int index = table.indexOf((TableItem) event.item);
		if (event.detail == SWT.CHECK) {
			ticks[index] = ((TableItem) event.item).getChecked();
			named();
			return;
		}
		var range = found.get(index);
		canvas.view().mark(range.start(), range.end());
		canvas.view().reveal(range.start());
	}

	private void label() {
		var wanted = new ArrayList<Range>();
		for (int i = 0; i < ticks.length; i++)
			if (ticks[i])
				wanted.add(found.get(i));
		if (!wanted.isEmpty() && canvas.add(wanted, canvas.context().activeLabelId().get()))
			search();
	}
}
