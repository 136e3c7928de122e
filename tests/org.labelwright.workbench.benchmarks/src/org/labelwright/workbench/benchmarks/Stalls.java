package org.labelwright.workbench.benchmarks;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;
import org.labelwright.testkit.ui.Robot;

/**
 * How long the thread of the user interface does not come to answer. A question is put to it as soon as it has
 * answered the one before, so that the longest answer is the longest time in which nobody could work.
 */
final class Stalls {

	private static final long QUIET = 400_000_000;
	private static final long BUSY = 20_000_000;
	private static final long GLANCE = 1_000_000;

	private final Display display;
	private final Robot robot;

	Stalls(Display display, Robot robot) {
		this.display = display;
		this.robot = robot;
	}

	/**
	 * The longest stall in milliseconds from the start of some work until a condition holds and the thread has
	 * answered fast for a while.
	 */
	double longest(Runnable work, BooleanSupplier done) {
		var working = Thread.ofPlatform().daemon().start(work);
		long longest = 0;
		long quiet = System.nanoTime();
		while (working.isAlive() || System.nanoTime() - quiet < QUIET || !robot.get(done::getAsBoolean)) {
			long asked = System.nanoTime();
			display.syncExec(() -> { });
			long answered = System.nanoTime();
			longest = Math.max(longest, answered - asked);
			if (answered - asked > BUSY)
				quiet = answered;
			LockSupport.parkNanos(GLANCE);
		}
		return longest / 1e6;
	}
}
