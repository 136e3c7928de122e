package org.labelwright.ui.internal.review;

import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.labelwright.quality.adjudication.ReviewQueue.Entry;
import org.labelwright.ui.Failures;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.internal.guideline.Openings;

/** The commands of reviews, and the way to an item that needs one. */
public final class Reviews {

	/** The context in which single keys are commands of reviews. */
	public static final String CONTEXT = "org.labelwright.ui.review"; //$NON-NLS-1$

	public static final String NEXT = CONTEXT + ".next"; //$NON-NLS-1$
	public static final String PREVIOUS = CONTEXT + ".previous"; //$NON-NLS-1$
	public static final String ACCEPT_AGREED = CONTEXT + ".acceptAgreed"; //$NON-NLS-1$
	public static final String REJECT = CONTEXT + ".reject"; //$NON-NLS-1$
	public static final String CORRECT = CONTEXT + ".correct"; //$NON-NLS-1$
	public static final String MERGE = CONTEXT + ".merge"; //$NON-NLS-1$
	public static final String OVERLAY = CONTEXT + ".overlay"; //$NON-NLS-1$
	public static final String BLINK = CONTEXT + ".blink"; //$NON-NLS-1$
	public static final String BESIDE = CONTEXT + ".beside"; //$NON-NLS-1$
	public static final String REFRESH = CONTEXT + ".refresh"; //$NON-NLS-1$

	private Reviews() {
	}

	/** Opens an item to be reviewed, in the perspective for that. */
	public static void open(ProjectHost host, Entry entry) {
		if (!host.reviewing())
			try {
				PlatformUI.getWorkbench().showPerspective(ReviewPerspective.ID, host.window());
			} catch (WorkbenchException e) {
				Failures.show(Messages.Reviews_open, e);
				return;
			}
		Openings.openItem(host, entry.work().itemId());
	}
}
