package org.labelwright.ui.wizards.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Files and folders on one line: a single one as it is, several in quotation marks with blanks between them. */
public final class PathList {

	private static final char QUOTE = '"';

	private PathList() {
	}

	public static String format(List<Path> paths) {
		return paths.size() == 1 ? paths.getFirst().toString()
				: paths.stream().map(path -> QUOTE + path.toString() + QUOTE).collect(Collectors.joining(" ")); //$NON-NLS-1$
	}

	/**
	 * The paths on a line, with ~ for the user's home.
	 *
	 * @return empty when the line is no such list, or one of its parts is no path on this system
	 */
	public static Optional<List<Path>> parse(String line) {
		var text = line.strip();
		if (text.isEmpty())
			return Optional.of(List.of());
		try {
			return text.charAt(0) == QUOTE ? quoted(text) : Optional.of(List.of(path(text)));
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	private static Optional<List<Path>> quoted(String text) {
		var paths = new ArrayList<Path>();
		int at = 0;
		while (at < text.length()) {
			int end = text.indexOf(QUOTE, at + 1);
			if (text.charAt(at) != QUOTE || end < 0)
				return Optional.empty();
			paths.add(path(text.substring(at + 1, end)));
			at = end + 1;
			while (at < text.length() && Character.isWhitespace(text.charAt(at)))
				at++;
		}
		return Optional.of(List.copyOf(paths));
	}

	private static Path path(String text) {
		var home = System.getProperty("user.home"); //$NON-NLS-1$
		var path = text.equals("~") ? Path.of(home) //$NON-NLS-1$
				: text.startsWith("~/") || text.startsWith("~\\") ? Path.of(home, text.substring(2)) : Path.of(text); //$NON-NLS-1$ //$NON-NLS-2$
		return path.toAbsolutePath().normalize();
	}
}
