package org.labelwright.model.schema;


/**
 * A representation of the model object '<em><b>Rating Attribute</b></em>'.
 *
 * A whole number of stars.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.schema.RatingAttribute#getMaximum <em>Maximum</em>}</li>
 *   <li>{@link org.labelwright.model.schema.RatingAttribute#getDefaultValue <em>Default Value</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.schema.SchemaPackage#getRatingAttribute()
 * @generated
 */
public interface RatingAttribute extends Attribute {
	/**
	 * Returns the value of the '<em><b>Maximum</b></em>' attribute.
	 * The default value is <code>"5"</code>.
	 * The best rating; the least is 1.
	 * @return the value of the '<em>Maximum</em>' attribute.
	 * @see #setMaximum(int)
	 * @see org.labelwright.model.schema.SchemaPackage#getRatingAttribute_Maximum()
	 * @generated
	 */
	int getMaximum();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.RatingAttribute#getMaximum <em>Maximum</em>}' attribute.
	 * @param value the new value of the '<em>Maximum</em>' attribute.
	 * @see #getMaximum()
	 * @generated
	 */
	void setMaximum(int value);

	/**
	 * Returns the value of the '<em><b>Default Value</b></em>' attribute.
	 * Given to new objects, or null.
	 * @return the value of the '<em>Default Value</em>' attribute.
	 * @see #setDefaultValue(Integer)
	 * @see org.labelwright.model.schema.SchemaPackage#getRatingAttribute_DefaultValue()
	 * @generated
	 */
	Integer getDefaultValue();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.RatingAttribute#getDefaultValue <em>Default Value</em>}' attribute.
	 * @param value the new value of the '<em>Default Value</em>' attribute.
	 * @see #getDefaultValue()
	 * @generated
	 */
	void setDefaultValue(Integer value);

} // RatingAttribute
