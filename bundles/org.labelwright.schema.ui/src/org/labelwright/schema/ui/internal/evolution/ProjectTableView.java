package org.labelwright.schema.ui.internal.evolution;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.labelwright.ui.Latest;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.internal.rows.RowList;
import org.labelwright.ui.internal.rows.Rows;

/** Something about the label schema of the open project in rows, below what can be done with those that are chosen; read anew by F5 and with another project. */
abstract class ProjectTableView extends ViewPart implements Rows {

	private final ProjectHost.Listener follower = new ProjectHost.Listener() {
		@Override
		public void projectChanged() {
			refreshIfThere();
		}

		@Override
		public void itemChanged() {
			ProjectTableView.this.itemChanged();
		}
	};
	private final int buttons;
	private Label head;
	private RowList table;
	private Latest latest;

	/** @param buttons how many there are */
	ProjectTableView(int buttons) {
		this.buttons = buttons;
	}

	/** Makes the buttons, from the left. */
	abstract void createButtons(Composite bar);

	/** Makes the table, and what stands beside it. */
	abstract RowList createTable(Composite parent);

	/** Reads all anew. */
	abstract void refresh();

	/** Reads all anew after something has been done, when the view is still there. */
	final void refreshIfThere() {
		if (!table.isDisposed())
			refresh();
	}

	/** Another item is open. */
	void itemChanged() {
		// most do not depend on it
	}

	@Override
	public final void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
		latest = new Latest(parent);
		var bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(buttons + 1).margins(4, 2).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		head = new Label(bar, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(100, SWT.DEFAULT).applyTo(head);
		createButtons(bar);
		table = createTable(parent);
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.REFRESH.getId(), new Action() {
			@Override
			public void run() {
				refresh();
			}
		});
		host().addListener(follower);
		refresh();
	}

	@Override
	public final void setFocus() {
		table.setFocus();
	}

	@Override
	public final void dispose() {
		host().removeListener(follower);
		super.dispose();
	}

	final ProjectHost host() {
		return ProjectHost.of(getSite().getWorkbenchWindow());
	}

	final RowList table() {
		return table;
	}

	/** Asks for what is listed. */
	final Latest latest() {
		return latest;
	}

	/** Says how much is listed, and lists it. */
	final void show(int rows, String text) {
		head.setText(text);
		head.requestLayout();
		table.count(rows);
		table.select(rows == 0 ? -1 : 0);
	}

	/** What more there is to say of what is listed. */
	final void explain(String text) {
		head.setToolTipText(text);
	}

	@Override
	public final Image image(int row, int column) {
		return null;
	}
}
