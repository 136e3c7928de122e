package org.labelwright.modality.text.ui.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.modality.text.Excerpt;
import org.labelwright.modality.text.FindInProjectOperation;
import org.labelwright.modality.text.FindOperation;
import org.labelwright.modality.text.FindOperation.Query;
import org.labelwright.modality.text.LabelOccurrencesOperation;
import org.labelwright.modality.text.Occurrence;
import org.labelwright.modality.text.Range;
import org.labelwright.modality.text.Text;
import org.labelwright.ui.Failures;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.ProjectSession;
import org.labelwright.ui.Tasks;

/**
 * Finds text in the open item or in all of the project, lists what was found with its surroundings, and gives
 * the label in use to those that are ticked: as one step in each item. What has that label already is listed
 * without a tick.
 */
final class FindShell {

	private static final int ITEM_WIDTH = 150;
	private static final int EXCERPT_WIDTH = 560;
	private static final int DELAY = 250;

	/** The texts that are shown, in whatever window. */
	private static final List<TextCanvas> SHOWN = new ArrayList<>();
	private static final String OF_WINDOW = FindShell.class.getName();

	/** Whose text is searched, and whose label is in use: the text that was shown last when the one it was opened for is gone. */
	private TextCanvas canvas;
	private final Shell shell;
	private final org.eclipse.swt.widgets.Text pattern;
	private final Button regex;
	private final Button matchCase;
	private final Button wholeWord;
	private final Button everywhere;
	private final Label told;
	private final Table table;
	private final TableColumn excerptColumn;
	private final TableColumn itemColumn;
	private final Button label;
	private final Runnable search = this::search;
	private Job job;
	private List<Occurrence> found = List.of();
	private boolean[] ticks = {};
	/** To be shown when its item is. */
	private Occurrence wanted;

