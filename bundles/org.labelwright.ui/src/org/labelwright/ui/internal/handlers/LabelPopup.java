package org.labelwright.ui.internal.handlers;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.labelwright.model.edit.EditingContext;
import org.labelwright.model.schema.Label;
import org.labelwright.ui.internal.Edits;
import org.labelwright.ui.internal.Messages;
import org.labelwright.ui.internal.Swatches;

/** Chooses a label by typing a part of its name. */
final class LabelPopup extends PopupDialog {

	private final EditingContext context;
	private final List<Label> labels;
	private Text text;
	private Table table;

	LabelPopup(Shell shell, EditingContext context) {
		super(shell, SWT.RESIZE, true, false, false, false, false, Messages.LabelPopup_title, Messages.LabelPopup_hint);
		this.context = context;
		labels = context.schema().labels().stream().filter(label -> !label.isAbstract() && !label.isRetired()).toList();
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(area);
		text = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(260, 240).applyTo(table);
		text.addListener(SWT.Modify, event -> fill());
		text.addListener(SWT.DefaultSelection, event -> choose());
		text.addListener(SWT.KeyDown, event -> {
			int step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
			if (step == 0 || table.getItemCount() == 0)
				return;
			table.setSelection(Math.clamp(table.getSelectionIndex() + step, 0, table.getItemCount() - 1));
			event.doit = false;
		});
		table.addListener(SWT.DefaultSelection, event -> choose());
		table.addListener(SWT.MouseUp, event -> choose());
		fill();
		return area;
	}

	private void fill() {
		table.removeAll();
		var wanted = text.getText().strip().toLowerCase(Locale.ROOT);
		for (var label : labels)
			if (label.getName().toLowerCase(Locale.ROOT).contains(wanted)) {
				var item = new TableItem(table, SWT.NONE);
				item.setText(label.getName());
				item.setImage(Swatches.image(label.getColor()));
				item.setData(label);
			}
		table.setSelection(0);
	}

	private void choose() {
		if (table.getSelectionCount() == 0)
			return;
		var label = (Label) table.getSelection()[0].getData();
		close();
		Edits.choose(context, label);
	}

	@Override
	protected Control getFocusControl() {
		return text;
	}

	@Override
	protected Point getInitialLocation(Point size) {
		var pointer = getShell().getDisplay().getCursorLocation();
		var window = getParentShell().getBounds();
		return window.contains(pointer) ? within(pointer, size, window) : super.getInitialLocation(size);
	}

	private static Point within(Point wanted, Point size, Rectangle window) {
		return new Point(Math.min(wanted.x, window.x + window.width - size.x), Math.min(wanted.y, window.y + window.height - size.y));
	}
}
