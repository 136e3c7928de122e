package org.labelwright.model.schema;

import org.eclipse.emf.common.util.EList;

/**
 * A representation of the model object '<em><b>Choice Question</b></em>'.
 *
 * An answer is an option id, or a list of them.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.schema.ChoiceQuestion#getOptions <em>Options</em>}</li>
 *   <li>{@link org.labelwright.model.schema.ChoiceQuestion#isMultiple <em>Multiple</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.schema.SchemaPackage#getChoiceQuestion()
 * @generated
 */
public interface ChoiceQuestion extends Question {
	/**
	 * Returns the value of the '<em><b>Options</b></em>' containment reference list.
	 * The list contents are of type {@link org.labelwright.model.schema.Option}.
	 * In display order.
	 * @return the value of the '<em>Options</em>' containment reference list.
	 * @see org.labelwright.model.schema.SchemaPackage#getChoiceQuestion_Options()
	 * @generated
	 */
	EList<Option> getOptions();

	/**
	 * Returns the value of the '<em><b>Multiple</b></em>' attribute.
	 * True when several may be chosen.
	 * @return the value of the '<em>Multiple</em>' attribute.
	 * @see #setMultiple(boolean)
	 * @see org.labelwright.model.schema.SchemaPackage#getChoiceQuestion_Multiple()
	 * @generated
	 */
	boolean isMultiple();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.ChoiceQuestion#isMultiple <em>Multiple</em>}' attribute.
	 * @param value the new value of the '<em>Multiple</em>' attribute.
	 * @see #isMultiple()
	 * @generated
	 */
	void setMultiple(boolean value);

} // ChoiceQuestion
