package org.labelwright.ui.internal;

import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Control;

/** Helps with controls in grids. */
public final class Layouts {

	private Layouts() {
	}

	/** Shows a control that has a {@link GridData}, or hides it so that it takes no room. */
	public static void show(Control control, boolean shown) {
		var data = (GridData) control.getLayoutData();
		if (data.exclude != shown)
			return;
		data.exclude = !shown;
		control.setVisible(shown);
		control.requestLayout();
	}
}
