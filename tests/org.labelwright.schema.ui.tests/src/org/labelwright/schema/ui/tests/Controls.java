package org.labelwright.schema.ui.tests;

import java.util.List;
import java.util.function.Predicate;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Finds controls by what they are and show. */
final class Controls {

	private Controls() {
	}

	/** Adds the visible controls of a class, a control itself and what is in it, in the order in which they were made. On the thread of the user interface. */
	static <C extends Control> void collect(Control control, Class<C> type, Predicate<C> wanted, List<C> found) {
		if (!control.isVisible())
			return;
		if (type.isInstance(control) && wanted.test(type.cast(control)))
			found.add(type.cast(control));
		if (control instanceof Composite composite)
			for (var child : composite.getChildren())
				collect(child, type, wanted, found);
	}
}
