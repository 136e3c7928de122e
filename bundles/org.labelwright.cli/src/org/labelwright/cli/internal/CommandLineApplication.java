package org.labelwright.cli.internal;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.labelwright.cli.Cli;

/** Runs the command that the process was started with. An interrupt cancels it and waits until it has cleaned up. */
public final class CommandLineApplication implements IApplication {

	private static final long MOST_MILLISECONDS_TO_CLEAN_UP = 30_000;

	private final NullProgressMonitor monitor = new NullProgressMonitor();

	@Override
	public Object start(IApplicationContext context) {
		context.applicationRunning();
		var arguments = (String[]) context.getArguments().getOrDefault(IApplicationContext.APPLICATION_ARGS, new String[0]);
		var worker = Thread.currentThread();
		var running = new boolean[] { true };
		var interrupt = new Thread(() -> {
			monitor.setCanceled(true);
			synchronized (running) {
				try {
					if (running[0])
						running.wait(MOST_MILLISECONDS_TO_CLEAN_UP);
				} catch (InterruptedException e) {
					worker.interrupt();
				}
			}
		}, "Cancel on interrupt"); //$NON-NLS-1$
		Runtime.getRuntime().addShutdownHook(interrupt);
		try {
			var out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
			var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
			return new Cli(out, err, monitor, terminal()).run(arguments);
		} finally {
			synchronized (running) {
				running[0] = false;
				running.notifyAll();
			}
			try {
				Runtime.getRuntime().removeShutdownHook(interrupt);
			} catch (IllegalStateException e) {
				// the process is ending already
			}
		}
	}

	@Override
	public void stop() {
		monitor.setCanceled(true);
	}

	/** From Java 22 on there is a console even when the streams are redirected, and it tells whether they are. */
	private static boolean terminal() {
		var console = System.console();
		if (console == null)
			return false;
		try {
			return (Boolean) console.getClass().getMethod("isTerminal").invoke(console); //$NON-NLS-1$
		} catch (NoSuchMethodException e) {
			return true;
		} catch (IllegalAccessException | InvocationTargetException e) {
			ILog.get().warn("The console does not tell whether it is a terminal; no progress is shown.", e); //$NON-NLS-1$
			return false;
		}
	}
}
