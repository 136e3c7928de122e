package org.labelwright.media.internal;

import java.awt.Rectangle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.ILog;
import org.labelwright.core.Problem;
import org.labelwright.media.MediaException;
import org.labelwright.media.Tile;
import org.labelwright.media.TileKey;
import org.labelwright.media.internal.ImageFileProvider.Limits;

/**
 * A TIFF that is too large to be decoded as a whole. Fine levels are read from the chunks they touch, or
 * from the file's own smaller copies. Coarse levels, for which that would be too many, come from an
 * overview. When the file has no copy to make the overview from, every chunk must be decoded once for it;
 * until somebody has waited for that, {@link #preview} gives an impression from a sample of chunks.
 */
final class TiledSource extends AbstractImageSource implements ReducedImage.Faults {

	private static final int TILE = 256;
	/** Pixels of the overview, at most. */
	private static final long OVERVIEW = 1L << 24;
	/** Rows of the overview that are read at a time. */
	private static final int BAND = 64;
	/** Chunks that can be decoded while a person waits. */
	private static final int FEW_CHUNKS = 400;
	private static final int FAULTS = 10;

	private final FileChannel channel;
	private final List<Copy> copies = new ArrayList<>();
	private final int overviewLevel;
	private final Object building = new Object();
	private volatile SoftReference<Pyramid> overview = new SoftReference<>(null);
	private volatile SoftReference<Impression> impression = new SoftReference<>(null);
	private int faults; // guarded by this

	/** The picture at a level that the file holds; the first is the picture itself. */
	private record Copy(int level, ReducedImage image) {
	}

	private TiledSource(ImageHeader header, int page, FileChannel channel, Limits limits) {
		super(header, page, TILE, limits);
		this.channel = channel;
		long most = Math.min(OVERVIEW, limits.budget() / 4 / Integer.BYTES);
		int level = 0;
		while (level < levels() - 1 && (long) width(level) * height(level) > most)
			level++;
		overviewLevel = level;
	}

	static TiledSource open(ImageHeader header, int page, Limits limits) throws IOException {
		var tiff = header.tiff().orElseThrow();
		var channel = FileChannel.open(header.file());
		try (var in = ImageInput.open(header.file())) {
			in.setByteOrder(tiff.order());
			var source = new TiledSource(header, page, channel, limits);
			var directories = tiff.pages().get(page);
			source.addCopy(0, new TiffChunks(in, channel, directories.full()));
			for (var reduced : directories.reduced()) {
				int level = levelOf(reduced, header);
				if (level > source.copies.getLast().level && TiffChunks.suits(reduced))
					source.addCopy(level, new TiffChunks(in, channel, reduced));
			}
			return source;
		} catch (IOException | RuntimeException | OutOfMemoryError e) {
			channel.close();
			throw e;
		}
	}

	private void addCopy(int level, TiffChunks chunks) {
		copies.add(new Copy(level, new ReducedImage(chunks, header.orientation(), this)));
	}

	/** The level whose size a smaller copy has to within a pixel, or -1. */
	private static int levelOf(TiffFile.Directory copy, ImageHeader header) {
		for (int level = 1; level < 31; level++)
			if (Math.abs(ReducedImage.shrunk(header.width(), level) - copy.width()) <= 1
					&& Math.abs(ReducedImage.shrunk(header.height(), level) - copy.height()) <= 1)
				return level;
		return -1;
	}

	@Override
	protected Tile decode(TileKey key) throws IOException {
		if (key.level() >= overviewLevel)
			return cut(overview().level(key.level()), key);
		int x = key.column() * TILE;
		int y = key.row() * TILE;
		int width = Math.min(TILE, width(key.level()) - x);
		int height = Math.min(TILE, height(key.level()) - y);
		var pixels = read(new Rectangle(x, y, width, height), key.level());
		return new Tile(key, width, height, pixels.argb());
	}

	@Override
	public Optional<Tile> preview(TileKey key) throws MediaException {
		checkIndex(key);
		if (key.level() < overviewLevel || overview.get() != null || chunksOfOverview() <= FEW_CHUNKS)
			return Optional.empty();
		return Optional.of(guarded(() -> cut(
				impression().spread(header.orientation(), width(key.level()), height(key.level())), key)));
	}

	private long chunksOfOverview() {
		var chunks = copyFor(overviewLevel).image.chunks();
		return (long) chunks.columns() * chunks.rows();
	}

	/** The smallest copy that is at least as fine as a level. */
	private Copy copyFor(int level) {
		return copies.stream().filter(copy -> copy.level <= level).reduce((a, b) -> b).orElseThrow();
	}

	/** Reads a part of the picture at a level, in pixels of that level. */
	private Plane.Packed read(Rectangle part, int level) throws IOException {
		var copy = copyFor(level);
		int halvings = level - copy.level;
		int x = Math.min(part.x << halvings, copy.image.width() - 1 >> halvings << halvings);
		int y = Math.min(part.y << halvings, copy.image.height() - 1 >> halvings << halvings);
		var area = new Rectangle(x, y, (int) Math.min((long) part.width << halvings, copy.image.width() - x),
				(int) Math.min((long) part.height << halvings, copy.image.height() - y));
		var read = copy.image.read(area, halvings);
		if (read.width() == part.width && read.height() == part.height)
			return read;
		// a copy that was rounded down lacks the last row or column: repeat the one before
		var pixels = new int[part.width * part.height];
		for (int row = 0; row < part.height; row++)
			for (int column = 0; column < part.width; column++)
				pixels[row * part.width + column] = read.argb()[Math.min(row, read.height() - 1) * read.width()
						+ Math.min(column, read.width() - 1)];
		return new Plane.Packed(part.width, part.height, pixels, false);
	}

	private Pyramid overview() throws IOException {
		var held = overview.get();
		if (held != null)
			return held;
		synchronized (building) {
			held = overview.get();
			if (held == null) {
				held = new Pyramid(whole(overviewLevel), overviewLevel, levels());
				overview = new SoftReference<>(held);
			}
			return held;
		}
	}

	/** A level as a whole, read with all processors, since nearly every chunk has to be decoded. */
	private Plane whole(int level) throws IOException {
		int width = width(level);
		int height = height(level);
		var pixels = new int[Math.multiplyExact(width, height)];
		try {
			IntStream.range(0, Math.ceilDiv(height, BAND)).parallel().forEach(band -> {
				var area = new Rectangle(0, band * BAND, width, Math.min(BAND, height - band * BAND));
				try {
					System.arraycopy(read(area, level).argb(), 0, pixels, area.y * width, width * area.height);
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			});
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
		return Plane.of(width, height, pixels, false);
	}

	private Impression impression() throws IOException {
		var held = impression.get();
		if (held == null) {
			held = Impression.of(copyFor(overviewLevel).image, FEW_CHUNKS);
			impression = new SoftReference<>(held);
		}
		return held;
	}

	@Override
	public void add(int column, int row, IOException fault) {
		synchronized (this) {
			if (++faults > FAULTS)
				return; // one that is broken all over needs no list
		}
		note(List.of(Problem.error("media.partial", file() + "#tile=" + column + "," + row, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				Messages.bind(Messages.Image_tile, ImageHeader.reason(fault)), Messages.Image_partialRemedy)));
	}

	@Override
	public void check() throws IOException {
		checkOpen();
	}

	@Override
	public void close() {
		super.close();
		try {
			channel.close();
		} catch (IOException e) {
			ILog.get().warn("Closing " + file(), e); //$NON-NLS-1$
		}
	}
}
