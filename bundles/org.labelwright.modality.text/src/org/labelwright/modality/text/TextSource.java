package org.labelwright.modality.text;

import java.io.IOException;
import java.nio.charset.Charset;

import org.labelwright.media.MediaException;
import org.labelwright.media.MediaSource;

/** An open text file. */
public interface TextSource extends MediaSource {

	/**
	 * The whole text, decoded on first use and then kept. Line ends are those of the file; a byte order mark is
	 * no part of the text.
	 *
	 * @throws MediaException when it is no text or too large; the problem says which
	 * @throws IOException    when it cannot be read
	 */
	Text text() throws IOException;

	/** How the bytes were read; known once {@link #text} has returned. */
	Charset charset();
}
