package org.labelwright.model.schema;


/**
 * A representation of the model object '<em><b>Text Question</b></em>'.
 *
 * An answer is free text.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.schema.TextQuestion#isMultiline <em>Multiline</em>}</li>
 *   <li>{@link org.labelwright.model.schema.TextQuestion#getMaximumLength <em>Maximum Length</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.schema.SchemaPackage#getTextQuestion()
 * @generated
 */
public interface TextQuestion extends Question {
	/**
	 * Returns the value of the '<em><b>Multiline</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * True when line breaks are allowed.
	 * @return the value of the '<em>Multiline</em>' attribute.
	 * @see #setMultiline(boolean)
	 * @see org.labelwright.model.schema.SchemaPackage#getTextQuestion_Multiline()
	 * @generated
	 */
	boolean isMultiline();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.TextQuestion#isMultiline <em>Multiline</em>}' attribute.
	 * @param value the new value of the '<em>Multiline</em>' attribute.
	 * @see #isMultiline()
	 * @generated
	 */
	void setMultiline(boolean value);

	/**
	 * Returns the value of the '<em><b>Maximum Length</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * In code points, or -1.
	 * @return the value of the '<em>Maximum Length</em>' attribute.
	 * @see #setMaximumLength(int)
	 * @see org.labelwright.model.schema.SchemaPackage#getTextQuestion_MaximumLength()
	 * @generated
	 */
	int getMaximumLength();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.TextQuestion#getMaximumLength <em>Maximum Length</em>}' attribute.
	 * @param value the new value of the '<em>Maximum Length</em>' attribute.
	 * @see #getMaximumLength()
	 * @generated
	 */
	void setMaximumLength(int value);

} // TextQuestion
