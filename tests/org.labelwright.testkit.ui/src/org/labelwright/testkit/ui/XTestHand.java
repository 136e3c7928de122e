package org.labelwright.testkit.ui;

import java.util.Map;

import org.eclipse.swt.SWT;

import com.sun.jna.NativeLibrary;
import com.sun.jna.NativeLong;
import com.sun.jna.platform.unix.X11;

/** Events of the X server's own test extension. */
final class XTestHand implements Hand {

	private static final NativeLong NOW = new NativeLong(0);
	private static final int WHEEL_UP = 4;
	private static final int WHEEL_DOWN = 5;
	private static final int F1 = 0xffbe;
	/** Numbers of keysymdef.h, where a printable character of Latin-1 has its own number. */
	private static final Map<Integer, Integer> SYMBOLS = Map.ofEntries(Map.entry(SWT.CTRL, 0xffe3), Map.entry(SWT.SHIFT, 0xffe1),
			Map.entry(SWT.ALT, 0xffe9), Map.entry(SWT.ARROW_LEFT, 0xff51), Map.entry(SWT.ARROW_UP, 0xff52),
			Map.entry(SWT.ARROW_RIGHT, 0xff53), Map.entry(SWT.ARROW_DOWN, 0xff54), Map.entry(SWT.HOME, 0xff50),
			Map.entry(SWT.END, 0xff57), Map.entry(SWT.PAGE_UP, 0xff55), Map.entry(SWT.PAGE_DOWN, 0xff56),
			Map.entry(SWT.INSERT, 0xff63), Map.entry((int) SWT.CR, 0xff0d), Map.entry((int) SWT.LF, 0xff0d),
			Map.entry((int) SWT.ESC, 0xff1b), Map.entry((int) SWT.BS, 0xff08), Map.entry((int) SWT.DEL, 0xffff),
			Map.entry((int) SWT.TAB, 0xff09));

	/** The toolkit below SWT's. */
	private static final NativeLibrary GDK = NativeLibrary.getInstance("libgdk-3.so.0");

	private final X11 x = X11.INSTANCE;
	private final X11.XTest test = X11.XTest.INSTANCE;
	private final X11.Display display = x.XOpenDisplay(null);

	XTestHand() {
		if (display == null)
			throw new IllegalStateException("the tests need an X display");
	}

	@Override
	public void move(int left, int top) {
		test.XTestFakeMotionEvent(display, -1, left, top, NOW);
		done();
	}

	@Override
	public void button(int button, boolean down) {
		test.XTestFakeButtonEvent(display, button, down, NOW);
		done();
	}

	@Override
	public void wheel(int notches) {
		int button = notches > 0 ? WHEEL_UP : WHEEL_DOWN;
		for (int i = 0; i < Math.abs(notches); i++) {
			button(button, true);
			button(button, false);
		}
	}

	@Override
	public void doubleClickTime(int milliseconds) {
		var display = GDK.getFunction("gdk_display_get_default").invokePointer(new Object[0]);
		GDK.getFunction("gdk_display_set_double_click_time").invokeVoid(new Object[] { display, milliseconds });
	}

	@Override
	public void key(int key, boolean down) {
		int code = x.XKeysymToKeycode(display, new X11.KeySym(symbol(key))) & 0xff;
		if (code == 0)
			throw new IllegalArgumentException("no key for " + key);
		test.XTestFakeKeyEvent(display, code, down, NOW);
		done();
	}

	/** Until the server has taken it, so that what others ask of the server afterwards comes after it. */
	private void done() {
		x.XSync(display, false);
	}

	private static int symbol(int key) {
		if (key >= SWT.F1 && key <= SWT.F12)
			return F1 + key - SWT.F1;
		return SYMBOLS.getOrDefault(key, Character.toLowerCase(key));
	}
}
