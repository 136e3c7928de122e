package org.labelwright.media.internal.audio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;

import org.labelwright.core.Problem;
import org.labelwright.core.modality.MediaInfo;
import org.labelwright.media.AudioSource;
import org.labelwright.media.MediaException;
import org.labelwright.media.internal.Messages;

/** A WAV file whose samples are read where they lie. */
final class WavFile implements AudioSource {

	/** Bytes that are read at once. */
	private static final int PIECE = 1 << 18;

	private final Path file;
	private final WavHeader header;
	private final MediaInfo info;
	private final FileChannel channel;

	WavFile(Path file, WavHeader header, MediaInfo info) throws IOException {
		this.file = file;
		this.header = header;
		this.info = info;
		channel = FileChannel.open(file);
	}

	@Override
	public int read(long frame, float[][] into) throws MediaException {
		if (frame < 0)
			throw new IndexOutOfBoundsException("frame " + frame); //$NON-NLS-1$
		int wanted = (int) Math.clamp(header.frames() - frame, 0, into[0].length);
		int piece = Math.max(1, PIECE / header.frameSize());
		var buffer = ByteBuffer.allocate(Math.min(wanted, piece) * header.frameSize()).order(ByteOrder.LITTLE_ENDIAN);
		for (int done = 0; done < wanted;) {
			int count = Math.min(wanted - done, piece);
			fill(buffer.clear().limit(count * header.frameSize()), header.offset() + (frame + done) * header.frameSize());
			decode(buffer, count, into, done);
			done += count;
		}
		return wanted;
	}

	private void fill(ByteBuffer buffer, long position) throws MediaException {
		try {
			while (buffer.hasRemaining()) {
				int read = channel.read(buffer, position);
				if (read < 0)
					throw failed(Messages.Audio_shrunk, null);
				position += read;
			}
		} catch (ClosedChannelException e) {
			throw failed(Messages.Audio_closed, e);
		} catch (MediaException e) {
			throw e;
		} catch (IOException e) {
			throw failed(e.getMessage(), e);
		}
	}

	private void decode(ByteBuffer from, int count, float[][] into, int offset) {
		int size = header.coding().size;
		for (int c = 0; c < header.channels(); c++) {
			var samples = into[c];
			int at = c * size;
			for (int i = 0; i < count; i++, at += header.frameSize())
				samples[offset + i] = header.coding().sample(from, at);
		}
	}

	private MediaException failed(String what, Throwable cause) {
		return new MediaException(Problem.error("media.unreachable", file.toString(), //$NON-NLS-1$
				Messages.bind(Messages.Media_unreachable, what), Messages.Media_unreachableRemedy), cause);
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
		return header.problems();
	}

	@Override
	public int sampleRate() {
		return header.sampleRate();
	}

	@Override
	public int channels() {
		return header.channels();
	}

	@Override
	public long frames() {
		return header.frames();
	}

	@Override
	public void close() {
		try {
			channel.close();
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}
}
