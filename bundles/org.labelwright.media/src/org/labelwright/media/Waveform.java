package org.labelwright.media;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILog;
import org.labelwright.core.Problem;
import org.labelwright.media.internal.Messages;
import org.labelwright.media.internal.audio.SampleBlocks;
import org.labelwright.media.internal.audio.Summary;
import org.labelwright.media.internal.audio.SummaryFile;

/**
 * The least and greatest sample of any stretch of a recording, at once. Built once by reading the whole
 * recording on a thread of its own, then kept in a folder that may be emptied at any time; a recording that
 * changes is read anew. Safe for use from any thread, the user interface's as well: nothing here waits.
 */
public final class Waveform implements AutoCloseable {

	/** Frames read at once. */
	private static final int PIECE = Summary.BIN * 256;
	/** Nanoseconds between two tellings of progress. */
	private static final long PACE = 100_000_000;

	private final AudioSource source;
	private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final SampleBlocks blocks;
	private final SummaryFile file;
	private volatile Summary summary;
	private volatile boolean complete;
	private volatile boolean closed;
	private volatile Problem problem;

	private Waveform(AudioSource source, Path cacheFolder) {
		this.source = source;
		file = new SummaryFile(cacheFolder, source);
		summary = new Summary(source.channels());
		blocks = new SampleBlocks(source, this::tell);
	}

	/**
	 * Begins to read a recording, or what was kept of it. Returns at once.
	 *
	 * @param source      stays the caller's, who closes it after this
	 * @param cacheFolder is made when it does not exist
	 */
	public static Waveform of(AudioSource source, Path cacheFolder) {
		var waveform = new Waveform(source, cacheFolder);
		var thread = new Thread(waveform::build, "Waveform"); //$NON-NLS-1$
		thread.setDaemon(true);
		thread.setPriority(Thread.MIN_PRIORITY + 1);
		thread.start();
		return waveform;
	}

	/** How many frames are known by now, from the first one on. */
	public long known() {
		return summary.known();
	}

	/** Whether the whole recording is known. */
	public boolean complete() {
		return complete;
	}

	/** Why the rest will never be known. */
	public Optional<Problem> problem() {
		return Optional.ofNullable(problem);
	}

	/** @param listener called when more is known, on a worker thread, at most some ten times a second */
	public void onProgress(Runnable listener) {
		listeners.add(listener);
	}

	/**
	 * The extremes of equal stretches that follow each other, one for each column of a drawing. No extreme
	 * of a stretch is left out; those of up to {@code framesPerColumn} frames around it may be taken in. Where
	 * samples themselves are needed and not there yet, the answer is coarser, and listeners are told when they
	 * have come.
	 *
	 * @param channel         from 0
	 * @param firstFrame      where the first stretch begins; may lie before the recording
	 * @param framesPerColumn length of a stretch, more than 0
	 * @param low             receives the least sample of each stretch; NaN where nothing is known or recorded
	 * @param high            receives the greatest, and has the same length
	 */
	public void extremes(int channel, double firstFrame, double framesPerColumn, float[] low, float[] high) {
		if (!(framesPerColumn > 0))
			throw new IllegalArgumentException("framesPerColumn: " + framesPerColumn); //$NON-NLS-1$
		Arrays.fill(low, Float.NaN);
		Arrays.fill(high, Float.NaN);
		var bins = summary;
		for (int column = 0; column < low.length; column++) {
			double begin = firstFrame + column * framesPerColumn;
			long from = (long) Math.floor(begin);
			// at least two samples, so that a drawn line hangs together
			long to = Math.max((long) Math.ceil(begin + framesPerColumn), from + 1);
			if (to <= 0 || from >= bins.known())
				continue;
			if (framesPerColumn < Summary.BIN && blocks.extremes(channel, Math.max(0, from), to, column, low, high))
				continue;
			bins.extremes(channel, Math.max(0, from), to, column, low, high);
		}
	}

	private void build() {
		try {
			var kept = file.read();
			if (kept.isPresent()) {
				summary = kept.get();
			} else {
				readAll();
				if (closed)
					return;
				keep();
			}
			complete = true;
		} catch (MediaException e) {
			problem = e.problem();
		} catch (OutOfMemoryError e) {
			problem = Problem.error("media.memory", source.file().toString(), Messages.Audio_memory, //$NON-NLS-1$
					Messages.Audio_memoryRemedy);
		}
		if (!closed)
			tell();
	}

	private void readAll() throws MediaException {
		var piece = new float[source.channels()][PIECE];
		long told = System.nanoTime();
		for (long frame = 0; !closed;) {
			int count = source.read(frame, piece);
			summary.add(piece, count);
			frame += count;
			if (count < PIECE)
				return;
			if (System.nanoTime() - told > PACE) {
				told = System.nanoTime();
				tell();
			}
		}
	}

	/** What cannot be kept is only read again the next time. */
	private void keep() {
		try {
			file.write(summary);
		} catch (IOException e) {
			ILog.get().warn(file.path() + " could not be written", e); //$NON-NLS-1$
		}
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}

	/** Ends the reading. The source is left open. */
	@Override
	public void close() {
		closed = true;
		blocks.close();
	}
}
