package org.labelwright.ui.internal.page;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;

/** Something that is drawn in a page. For the user interface's thread. */
public interface PageObject {

	/**
	 * The pixels that it takes.
	 *
	 * @param text   in which it is drawn, for its fonts
	 * @param widest how wide it may be
	 */
	Point size(StyledText text, int widest);

	/**
	 * Draws it.
	 *
	 * @param size as it was told
	 */
	void paint(StyledText text, GC gc, int x, int y, Point size);
}
