package org.labelwright.media.ffmpeg.internal;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;

import org.labelwright.core.Problem;
import org.labelwright.media.MediaException;
import org.labelwright.media.ffmpeg.worker.Worker;

/** A decoding process that has a video open. One thread after the other reads; a process that has died is replaced. */
final class VideoReader implements AutoCloseable {

	private final Path file;
	private final byte[] index;
	private final long cached;
	private final boolean ahead;
	private final ReentrantLock lock = new ReentrantLock();
	/** Null until it is first needed. */
	private volatile DecoderProcess process;
	private volatile boolean closed;
	private byte[] bytes = {};

	/**
	 * Pixels as they are stored.
	 *
	 * @param frame which one they are of
	 */
	record Stored(int frame, int width, int height, int[] argb) {

		/** Reads one as a process answers. */
		static Stored read(DataInputStream in, int width, int height, byte[] buffer) throws IOException {
			int shown = in.readInt();
			var argb = new int[width * height];
			in.readFully(buffer, 0, argb.length * Integer.BYTES);
			ByteBuffer.wrap(buffer).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(argb);
			return new Stored(shown, width, height, argb);
		}
	}

	/**
	 * @param index  bytes of the index
	 * @param cached how many bytes of frames the process may hold
	 * @param ahead  whether frames are wanted one after the other
	 */
	VideoReader(Path file, byte[] index, long cached, boolean ahead) {
		this.file = file;
		this.index = index;
		this.cached = cached;
		this.ahead = ahead;
	}

	/** A frame at a size, or the one before it that is shown in its place. */
	Stored read(int frame, int width, int height) throws MediaException {
		lock.lock();
		try {
			if (closed)
				throw closed();
			if (process == null)
				process = open();
			if (closed)
				throw closed();
			return process.ask(file, out -> {
				out.writeByte(Worker.FRAME);
				out.writeInt(frame);
				out.writeInt(width);
				out.writeInt(height);
			}, in -> receive(in, width, height));
		} finally {
			if (process != null && (closed || !process.usable())) {
				process.close();
				process = null;
			}
			lock.unlock();
		}
	}

	private DecoderProcess open() throws MediaException {
		var opened = Decoders.open(file, (started, of) -> Film.open(started, of, cached, ahead)).process();
		opened.ask(file, out -> {
			out.writeByte(Worker.USE);
			out.writeInt(index.length);
			out.write(index);
		}, in -> null);
		return opened;
	}

	private Stored receive(DataInputStream in, int width, int height) throws IOException {
		if (bytes.length < width * height * Integer.BYTES)
			bytes = new byte[width * height * Integer.BYTES];
		return Stored.read(in, width, height, bytes);
	}

	private MediaException closed() {
		return new MediaException(Problem.error("media.closed", file.toString(), Messages.closed, "")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Ends a reading under way. */
	@Override
	public void close() {
		closed = true;
		var running = process;
		if (!lock.tryLock()) {
			if (running != null)
				running.close();
			return;
		}
		try {
			if (process != null)
				Decoders.giveBack(process);
			process = null;
		} finally {
			lock.unlock();
		}
	}
}
