package org.labelwright.media.ffmpeg.internal;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import org.labelwright.media.MediaException;

/** Decoding processes that wait for work for a while, since starting one takes half a second. */
final class Decoders {

	private static final int IDLE = 2;
	/** Seconds. */
	private static final int REST = 20;

	private static final ScheduledExecutorService CLOSER = Executors.newSingleThreadScheduledExecutor(task -> {
		var thread = new Thread(task, "Decoder rest"); //$NON-NLS-1$
		thread.setDaemon(true);
		return thread;
	});
	private static final Deque<DecoderProcess> WAITING = new ArrayDeque<>(); // guarded by itself
	private static ScheduledFuture<?> closing; // guarded by WAITING

	private Decoders() {
	}

	/** A process that has opened a file, and what it tells of it. */
	record Opened<T>(DecoderProcess process, T facts) {
	}

	/** How a process opens a file. */
	interface Opening<T> {
		T open(DecoderProcess process, Path file) throws MediaException;
	}

	/** A process that the caller has for itself until it gives it back or closes it. */
	static <T> Opened<T> open(Path file, Opening<T> opening) throws MediaException {
		var process = take(file);
		try {
			return new Opened<>(process, opening.open(process, file));
		} catch (MediaException e) {
			giveBack(process);
			throw e;
		}
	}

	private static DecoderProcess take(Path file) throws MediaException {
		synchronized (WAITING) {
			for (DecoderProcess process; (process = WAITING.pollLast()) != null; process.close())
				if (process.usable())
					return process;
		}
		return DecoderProcess.start(file);
	}

	static void giveBack(DecoderProcess process) {
		synchronized (WAITING) {
			if (!process.usable() || WAITING.size() >= IDLE) {
				process.close();
				return;
			}
			WAITING.addLast(process);
			if (closing != null)
				closing.cancel(false);
			closing = CLOSER.schedule(Decoders::closeAll, REST, TimeUnit.SECONDS);
		}
	}

	private static void closeAll() {
		synchronized (WAITING) {
			WAITING.forEach(DecoderProcess::close);
			WAITING.clear();
		}
	}
}
