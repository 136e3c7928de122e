package org.labelwright.model.schema;

import org.eclipse.emf.common.util.EList;

/**
 * A representation of the model object '<em><b>Choice Attribute</b></em>'.
 *
 * One or several of given options; a value is an option id, or a list of them.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.schema.ChoiceAttribute#getOptions <em>Options</em>}</li>
 *   <li>{@link org.labelwright.model.schema.ChoiceAttribute#isMultiple <em>Multiple</em>}</li>
 *   <li>{@link org.labelwright.model.schema.ChoiceAttribute#getDefaultValue <em>Default Value</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.schema.SchemaPackage#getChoiceAttribute()
 * @generated
 */
public interface ChoiceAttribute extends Attribute {
	/**
	 * Returns the value of the '<em><b>Options</b></em>' containment reference list.
	 * The list contents are of type {@link org.labelwright.model.schema.Option}.
	 * In display order.
	 * @return the value of the '<em>Options</em>' containment reference list.
	 * @see org.labelwright.model.schema.SchemaPackage#getChoiceAttribute_Options()
	 * @generated
	 */
	EList<Option> getOptions();

	/**
	 * Returns the value of the '<em><b>Multiple</b></em>' attribute.
	 * True when several may be chosen.
	 * @return the value of the '<em>Multiple</em>' attribute.
	 * @see #setMultiple(boolean)
	 * @see org.labelwright.model.schema.SchemaPackage#getChoiceAttribute_Multiple()
	 * @generated
	 */
	boolean isMultiple();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.ChoiceAttribute#isMultiple <em>Multiple</em>}' attribute.
	 * @param value the new value of the '<em>Multiple</em>' attribute.
	 * @see #isMultiple()
	 * @generated
	 */
	void setMultiple(boolean value);

	/**
	 * Returns the value of the '<em><b>Default Value</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * Option ids given to new objects.
	 * @return the value of the '<em>Default Value</em>' attribute list.
	 * @see org.labelwright.model.schema.SchemaPackage#getChoiceAttribute_DefaultValue()
	 * @generated
	 */
	EList<String> getDefaultValue();

} // ChoiceAttribute
