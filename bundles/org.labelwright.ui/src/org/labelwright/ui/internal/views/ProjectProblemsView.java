package org.labelwright.ui.internal.views;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.part.ViewPart;
import org.labelwright.core.Severity;
import org.labelwright.core.User;
import org.labelwright.model.Changes.Registration;
import org.labelwright.model.edit.Findings;
import org.labelwright.quality.ReportPage;
import org.labelwright.quality.ReportTable;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.ProjectFinding;
import org.labelwright.store.ValidateOperation;
import org.labelwright.ui.Failures;
import org.labelwright.ui.OpenItem;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.ProjectSession;
import org.labelwright.ui.Tasks;
import org.labelwright.ui.internal.Icons;
import org.labelwright.ui.internal.Messages;
import org.labelwright.ui.internal.problems.ProjectProblems;
import org.labelwright.ui.internal.problems.ProjectProblems.Choice;
import org.labelwright.ui.internal.problems.ProjectProblems.Grouping;
import org.labelwright.ui.internal.problems.ProjectProblems.Row;
import org.labelwright.ui.internal.rows.RowList;
import org.labelwright.ui.internal.rows.Rows;

/**
 * What is wrong with all that was said in a project: checked when asked for, in the background; what is edited afterwards is followed. Enter or
 * a double click opens the item with the object selected.
 */
public final class ProjectProblemsView extends ViewPart implements Rows {

	/** Beyond these they are counted only. */
	private static final int MOST = 200_000;
	private static final int PAUSE = 200;

	private final ProjectHost.Listener follower = new ProjectHost.Listener() {
		@Override
		public void projectChanged() {
			forget();
		}

		@Override
		public void itemClosing() {
			listening.close();
		}

		@Override
		public void itemChanged() {
			opening.itemChanged();
			follow();
		}

		@Override
		public void documentChanged() {
			edited = true;
		}
	};
	private Registration listening = () -> {
		// to nothing yet
	};
	private ObjectOpening opening;
	private Text text;
	private Combo severity;
	private Combo grouping;
	private ToolItem check;
	private ToolItem cancel;
	private ToolItem export;
	private Label head;
	private RowList table;
	private ProjectProblems problems = ProjectProblems.NONE;
	/** What was edited since they were put together. */
	private UnaryOperator<ProjectProblems> change = UnaryOperator.identity();
	private long errors;
	private long warnings;
	private List<Row> rows = List.of();
	private final Set<String> folded = new HashSet<>();
	/** The last check; null when there is none. */
	private Checked checked;
	/** Whether the open document was changed while it was open. */
	private boolean edited;
	private Job job;
	private int turn;
	private int shownTurn;

