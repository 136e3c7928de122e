package org.labelwright.ui.internal;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.plugin.AbstractUIPlugin;
import org.labelwright.core.Severity;
import org.labelwright.store.ItemState;

/** The pictures of this bundle, by the name of their file. Images live as long as the display. */
public final class Icons {

	private static final String BUNDLE = "org.labelwright.ui"; //$NON-NLS-1$

	private Icons() {
	}

	public static ImageDescriptor descriptor(String name) {
		return AbstractUIPlugin.imageDescriptorFromPlugin(BUNDLE, "icons/" + name + ".svg"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** For the user interface's thread. The caller must not dispose it. */
	public static Image image(String name) {
		var registry = JFaceResources.getImageRegistry();
		var key = BUNDLE + "/" + name; //$NON-NLS-1$
		var image = registry.get(key);
		if (image == null) {
			registry.put(key, descriptor(name));
			image = registry.get(key);
		}
		return image;
	}

	/** For how grave a problem is. */
	public static Image of(Severity severity) {
		return image(switch (severity) {
		case INFO -> "info"; //$NON-NLS-1$
		case WARNING -> "warning"; //$NON-NLS-1$
		case ERROR -> "error"; //$NON-NLS-1$
		});
	}

	public static Image of(ItemState state) {
		return image("state_" + state.name().toLowerCase(java.util.Locale.ROOT)); //$NON-NLS-1$
	}
}
