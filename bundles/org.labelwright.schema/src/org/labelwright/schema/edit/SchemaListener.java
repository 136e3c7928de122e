package org.labelwright.schema.edit;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/** Hears what happens in a {@link SchemaEditing}, on its thread. */
public interface SchemaListener {

	/**
	 * Called once for each step that was done, undone or redone, and when the schema was saved.
	 *
	 * @param objects whose features changed, and those that joined or left the schema; empty after a save
	 */
	void changed(Set<EObject> objects);

	/** Called when other objects are selected. */
	default void selected(List<EObject> objects) {
	}
}
