package org.labelwright.schema.templates;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;

/**
 * A few files to try a template with.
 *
 * @param location a folder, which then ends in a slash, or a file, where it is installed
 * @param about    what they are, for people
 * @param licence  under which they may be used and passed on
 * @param together whether files of one name are one item of several parts
 */
public record Sample(URL location, String about, String licence, boolean together) {

	public Sample {
		Objects.requireNonNull(location);
	}

	/**
	 * The folder with the files, or the only file. Taken out of its bundle when it is packed, which the platform removes in its own time: copy what is to stay.
	 *
	 * @throws IOException when it is not there or cannot be unpacked
	 */
	public Path files() throws IOException {
		try {
			var url = Platform.isRunning() ? FileLocator.toFileURL(location) : location;
			return Path.of(URIUtil.toURI(url));
		} catch (URISyntaxException e) {
			throw new IOException(location.toString(), e);
		}
	}
}
