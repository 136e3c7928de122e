package org.labelwright.ui.wizards.internal;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.plugin.AbstractUIPlugin;
import org.labelwright.core.Severity;

/** The pictures of the wizards, some of which lie in the workbench's bundle. Images live as long as the display. */
public final class Icons {

	private static final String WIZARDS = "org.labelwright.ui.wizards"; //$NON-NLS-1$
	private static final String WORKBENCH = "org.labelwright.ui"; //$NON-NLS-1$

	private Icons() {
	}

	/** The picture at the head of a wizard. */
	public static ImageDescriptor banner(String name) {
		return AbstractUIPlugin.imageDescriptorFromPlugin(WIZARDS, "icons/" + name + ".svg"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** For the user interface's thread. The caller must not dispose it. */
	public static Image of(Severity severity) {
		return image(switch (severity) {
		case INFO -> "info"; //$NON-NLS-1$
		case WARNING -> "warning"; //$NON-NLS-1$
		case ERROR -> "error"; //$NON-NLS-1$
		});
	}

	/** A picture of the workbench's bundle. For the user interface's thread. The caller must not dispose it. */
	public static Image image(String name) {
		var registry = JFaceResources.getImageRegistry();
		var key = WORKBENCH + "/" + name; //$NON-NLS-1$
		if (registry.get(key) == null)
			registry.put(key, AbstractUIPlugin.imageDescriptorFromPlugin(WORKBENCH, "icons/" + name + ".svg")); //$NON-NLS-1$ //$NON-NLS-2$
		return registry.get(key);
	}
}
