package org.labelwright.model.edit.expression;

/**
 * A word of an expression.
 *
 * @param text   of a text and a quoted name without quotes
 * @param offset of its first character
 */
record Token(Kind kind, String text, int offset) {

	enum Kind {
		NUMBER, TEXT, NAME, QUOTED, SYMBOL, END
	}

	/** Whether it is this symbol or keyword. */
	boolean is(String word) {
		return (kind == Kind.SYMBOL || kind == Kind.NAME) && text.equals(word);
	}
}
