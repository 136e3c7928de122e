package org.labelwright.model.edit.expression;

import java.util.Set;
import java.util.function.Predicate;

import org.labelwright.model.edit.expression.Token.Kind;

/** What conditions become when something that they name gets another name. What cannot be read is left as it is. */
public final class Renaming {

	private Renaming() {
	}

	/** The text of a condition in which an attribute is called otherwise. */
	public static String ofAttribute(String source, String from, String to) {
		if (to.indexOf('`') >= 0)
			return source; // no condition can name it so
		return replaced(source, (token, next) -> isAttribute(token, next) && token.text().equals(from), Parser.quoted(to));
	}

	/**
	 * The text of a condition in which an option or a label is called otherwise.
	 *
	 * @param free tells by its name or id whether texts that an attribute is compared with mean nothing but themselves
	 */
	public static String ofText(String source, String from, String to, Predicate<String> free) {
		return replaced(source, new Meant(from, free), '\'' + to.replace("'", "''") + '\''); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@FunctionalInterface
	private interface Wanted {
		/** Asked of each token in turn. */
		boolean is(Token token, Token next);
	}

	/** Texts that mean an option or a label: no patterns, and not those that are held against what people have written. */
	private static final class Meant implements Wanted {

		/** What may stand between an attribute and the text that it is compared with. */
		private static final Set<String> COMPARING = Set.of("not", "in", "contains"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

		private final String from;
		private final Predicate<String> free;
		private boolean meant = true;

		Meant(String from, Predicate<String> free) {
			this.from = from;
			this.free = free;
		}

		@Override
		public boolean is(Token token, Token next) {
			if (isAttribute(token, next))
				meant = !free.test(token.text());
			else if (token.kind() == Kind.NAME && !COMPARING.contains(token.text()))
				meant = !token.is("matches"); //$NON-NLS-1$
			return meant && token.kind() == Kind.TEXT && token.text().equals(from);
		}
	}

	private static String replaced(String source, Wanted wanted, String written) {
		try {
			var tokens = Expression.tokens(source);
			var text = new StringBuilder();
			int copied = 0;
			for (var token = tokens.take(); token.kind() != Kind.END; token = tokens.take()) {
				if (!wanted.is(token, tokens.peek()))
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