	private FindShell(Shell window) {
		shell = new Shell(window, SWT.DIALOG_TRIM | SWT.RESIZE);
		shell.setText(Messages.Find_title);
		GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(shell);
		pattern = new org.eclipse.swt.widgets.Text(shell, SWT.SEARCH | SWT.BORDER);
		pattern.setMessage(Messages.Find_message);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(pattern);
		var options = row(4);
		matchCase = check(options, Messages.Find_case);
		wholeWord = check(options, Messages.Find_word);
		regex = check(options, Messages.Find_regex);
		everywhere = check(options, Messages.Find_everywhere);
		told = new Label(shell, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(ITEM_WIDTH, SWT.DEFAULT).applyTo(told);
		table = new Table(shell, SWT.CHECK | SWT.VIRTUAL | SWT.BORDER | SWT.FULL_SELECTION);
		GridDataFactory.fillDefaults().grab(true, true).hint(EXCERPT_WIDTH, 220).applyTo(table);
		excerptColumn = new TableColumn(table, SWT.NONE);
		excerptColumn.setWidth(EXCERPT_WIDTH);
		itemColumn = new TableColumn(table, SWT.NONE);
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

	private void close() {
		shell.dispose();
	}

	/** The one of a window, where it is open. */
	private static Optional<FindShell> of(TextCanvas canvas) {
		return canvas.view().getShell().getData(OF_WINDOW) instanceof FindShell open && !open.shell.isDisposed() ? Optional.of(open) : Optional.empty();
	}

	/** A text is shown no more. A search through the project goes on. */
	static void gone(TextCanvas canvas) {
		SHOWN.remove(canvas);
		of(canvas).filter(open -> open.canvas == canvas && (!open.everywhere.getSelection() || project() == null)).ifPresent(FindShell::close);
	}

	/** The control of a canvas is disposed. */
	static void disposed(TextCanvas canvas) {
		SHOWN.remove(canvas);
		of(canvas).filter(open -> open.canvas == canvas).ifPresent(FindShell::close);
	}

	/** A text is shown. */
	static void shown(TextCanvas canvas) {
		SHOWN.add(canvas);
		of(canvas).ifPresent(open -> open.take(canvas));
	}

	private void take(TextCanvas shown) {
		if (!canvas.ready())
			canvas = shown;
		named();
		if (wanted != null && shown(wanted).filter(shown::equals).isPresent())
			mark(wanted);
	}

	/** Looks in a text for what is marked, or for what was looked for before. */
	static void open(TextCanvas canvas) {
		var open = of(canvas).orElseGet(() -> new FindShell(canvas.view().getShell()));
		canvas.view().getShell().setData(OF_WINDOW, open);
		open.canvas = canvas;
		open.open();
	}

	private void open() {
		var marked = canvas.view().marked();
		var selected = canvas.selectedSpans();
		if (!marked.isEmpty())
			pattern.setText(canvas.view().text().slice(marked));
		else if (selected.size() == 1)
			pattern.setText(canvas.view().text().slice(selected.getFirst().fragments().getFirst()));
		everywhere.setEnabled(project() != null);
		named();
		shell.setLocation(place(canvas.view(), shell.getSize()));
		shell.open();
		pattern.selectAll();
		pattern.setFocus();
	}

	/** In the corner of the text, or above it when it is small and would be covered, as beside other parts of an item. */
	private static Point place(TextView view, Point size) {
		var corner = view.toDisplay(view.getClientArea().width - size.x, 0);
		boolean above = view.getSize().y < size.y && corner.y >= size.y;
		return new Point(Math.max(0, corner.x), above ? corner.y - size.y : corner.y);
	}

	private static ProjectSession project() {
		return ProjectHost.active().flatMap(ProjectHost::project).orElse(null);
	}

	/** The canvas that shows the text of an occurrence. */
	private static Optional<TextCanvas> shown(Occurrence one) {
		return SHOWN.stream().filter(shown -> shown.itemId().equals(one.itemId()) && Objects.equals(shown.context().part(), one.partId())).findFirst();
	}

	private String labelId() {
		return canvas.ready() ? canvas.context().activeLabelId().get() : null;
	}

	private void named() {
		var id = labelId();
		var active = id == null ? null : canvas.context().schema().label(id).orElse(null);
		label.setText(active == null ? Messages.Find_noLabel : NLS.bind(Messages.Find_label, active.getName().replace("&", "&&"))); //$NON-NLS-1$ //$NON-NLS-2$
		label.setEnabled(active != null && ticked() > 0);
		label.requestLayout();
	}

	private void later() {
		shell.getDisplay().timerExec(DELAY, search);
	}

	private void search() {
		if (shell.isDisposed())
			return;
		var project = everywhere.getSelection() ? project() : null;
		if (project == null && !canvas.ready())
			return;
		shell.getDisplay().timerExec(-1, search);
		if (job != null)
			job.cancel();
		var query = new Query(pattern.getText(), regex.getSelection(), matchCase.getSelection(), wholeWord.getSelection());
		told.setText(Messages.Find_searching);
		var started = new Job[1];
		started[0] = Tasks.start(Messages.Find_title, false, project == null ? here(query) : everywhere(project, query), outcome -> {
					if (!shell.isDisposed() && job == started[0])
						show(outcome, project != null);
				}, failure -> failed(started[0], failure));
		job = started[0];
	}

	private Tasks.Work<Outcome<List<Occurrence>>> everywhere(ProjectSession project, Query query) {
		return new FindInProjectOperation(project.store(), query, project.user(), labelId())::run;
	}

	private Tasks.Work<Outcome<List<Occurrence>>> here(Query query) {
		var text = canvas.view().text();
		var item = canvas.itemId();
		var part = canvas.context().part();
		var name = canvas.itemName();
		return monitor -> find(text, range -> new Occurrence(item, part, name, range, Excerpt.of(text, range), false), query, monitor);
	}

	private void failed(Job failed, Throwable failure) {
		if (shell.isDisposed() || job != failed || failure instanceof OperationCanceledException)
			return;
		Failures.show(Messages.Find_title, failure);
		told.setText(""); //$NON-NLS-1$
	}

	private static Outcome<List<Occurrence>> find(Text text, Function<Range, Occurrence> made, Query query, SubMonitor monitor) {
		var outcome = new FindOperation(text, query).run(monitor);
		return new Outcome<>(outcome.value().map(ranges -> ranges.stream().map(made).toList()), outcome.problems());
	}

	private void show(Outcome<List<Occurrence>> outcome, boolean project) {
		if (!project && !canvas.ready())
			return;
		found = outcome.value().orElse(List.of());
		told.setText(tell(NLS.bind(Messages.Find_count, found.size()), outcome.value().isEmpty(), outcome.problems()));
		told.requestLayout();
		ticks = new boolean[found.size()];
		for (int i = 0; i < ticks.length; i++)
			ticks[i] = !labelled(found.get(i));
		itemColumn.setWidth(project ? ITEM_WIDTH : 0);
		excerptColumn.setWidth(EXCERPT_WIDTH - itemColumn.getWidth());
		table.setItemCount(found.size());
		table.clearAll();
		named();
	}

	/** What was done, unless nothing was, and the first problem of several. */
	private static String tell(String done, boolean nothing, Collection<Problem> problems) {
		if (problems.isEmpty())
			return done;
		var first = problems.iterator().next();
		var trouble = first.place() + ": " + first.message() + ' ' + first.remedy(); //$NON-NLS-1$
		return nothing ? trouble : done + ". " + trouble; //$NON-NLS-1$
	}

	private boolean labelled(Occurrence one) {
		return one.labelled() || shown(one).stream().flatMap(shown -> shown.spans().touching(one.range().start(), one.range().end()).stream())
				.anyMatch(entry -> entry.fragments().equals(List.of(one.range()))
						&& String.valueOf(labelId()).equals(entry.annotation().getLabelId()));
	}

	private void fill(Event event) {
		var item = (TableItem) event.item;
		int index = table.indexOf(item);
		var one = found.get(index);
		item.setText(new String[] { one.excerpt().before() + '\u300C' + one.excerpt().quote() + '\u300D' + one.excerpt().after(), one.name() });
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
		var one = found.get(index);
		wanted = one;
		if (shown(one).isPresent()) {
			mark(one);
			return;
		}
		ProjectHost.active().ifPresent(host -> host.project().ifPresent(project -> project.items().find(one.itemId())
				.thenAccept(row -> row.ifPresent(host::openItem))));
	}

	private void mark(Occurrence one) {
		wanted = null;
		shown(one).map(TextCanvas::view).filter(view -> one.range().end() <= view.text().length()).ifPresent(view -> {
			view.mark(one.range().start(), one.range().end());
			view.reveal(one.range().start());
		});
	}

	private void label() {
		var here = new LinkedHashMap<TextCanvas, List<Range>>();
		var elsewhere = new ArrayList<Occurrence>();
		for (int i = 0; i < ticks.length; i++)
			if (ticks[i]) {
				var one = found.get(i);
				shown(one).ifPresentOrElse(shown -> here.computeIfAbsent(shown, canvas -> new ArrayList<>()).add(one.range()), () -> elsewhere.add(one));
			}
		var labelId = labelId();
		for (var shown : here.entrySet())
			if (!shown.getKey().add(shown.getValue(), labelId))
				return;
		if (elsewhere.isEmpty())
			search();
		else
			labelElsewhere(elsewhere, labelId);
	}

	private void labelElsewhere(List<Occurrence> occurrences, String labelId) {
		var project = project();
		if (project == null)
			return;
		label.setEnabled(false);
		told.setText(NLS.bind(Messages.Find_labelling, occurrences.stream().map(Occurrence::itemId).distinct().count()));
		Tasks.start(Messages.Find_labelJob, new LabelOccurrencesOperation(project.store(), project.user(), occurrences, labelId), outcome -> {
			project.items().refresh();
			if (shell.isDisposed())
				return;
			search();
			outcome.problems().forEach(canvas::report);
		});
	}
}
