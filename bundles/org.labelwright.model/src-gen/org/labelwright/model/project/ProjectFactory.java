package org.labelwright.model.project;

import org.eclipse.emf.ecore.EFactory;

/**
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * @see org.labelwright.model.project.ProjectPackage
 * @generated
 */
public interface ProjectFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * @generated
	 */
	ProjectFactory eINSTANCE = org.labelwright.model.project.impl.ProjectFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Settings</em>'.
	 * @return a new object of class '<em>Settings</em>'.
	 * @generated
	 */
	ProjectSettings createProjectSettings();

	/**
	 * Returns a new object of class '<em>Member</em>'.
	 * @return a new object of class '<em>Member</em>'.
	 * @generated
	 */
	Member createMember();

	/**
	 * Returns a new object of class '<em>Workflow State</em>'.
	 * @return a new object of class '<em>Workflow State</em>'.
	 * @generated
	 */
	WorkflowState createWorkflowState();

	/**
	 * Returns a new object of class '<em>Review Policy</em>'.
	 * @return a new object of class '<em>Review Policy</em>'.
	 * @generated
	 */
	ReviewPolicy createReviewPolicy();

	/**
	 * Returns a new object of class '<em>Privacy Rule</em>'.
	 * @return a new object of class '<em>Privacy Rule</em>'.
	 * @generated
	 */
	PrivacyRule createPrivacyRule();

	/**
	 * Returns the package supported by this factory.
	 * @return the package supported by this factory.
	 * @generated
	 */
	ProjectPackage getProjectPackage();

} //ProjectFactory
