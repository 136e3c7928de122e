package org.labelwright.model.project;

import org.eclipse.emf.common.util.EList;

import org.labelwright.model.Named;

/**
 * A representation of the model object '<em><b>Member</b></em>'.
 *
 * A user and the roles he or she has.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.project.Member#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.labelwright.model.project.Member#getExpertise <em>Expertise</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.project.ProjectPackage#getMember()
 * @generated
 */
public interface Member extends Named {
	/**
	 * Returns the value of the '<em><b>Roles</b></em>' attribute list.
	 * The list contents are of type {@link org.labelwright.model.project.Role}.
	 * The literals are from the enumeration {@link org.labelwright.model.project.Role}.
	 * At least one.
	 * @return the value of the '<em>Roles</em>' attribute list.
	 * @see org.labelwright.model.project.Role
	 * @see org.labelwright.model.project.ProjectPackage#getMember_Roles()
	 * @generated
	 */
	EList<Role> getRoles();

	/**
	 * Returns the value of the '<em><b>Expertise</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * Label ids or free words.
	 * @return the value of the '<em>Expertise</em>' attribute list.
	 * @see org.labelwright.model.project.ProjectPackage#getMember_Expertise()
	 * @generated
	 */
	EList<String> getExpertise();

} // Member
