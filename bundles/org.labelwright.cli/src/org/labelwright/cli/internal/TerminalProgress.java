package org.labelwright.cli.internal;

import java.io.PrintWriter;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;

/** Shows progress on one line of a terminal, rewritten a few times a second at most. */
final class TerminalProgress extends ProgressMonitorWrapper implements AutoCloseable {

	private static final long NANOS_BETWEEN = 200_000_000;
	private static final String CLEAR = "\r\u001b[K"; //$NON-NLS-1$

	private final PrintWriter err;
	private String task = ""; //$NON-NLS-1$
	private String step = ""; //$NON-NLS-1$
	private double total = UNKNOWN;
	private double done;
	private long shown = System.nanoTime() - NANOS_BETWEEN;
	private boolean dirty;

	TerminalProgress(IProgressMonitor cancels, PrintWriter err) {
		super(cancels);
		this.err = err;
	}

	@Override
	public void beginTask(String name, int totalWork) {
		task = name;
		total = totalWork;
		show();
	}

	@Override
	public void setTaskName(String name) {
		task = name;
		show();
	}

	@Override
	public void subTask(String name) {
		step = name;
		show();
	}

	@Override
	public void worked(int work) {
		internalWorked(work);
	}

	@Override
	public void internalWorked(double work) {
		done += work;
		show();
	}

	private void show() {
		long now = System.nanoTime();
		if (now - shown < NANOS_BETWEEN)
			return;
		shown = now;
		dirty = true;
		err.print(CLEAR);
		if (total > 0)
			err.printf("%3d%% ", Math.min(100, Math.round(100 * done / total))); //$NON-NLS-1$
		err.print(task);
		if (step != null && !step.isEmpty())
			err.print(" \u2013 " + step); //$NON-NLS-1$
		err.flush();
	}

	/** Takes the line away. */
	@Override
	public void close() {
		if (dirty)
			err.print(CLEAR);
		err.flush();
	}
}
