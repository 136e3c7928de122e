package org.labelwright.media.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.labelwright.media.ImageSource;
import org.labelwright.media.MediaException;
import org.labelwright.media.TileKey;
import org.labelwright.media.internal.ImageFileProvider;
import org.labelwright.media.internal.ImageFileProvider.Limits;

/** The files of {@code data/} and what independent decoders make of them. */
final class TestData {

	/** Reads every TIFF chunk by chunk. */
	static final Limits PIECEMEAL = new Limits(0, 1L << 28);

	/** What {@code expected.py} wrote of one page. */
	record Expected(String file, int page, int width, int height, int[] means, int[] probes) {

		boolean lossy() {
			return file.endsWith(".jpg") || file.contains("tile_jpeg");
		}

		@Override
		public String toString() {
			return file + "#page=" + page;
		}
	}

	private TestData() {
	}

	static Path file(String name) {
		try {
			var entry = Platform.getBundle("org.labelwright.media.tests").getEntry("data/" + name);
			if (entry == null)
				throw new IllegalArgumentException("no file " + name);
			return Path.of(FileLocator.toFileURL(entry).toURI());
		} catch (IOException | URISyntaxException e) {
			throw new IllegalStateException(name, e);
		}
	}

	static List<Expected> expected() {
		try (Stream<String> lines = Files.lines(file("expected.tsv"))) {
			return lines.filter(line -> !line.startsWith("#")).map(TestData::expected).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static Expected expected(String file, int page) {
		return expected().stream().filter(e -> e.file.equals(file) && e.page == page).findFirst().orElseThrow();
	}

	private static Expected expected(String line) {
		var cells = line.split("\t");
		return new Expected(cells[0], Integer.parseInt(cells[1]), Integer.parseInt(cells[2]), Integer.parseInt(cells[3]),
				colours(cells[4]), colours(cells[5]));
	}

	private static int[] colours(String text) {
		return Arrays.stream(text.split(" ")).mapToInt(colour -> Integer.parseUnsignedInt(colour, 16)).toArray();
	}

	static ImageSource open(Path file, Limits limits) {
		try {
			var opened = new ImageFileProvider(limits).open(file);
			return opened.value().orElseThrow(() -> new AssertionError(opened.problems()));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static ImageSource open(String file, Limits limits, int page) {
		var first = open(file(file), limits);
		if (page == 0)
			return first;
		try (first) {
			return first.openPage(page).value().orElseThrow();
		}
	}

	/** All pixels of a level. */
	static int[] pixels(ImageSource source, int level) throws MediaException {
		int width = source.width(level);
		var all = new int[width * source.height(level)];
		for (int row = 0; row < source.rows(level); row++)
			for (int column = 0; column < source.columns(level); column++) {
				var tile = source.read(new TileKey(level, column, row));
				int at = row * source.tileSize() * width + column * source.tileSize();
				for (int y = 0; y < tile.height(); y++)
					System.arraycopy(tile.argb(), y * tile.width(), all, at + y * width, tile.width());
			}
		return all;
	}

	/** Compares with what an independent decoder found. */
	static void assertAsExpected(Expected expected, int[] pixels) {
		int rows = Math.min(8, expected.height);
		int columns = Math.min(8, expected.width);
		for (int r = 0, i = 0; r < rows; r++)
			for (int c = 0; c < columns; c++, i++) {
				int mean = mean(pixels, expected.width, c * expected.width / columns, r * expected.height / rows,
						(c + 1) * expected.width / columns, (r + 1) * expected.height / rows);
				assertClose(expected.means[i], mean, 2, "mean of cell " + c + "," + r);
			}
		for (int i = 0; i < expected.probes.length; i++) {
			int x = (int) (i * 7919L % expected.width);
			int y = (int) (i * 104729L % expected.height);
			assertClose(expected.probes[i], pixels[y * expected.width + x], expected.lossy() ? 8 : 1,
					"pixel " + x + "," + y);
		}
	}

	/** The colours differ by no more than a tolerance as far as they are visible. */
	static void assertClose(int expected, int actual, int tolerance, String what) {
		int opacity = Math.max(expected >>> 24, actual >>> 24);
		boolean close = Math.abs((expected >>> 24) - (actual >>> 24)) <= tolerance;
		for (int shift = 0; shift < 24; shift += 8)
			close &= Math.abs((expected >> shift & 255) - (actual >> shift & 255)) * opacity <= tolerance * 255;
		assertTrue(close, () -> what + ": " + Integer.toHexString(expected) + " expected, but "
				+ Integer.toHexString(actual) + " found");
	}

	/** Mean colour of a part, each pixel weighted with its opacity, rounded to the nearest. */
	static int mean(int[] pixels, int stride, int left, int top, int right, int bottom) {
		double alpha = 0;
		var sums = new double[3];
		for (int y = top; y < bottom; y++)
			for (int x = left; x < right; x++) {
				int pixel = pixels[y * stride + x];
				alpha += pixel >>> 24;
				for (int i = 0; i < 3; i++)
					sums[i] += (double) (pixel >> 8 * i & 255) * (pixel >>> 24);
			}
		if (alpha == 0)
			return 0;
		int mean = (int) Math.round(alpha / ((right - left) * (bottom - top))) << 24;
		for (int i = 0; i < 3; i++)
			mean |= (int) Math.round(sums[i] / alpha) << 8 * i;
		return mean;
	}
}
