package org.labelwright.model.schema;

import org.labelwright.model.Named;

/**
 * A representation of the model object '<em><b>Question</b></em>'.
 *
 * Something asked of an item as a whole, or at each moment of it.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.schema.Question#isRequired <em>Required</em>}</li>
 *   <li>{@link org.labelwright.model.schema.Question#getPartRole <em>Part Role</em>}</li>
 *   <li>{@link org.labelwright.model.schema.Question#getHotkey <em>Hotkey</em>}</li>
 *   <li>{@link org.labelwright.model.schema.Question#isRetired <em>Retired</em>}</li>
 *   <li>{@link org.labelwright.model.schema.Question#getScope <em>Scope</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.schema.SchemaPackage#getQuestion()
 * @generated
 */
public interface Question extends Named {
	/**
	 * Returns the value of the '<em><b>Required</b></em>' attribute.
	 * True when a document is incomplete without an answer.
	 * @return the value of the '<em>Required</em>' attribute.
	 * @see #setRequired(boolean)
	 * @see org.labelwright.model.schema.SchemaPackage#getQuestion_Required()
	 * @generated
	 */
	boolean isRequired();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.Question#isRequired <em>Required</em>}' attribute.
	 * @param value the new value of the '<em>Required</em>' attribute.
	 * @see #isRequired()
	 * @generated
	 */
	void setRequired(boolean value);

	/**
	 * Returns the value of the '<em><b>Part Role</b></em>' attribute.
	 * The role of the part it is about, or null for the whole item.
	 * @return the value of the '<em>Part Role</em>' attribute.
	 * @see #setPartRole(String)
	 * @see org.labelwright.model.schema.SchemaPackage#getQuestion_PartRole()
	 * @generated
	 */
	String getPartRole();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.Question#getPartRole <em>Part Role</em>}' attribute.
	 * @param value the new value of the '<em>Part Role</em>' attribute.
	 * @see #getPartRole()
	 * @generated
	 */
	void setPartRole(String value);

	/**
	 * Returns the value of the '<em><b>Hotkey</b></em>' attribute.
	 * A key that moves to it, or null.
	 * @return the value of the '<em>Hotkey</em>' attribute.
	 * @see #setHotkey(String)
	 * @see org.labelwright.model.schema.SchemaPackage#getQuestion_Hotkey()
	 * @generated
	 */
	String getHotkey();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.Question#getHotkey <em>Hotkey</em>}' attribute.
	 * @param value the new value of the '<em>Hotkey</em>' attribute.
	 * @see #getHotkey()
	 * @generated
	 */
	void setHotkey(String value);

	/**
	 * Returns the value of the '<em><b>Retired</b></em>' attribute.
	 * True when it is no longer asked.
	 * @return the value of the '<em>Retired</em>' attribute.
	 * @see #setRetired(boolean)
	 * @see org.labelwright.model.schema.SchemaPackage#getQuestion_Retired()
	 * @generated
	 */
	boolean isRetired();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.Question#isRetired <em>Retired</em>}' attribute.
	 * @param value the new value of the '<em>Retired</em>' attribute.
	 * @see #isRetired()
	 * @generated
	 */
	void setRetired(boolean value);

	/**
	 * Returns the value of the '<em><b>Scope</b></em>' attribute.
	 * The literals are from the enumeration {@link org.labelwright.model.schema.QuestionScope}.
	 * What it is asked of.
	 * @return the value of the '<em>Scope</em>' attribute.
	 * @see org.labelwright.model.schema.QuestionScope
	 * @see #setScope(QuestionScope)
	 * @see org.labelwright.model.schema.SchemaPackage#getQuestion_Scope()
	 * @generated
	 */
	QuestionScope getScope();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.Question#getScope <em>Scope</em>}' attribute.
	 * @param value the new value of the '<em>Scope</em>' attribute.
	 * @see org.labelwright.model.schema.QuestionScope
	 * @see #getScope()
	 * @generated
	 */
	void setScope(QuestionScope value);

} // Question
