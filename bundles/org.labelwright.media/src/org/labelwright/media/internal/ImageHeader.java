package org.labelwright.media.internal;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.labelwright.core.Problem;
import org.labelwright.core.modality.MediaInfo;
import org.labelwright.media.MediaException;

/**
 * What the header of a picture says.
 *
 * @param width  pixels across as stored
 * @param height pixels down as stored
 * @param pages  at least 1
 * @param facts  for display
 * @param tiff   the directories, if it is a TIFF
 * @param gif    the frames, if it is a GIF
 */
record ImageHeader(Path file, ImageFormat format, int width, int height, Orientation orientation, int pages,
		Map<String, String> facts, List<Problem> problems, Optional<TiffFile> tiff, Optional<GifFile> gif) {

	/**
	 * Reads a header, and nothing behind it that grows with the picture.
	 *
	 * @param page which page the size and orientation are of
	 * @throws MediaException            when it has no sound header
	 * @throws IOException               when the file cannot be reached
	 * @throws IndexOutOfBoundsException when there is no such page
	 */
	static ImageHeader read(Path file, int page) throws IOException {
		byte[] start;
		try (var in = Files.newInputStream(file)) {
			start = in.readNBytes(32);
		}
		var format = ImageFormat.of(start).orElseThrow(() -> broken(file, "")); //$NON-NLS-1$
		var header = switch (format) {
		case PNG -> png(file);
		case GIF -> gif(file);
		case TIFF -> tiff(file, page);
		case JPEG, BMP -> plain(file, format);
		};
		Objects.checkIndex(page, header.pages);
		if (header.width <= 0 || header.height <= 0)
			throw broken(file, Messages.bind(Messages.Image_size, header.width, header.height));
		return header;
	}

	private static ImageHeader png(Path file) throws IOException {
		var png = PngFile.read(file, false);
		var exif = png.exif().map(Exif::of).orElse(Exif.NONE);
		return new ImageHeader(file, ImageFormat.PNG, png.width(), png.height(), Orientation.of(exif.orientation()), 1, exif.facts(),
				png.problems(), Optional.empty(), Optional.empty());
	}

	private static ImageHeader gif(Path file) throws IOException {
		GifFile gif;
		try {
			gif = GifFile.read(file);
		} catch (EOFException e) {
			throw broken(file, Messages.Image_noPixels);
		}
		var problems = new ArrayList<Problem>();
		if (!gif.whole())
			problems.add(Problem.warning("media.truncated", file.toString(), Messages.Png_truncated, //$NON-NLS-1$
					Messages.Image_partialRemedy));
		return new ImageHeader(file, ImageFormat.GIF, gif.width(), gif.height(), Orientation.UPRIGHT,
				gif.frames().size(), Map.of(), problems, Optional.empty(), Optional.of(gif));
	}

	private static ImageHeader tiff(Path file, int page) throws IOException {
		try (var in = ImageInput.open(file)) {
			var tiff = TiffFile.read(in, Files.size(file));
			var directory = tiff.pages().get(Objects.checkIndex(page, tiff.pages().size())).full();
			return new ImageHeader(file, ImageFormat.TIFF, directory.width(), directory.height(),
					Orientation.of((int) directory.number(TiffFile.ORIENTATION, 1)), tiff.pages().size(), Map.of(),
					List.of(), Optional.of(tiff), Optional.empty());
		} catch (MediaException e) {
			throw e;
		} catch (IOException e) {
			throw broken(file, reason(e));
		}
	}

	private static ImageHeader plain(Path file, ImageFormat format) throws IOException {
		var exif = format == ImageFormat.JPEG ? Exif.ofJpeg(file) : Exif.NONE;
		return Decoder.ask(file, format, reader -> new ImageHeader(file, format, reader.getWidth(0),
				reader.getHeight(0), Orientation.of(exif.orientation()), 1, exif.facts(), List.of(), Optional.empty(), Optional.empty()));
	}

	/** What is told of it without decoding. */
	MediaInfo info() {
		boolean swaps = orientation.swaps();
		var properties = new LinkedHashMap<>(facts);
		return new MediaInfo(format.mimeType(), swaps ? height : width, swaps ? width : height, -1, pages,
				orientation.tag(), properties);
	}

	static MediaException broken(Path file, String why) {
		return new MediaException(Problem.error("media.header", file.toString(), //$NON-NLS-1$
				Messages.bind(Messages.Image_header, why), Messages.Image_headerRemedy));
	}

	/** A sentence from an exception, whose message may be missing. */
	static String reason(Throwable e) {
		var message = e.getMessage();
		for (var cause = e.getCause(); cause != null; cause = cause.getCause())
			if (cause.getMessage() != null)
				message = cause.getMessage(); // decoders wrap what they found in general phrases
		return message == null || message.isBlank() ? e.getClass().getSimpleName() : clause(message);
	}

	/** What a decoder says, without the full stop, to put into a sentence. */
	static String clause(String message) {
		return message.replaceFirst("[.!\\s]+$", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
