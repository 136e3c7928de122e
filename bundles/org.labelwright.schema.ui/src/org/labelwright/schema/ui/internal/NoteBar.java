package org.labelwright.schema.ui.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.labelwright.ui.internal.Icons;

/** A line that tells what has happened, until it is put away; takes no room before. */
final class NoteBar {

	private static final int MARGIN = 6;

	private final Composite area;
	private final Label text;

	/** @param parent with a grid layout */
	NoteBar(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(MARGIN, 2).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(area);
		area.setVisible(false);
		new Label(area, SWT.NONE).setImage(Icons.image("info")); //$NON-NLS-1$
		text = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(100, SWT.DEFAULT).applyTo(text);
		var close = new ToolItem(new ToolBar(area, SWT.FLAT), SWT.PUSH);
		close.setImage(Icons.image("clear")); //$NON-NLS-1$
		close.setToolTipText(Messages.NoteBar_close);
		close.addListener(SWT.Selection, event -> show(null));
	}

	/** @param told null for nothing any more */
	void show(String told) {
		text.setText(told == null ? "" : told); //$NON-NLS-1$
		((GridData) area.getLayoutData()).exclude = told == null;
		area.setVisible(told != null);
		area.getParent().layout(true, true);
	}
}
