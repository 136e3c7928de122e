package org.labelwright.model.edit;

import org.eclipse.emf.common.command.Command;
import org.labelwright.model.ModelPackage;
import org.labelwright.model.annotation.AnnotationPackage.Literals;
import org.labelwright.model.annotation.DocumentState;

/** What a reviewer does to a document as a whole. Each is one step, which can be undone. On the thread of the document. */
public final class ReviewCommands {

	private ReviewCommands() {
	}

	/**
	 * Passes the document: when that was the last review, it is accepted, else it waits for the next one.
	 *
	 * @param levels how many reviews it must pass
	 */
	public static Command accept(DocumentEditor editor, int levels) {
		var document = editor.document();
		var trail = ReviewTrail.of(document).and(editor.user().id());
		return step(editor, Messages.Step_accept, trail.passed().size() >= levels ? DocumentState.ACCEPTED : document.getState(), null, trail);
	}

	/**
	 * Sends the document back to whoever submitted it; all reviews are to be done again.
	 *
	 * @param reason why, for people
	 */
	public static Command sendBack(DocumentEditor editor, String reason) {
		return step(editor, Messages.Step_sendBack, DocumentState.REJECTED, reason, ReviewTrail.NONE);
	}

	/** @param trail from then on */
	static Command step(DocumentEditor editor, String name, DocumentState state, String reason, ReviewTrail trail) {
		return new Step(editor, name, 1).setOfDocument(Literals.ANNOTATION_DOCUMENT__STATE, state)
				.setOfDocument(Literals.ANNOTATION_DOCUMENT__REASON, reason)
				.setOfDocument(ModelPackage.Literals.IDENTIFIED__FOREIGN, trail.keptWith(editor.document())).finish();
	}
}
