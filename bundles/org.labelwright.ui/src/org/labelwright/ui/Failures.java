package org.labelwright.ui;

import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.statushandlers.IStatusAdapterConstants;
import org.eclipse.ui.statushandlers.StatusAdapter;
import org.eclipse.ui.statushandlers.StatusManager;
import org.labelwright.core.Problem;
import org.labelwright.core.Severity;
import org.labelwright.media.MediaException;
import org.labelwright.store.StoreException;

/**
 * The one way by which failures reach the user: always logged, and shown when the user waits for what
 * failed. Safe for use from any thread.
 */
public final class Failures {

	static final String BUNDLE = "org.labelwright.ui"; //$NON-NLS-1$

	private Failures() {
	}

	/** Something that the user waits for has failed. A mere cancellation is nothing to tell. */
	public static void show(String what, Throwable failure) {
		if (isCancellation(failure))
			return;
		var cause = unwrap(failure);
		show(what, new Status(IStatus.ERROR, BUNDLE, message(cause), cause));
	}

	private static void show(String what, IStatus status) {
		var adapter = new StatusAdapter(status);
		adapter.setProperty(IStatusAdapterConstants.TITLE_PROPERTY, what);
		StatusManager.getManager().handle(adapter, StatusManager.LOG | StatusManager.SHOW);
	}

	/** Something in the background has failed, which the user can do without. */
	public static void log(String what, Throwable failure) {
		if (!isCancellation(failure))
			ILog.get().log(status(what, failure));
	}

	/** Something that the user has tried had problems. */
	public static void show(String what, List<Problem> problems) {
		if (problems.isEmpty())
			return;
		var children = problems.stream().map(p -> new Status(severity(p.severity()), BUNDLE, p.toString())).toArray(IStatus[]::new);
		show(what, children.length == 1 ? children[0] : new MultiStatus(BUNDLE, 0, children, what, null));
	}

	/** The sentence to show for a failure: its own when it comes with one, with the remedy. */
	public static String message(Throwable failure) {
		return switch (unwrap(failure)) {
		case StoreException e -> e.problem().toString();
		case MediaException e -> e.problem().toString();
		case CoreException e -> e.getStatus().getMessage();
		case Throwable e -> e.getLocalizedMessage() == null ? e.getClass().getSimpleName() : e.getLocalizedMessage();
		};
	}

	static IStatus status(String what, Throwable failure) {
		var cause = unwrap(failure);
		return new Status(IStatus.ERROR, BUNDLE, what + " " + message(cause), cause); //$NON-NLS-1$
	}

	private static Throwable unwrap(Throwable failure) {
		while ((failure instanceof CompletionException || failure instanceof ExecutionException) && failure.getCause() != null)
			failure = failure.getCause();
		return failure;
	}

	private static boolean isCancellation(Throwable failure) {
		var cause = unwrap(failure);
		return cause instanceof OperationCanceledException || cause instanceof java.util.concurrent.CancellationException;
	}

	private static int severity(Severity severity) {
		return switch (severity) {
		case INFO -> IStatus.INFO;
		case WARNING -> IStatus.WARNING;
		case ERROR -> IStatus.ERROR;
		};
	}
}
