package org.labelwright.model.project.util;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

import org.labelwright.model.Element;
import org.labelwright.model.Identified;
import org.labelwright.model.Named;

import org.labelwright.model.project.*;

/**
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * @see org.labelwright.model.project.ProjectPackage
 * @generated
 */
public class ProjectSwitch<T> extends Switch<T> {
	/**
	 * The cached model package
	 * @generated
	 */
	protected static ProjectPackage modelPackage;

	/**
	 * Creates an instance of the switch.
	 * @generated
	 */
	public ProjectSwitch() {
		if (modelPackage == null) {
			modelPackage = ProjectPackage.eINSTANCE;
		}
	}

	/**
	 * Checks whether this is a switch for the given package.
	 * @param ePackage the package in question.
	 * @return whether this is a switch for the given package.
	 * @generated
	 */
	@Override
	protected boolean isSwitchFor(EPackage ePackage) {
		return ePackage == modelPackage;
	}

	/**
	 * Calls <code>caseXXX</code> for each class of the model until one returns a non null result; it yields that result.
	 * @return the first non-null result returned by a <code>caseXXX</code> call.
	 * @generated
	 */
	@Override
	protected T doSwitch(int classifierID, EObject theEObject) {
		switch (classifierID) {
			case ProjectPackage.PROJECT_SETTINGS: {
				ProjectSettings projectSettings = (ProjectSettings)theEObject;
				T result = caseProjectSettings(projectSettings);
				if (result == null) result = caseNamed(projectSettings);
				if (result == null) result = caseIdentified(projectSettings);
				if (result == null) result = caseElement(projectSettings);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ProjectPackage.MEMBER: {
				Member member = (Member)theEObject;
				T result = caseMember(member);
				if (result == null) result = caseNamed(member);
				if (result == null) result = caseIdentified(member);
				if (result == null) result = caseElement(member);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ProjectPackage.WORKFLOW_STATE: {
				WorkflowState workflowState = (WorkflowState)theEObject;
				T result = caseWorkflowState(workflowState);
				if (result == null) result = caseNamed(workflowState);
				if (result == null) result = caseIdentified(workflowState);
				if (result == null) result = caseElement(workflowState);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ProjectPackage.REVIEW_POLICY: {
				ReviewPolicy reviewPolicy = (ReviewPolicy)theEObject;
				T result = caseReviewPolicy(reviewPolicy);
				if (result == null) result = caseElement(reviewPolicy);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case ProjectPackage.PRIVACY_RULE: {
				PrivacyRule privacyRule = (PrivacyRule)theEObject;
				T result = casePrivacyRule(privacyRule);
				if (result == null) result = caseNamed(privacyRule);
				if (result == null) result = caseIdentified(privacyRule);
				if (result == null) result = caseElement(privacyRule);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			default: return defaultCase(theEObject);
		}
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Settings</em>'.
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Settings</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseProjectSettings(ProjectSettings object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Member</em>'.
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Member</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMember(Member object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Workflow State</em>'.
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Workflow State</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseWorkflowState(WorkflowState object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Review Policy</em>'.
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Review Policy</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseReviewPolicy(ReviewPolicy object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Privacy Rule</em>'.
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Privacy Rule</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePrivacyRule(PrivacyRule object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Element</em>'.
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Element</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseElement(Element object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Identified</em>'.
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Identified</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIdentified(Identified object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Named</em>'.
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Named</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNamed(Named object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch, but this is the last case anyway.
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject)
	 * @generated
	 */
	@Override
	public T defaultCase(EObject object) {
		return null;
	}

} //ProjectSwitch
