package org.labelwright.schema.ui.internal.form;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.TransferData;
import org.labelwright.model.schema.Label;
import org.labelwright.schema.edit.SchemaEditing;

/** Puts labels below another, or before or after it. */
final class LabelDrop extends ViewerDropAdapter {

	private final Supplier<SchemaEditing> editing;

	/** @param before null for the end */
	private record Place(Label parent, Label before) {
	}

	LabelDrop(TreeViewer viewer, Supplier<SchemaEditing> editing) {
		super(viewer);
		this.editing = editing;
		setScrollExpandEnabled(true);
	}

	private static List<Label> dragged() {
		return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection moved
				? moved.stream().filter(Label.class::isInstance).map(Label.class::cast).toList() : List.of();
	}

	/** Where they would go; null when they cannot. */
	private Place place(Object target, int location) {
		var labels = dragged();
		if (labels.isEmpty() || editing.get() == null || labels.contains(target))
			return null;
		var place = target instanceof Label label ? place(label, location) : new Place(null, null);
		return editing.get().edits().canMove(labels, place.parent) ? place : null;
	}

	private Place place(Label at, int location) {
		if (location == LOCATION_ON)
			return new Place(at, null);
		var beside = editing.get().schema().getLabels().stream().filter(label -> label.getParent() == at.getParent()).toList();
		int index = beside.indexOf(at) + (location == LOCATION_AFTER ? 1 : 0);
		while (index < beside.size() && dragged().contains(beside.get(index)))
			index++;
		return new Place(at.getParent(), index < beside.size() ? beside.get(index) : null);
	}

	@Override
	public boolean validateDrop(Object target, int operation, TransferData type) {
		return place(target, getCurrentLocation()) != null;
	}

	@Override
	public boolean performDrop(Object data) {
		var place = place(getCurrentTarget(), getCurrentLocation());
		if (place == null)
			return false;
		editing.get().edits().move(dragged(), place.parent, place.before);
		return true;
	}
}
