package org.labelwright.testkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.core.modality.MediaInfo;
import org.labelwright.media.MediaException;
import org.labelwright.media.MediaSource;
import org.labelwright.media.Pixels;
import org.labelwright.media.VideoSource;
import org.labelwright.media.spi.MediaSourceProvider;

/**
 * A video that needs no decoder: 25 frames a second, 320 by 240 pixels unless told otherwise. A light square goes to the
 * right by two pixels a frame, and the blue of the background becomes stronger; from {@link #CUT} on there are stripes
 * instead. A bundle that uses it contributes its {@link Provider}.
 */
public final class MadeVideo implements VideoSource {

	private static final int WIDTH = 320;
	private static final int HEIGHT = 240;
	private static final int SQUARE = 40;
	private static final int TOP = 100;
	/** Number of a frame that cannot be read. */
	public static final int BROKEN = 77;
	/** The first frame of the second scene. */
	public static final int CUT = 60;
	private static final int STRIPE = 16;
	private static final String SIGNATURE = "made video ";
	private static final long FRAME = 40_000;

	private final Path file;
	private final int frames;
	private final int width;
	private final int height;

	private MadeVideo(Path file, int frames, int width, int height) {
		this.file = file;
		this.frames = frames;
		this.width = width;
		this.height = height;
	}

	/** Writes a file that is opened as such a video. */
	public static Path write(Path file, int frames) throws IOException {
		return write(file, frames, WIDTH, HEIGHT);
	}

	/** Writes a file that is opened as such a video, of another size. */
	public static Path write(Path file, int frames, int width, int height) throws IOException {
		return Files.writeString(file, SIGNATURE + frames + ' ' + width + ' ' + height);
	}

	/** Left side of the square on a frame, in pixels. */
	public static int left(int frame) {
		return 20 + 2 * frame;
	}

	@Override
	public int width() {
		return width;
	}

	@Override
	public int height() {
		return height;
	}

	@Override
	public int rotation() {
		return 0;
	}

	@Override
	public int frames() {
		return frames;
	}

	@Override
	public long time(int frame) {
		if (frame < 0 || frame >= frames)
			throw new IndexOutOfBoundsException(frame);
		return frame * FRAME;
	}

	@Override
	public long duration() {
		return frames * FRAME;
	}

	@Override
	public boolean keyframe(int frame) {
		return frame % 12 == 0;
	}

	@Override
	public Pixels read(int frame) throws MediaException {
		if (frame == BROKEN)
			throw new MediaException(Problem.error("made.broken", file.toString(), "This frame is broken.", "Go on."));
		var argb = new int[width * height];
		if (frame >= CUT) {
			Arrays.setAll(argb, i -> i % width / STRIPE % 2 == 0 ? 0xFFC0C0C0 : 0xFF707070);
			return new Pixels(width, height, argb);
		}
		Arrays.fill(argb, 0xFF303000 | frame & 0xFF);
		for (int y = TOP; y < TOP + SQUARE; y++)
			Arrays.fill(argb, y * width + Math.min(left(frame), width), y * width + Math.min(left(frame) + SQUARE, width), 0xFFE0E0E0);
		return new Pixels(width, height, argb);
	}

	@Override
	public Pixels overview(int frame, int side) throws MediaException {
		return read(frame).fitted(side);
	}

	@Override
	public Path file() {
		return file;
	}

	@Override
	public MediaInfo info() {
		return new MediaInfo("video/x-made", width, height, duration(), frames, 1, Map.of());
	}

	@Override
	public List<Problem> problems() {
		return List.of();
	}

	@Override
	public void close() {
		// holds nothing
	}

	/** Opens such files. */
	public static final class Provider implements MediaSourceProvider {

		@Override
		public Class<? extends MediaSource> kind() {
			return VideoSource.class;
		}

		@Override
		public Set<String> extensions() {
			return Set.of("made");
		}

		@Override
		public int confidence(byte[] header) {
			return new String(header, StandardCharsets.ISO_8859_1).startsWith(SIGNATURE) ? CERTAIN : NONE;
		}

		@Override
		public Outcome<MediaInfo> examine(Path file) throws IOException {
			return Outcome.of(read(file).info());
		}

		@Override
		public Outcome<VideoSource> open(Path file) throws IOException {
			return Outcome.of(read(file));
		}

		private static MadeVideo read(Path file) throws IOException {
			var facts = Files.readString(file).substring(SIGNATURE.length()).split(" ");
			return new MadeVideo(file, Integer.parseInt(facts[0]), Integer.parseInt(facts[1]), Integer.parseInt(facts[2]));
		}
	}
}
