package org.labelwright.media;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Holds decoded tiles up to a number of bytes; the one not asked for the longest goes first. May be shared
 * by several services. Safe for use from any thread.
 */
public final class TileCache {

	/** Which tile of which source; sources are told apart by identity. */
	public record Key(ImageSource source, TileKey tile) {
	}

	private final long maxBytes;
	private final Map<Key, Tile> tiles = new LinkedHashMap<>(64, 0.75f, true);
	private long bytes;

	/** @param maxBytes how much the pixels may take; at least one tile is held whatever its size */
	public TileCache(long maxBytes) {
		this.maxBytes = maxBytes;
	}

	public synchronized Optional<Tile> get(Key key) {
		return Optional.ofNullable(tiles.get(key));
	}

	public synchronized void put(Key key, Tile tile) {
		var before = tiles.put(key, tile);
		bytes += tile.bytes() - (before == null ? 0 : before.bytes());
		var oldest = tiles.entrySet().iterator();
		while (bytes > maxBytes && tiles.size() > 1) {
			bytes -= oldest.next().getValue().bytes();
			oldest.remove();
		}
	}

	/** Drops all tiles of a source. */
	public synchronized void remove(ImageSource source) {
		tiles.entrySet().removeIf(entry -> {
			boolean drop = entry.getKey().source() == source;
			if (drop)
				bytes -= entry.getValue().bytes();
			return drop;
		});
	}

	/** What the pixels take now. */
	public synchronized long bytes() {
		return bytes;
	}
}
