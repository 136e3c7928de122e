package org.labelwright.media.internal;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;

import org.labelwright.core.Problem;
import org.labelwright.media.MediaException;

/**
 * Drives the decoders of the Java runtime's image framework and of the plug-ins for it, and turns
 * whatever they throw at hostile files into problems.
 */
final class Decoder {

	/** What a decoder is asked. */
	interface Question<T> {
		T put(ImageReader reader) throws IOException;
	}

	/**
	 * A decoded picture.
	 *
	 * @param image    as stored, of the size asked for; what could not be decoded is black or transparent
	 * @param problems why it is not whole; empty when it is
	 */
	record Decoded(BufferedImage image, List<Problem> problems) {
	}

	/**
	 * What to decode.
	 *
	 * @param index      the image within the file, as decoders count
	 * @param region     in pixels as stored
	 * @param step       takes every so manieth pixel and row
	 */
	record Request(int index, Rectangle region, int step) {

		int width() {
			return Math.ceilDiv(region.width, step);
		}

		int height() {
			return Math.ceilDiv(region.height, step);
		}
	}

	private Decoder() {
	}

	/**
	 * Puts a question to each decoder of a format, until one answers.
	 *
	 * @throws MediaException when none does
	 */
	static <T> T ask(Path file, ImageFormat format, Question<T> question) throws IOException {
		Exception first = null;
		for (var provider : format.decoders()) {
			try (var in = ImageInput.open(file)) {
				var reader = provider.createReaderInstance();
				try {
					reader.setInput(in, false, true);
					return question.put(reader);
				} finally {
					reader.dispose();
				}
			} catch (MediaException e) {
				throw e;
			} catch (IOException | RuntimeException e) {
				if (first == null)
					first = e;
			}
		}
		throw ImageHeader.broken(file, ImageHeader.reason(first));
	}

	/**
	 * Decodes a picture or a part of it as far as the file allows.
	 *
	 * @param cancelled asked now and then; decoding ends early once it is true
	 * @throws MediaException when there is nothing to show, or it was cancelled
	 */
	static Decoded decode(ImageHeader header, Request request, BooleanSupplier cancelled) throws IOException {
		MediaException first = null;
		for (int attempt = 0; attempt < header.format().decoders().size(); attempt++) {
			try (var in = ImageInput.open(header.file())) {
				var reader = header.format().decoders().get(attempt).createReaderInstance();
				try {
					reader.setInput(in, false, true);
					return decode(reader, header, request, cancelled);
				} finally {
					reader.dispose();
				}
			} catch (MediaException e) {
				if (cancelled.getAsBoolean())
					throw e;
				if (first == null)
					first = e;
			}
		}
		throw first;
	}

	private static Decoded decode(ImageReader reader, ImageHeader header, Request request, BooleanSupplier cancelled)
			throws MediaException {
		var file = header.file();
		BufferedImage image;
		var watch = new Watch(cancelled);
		Exception failure;
		try {
			var types = reader.getImageTypes(request.index);
			image = types.next().createBufferedImage(request.width(), request.height());
			var param = reader.getDefaultReadParam();
			param.setDestination(image);
			param.setSourceRegion(request.region);
			param.setSourceSubsampling(request.step, request.step, 0, 0);
			reader.addIIOReadProgressListener(watch);
			reader.addIIOReadWarningListener((source, warning) -> watch.warnings.add(warning));
			failure = read(reader, request.index, param);
		} catch (IOException | RuntimeException e) {
			throw damaged(file, ImageHeader.reason(e), e);
		} catch (OutOfMemoryError e) {
			throw memory(header, e);
		}
		if (cancelled.getAsBoolean())
			throw new MediaException(Problem.info("media.closed", file.toString(), Messages.Image_closed)); //$NON-NLS-1$
		return new Decoded(image, problems(file, request, watch, failure));
	}

	/**
	 * Reads into the destination that the parameters name, where what could be decoded lies afterwards.
	 *
	 * @return why not all could be read, or null
	 */
	static Exception read(ImageReader reader, int index, javax.imageio.ImageReadParam param) {
		try {
			if (SampleScale.fixed(param.getDestination().getRaster()))
				reader.read(index, param);
			else
				reader.readRaster(index, param); // read would clamp to a range of its own
			return null;
		} catch (IOException | RuntimeException e) {
			return e;
		}
	}

	private static List<Problem> problems(Path file, Request request, Watch watch, Exception failure)
			throws MediaException {
		var problems = new ArrayList<Problem>();
		if (failure != null) {
			var reason = ImageHeader.reason(failure);
			if (watch.percent <= 0)
				throw damaged(file, reason, failure);
			int row = request.region.y + (int) (watch.percent / 100 * request.region.height);
			problems.add(Problem.error("media.partial", file + "#row=" + row, //$NON-NLS-1$ //$NON-NLS-2$
					Messages.bind(Messages.Image_partial, Math.round(watch.percent), reason),
					Messages.Image_partialRemedy));
		}
		watch.warnings.stream().distinct().limit(3).map(warning -> warning(file, warning)).forEach(problems::add);
		return problems;
	}

	private static Problem warning(Path file, String warning) {
		var text = warning.toLowerCase(Locale.ROOT);
		boolean loss = text.contains("truncated") || text.contains("corrupt") || text.contains("premature"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		var message = Messages.bind(Messages.Image_decoderWarning, ImageHeader.clause(warning));
		return loss
				? Problem.warning("media.damaged", file.toString(), message, Messages.Image_decoderWarningRemedy) //$NON-NLS-1$
				: Problem.info("media.irregular", file.toString(), message); //$NON-NLS-1$
	}

	private static MediaException damaged(Path file, String reason, Throwable cause) {
		return new MediaException(Problem.error("media.damaged", file.toString(), //$NON-NLS-1$
				Messages.bind(Messages.Image_damaged, reason), Messages.Image_damagedRemedy), cause);
	}

	/** A picture that does not fit into memory. */
	static MediaException memory(ImageHeader header, OutOfMemoryError cause) {
		return new MediaException(Problem.error("media.memory", header.file().toString(), //$NON-NLS-1$
				Messages.bind(Messages.Image_memory, header.width(), header.height()), Messages.Image_memoryRemedy),
				cause);
	}

	/** Listens how far decoding has come, and stops it. */
	private static final class Watch implements IIOReadProgressListener {

		private final BooleanSupplier cancelled;
		private final List<String> warnings = new ArrayList<>();
		private float percent;

		Watch(BooleanSupplier cancelled) {
			this.cancelled = cancelled;
		}

		@Override
		public void imageProgress(ImageReader source, float percentageDone) {
			percent = Math.max(percent, percentageDone);
			if (cancelled.getAsBoolean())
				source.abort();
		}

		@Override
		public void sequenceStarted(ImageReader source, int minIndex) {
			// one image at a time
		}

		@Override
		public void sequenceComplete(ImageReader source) {
			// one image at a time
		}

		@Override
		public void imageStarted(ImageReader source, int imageIndex) {
			// the first rows tell
		}

		@Override
		public void imageComplete(ImageReader source) {
			// read returns
		}

		@Override
		public void thumbnailStarted(ImageReader source, int imageIndex, int thumbnailIndex) {
			// thumbnails are not read
		}

		@Override
		public void thumbnailProgress(ImageReader source, float percentageDone) {
			// thumbnails are not read
		}

		@Override
		public void thumbnailComplete(ImageReader source) {
			// thumbnails are not read
		}

		@Override
		public void readAborted(ImageReader source) {
			// the caller asks whether it was cancelled
		}
	}
}
