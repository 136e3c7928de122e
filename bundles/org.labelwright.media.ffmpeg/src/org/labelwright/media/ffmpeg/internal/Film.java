package org.labelwright.media.ffmpeg.internal;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleConsumer;

import org.eclipse.core.runtime.ILog;
import org.labelwright.core.Problem;
import org.labelwright.core.modality.MediaInfo;
import org.labelwright.media.MediaException;
import org.labelwright.media.Pixels;
import org.labelwright.media.ffmpeg.worker.VideoFacts;
import org.labelwright.media.ffmpeg.worker.VideoIndex;
import org.labelwright.media.ffmpeg.worker.Worker;
import org.labelwright.media.spi.CacheFile;

/** What decoding processes are asked about a video besides its frames. */
final class Film {

	private static final String ENDING = ".frames"; //$NON-NLS-1$

	private Film() {
	}

	static VideoFacts open(DecoderProcess process, Path file) throws MediaException {
		return open(process, file, 0, false);
	}

	/**
	 * @param cached how many bytes of frames the process may hold
	 * @param ahead  whether it decodes what may be wanted soon while nothing is asked
	 */
	static VideoFacts open(DecoderProcess process, Path file, long cached, boolean ahead) throws MediaException {
		return process.ask(file, out -> {
			out.writeByte(Worker.OPEN_VIDEO);
			out.writeUTF(file.toAbsolutePath().toString());
			out.writeLong(cached);
			out.writeBoolean(ahead);
		}, VideoFacts::read);
	}

	/** Pixels of a frame as it is stored, seen small. */
	record Size(int width, int height) {

		/** That which fits into a square, or its own when that is smaller. */
		static Size within(VideoFacts facts, int side) {
			double scale = Math.min(1, (double) Math.max(1, side) / Math.max(facts.width(), facts.height()));
			return new Size((int) Math.max(1, Math.round(scale * facts.width())), (int) Math.max(1, Math.round(scale * facts.height())));
		}
	}

	/** A frame near a part of the length, from a process that has opened the file. */
	static Pixels glimpse(DecoderProcess process, Path file, VideoFacts facts, double share, int side) throws MediaException {
		var size = Size.within(facts, side);
		var stored = process.ask(file, out -> {
			out.writeByte(Worker.GLIMPSE);
			out.writeDouble(share);
			out.writeInt(size.width);
			out.writeInt(size.height);
		}, in -> VideoReader.Stored.read(in, size.width, size.height, new byte[size.width * size.height * Integer.BYTES]));
		return Upright.of(facts.orientation(), size.width, size.height, stored.argb());
	}

	/** Whether frames lie on their side when they are upright. */
	static boolean turned(VideoFacts facts) {
		return facts.orientation() > 4;
	}

	static MediaInfo info(VideoFacts facts) {
		return new MediaInfo("video/" + kind(facts.container()), turned(facts) ? facts.height() : facts.width(), //$NON-NLS-1$
				turned(facts) ? facts.width() : facts.height(), facts.duration(), Math.max(1, facts.packets()), facts.orientation(),
				Map.of("coding", facts.codec(), "container", facts.container())); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The second half of a media type: of the names that a container goes by, the usual one. */
	private static String kind(String container) {
		return switch (container) {
		case "mov,mp4,m4a,3gp,3g2,mj2" -> "mp4"; //$NON-NLS-1$ //$NON-NLS-2$
		case "matroska,webm" -> "webm"; //$NON-NLS-1$ //$NON-NLS-2$
		case "avi" -> "vnd.avi"; //$NON-NLS-1$ //$NON-NLS-2$
		case "mpegts" -> "mp2t"; //$NON-NLS-1$ //$NON-NLS-2$
		default -> container;
		};
	}

	/** Where the frames lie: as it was kept, or found out by a process that has opened the file. */
	static VideoIndex index(DecoderProcess process, Path file, Path cache, DoubleConsumer progress) throws MediaException {
		var kept = cache == null ? null : new CacheFile(cache, file, ENDING);
		var known = KnownIndexes.get(file);
		if (known.isEmpty() && kept != null)
			known = kept.read().flatMap(Film::index);
		var index = known.isPresent() ? known.get() : scan(process, file, progress);
		if (kept != null && (known.isEmpty() || !Files.exists(kept.path())))
			keep(kept, index);
		KnownIndexes.put(file, index);
		return index;
	}

	/** Of another version when empty. */
	private static Optional<VideoIndex> index(ByteBuffer content) {
		try {
			return Optional.of(VideoIndex.of(content));
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	private static VideoIndex scan(DecoderProcess process, Path file, DoubleConsumer progress) throws MediaException {
		while (!Thread.currentThread().isInterrupted()) {
			var bytes = process.ask(file, out -> out.writeByte(Worker.SCAN), in -> receive(in, progress));
			if (bytes.length > 0)
				return index(ByteBuffer.wrap(bytes)).orElseThrow();
		}
		throw new MediaException(Problem.error("media.closed", file.toString(), Messages.closed, "")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static byte[] receive(DataInputStream in, DoubleConsumer progress) throws IOException {
		double done = in.readDouble();
		var bytes = new byte[in.readInt()];
		in.readFully(bytes);
		if (bytes.length == 0)
			progress.accept(done);
		return bytes;
	}

	/** What cannot be kept is only found out again the next time. */
	private static void keep(CacheFile kept, VideoIndex index) {
		try {
			kept.write(out -> out.write(index.bytes()));
		} catch (IOException e) {
			ILog.get().warn(kept.path() + " could not be written", e); //$NON-NLS-1$
		}
	}
}
