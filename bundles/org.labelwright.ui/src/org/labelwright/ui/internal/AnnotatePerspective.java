package org.labelwright.ui.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Items on the left, the open item in the middle, labels and objects on the right, details below; reports between both. */
public final class AnnotatePerspective implements IPerspectiveFactory {

	public static final String ID = "org.labelwright.ui.perspective.annotate"; //$NON-NLS-1$

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(true);
		layout.addView(ViewIds.ITEMS, IPageLayout.LEFT, 0.22f, IPageLayout.ID_EDITOR_AREA);
		layout.addView(ViewIds.LABELS, IPageLayout.RIGHT, 0.72f, IPageLayout.ID_EDITOR_AREA);
		var objects = layout.createFolder("org.labelwright.ui.objects", IPageLayout.BOTTOM, 0.3f, ViewIds.LABELS); //$NON-NLS-1$
		objects.addView(ViewIds.OBJECTS);
		objects.addView(IPageLayout.ID_OUTLINE);
		var details = layout.createFolder("org.labelwright.ui.details", IPageLayout.BOTTOM, 0.42f, "org.labelwright.ui.objects"); //$NON-NLS-1$ //$NON-NLS-2$
		details.addView(ViewIds.ATTRIBUTES);
		details.addView(ViewIds.GUIDELINE);
		var below = layout.createFolder("org.labelwright.ui.below", IPageLayout.BOTTOM, 0.78f, IPageLayout.ID_EDITOR_AREA); //$NON-NLS-1$
		below.addView(ViewIds.QUESTIONS);
		below.addView(ViewIds.HISTORY);
		below.addView(ViewIds.PROBLEMS);
		below.addView(ViewIds.COMMENTS);
		below.addPlaceholder(ViewIds.AUDIT);
		below.addPlaceholder("org.eclipse.ui.views.ProgressView"); //$NON-NLS-1$
		var reports = layout.createPlaceholderFolder("org.labelwright.ui.reports", IPageLayout.BOTTOM, 0.58f, IPageLayout.ID_EDITOR_AREA); //$NON-NLS-1$
		reports.addPlaceholder(ViewIds.AGREEMENT);
		reports.addPlaceholder(ViewIds.QUALITY);
		reports.addPlaceholder(ViewIds.COVERAGE);
		reports.addPlaceholder(ViewIds.TRAINING);
		below.addPlaceholder(ViewIds.CASES);
		below.addPlaceholder(ViewIds.PROJECT_PROBLEMS);
		for (var id : ViewIds.ALL)
			layout.addShowViewShortcut(id);
		layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
		layout.addPerspectiveShortcut(ID);
	}
}
