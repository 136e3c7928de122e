package org.labelwright.model.annotation;

import org.labelwright.model.Element;

/**
 * A representation of the model object '<em><b>Attribute Value</b></em>'.
 *
 * The value of one attribute.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.annotation.AttributeValue#getAttributeId <em>Attribute Id</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.AttributeValue#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.annotation.AnnotationPackage#getAttributeValue()
 * @generated
 */
public interface AttributeValue extends Element {
	/**
	 * Returns the value of the '<em><b>Attribute Id</b></em>' attribute.
	 * The attribute. May name one that the schema has no more.
	 * @return the value of the '<em>Attribute Id</em>' attribute.
	 * @see #setAttributeId(String)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getAttributeValue_AttributeId()
	 * @generated
	 */
	String getAttributeId();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.AttributeValue#getAttributeId <em>Attribute Id</em>}' attribute.
	 * @param value the new value of the '<em>Attribute Id</em>' attribute.
	 * @see #getAttributeId()
	 * @generated
	 */
	void setAttributeId(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * As the attribute's type says.
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(Object)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getAttributeValue_Value()
	 * @generated
	 */
	Object getValue();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.AttributeValue#getValue <em>Value</em>}' attribute.
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(Object value);

} // AttributeValue
