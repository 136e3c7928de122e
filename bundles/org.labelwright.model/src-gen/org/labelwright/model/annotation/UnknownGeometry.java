package org.labelwright.model.annotation;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A representation of the model object '<em><b>Unknown Geometry</b></em>'.
 *
 * A kind whose package is not installed; kept as it was read.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.annotation.UnknownGeometry#getKind <em>Kind</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.UnknownGeometry#getContent <em>Content</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.annotation.AnnotationPackage#getUnknownGeometry()
 * @generated
 */
public interface UnknownGeometry extends Geometry {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * As it was written.
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see #setKind(String)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getUnknownGeometry_Kind()
	 * @generated
	 */
	String getKind();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.UnknownGeometry#getKind <em>Kind</em>}' attribute.
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(String value);

	/**
	 * Returns the value of the '<em><b>Content</b></em>' attribute.
	 * All its properties.
	 * @return the value of the '<em>Content</em>' attribute.
	 * @see #setContent(ObjectNode)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getUnknownGeometry_Content()
	 * @generated
	 */
	ObjectNode getContent();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.UnknownGeometry#getContent <em>Content</em>}' attribute.
	 * @param value the new value of the '<em>Content</em>' attribute.
	 * @see #getContent()
	 * @generated
	 */
	void setContent(ObjectNode value);

} // UnknownGeometry
