package org.labelwright.model.schema;


/**
 * A representation of the model object '<em><b>Boolean Attribute</b></em>'.
 *
 * Yes or no.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.schema.BooleanAttribute#getDefaultValue <em>Default Value</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.schema.SchemaPackage#getBooleanAttribute()
 * @generated
 */
public interface BooleanAttribute extends Attribute {
	/**
	 * Returns the value of the '<em><b>Default Value</b></em>' attribute.
	 * Given to new objects, or null.
	 * @return the value of the '<em>Default Value</em>' attribute.
	 * @see #setDefaultValue(Boolean)
	 * @see org.labelwright.model.schema.SchemaPackage#getBooleanAttribute_DefaultValue()
	 * @generated
	 */
	Boolean getDefaultValue();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.BooleanAttribute#getDefaultValue <em>Default Value</em>}' attribute.
	 * @param value the new value of the '<em>Default Value</em>' attribute.
	 * @see #getDefaultValue()
	 * @generated
	 */
	void setDefaultValue(Boolean value);

} // BooleanAttribute
