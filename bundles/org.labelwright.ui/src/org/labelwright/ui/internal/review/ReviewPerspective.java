package org.labelwright.ui.internal.review;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.labelwright.ui.internal.ViewIds;

/** The queue on the left, the open item in the middle with what annotators say below it, objects and details on the right. */
public final class ReviewPerspective implements IPerspectiveFactory {

	public static final String ID = "org.labelwright.ui.perspective.review"; //$NON-NLS-1$

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(true);
		var left = layout.createFolder("org.labelwright.ui.review.left", IPageLayout.LEFT, 0.2f, IPageLayout.ID_EDITOR_AREA); //$NON-NLS-1$
		left.addView(ViewIds.QUEUE);
		left.addView(ViewIds.ITEMS);
		var right = layout.createFolder("org.labelwright.ui.review.right", IPageLayout.RIGHT, 0.76f, IPageLayout.ID_EDITOR_AREA); //$NON-NLS-1$
		right.addView(ViewIds.OBJECTS);
		right.addView(ViewIds.LABELS);
		right.addView(IPageLayout.ID_OUTLINE);
		layout.addView(ViewIds.ATTRIBUTES, IPageLayout.BOTTOM, 0.5f, "org.labelwright.ui.review.right"); //$NON-NLS-1$
		var below = layout.createFolder("org.labelwright.ui.review.below", IPageLayout.BOTTOM, 0.62f, IPageLayout.ID_EDITOR_AREA); //$NON-NLS-1$
		below.addView(ViewIds.DIFFERENCES);
		below.addView(ViewIds.COMMENTS);
		below.addView(ViewIds.QUESTIONS);
		below.addView(ViewIds.HISTORY);
		below.addView(ViewIds.PROBLEMS);
		below.addPlaceholder("org.eclipse.ui.views.ProgressView"); //$NON-NLS-1$
		below.addPlaceholder(ViewIds.AGREEMENT);
		for (var id : ViewIds.ALL)
			layout.addShowViewShortcut(id);
		layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
		layout.addPerspectiveShortcut(ID);
	}
}
