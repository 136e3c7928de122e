package org.labelwright.ui.internal.guide;

import java.util.List;

/**
 * A chapter of the guide as plain text with marks.
 *
 * @param marks   parts that look otherwise than the rest, in their order, none within another
 * @param indents how far the lines that are not at the margin are from it
 */
record Page(String text, List<Mark> marks, List<Indent> indents) {

	/** Stands in the text where a picture is. */
	static final char PICTURE_PLACE = '\ufffc';

	Page {
		marks = List.copyOf(marks);
		indents = List.copyOf(indents);
	}

	/** How a part looks. */
	enum Kind {
		TITLE, HEADING, STRONG, CODE, LINK, PICTURE
	}

	/**
	 * A part of the text.
	 *
	 * @param target where a link leads, or which picture it is; empty for other kinds
	 */
	record Mark(int start, int length, Kind kind, String target) {
	}

	/**
	 * A line of the text.
	 *
	 * @param line  from 0
	 * @param steps how many steps from the margin its first row is
	 * @param wrap  how many steps its other rows are
	 */
	record Indent(int line, int steps, int wrap) {
	}
}
