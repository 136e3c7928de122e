package org.labelwright.model.schema;

import org.labelwright.model.Named;

/**
 * A representation of the model object '<em><b>Option</b></em>'.
 *
 * One of the answers of a choice.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.schema.Option#getExportIndex <em>Export Index</em>}</li>
 *   <li>{@link org.labelwright.model.schema.Option#getColor <em>Color</em>}</li>
 *   <li>{@link org.labelwright.model.schema.Option#getHotkey <em>Hotkey</em>}</li>
 *   <li>{@link org.labelwright.model.schema.Option#isRetired <em>Retired</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.schema.SchemaPackage#getOption()
 * @generated
 */
public interface Option extends Named {
	/**
	 * Returns the value of the '<em><b>Export Index</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * Set once, never changed, never reused.
	 * @return the value of the '<em>Export Index</em>' attribute.
	 * @see #setExportIndex(int)
	 * @see org.labelwright.model.schema.SchemaPackage#getOption_ExportIndex()
	 * @generated
	 */
	int getExportIndex();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.Option#getExportIndex <em>Export Index</em>}' attribute.
	 * @param value the new value of the '<em>Export Index</em>' attribute.
	 * @see #getExportIndex()
	 * @generated
	 */
	void setExportIndex(int value);

	/**
	 * Returns the value of the '<em><b>Color</b></em>' attribute.
	 * #RRGGBB, or null.
	 * @return the value of the '<em>Color</em>' attribute.
	 * @see #setColor(String)
	 * @see org.labelwright.model.schema.SchemaPackage#getOption_Color()
	 * @generated
	 */
	String getColor();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.Option#getColor <em>Color</em>}' attribute.
	 * @param value the new value of the '<em>Color</em>' attribute.
	 * @see #getColor()
	 * @generated
	 */
	void setColor(String value);

	/**
	 * Returns the value of the '<em><b>Hotkey</b></em>' attribute.
	 * A key sequence, or null.
	 * @return the value of the '<em>Hotkey</em>' attribute.
	 * @see #setHotkey(String)
	 * @see org.labelwright.model.schema.SchemaPackage#getOption_Hotkey()
	 * @generated
	 */
	String getHotkey();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.Option#getHotkey <em>Hotkey</em>}' attribute.
	 * @param value the new value of the '<em>Hotkey</em>' attribute.
	 * @see #getHotkey()
	 * @generated
	 */
	void setHotkey(String value);

	/**
	 * Returns the value of the '<em><b>Retired</b></em>' attribute.
	 * True when it may no longer be chosen.
	 * @return the value of the '<em>Retired</em>' attribute.
	 * @see #setRetired(boolean)
	 * @see org.labelwright.model.schema.SchemaPackage#getOption_Retired()
	 * @generated
	 */
	boolean isRetired();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.Option#isRetired <em>Retired</em>}' attribute.
	 * @param value the new value of the '<em>Retired</em>' attribute.
	 * @see #isRetired()
	 * @generated
	 */
	void setRetired(boolean value);

} // Option
