package org.labelwright.io.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of copied media in a project. */
public final class ProjectMedia {

	private ProjectMedia() {
	}

	/**
	 * Copies a file into a project, never over another.
	 *
	 * @param name relative and safe
	 * @return where it is now
	 */
	public static Path copy(Path project, Path file, String name) throws IOException {
		var folder = project.resolve("media"); //$NON-NLS-1$
		var to = folder.resolve(name.replace('\\', '/'));
		Files.createDirectories(to.getParent());
		var last = to.getFileName().toString();
		int dot = last.lastIndexOf('.') > 0 ? last.lastIndexOf('.') : last.length();
		for (int number = 2; Files.exists(to); number++)
			to = to.resolveSibling(last.substring(0, dot) + '_' + number + last.substring(dot));
		return Files.copy(file, to);
	}
}
