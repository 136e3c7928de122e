package org.labelwright.ui.internal.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.labelwright.model.annotation.DocumentState;
import org.labelwright.model.edit.AnnotationCommands;
import org.labelwright.ui.OpenItem;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.internal.Messages;
import org.labelwright.ui.internal.review.SubmitReview;

/** Moves the work on an item on: submits it, sets it aside with a reason, or takes that back. */
public final class StateHandler extends ItemHandler {

	@Override
	void execute(ExecutionEvent event, ProjectHost host, OpenItem item) {
		switch (what()) {
		case "submit" -> submit(host, item); //$NON-NLS-1$
		case "skip" -> skip(host, item); //$NON-NLS-1$
		case "reopen" -> set(item, DocumentState.IN_PROGRESS, null); //$NON-NLS-1$
		default -> throw new IllegalArgumentException(what());
		}
	}

	private static void submit(ProjectHost host, OpenItem item) {
		var reason = host.problems().submission(host.window().getShell(), text -> tell(host, text));
		if (reason.isEmpty() || host.item().filter(item::equals).isEmpty())
			return;
		var why = reason.get().isEmpty() ? null : reason.get();
		if (item.review().isPresent())
			SubmitReview.submit(host, item, why).ifPresent(next -> ReviewHandler.open(host, next.entry()));
		else
			finish(host, item, DocumentState.SUBMITTED, why);
	}

	private static void skip(ProjectHost host, OpenItem item) {
		var dialog = new InputDialog(host.window().getShell(), Messages.StateHandler_skip, Messages.StateHandler_skipMessage,
				item.document().getReason() == null ? "" : item.document().getReason(), //$NON-NLS-1$
				text -> text.isBlank() ? Messages.StateHandler_noReason : null);
		if (dialog.open() == Window.OK && host.item().filter(item::equals).isPresent())
			finish(host, item, DocumentState.SKIPPED, dialog.getValue().strip());
	}

	private static void set(OpenItem item, DocumentState state, String reason) {
		if (item.document().getState() != state)
			item.editor().tryExecute(AnnotationCommands.setState(item.editor(), state, reason));
	}

	private static void finish(ProjectHost host, OpenItem item, DocumentState state, String reason) {
		// asked for first: in a list sorted by state the item is about to move
		var project = host.project().orElseThrow();
		var id = item.item().id();
		var next = project.items().next(id);
		set(item, state, reason);
		MoveHandler.open(host, next.thenCompose(row -> row.isPresent() ? next : project.items().left(id, project.user())), Messages.StateHandler_last);
	}
}
