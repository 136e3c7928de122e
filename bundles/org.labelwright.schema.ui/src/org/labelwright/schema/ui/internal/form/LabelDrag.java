package org.labelwright.schema.ui.internal.form;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.labelwright.model.schema.Label;

/** Picks up the selected labels. */
final class LabelDrag extends DragSourceAdapter {

	private final TreeViewer viewer;

	LabelDrag(TreeViewer viewer) {
		this.viewer = viewer;
	}

	@Override
	public void dragStart(DragSourceEvent event) {
		event.doit = !viewer.getStructuredSelection().isEmpty() && viewer.getStructuredSelection().stream().allMatch(Label.class::isInstance);
		LocalSelectionTransfer.getTransfer().setSelection(viewer.getSelection());
	}

	@Override
	public void dragFinished(DragSourceEvent event) {
		LocalSelectionTransfer.getTransfer().setSelection(null);
	}
}
