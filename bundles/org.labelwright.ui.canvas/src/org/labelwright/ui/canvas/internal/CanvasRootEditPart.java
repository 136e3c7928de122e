package org.labelwright.ui.canvas.internal;

import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Layer;
import org.eclipse.draw2d.LayeredPane;
import org.eclipse.draw2d.StackLayout;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.RootEditPart;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editparts.LayerManager;

/**
 * Layers the size of the control, with no scrolling or scaling of draw2d's: the canvas has a transform
 * of its own with doubles.
 */
final class CanvasRootEditPart extends AbstractGraphicalEditPart implements RootEditPart, LayerManager {

	/** Above all others: the small map of the whole picture. */
	static final String OVERVIEW_LAYER = "org.labelwright.overview"; //$NON-NLS-1$

	private EditPart contents;
	private EditPartViewer viewer;
	private LayeredPane layers;

	@Override
	protected IFigure createFigure() {
		layers = new LayeredPane();
		var primary = new Layer();
		primary.setLayoutManager(new StackLayout());
		layers.add(primary, LayerConstants.PRIMARY_LAYER);
		layers.add(new ConnectionLayer(), LayerConstants.CONNECTION_LAYER);
		layers.add(new Layer(), LayerConstants.HANDLE_LAYER);
		var feedback = new Layer();
		feedback.setLayoutManager(new StackLayout());
		layers.add(feedback, LayerConstants.FEEDBACK_LAYER);
		layers.add(new Layer(), OVERVIEW_LAYER);
		return layers;
	}

	@Override
	protected void createEditPolicies() {
		// the document's edit part has them
	}

	@Override
	public IFigure getLayer(Object key) {
		getFigure();
		return layers.getLayer(key);
	}

	@Override
	public IFigure getContentPane() {
		return getLayer(LayerConstants.PRIMARY_LAYER);
	}

	@Override
	public Object getModel() {
		return LayerManager.ID;
	}

	@Override
	public EditPart getContents() {
		return contents;
	}

	@Override
	public void setContents(EditPart part) {
		if (contents == part)
			return;
		if (contents != null)
			removeChild(contents);
		contents = part;
		if (contents != null)
			addChild(contents, 0);
	}

	@Override
	public EditPartViewer getViewer() {
		return viewer;
	}

	@Override
	public RootEditPart getRoot() {
		return this;
	}

	@Override
	public void setViewer(EditPartViewer newViewer) {
		if (viewer == newViewer)
			return;
		if (viewer != null)
			unregister();
		viewer = newViewer;
		if (viewer != null)
			register();
	}

	@Override
	protected void refreshChildren() {
		// the only child is set with setContents
	}
}
