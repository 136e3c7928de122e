package org.labelwright.media.ffmpeg.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** The decoding process. */
public final class Worker {

	/**
	 * Opens a file in place of the one before: its path. Answer: frames a second (int), channels (int),
	 * frames as the container tells (long, -1 when it does not), names of codec and container.
	 */
	public static final int OPEN = 1;
	/** Reads frames: the first (long), how many (int). Answer: how many there are (int), and their samples (float) by channel. */
	public static final int READ = 2;

	private final DataInputStream in;
	private final DataOutputStream out;
	private AudioDecoder decoder;

	private Worker(DataInputStream in, DataOutputStream out) {
		this.in = in;
		this.out = out;
	}

	public static void main(String[] arguments) throws IOException {
		var out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
		System.setOut(System.err); // what a library prints must not mix with answers
		new Worker(new DataInputStream(new BufferedInputStream(System.in)), out).serve();
	}

	private void serve() throws IOException {
		try {
			while (true) {
				answer(in.readUnsignedByte());
				out.flush();
			}
		} catch (EOFException e) {
			close();
		}
	}

	private void answer(int request) throws IOException {
		switch (request) {
		case OPEN -> open(in.readUTF());
		case READ -> read(in.readLong(), in.readInt());
		default -> throw new IOException("request " + request); //$NON-NLS-1$
		}
	}

	private void open(String path) throws IOException {
		close();
		try {
			decoder = AudioDecoder.open(path);
		} catch (DecodingException e) {
			fail(e);
			return;
		}
		out.writeByte(0);
		out.writeInt(decoder.sampleRate());
		out.writeInt(decoder.channels());
		out.writeLong(decoder.frames());
		out.writeUTF(decoder.codec());
		out.writeUTF(decoder.container());
	}

	private void read(long frame, int count) throws IOException {
		var samples = new float[decoder.channels()][count];
		int read;
		try {
			read = decoder.read(frame, samples);
		} catch (DecodingException e) {
			fail(e);
			return;
		}
		out.writeByte(0);
		out.writeInt(read);
		var bytes = ByteBuffer.allocate(read * Float.BYTES);
		for (var channel : samples) {
			bytes.asFloatBuffer().put(channel, 0, read);
			out.write(bytes.array());
		}
	}

	private void fail(DecodingException e) throws IOException {
		out.writeByte(1);
		out.writeUTF(e.getMessage());
	}

	private void close() {
		if (decoder != null)
			decoder.close();
		decoder = null;
	}
}
