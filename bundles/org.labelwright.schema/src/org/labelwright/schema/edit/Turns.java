package org.labelwright.schema.edit;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/** Lets other threads read what one thread changes. Who reads gives way as soon as a change is wanted, and begins again after it. */
final class Turns {

	private final ReentrantLock lock = new ReentrantLock(true);
	private final AtomicInteger wanted = new AtomicInteger();

	private static final class GivenWay extends RuntimeException {
		private static final long serialVersionUID = 1L;

		GivenWay() {
			super(null, null, false, false);
		}
	}

	void change(Runnable change) {
		wanted.incrementAndGet();
		lock.lock();
		try {
			change.run();
		} finally {
			lock.unlock();
			wanted.decrementAndGet();
		}
	}

	<T> T read(Function<Runnable, T> work) {
		while (true) {
			lock.lock();
			try {
				return work.apply(this::giveWay);
			} catch (GivenWay e) {
				continue; // once the change is made
			} finally {
				lock.unlock();
			}
		}
	}

	private void giveWay() {
		if (wanted.get() > 0)
			throw new GivenWay();
	}
}
