package org.labelwright.media.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.labelwright.core.Problem;
import org.labelwright.media.ImageSource;
import org.labelwright.media.MediaException;
import org.labelwright.media.TileKey;
import org.labelwright.media.internal.ImageFileProvider;
import org.labelwright.media.internal.ImageFileProvider.Limits;

/**
 * Whatever a file holds, opening and reading ends with a picture or a problem, soon, and with nothing
 * else thrown.
 */
class HostileFilesTest {

	private static final int VARIANTS = 120;
	private static final long SECONDS = 30;
	private static final Limits MODEST = new Limits(1 << 20, 1 << 24);

	@TempDir
	Path folder;

	private ExecutorService executor;

	@BeforeEach
	void start() {
		executor = Executors.newSingleThreadExecutor(work -> {
			var thread = new Thread(work, "hostile");
			thread.setDaemon(true);
			return thread;
		});
	}

	@AfterEach
	void stop() {
		executor.shutdownNow();
	}

	@ParameterizedTest
	@ValueSource(strings = { "derived/progressive.jpg", "orientation/landscape_6.jpg", "jpeg/dnl-marker.jpg",
			"pillow/pil_sample_cmyk.jpg", "derived/cat.png", "pngsuite/basn3p08.png", "pngsuite/ibasn6a16.png",
			"derived/animation.gif", "derived/plain.bmp", "derived/palette.bmp", "derived/tile_lzw.tif",
			"derived/tile_jpeg.tif", "derived/strip_fax.tif", "derived/pyramid.tif", "derived/pages.tif",
			"derived/tile_big.tif", "derived/tile_float.tif" })
	void endsWithAPictureOrAProblem(String name) throws Exception {
		var sound = Files.readAllBytes(TestData.file(name));
		var random = new Random(name.hashCode());
		var file = folder.resolve("hostile");
		for (int variant = 0; variant < VARIANTS; variant++) {
			Files.write(file, spoilt(sound, random));
			for (var limits : new Limits[] { MODEST, TestData.PIECEMEAL }) {
				var reading = executor.submit(() -> read(file, limits));
				try {
					reading.get(SECONDS, TimeUnit.SECONDS);
				} catch (TimeoutException e) {
					fail(name + ", variant " + variant + ": still reading after " + SECONDS + " s");
				} catch (ExecutionException e) {
					throw new AssertionError(name + ", variant " + variant, e.getCause());
				}
			}
		}
	}

	private static byte[] spoilt(byte[] sound, Random random) {
		var bytes = random.nextInt(4) == 0 ? Arrays.copyOf(sound, random.nextInt(sound.length)) : sound.clone();
		int changes = random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(8);
		for (int i = 0; i < changes && bytes.length > 0; i++) {
			int at = random.nextInt(random.nextBoolean() ? Math.min(300, bytes.length) : bytes.length);
			bytes[at] = switch (random.nextInt(4)) {
			case 0 -> (byte) 0xFF;
			case 1 -> 0;
			case 2 -> (byte) (bytes[at] ^ 1 << random.nextInt(8));
			default -> (byte) random.nextInt(256);
			};
		}
		return bytes;
	}

	private static Void read(Path file, Limits limits) throws Exception {
		var provider = new ImageFileProvider(limits);
		byte[] header;
		try (var in = Files.newInputStream(file)) {
			header = in.readNBytes(512);
		}
		if (provider.confidence(header) == ImageFileProvider.NONE)
			return null;
		var outcome = provider.open(file);
		var examined = provider.examine(file);
		if (outcome.value().isEmpty()) {
			assertFalse(outcome.problems().isEmpty());
			outcome.problems().forEach(HostileFilesTest::check);
			return null;
		}
		try (var source = outcome.value().get()) {
			assertEquals(source.info(), examined.value().orElseThrow());
			int top = source.levels() - 1;
			read(source, new TileKey(top, 0, 0));
			read(source, new TileKey(0, source.columns(0) - 1, source.rows(0) - 1));
			source.overview(64);
			if (source.pages() > 1) {
				var other = source.openPage(source.pages() - 1);
				other.problems().forEach(HostileFilesTest::check);
				if (other.value().isPresent())
					try (var page = other.value().get()) {
						read(page, new TileKey(page.levels() - 1, 0, 0));
					}
			}
			source.problems().forEach(HostileFilesTest::check);
		} catch (MediaException e) {
			check(e.problem());
		}
		return null;
	}

	private static void read(ImageSource source, TileKey key) throws MediaException {
		var preview = source.preview(key);
		var tile = source.read(key);
		assertEquals(tile.width() * tile.height(), tile.argb().length);
		preview.ifPresent(rough -> assertEquals(tile.width(), rough.width()));
	}

	private static void check(Problem problem) {
		assertFalse(problem.place().isEmpty());
		assertFalse(problem.message().isEmpty());
	}
}
