package org.labelwright.ui;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.keys.IBindingService;
import org.labelwright.ui.canvas.spi.KeyAction;

/** The keys that actions have now, as people read them. For the user interface's thread. */
public final class Keys {

	private static final String ANNOTATING = "org.labelwright.ui.annotate"; //$NON-NLS-1$
	private static final String CHOOSE_LABEL = "org.labelwright.ui.label.choose"; //$NON-NLS-1$

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

	/** The letters that commands take while annotating, upper case. Digits are bound there as well, to the command that chooses labels by them. */
	public static Set<String> whileAnnotating() {
		var contexts = PlatformUI.getWorkbench().getService(IContextService.class);
		var taken = new HashSet<String>();
		for (var binding : PlatformUI.getWorkbench().getService(IBindingService.class).getBindings())
			if (binding.getTriggerSequence() instanceof KeySequence keys && binding.getParameterizedCommand() != null
					&& keys.getKeyStrokes().length > 0 && !CHOOSE_LABEL.equals(binding.getParameterizedCommand().getId())
					&& isAnnotating(contexts, binding.getContextId()))
				letter(keys.getKeyStrokes()[0]).ifPresent(taken::add);
		return taken;
	}

	private static Optional<String> letter(KeyStroke stroke) {
		int key = Character.toUpperCase(stroke.getNaturalKey());
		return stroke.getModifierKeys() == 0 && key >= 'A' && key <= 'Z' ? Optional.of(Character.toString(key)) : Optional.empty();
	}

	private static boolean isAnnotating(IContextService contexts, String contextId) {
		try {
			for (var id = contextId; id != null; id = contexts.getContext(id).getParentId())
				if (id.equals(ANNOTATING))
					return true;
		} catch (NotDefinedException e) {
			ILog.get().warn("A key is bound in the context " + contextId + ", which nothing defines.", e); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return false;
	}
}
