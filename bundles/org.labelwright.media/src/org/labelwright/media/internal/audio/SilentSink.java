package org.labelwright.media.internal.audio;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Takes sound at the pace at which it would be heard, where there is no device. */
final class SilentSink implements Sink {

	/** Seconds that are taken ahead of what is heard. */
	static final double BUFFER = 0.12;

	private final int sampleRate;
	private final int frameSize;
	private final ReentrantLock lock = new ReentrantLock();
	private final Condition closing = lock.newCondition();
	private long written; // all guarded by lock
	private long begun = -1;
	private long base;
	private boolean closed;

	SilentSink(int sampleRate, int channels) {
		this.sampleRate = sampleRate;
		frameSize = 2 * channels;
	}

	@Override
	public void write(byte[] samples, int length) {
		lock.lock();
		try {
			long heard = heardNow();
			if (heard == written) { // ran dry, or begins
				base = written;
				begun = System.nanoTime();
			}
			written += length / frameSize;
			await(written - (long) (sampleRate * BUFFER));
		} finally {
			lock.unlock();
		}
	}

	private void await(long frame) {
		try {
			for (long missing; !closed && (missing = frame - heardNow()) > 0;)
				closing.awaitNanos((long) (missing * 1e9 / sampleRate));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private long heardNow() {
		return begun < 0 ? 0 : Math.min(written, base + (long) ((System.nanoTime() - begun) * (sampleRate / 1e9)));
	}

	@Override
	public long heard() {
		lock.lock();
		try {
			return heardNow();
		} finally {
			lock.unlock();
		}
	}

	@Override
	public void drain() {
		lock.lock();
		try {
			await(written);
		} finally {
			lock.unlock();
		}
	}

	@Override
	public void close() {
		lock.lock();
		try {
			closed = true;
			closing.signalAll();
		} finally {
			lock.unlock();
		}
	}
}