	private ProjectHost host() {
		return ProjectHost.of(getSite().getWorkbenchWindow());
	}

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
		opening = new ObjectOpening(host(), getSite().getPage());
		createTools(parent);
		head = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).applyTo(head);
		table = new RowList(parent, SWT.SINGLE, 0, this);
		table.column(Messages.ProblemsView_problem, null, 380, SWT.LEFT, null);
		table.column(Messages.ProjectProblems_item, null, 180, SWT.LEFT, null);
		table.column(Messages.ProblemsView_object, null, 110, SWT.LEFT, null);
		table.column(Messages.ProjectProblems_annotator, null, 110, SWT.LEFT, null);
		table.column(Messages.ProblemsView_remedy, null, 320, SWT.LEFT, null);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		table.addListener(SWT.DefaultSelection, event -> open());
		host().addListener(follower);
		forget();
		follow();
	}

	private void createTools(Composite parent) {
		var row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(4, 2).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		text = new Text(row, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		text.setMessage(Messages.ProjectProblems_filter);
		GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(text);
		text.addListener(SWT.Modify, event -> arrange());
		severity = combo(row, Messages.ProjectProblems_severity, Messages.ProjectProblems_all, Messages.ProjectProblems_warnings, Messages.ProjectProblems_errors);
		grouping = combo(row, Messages.ProjectProblems_grouping, Messages.ProjectProblems_byNothing, Messages.ProjectProblems_byRule, Messages.ProjectProblems_byLabel,
				Messages.ProjectProblems_byAnnotator, Messages.ProjectProblems_byItem);
		var bar = new ToolBar(row, SWT.FLAT | SWT.RIGHT);
		check = tool(bar, "problems", Messages.ProjectProblems_check, Messages.ProjectProblems_checkHint, this::check); //$NON-NLS-1$
		cancel = tool(bar, "clear", null, Messages.ProjectProblems_cancel, this::cancel); //$NON-NLS-1$
		export = tool(bar, "export", null, Messages.ProjectProblems_export, this::export); //$NON-NLS-1$
	}

	private Combo combo(Composite parent, String tip, String... choices) {
		var combo = new Combo(parent, SWT.READ_ONLY);
		combo.setItems(choices);
		combo.select(0);
		combo.setToolTipText(tip);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(combo);
		combo.addListener(SWT.Selection, event -> arrange());
		return combo;
	}

	private static ToolItem tool(ToolBar bar, String icon, String name, String tip, Runnable run) {
		var item = new ToolItem(bar, SWT.PUSH);
		item.setImage(Icons.image(icon));
		if (name != null)
			item.setText(name);
		item.setToolTipText(tip);
		item.addListener(SWT.Selection, event -> run.run());
		return item;
	}

	@Override
	public void setFocus() {
		table.setFocus();
	}

	@Override
	public void dispose() {
		turn++;
		if (job != null)
			job.cancel();
		listening.close();
		host().removeListener(follower);
		super.dispose();
	}

	/** Of another project nothing is known. */
	private void forget() {
		stop();
		opening.forget();
		folded.clear();
		checked = null;
		say(host().project().isEmpty() ? Messages.ProjectProblems_noProject : Messages.ProjectProblems_unchecked);
		show(ProjectProblems.NONE);
	}

	private void stop() {
		turn++;
		if (job != null)
			job.cancel();
		job = null;
		enable();
	}

	private void enable() {
		check.setEnabled(host().project().isPresent() && job == null);
		cancel.setEnabled(job != null);
		export.setEnabled(job == null && !problems.all().isEmpty());
	}

	private void say(String text) {
		head.setText(text);
		head.requestLayout();
	}

	/** Checks the whole project anew. */
	public void check() {
		var session = host().project().orElse(null);
		if (session == null || job != null)
			return;
		int asked = ++turn;
		say(Messages.ProjectProblems_checking);
		job = Tasks.start(Messages.ProjectProblems_job, false, monitor -> new Check(session, asked).run(monitor), made -> {
			if (asked != turn || table.isDisposed())
				return;
			job = null;
			checked = made;
			show(new ProjectProblems(made.found));
		}, failure -> {
			if (asked != turn || table.isDisposed())
				return;
			stop();
			say(failure instanceof OperationCanceledException ? Messages.ProjectProblems_canceled : Messages.ProjectProblems_failed);
			if (!(failure instanceof OperationCanceledException))
				Failures.show(Messages.ProjectProblems_job, failure);
		});
		enable();
	}

	private void cancel() {
		stop();
		say(checked != null ? told() : Messages.ProjectProblems_canceled);
	}

	private record Checked(List<ProjectFinding> found, ValidateOperation.Report report, LocalTime at) {
	}

	/** One check, which tells now and then how many problems there are so far. */
	private final class Check {

		private final ProjectSession session;
		private final int asked;
		private final List<ProjectFinding> found = new ArrayList<>();
		private final AtomicBoolean telling = new AtomicBoolean();
		private long last;

		Check(ProjectSession session, int asked) {
			this.session = session;
			this.asked = asked;
		}

		Checked run(SubMonitor monitor) throws Exception {
			var report = new ValidateOperation(session.store(), DocumentFilter.ALL.seenBy(session.user()), this::add).run(monitor).value().orElseThrow();
			return new Checked(found, report, LocalTime.now());
		}

		private void add(ProjectFinding finding) {
			if (found.size() < MOST)
				found.add(finding);
			long now = System.nanoTime() / 1_000_000;
			if (now - last > PAUSE && telling.compareAndSet(false, true)) {
				last = now;
				int count = found.size();
				Tasks.later(table.getDisplay(), () -> {
					telling.set(false);
					if (asked == turn && !table.isDisposed())
						say(NLS.bind(Messages.ProjectProblems_soFar, number(count)));
				});
			}
		}
	}

	/** The numbers are those of now, unless there are more problems than are listed. */
	private String told() {
		var report = checked.report;
		boolean all = report.errors() + report.warnings() <= MOST;
		var text = NLS.bind(Messages.ProjectProblems_done, new Object[] { number(report.documents()), number(all ? errors : report.errors()),
				number(all ? warnings : report.warnings()), DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).format(checked.at) });
		return all ? text : text + ' ' + NLS.bind(Messages.ProjectProblems_first, number(MOST));
	}

	private static String number(long count) {
		return String.format(Locale.ROOT, "%,d", count); //$NON-NLS-1$
	}

	private void show(ProjectProblems found) {
		problems = found;
		change = UnaryOperator.identity();
		arrange();
	}

	/** What the background made of all problems. */
	private record Arranged(ProjectProblems all, long errors, long warnings, List<Row> rows) {

		static Arranged of(ProjectProblems all, Choice choice) {
			return new Arranged(all, all.count(Severity.ERROR), all.count(Severity.WARNING), all.rows(choice));
		}
	}

	/** Takes changes over and puts the rows together as they are wanted now, in the background, since there may be very many. */
	private void arrange() {
		int asked = ++shownTurn;
		var before = problems;
		var changes = change;
		var choice = new Choice(Severity.values()[severity.getSelectionIndex()], text.getText().strip(), Grouping.values()[grouping.getSelectionIndex()], Set.copyOf(folded));
		Tasks.start(Messages.ProjectProblems_job, false, monitor -> Arranged.of(changes.apply(before), choice), made -> {
			if (asked == shownTurn && !table.isDisposed())
				show(made);
		}, failure -> Failures.log(Messages.ProjectProblems_job, failure));
	}

	private void show(Arranged made) {
		problems = made.all;
		change = UnaryOperator.identity();
		errors = made.errors;
		warnings = made.warnings;
		var chosen = chosen();
		rows = made.rows;
		table.count(rows.size());
		table.select(chosen.map(rows::indexOf).orElse(-1));
		if (checked != null && job == null)
			say(told());
		enable();
	}

	private Optional<Row> chosen() {
		int row = table.selection().nextSetBit(0);
		return row < 0 || row >= rows.size() ? Optional.empty() : Optional.of(rows.get(row));
	}

	// ---- what is edited afterwards

	private void follow() {
		listening.close();
		edited = false;
		host().item().ifPresent(item -> listening = item.editing().findings().listen(found -> changed(item, found)));
	}

	/** Before the first edit all is as it was when the project was checked. */
	private void changed(OpenItem item, Findings found) {
		if (!edited || job != null || checked == null)
			return;
		var document = item.document();
		var now = ValidateOperation.of(item.item(), document, item.editing().schema(), found.all());
		var itemId = item.item().id();
		var annotatorId = document.getAnnotatorId();
		var earlier = change;
		change = all -> earlier.apply(all).with(itemId, annotatorId, now);
		arrange();
	}

	// ---- opening and export

	private void open() {
		var session = host().project();
		var chosen = chosen();
		if (session.isEmpty() || chosen.isEmpty())
			return;
		var finding = chosen.get().finding();
		if (finding == null)
			fold(chosen.get().group());
		else if (finding.itemId() != null)
			opening.open(finding.itemId(), host().reviewing() || session.get().user().id().equals(finding.annotatorId()) ? Optional.empty()
					: Optional.of(new User(finding.annotatorId(), finding.annotatorId())), finding.rowId() == null ? List.of() : List.of(finding.rowId()));
	}

	private void fold(String group) {
		if (!folded.remove(group))
			folded.add(group);
		arrange();
	}

	private void export() {
		var dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
		dialog.setFilterNames(new String[] { Messages.ProjectProblems_html, Messages.ProjectProblems_json });
		dialog.setFilterExtensions(new String[] { "*.html", "*.json" }); //$NON-NLS-1$ //$NON-NLS-2$
		dialog.setFileName(Messages.ProjectProblems_file);
		dialog.setOverwrite(true);
		var chosen = dialog.open();
		if (chosen != null)
			write(Path.of(chosen));
	}

	/** Writes what is listed: as JSON to a file whose name ends so, else as a page. */
	public void write(Path file) {
		var listed = rows.stream().map(Row::finding).filter(Objects::nonNull).toList();
		var title = host().project().map(session -> session.store().name()).orElse(""); //$NON-NLS-1$
		var note = head.getText();
		Tasks.start(Messages.ProjectProblems_export, true, monitor -> {
			try (var out = Files.newBufferedWriter(file)) {
				if (file.toString().toLowerCase(Locale.ROOT).endsWith(".json")) //$NON-NLS-1$
					ReportPage.writeJson(listed, out);
				else
					ReportPage.writeHtml(List.of(page(listed)), title, note, out);
			}
			return file;
		}, done -> {
			// the file is there
		}, failure -> Failures.show(Messages.ProjectProblems_export, failure));
	}

	private static ReportTable page(List<ProjectFinding> listed) {
		return new ReportTable(Messages.ProjectProblems_name,
				List.of(Messages.ProblemsView_problem, Messages.ProjectProblems_item, Messages.ProblemsView_object, Messages.ProjectProblems_annotator, Messages.ProblemsView_remedy),
				listed.stream().map(finding -> List.of(cell(finding, 0), cell(finding, 1), cell(finding, 2), cell(finding, 3), cell(finding, 4))).toList());
	}

	// ---- rows

	private static String cell(ProjectFinding finding, int column) {
		return Objects.requireNonNullElse(switch (column) {
		case 0 -> finding.problem().message();
		case 1 -> finding.item();
		case 2 -> finding.label();
		case 3 -> finding.annotatorId();
		default -> finding.problem().remedy();
		}, ""); //$NON-NLS-1$
	}

	@Override
	public String text(int row, int column) {
		var shown = rows.get(row);
		if (shown.finding() != null)
			return cell(shown.finding(), column);
		if (column > 0)
			return ""; //$NON-NLS-1$
		var name = shown.group().isEmpty() ? Messages.ProjectProblems_none : shown.group();
		return NLS.bind(folded.contains(shown.group()) ? Messages.ProjectProblems_folded : Messages.ProjectProblems_unfolded, name, number(shown.count()));
	}

	@Override
	public Image image(int row, int column) {
		var finding = rows.get(row).finding();
		return column == 0 && finding != null ? Icons.of(finding.problem().severity()) : null;
	}

	@Override
	public String tip(int row, int column) {
		var finding = rows.get(row).finding();
		return finding == null ? null : finding.problem().code();
	}

	@Override
	public boolean clicked(int row, int column) {
		var shown = rows.get(row);
		if (shown.finding() != null)
			return false;
		fold(shown.group());
		return true;
	}
}
