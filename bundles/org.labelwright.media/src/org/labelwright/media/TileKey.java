package org.labelwright.media;

/**
 * Names one tile of an {@link ImageSource}. Level 0 is the full resolution; each level halves the one
 * before. Columns and rows count from the top left of the upright picture.
 */
public record TileKey(int level, int column, int row) {

	public TileKey {
		if (level < 0 || column < 0 || row < 0)
			throw new IllegalArgumentException("a tile key is not negative: " + level + ", " + column + ", " + row); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
