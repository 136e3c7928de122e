package org.labelwright.media.internal;

import java.util.List;
import java.util.Optional;

import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;

import com.twelvemonkeys.imageio.plugins.bmp.BMPImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.tiff.TIFFImageReaderSpi;

/** The formats of pictures, how to tell them and what decodes them. */
enum ImageFormat {

	JPEG("image/jpeg"), PNG("image/png"), GIF("image/gif"), BMP("image/bmp"), TIFF("image/tiff"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	private static final String JDK = "com.sun.imageio.plugins."; //$NON-NLS-1$

	private final String mimeType;

	ImageFormat(String mimeType) {
		this.mimeType = mimeType;
	}

	String mimeType() {
		return mimeType;
	}

	/** Tells the format by its signature. */
	static Optional<ImageFormat> of(byte[] header) {
		if (starts(header, 0xFF, 0xD8, 0xFF))
			return Optional.of(JPEG);
		if (starts(header, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'))
			return Optional.of(PNG);
		if (starts(header, 'G', 'I', 'F', '8', '7', 'a') || starts(header, 'G', 'I', 'F', '8', '9', 'a'))
			return Optional.of(GIF);
		if (starts(header, 'I', 'I', 42, 0) || starts(header, 'M', 'M', 0, 42) || starts(header, 'I', 'I', 43, 0)
				|| starts(header, 'M', 'M', 0, 43))
			return Optional.of(TIFF);
		if (starts(header, 'B', 'M') && header.length >= 26 && header[15] == 0 && header[16] == 0 && header[17] == 0)
			return Optional.of(BMP); // the size of the second header is a small number
		return Optional.empty();
	}

	private static boolean starts(byte[] header, int... signature) {
		if (header.length < signature.length)
			return false;
		for (int i = 0; i < signature.length; i++)
			if ((header[i] & 255) != signature[i])
				return false;
		return true;
	}

	/**
	 * What decodes it, the best first. Made here by name, since which plug-ins the registry of the Java
	 * runtime finds depends on the class loader that asks first.
	 */
	List<ImageReaderSpi> decoders() {
		return switch (this) {
		case JPEG -> List.of(Jpeg.BEST, Jpeg.PLAIN);
		case PNG -> List.of(builtIn("png.PNGImageReaderSpi")); //$NON-NLS-1$
		case GIF -> List.of(builtIn("gif.GIFImageReaderSpi")); //$NON-NLS-1$
		case BMP -> List.of(new BMPImageReaderSpi(), builtIn("bmp.BMPImageReaderSpi")); //$NON-NLS-1$
		case TIFF -> {
			Jpeg.BEST.getClass(); // TIFF files with JPEG tiles find it in the registry
			yield List.of(new TIFFImageReaderSpi());
		}
		};
	}

	private static ImageReaderSpi builtIn(String name) {
		var providers = IIORegistry.getDefaultInstance().getServiceProviders(ImageReaderSpi.class, false);
		while (providers.hasNext()) {
			var provider = providers.next();
			if (provider.getClass().getName().equals(JDK + name))
				return provider;
		}
		throw new IllegalStateException("the Java runtime has no " + name); //$NON-NLS-1$
	}

	/** The JPEG decoders; the better one wraps that of the Java runtime, which it finds when it is registered. */
	private static final class Jpeg {
		static final ImageReaderSpi PLAIN = builtIn("jpeg.JPEGImageReaderSpi"); //$NON-NLS-1$
		static final ImageReaderSpi BEST = registered();

		private static ImageReaderSpi registered() {
			var provider = new JPEGImageReaderSpi();
			IIORegistry.getDefaultInstance().registerServiceProvider(provider, ImageReaderSpi.class);
			return provider;
		}
	}
}
