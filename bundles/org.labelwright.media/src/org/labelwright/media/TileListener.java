package org.labelwright.media;

import org.labelwright.core.Problem;

/**
 * Hears what becomes of requested tiles. Called on a worker thread, so a listener that paints hops to
 * its own thread and asks there whether it is still wanted.
 */
public interface TileListener {

	/**
	 * A tile can be had with {@link TileService#peek}. Comes twice for a tile that was first served roughly.
	 */
	void arrived(ImageSource source, TileKey key);

	/** A tile cannot be decoded, and is not tried again before the source is released. */
	void failed(ImageSource source, TileKey key, Problem problem);
}
