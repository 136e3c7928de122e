package org.labelwright.media.ffmpeg.internal;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.labelwright.core.Problem;
import org.labelwright.core.modality.MediaInfo;
import org.labelwright.media.AudioSource;
import org.labelwright.media.MediaException;
import org.labelwright.media.ffmpeg.worker.Worker;

/**
 * A recording that other processes decode. Several readers, so that one who reads it all and one who listens
 * do not make each other jump.
 */
final class FfmpegAudioSource implements AudioSource {

	private static final int MOST_READERS = 3;
	/** Frames of one request. */
	private static final int PIECE = 1 << 16;

	private final Path file;
	private final Sound sound;
	private final MediaInfo info;
	private final List<Reader> free = new ArrayList<>(); // all guarded by this
	private final List<Reader> busy = new ArrayList<>();
	private final List<Problem> problems = new ArrayList<>();
	private long frames;
	private boolean closed;

	private static final class Reader {
		final DecoderProcess process;
		long next;

		Reader(DecoderProcess process) {
			this.process = process;
		}
	}

	/** @param process has opened the file, and becomes the source's */
	FfmpegAudioSource(Path file, Sound sound, DecoderProcess process) {
		this.file = file;
		this.sound = sound;
		info = sound.info();
		frames = Math.max(0, sound.frames());
		free.add(new Reader(process));
	}

	@Override
	public int read(long frame, float[][] into) throws MediaException {
		if (frame < 0)
			throw new IndexOutOfBoundsException("frame " + frame); //$NON-NLS-1$
		var reader = take(frame);
		boolean done = false;
		try {
			int read = read(reader, frame, into);
			done = true;
			return read;
		} catch (MediaException e) {
			remember(e.problem());
			throw e;
		} finally {
			giveBack(reader, done);
		}
	}

	private int read(Reader reader, long frame, float[][] into) throws MediaException {
		int wanted = into[0].length;
		int done = 0;
		while (done < wanted) {
			int count = Math.min(PIECE, wanted - done);
			int offset = done;
			int read = reader.process.ask(file, out -> {
				out.writeByte(Worker.READ);
				out.writeLong(frame + offset);
				out.writeInt(count);
			}, in -> receive(in, into, offset));
			done += read;
			reader.next = frame + done;
			if (read < count) {
				if (done > 0 || frame == 0)
					ended(frame + done);
				break;
			}
		}
		return done;
	}

	private int receive(DataInputStream in, float[][] into, int offset) throws IOException {
		int count = in.readInt();
		var bytes = ByteBuffer.allocate(count * Float.BYTES);
		for (int channel = 0; channel < sound.channels(); channel++) {
			in.readFully(bytes.array());
			bytes.asFloatBuffer().get(into[channel], offset, count);
		}
		return count;
	}

	private synchronized Reader take(long frame) throws MediaException {
		while (true) {
			if (closed)
				throw new MediaException(Problem.error("media.closed", file.toString(), Messages.closed, "")); //$NON-NLS-1$ //$NON-NLS-2$
			var reader = free.stream().filter(each -> each.next == frame).findAny()
					.orElseGet(() -> free.size() + busy.size() < MOST_READERS || free.isEmpty() ? null : free.getFirst());
			if (reader == null && free.size() + busy.size() < MOST_READERS)
				reader = open();
			if (reader != null) {
				free.remove(reader);
				busy.add(reader);
				return reader;
			}
			await();
		}
	}

	private void await() throws MediaException {
		try {
			wait();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new MediaException(Problem.error("media.closed", file.toString(), Messages.closed, ""), e); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private Reader open() throws MediaException {
		var process = Decoders.take(file);
		try {
			Sound.open(process, file);
		} catch (MediaException e) {
			Decoders.giveBack(process);
			throw e;
		}
		return new Reader(process);
	}

	private synchronized void giveBack(Reader reader, boolean done) {
		busy.remove(reader);
		if (closed || !reader.process.usable())
			reader.process.close();
		else if (done)
			free.add(reader);
		else
			Decoders.giveBack(reader.process);
		notifyAll();
	}

	private synchronized void ended(long count) {
		frames = count;
	}

	private synchronized void remember(Problem problem) {
		if (!problems.contains(problem) && !closed)
			problems.add(problem);
	}

	@Override
	public Path file() {
		return file;
	}

	@Override
	public MediaInfo info() {
		return info;
	}

	@Override
	public synchronized List<Problem> problems() {
		return List.copyOf(problems);
	}

	@Override
	public int sampleRate() {
		return sound.sampleRate();
	}

	@Override
	public int channels() {
		return sound.channels();
	}

	@Override
	public synchronized long frames() {
		return frames;
	}

	@Override
	public synchronized void close() {
		closed = true;
		free.forEach(reader -> Decoders.giveBack(reader.process));
		free.clear();
		busy.forEach(reader -> reader.process.close());
		notifyAll();
	}
}
