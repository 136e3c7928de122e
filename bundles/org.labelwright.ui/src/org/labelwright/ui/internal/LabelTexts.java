package org.labelwright.ui.internal;

import org.eclipse.osgi.util.NLS;
import org.labelwright.model.schema.Label;
import org.labelwright.model.util.LabelSearch;

/** What labels are called in lists. */
public final class LabelTexts {

	private LabelTexts() {
	}

	/** The name of a label, or its id. */
	public static String name(Label label) {
		return label.getName() == null ? label.getId() : label.getName();
	}

	/** The name with the names above it, if there are any. */
	public static String withPath(LabelSearch search, Label label) {
		var path = search.path(label);
		return path.isEmpty() ? name(label) : NLS.bind(Messages.LabelTexts_path, name(label), path);
	}
}
