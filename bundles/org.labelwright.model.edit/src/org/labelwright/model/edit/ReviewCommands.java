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
		return accept(editor, levels, null);
	}

	private static Command accept(DocumentEditor editor, int levels, String reason) {
		var document = editor.document();
		var trail = ReviewTrail.of(document).and(editor.user().id());
		return step(editor, Messages.Step_accept, trail.passed().size() >= levels ? DocumentState.ACCEPTED : document.getState(), reason, trail);
	}

	/**
	 * Submits a document that was made of those of annotators, which is its first review; when it is submitted already, passes it
	 * instead, unless the user has done that.
	 *
	 * @param levels how many reviews it must pass
	 */
	public static Command submit(DocumentEditor editor, int levels) {
		return submit(editor, levels, null);
	}

	/**
	 * As {@link #submit(DocumentEditor, int)}.
	 *
	 * @param reason why that is right although there is something wrong with it, or null
	 */
	public static Command submit(DocumentEditor editor, int levels, String reason) {
		var document = editor.document();
		var user = editor.user().id();
		var trail = ReviewTrail.of(document);
		if (document.getState() == DocumentState.SUBMITTED && trail.by() != null)
			return trail.passed().contains(user) ? step(editor, Messages.Step_setState, document.getState(), reason, trail) : accept(editor, levels, reason);
		var begun = ReviewTrail.begun(document, user);
		return step(editor, Messages.Step_setState, begun.passed().size() >= levels ? DocumentState.ACCEPTED : DocumentState.SUBMITTED, reason, begun);
	}

	/**
	 * Sends the document back to whoever submitted it; all reviews are to be done again.
	 *
	 * @param reason why, for people
	 */
	public static Command sendBack(DocumentEditor editor, String reason) {
		return step(editor, Messages.Step_sendBack, DocumentState.REJECTED, reason, ReviewTrail.of(editor.document()).back());
	}

	/**
	 * Sends a document that was submitted or accepted back to a review before.
	 *
	 * @param reason why, for people
	 * @param kept   how many reviews it has passed all the same
	 */
	public static Command reviewAgain(DocumentEditor editor, String reason, int kept) {
		return step(editor, Messages.Step_sendBack, DocumentState.SUBMITTED, reason, ReviewTrail.of(editor.document()).until(kept));
	}

	/** @param trail from then on */
	static Command step(DocumentEditor editor, String name, DocumentState state, String reason, ReviewTrail trail) {
		return new Step(editor, name, 1).setOfDocument(Literals.ANNOTATION_DOCUMENT__STATE, state)
				.setOfDocument(Literals.ANNOTATION_DOCUMENT__REASON, reason)
				.setOfDocument(ModelPackage.Literals.IDENTIFIED__FOREIGN, trail.keptWith(editor.document())).finish();
	}
}
