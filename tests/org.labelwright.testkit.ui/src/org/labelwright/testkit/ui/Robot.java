package org.labelwright.testkit.ui;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.jface.bindings.keys.SWTKeySupport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.opentest4j.AssertionFailedError;

/**
 * Works mouse and keyboard as a person does: events go through the window system to whatever is at the place or
 * has the keyboard, with the buttons, modifiers and places that they have in real use (those that the display
 * posts on GTK have no place and no modifiers). Each method returns when what it did has been dispatched, though
 * not all that follows from it need have happened. Not for the user interface's thread.
 */
public final class Robot {

	private static final Duration PATIENCE = Duration.ofSeconds(30);
	/** The toolkit takes input and questions in turns, and one input may need several, such as a key that a method of input looks at. */
	private static final int TURNS = 4;
	private static final int STEPS = 8;
	/** Milliseconds that two clicks may be apart to be a double click, when they are meant to be one. */
	private static final int PATIENT_CLICK = 10_000;
	private static final long GLANCE = 2_000_000;
	/** After so long, no control hears of a move or a key: it went to a part that is not the program's, such as a menu. */
	private static final long UNHEARD = 500_000_000;
	/** Marks that need the Shift key on an American keyboard, and the keys that give them. */
	private static final String SHIFTED = "~!@#$%^&*()_+{}|:\"<>?";
	private static final String UNSHIFTED = "`1234567890-=[]\\;',./";
	private static final List<Integer> MODIFIERS = List.of(SWT.CTRL, SWT.SHIFT, SWT.ALT);

	private final Display display;
	private final Hand hand = Hand.ofThisMachine();
	private final AtomicInteger presses = new AtomicInteger();
	private final AtomicInteger releases = new AtomicInteger();
	private final AtomicInteger dropped = new AtomicInteger();
	private final AtomicInteger keysReleased = new AtomicInteger();
	private volatile Point moved;
	private volatile Point over;
	/** The window that has the keyboard; the toolkit tells of one as active before the window system has made it so. */
	private volatile Widget front;

	public Robot(Display display) {
		this.display = display;
		// a run that was cut short may have left these down
		MODIFIERS.forEach(key -> hand.key(key, false));
		for (int button = 1; button <= 3; button++)
			hand.button(button, false);
		run(() -> {
			display.addFilter(SWT.MouseMove, this::moved);
			display.addFilter(SWT.MouseEnter, this::moved);
			display.addFilter(SWT.MouseDown, event -> presses.incrementAndGet());
			display.addFilter(SWT.MouseUp, event -> releases.incrementAndGet());
			display.addFilter(SWT.KeyUp, event -> keysReleased.incrementAndGet());
			front = display.getActiveShell();
			display.addFilter(SWT.Activate, event -> front = event.widget instanceof Shell ? event.widget : front);
			display.addFilter(SWT.Deactivate, event -> front = event.widget == front ? null : front);
			display.addFilter(DND.DragOver, event -> over = new Point(event.x, event.y));
			display.addFilter(DND.DragEnd, event -> dropped.incrementAndGet());
		});
	}

	private void moved(Event event) {
		if (event.widget instanceof Control control)
			moved = control.toDisplay(event.x, event.y);
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
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (!get(condition::getAsBoolean)) {
			if (System.nanoTime() > end)
				throw new AssertionFailedError("waited in vain: " + what + "; open are " + get(this::shells));
			LockSupport.parkNanos(GLANCE); // between two looks at a condition
		}
	}

	private String shells() {
		var text = new StringBuilder();
		for (var shell : display.getShells())
			if (shell.isVisible())
				text.append('[').append(shell.getText()).append("] ");
		return text.append("focus ").append(display.getFocusControl()).toString();
	}

	/** Waits for a window with this title that has the keyboard. */
	public Shell awaitShell(String title) {
		await("the window " + title + " is active",
				() -> front != null && front == display.getActiveShell() && display.getActiveShell().getText().equals(title));
		return get(display::getActiveShell);
	}

	public void awaitClosed(Shell shell) {
		await("the window is closed", shell::isDisposed);
	}

	/** Waits until the control with the keyboard is of a class. */
	public <C extends Control> C awaitFocus(Class<C> type) {
		return awaitFocus(type, null);
	}

	/** @param before the control that had the keyboard, when the one waited for is of its class; null when it is of another */
	public <C extends Control> C awaitFocus(Class<C> type, C before) {
		await("a " + type.getSimpleName() + " has the focus", () -> type.isInstance(display.getFocusControl()) && display.getFocusControl() != before
				&& display.getFocusControl().getShell() == front);
		return type.cast(get(display::getFocusControl));
	}

	/**
	 * Waits until the input made so far is dispatched: the question where the pointer is brings the events that
	 * the window system made before its answer, and what is asked next has its turn when these are done.
	 */
	private void dispatched() {
		for (int i = 0; i < TURNS; i++) {
			get(display::getCursorLocation);
			run(() -> { });
		}
	}

	/** Buttons are asked after by number, for they may come by way of the window manager. */
	private void dispatched(AtomicInteger events, int count, Runnable work) {
		int before = events.get();
		work.run();
		await("the button is dispatched", () -> events.get() >= before + count);
	}

	/** Presses and releases the left button at a place of a control. */
	public void click(Control control, int x, int y) {
		click(control, x, y, 1);
	}

	/** @param button 1 left, 2 middle, 3 right */
	public void click(Control control, int x, int y, int button) {
		press(control, x, y, button);
		release(button);
	}

