package org.labelwright.model.schema;


/**
 * A representation of the model object '<em><b>Integer Attribute</b></em>'.
 *
 * A whole number.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.schema.IntegerAttribute#getMinimum <em>Minimum</em>}</li>
 *   <li>{@link org.labelwright.model.schema.IntegerAttribute#getMaximum <em>Maximum</em>}</li>
 *   <li>{@link org.labelwright.model.schema.IntegerAttribute#getDefaultValue <em>Default Value</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.schema.SchemaPackage#getIntegerAttribute()
 * @generated
 */
public interface IntegerAttribute extends Attribute {
	/**
	 * Returns the value of the '<em><b>Minimum</b></em>' attribute.
	 * Smallest value allowed, or null.
	 * @return the value of the '<em>Minimum</em>' attribute.
	 * @see #setMinimum(Long)
	 * @see org.labelwright.model.schema.SchemaPackage#getIntegerAttribute_Minimum()
	 * @generated
	 */
	Long getMinimum();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.IntegerAttribute#getMinimum <em>Minimum</em>}' attribute.
	 * @param value the new value of the '<em>Minimum</em>' attribute.
	 * @see #getMinimum()
	 * @generated
	 */
	void setMinimum(Long value);

	/**
	 * Returns the value of the '<em><b>Maximum</b></em>' attribute.
	 * Largest value allowed, or null.
	 * @return the value of the '<em>Maximum</em>' attribute.
	 * @see #setMaximum(Long)
	 * @see org.labelwright.model.schema.SchemaPackage#getIntegerAttribute_Maximum()
	 * @generated
	 */
	Long getMaximum();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.IntegerAttribute#getMaximum <em>Maximum</em>}' attribute.
	 * @param value the new value of the '<em>Maximum</em>' attribute.
	 * @see #getMaximum()
	 * @generated
	 */
	void setMaximum(Long value);

	/**
	 * Returns the value of the '<em><b>Default Value</b></em>' attribute.
	 * Given to new objects, or null.
	 * @return the value of the '<em>Default Value</em>' attribute.
	 * @see #setDefaultValue(Long)
	 * @see org.labelwright.model.schema.SchemaPackage#getIntegerAttribute_DefaultValue()
	 * @generated
	 */
	Long getDefaultValue();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.IntegerAttribute#getDefaultValue <em>Default Value</em>}' attribute.
	 * @param value the new value of the '<em>Default Value</em>' attribute.
	 * @see #getDefaultValue()
	 * @generated
	 */
	void setDefaultValue(Long value);

} // IntegerAttribute
