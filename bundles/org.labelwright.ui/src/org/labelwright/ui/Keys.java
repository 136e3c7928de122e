package org.labelwright.ui;

import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.labelwright.ui.canvas.spi.KeyAction;

/** The keys that actions have now, as people read them. For the user interface's thread. */
public final class Keys {

	private Keys() {
	}

	/** The key that the workbench has for it, or its usual one. */
	public static String of(KeyAction action) {
		if (PlatformUI.isWorkbenchRunning()) {
			var bound = PlatformUI.getWorkbench().getService(IBindingService.class).getBestActiveBindingFormattedFor(action.commandId());
			if (bound != null)
				return bound;
		}
		try {
			return KeySequence.getInstance(action.key()).format();
		} catch (ParseException e) {
			throw new IllegalStateException(e);
		}
	}
}
