package org.labelwright.model.schema;


/**
 * A representation of the model object '<em><b>Preference Question</b></em>'.
 *
 * Which of two or more parts is better.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.schema.PreferenceQuestion#isTies <em>Ties</em>}</li>
 *   <li>{@link org.labelwright.model.schema.PreferenceQuestion#isAllBad <em>All Bad</em>}</li>
 *   <li>{@link org.labelwright.model.schema.PreferenceQuestion#getStrengths <em>Strengths</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.schema.SchemaPackage#getPreferenceQuestion()
 * @generated
 */
public interface PreferenceQuestion extends Question {
	/**
	 * Returns the value of the '<em><b>Ties</b></em>' attribute.
	 * True when none need be better.
	 * @return the value of the '<em>Ties</em>' attribute.
	 * @see #setTies(boolean)
	 * @see org.labelwright.model.schema.SchemaPackage#getPreferenceQuestion_Ties()
	 * @generated
	 */
	boolean isTies();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.PreferenceQuestion#isTies <em>Ties</em>}' attribute.
	 * @param value the new value of the '<em>Ties</em>' attribute.
	 * @see #isTies()
	 * @generated
	 */
	void setTies(boolean value);

	/**
	 * Returns the value of the '<em><b>All Bad</b></em>' attribute.
	 * True when all may be called bad.
	 * @return the value of the '<em>All Bad</em>' attribute.
	 * @see #setAllBad(boolean)
	 * @see org.labelwright.model.schema.SchemaPackage#getPreferenceQuestion_AllBad()
	 * @generated
	 */
	boolean isAllBad();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.PreferenceQuestion#isAllBad <em>All Bad</em>}' attribute.
	 * @param value the new value of the '<em>All Bad</em>' attribute.
	 * @see #isAllBad()
	 * @generated
	 */
	void setAllBad(boolean value);

	/**
	 * Returns the value of the '<em><b>Strengths</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * Number of degrees of preference.
	 * @return the value of the '<em>Strengths</em>' attribute.
	 * @see #setStrengths(int)
	 * @see org.labelwright.model.schema.SchemaPackage#getPreferenceQuestion_Strengths()
	 * @generated
	 */
	int getStrengths();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.PreferenceQuestion#getStrengths <em>Strengths</em>}' attribute.
	 * @param value the new value of the '<em>Strengths</em>' attribute.
	 * @see #getStrengths()
	 * @generated
	 */
	void setStrengths(int value);

} // PreferenceQuestion
