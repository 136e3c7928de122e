package org.labelwright.ui.internal;

import java.util.List;

/** Ids of the views of this bundle. */
public final class ViewIds {

	public static final String ITEMS = "org.labelwright.ui.view.items"; //$NON-NLS-1$
	public static final String LABELS = "org.labelwright.ui.view.labels"; //$NON-NLS-1$
	public static final String OBJECTS = "org.labelwright.ui.view.objects"; //$NON-NLS-1$
	public static final String ATTRIBUTES = "org.labelwright.ui.view.attributes"; //$NON-NLS-1$
	public static final String QUESTIONS = "org.labelwright.ui.view.questions"; //$NON-NLS-1$
	public static final String HISTORY = "org.labelwright.ui.view.history"; //$NON-NLS-1$
	public static final String PROBLEMS = "org.labelwright.ui.view.problems"; //$NON-NLS-1$
	public static final String PROJECT_PROBLEMS = "org.labelwright.ui.view.projectProblems"; //$NON-NLS-1$
	public static final String COMMENTS = "org.labelwright.ui.view.comments"; //$NON-NLS-1$
	public static final String GUIDELINE = "org.labelwright.ui.view.guideline"; //$NON-NLS-1$
	public static final String COVERAGE = "org.labelwright.ui.view.coverage"; //$NON-NLS-1$
	public static final String TRAINING = "org.labelwright.ui.view.training"; //$NON-NLS-1$
	public static final String AGREEMENT = "org.labelwright.ui.view.agreement"; //$NON-NLS-1$
	public static final String CASES = "org.labelwright.ui.view.cases"; //$NON-NLS-1$
	public static final String QUALITY = "org.labelwright.ui.view.quality"; //$NON-NLS-1$
	public static final String AUDIT = "org.labelwright.ui.view.audit"; //$NON-NLS-1$
	public static final String QUEUE = "org.labelwright.ui.view.queue"; //$NON-NLS-1$
	public static final String DIFFERENCES = "org.labelwright.ui.view.differences"; //$NON-NLS-1$
	public static final List<String> ALL = List.of(ITEMS, LABELS, OBJECTS, ATTRIBUTES, QUESTIONS, HISTORY, PROBLEMS, PROJECT_PROBLEMS, COMMENTS, GUIDELINE, COVERAGE, TRAINING, AGREEMENT, CASES, QUALITY, AUDIT, QUEUE, DIFFERENCES);

	private ViewIds() {
	}
}
