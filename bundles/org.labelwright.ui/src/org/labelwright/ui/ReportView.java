package org.labelwright.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.labelwright.core.Operation;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.quality.ReportPage;
import org.labelwright.quality.ReportPart;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.ProjectStore;
import org.labelwright.ui.internal.Messages;
import org.labelwright.ui.internal.report.ReportParts;

/**
 * A view of a report on the project that is open, in tables and pictures: made in the background, made anew when it is refreshed or another project is opened,
 * and written to a page or to JSON.
 *
 * @param <R> the report, which is also what JSON is written of
 */
public abstract class ReportView<R> extends ViewPart {

	private static final int MOST_PROBLEMS = 5;

	/**
	 * What a kind of report says of itself.
	 *
	 * @param job       what is done while it is made
	 * @param noProject that a project must be opened
	 * @param nothing   that the project has nothing to report on
	 * @param title     of its page, with the name of the project for <code>{0}</code>
	 * @param file      name of the file of its page, likewise
	 */
	public record Texts(String job, String noProject, String nothing, String title, String file) {
	}

	private final ProjectHost.Listener follower = new ProjectHost.Listener() {
		@Override
		public void projectChanged() {
			refresh();
		}
	};
	private final IAction export = action(Messages.Report_export, ISharedImages.IMG_ETOOL_SAVE_EDIT, this::export);
	private final ReportParts controls = new ReportParts(new ReportParts.Listener() {
		@Override
		public void chosen(ReportPart part, int row, int column) {
			ReportView.this.chosen(part, row, column);
		}

		@Override
		public void resized() {
			laidOut();
		}
	});
	private final Texts texts;
	private List<? extends ReportPart> parts = List.of();
	private ScrolledComposite scrolled;
	private Composite body;
	private Job job;
	private R report;
	private String project = ""; //$NON-NLS-1$
	private int turn;

	/** @param texts shown to people */
	protected ReportView(Texts texts) {
		this.texts = texts;
	}

	/**
	 * What makes the report: put together on the user interface's thread, and run on a thread of its own.
	 *
	 * @param seen the documents that the user sees
	 */
	protected abstract Operation<Outcome<R>> operation(ProjectStore store, DocumentFilter seen);

	/** Whether there is anything to show. */
	protected abstract boolean saysAnything(R made);

	/** What is shown, and written to a page. */
	protected abstract List<? extends ReportPart> parts(R made);

	/**
	 * A row of a table was chosen by Enter or a double click, or a cell of a matrix or a point of a series by Enter or a click.
	 *
	 * @param part   one of those that are shown, or of a choice among them
	 * @param row    from 0; of a series the point
	 * @param column from 0; 0 of all but matrices
	 */
	protected void chosen(ReportPart part, int row, int column) {
		// nothing lies behind figures unless a report says so
	}

	/** Adds what a report has of its own to the tools of the view. */
	protected void contribute(IToolBarManager tools) {
		// most have nothing
	}

	/** What the figures mean, in a sentence or two. */
	protected abstract String note();

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
	public final void createPartControl(Composite parent) {
		scrolled = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.setShowFocusedControl(true);
		body = new Composite(scrolled, SWT.NONE);
		body.setLayout(new GridLayout());
		scrolled.setContent(body);
		scrolled.addListener(SWT.Resize, event -> laidOut());
		var refresh = action(Messages.Report_refresh, ISharedImages.IMG_TOOL_REDO, this::refresh);
		refresh.setActionDefinitionId(ActionFactory.REFRESH.getCommandId());
		var bars = getViewSite().getActionBars();
		bars.setGlobalActionHandler(ActionFactory.REFRESH.getId(), refresh);
		contribute(bars.getToolBarManager());
		bars.getToolBarManager().add(refresh);
		bars.getToolBarManager().add(export);
		host().addListener(follower);
		refresh();
	}

	@Override
	public final void setFocus() {
		for (var child : body.getChildren())
			if (child instanceof Table && child.setFocus())
				return;
		scrolled.setFocus();
	}

