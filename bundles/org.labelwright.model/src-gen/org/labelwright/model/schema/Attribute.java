package org.labelwright.model.schema;

import org.labelwright.model.Named;

/**
 * A representation of the model object '<em><b>Attribute</b></em>'.
 *
 * A property that annotations of a label have.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.schema.Attribute#isRequired <em>Required</em>}</li>
 *   <li>{@link org.labelwright.model.schema.Attribute#getScope <em>Scope</em>}</li>
 *   <li>{@link org.labelwright.model.schema.Attribute#isRetired <em>Retired</em>}</li>
 *   <li>{@link org.labelwright.model.schema.Attribute#getHotkey <em>Hotkey</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.schema.SchemaPackage#getAttribute()
 * @generated
 */
public interface Attribute extends Named {
	/**
	 * Returns the value of the '<em><b>Required</b></em>' attribute.
	 * True when a document is incomplete without a value.
	 * @return the value of the '<em>Required</em>' attribute.
	 * @see #setRequired(boolean)
	 * @see org.labelwright.model.schema.SchemaPackage#getAttribute_Required()
	 * @generated
	 */
	boolean isRequired();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.Attribute#isRequired <em>Required</em>}' attribute.
	 * @param value the new value of the '<em>Required</em>' attribute.
	 * @see #isRequired()
	 * @generated
	 */
	void setRequired(boolean value);

	/**
	 * Returns the value of the '<em><b>Scope</b></em>' attribute.
	 * The literals are from the enumeration {@link org.labelwright.model.schema.AttributeScope}.
	 * What a value belongs to.
	 * @return the value of the '<em>Scope</em>' attribute.
	 * @see org.labelwright.model.schema.AttributeScope
	 * @see #setScope(AttributeScope)
	 * @see org.labelwright.model.schema.SchemaPackage#getAttribute_Scope()
	 * @generated
	 */
	AttributeScope getScope();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.Attribute#getScope <em>Scope</em>}' attribute.
	 * @param value the new value of the '<em>Scope</em>' attribute.
	 * @see org.labelwright.model.schema.AttributeScope
	 * @see #getScope()
	 * @generated
	 */
	void setScope(AttributeScope value);

	/**
	 * Returns the value of the '<em><b>Retired</b></em>' attribute.
	 * True when it is no longer asked for.
	 * @return the value of the '<em>Retired</em>' attribute.
	 * @see #setRetired(boolean)
	 * @see org.labelwright.model.schema.SchemaPackage#getAttribute_Retired()
	 * @generated
	 */
	boolean isRetired();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.Attribute#isRetired <em>Retired</em>}' attribute.
	 * @param value the new value of the '<em>Retired</em>' attribute.
	 * @see #isRetired()
	 * @generated
	 */
	void setRetired(boolean value);

	/**
	 * Returns the value of the '<em><b>Hotkey</b></em>' attribute.
	 * A key that moves to it, or null.
	 * @return the value of the '<em>Hotkey</em>' attribute.
	 * @see #setHotkey(String)
	 * @see org.labelwright.model.schema.SchemaPackage#getAttribute_Hotkey()
	 * @generated
	 */
	String getHotkey();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.Attribute#getHotkey <em>Hotkey</em>}' attribute.
	 * @param value the new value of the '<em>Hotkey</em>' attribute.
	 * @see #getHotkey()
	 * @generated
	 */
	void setHotkey(String value);

} // Attribute
