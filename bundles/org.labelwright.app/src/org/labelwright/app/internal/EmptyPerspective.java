package org.labelwright.app.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** What the window shows when no bundle with views is installed: the editor area alone. */
public final class EmptyPerspective implements IPerspectiveFactory {

	static final String ID = "org.labelwright.app.empty"; //$NON-NLS-1$

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(true);
	}
}
