package org.labelwright.ui.canvas.internal;

import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;

/**
 * The document as a whole. Its figure paints everything; children exist only for the few annotations
 * that have handles.
 */
final class DocumentEditPart extends AbstractGraphicalEditPart {

	/** Beyond so many, handles would cover the picture. */
	private static final int WITH_HANDLES = 20;

	private final CanvasContext context;
	private final SceneFigure scene;

	DocumentEditPart(CanvasContext context, SceneFigure scene) {
		this.context = context;
		this.scene = scene;
		setModel(context);
	}

	@Override
	protected IFigure createFigure() {
		return scene;
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(DocumentEditPolicy.ROLE, new DocumentEditPolicy(context.edits()));
	}

	@Override
	protected List<?> getModelChildren() {
		var selected = context.view().selected();
		if (selected.size() > WITH_HANDLES)
			return List.of();
		return selected.stream().filter(id -> context.view().scene().get(id).isPresent()).sorted().toList();
	}

	@Override
	protected void addChildVisual(EditPart child, int index) {
		// children have handles only
	}

	@Override
	protected void removeChildVisual(EditPart child) {
		// children have handles only
	}

	@Override
	public void setLayoutConstraint(EditPart child, IFigure childFigure, Object constraint) {
		// children are not laid out, for they have handles only
	}

	/** Makes children for what is selected now, and puts their handles in place. */
	void refreshHandles() {
		refreshChildren();
		for (var child : getChildren())
			((AnnotationEditPart) child).refreshHandles();
	}

	@Override
	public DragTracker getDragTracker(Request request) {
		return new SceneTracker(context);
	}
}
