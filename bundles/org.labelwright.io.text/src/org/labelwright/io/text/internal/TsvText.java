package org.labelwright.io.text.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Texts and values as they are written in WebAnno TSV 3, see its section on reserved characters. */
final class TsvText {

	private static final String RESERVED = "\\[]|_;*"; //$NON-NLS-1$
	private static final Map<Character, Character> CONTROLS = Map.of('t', '\t', 'n', '\n', 'f', '\f', 'r', '\r', 'b', '\b');

	private TsvText() {
	}

	/** A value as it stands in a cell. */
	static String escape(String value) {
		var text = new StringBuilder();
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			if (RESERVED.indexOf(c) >= 0 || value.startsWith("->", i)) //$NON-NLS-1$
				text.append('\\').append(c);
			else if (c == '\t')
				text.append("\\t"); //$NON-NLS-1$
			else if (c == '\n')
				text.append("\\n"); //$NON-NLS-1$
			else
				text.append(c);
		}
		return text.toString();
	}

	/** The value behind {@link #escape}; a backslash before any other character stays. */
	static String unescape(String cell) {
		var value = new StringBuilder();
		for (int i = 0; i < cell.length(); i++) {
			char c = cell.charAt(i);
			char next = c == '\\' && i + 1 < cell.length() ? cell.charAt(i + 1) : 0;
			if (next == 't' || next == 'n')
				value.append(CONTROLS.get(next));
			else if (next != 0 && (RESERVED.indexOf(next) >= 0 || cell.startsWith("->", i + 1))) //$NON-NLS-1$
				value.append(next);
			else {
				value.append(c);
				continue;
			}
			i++;
		}
		return value.toString();
	}

	/** A line of text as it stands behind its mark. */
	static String escapeText(String line) {
		var text = new StringBuilder();
		for (char c : line.toCharArray())
			switch (c) {
			case '\t' -> text.append("\\t"); //$NON-NLS-1$
			case '\n' -> text.append("\\n"); //$NON-NLS-1$
			case '\f' -> text.append("\\f"); //$NON-NLS-1$
			case '\r' -> text.append("\\r"); //$NON-NLS-1$
			case '\b' -> text.append("\\b"); //$NON-NLS-1$
			case '\\' -> text.append("\\\\"); //$NON-NLS-1$
			default -> text.append(c < ' ' && c != '\u000B' ? "\\" : "").append(c); //$NON-NLS-1$ //$NON-NLS-2$
			}
		return text.toString();
	}

	/**
	 * The text behind {@link #escapeText}.
	 *
	 * @param java whether escapes with the number of a character are read, as up to version 3.1
	 */
	static String unescapeText(String line, boolean java) {
		var text = new StringBuilder();
		for (int i = 0; i < line.length(); i++) {
			char c = line.charAt(i);
			char next = c == '\\' && i + 1 < line.length() ? line.charAt(i + 1) : 0;
			if (java && next == 'u' && line.length() >= i + 6 && line.substring(i + 2, i + 6).matches("\\p{XDigit}{4}")) { //$NON-NLS-1$
				text.append((char) Integer.parseInt(line.substring(i + 2, i + 6), 16));
				i += 5;
			} else if (CONTROLS.containsKey(next)) {
				text.append(CONTROLS.get(next));
				i++;
			} else if (next == '\\' || next != 0 && next < ' ' || java && (next == '"' || next == '\'' || next == '/')) {
				text.append(next);
				i++;
			} else
				text.append(c);
		}
		return text.toString();
	}

	/** The parts of a cell between separators that are not escaped. */
	static List<String> split(String cell, char separator) {
		var parts = new ArrayList<String>();
		int from = 0;
		for (int i = 0; i < cell.length(); i++)
			if (cell.charAt(i) == '\\')
				i++;
			else if (cell.charAt(i) == separator) {
				parts.add(cell.substring(from, i));
				from = i + 1;
			}
		parts.add(cell.substring(from));
		return parts;
	}

	/** Where the bracket opens that ends a cell; -1 when none does. */
	static int bracket(String cell) {
		int open = -1;
		for (int i = 0; i < cell.length(); i++)
			if (cell.charAt(i) == '\\')
				i++;
			else if (cell.charAt(i) == '[')
				open = i;
			else if (cell.charAt(i) == ']' && i == cell.length() - 1)
				return open;
		return -1;
	}
}
