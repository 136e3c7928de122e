package org.labelwright.ui.canvas.internal;

import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.AbstractEditPolicy;

/** Turns tools' requests into commands of the document. */
final class DocumentEditPolicy extends AbstractEditPolicy {

	static final String ROLE = "org.labelwright.document"; //$NON-NLS-1$

	private final CanvasEdits edits;

	DocumentEditPolicy(CanvasEdits edits) {
		this.edits = edits;
	}

	@Override
	public boolean understandsRequest(Request request) {
		return request instanceof EditRequest;
	}

	@Override
	public Command getCommand(Request request) {
		return request instanceof EditRequest asked ? edits.command(asked.edit()).map(DocumentCommand::new).orElse(null) : null;
	}
}
