package org.labelwright.media.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;

import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;

/** Opens files for decoders. */
final class ImageInput {

	/** Up to here a file is read at once, which decoders like best and which does not hold the file open. */
	private static final long SMALL = 64L << 20;

	private ImageInput() {
	}

	static ImageInputStream open(Path file) throws IOException {
		return Files.size(file) <= SMALL ? new ByteArrayImageInputStream(Files.readAllBytes(file))
				: new FileImageInputStream(file.toFile());
	}
}
