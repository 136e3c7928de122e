package org.labelwright.testkit.ui;

import java.awt.AWTException;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.Map;

import org.eclipse.swt.SWT;

/** Events by way of the JDK, where it has a desktop. */
final class AwtHand implements Hand {

	private static final Map<Integer, Integer> CODES = Map.ofEntries(Map.entry(SWT.CTRL, KeyEvent.VK_CONTROL),
			Map.entry(SWT.SHIFT, KeyEvent.VK_SHIFT), Map.entry(SWT.ALT, KeyEvent.VK_ALT),
			Map.entry(SWT.ARROW_LEFT, KeyEvent.VK_LEFT), Map.entry(SWT.ARROW_RIGHT, KeyEvent.VK_RIGHT),
			Map.entry(SWT.ARROW_UP, KeyEvent.VK_UP), Map.entry(SWT.ARROW_DOWN, KeyEvent.VK_DOWN),
			Map.entry(SWT.HOME, KeyEvent.VK_HOME), Map.entry(SWT.END, KeyEvent.VK_END),
			Map.entry(SWT.PAGE_UP, KeyEvent.VK_PAGE_UP), Map.entry(SWT.PAGE_DOWN, KeyEvent.VK_PAGE_DOWN),
			Map.entry(SWT.INSERT, KeyEvent.VK_INSERT), Map.entry((int) SWT.CR, KeyEvent.VK_ENTER),
			Map.entry((int) SWT.LF, KeyEvent.VK_ENTER), Map.entry((int) SWT.ESC, KeyEvent.VK_ESCAPE),
			Map.entry((int) SWT.BS, KeyEvent.VK_BACK_SPACE), Map.entry((int) SWT.DEL, KeyEvent.VK_DELETE),
			Map.entry((int) SWT.TAB, KeyEvent.VK_TAB));

	private final Robot robot;

	AwtHand() {
		try {
			robot = new Robot();
		} catch (AWTException e) {
			throw new IllegalStateException("the tests need a display", e);
		}
	}

	@Override
	public void move(int x, int y) {
		robot.mouseMove(x, y);
	}

	@Override
	public void button(int button, boolean down) {
		int mask = InputEvent.getMaskForButton(button);
		if (down)
			robot.mousePress(mask);
		else
			robot.mouseRelease(mask);
	}

	@Override
	public void wheel(int notches) {
		robot.mouseWheel(-notches);
	}

	@Override
	public void doubleClickTime(int milliseconds) {
		// is the user's own there
	}

	@Override
	public void key(int key, boolean down) {
		int code = code(key);
		if (down)
			robot.keyPress(code);
		else
			robot.keyRelease(code);
	}

	private static int code(int key) {
		if (CODES.containsKey(key))
			return CODES.get(key);
		if (key >= SWT.F1 && key <= SWT.F12)
			return KeyEvent.VK_F1 + key - SWT.F1;
		int code = KeyEvent.getExtendedKeyCodeForChar(key);
		if (code == KeyEvent.VK_UNDEFINED)
			throw new IllegalArgumentException("no key for " + key);
		return code;
	}
}
