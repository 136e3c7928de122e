package org.labelwright.schema.ui.internal;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.labelwright.ui.ProjectSession;

/** What is around the pages of an editor of schemas. For the user interface's thread. */
public interface SchemaContext {

	/** The project whose schema it is; empty for one in a file. */
	Optional<ProjectSession> project();

	/** Selects a part of the schema, and shows it on the page that is the first to have a place for it. */
	void reveal(EObject part);

	/** Tells that whether a page has taken all that was typed has changed. */
	void takenChanged();
}
