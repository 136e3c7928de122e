package org.labelwright.ui.internal.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.labelwright.ui.OpenItem;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.internal.Messages;
import org.labelwright.ui.internal.editor.AnnotationEditor;
import org.labelwright.ui.internal.editor.PartPanes;

/** What keys do with the parts of an item: play, go to another, move one along the clock, lay them out. */
public final class PartHandler extends ItemHandler {

	@Override
	void execute(ExecutionEvent event, ProjectHost host, OpenItem item) {
		editor(host).flatMap(AnnotationEditor::parts).ifPresentOrElse(this::execute, () -> tell(host, Messages.PartHandler_none));
	}

	private void execute(PartPanes parts) {
		switch (what()) {
		case "play" -> parts.play(); //$NON-NLS-1$
		case "next" -> parts.focusBeside(1); //$NON-NLS-1$
		case "previous" -> parts.focusBeside(-1); //$NON-NLS-1$
		case "earlier" -> parts.shift(-PartPanes.TEN); //$NON-NLS-1$
		case "later" -> parts.shift(PartPanes.TEN); //$NON-NLS-1$
		case "frameEarlier" -> parts.shiftFrames(-1); //$NON-NLS-1$
		case "frameLater" -> parts.shiftFrames(1); //$NON-NLS-1$
		case "secondEarlier" -> parts.shift(-PartPanes.SECOND); //$NON-NLS-1$
		case "secondLater" -> parts.shift(PartPanes.SECOND); //$NON-NLS-1$
		case "offset" -> parts.openOffset(); //$NON-NLS-1$
		case "mark" -> parts.mark(); //$NON-NLS-1$
		case "align" -> parts.align(); //$NON-NLS-1$
		case "reset" -> parts.setOffset(0); //$NON-NLS-1$
		case "turn" -> parts.turn(); //$NON-NLS-1$
		case "before" -> parts.move(-1); //$NON-NLS-1$
		case "after" -> parts.move(1); //$NON-NLS-1$
		case "hide" -> parts.hide(); //$NON-NLS-1$
		case "alone" -> parts.alone(); //$NON-NLS-1$
		case "showAll" -> parts.showAll(); //$NON-NLS-1$
		case "link" -> parts.toggleLinked(); //$NON-NLS-1$
		default -> throw new IllegalArgumentException(what());
		}
	}
}
