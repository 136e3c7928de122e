package org.labelwright.schema.ui.internal.diagram;

import java.util.List;

import org.eclipse.draw2d.ChopboxAnchor;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editpolicies.ContainerEditPolicy;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.gef.requests.GroupRequest;
import org.eclipse.gef.requests.ReconnectRequest;
import org.labelwright.model.Identified;
import org.labelwright.model.Named;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.ReferenceAttribute;
import org.labelwright.model.schema.RelationType;
import org.labelwright.schema.diagram.Link;

/** A label or relation type. */
final class NodePart extends AbstractGraphicalEditPart implements NodeEditPart {

	private final View view;

	NodePart(View view, Identified node) {
		this.view = view;
		setModel(node);
	}

	Identified node() {
		return (Identified) getModel();
	}

	NodeFigure shown() {
		return (NodeFigure) getFigure();
	}

	@Override
	protected IFigure createFigure() {
		return new NodeFigure(node() instanceof RelationType);
	}

	@Override
	public IFigure getContentPane() {
		return shown().rows();
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new Joining());
		installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new Naming(view));
		installEditPolicy(EditPolicy.CONTAINER_ROLE, new Holding());
	}

	@Override
	protected List<Attribute> getModelChildren() {
		return view.diagram().attributes(node());
	}

	@Override
	protected List<Link> getModelSourceConnections() {
		return view.diagram().outgoing(node());
	}

	@Override
	protected List<Link> getModelTargetConnections() {
		return view.diagram().incoming(node());
	}

	@Override
	protected void refreshVisuals() {
		shown().show(view.text(node()), view.looks());
		((GraphicalEditPart) getParent()).setLayoutConstraint(this, getFigure(), view.bounds(node()));
	}

	/** True when it lies or is joined otherwise than it is shown. */
	boolean isElsewhere() {
		var bounds = view.bounds(node());
		return !bounds.equals(((GraphicalEditPart) getParent()).getContentPane().getLayoutManager().getConstraint(getFigure()))
				|| !models(getSourceConnections()).equals(getModelSourceConnections()) || !models(getTargetConnections()).equals(getModelTargetConnections());
	}

	private static List<Object> models(List<?> parts) {
		return parts.stream().map(part -> ((EditPart) part).getModel()).toList();
	}

	@Override
	public void performRequest(Request request) {
		if (RequestConstants.REQ_DIRECT_EDIT.equals(request.getType()))
			new NameEditing(this, shown().name(), (Named) node()).show();
		else if (RequestConstants.REQ_OPEN.equals(request.getType()))
			open();
	}

	/** Shows what is below a label, where not all is shown; else edits the name. */
	private void open() {
		if (node() instanceof Label label && view.diagram().hidden(label) > 0 && !view.diagram().children(label).isEmpty())
			DiagramPage.of(getViewer()).toggle(label);
		else
			performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
	}

	@Override
	public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
		return new ChopboxAnchor(getFigure());
	}

	@Override
	public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
		return new ChopboxAnchor(getFigure());
	}

	@Override
	public ConnectionAnchor getSourceConnectionAnchor(Request request) {
		return new ChopboxAnchor(getFigure());
	}

	@Override
	public ConnectionAnchor getTargetConnectionAnchor(Request request) {
		return new ChopboxAnchor(getFigure());
	}

	/** Makes attributes in it, and takes those of others. */
	private final class Holding extends ContainerEditPolicy {
		@Override
		protected Command getCreateCommand(CreateRequest request) {
			return request.getNewObjectType() == Tool.ATTRIBUTE
					? new Step(() -> DiagramPage.of(getViewer()).addAttribute(node()))
					: null;
		}

		@Override
		protected Command getAddCommand(GroupRequest request) {
			var parts = request.getEditParts();
			return parts.size() == 1 && ((EditPart) parts.getFirst()).getModel() instanceof Attribute attribute
					? new Step(() -> view.edits().moveAttribute(attribute, node()))
					: null;
		}

		@Override
		public EditPart getTargetEditPart(Request request) {
			if (REQ_ADD.equals(request.getType()) || REQ_MOVE.equals(request.getType())) // a drag begins as a move
				return ((GroupRequest) request).getEditParts().stream().allMatch(AttributePart.class::isInstance) ? getHost() : null;
			return request instanceof CreateRequest create && !(request instanceof CreateConnectionRequest) && create.getNewObjectType() == Tool.ATTRIBUTE
					? getHost()
					: null;
		}
	}

	/** Draws lines from it and to it, and puts their ends elsewhere. */
	private final class Joining extends GraphicalNodeEditPolicy {

		@Override
		protected Command getConnectionCreateCommand(CreateConnectionRequest request) {
			if (request.getNewObjectType() == Tool.INHERITANCE && !(node() instanceof Label))
				return null;
			var begun = new Step(() -> {
				// nothing happens before the other end is there
			});
			request.setStartCommand(begun);
			return begun;
		}

		@Override
		protected Command getConnectionCompleteCommand(CreateConnectionRequest request) {
			var from = request.getSourceEditPart().getModel();
			boolean inherits = request.getNewObjectType() == Tool.INHERITANCE;
			return view.edits().canJoin(inherits, from, node()) ? new Step(() -> join(inherits, from)) : null;
		}

		private void join(boolean inherits, Object from) {
			if (inherits)
				view.edits().inherit((Label) from, (Label) node());
			else
				DiagramPage.of(getViewer()).join((Identified) from, node());
		}

		@Override
		protected Command getReconnectTargetCommand(ReconnectRequest request) {
			return reconnect((Link) request.getConnectionEditPart().getModel(), true);
		}

		@Override
		protected Command getReconnectSourceCommand(ReconnectRequest request) {
			return reconnect((Link) request.getConnectionEditPart().getModel(), false);
		}

		private Command reconnect(Link link, boolean target) {
			if (!(node() instanceof Label label))
				return null;
			return switch (link.kind()) {
			case PARENT -> target && view.edits().canJoin(true, link.from(), label) ? new Step(() -> view.edits().inherit((Label) link.from(), label)) : null;
			case SOURCE -> !target && view.edits().canJoin(false, label, link.to()) ? new Step(() -> view.edits().replace(link, label)) : null;
			case TARGET -> target && view.edits().canJoin(false, link.from(), label) ? new Step(() -> view.edits().replace(link, label)) : null;
			case REFERENCE -> target && !((ReferenceAttribute) link.of()).getTargets().contains(label) ? new Step(() -> view.edits().replace(link, label)) : null;
			};
		}
	}
}
