package org.labelwright.core;

import java.util.Objects;

/**
 * Something a person should know about, with what to do.
 *
 * @param severity how grave it is
 * @param code     stable identifier for scripts and tests, such as {@code coco.bbox.nan}
 * @param place    where it is: a file, with a line, byte offset or JSON pointer when there is one,
 *                 for instance {@code train.json#/annotations/17/bbox}; empty when it has no place
 * @param message  what is the case, a sentence in the user's language
 * @param remedy   what to do about it, a sentence in the user's language; empty when nothing need be done
 */
public record Problem(Severity severity, String code, String place, String message, String remedy) {

	public Problem {
		Objects.requireNonNull(severity);
		Objects.requireNonNull(code);
		place = place == null ? "" : place; //$NON-NLS-1$
		Objects.requireNonNull(message);
		remedy = remedy == null ? "" : remedy; //$NON-NLS-1$
	}

	public static Problem error(String code, String place, String message, String remedy) {
		return new Problem(Severity.ERROR, code, place, message, remedy);
	}

	public static Problem warning(String code, String place, String message, String remedy) {
		return new Problem(Severity.WARNING, code, place, message, remedy);
	}

	public static Problem info(String code, String place, String message) {
		return new Problem(Severity.INFO, code, place, message, ""); //$NON-NLS-1$
	}

	/** One line for a terminal or a log: place, message, remedy. */
	@Override
	public String toString() {
		var line = new StringBuilder();
		if (!place.isEmpty())
			line.append(place).append(": "); //$NON-NLS-1$
		line.append(message);
		if (!remedy.isEmpty())
			line.append(' ').append(remedy);
		return line.toString();
	}
}
