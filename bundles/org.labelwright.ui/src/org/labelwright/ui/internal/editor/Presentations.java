package org.labelwright.ui.internal.editor;

import java.util.Optional;

import org.labelwright.core.ExtensionRegistry;
import org.labelwright.ui.canvas.spi.CanvasFactory;

/** How modalities look and what they say, as contributed to {@code org.labelwright.ui.modalities}. */
public final class Presentations {

	private static final ExtensionRegistry<CanvasFactory> LOOKS = new ExtensionRegistry<>("org.labelwright.ui.modalities", //$NON-NLS-1$
			"presentation", CanvasFactory.class); //$NON-NLS-1$

	private Presentations() {
	}

	/** Makes canvases for a modality, and shows objects small; empty when its look is not installed. */
	public static Optional<CanvasFactory> canvas(String modalityId) {
		return LOOKS.find(modalityId);
	}

	/** How the first object of an item is made; empty when the modality does not say. */
	public static Optional<String> begin(String modalityId) {
		return LOOKS.contribution(modalityId).flatMap(look -> look.attribute("begin")); //$NON-NLS-1$
	}

	/** Where an object is selected; empty when the modality does not say. */
	public static Optional<String> select(String modalityId) {
		return LOOKS.contribution(modalityId).flatMap(look -> look.attribute("select")); //$NON-NLS-1$
	}
}
