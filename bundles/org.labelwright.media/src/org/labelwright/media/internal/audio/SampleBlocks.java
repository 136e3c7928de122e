package org.labelwright.media.internal.audio;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.labelwright.media.AudioSource;
import org.labelwright.media.MediaException;

/** Samples around what is looked at closely, read on a thread of its own, the least recently seen dropped. */
public final class SampleBlocks implements AutoCloseable {

	/** Frames of a block. */
	private static final int BLOCK = 1 << 14;
	/** Blocks of one channel that are kept. */
	private static final int KEPT = 192;
	private static final int LEAST = 8;

	private final AudioSource source;
	private final Runnable arrived;
	private final Map<Long, float[][]> blocks = new LinkedHashMap<>(16, 0.75f, true); // guarded by itself
	private final Set<Long> asked = new HashSet<>(); // guarded by blocks
	private final int kept;
	private final ThreadPoolExecutor worker;

	/** @param arrived called on the worker thread when samples that were missing are there */
	public SampleBlocks(AudioSource source, Runnable arrived) {
		this.source = source;
		this.arrived = arrived;
		kept = Math.max(LEAST, KEPT / source.channels());
		worker = new ThreadPoolExecutor(1, 1, 5, TimeUnit.SECONDS, new LinkedBlockingDeque<>(kept / 2), task -> {
			var thread = new Thread(task, "Samples"); //$NON-NLS-1$
			thread.setDaemon(true);
			return thread;
		});
		worker.allowCoreThreadTimeOut(true);
	}

	/**
	 * The extremes of some frames into one column.
	 *
	 * @return false when samples are missing; they have been asked for
	 */
	public boolean extremes(int channel, long from, long to, int column, float[] low, float[] high) {
		float least = Float.POSITIVE_INFINITY;
		float greatest = Float.NEGATIVE_INFINITY;
		boolean whole = true;
		for (long index = from / BLOCK; index <= (to - 1) / BLOCK; index++) {
			var block = block(index);
			if (block == null) {
				whole = false;
				continue;
			}
			int end = (int) Math.min(to - index * BLOCK, block[channel].length);
			for (int i = (int) Math.max(from - index * BLOCK, 0); i < end; i++) {
				least = Math.min(least, block[channel][i]);
				greatest = Math.max(greatest, block[channel][i]);
			}
		}
		if (whole && least <= greatest) {
			low[column] = least;
			high[column] = greatest;
		}
		return whole;
	}

	private float[][] block(long index) {
		synchronized (blocks) {
			var block = blocks.get(index);
			if (block == null && asked.add(index))
				try {
					worker.execute(() -> load(index));
				} catch (RejectedExecutionException e) {
					asked.remove(index); // enough are waiting; whoever still needs it asks again
				}
			return block;
		}
	}

	private void load(long index) {
		var samples = new float[source.channels()][BLOCK];
		try {
			int count = source.read(index * BLOCK, samples);
			if (count < BLOCK)
				for (int channel = 0; channel < samples.length; channel++)
					samples[channel] = Arrays.copyOf(samples[channel], count);
		} catch (MediaException e) {
			return; // stays asked for: the reason is told by the thread that reads the whole recording
		}
		synchronized (blocks) {
			asked.remove(index);
			blocks.put(index, samples);
			if (blocks.size() > kept)
				blocks.remove(blocks.keySet().iterator().next());
		}
		arrived.run();
	}

	@Override
	public void close() {
		worker.shutdownNow();
	}
}
