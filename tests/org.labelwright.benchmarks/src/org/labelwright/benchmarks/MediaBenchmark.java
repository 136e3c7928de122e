package org.labelwright.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.labelwright.benchmarks.Figures.milliseconds;
import static org.labelwright.benchmarks.Figures.percentile;
import static org.labelwright.benchmarks.Figures.time;
import static org.labelwright.benchmarks.Figures.times;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.core.Problem;
import org.labelwright.media.ImageSource;
import org.labelwright.media.Media;
import org.labelwright.media.TileKey;
import org.labelwright.media.TileListener;
import org.labelwright.media.TileService;

/** From a file to its first picture, beside decoding it as a whole with the Java runtime's own means. */
class MediaBenchmark {

	private static final int GIGAPIXEL_WIDTH = 40_000;
	private static final int GIGAPIXEL_HEIGHT = 30_000;

	@TempDir
	Path folder;

	@Test
	void photographOf24Megapixels() throws Exception {
		var file = folder.resolve("photo.jpg");
		ImageIO.write(picture(6000, 4000), "jpg", file.toFile());
		var first = times(2, 5, () -> {
			try (var source = open(file)) {
				return source.read(new TileKey(source.levels() - 1, 0, 0));
			}
		});
		var baseline = times(2, 5, () -> ImageIO.read(file.toFile()));
		var thumbnail = times(1, 5, () -> {
			try (var source = open(file)) {
				return source.overview(160);
			}
		});
		var random = new Random(1);
		try (var source = open(file)) {
			source.read(new TileKey(0, 0, 0));
			var tiles = times(20, 200, () -> source
					.read(new TileKey(0, random.nextInt(source.columns(0)), random.nextInt(source.rows(0)))));
			new Figures("media: JPEG of 24 megapixels")
					.row("open, decode, tile and pyramid, median of 5", milliseconds(percentile(first, 0.5)), "",
							milliseconds(percentile(baseline, 0.5)) + " for ImageIO.read alone")
					.row("a further tile, 95th percentile", milliseconds(percentile(tiles, 0.95)), "", "")
					.row("thumbnail, median of 5", milliseconds(percentile(thumbnail, 0.5)), "", "").print();
		}
	}

	@Test
	void gigapixelTiff() throws Exception {
		measureGigapixels(false);
	}

	@Test
	void gigapixelTiffWithSmallerCopies() throws Exception {
		measureGigapixels(true);
	}

	private void measureGigapixels(boolean copies) throws Exception {
		var file = folder.resolve("gigapixel.tif");
		SyntheticTiff.write(file, GIGAPIXEL_WIDTH, GIGAPIXEL_HEIGHT, copies);
		var figures = new Figures("media: tiled TIFF of 40,000 x 30,000 pixels, "
				+ (copies ? "with smaller copies" : "without smaller copies"));
		try (var tiles = new TileService(128L << 20)) {
			var arrival = new Arrival();
			tiles.addListener(arrival);
			var opened = new CompletableFuture<ImageSource>();
			double firstPicture = time(() -> {
				opened.complete(tiles.open(file).get(1, TimeUnit.MINUTES).value().orElseThrow());
				tiles.request(opened.join(), List.of(top(opened.join())));
				return arrival.next();
			});
			var source = opened.join();
			assertEquals(GIGAPIXEL_WIDTH, source.width());
			figures.row(copies ? "open to first picture" : "open to first picture, rough", milliseconds(firstPicture),
					"1000 ms", "");
			var random = new Random(1);
			for (int level = 0; level < 4; level++) {
				int current = level;
				var reads = times(5, 60, () -> source.read(new TileKey(current, random.nextInt(source.columns(current)),
						random.nextInt(source.rows(current)))));
				figures.row("a tile of level " + level + (copies ? "" : ", the coarse levels being read meanwhile")
						+ ", 95th percentile", milliseconds(percentile(reads, 0.95)), "", "");
			}
			source.read(top(source));
			figures.row("heap in use then", usedMegabytes() + " MB", "1024 MB",
					(Runtime.getRuntime().maxMemory() >> 20) + " MB is all that the process may take");
			tiles.release(source);
		}
		if (!copies)
			try (var source = open(file)) {
				figures.row("open to exact picture, from all tiles", milliseconds(time(() -> source.read(top(source)))), "",
						milliseconds(time(() -> naive(file))) + " for the Java runtime's decoder, subsampling");
			}
		figures.print();
	}

	private static TileKey top(ImageSource source) {
		return new TileKey(source.levels() - 1, 0, 0);
	}

	private static BufferedImage naive(Path file) throws Exception {
		try (var in = ImageIO.createImageInputStream(file.toFile())) {
			ImageReader reader = ImageIO.getImageReaders(in).next();
			reader.setInput(in);
			var param = reader.getDefaultReadParam();
			param.setSourceSubsampling(256, 256, 0, 0);
			return reader.read(0, param);
		}
	}

	private static ImageSource open(Path file) {
		return Media.open(file).value().orElseThrow();
	}

	private static long usedMegabytes() {
		System.gc();
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory() >> 20;
	}

	/** A slope of colour with noise in the brightness, about as hard to compress as a photograph. */
	private static BufferedImage picture(int width, int height) {
		var random = new Random(width);
		var image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
		var row = new int[width];
		for (int y = 0; y < height; y++) {
			Arrays.setAll(row, x -> {
				int light = random.nextInt(24);
				return light + x % 512 / 4 << 16 | light + 100 << 8 | light;
			});
			image.setRGB(0, y, width, 1, row, 0, width);
		}
		return image;
	}

	/** Waits for tiles. */
	private static final class Arrival implements TileListener {

		private final CompletableFuture<TileKey> first = new CompletableFuture<>();

		@Override
		public void arrived(ImageSource source, TileKey key) {
			first.complete(key);
		}

		@Override
		public void failed(ImageSource source, TileKey key, Problem problem) {
			first.completeExceptionally(new AssertionError(problem));
		}

		TileKey next() throws Exception {
			return first.get(5, TimeUnit.MINUTES);
		}
	}
}
