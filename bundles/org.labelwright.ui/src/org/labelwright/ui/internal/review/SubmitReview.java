package org.labelwright.ui.internal.review;

import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.labelwright.core.User;
import org.labelwright.model.edit.ReviewCommands;
import org.labelwright.quality.adjudication.ReviewQueue.Entry;
import org.labelwright.store.Assignment;
import org.labelwright.store.Assignment.Task;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.StoreException;
import org.labelwright.ui.Failures;
import org.labelwright.ui.OpenItem;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.Tasks;

/** Finishes the review of the open item: its adjudicated document is submitted, and the reviewer's task is done. For the user interface's thread. */
public final class SubmitReview {

	private static final int AGREED = 0;
	private static final int CANCEL = 2;

	private SubmitReview() {
	}

	/**
	 * Finishes it, after asking about what is open.
	 *
	 * @param reason why that is right although there are errors, or null
	 * @return the item that is next in the queue, when there is one; nothing when the user decides otherwise
	 */
	public static Optional<Next> submit(ProjectHost host, OpenItem item, String reason) {
		var review = item.review().orElseThrow();
		var refused = review.said().refusal();
		if (refused.isPresent()) {
			Failures.show(Messages.SubmitReview_title, new StoreException(refused.get()));
			return Optional.empty();
		}
		int open = review.review().open();
		long agreed = review.agreed();
		if (agreed > 0 || open > 0) {
			int answer = ask(host, open, agreed);
			if (answer < 0 || answer == CANCEL)
				return Optional.empty();
			if (answer == AGREED && agreed > 0)
				review.acceptAgreed();
		}
		var project = host.project().orElseThrow();
		var next = project.queue().beside(item.item().id(), true);
		item.editor().tryExecute(ReviewCommands.submit(item.editor(), review.said().levels(), reason));
		item.session().lastWrite().thenRun(() -> finish(project.store(), item.item().id(), project.user(), () -> project.queue().refresh(item.item().id())));
		return Optional.of(new Next(next));
	}

	/** @param entry empty at the end of the queue */
	public record Next(Optional<Entry> entry) {
	}

	private static int ask(ProjectHost host, int open, long agreed) {
		return MessageDialog.open(MessageDialog.QUESTION, host.window().getShell(), Messages.SubmitReview_title,
				NLS.bind(Messages.SubmitReview_open, open, agreed), SWT.NONE, Messages.SubmitReview_agreed, Messages.SubmitReview_asIs,
				IDialogConstants.CANCEL_LABEL);
	}

	/** Says that the reviewer's tasks are done, in the background: no document tells so, for the adjudicated one is nobody's task. */
	private static void finish(ProjectStore store, String itemId, User reviewer, Runnable then) {
		Tasks.start(Messages.SubmitReview_title, false, monitor -> {
			for (var assignment : store.assignments().ofItem(itemId))
				if (isTask(assignment, reviewer))
					store.assignments().finish(assignment.id(), true, reviewer);
			return null;
		}, nothing -> then.run(), failure -> Failures.show(Messages.SubmitReview_title, failure));
	}

	private static boolean isTask(Assignment assignment, User reviewer) {
		return assignment.task() == Task.REVIEW && assignment.pending() && assignment.user().id().equals(reviewer.id());
	}
}
