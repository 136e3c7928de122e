package org.labelwright.media.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.core.modality.MediaInfo;
import org.labelwright.media.ImageSource;
import org.labelwright.media.MediaException;
import org.labelwright.media.spi.MediaSourceProvider;

/** Opens JPEG, PNG, GIF, BMP and TIFF. */
public final class ImageFileProvider implements MediaSourceProvider {

	private static final Set<String> EXTENSIONS = Set.of("jpg", "jpeg", "jpe", "jfif", "png", "apng", "gif", "bmp", "dib", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
			"tif", "tiff", "btf", "tf8"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	/** Pixels up to which a picture is decoded whatever its file size. */
	private static final long SURE = 1L << 24;
	/**
	 * More pixels a byte than any of the formats can store: deflate and GIF's LZW shrink at most about a
	 * thousand and four thousand times, a JPEG block of 16 x 16 pixels takes no less than a few bits.
	 */
	private static final long MOST_PIXELS_A_BYTE = 1L << 14;

	private final Limits limits;

	/**
	 * When pictures are decoded piece by piece.
	 *
	 * @param wholePixels up to here a TIFF is decoded as a whole even if its tiles can be decoded alone
	 * @param budget      bytes that a decoded picture may take
	 */
	public record Limits(long wholePixels, long budget) {

		/** For the memory of this process. */
		public static final Limits USUAL = new Limits(1L << 25,
				Math.clamp(Runtime.getRuntime().maxMemory() / 4, 1L << 24, 1L << 29));
	}

	public ImageFileProvider() {
		this(Limits.USUAL);
	}

	public ImageFileProvider(Limits limits) {
		this.limits = limits;
	}

	@Override
	public Class<ImageSource> kind() {
		return ImageSource.class;
	}

	@Override
	public Set<String> extensions() {
		return EXTENSIONS;
	}

	@Override
	public int confidence(byte[] header) {
		return ImageFormat.of(header).map(format -> format == ImageFormat.BMP ? POSSIBLE : CERTAIN).orElse(NONE);
	}

	@Override
	public Outcome<MediaInfo> examine(Path file) throws IOException {
		try {
			var header = ImageHeader.read(file, 0);
			return Outcome.of(header.info(), header.problems());
		} catch (MediaException e) {
			return Outcome.failed(e.problem());
		}
	}

	@Override
	public Outcome<ImageSource> open(Path file) throws IOException {
		try {
			return open(file, 0, limits);
		} catch (MediaException e) {
			return Outcome.failed(e.problem());
		}
	}

	private static boolean piecemeal(ImageHeader header, int page, boolean large) throws IOException {
		var tiff = header.tiff().orElseThrow();
		var directory = tiff.pages().get(page).full();
		if (!TiffChunks.suits(directory))
			return false;
		if (large)
			return true;
		try (var in = ImageInput.open(header.file())) {
			in.setByteOrder(tiff.order());
			return TiffChunks.sparse(in, directory);
		}
	}

	/** @throws MediaException when it cannot be opened */
	static Outcome<ImageSource> open(Path file, int page, Limits limits) throws IOException {
		var header = ImageHeader.read(file, page);
		long pixels = (long) header.width() * header.height();
		if (header.tiff().isPresent() && piecemeal(header, page, pixels > limits.wholePixels))
			return Outcome.of(TiledSource.open(header, page, limits), header.problems());
		if (pixels > SURE && pixels / MOST_PIXELS_A_BYTE > Files.size(file)
				|| header.gif().isPresent() && pixels * Integer.BYTES > limits.budget)
			return Outcome.failed(Problem.error("media.tooLarge", file.toString(), //$NON-NLS-1$
					Messages.bind(Messages.Image_tooLarge,
							new Object[] { header.width(), header.height(), Files.size(file) }),
					Messages.Image_tooLargeRemedy));
		return Outcome.of(new DecodedSource(header, page, limits), header.problems());
	}
}
