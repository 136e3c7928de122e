package org.labelwright.ui.internal.page;

import java.util.List;
import java.util.Map;

/**
 * A text with Markdown as plain text with marks.
 *
 * @param marks   parts that look otherwise than the rest, in their order, none within another
 * @param indents how far the lines that are not at the margin are from it
 * @param tints   lines with another ground
 * @param tables  by the targets of their {@link Kind#TABLE_ROW} marks, without the colon and the number of the row
 * @param anchors where in the text begins what has a name, see {@link PageWriter#anchor}
 */
public record Page(String text, List<Mark> marks, List<Indent> indents, List<Tint> tints, Map<String, Table> tables, Map<String, Integer> anchors) {

	/** Stands in the text where something is drawn. */
	public static final char OBJECT_PLACE = '\ufffc';

	public Page {
		marks = List.copyOf(marks);
		indents = List.copyOf(indents);
		tints = List.copyOf(tints);
		tables = Map.copyOf(tables);
		anchors = Map.copyOf(anchors);
	}

	/** How a part looks. */
	public enum Kind {
		TITLE, HEADING, STRONG, EMPHASIS, CODE, LINK, FAINT,
		/** A picture, or whatever else is drawn under the name that its target is. */
		PICTURE,
		/** A row of a table; its target is the name of the table, a colon, and the number of the row, from 0 for the heads. */
		TABLE_ROW
	}

	/** Whose ground it is. */
	public enum Ground {
		QUOTE, NOTE, WARNING, GOOD, BAD, CODE
	}

	/**
	 * A part of the text.
	 *
	 * @param target where a link leads, or what is drawn; empty for other kinds
	 */
	public record Mark(int start, int length, Kind kind, String target) {
	}

	/**
	 * A line of the text.
	 *
	 * @param line  from 0
	 * @param steps how many steps from the margin its first row is
	 * @param wrap  how many steps its other rows are
	 */
	public record Indent(int line, int steps, int wrap) {
	}

	/**
	 * Lines with a ground of their own.
	 *
	 * @param line  the first, from 0
	 * @param lines how many
	 */
	public record Tint(int line, int lines, Ground ground) {
	}

	/** A table; each row has the same number of cells. The first row is that of the heads. */
	public record Table(List<List<Page>> rows) {

		public Table {
			rows = List.copyOf(rows);
		}

		/** How many columns there are. */
		public int columns() {
			return rows.getFirst().size();
		}
	}
}
