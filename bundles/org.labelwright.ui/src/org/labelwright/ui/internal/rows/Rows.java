package org.labelwright.ui.internal.rows;

import org.eclipse.swt.graphics.Image;

/** What a {@link RowList} shows. Asked on the user interface's thread, for rows in sight alone. */
public interface Rows {

	/** What stands in a cell; empty for nothing. */
	String text(int row, int column);

	/** What stands below the text of a cell, where rows are high enough for two lines; empty for nothing. */
	default String detail(int row, int column) {
		return ""; //$NON-NLS-1$
	}

	/** A small picture before the text of a cell, or in the middle of one without text; null for none. */
	Image image(int row, int column);

	/** Whether a row is for what cannot be chosen, and so less plain. */
	default boolean muted(int row) {
		return false;
	}

	/** What is told of a cell while the pointer rests on it; null for nothing. */
	default String tip(int row, int column) {
		return null;
	}

	/**
	 * A cell was clicked with the left button.
	 *
	 * @return true when the click has done what it was for, so that it does not select the row
	 */
	default boolean clicked(int row, int column) {
		return false;
	}
}
