package org.labelwright.media.ffmpeg.worker;

import static org.bytedeco.ffmpeg.global.avutil.av_max_alloc;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

import org.bytedeco.ffmpeg.avutil.AVFrame;

/** The decoding process. */
public final class Worker {

	/**
	 * Opens a file in place of the one before: its path. Answer: frames a second (int), channels (int),
	 * frames as the container tells (long, -1 when it does not), names of codec and container.
	 */
	public static final int OPEN = 1;
	/** Reads frames: the first (long), how many (int). Answer: how many there are (int), and their samples (float) by channel. */
	public static final int READ = 2;

	/**
	 * Opens a video in place of what was open before: its path, how many bytes of frames may be held (long), and whether
	 * frames that may be wanted soon are decoded while nothing is asked (boolean).
	 * Answer: {@link VideoFacts}.
	 */
	public static final int OPEN_VIDEO = 3;
	/** Looks for the frames of a video for a while. Answer: how much is done (double), and the index when all is: its length (int, else 0), its bytes. */
	public static final int SCAN = 4;
	/** Says where frames are, as SCAN found out: length (int), bytes. */
	public static final int USE = 5;
	/**
	 * Decodes a frame: its number (int), and the size that is wanted (int, int). Answer: the number of the frame that is
	 * shown in its place when it cannot be decoded, or else its own (int); pixels, row by row, of four bytes: blue, green,
	 * red and opacity.
	 */
	public static final int FRAME = 6;
	/**
	 * Decodes a frame of a video just opened, near a part of the length (double, from 0 to 1), without knowing where frames
	 * are, at a size (int, int). Answer: as that of FRAME, with -1 for its number.
	 */
	public static final int GLIMPSE = 7;

	/** Bytes that a library may ask for at once: the largest frames take less, and a file that wants more is damaged or hostile. */
	private static final long MOST_AT_ONCE = 1L << 29;
	/** How long one answer to SCAN may take, in nanoseconds. */
	private static final long WHILE = 300_000_000;

	private final DataInputStream in;
	private final DataOutputStream out;
	/** Where {@link #out} goes, for what is too large to be copied. */
	private final FileChannel channel;
	private final FramePixels pixels = new FramePixels();
	private AudioDecoder decoder;
	private VideoDecoder video;
	private VideoScan scan;

	private Worker(DataInputStream in, FileOutputStream out) {
		this.in = in;
		this.out = new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
		channel = out.getChannel();
	}

	public static void main(String[] arguments) throws IOException {
		var out = new FileOutputStream(FileDescriptor.out);
		av_max_alloc(MOST_AT_ONCE);
		System.setOut(System.err); // what a library prints must not mix with answers
		new Worker(new DataInputStream(new BufferedInputStream(System.in)), out).serve();
	}

	private void serve() throws IOException {
		try {
			while (true) {
				lookAhead();
				answer(in.readUnsignedByte());
				out.flush();
			}
		} catch (EOFException e) {
			close();
		}
	}

	/** Decodes what may be wanted soon until something is asked. */
	private void lookAhead() throws IOException {
		try {
			while (video != null && in.available() == 0 && video.ahead()) {
				// one frame after the other
			}
		} catch (DecodingException e) {
			// whoever wants the frame is told
		}
	}

	private void answer(int request) throws IOException {
		switch (request) {
		case OPEN -> open(in.readUTF());
		case READ -> read(in.readLong(), in.readInt());
		case OPEN_VIDEO -> openVideo(in.readUTF(), in.readLong(), in.readBoolean());
		case SCAN -> scan();
		case USE -> use(in.readNBytes(in.readInt()));
		case FRAME -> frame(in.readInt(), in.readInt(), in.readInt());
		case GLIMPSE -> glimpse(in.readDouble(), in.readInt(), in.readInt());
		default -> throw new IOException("request " + request); //$NON-NLS-1$
		}
	}

	private void openVideo(String path, long cached, boolean ahead) throws IOException {
		close();
		try {
			video = new VideoDecoder(path, cached, ahead);
			var facts = video.facts();
			out.writeByte(0);
			facts.write(out);
		} catch (DecodingException e) {
			fail(e);
		}
	}

	private void scan() throws IOException {
		try {
			if (scan == null)
				scan = video.scan();
			var found = scan.goOn(WHILE);
			out.writeByte(0);
			out.writeDouble(scan.progress());
			if (found == null) {
				out.writeInt(0);
				return;
			}
			var bytes = found.bytes();
			out.writeInt(bytes.length);
			out.write(bytes);
			video.use(found);
			closeScan();
		} catch (DecodingException e) {
			closeScan();
			fail(e);
		}
	}

	private void use(byte[] bytes) throws IOException {
		video.use(VideoIndex.of(ByteBuffer.wrap(bytes)));
		out.writeByte(0);
	}

	private void frame(int frame, int width, int height) throws IOException {
		try {
			int shown = video.read(frame);
			answer(shown, video.picture(shown), width, height);
		} catch (DecodingException e) {
			fail(e);
		}
	}

	private void glimpse(double share, int width, int height) throws IOException {
		try {
			answer(-1, video.glimpse(share), width, height);
		} catch (DecodingException e) {
			fail(e);
		}
	}

	private void answer(int number, AVFrame picture, int width, int height) throws IOException, DecodingException {
		var rows = pixels.of(picture, width, height);
		out.writeByte(0);
		out.writeInt(number);
		out.flush();
		while (rows.hasRemaining())
			channel.write(rows);
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
		if (video != null)
			video.close();
		closeScan();
		decoder = null;
		video = null;
	}

	private void closeScan() {
		if (scan != null)
			scan.close();
		scan = null;
	}
}
