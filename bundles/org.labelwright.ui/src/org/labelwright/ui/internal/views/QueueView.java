package org.labelwright.ui.internal.views;

import java.time.Instant;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.part.ViewPart;
import org.labelwright.quality.adjudication.ReviewQueue.Entry;
import org.labelwright.quality.adjudication.ReviewQueue.Reason;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.ProjectSession;
import org.labelwright.ui.internal.AnnotateKeys;
import org.labelwright.ui.internal.Commands;
import org.labelwright.ui.internal.Icons;
import org.labelwright.ui.internal.review.Messages;
import org.labelwright.ui.internal.review.Reviews;
import org.labelwright.ui.internal.rows.RowList;
import org.labelwright.ui.internal.rows.Rows;
import org.labelwright.ui.internal.session.UndoActions;

/** The items that need a review, the neediest first, each with why; choosing one opens it. */
public final class QueueView extends ViewPart implements ProjectHost.Listener, Rows {

	private static final int ROW = 40;

	private final Runnable listener = this::show;
	private ProjectHost host;
	private ProjectSession project;
	private RowList table;
	private Label count;
	private UndoActions undo;
	private List<Entry> entries = List.of();
	private Instant now = Instant.now();

	@Override
	public void createPartControl(Composite parent) {
		host = ProjectHost.of(getSite().getWorkbenchWindow());
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		table = new RowList(parent, SWT.SINGLE, ROW, this);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		table.column(Messages.QueueView_item, null, 200, SWT.LEFT, null);
		table.addListener(SWT.Resize, event -> table.width(0, table.getClientArea().width));
		table.addListener(SWT.Selection, event -> open());
		AnnotateKeys.on(table, getSite());
		var below = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 2).applyTo(below);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(below);
		count = new Label(below, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
		Commands.item(new ToolBar(below, SWT.FLAT), getSite(), Reviews.REFRESH, "refresh", null); //$NON-NLS-1$
		undo = new UndoActions(host, getViewSite().getActionBars());
		AnnotateKeys.item(getSite());
		host.addListener(this);
		projectChanged();
		parent.getDisplay().asyncExec(host::showEditor);
	}

	@Override
	public void projectChanged() {
		var next = host.project().orElse(null);
		if (next == project || table.isDisposed())
			return;
		leave();
		project = next;
		if (project != null)
			project.queue().addListener(listener);
		show();
	}

	private void leave() {
		if (project != null)
			project.queue().removeListener(listener);
	}

	private void show() {
		if (table.isDisposed())
			return;
		now = Instant.now();
		entries = project == null ? List.of() : project.queue().entries();
		table.count(entries.size());
		showOpen();
		var text = text();
		if (!text.equals(count.getText())) {
			count.setText(text);
			count.requestLayout();
		}
	}

	private String text() {
		if (project == null)
			return Messages.QueueView_noProject;
		if (!project.queue().known())
			return Messages.QueueView_reading;
		var text = entries.isEmpty() ? Messages.QueueView_none : entries.size() == 1 ? Messages.QueueView_one : NLS.bind(Messages.QueueView_count, String.format("%,d", entries.size())); //$NON-NLS-1$
		return project.queue().measuring() ? NLS.bind(Messages.QueueView_measuring, text) : text;
	}

	/** Selects the row of the open item. */
	private void showOpen() {
		table.select(host.item().map(item -> project.queue().indexOf(item.item().id())).orElse(-1));
	}

	@Override
	public void itemChanged() {
		if (project != null && !table.isDisposed())
			showOpen();
	}

	private void open() {
		if (project != null && table.focused() >= 0)
			Reviews.open(host, entries.get(table.focused()));
	}

	@Override
	public String text(int row, int column) {
		var name = entries.get(row).work().name();
		return name.substring(name.lastIndexOf('/') + 1);
	}

	@Override
	public String detail(int row, int column) {
		return ReviewWording.reasons(entries.get(row), now);
	}

	@Override
	public Image image(int row, int column) {
		var reason = entries.get(row).reasons(now).stream().findFirst().orElse(Reason.SEVERAL);
		return Icons.image(switch (reason) {
		case OVERDUE, LOW_AGREEMENT -> "warning"; //$NON-NLS-1$
		case ASSIGNED, NEXT_REVIEW -> "review"; //$NON-NLS-1$
		case SENT_BACK, REJECTED -> "state_rejected"; //$NON-NLS-1$
		case EXPERT -> "star"; //$NON-NLS-1$
		case DIFFERENT -> "agreement"; //$NON-NLS-1$
		case SEVERAL -> "state_submitted"; //$NON-NLS-1$
		});
	}

	@Override
	public void setFocus() {
		table.setFocus();
	}

	@Override
	public void dispose() {
		if (host != null)
			host.removeListener(this);
		leave();
		if (undo != null)
			undo.dispose();
		super.dispose();
	}
}
