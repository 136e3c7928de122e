package org.labelwright.io.audio.internal;

/**
 * The values in a text file of Praat, which reads strings in double quotes, flags in angle brackets and numbers that stand by
 * themselves, and passes over all else; an exclamation mark begins a comment. So long and short files read alike.
 */
final class PraatTokens {

	/** What a value is. */
	enum Kind {
		STRING, NUMBER, FLAG, END
	}

	private static final String UNQUOTED = "\""; //$NON-NLS-1$

	private final String text;
	private int at;
	private int line = 1;
	private Kind kind = Kind.END;
	private String value = ""; //$NON-NLS-1$
	private int begin = 1;
	private boolean named;

	PraatTokens(String text) {
		this.text = text;
	}

	/** Goes on to the next value; at the end, and at a string that does not end, it is {@link Kind#END}. */
	Kind next() {
		while (true) {
			blanks();
			begin = line;
			if (at >= text.length())
				return kind = Kind.END;
			char first = text.charAt(at);
			if (first == '"')
				return kind = string();
			int from = at;
			while (at < text.length() && !Character.isWhitespace(text.charAt(at)))
				at++;
			value = text.substring(from, at);
			if (first == '!')
				comment();
			else if (first == '<')
				return kind = Kind.FLAG;
			else if (first >= '0' && first <= '9' || first == '-' || first == '+' || first == '.')
				return kind = Kind.NUMBER;
			else
				named = true;
		}
	}

	private void blanks() {
		for (; at < text.length() && Character.isWhitespace(text.charAt(at)); at++)
			if (text.charAt(at) == '\n')
				line++;
	}

	private void comment() {
		while (at < text.length() && text.charAt(at) != '\n')
			at++;
	}

	private Kind string() {
		var content = new StringBuilder();
		for (at++; at < text.length(); at++) {
			char c = text.charAt(at);
			if (c == '\n')
				line++;
			if (c != '"') {
				content.append(c);
			} else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
				content.append(c);
				at++;
			} else {
				at++;
				value = content.toString();
				return Kind.STRING;
			}
		}
		return Kind.END;
	}

	Kind kind() {
		return kind;
	}

	/** The string without quotes, or the number or flag as it is. */
	String value() {
		return value;
	}

	/** The line where the value began, from 1. */
	int line() {
		return begin;
	}

	/** Forgets the words that were passed over so far. */
	void forget() {
		named = false;
	}

	/** Whether words were passed over, as the long form has before each value. */
	boolean named() {
		return named;
	}

	/** A string as it stands in a file. */
	static String quote(String content) {
		return UNQUOTED + content.replace(UNQUOTED, UNQUOTED + UNQUOTED) + UNQUOTED;
	}
}
