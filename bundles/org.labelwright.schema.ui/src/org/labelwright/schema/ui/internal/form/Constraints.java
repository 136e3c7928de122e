package org.labelwright.schema.ui.internal.form;

import java.util.List;

/** The kinds of rules that a schema may have. */
public final class Constraints {

	/** Their ids, in the order in which people choose from them. */
	public static final List<String> KINDS = List.of("count", "length", "overlap", "pair", "expression", "require", "forbid"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$

	private Constraints() {
	}
}
