package org.eclipse.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Display;

/** The cursors that GEF 3.2 shows while its palette is dragged to the other side. */
public final class DragCursors {

	public static final int INVALID = 0;
	public static final int LEFT = 1;
	public static final int RIGHT = 2;
	public static final int TOP = 3;
	public static final int BOTTOM = 4;
	public static final int CENTER = 5;
	public static final int OFFSCREEN = 6;

	private DragCursors() {
	}

	/** A system cursor, which the caller must not dispose. */
	public static Cursor getCursor(int code) {
		return Display.getCurrent().getSystemCursor(switch (code) {
		case LEFT, RIGHT -> SWT.CURSOR_SIZEWE;
		case TOP, BOTTOM -> SWT.CURSOR_SIZENS;
		case CENTER, OFFSCREEN -> SWT.CURSOR_SIZEALL;
		default -> SWT.CURSOR_NO;
		});
	}
}
