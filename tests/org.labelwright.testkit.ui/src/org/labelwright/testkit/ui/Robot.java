package org.labelwright.testkit.ui;

import java.awt.AWTException;
import java.awt.event.InputEvent;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.jface.bindings.keys.SWTKeySupport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.opentest4j.AssertionFailedError;

/**
 * Works mouse and keyboard as a person does: events go through the window system to whatever is at the place
 * or has the keyboard. For tests that do not run on the user interface's thread; never
 * sleeps for a fixed time, but waits for what it has done to be dispatched, and for conditions.
 */
public final class Robot {

	private static final Duration PATIENCE = Duration.ofSeconds(30);
	private static final int POLL = 5;

	private final Display display;
	private final java.awt.Robot hand;
	private final AtomicInteger buttons = new AtomicInteger();

	public Robot(Display display) {
		this.display = display;
		try {
			hand = new java.awt.Robot();
		} catch (AWTException e) {
			throw new IllegalStateException("the tests need a display", e);
		}
		run(() -> {
			display.addFilter(SWT.MouseDown, event -> buttons.incrementAndGet());
			display.addFilter(SWT.MouseUp, event -> buttons.incrementAndGet());
		});
	}

	/** Asks something on the user interface's thread. */
	public <T> T get(Supplier<T> supplier) {
		return display.syncCall(supplier::get);
	}

	/** Does something on the user interface's thread. */
	public void run(Runnable runnable) {
		display.syncExec(runnable);
	}

	/**
	 * Waits until a condition holds on the user interface's thread.
	 *
	 * @param what it is, for the message when it never comes
	 */
	public void await(String what, BooleanSupplier condition) {
		var end = System.nanoTime() + PATIENCE.toNanos();
		while (!get(condition::getAsBoolean)) {
			if (System.nanoTime() > end)
				throw new AssertionFailedError("waited in vain: " + what);
			pause();
		}
	}

	private static void pause() {
		try {
			Thread.sleep(POLL); // between two looks at a condition
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Presses and releases the left button at a place of a control. */
	public void click(Control control, int x, int y) {
		move(control, x, y);
		button(SWT.MouseDown);
		button(SWT.MouseUp);
	}

	public void doubleClick(Control control, int x, int y) {
		click(control, x, y);
		button(SWT.MouseDown);
		button(SWT.MouseUp);
	}

	/** Drags with the left button from one place of a control to another, by way of some between. */
	public void drag(Control control, int fromX, int fromY, int toX, int toY) {
		move(control, fromX, fromY);
		button(SWT.MouseDown);
		for (int i = 1; i <= 4; i++)
			move(control, fromX + (toX - fromX) * i / 4, fromY + (toY - fromY) * i / 4);
		button(SWT.MouseUp);
	}

	/** Moves the pointer to a place of a control. */
	public void move(Control control, int x, int y) {
		Point place = get(() -> control.toDisplay(x, y));
		hand.mouseMove(place.x, place.y);
		await("the pointer is at " + place, () -> display.getCursorLocation().equals(place));
	}

	/** Through the window system: on GTK a button that the display posts has no place. */
	private void button(int type) {
		int before = buttons.get();
		if (type == SWT.MouseDown)
			hand.mousePress(InputEvent.BUTTON1_DOWN_MASK);
		else
			hand.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
		await("the button is dispatched", () -> buttons.get() > before);
	}

	/** Presses keys as the workbench writes them, such as {@code Ctrl+Z} or {@code ESC}. */
	public void keys(String sequence) {
		KeySequence keys;
		try {
			keys = KeySequence.getInstance(sequence);
		} catch (ParseException e) {
			throw new IllegalArgumentException(sequence, e);
		}
		for (var stroke : keys.getKeyStrokes())
			press(stroke);
	}

	private void press(KeyStroke stroke) {
		int accelerator = SWTKeySupport.convertKeyStrokeToAccelerator(stroke);
		int[] modifiers = { SWT.CTRL, SWT.SHIFT, SWT.ALT };
		for (int modifier : modifiers)
			if ((accelerator & modifier) != 0)
				key(SWT.KeyDown, modifier);
		int key = accelerator & SWT.KEY_MASK;
		if (key >= 'A' && key <= 'Z')
			key = Character.toLowerCase(key);
		key(SWT.KeyDown, key);
		key(SWT.KeyUp, key);
		for (int modifier : modifiers)
			if ((accelerator & modifier) != 0)
				key(SWT.KeyUp, modifier);
	}

	/** Types a text of letters, digits and blanks. */
	public void type(String text) {
		for (char c : text.toCharArray()) {
			boolean shift = Character.isUpperCase(c);
			if (shift)
				key(SWT.KeyDown, SWT.SHIFT);
			key(SWT.KeyDown, Character.toLowerCase(c));
			key(SWT.KeyUp, Character.toLowerCase(c));
			if (shift)
				key(SWT.KeyUp, SWT.SHIFT);
		}
	}

	private void key(int type, int key) {
		var event = new Event();
		event.type = type;
		if ((key & SWT.KEYCODE_BIT) != 0 || (key & SWT.MODIFIER_MASK) != 0 || key < ' ' || key == SWT.DEL)
			event.keyCode = key;
		else
			event.character = (char) key;
		post(event);
	}

	private void post(Event event) {
		if (!get(() -> display.post(event)))
			throw new AssertionFailedError("the display takes no " + event);
		run(() -> {
			while (display.readAndDispatch()) {
				// until what was posted, and what follows from it, is dispatched
			}
		});
	}
}
