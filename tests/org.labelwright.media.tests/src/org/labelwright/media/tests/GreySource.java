package org.labelwright.media.tests;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.core.modality.MediaInfo;
import org.labelwright.media.ImageSource;
import org.labelwright.media.MediaException;
import org.labelwright.media.Tile;
import org.labelwright.media.TileKey;

/** A source whose tiles of 16 x 16 pixels are grey: level * 64 + column * 8 + row. */
class GreySource implements ImageSource {

	static final int TILE = 16;

	private final Path file;
	private final MediaInfo info;
	private final AtomicBoolean closed = new AtomicBoolean();

	GreySource(Path file, MediaInfo info) {
		this.file = file;
		this.info = info;
	}

	static int grey(TileKey key) {
		return key.level() * 64 + key.column() * 8 + key.row();
	}

	@Override
	public Tile read(TileKey key) throws MediaException {
		int width = Math.min(TILE, width(key.level()) - key.column() * TILE);
		int height = Math.min(TILE, height(key.level()) - key.row() * TILE);
		var pixels = new int[width * height];
		Arrays.fill(pixels, 0xFF000000 | grey(key) * 0x10101);
		return new Tile(key, width, height, pixels);
	}

	boolean closed() {
		return closed.get();
	}

	@Override
	public void close() {
		closed.set(true);
	}

	@Override
	public Path file() {
		return file;
	}

	@Override
	public MediaInfo info() {
		return info;
	}

	@Override
	public int width() {
		return info.width();
	}

	@Override
	public int height() {
		return info.height();
	}

	@Override
	public int page() {
		return 0;
	}

	@Override
	public Outcome<ImageSource> openPage(int page) {
		return Outcome.of(new GreySource(file, info));
	}

	@Override
	public int tileSize() {
		return TILE;
	}

	@Override
	public List<Problem> problems() {
		return List.of();
	}
}
