package org.labelwright.ui.wizards.tests;

import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Types on the keyboard of the display, as a person would, and looks at what is there. For the test's thread. */
final class Keyboard {

	private static final long PATIENCE = 30_000_000_000L;
	private static final long GLANCE = 10_000_000L;

	private final Display display = PlatformUI.getWorkbench().getDisplay();

	/** Presses a key: a character, or a key code such as SWT.F2, while others are held down. */
	void press(int key, int... held) {
		for (int modifier : held)
			post(SWT.KeyDown, modifier);
		post(SWT.KeyDown, key);
		post(SWT.KeyUp, key);
		for (int i = held.length - 1; i >= 0; i--)
			post(SWT.KeyUp, held[i]);
		settle();
	}

	/** Types a text of lower case letters, digits and marks that need no other key. */
	void type(String text) {
		text.chars().forEach(this::press);
	}

	private void post(int type, int key) {
		var event = new Event();
		event.type = type;
		if ((key & (SWT.KEYCODE_BIT | SWT.MODIFIER_MASK)) != 0 || key < ' ')
			event.keyCode = key;
		else
			event.character = (char) key;
		if (!display.post(event))
			throw new AssertionError("the display takes no events; is it locked?");
	}

	/** Lets the user interface take what was posted. */
	void settle() {
		display.syncExec(() -> {
			while (display.readAndDispatch()) {
				// until nothing is left
			}
		});
	}

	/** Waits until something holds, asked on the user interface's thread. */
	void await(String what, BooleanSupplier condition) {
		long end = System.nanoTime() + PATIENCE;
		while (!get(condition::getAsBoolean)) {
			if (System.nanoTime() > end)
				throw new AssertionError("waited in vain until " + what + "; open are " + get(this::shells));
			LockSupport.parkNanos(GLANCE);
		}
	}

	/** Waits for a window with this title that has the keyboard. */
	Shell awaitShell(String title) {
		await("the window " + title + " is active",
				() -> display.getActiveShell() != null && display.getActiveShell().getText().equals(title));
		return get(display::getActiveShell);
	}

	void awaitClosed(Shell shell) {
		await("the window is closed", shell::isDisposed);
	}

	/** Waits until the control with the keyboard is of a class. */
	<C extends Control> C awaitFocus(Class<C> type) {
		await("a " + type.getSimpleName() + " has the focus", () -> type.isInstance(display.getFocusControl()));
		return type.cast(get(display::getFocusControl));
	}

	/** Gets something on the user interface's thread. */
	<T> T get(Supplier<T> supplier) {
		var result = new AtomicReference<T>();
		var failure = new AtomicReference<RuntimeException>();
		display.syncExec(() -> {
			try {
				result.set(supplier.get());
			} catch (RuntimeException e) {
				failure.set(e);
			}
		});
		if (failure.get() != null)
			throw failure.get();
		return result.get();
	}

	void run(Runnable runnable) {
		get(() -> {
			runnable.run();
			return null;
		});
	}

	private String shells() {
		var text = new StringBuilder();
		for (var shell : display.getShells())
			if (shell.isVisible())
				text.append('[').append(shell.getText()).append("] ");
		return text.append("focus ").append(display.getFocusControl()).toString();
	}
}
