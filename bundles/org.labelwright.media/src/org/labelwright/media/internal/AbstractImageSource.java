package org.labelwright.media.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.core.modality.MediaInfo;
import org.labelwright.media.ImageSource;
import org.labelwright.media.MediaException;
import org.labelwright.media.Tile;
import org.labelwright.media.TileKey;
import org.labelwright.media.internal.ImageFileProvider.Limits;

/** What picture sources share: header, problems, closing, and checks of what is asked. */
abstract class AbstractImageSource implements ImageSource {

	protected final ImageHeader header;
	private final MediaInfo info;
	private final int page;
	private final int tileSize;
	private final Limits limits;
	private final Set<Problem> problems = new LinkedHashSet<>();
	private volatile boolean closed;

	AbstractImageSource(ImageHeader header, int page, int tileSize, Limits limits) {
		this.header = header;
		this.info = header.info();
		this.page = page;
		this.tileSize = tileSize;
		this.limits = limits;
		note(header.problems());
	}

	@Override
	public Path file() {
		return header.file();
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
		return page;
	}

	@Override
	public int tileSize() {
		return tileSize;
	}

	@Override
	public Outcome<ImageSource> openPage(int other) {
		Objects.checkIndex(other, pages());
		try {
			return ImageFileProvider.open(file(), other, limits);
		} catch (MediaException e) {
			return Outcome.failed(e.problem());
		} catch (IOException e) {
			return Outcome.failed(ImageHeader.broken(file(), ImageHeader.reason(e)).problem());
		}
	}

	@Override
	public List<Problem> problems() {
		synchronized (problems) {
			return List.copyOf(problems);
		}
	}

	protected final void note(Collection<Problem> found) {
		synchronized (problems) {
			problems.addAll(found);
		}
	}

	@Override
	public final Tile read(TileKey key) throws MediaException {
		checkIndex(key);
		return guarded(() -> decode(key));
	}

	/** Work that hostile files may bring to fail in any way. */
	protected interface Work<T> {
		T run() throws IOException;
	}

	/** Runs work and turns its failure into the one that callers know. */
	protected final <T> T guarded(Work<T> work) throws MediaException {
		checkOpen();
		try {
			return work.run();
		} catch (MediaException e) {
			throw e;
		} catch (IOException | RuntimeException e) {
			checkOpen(); // closing makes reads under way fail
			throw new MediaException(Problem.error("media.damaged", file().toString(), //$NON-NLS-1$
					Messages.bind(Messages.Image_damaged, ImageHeader.reason(e)), Messages.Image_damagedRemedy), e);
		} catch (OutOfMemoryError e) {
			throw Decoder.memory(header, e);
		}
	}

	/** Decodes a tile that exists. */
	protected abstract Tile decode(TileKey key) throws IOException;

	protected final void checkIndex(TileKey key) {
		Objects.checkIndex(key.level(), levels());
		Objects.checkIndex(key.column(), columns(key.level()));
		Objects.checkIndex(key.row(), rows(key.level()));
	}

	protected final void checkOpen() throws MediaException {
		if (closed)
			throw new MediaException(Problem.info("media.closed", file().toString(), Messages.Image_closed)); //$NON-NLS-1$
	}

	protected final boolean closed() {
		return closed;
	}

	@Override
	public void close() {
		closed = true;
	}

	/** Copies a tile out of the plane that holds its level. */
	protected final Tile cut(Plane level, TileKey key) {
		int x = key.column() * tileSize;
		int y = key.row() * tileSize;
		int width = Math.min(tileSize, level.width() - x);
		int height = Math.min(tileSize, level.height() - y);
		var pixels = new int[width * height];
		level.copy(x, y, width, height, pixels);
		return new Tile(key, width, height, pixels);
	}

	@Override
	public String toString() {
		return file() + "#page=" + page; //$NON-NLS-1$
	}
}
