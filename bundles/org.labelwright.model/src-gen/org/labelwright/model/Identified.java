package org.labelwright.model;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A representation of the model object '<em><b>Identified</b></em>'.
 *
 * An element with an id that never changes and is never reused.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.Identified#getId <em>Id</em>}</li>
 *   <li>{@link org.labelwright.model.Identified#getForeign <em>Foreign</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.ModelPackage#getIdentified()
 * @generated
 */
public interface Identified extends Element {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * Unique within its kind; see org.labelwright.core.Ids.
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.labelwright.model.ModelPackage#getIdentified_Id()
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.labelwright.model.Identified#getId <em>Id</em>}' attribute.
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Foreign</b></em>' attribute.
	 * Content of the format it was imported from that has no place here, keyed by format id; written back on export to that format.
	 * @return the value of the '<em>Foreign</em>' attribute.
	 * @see #setForeign(ObjectNode)
	 * @see org.labelwright.model.ModelPackage#getIdentified_Foreign()
	 * @generated
	 */
	ObjectNode getForeign();

	/**
	 * Sets the value of the '{@link org.labelwright.model.Identified#getForeign <em>Foreign</em>}' attribute.
	 * @param value the new value of the '<em>Foreign</em>' attribute.
	 * @see #getForeign()
	 * @generated
	 */
	void setForeign(ObjectNode value);

} // Identified
