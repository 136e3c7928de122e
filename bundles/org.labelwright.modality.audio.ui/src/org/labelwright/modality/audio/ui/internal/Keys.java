package org.labelwright.modality.audio.ui.internal;

import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;

/** The keys that actions have now, as people read them. */
final class Keys {

	private Keys() {
	}

	static String of(AudioAction action) {
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
