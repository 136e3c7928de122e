package org.labelwright.ui.wizards.internal;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.wizard.WizardPage;
import org.labelwright.core.Operation;
import org.labelwright.ui.Failures;

/** Runs operations in a wizard, which shows their progress and lets the user cancel them. */
public final class Runs {

	private Runs() {
	}

	/**
	 * Runs an operation on another thread while the wizard shows how far it is.
	 *
	 * @param page the page shown, which tells of a failure and stays
	 * @param what what is done, for the log
	 * @return empty when it failed or was cancelled
	 */
	public static <T> Optional<T> run(WizardPage page, String what, Operation<T> operation) {
		var result = new AtomicReference<T>();
		try {
			page.getWizard().getContainer().run(true, true, monitor -> {
				try {
					result.set(ruled(operation, SubMonitor.convert(monitor, what, 100)));
				} catch (OperationCanceledException e) {
					throw new InterruptedException();
				} catch (CoreException | RuntimeException | LinkageError | OutOfMemoryError e) {
					throw new InvocationTargetException(e);
				}
			});
		} catch (InterruptedException e) {
			page.setErrorMessage(null);
			page.setMessage(Messages.Runs_cancelled, IMessageProvider.INFORMATION);
		} catch (InvocationTargetException e) {
			Failures.log(what, e.getCause());
			page.setErrorMessage(Failures.message(e.getCause()));
		}
		return Optional.ofNullable(result.get());
	}

	private static <T> T ruled(Operation<T> operation, SubMonitor monitor) throws CoreException {
		var rule = operation.rule();
		if (rule == null)
			return operation.run(monitor);
		Job.getJobManager().beginRule(rule, monitor.split(1));
		try {
			return operation.run(monitor.split(99));
		} finally {
			Job.getJobManager().endRule(rule);
		}
	}
}
