package org.labelwright.testkit.ui;

import org.eclipse.swt.SWT;

/**
 * Mouse and keyboard below the toolkit. Keys are those of {@link SWT}, modifiers among them, or the characters
 * that an American keyboard gives without Shift. Not for the user interface's thread.
 */
interface Hand {

	/** The one that this machine has: XTest where there is an X display, for a JDK without a desktop has no other. */
	static Hand ofThisMachine() {
		return "gtk".equals(SWT.getPlatform()) ? new XTestHand() : new AwtHand();
	}

	/** Moves the pointer, in pixels of the screen. */
	void move(int x, int y);

	/** @param button 1 left, 2 middle, 3 right */
	void button(int button, boolean down);

	/** @param notches up for positive numbers, down for negative ones */
	void wheel(int notches);

	/**
	 * Sets how far apart two clicks may be to be a double click, for this program alone. On the user interface's thread.
	 *
	 * @param milliseconds passed over where it cannot be set
	 */
	void doubleClickTime(int milliseconds);

	/** @throws IllegalArgumentException when the keyboard has no such key */
	void key(int key, boolean down);
}
