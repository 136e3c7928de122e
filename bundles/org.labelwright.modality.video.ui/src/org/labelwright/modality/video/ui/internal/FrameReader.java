package org.labelwright.modality.video.ui.internal;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.labelwright.core.Problem;
import org.labelwright.media.MediaException;
import org.labelwright.media.VideoSource;
import org.labelwright.ui.canvas.Frame;

/**
 * Decodes the frame that was wanted last, on a thread of its own, and while nothing else is wanted the one that would
 * come next. Frames that are wanted no more before their turn are not decoded for themselves. Safe for use from any thread.
 */
final class FrameReader implements AutoCloseable {

	/** Hears of frames, on the user interface's thread. */
	interface Listener {

		void arrived(int index, Frame frame);

		void failed(int index, Problem problem);
	}

	private record Ready(int index, Frame frame) {
	}

	private final VideoSource source;
	private final Display display;
	private final Listener listener;
	private int wanted = -1; // all guarded by this
	private int last;
	private int direction = 1;
	private double scale = 1;
	private boolean closed;

	FrameReader(VideoSource source, Display display, Listener listener) {
		this.source = source;
		this.display = display;
		this.listener = listener;
		Thread.ofPlatform().daemon().name("Video frames").start(this::run); //$NON-NLS-1$
	}

	/**
	 * Wants a frame, in place of those that were wanted before.
	 *
	 * @param seen screen pixels for a pixel of the frame
	 */
	synchronized void request(int index, double seen) {
		if (index != last)
			direction = Integer.signum(index - last);
		last = index;
		wanted = index;
		scale = seen;
		notifyAll();
	}

	/** Does not close the source. */
	@Override
	public synchronized void close() {
		closed = true;
		notifyAll();
	}

	private void run() {
		Ready ahead = null;
		for (int index; (index = take()) >= 0;) {
			ahead = ahead != null && ahead.index == index ? ahead : read(index, true);
			if (ahead == null)
				continue;
			deliver(ahead);
			int next = next();
			ahead = next < 0 ? null : read(next, false);
		}
	}

	/** Waits for a frame that is wanted; -1 when closed. */
	private synchronized int take() {
		try {
			while (!closed && wanted < 0)
				wait();
		} catch (InterruptedException e) {
			return -1; // nobody who knows the thread interrupts it
		}
		int index = closed ? -1 : wanted;
		wanted = -1;
		return index;
	}

	/** The frame after the last one that was wanted, or before when it goes backwards; -1 when there is something else to do. */
	private synchronized int next() {
		int next = last + direction;
		return closed || wanted >= 0 || next < 0 || next >= source.frames() ? -1 : next;
	}

	private synchronized double scale() {
		return scale;
	}

	private synchronized boolean closed() {
		return closed;
	}

	/** @return null when it cannot be had */
	private Ready read(int index, boolean tell) {
		try {
			return new Ready(index, new Frame(source.read(index), scale()));
		} catch (MediaException e) {
			if (tell)
				later(() -> listener.failed(index, e.problem()));
		} catch (RuntimeException | OutOfMemoryError e) {
			ILog.get().error("Frame " + index + " of " + source.file() + " could not be read.", e); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			if (tell)
				later(() -> listener.failed(index, Problem.error("video.frame", source.file().toString(), Messages.Frame_failed, Messages.Frame_failedRemedy))); //$NON-NLS-1$
		}
		return null;
	}

	private void deliver(Ready ready) {
		later(() -> listener.arrived(ready.index, ready.frame));
	}

	private void later(Runnable news) {
		if (!display.isDisposed())
			display.asyncExec(() -> {
				if (!closed() && !display.isDisposed())
					news.run();
			});
	}
}