	/** However busy the machine is, and so however long it takes from one click to the next. */
	public void doubleClick(Control control, int x, int y) {
		click(control, x, y);
		int usual = get(display::getDoubleClickTime);
		run(() -> hand.doubleClickTime(PATIENT_CLICK));
		try {
			click(control, x, y);
		} finally {
			run(() -> hand.doubleClickTime(usual));
		}
	}

	/** Clicks where the toolkit tells no control of a button, such as on the header of a table; wait for what comes of it. */
	public void clickUnheard(Control control, int x, int y) {
		move(control, x, y);
		hand.button(1, true);
		hand.button(1, false);
		dispatched();
	}

	/** Presses a button at a place of a control, and keeps it down. */
	public void press(Control control, int x, int y, int button) {
		move(control, x, y);
		dispatched(presses, 1, () -> hand.button(button, true));
	}

	public void release(int button) {
		dispatched(releases, 1, () -> hand.button(button, false));
	}

	/** Drags with the left button from one place of a control to another, by way of some between. */
	public void drag(Control control, int fromX, int fromY, int toX, int toY) {
		drag(control, fromX, fromY, toX, toY, 1);
	}

	/** @param button 1 left, 2 middle, 3 right */
	public void drag(Control control, int fromX, int fromY, int toX, int toY, int button) {
		press(control, fromX, fromY, button);
		for (int i = 1; i <= 4; i++)
			move(control, fromX + (toX - fromX) * i / 4, fromY + (toY - fromY) * i / 4);
		release(button);
	}

	/**
	 * Drags what a control offers to a place where something may be dropped, and drops it there, whether that is
	 * taken or not. Returns when the source of the drag has been told how it ended.
	 */
	public void dragAndDrop(Control source, int fromX, int fromY, Control target, int toX, int toY) {
		move(source, fromX, fromY);
		var from = get(() -> source.toDisplay(fromX, fromY));
		var to = get(() -> target.toDisplay(toX, toY));
		over = null;
		int before = dropped.get();
		hand.button(1, true);
		try {
			for (int i = 1; i <= STEPS; i++) {
				hand.move(from.x + (to.x - from.x) * i / STEPS, from.y + (to.y - from.y) * i / STEPS);
				dispatched();
			}
			await("the place is asked whether it takes what is dragged", () -> to.equals(over));
			dispatched(); // the answer is on its way to the source
		} finally {
			hand.button(1, false);
		}
		await("it is dropped", () -> dropped.get() > before);
	}

	/** Moves the pointer to a place of a control, which may lie beyond it. */
	public void move(Control control, int x, int y) {
		var place = get(() -> control.toDisplay(x, y));
		if (get(display::getCursorLocation).equals(place))
			return;
		hand.move(place.x, place.y);
		long end = System.nanoTime() + UNHEARD;
		await("the pointer is at " + place,
				() -> place.equals(moved) || System.nanoTime() > end && display.getCursorLocation().equals(place));
	}

	/**
	 * Turns the wheel with the pointer at a place of a control.
	 *
	 * @param notches up for positive numbers, down for negative ones
	 */
	public void wheel(Control control, int x, int y, int notches) {
		move(control, x, y);
		hand.wheel(notches);
		dispatched();
	}

	/** Presses keys as the workbench writes them, such as {@code Ctrl+Z} or {@code ESC}, on an American keyboard. */
	public void keys(String sequence) {
		heard(() -> Arrays.stream(parse(sequence).getKeyStrokes()).mapToInt(this::press).sum());
	}

	/**
	 * A key may wait for a method of input, which answers in its own time; but its release is told after all that its press does.
	 *
	 * @param work tells how many keys it has released
	 */
	private void heard(IntSupplier work) {
		int before = keysReleased.get();
		int keys = work.getAsInt();
		long end = System.nanoTime() + UNHEARD;
		await("the keys are dispatched", () -> keysReleased.get() >= before + keys || System.nanoTime() > end);
		dispatched();
	}

	private static KeySequence parse(String sequence) {
		try {
			return KeySequence.getInstance(sequence);
		} catch (ParseException e) {
			throw new IllegalArgumentException(sequence, e);
		}
	}

	/** @return how many keys it takes */
	private int press(KeyStroke stroke) {
		int accelerator = SWTKeySupport.convertKeyStrokeToAccelerator(stroke);
		return stroke(accelerator & SWT.KEY_MASK, accelerator & SWT.MODIFIER_MASK);
	}

	private int stroke(int key, int modifiers) {
		int shifted = SHIFTED.indexOf(key);
		int held = shifted < 0 ? modifiers : modifiers | SWT.SHIFT;
		var down = MODIFIERS.stream().filter(modifier -> (held & modifier) != 0).toList();
		int pressed = shifted < 0 ? key : UNSHIFTED.charAt(shifted);
		down.forEach(modifier -> hand.key(modifier, true));
		hand.key(pressed, true);
		hand.key(pressed, false);
		down.forEach(modifier -> hand.key(modifier, false));
		return down.size() + 1;
	}

	/** Does something while a key, such as {@code Shift} or {@code SPACE}, is held down. */
	public void hold(String key, Runnable work) {
		int held = switch (key) {
		case "Ctrl" -> SWT.CTRL;
		case "Shift" -> SWT.SHIFT;
		case "Alt" -> SWT.ALT;
		default -> SWTKeySupport.convertKeyStrokeToAccelerator(parse(key).getKeyStrokes()[0]);
		};
		hand.key(held, true);
		dispatched();
		try {
			work.run();
		} finally {
			hand.key(held, false);
			dispatched();
		}
	}

	/** Types a text of what an American keyboard has; a line break is the Enter key. */
	public void type(String text) {
		heard(() -> text.chars().map(c -> stroke(Character.toLowerCase(c), Character.isUpperCase(c) ? SWT.SHIFT : SWT.NONE)).sum());
	}
}
