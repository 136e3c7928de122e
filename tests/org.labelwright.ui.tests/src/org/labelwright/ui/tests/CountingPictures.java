package org.labelwright.ui.tests;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.core.modality.MediaInfo;
import org.labelwright.media.ImageSource;
import org.labelwright.media.MediaSource;
import org.labelwright.media.Pixels;
import org.labelwright.media.Tile;
import org.labelwright.media.TileKey;
import org.labelwright.media.spi.MediaSourceProvider;

/** Opens files that begin with a word of this test's own as grey pictures, and counts those that were decoded. */
public final class CountingPictures implements MediaSourceProvider {

	static final String WORD = "counted picture";
	static final MediaInfo INFO = new MediaInfo("image/x-counted", Samples.WIDTH, Samples.HEIGHT, -1, 1, 1, Map.of());
	/** How many sources have decoded tiles; the overviews that thumbnails are made of do not count. */
	static final AtomicInteger DECODED = new AtomicInteger();

	private static final int GREY = 0xff808080;

	@Override
	public Class<? extends MediaSource> kind() {
		return ImageSource.class;
	}

	@Override
	public Set<String> extensions() {
		return Set.of("counted");
	}

	@Override
	public int confidence(byte[] header) {
		return new String(header, StandardCharsets.ISO_8859_1).startsWith(WORD) ? CERTAIN : NONE;
	}

	@Override
	public Outcome<MediaInfo> examine(Path file) {
		return Outcome.of(INFO);
	}

	@Override
	public Outcome<? extends MediaSource> open(Path file) {
		return Outcome.of(new Picture(file));
	}

	private static final class Picture implements ImageSource {

		private final Path file;
		private boolean counted;

		Picture(Path file) {
			this.file = file;
		}

		@Override
		public synchronized Tile read(TileKey key) {
			if (!counted)
				DECODED.incrementAndGet();
			counted = true;
			return new Tile(key, width(key.level()), height(key.level()), grey(width(key.level()) * height(key.level())));
		}

		@Override
		public Pixels overview(int side) {
			return new Pixels(side, side, grey(side * side));
		}

		private static int[] grey(int pixels) {
			var argb = new int[pixels];
			Arrays.fill(argb, GREY);
			return argb;
		}

		@Override
		public Path file() {
			return file;
		}

		@Override
		public MediaInfo info() {
			return INFO;
		}

		@Override
		public List<Problem> problems() {
			return List.of();
		}

		@Override
		public int width() {
			return Samples.WIDTH;
		}

		@Override
		public int height() {
			return Samples.HEIGHT;
		}

		@Override
		public int page() {
			return 0;
		}

		@Override
		public Outcome<ImageSource> openPage(int page) {
			throw new IndexOutOfBoundsException(page);
		}

		@Override
		public int tileSize() {
			return 512;
		}

		@Override
		public void close() {
			// holds nothing
		}
	}
}
