package org.labelwright.model.schema;


/**
 * A representation of the model object '<em><b>Decimal Attribute</b></em>'.
 *
 * A decimal number with a unit.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.schema.DecimalAttribute#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.labelwright.model.schema.DecimalAttribute#getMinimum <em>Minimum</em>}</li>
 *   <li>{@link org.labelwright.model.schema.DecimalAttribute#getMaximum <em>Maximum</em>}</li>
 *   <li>{@link org.labelwright.model.schema.DecimalAttribute#getDefaultValue <em>Default Value</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.schema.SchemaPackage#getDecimalAttribute()
 * @generated
 */
public interface DecimalAttribute extends Attribute {
	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * UCUM code or free text, or null.
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.labelwright.model.schema.SchemaPackage#getDecimalAttribute_Unit()
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.DecimalAttribute#getUnit <em>Unit</em>}' attribute.
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Minimum</b></em>' attribute.
	 * Smallest value allowed, or null.
	 * @return the value of the '<em>Minimum</em>' attribute.
	 * @see #setMinimum(Double)
	 * @see org.labelwright.model.schema.SchemaPackage#getDecimalAttribute_Minimum()
	 * @generated
	 */
	Double getMinimum();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.DecimalAttribute#getMinimum <em>Minimum</em>}' attribute.
	 * @param value the new value of the '<em>Minimum</em>' attribute.
	 * @see #getMinimum()
	 * @generated
	 */
	void setMinimum(Double value);

	/**
	 * Returns the value of the '<em><b>Maximum</b></em>' attribute.
	 * Largest value allowed, or null.
	 * @return the value of the '<em>Maximum</em>' attribute.
	 * @see #setMaximum(Double)
	 * @see org.labelwright.model.schema.SchemaPackage#getDecimalAttribute_Maximum()
	 * @generated
	 */
	Double getMaximum();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.DecimalAttribute#getMaximum <em>Maximum</em>}' attribute.
	 * @param value the new value of the '<em>Maximum</em>' attribute.
	 * @see #getMaximum()
	 * @generated
	 */
	void setMaximum(Double value);

	/**
	 * Returns the value of the '<em><b>Default Value</b></em>' attribute.
	 * Given to new objects, or null.
	 * @return the value of the '<em>Default Value</em>' attribute.
	 * @see #setDefaultValue(Double)
	 * @see org.labelwright.model.schema.SchemaPackage#getDecimalAttribute_DefaultValue()
	 * @generated
	 */
	Double getDefaultValue();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.DecimalAttribute#getDefaultValue <em>Default Value</em>}' attribute.
	 * @param value the new value of the '<em>Default Value</em>' attribute.
	 * @see #getDefaultValue()
	 * @generated
	 */
	void setDefaultValue(Double value);

} // DecimalAttribute
