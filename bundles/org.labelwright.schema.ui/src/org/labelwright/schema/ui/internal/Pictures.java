package org.labelwright.schema.ui.internal;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.plugin.AbstractUIPlugin;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.Constraint;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.Option;
import org.labelwright.model.schema.Question;
import org.labelwright.model.schema.RelationType;
import org.labelwright.ui.internal.Icons;
import org.labelwright.ui.internal.Swatches;

/** Pictures of parts of a schema. They live as long as the display. For the user interface's thread. */
public final class Pictures {

	private static final String BUNDLE = "org.labelwright.schema.ui"; //$NON-NLS-1$

	private Pictures() {
	}

	/** One of this bundle, by the name of its file. */
	static ImageDescriptor descriptor(String name) {
		return AbstractUIPlugin.imageDescriptorFromPlugin(BUNDLE, "icons/" + name + ".svg"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** One of this bundle, by the name of its file. The caller must not dispose it. */
	public static Image image(String name) {
		var registry = JFaceResources.getImageRegistry();
		var key = BUNDLE + '/' + name;
		if (registry.get(key) == null)
			registry.put(key, descriptor(name));
		return registry.get(key);
	}

	/** What stands for a part of a schema in lists: its colour where it has one. */
	public static Image of(EObject part) {
		return switch (part) {
		case Label label -> Swatches.image(label.getColor());
		case RelationType type when type.getColor() != null -> Swatches.image(type.getColor());
		case RelationType type -> image("relation"); //$NON-NLS-1$
		case Option option when option.getColor() != null -> Swatches.image(option.getColor());
		case Option option -> image("option"); //$NON-NLS-1$
		case Attribute attribute -> Icons.image("attributes"); //$NON-NLS-1$
		case Question question -> Icons.image("questions"); //$NON-NLS-1$
		case Constraint constraint -> Icons.image("rule"); //$NON-NLS-1$
		default -> image("schema"); //$NON-NLS-1$
		};
	}
}
