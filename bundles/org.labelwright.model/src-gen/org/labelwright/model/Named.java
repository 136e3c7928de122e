package org.labelwright.model;


/**
 * A representation of the model object '<em><b>Named</b></em>'.
 *
 * An identified element that people name.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.Named#getName <em>Name</em>}</li>
 *   <li>{@link org.labelwright.model.Named#getDescription <em>Description</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.ModelPackage#getNamed()
 * @generated
 */
public interface Named extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * Shown to people; free to change at any time.
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.labelwright.model.ModelPackage#getNamed_Name()
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.labelwright.model.Named#getName <em>Name</em>}' attribute.
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * What it means, Markdown.
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.labelwright.model.ModelPackage#getNamed_Description()
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.labelwright.model.Named#getDescription <em>Description</em>}' attribute.
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

} // Named
