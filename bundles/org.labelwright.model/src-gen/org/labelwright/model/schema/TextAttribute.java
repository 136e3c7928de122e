package org.labelwright.model.schema;


/**
 * A representation of the model object '<em><b>Text Attribute</b></em>'.
 *
 * Free text.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.schema.TextAttribute#getPattern <em>Pattern</em>}</li>
 *   <li>{@link org.labelwright.model.schema.TextAttribute#getMaximumLength <em>Maximum Length</em>}</li>
 *   <li>{@link org.labelwright.model.schema.TextAttribute#isMultiline <em>Multiline</em>}</li>
 *   <li>{@link org.labelwright.model.schema.TextAttribute#getDefaultValue <em>Default Value</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.schema.SchemaPackage#getTextAttribute()
 * @generated
 */
public interface TextAttribute extends Attribute {
	/**
	 * Returns the value of the '<em><b>Pattern</b></em>' attribute.
	 * Regular expression the whole text must match, or null.
	 * @return the value of the '<em>Pattern</em>' attribute.
	 * @see #setPattern(String)
	 * @see org.labelwright.model.schema.SchemaPackage#getTextAttribute_Pattern()
	 * @generated
	 */
	String getPattern();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.TextAttribute#getPattern <em>Pattern</em>}' attribute.
	 * @param value the new value of the '<em>Pattern</em>' attribute.
	 * @see #getPattern()
	 * @generated
	 */
	void setPattern(String value);

	/**
	 * Returns the value of the '<em><b>Maximum Length</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * In code points, or -1.
	 * @return the value of the '<em>Maximum Length</em>' attribute.
	 * @see #setMaximumLength(int)
	 * @see org.labelwright.model.schema.SchemaPackage#getTextAttribute_MaximumLength()
	 * @generated
	 */
	int getMaximumLength();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.TextAttribute#getMaximumLength <em>Maximum Length</em>}' attribute.
	 * @param value the new value of the '<em>Maximum Length</em>' attribute.
	 * @see #getMaximumLength()
	 * @generated
	 */
	void setMaximumLength(int value);

	/**
	 * Returns the value of the '<em><b>Multiline</b></em>' attribute.
	 * True when line breaks are allowed.
	 * @return the value of the '<em>Multiline</em>' attribute.
	 * @see #setMultiline(boolean)
	 * @see org.labelwright.model.schema.SchemaPackage#getTextAttribute_Multiline()
	 * @generated
	 */
	boolean isMultiline();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.TextAttribute#isMultiline <em>Multiline</em>}' attribute.
	 * @param value the new value of the '<em>Multiline</em>' attribute.
	 * @see #isMultiline()
	 * @generated
	 */
	void setMultiline(boolean value);

	/**
	 * Returns the value of the '<em><b>Default Value</b></em>' attribute.
	 * Given to new objects, or null.
	 * @return the value of the '<em>Default Value</em>' attribute.
	 * @see #setDefaultValue(String)
	 * @see org.labelwright.model.schema.SchemaPackage#getTextAttribute_DefaultValue()
	 * @generated
	 */
	String getDefaultValue();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.TextAttribute#getDefaultValue <em>Default Value</em>}' attribute.
	 * @param value the new value of the '<em>Default Value</em>' attribute.
	 * @see #getDefaultValue()
	 * @generated
	 */
	void setDefaultValue(String value);

} // TextAttribute
