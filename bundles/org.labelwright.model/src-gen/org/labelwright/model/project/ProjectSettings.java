package org.labelwright.model.project;

import org.eclipse.emf.common.util.EList;

import org.labelwright.model.Named;

/**
 * A representation of the model object '<em><b>Settings</b></em>'.
 *
 * How a team works on a project.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.project.ProjectSettings#getModalityIds <em>Modality Ids</em>}</li>
 *   <li>{@link org.labelwright.model.project.ProjectSettings#getMembers <em>Members</em>}</li>
 *   <li>{@link org.labelwright.model.project.ProjectSettings#getStates <em>States</em>}</li>
 *   <li>{@link org.labelwright.model.project.ProjectSettings#getReview <em>Review</em>}</li>
 *   <li>{@link org.labelwright.model.project.ProjectSettings#getPrivacy <em>Privacy</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.project.ProjectPackage#getProjectSettings()
 * @generated
 */
public interface ProjectSettings extends Named {
	/**
	 * Returns the value of the '<em><b>Modality Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * Modalities in use.
	 * @return the value of the '<em>Modality Ids</em>' attribute list.
	 * @see org.labelwright.model.project.ProjectPackage#getProjectSettings_ModalityIds()
	 * @generated
	 */
	EList<String> getModalityIds();

	/**
	 * Returns the value of the '<em><b>Members</b></em>' containment reference list.
	 * The list contents are of type {@link org.labelwright.model.project.Member}.
	 * Who works on it.
	 * @return the value of the '<em>Members</em>' containment reference list.
	 * @see org.labelwright.model.project.ProjectPackage#getProjectSettings_Members()
	 * @generated
	 */
	EList<Member> getMembers();

	/**
	 * Returns the value of the '<em><b>States</b></em>' containment reference list.
	 * The list contents are of type {@link org.labelwright.model.project.WorkflowState}.
	 * Through which items move.
	 * @return the value of the '<em>States</em>' containment reference list.
	 * @see org.labelwright.model.project.ProjectPackage#getProjectSettings_States()
	 * @generated
	 */
	EList<WorkflowState> getStates();

	/**
	 * Returns the value of the '<em><b>Review</b></em>' containment reference.
	 * How work is checked, or null for not at all.
	 * @return the value of the '<em>Review</em>' containment reference.
	 * @see #setReview(ReviewPolicy)
	 * @see org.labelwright.model.project.ProjectPackage#getProjectSettings_Review()
	 * @generated
	 */
	ReviewPolicy getReview();

	/**
	 * Sets the value of the '{@link org.labelwright.model.project.ProjectSettings#getReview <em>Review</em>}' containment reference.
	 * @param value the new value of the '<em>Review</em>' containment reference.
	 * @see #getReview()
	 * @generated
	 */
	void setReview(ReviewPolicy value);

	/**
	 * Returns the value of the '<em><b>Privacy</b></em>' containment reference list.
	 * The list contents are of type {@link org.labelwright.model.project.PrivacyRule}.
	 * What must not be shown or exported.
	 * @return the value of the '<em>Privacy</em>' containment reference list.
	 * @see org.labelwright.model.project.ProjectPackage#getProjectSettings_Privacy()
	 * @generated
	 */
	EList<PrivacyRule> getPrivacy();

} // ProjectSettings
