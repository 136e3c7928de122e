package org.labelwright.benchmarks;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * Times from an input to the frame that answers it, until the window system has taken it over. Inputs follow
 * one another at once. Confined to the thread of the user interface.
 */
final class Frames {

	/** Nanoseconds after which what was done is taken to change nothing on the screen; such runs do not count. */
	private static final long NO_PAINT = 300_000_000;
	private static final long QUIET = 100_000_000;
	private static final long PATIENCE = 60_000_000_000L;
	private static final int WARM = 4;

	private final Display display;
	private boolean painted;
	/** Nanoseconds that were spent waiting, in the last frame. */
	private long idle;
	/** Nanoseconds of processor time that were spent asking whether there is something to do, in the last frame. */
	private long asking;
	private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

	Frames(Display display) {
		this.display = display;
	}

	/** Times the frames of a control from now on. */
	void watch(Control control) {
		Listener listener = event -> painted = true;
		control.addListener(SWT.Paint, listener);
	}

	/**
	 * Times of many inputs in milliseconds, sorted.
	 *
	 * @param frame     until the frame is shown
	 * @param work      of that, what was not spent waiting for the window system
	 * @param processor that the thread took of it, which is the same on a machine that has other work as well
	 */
	record Times(double[] frame, double[] work, double[] processor) {
	}

	/** Times many inputs. */
	Times times(int runs, IntConsumer input) {
		for (int i = 0; i < WARM; i++) {
			input.accept(i);
			settle();
		}
		var times = new double[runs];
		var work = new double[runs];
		var processor = new double[runs];
		int measured = 0;
		for (int i = 0; i < runs; i++) {
			long start = System.nanoTime();
			long before = threads.getCurrentThreadCpuTime();
			input.accept(i);
			if (frame(start)) {
				processor[measured] = (threads.getCurrentThreadCpuTime() - before - asking) / 1e6;
				work[measured] = (System.nanoTime() - start - idle) / 1e6;
				times[measured++] = (System.nanoTime() - start) / 1e6;
			}
		}
		assertTrue(measured > runs / 4, "most of what was done must have been painted");
		return new Times(sorted(times, measured), sorted(work, measured), sorted(processor, measured));
	}

	private static double[] sorted(double[] times, int count) {
		var sorted = Arrays.copyOf(times, count);
		Arrays.sort(sorted);
		return sorted;
	}

	/**
	 * Waits for the frame that answers an input.
	 *
	 * @return false when none came
	 */
	boolean frame(long start) {
		painted = false;
		idle = 0;
		asking = 0;
		while (!painted && System.nanoTime() - start < NO_PAINT) {
			long before = System.nanoTime();
			long processor = threads.getCurrentThreadCpuTime();
			if (!display.readAndDispatch()) {
				idle += System.nanoTime() - before;
				asking += threads.getCurrentThreadCpuTime() - processor;
			}
		}
		display.getCursorLocation(); // the answer comes when the window system has taken over what was painted
		return painted;
	}

	/** Waits until nothing has happened for a while. */
	void settle() {
		long quiet = System.nanoTime();
		while (System.nanoTime() - quiet < QUIET)
			if (display.readAndDispatch())
				quiet = System.nanoTime();
	}

	/** Waits for a condition. */
	void await(BooleanSupplier condition) {
		long end = System.nanoTime() + PATIENCE;
		while (!condition.getAsBoolean()) {
			while (display.readAndDispatch()) {
				// until nothing is left to do
			}
			assertTrue(System.nanoTime() < end, "waited in vain");
		}
	}

	/** Turns the wheel over a place of a control. */
	static void wheel(Control control, int count, int modifiers) {
		var event = new Event();
		event.count = count;
		event.stateMask = modifiers;
		event.x = 600;
		event.y = 400;
		control.notifyListeners(SWT.MouseWheel, event);
	}
}
