package org.labelwright.model.schema;


/**
 * A representation of the model object '<em><b>Date Attribute</b></em>'.
 *
 * A calendar date, ISO 8601.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.schema.DateAttribute#getEarliest <em>Earliest</em>}</li>
 *   <li>{@link org.labelwright.model.schema.DateAttribute#getLatest <em>Latest</em>}</li>
 *   <li>{@link org.labelwright.model.schema.DateAttribute#getDefaultValue <em>Default Value</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.schema.SchemaPackage#getDateAttribute()
 * @generated
 */
public interface DateAttribute extends Attribute {
	/**
	 * Returns the value of the '<em><b>Earliest</b></em>' attribute.
	 * First date allowed, or null.
	 * @return the value of the '<em>Earliest</em>' attribute.
	 * @see #setEarliest(String)
	 * @see org.labelwright.model.schema.SchemaPackage#getDateAttribute_Earliest()
	 * @generated
	 */
	String getEarliest();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.DateAttribute#getEarliest <em>Earliest</em>}' attribute.
	 * @param value the new value of the '<em>Earliest</em>' attribute.
	 * @see #getEarliest()
	 * @generated
	 */
	void setEarliest(String value);

	/**
	 * Returns the value of the '<em><b>Latest</b></em>' attribute.
	 * Last date allowed, or null.
	 * @return the value of the '<em>Latest</em>' attribute.
	 * @see #setLatest(String)
	 * @see org.labelwright.model.schema.SchemaPackage#getDateAttribute_Latest()
	 * @generated
	 */
	String getLatest();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.DateAttribute#getLatest <em>Latest</em>}' attribute.
	 * @param value the new value of the '<em>Latest</em>' attribute.
	 * @see #getLatest()
	 * @generated
	 */
	void setLatest(String value);

	/**
	 * Returns the value of the '<em><b>Default Value</b></em>' attribute.
	 * Given to new objects, or null.
	 * @return the value of the '<em>Default Value</em>' attribute.
	 * @see #setDefaultValue(String)
	 * @see org.labelwright.model.schema.SchemaPackage#getDateAttribute_DefaultValue()
	 * @generated
	 */
	String getDefaultValue();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.DateAttribute#getDefaultValue <em>Default Value</em>}' attribute.
	 * @param value the new value of the '<em>Default Value</em>' attribute.
	 * @see #getDefaultValue()
	 * @generated
	 */
	void setDefaultValue(String value);

} // DateAttribute
