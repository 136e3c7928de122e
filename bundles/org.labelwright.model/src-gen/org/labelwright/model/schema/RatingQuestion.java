package org.labelwright.model.schema;


/**
 * A representation of the model object '<em><b>Rating Question</b></em>'.
 *
 * An answer is a whole number from 1.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.schema.RatingQuestion#getMaximum <em>Maximum</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.schema.SchemaPackage#getRatingQuestion()
 * @generated
 */
public interface RatingQuestion extends Question {
	/**
	 * Returns the value of the '<em><b>Maximum</b></em>' attribute.
	 * The default value is <code>"5"</code>.
	 * The best rating.
	 * @return the value of the '<em>Maximum</em>' attribute.
	 * @see #setMaximum(int)
	 * @see org.labelwright.model.schema.SchemaPackage#getRatingQuestion_Maximum()
	 * @generated
	 */
	int getMaximum();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.RatingQuestion#getMaximum <em>Maximum</em>}' attribute.
	 * @param value the new value of the '<em>Maximum</em>' attribute.
	 * @see #getMaximum()
	 * @generated
	 */
	void setMaximum(int value);

} // RatingQuestion