	@Override
	public final void dispose() {
		turn++;
		if (job != null)
			job.cancel();
		host().removeListener(follower);
		super.dispose();
	}

	/** Makes the report anew. */
	protected final void refresh() {
		int asked = ++turn;
		if (job != null)
			job.cancel();
		report = null;
		export.setEnabled(false);
		var session = host().project().orElse(null);
		if (session == null) {
			say(texts.noProject);
			return;
		}
		say(Messages.Report_making);
		var store = session.store();
		var seen = DocumentFilter.ALL.seenBy(session.user());
		var operation = operation(store, seen);
		job = Tasks.start(texts.job, false, operation::run, made -> {
			if (asked == turn && !body.isDisposed())
				show(store.name(), made);
		}, failure -> {
			if (asked != turn || failure instanceof OperationCanceledException)
				return;
			say(Messages.Report_failed);
			Failures.show(texts.job, failure);
		});
	}

	private void clear() {
		for (var child : body.getChildren())
			child.dispose();
	}

	private void say(String text) {
		clear();
		paragraph(text);
		laidOut();
	}

	private void paragraph(String text) {
		var label = new Label(body, SWT.WRAP);
		label.setText(text);
		label.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
	}

	private void laidOut() {
		int width = Math.max(scrolled.getClientArea().width, widest());
		scrolled.setMinSize(body.computeSize(width, SWT.DEFAULT));
		body.layout(true, true);
	}

	/** Width that the parts need; texts are wrapped into it. */
	private int widest() {
		int widest = 0;
		for (var child : body.getChildren())
			if (!(child instanceof Label))
				widest = Math.max(widest, child.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
		var layout = (GridLayout) body.getLayout();
		return widest + 2 * layout.marginWidth;
	}

	private void show(String name, Outcome<R> made) {
		var found = made.value().orElse(null);
		var problems = made.problems().stream().limit(MOST_PROBLEMS).map(Problem::toString).collect(Collectors.joining("\n")); //$NON-NLS-1$
		if (made.problems().size() > MOST_PROBLEMS)
			problems += '\n' + NLS.bind(Messages.Report_moreProblems, made.problems().size() - MOST_PROBLEMS);
		if (found == null || !saysAnything(found)) {
			say(problems.isEmpty() ? texts.nothing : problems);
			return;
		}
		project = name;
		report = found;
		export.setEnabled(true);
		clear();
		if (!problems.isEmpty())
			paragraph(problems);
		parts = parts(report);
		for (var part : parts)
			controls.show(body, part);
		paragraph(note());
		laidOut();
	}

	private void export() {
		var dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
		dialog.setFilterNames(new String[] { Messages.Report_html, Messages.Report_json });
		dialog.setFilterExtensions(new String[] { "*.html", "*.json" }); //$NON-NLS-1$ //$NON-NLS-2$
		dialog.setFileName(NLS.bind(texts.file, project));
		dialog.setOverwrite(true);
		var chosen = dialog.open();
		if (chosen != null && report != null)
			write(Path.of(chosen));
	}

	/** Writes the report: as JSON to a file whose name ends so, else as a page. */
	public final void write(Path file) {
		var written = report;
		var shown = parts;
		var title = NLS.bind(texts.title, project);
		Tasks.start(Messages.Report_export, true, monitor -> {
			write(written, shown, title, file);
			return file;
		}, done -> {
			// the file is there
		}, failure -> Failures.show(Messages.Report_export, failure));
	}

	private void write(R written, List<? extends ReportPart> shown, String title, Path file) throws IOException {
		try (var out = Files.newBufferedWriter(file)) {
			if (file.toString().toLowerCase(Locale.ROOT).endsWith(".json")) //$NON-NLS-1$
				ReportPage.writeJson(written, out);
			else
				ReportPage.writeHtml(shown, title, note(), out);
		}
	}
}
