package org.labelwright.ui;

import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.edit.DocumentEditor;
import org.labelwright.model.edit.EditingContext;
import org.labelwright.store.DocumentSession;
import org.labelwright.store.Item;

/** The item that is worked on in a window. For the user interface's thread. */
public record OpenItem(DocumentSession session) {

	/** The item as it was when it was opened. */
	public Item item() {
		return session.item();
	}

	public AnnotationDocument document() {
		return session.document();
	}

	public DocumentEditor editor() {
		return session.editor();
	}

	/** Its document and all that belongs to editing it. */
	public EditingContext editing() {
		return session.context();
	}
}
