package org.labelwright.model;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.eclipse.emf.ecore.EObject;

/**
 * A representation of the model object '<em><b>Element</b></em>'.
 *
 * Root of all classes. Content that this version does not know is kept and written back.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.Element#getUnknown <em>Unknown</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.ModelPackage#getElement()
 * @generated
 */
public interface Element extends EObject {
	/**
	 * Returns the value of the '<em><b>Unknown</b></em>' attribute.
	 * Properties met when reading that the class has no feature for, or null.
	 * @return the value of the '<em>Unknown</em>' attribute.
	 * @see #setUnknown(ObjectNode)
	 * @see org.labelwright.model.ModelPackage#getElement_Unknown()
	 * @generated
	 */
	ObjectNode getUnknown();

	/**
	 * Sets the value of the '{@link org.labelwright.model.Element#getUnknown <em>Unknown</em>}' attribute.
	 * @param value the new value of the '<em>Unknown</em>' attribute.
	 * @see #getUnknown()
	 * @generated
	 */
	void setUnknown(ObjectNode value);

} // Element
