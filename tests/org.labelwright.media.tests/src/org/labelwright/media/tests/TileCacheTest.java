package org.labelwright.media.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.labelwright.core.modality.MediaInfo;
import org.labelwright.media.ImageSource;
import org.labelwright.media.Tile;
import org.labelwright.media.TileCache;
import org.labelwright.media.TileKey;

class TileCacheTest {

	private final ImageSource source = source();
	private final TileCache cache = new TileCache(4 * 100 * 3);

	private static ImageSource source() {
		return new GreySource(Path.of("a"), new MediaInfo("image/x-grey", 100, 100, -1, 1, 1, Map.of()));
	}

	private TileCache.Key key(int column) {
		return new TileCache.Key(source, new TileKey(0, column, 0));
	}

	private void put(int column, int pixels) {
		cache.put(key(column), new Tile(key(column).tile(), pixels, 1, new int[pixels]));
	}

	@Test
	void dropsWhatWasNotAskedForTheLongest() {
		put(0, 100);
		put(1, 100);
		put(2, 100);
		assertTrue(cache.get(key(0)).isPresent());
		put(3, 100);
		assertTrue(cache.get(key(1)).isEmpty());
		assertTrue(cache.get(key(0)).isPresent());
		assertTrue(cache.get(key(2)).isPresent());
		assertTrue(cache.get(key(3)).isPresent());
	}

	@Test
	void countsATileThatIsReplacedOnce() {
		put(0, 100);
		put(0, 50);
		assertEquals(4 * 50, cache.bytes());
	}

	@Test
	void holdsOneTileHoweverLarge() {
		put(0, 100);
		put(1, 10_000);
		assertTrue(cache.get(key(0)).isEmpty());
		assertTrue(cache.get(key(1)).isPresent());
	}

	@Test
	void tellsSourcesApart() {
		put(0, 10);
		var other = source();
		assertTrue(cache.get(new TileCache.Key(other, new TileKey(0, 0, 0))).isEmpty());
		cache.remove(other);
		assertEquals(40, cache.bytes());
		cache.remove(source);
		assertEquals(0, cache.bytes());
	}

	@Test
	void neverHoldsMoreThanItMay() {
		var random = new Random(7);
		for (int i = 0; i < 10_000; i++) {
			put(random.nextInt(40), 1 + random.nextInt(100));
			assertTrue(cache.bytes() <= 4 * 100 * 3);
			if (random.nextInt(500) == 0) {
				cache.remove(source);
				assertEquals(0, cache.bytes());
			}
		}
	}
}
