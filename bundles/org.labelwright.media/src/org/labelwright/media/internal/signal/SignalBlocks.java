package org.labelwright.media.internal.signal;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.labelwright.media.MediaException;
import org.labelwright.media.SignalSource;

/** Samples around what is looked at closely, read on a thread of its own, the least recently seen dropped. */
public final class SignalBlocks implements AutoCloseable {

	/** Samples of a block. */
	public static final int BLOCK = 4096;
	/** Blocks that are kept, at the cost of 64 KiB each. */
	private static final int KEPT = 1024;

	/** Samples that follow each other. */
	public record Block(long[] times, double[] values) {
	}

	private record Key(int channel, long block) {
	}

	private final SignalSource source;
	private final Runnable arrived;
	private final Map<Key, Block> blocks = new LinkedHashMap<>(16, 0.75f, true); // guarded by itself
	private final Set<Key> asked = new HashSet<>(); // guarded by blocks
	private final ThreadPoolExecutor worker;

	/** @param arrived called on the worker thread when samples that were missing are there */
	public SignalBlocks(SignalSource source, Runnable arrived) {
		this.source = source;
		this.arrived = arrived;
		worker = new ThreadPoolExecutor(1, 1, 5, TimeUnit.SECONDS, new LinkedBlockingDeque<>(KEPT / 2), task -> {
			var thread = new Thread(task, "Signals"); //$NON-NLS-1$
			thread.setDaemon(true);
			return thread;
		});
		worker.allowCoreThreadTimeOut(true);
	}

	/** The block of a number; null when it is missing and has been asked for. */
	public Block get(int channel, long number) {
		var key = new Key(channel, number);
		synchronized (blocks) {
			var block = blocks.get(key);
			if (block == null && asked.add(key))
				try {
					worker.execute(() -> load(key));
				} catch (RejectedExecutionException e) {
					asked.remove(key); // enough are waiting; whoever still needs it asks again
				}
			return block;
		}
	}

	private void load(Key key) {
		var times = new long[BLOCK];
		var values = new double[BLOCK];
		int count;
		try {
			count = source.read(key.channel, key.block * BLOCK, times, values);
		} catch (MediaException e) {
			return; // stays asked for: the reason is told by the thread that reads all
		}
		var block = count == BLOCK ? new Block(times, values) : new Block(Arrays.copyOf(times, count), Arrays.copyOf(values, count));
		boolean last;
		synchronized (blocks) {
			asked.remove(key);
			blocks.put(key, block);
			if (blocks.size() > KEPT)
				blocks.remove(blocks.keySet().iterator().next());
			last = asked.isEmpty();
		}
		if (last)
			arrived.run();
	}

	@Override
	public void close() {
		worker.shutdownNow();
	}
}
