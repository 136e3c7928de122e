package org.labelwright.modality.preference.ui.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.labelwright.core.Outcome;
import org.labelwright.quality.PreferenceReport;
import org.labelwright.quality.PreferenceReportOperation;
import org.labelwright.quality.PreferenceTables;
import org.labelwright.quality.ReportTable;
import org.labelwright.ui.Failures;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.Tasks;

/** What the judgements of the project that is open say of models, annotators and biases; made anew when it is refreshed. */
public final class ReportView extends ViewPart {

	/** Its id at {@code org.eclipse.ui.views}. */
	public static final String ID = "org.labelwright.modality.preference.ui.report"; //$NON-NLS-1$

	private static final int FIRST_WIDTH = 260;
	private static final int WIDTH = 170;

	private final ProjectHost.Listener follower = new ProjectHost.Listener() {
		@Override
		public void projectChanged() {
			refresh();
		}
	};
	private final IAction export = action(Messages.Report_export, ISharedImages.IMG_ETOOL_SAVE_EDIT, this::export);
	private ScrolledComposite scrolled;
	private Composite body;
	private Fonts fonts;
	private Job job;
	private PreferenceReport report;
	private String project = ""; //$NON-NLS-1$
	private int turn;

	private static IAction action(String name, String image, Runnable run) {
		var action = new Action(name) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(image));
		return action;
	}

	private ProjectHost host() {
		return ProjectHost.of(getSite().getWorkbenchWindow());
	}

	@Override
	public void createPartControl(Composite parent) {
		fonts = Fonts.of(parent);
		scrolled = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		body = new Composite(scrolled, SWT.NONE);
		body.setLayout(new GridLayout());
		scrolled.setContent(body);
		var refresh = action(Messages.Report_refresh, ISharedImages.IMG_TOOL_REDO, this::refresh);
		refresh.setActionDefinitionId(ActionFactory.REFRESH.getCommandId());
		var bars = getViewSite().getActionBars();
		bars.setGlobalActionHandler(ActionFactory.REFRESH.getId(), refresh);
		bars.getToolBarManager().add(refresh);
		bars.getToolBarManager().add(export);
		host().addListener(follower);
		refresh();
	}

	@Override
	public void setFocus() {
		if (body.getChildren().length > 0)
			body.getChildren()[body.getChildren().length - 1].setFocus();
	}

	@Override
	public void dispose() {
		turn++;
		if (job != null)
			job.cancel();
		host().removeListener(follower);
		super.dispose();
	}

	private void refresh() {
		int asked = ++turn;
		if (job != null)
			job.cancel();
		report = null;
		export.setEnabled(false);
		var session = host().project().orElse(null);
		if (session == null) {
			say(Messages.Report_noProject);
			return;
		}
		say(Messages.Report_making);
		var store = session.store();
		job = Tasks.start(Messages.Report_job, false, monitor -> new PreferenceReportOperation(store).run(monitor), made -> {
			if (asked == turn && !body.isDisposed())
				show(store.name(), made);
		}, failure -> {
			if (asked != turn || failure instanceof OperationCanceledException)
				return;
			say(Messages.Report_failed);
			Failures.show(Messages.Report_job, failure);
		});
	}

	private void clear() {
		for (var child : body.getChildren())
			child.dispose();
	}

	private void say(String text) {
		clear();
		new Label(body, SWT.WRAP).setText(text);
		laidOut();
	}

	private void laidOut() {
		body.layout(true, true);
		scrolled.setMinSize(body.computeSize(SWT.DEFAULT, SWT.DEFAULT));
	}

	private void show(String name, Outcome<PreferenceReport> made) {
		var found = made.value().orElse(null);
		if (found == null || found.judgements() == 0 && made.problems().isEmpty()) {
			say(Messages.Report_nothing);
			return;
		}
		project = name;
		report = found;
		export.setEnabled(true);
		clear();
		if (!made.problems().isEmpty())
			new Label(body, SWT.WRAP).setText(NLS.bind(Messages.Report_unreadable, made.problems().size(), made.problems().getFirst().toString()));
		for (var table : PreferenceTables.of(report))
			show(table);
		laidOut();
	}

	private void show(ReportTable shown) {
		var title = new Label(body, SWT.NONE);
		title.setText(shown.title());
		title.setFont(fonts.heading());
		var table = new Table(body, SWT.FULL_SELECTION | SWT.BORDER);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		table.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
		for (int i = 0; i < shown.columns().size(); i++) {
			var column = new TableColumn(table, i == 0 ? SWT.LEFT : SWT.RIGHT);
			column.setText(shown.columns().get(i));
			column.setWidth(i == 0 ? FIRST_WIDTH : WIDTH);
		}
		for (var row : shown.rows())
			new TableItem(table, SWT.NONE).setText(row.toArray(String[]::new));
		for (var column : table.getColumns()) {
			int least = column.getWidth();
			column.pack();
			column.setWidth(Math.max(least, column.getWidth()));
		}
	}

	private void export() {
		var dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
		dialog.setFilterNames(new String[] { Messages.Report_html, Messages.Report_json });
		dialog.setFilterExtensions(new String[] { "*.html", "*.json" }); //$NON-NLS-1$ //$NON-NLS-2$
		dialog.setFileName(NLS.bind(Messages.Report_file, project));
		dialog.setOverwrite(true);
		var chosen = dialog.open();
		if (chosen != null && report != null)
			write(Path.of(chosen));
	}

	/** Writes the report: as JSON to a file whose name ends so, else as a page. */
	public void write(Path file) {
		var written = report;
		var title = NLS.bind(Messages.Report_title, project);
		Tasks.start(Messages.Report_export, true, monitor -> {
			write(written, title, file);
			return file;
		}, done -> {
			// the file is there
		}, failure -> Failures.show(Messages.Report_export, failure));
	}

	private static void write(PreferenceReport report, String title, Path file) throws IOException {
		try (var out = Files.newBufferedWriter(file)) {
			if (file.toString().toLowerCase(Locale.ROOT).endsWith(".json")) //$NON-NLS-1$
				PreferenceTables.writeJson(report, out);
			else
				PreferenceTables.writeHtml(report, title, out);
		}
	}
}
