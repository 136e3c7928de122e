package org.labelwright.ui.canvas;

import java.awt.AWTException;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.opentest4j.AssertionFailedError;

/**
 * Mouse and keyboard, worked through the window system so that events come with the buttons, modifiers and
 * places that they have in real use (those that SWT's own post makes on GTK have no place and no modifiers). Waits
 * until each event has been dispatched. Not for the user interface's thread.
 */
final class Hands {

	private static final Duration PATIENCE = Duration.ofSeconds(20);
	private static final Map<String, Integer> KEYS = Map.ofEntries(Map.entry("ARROW_LEFT", KeyEvent.VK_LEFT),
			Map.entry("ARROW_RIGHT", KeyEvent.VK_RIGHT), Map.entry("ARROW_UP", KeyEvent.VK_UP), Map.entry("ARROW_DOWN", KeyEvent.VK_DOWN),
			Map.entry("CR", KeyEvent.VK_ENTER), Map.entry("ESC", KeyEvent.VK_ESCAPE), Map.entry("BS", KeyEvent.VK_BACK_SPACE),
			Map.entry("DEL", KeyEvent.VK_DELETE), Map.entry("TAB", KeyEvent.VK_TAB), Map.entry("Ctrl", KeyEvent.VK_CONTROL),
			Map.entry("Shift", KeyEvent.VK_SHIFT), Map.entry("Alt", KeyEvent.VK_ALT), Map.entry("SPACE", KeyEvent.VK_SPACE));

	private final Display display;
	private final Robot robot;
	private final AtomicInteger downs = new AtomicInteger();
	private final AtomicInteger ups = new AtomicInteger();
	private final AtomicInteger keyUps = new AtomicInteger();
	private final AtomicInteger keyDowns = new AtomicInteger();
	private volatile Point moved;

	Hands(Display display) throws AWTException {
		this.display = display;
		robot = new Robot();
		for (var key : new String[] { "Ctrl", "Shift", "Alt" })
			robot.keyRelease(code(key)); // a run that was cut short may have left it down
		run(() -> {
			display.addFilter(SWT.MouseDown, e -> downs.incrementAndGet());
			display.addFilter(SWT.MouseUp, e -> ups.incrementAndGet());
			display.addFilter(SWT.KeyDown, e -> keyDowns.incrementAndGet());
			display.addFilter(SWT.KeyUp, e -> keyUps.incrementAndGet());
			display.addFilter(SWT.MouseMove, this::moved);
		});
	}

	private void moved(Event event) {
		if (event.widget instanceof Control control)
			moved = control.toDisplay(event.x, event.y);
	}

	<T> T get(Supplier<T> supplier) {
		return display.syncCall(supplier::get);
	}

	void run(Runnable runnable) {
		display.syncExec(runnable);
	}

	/** Waits until a condition holds on the user interface's thread. */
	void await(String what, BooleanSupplier condition) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (!get(condition::getAsBoolean))
			if (System.nanoTime() > end)
				throw new AssertionFailedError("waited in vain: " + what);
	}

	private void dispatched(AtomicInteger count, Runnable... work) {
		int before = count.get();
		for (var each : work)
			each.run();
		await("the input is dispatched", () -> count.get() >= before + work.length);
	}

	void move(Control control, int x, int y) {
		var place = get(() -> control.toDisplay(x, y));
		if (get(display::getCursorLocation).equals(place))
			return;
		robot.mouseMove(place.x, place.y);
		await("the pointer is at " + place, () -> place.equals(moved));
	}

	private void press() {
		robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
	}

	private void release() {
		robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
	}

	void click(Control control, int x, int y) {
		move(control, x, y);
		dispatched(downs, this::press);
		dispatched(ups, this::release);
	}

	/** At once, so that a busy machine does not make two clicks of it. */
	void doubleClick(Control control, int x, int y) {
		move(control, x, y);
		int before = ups.get();
		press();
		release();
		press();
		release();
		await("the double click is dispatched", () -> ups.get() >= before + 2);
	}

	void drag(Control control, int fromX, int fromY, int toX, int toY) {
		move(control, fromX, fromY);
		dispatched(downs, this::press);
		for (int i = 1; i <= 4; i++)
			move(control, fromX + (toX - fromX) * i / 4, fromY + (toY - fromY) * i / 4);
		dispatched(ups, this::release);
	}

	/** Presses keys as the workbench writes them, such as {@code Ctrl+Z}. */
	void key(String stroke) {
		var keys = stroke.split("\\+");
		for (int i = 0; i < keys.length - 1; i++)
			down(keys[i]);
		tap(keys[keys.length - 1]);
		for (int i = keys.length - 2; i >= 0; i--)
			up(keys[i]);
	}

	private void tap(String key) {
		dispatched(keyUps, () -> {
			robot.keyPress(code(key));
			robot.keyRelease(code(key));
		});
	}

	private void down(String key) {
		dispatched(keyDowns, () -> robot.keyPress(code(key)));
	}

	private void up(String key) {
		dispatched(keyUps, () -> robot.keyRelease(code(key)));
	}

	/** Does something while a key is held down. */
	void hold(String key, Runnable work) {
		down(key);
		try {
			work.run();
		} finally {
			up(key);
		}
	}

	private static int code(String key) {
		return KEYS.containsKey(key) ? KEYS.get(key) : KeyEvent.getExtendedKeyCodeForChar(key.charAt(0));
	}
}
