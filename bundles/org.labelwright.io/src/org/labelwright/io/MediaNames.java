package org.labelwright.io;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** Names of files as datasets write them, which are never trusted. */
public final class MediaNames {

	private MediaNames() {
	}

	/** True for a relative name that stays below the folder it is taken from, and that the file system takes. */
	public static boolean safe(String name) {
		if (name.isBlank() || name.startsWith("/") || name.startsWith("\\") || name.contains(":") || name.indexOf('\0') >= 0) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			return false;
		try {
			var path = Path.of(name.replace('\\', '/'));
			if (path.isAbsolute())
				return false;
			for (var part : path)
				if (part.toString().equals("..")) //$NON-NLS-1$
					return false;
			return true;
		} catch (InvalidPathException e) {
			return false;
		}
	}

	/** The last part of a name, after slashes of either kind. */
	public static String last(String name) {
		return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
	}

	/** A name without its ending; itself when it has none. */
	public static String stem(String name) {
		int dot = name.lastIndexOf('.');
		return dot > name.length() - last(name).length() ? name.substring(0, dot) : name;
	}

	/** The name, or with a number before its ending when that is taken, in any case of letters; it is taken from then on. */
	public static String unique(String name, Set<String> taken) {
		int dot = name.lastIndexOf('.') > name.lastIndexOf('/') + 1 ? name.lastIndexOf('.') : name.length();
		var candidate = name;
		for (int number = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); number++)
			candidate = name.substring(0, dot) + '_' + number + name.substring(dot);
		return candidate;
	}

	/**
	 * Copies a file, or links to it where the file system can.
	 *
	 * @param to its folder is made
	 */
	public static void bring(Path file, Path to, boolean link) throws IOException {
		Files.createDirectories(to.getParent());
		if (link)
			try {
				Files.createSymbolicLink(to, file.toAbsolutePath());
				return;
			} catch (UnsupportedOperationException | FileSystemException e) {
				// systems without links, or without the right to make them: a copy does as well
			}
		Files.copy(file, to);
	}
}
