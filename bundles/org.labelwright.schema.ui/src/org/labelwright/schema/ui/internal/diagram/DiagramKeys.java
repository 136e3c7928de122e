package org.labelwright.schema.ui.internal.diagram;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

/** What keys do in a diagram, besides those that go from node to node. */
enum DiagramKeys {
	RENAME(SWT.F2, 0, "F2"), //$NON-NLS-1$
	DELETE(SWT.DEL, 0, "Del"), //$NON-NLS-1$
	NEW_LABEL(SWT.INSERT, 0, "Ins"), //$NON-NLS-1$
	SELECT('v', 0, "V"), //$NON-NLS-1$
	LABEL('l', 0, "L"), //$NON-NLS-1$
	ATTRIBUTE('a', 0, "A"), //$NON-NLS-1$
	RELATION('r', 0, "R"), //$NON-NLS-1$
	INHERITANCE('i', 0, "I"), //$NON-NLS-1$
	LAYOUT('t', 0, "T"), //$NON-NLS-1$
	EXPORT('e', 0, "E"), //$NON-NLS-1$
	TOGGLE('o', 0, "O"), //$NON-NLS-1$
	ZOOM_IN('+', 0, "+"), //$NON-NLS-1$
	ZOOM_OUT('-', 0, "-"), //$NON-NLS-1$
	ACTUAL_SIZE('1', 0, "1"), //$NON-NLS-1$
	FIT('0', 0, "0"), //$NON-NLS-1$
	ALL('a', SWT.MOD1, "Ctrl+A"), //$NON-NLS-1$
	FIT_SELECTION('2', 0, "2"), //$NON-NLS-1$
	FIND('f', SWT.MOD1, "Ctrl+F"), //$NON-NLS-1$
	OVERVIEW('m', 0, "M"), //$NON-NLS-1$
	JOINED('j', 0, "J"), //$NON-NLS-1$
	BELOW('b', 0, "B"), //$NON-NLS-1$
	ATTRIBUTES('h', 0, "H"), //$NON-NLS-1$
	PROPERTIES('p', 0, "P"), //$NON-NLS-1$
	COPY('c', SWT.MOD1, "Ctrl+C"), //$NON-NLS-1$
	CUT('x', SWT.MOD1, "Ctrl+X"), //$NON-NLS-1$
	PASTE('v', SWT.MOD1, "Ctrl+V"); //$NON-NLS-1$

	private final int key;
	private final int modifiers;
	private final String shown;

	DiagramKeys(int key, int modifiers, String shown) {
		this.key = key;
		this.modifiers = modifiers;
		this.shown = shown;
	}

	/** How it is shown to people. */
	String shown() {
		return shown;
	}

	/** What a key stands for; null for nothing. */
	static DiagramKeys of(KeyEvent event) {
		for (var one : values())
			if (one.matches(event))
				return one;
		return null;
	}

	private boolean matches(KeyEvent event) {
		int held = event.stateMask & (SWT.MOD1 | SWT.MOD3);
		return held == modifiers && (Character.isLetter(key) && key < SWT.KEYCODE_BIT ? Character.toLowerCase(event.keyCode) == key
				: key < SWT.KEYCODE_BIT ? event.character == key : event.keyCode == key);
	}
}
