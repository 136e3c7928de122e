package org.labelwright.model.project;

import org.eclipse.emf.common.util.EList;

import org.labelwright.model.Named;

/**
 * A representation of the model object '<em><b>Privacy Rule</b></em>'.
 *
 * Something that must not be shown or exported.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.project.PrivacyRule#getLabelIds <em>Label Ids</em>}</li>
 *   <li>{@link org.labelwright.model.project.PrivacyRule#getAction <em>Action</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.project.ProjectPackage#getPrivacyRule()
 * @generated
 */
public interface PrivacyRule extends Named {
	/**
	 * Returns the value of the '<em><b>Label Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * Objects it is about.
	 * @return the value of the '<em>Label Ids</em>' attribute list.
	 * @see org.labelwright.model.project.ProjectPackage#getPrivacyRule_LabelIds()
	 * @generated
	 */
	EList<String> getLabelIds();

	/**
	 * Returns the value of the '<em><b>Action</b></em>' attribute.
	 * blur, hide or drop.
	 * @return the value of the '<em>Action</em>' attribute.
	 * @see #setAction(String)
	 * @see org.labelwright.model.project.ProjectPackage#getPrivacyRule_Action()
	 * @generated
	 */
	String getAction();

	/**
	 * Sets the value of the '{@link org.labelwright.model.project.PrivacyRule#getAction <em>Action</em>}' attribute.
	 * @param value the new value of the '<em>Action</em>' attribute.
	 * @see #getAction()
	 * @generated
	 */
	void setAction(String value);

} // PrivacyRule
