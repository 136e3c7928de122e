package org.labelwright.schema.diagram;

import org.eclipse.emf.ecore.EObject;
import org.labelwright.model.Identified;

/**
 * A line of the diagram, between two nodes that are shown.
 *
 * @param from a label or relation type
 * @param to   a label or relation type
 * @param of   what it shows: the label that is below another, the relation type, or the attribute that refers
 */
public record Link(Kind kind, Identified from, Identified to, EObject of) {

	public enum Kind {
		/** From a label to that which it is below. */
		PARENT,
		/** From a label to a relation that may begin at it. */
		SOURCE,
		/** From a relation to a label at which it may end. */
		TARGET,
		/** From the owner of a reference attribute to a label that it may refer to. */
		REFERENCE
	}
}
