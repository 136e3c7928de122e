package org.labelwright.ui;

import java.util.Optional;

import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.edit.DocumentEditor;
import org.labelwright.model.edit.EditingContext;
import org.labelwright.schema.evolution.OlderDocuments;
import org.labelwright.store.DocumentSession;
import org.labelwright.store.Item;
import org.labelwright.ui.internal.review.OpenReview;

/**
 * The item that is worked on in a window. For the user interface's thread.
 *
 * @param session the document that is edited: the user's own, or the adjudicated one
 * @param review  what annotators say, when the item is reviewed
 * @param older   what the document lacked of the present label schema when it was opened
 */
public record OpenItem(DocumentSession session, Optional<OpenReview> review, Optional<OlderDocuments.Older> older) {

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
