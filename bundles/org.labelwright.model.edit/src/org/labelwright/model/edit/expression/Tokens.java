package org.labelwright.model.edit.expression;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.labelwright.model.edit.expression.Token.Kind;

/** Cuts an expression into words, and goes through them. */
final class Tokens {

	private static final String PAIRS = "<= >= != "; //$NON-NLS-1$
	private static final String SINGLES = "=<>+-*/(),"; //$NON-NLS-1$

	private final String source;
	private final List<Token> tokens = new ArrayList<>();
	private int at;

	Tokens(String source) throws ExpressionException {
		this.source = source;
		while (skipSpace() < source.length())
			tokens.add(next());
		tokens.add(new Token(Kind.END, "", source.length())); //$NON-NLS-1$
		at = 0;
	}

	private int skipSpace() {
		while (at < source.length() && Character.isWhitespace(source.charAt(at)))
			at++;
		return at;
	}

	private Token next() throws ExpressionException {
		char first = source.charAt(at);
		if (first == '\'' || first == '"')
			return quoted(Kind.TEXT, first);
		if (first == '`')
			return quoted(Kind.QUOTED, first);
		if (isDigit(first) || first == '.')
			return number();
		if (Character.isLetter(first) || first == '_')
			return until(Kind.NAME, end(at, c -> Character.isLetterOrDigit(c) || c == '_'));
		if (at + 2 <= source.length() && PAIRS.contains(source.substring(at, at + 2) + ' '))
			return until(Kind.SYMBOL, at + 2);
		if (SINGLES.indexOf(first) < 0)
			throw new ExpressionException(at, NLS.bind(Messages.Token_unknown, Character.toString(source.codePointAt(at))));
		return until(Kind.SYMBOL, at + 1);
	}

	private Token until(Kind kind, int end) {
		var token = new Token(kind, source.substring(at, end), at);
		at = end;
		return token;
	}

	@FunctionalInterface
	private interface Accepts {
		boolean test(char c);
	}

	private int end(int from, Accepts accepts) {
		int end = from;
		while (end < source.length() && accepts.test(source.charAt(end)))
			end++;
		return end;
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

	private Token number() throws ExpressionException {
		int start = at;
		int end = end(at, Tokens::isDigit);
		if (end < source.length() && source.charAt(end) == '.')
			end = end(end + 1, Tokens::isDigit);
		if (end < source.length() && (source.charAt(end) == 'e' || source.charAt(end) == 'E')) {
			int sign = end + 1 < source.length() && "+-".indexOf(source.charAt(end + 1)) >= 0 ? 1 : 0; //$NON-NLS-1$
			end = end(end + 1 + sign, Tokens::isDigit);
		}
		var token = until(Kind.NUMBER, Math.min(end, source.length()));
		try {
			if (Double.isFinite(Double.parseDouble(token.text())))
				return token;
		} catch (NumberFormatException e) {
			// told below, as numbers that are too large are
		}
		throw new ExpressionException(start, NLS.bind(Messages.Token_number, token.text()));
	}

	private Token quoted(Kind kind, char quote) throws ExpressionException {
		int start = at++;
		var text = new StringBuilder();
		while (at < source.length()) {
			char c = source.charAt(at++);
			if (c != quote)
				text.append(c);
			else if (at < source.length() && source.charAt(at) == quote && kind == Kind.TEXT)
				text.append(source.charAt(at++));
			else
				return new Token(kind, text.toString(), start);
		}
		throw new ExpressionException(start, NLS.bind(Messages.Token_open, quote));
	}

	Token peek() {
		return tokens.get(at);
	}

	Token take() {
		var token = tokens.get(at);
		if (token.kind() != Kind.END)
			at++;
		return token;
	}

	/** Goes on when the next is this symbol or keyword. */
	boolean accept(String word) {
		boolean found = peek().is(word);
		if (found)
			at++;
		return found;
	}

	/** Goes on when the next two are these. */
	boolean accept(String word, String next) {
		boolean found = peek().is(word) && tokens.get(at + 1).is(next);
		if (found)
			at += 2;
		return found;
	}

	void expect(String word) throws ExpressionException {
		if (!accept(word))
			throw unexpected(word);
	}

	ExpressionException unexpected(String wanted) {
		return new ExpressionException(peek().offset(), peek().kind() == Kind.END ? NLS.bind(Messages.Expression_ends, wanted)
				: NLS.bind(Messages.Expression_unexpected, peek().text(), wanted));
	}
}
