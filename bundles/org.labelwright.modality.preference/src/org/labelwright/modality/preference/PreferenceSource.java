package org.labelwright.modality.preference;

import java.io.IOException;

import org.labelwright.media.MediaException;
import org.labelwright.media.MediaSource;

/** An open file with a prompt and responses. */
public interface PreferenceSource extends MediaSource {

	/**
	 * The whole content, read on first use and then kept. What is wrong with parts of it is among the problems then, and
	 * these parts are left out.
	 *
	 * @throws MediaException when it is no such file or too large; the problem says which
	 * @throws IOException    when it cannot be read
	 */
	PreferenceItem item() throws IOException;
}
