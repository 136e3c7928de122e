package org.labelwright.model.edit.expression;

import org.labelwright.model.edit.expression.Token.Kind;

/** What conditions become when something that they name gets another name. What cannot be read is left as it is. */
public final class Renaming {

	private Renaming() {
	}

	/** The text of a condition in which an attribute is called otherwise. */
	public static String ofAttribute(String source, String from, String to) {
		boolean word = to.matches("[\\p{L}_][\\p{L}\\p{Nd}_]*") && !Parser.isTaken(to); //$NON-NLS-1$
		if (!word && to.indexOf('`') >= 0)
			return source; // no condition can name it so
		return replaced(source, from, word ? to : '`' + to + '`', true);
	}

	/** The text of a condition in which an option or a label is called otherwise. */
	public static String ofText(String source, String from, String to) {
		return replaced(source, from, '\'' + to.replace("'", "''") + '\'', false); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String replaced(String source, String from, String written, boolean attribute) {
		try {
			var tokens = Expression.tokens(source);
			var text = new StringBuilder();
			int copied = 0;
			for (var token = tokens.take(); token.kind() != Kind.END; token = tokens.take()) {
				if (!token.text().equals(from) || attribute != isAttribute(token, tokens.peek()) || !attribute && token.kind() != Kind.TEXT)
					continue;
				text.append(source, copied, token.offset()).append(written);
				copied = end(source, token);
			}
			return text.append(source, copied, source.length()).toString();
		} catch (ExpressionException e) {
			return source; // its checks tell what is wrong with it
		}
	}

	private static boolean isAttribute(Token token, Token next) {
		return token.kind() == Kind.QUOTED || token.kind() == Kind.NAME && !Parser.isTaken(token.text()) && !next.is("("); //$NON-NLS-1$
	}

	private static int end(String source, Token token) {
		if (token.kind() == Kind.NAME)
			return token.offset() + token.text().length();
		char quote = source.charAt(token.offset());
		int at = token.offset() + 1;
		while (source.charAt(at) != quote || token.kind() == Kind.TEXT && at + 1 < source.length() && source.charAt(at + 1) == quote)
			at += source.charAt(at) == quote ? 2 : 1;
		return at + 1;
	}
}
