package org.labelwright.ui.wizards.internal.schema;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.keys.IBindingService;

/**
 * Keys that choose labels while annotating: a digit or a letter that no command of the annotation
 * context takes.
 *
 * @param reserved letters that commands take, upper case
 */
public record Hotkeys(Set<String> reserved) {

	private static final String ALL = "1234567890ABCDEFGHIJKLMNOPQRSTUVWXYZ"; //$NON-NLS-1$
	private static final String CONTEXT = "org.labelwright.ui.annotate"; //$NON-NLS-1$

	public Hotkeys {
		reserved = Set.copyOf(reserved);
	}

	/** With the letters that are bound in this workbench. For the user interface's thread. */
	public static Hotkeys ofWorkbench() {
		var contexts = PlatformUI.getWorkbench().getService(IContextService.class);
		var reserved = new HashSet<String>();
		for (var binding : PlatformUI.getWorkbench().getService(IBindingService.class).getBindings())
			if (binding.getTriggerSequence() instanceof KeySequence keys && binding.getParameterizedCommand() != null
					&& keys.getKeyStrokes().length > 0 && isAnnotating(contexts, binding.getContextId()))
				letter(keys.getKeyStrokes()[0]).ifPresent(reserved::add);
		return new Hotkeys(reserved);
	}

	private static java.util.Optional<String> letter(KeyStroke stroke) {
		int key = Character.toUpperCase(stroke.getNaturalKey());
		return stroke.getModifierKeys() == 0 && key >= 'A' && key <= 'Z' ? java.util.Optional.of(Character.toString(key))
				: java.util.Optional.empty();
	}

	/** Digits are bound there as well, to the command that chooses labels by them; they are free for that. */
	private static boolean isAnnotating(IContextService contexts, String contextId) {
		try {
			for (var id = contextId; id != null; id = contexts.getContext(id).getParentId())
				if (id.equals(CONTEXT))
					return true;
		} catch (NotDefinedException e) {
			ILog.get().warn("A key is bound in the context " + contextId + ", which nothing defines.", e); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return false;
	}

	/** The first key that is free; empty when all are taken. */
	public String next(Collection<String> used) {
		for (var key : ALL.split("")) //$NON-NLS-1$
			if (!used.contains(key) && !reserved.contains(key))
				return key;
		return ""; //$NON-NLS-1$
	}

	/** How a key that a person typed is written in a schema. */
	public static String normal(String typed) {
		return typed.strip().toUpperCase(Locale.ROOT);
	}

	/** True for a digit or a letter. */
	public static boolean isKey(String key) {
		return key.length() == 1 && ALL.contains(key);
	}

	public boolean isReserved(String key) {
		return reserved.contains(key);
	}
}
