package org.labelwright.media.ffmpeg.internal;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

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
	private final List<Problem> problems = new CopyOnWriteArrayList<>();
	private final List<Reader> free = new ArrayList<>(); // guarded by this, as busy
	private final List<Reader> busy = new ArrayList<>();
	private volatile long frames;
	private volatile boolean closed;

	private static final class Reader {
		/** Null until it is first read from: starting one takes long, and nobody else is to wait for it. */
		volatile DecoderProcess process;
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
			if (reader.process == null)
				reader.process = Decoders.open(file, Sound::open).process();
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
					frames = frame + done;
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
		while (!closed) {
			var reader = next(frame);
			if (reader != null) {
				free.remove(reader);
				busy.add(reader);
				return reader;
			}
			await();
		}
		throw new MediaException(Problem.error("media.closed", file.toString(), Messages.closed, "")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** One that stands there, or a new one, or any that is free; null when all are busy. */
	private Reader next(long frame) {
		for (var reader : free)
			if (reader.next == frame)
				return reader;
		if (free.size() + busy.size() < MOST_READERS)
			return new Reader(null);
		return free.isEmpty() ? null : free.getFirst();
	}

	private void await() throws MediaException {
		try {
			wait();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new MediaException(Problem.error("media.closed", file.toString(), Messages.closed, ""), e); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private synchronized void giveBack(Reader reader, boolean done) {
		busy.remove(reader);
		if (reader.process != null)
			if (closed || !reader.process.usable())
				reader.process.close();
			else if (done)
				free.add(reader);
			else
				Decoders.giveBack(reader.process);
		notifyAll();
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
	public List<Problem> problems() {
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
	public long frames() {
		return frames;
	}

	@Override
	public synchronized void close() {
		closed = true;
		free.forEach(reader -> Decoders.giveBack(reader.process));
		free.clear();
		busy.stream().map(reader -> reader.process).filter(Objects::nonNull).forEach(DecoderProcess::close);
		notifyAll();
	}
}
