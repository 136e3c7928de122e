package org.labelwright.ui.internal;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.services.IServiceLocator;
import org.labelwright.ui.KeyContext;

/** Makes single keys commands while the keyboard is in a canvas or a list, and letters again in a field of text. */
public final class AnnotateKeys {

	/** The context in which single keys are commands. */
	public static final String CONTEXT = "org.labelwright.ui.annotate"; //$NON-NLS-1$

	private static final String ITEM = "org.labelwright.ui.item"; //$NON-NLS-1$

	private AnnotateKeys() {
	}

	/** Makes the keys for items work while a part is active, whatever control in it has the keyboard. */
	public static void item(IServiceLocator part) {
		part.getService(IContextService.class).activateContext(ITEM);
	}

	/** For a control and all in it but fields of text, in which letters are typed. */
	public static void on(Control control, IServiceLocator services) {
		within(control, new KeyContext(services, CONTEXT));
	}

	private static void within(Control control, KeyContext keys) {
		if (control instanceof StyledText || control instanceof Text)
			return;
		keys.on(control);
		if (control instanceof Composite composite)
			for (var child : composite.getChildren())
				within(child, keys);
	}
}
