package org.labelwright.ui.canvas;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.labelwright.core.Severity;
import org.labelwright.model.edit.Findings;

/** The small signs on objects with which something is wrong, the same on every canvas. For the user interface's thread. */
public final class ProblemSigns {

	/** Pixels across and down. */
	public static final int SIZE = 14;

	private static final String PREFIX = "org.labelwright.ui.canvas/"; //$NON-NLS-1$

	private ProblemSigns() {
	}

	/** The sign of the gravest that is found about a row; null when there is nothing to be mended. The caller must not dispose it. */
	public static Image of(Findings findings, String rowId) {
		return findings.worst(rowId).filter(worst -> worst != Severity.INFO)
				.map(worst -> image(worst == Severity.ERROR ? "sign_error" : "sign_warning")).orElse(null); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Image image(String name) {
		var registry = JFaceResources.getImageRegistry();
		if (registry.getDescriptor(PREFIX + name) == null)
			registry.put(PREFIX + name, ImageDescriptor.createFromURL(ProblemSigns.class.getResource("/icons/" + name + ".svg"))); //$NON-NLS-1$ //$NON-NLS-2$
		return registry.get(PREFIX + name);
	}
}
