package org.labelwright.model.edit.expression;

/** What is wrong with an expression, in words for who wrote it, and where. */
public final class ExpressionException extends Exception {

	private static final long serialVersionUID = 1L;

	private final int offset;

	ExpressionException(int offset, String message) {
		super(message);
		this.offset = offset;
	}

	/** Where it is, counted in UTF-16 units from 0; the length of the text when something is missing at its end. */
	public int offset() {
		return offset;
	}
}
