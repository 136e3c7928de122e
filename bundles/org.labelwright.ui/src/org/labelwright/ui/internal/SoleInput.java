package org.labelwright.ui.internal;

import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** The input of an editor of which a window has one, such as for a part of the project that it works on: all of a kind are equal. */
public interface SoleInput extends IEditorInput {

	/** Nothing to list among recent files. */
	@Override
	default boolean exists() {
		return false;
	}

	/** Not open anew at the next start. */
	@Override
	default IPersistableElement getPersistable() {
		return null;
	}

	@Override
	default String getToolTipText() {
		return getName();
	}

	@Override
	default <T> T getAdapter(Class<T> adapter) {
		return null;
	}
}
