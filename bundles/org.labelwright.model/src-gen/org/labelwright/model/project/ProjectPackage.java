package org.labelwright.model.project;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.labelwright.model.ModelPackage;

/**
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * The exchange form of a project's settings.
 * @see org.labelwright.model.project.ProjectFactory
 * @generated
 */
public interface ProjectPackage extends EPackage {
	/**
	 * The package name.
	 * @generated
	 */
	String eNAME = "project";

	/**
	 * The package namespace URI.
	 * @generated
	 */
	String eNS_URI = "http://labelwright.org/model/1.0/project";

	/**
	 * The package namespace name.
	 * @generated
	 */
	String eNS_PREFIX = "lw-project";

	/**
	 * The singleton instance of the package.
	 * @generated
	 */
	ProjectPackage eINSTANCE = org.labelwright.model.project.impl.ProjectPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.labelwright.model.project.impl.ProjectSettingsImpl <em>Settings</em>}' class.
	 * @see org.labelwright.model.project.impl.ProjectSettingsImpl
	 * @see org.labelwright.model.project.impl.ProjectPackageImpl#getProjectSettings()
	 * @generated
	 */
	int PROJECT_SETTINGS = 0;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int PROJECT_SETTINGS__UNKNOWN = ModelPackage.NAMED__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int PROJECT_SETTINGS__ID = ModelPackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Foreign</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int PROJECT_SETTINGS__FOREIGN = ModelPackage.NAMED__FOREIGN;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int PROJECT_SETTINGS__NAME = ModelPackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int PROJECT_SETTINGS__DESCRIPTION = ModelPackage.NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Modality Ids</b></em>' attribute list.
	 * @generated
	 * @ordered
	 */
	int PROJECT_SETTINGS__MODALITY_IDS = ModelPackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Members</b></em>' containment reference list.
	 * @generated
	 * @ordered
	 */
	int PROJECT_SETTINGS__MEMBERS = ModelPackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>States</b></em>' containment reference list.
	 * @generated
	 * @ordered
	 */
	int PROJECT_SETTINGS__STATES = ModelPackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Review</b></em>' containment reference.
	 * @generated
	 * @ordered
	 */
	int PROJECT_SETTINGS__REVIEW = ModelPackage.NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Privacy</b></em>' containment reference list.
	 * @generated
	 * @ordered
	 */
	int PROJECT_SETTINGS__PRIVACY = ModelPackage.NAMED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Settings</em>' class.
	 * @generated
	 * @ordered
	 */
	int PROJECT_SETTINGS_FEATURE_COUNT = ModelPackage.NAMED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.labelwright.model.project.impl.MemberImpl <em>Member</em>}' class.
	 * @see org.labelwright.model.project.impl.MemberImpl
	 * @see org.labelwright.model.project.impl.ProjectPackageImpl#getMember()
	 * @generated
	 */
	int MEMBER = 1;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int MEMBER__UNKNOWN = ModelPackage.NAMED__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int MEMBER__ID = ModelPackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Foreign</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int MEMBER__FOREIGN = ModelPackage.NAMED__FOREIGN;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int MEMBER__NAME = ModelPackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int MEMBER__DESCRIPTION = ModelPackage.NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Roles</b></em>' attribute list.
	 * @generated
	 * @ordered
	 */
	int MEMBER__ROLES = ModelPackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Expertise</b></em>' attribute list.
	 * @generated
	 * @ordered
	 */
	int MEMBER__EXPERTISE = ModelPackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Member</em>' class.
	 * @generated
	 * @ordered
	 */
	int MEMBER_FEATURE_COUNT = ModelPackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.labelwright.model.project.impl.WorkflowStateImpl <em>Workflow State</em>}' class.
	 * @see org.labelwright.model.project.impl.WorkflowStateImpl
	 * @see org.labelwright.model.project.impl.ProjectPackageImpl#getWorkflowState()
	 * @generated
	 */
	int WORKFLOW_STATE = 2;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int WORKFLOW_STATE__UNKNOWN = ModelPackage.NAMED__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int WORKFLOW_STATE__ID = ModelPackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Foreign</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int WORKFLOW_STATE__FOREIGN = ModelPackage.NAMED__FOREIGN;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int WORKFLOW_STATE__NAME = ModelPackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int WORKFLOW_STATE__DESCRIPTION = ModelPackage.NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Next Ids</b></em>' attribute list.
	 * @generated
	 * @ordered
	 */
	int WORKFLOW_STATE__NEXT_IDS = ModelPackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Terminal</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int WORKFLOW_STATE__TERMINAL = ModelPackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Workflow State</em>' class.
	 * @generated
	 * @ordered
	 */
	int WORKFLOW_STATE_FEATURE_COUNT = ModelPackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.labelwright.model.project.impl.ReviewPolicyImpl <em>Review Policy</em>}' class.
	 * @see org.labelwright.model.project.impl.ReviewPolicyImpl
	 * @see org.labelwright.model.project.impl.ProjectPackageImpl#getReviewPolicy()
	 * @generated
	 */
	int REVIEW_POLICY = 3;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int REVIEW_POLICY__UNKNOWN = ModelPackage.ELEMENT__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Overlap</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int REVIEW_POLICY__OVERLAP = ModelPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Share</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int REVIEW_POLICY__SHARE = ModelPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Blind</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int REVIEW_POLICY__BLIND = ModelPackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Gold Rate</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int REVIEW_POLICY__GOLD_RATE = ModelPackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Review Policy</em>' class.
	 * @generated
	 * @ordered
	 */
	int REVIEW_POLICY_FEATURE_COUNT = ModelPackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.labelwright.model.project.impl.PrivacyRuleImpl <em>Privacy Rule</em>}' class.
	 * @see org.labelwright.model.project.impl.PrivacyRuleImpl
	 * @see org.labelwright.model.project.impl.ProjectPackageImpl#getPrivacyRule()
	 * @generated
	 */
	int PRIVACY_RULE = 4;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int PRIVACY_RULE__UNKNOWN = ModelPackage.NAMED__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int PRIVACY_RULE__ID = ModelPackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Foreign</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int PRIVACY_RULE__FOREIGN = ModelPackage.NAMED__FOREIGN;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int PRIVACY_RULE__NAME = ModelPackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int PRIVACY_RULE__DESCRIPTION = ModelPackage.NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Label Ids</b></em>' attribute list.
	 * @generated
	 * @ordered
	 */
	int PRIVACY_RULE__LABEL_IDS = ModelPackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Action</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int PRIVACY_RULE__ACTION = ModelPackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Privacy Rule</em>' class.
	 * @generated
	 * @ordered
	 */
	int PRIVACY_RULE_FEATURE_COUNT = ModelPackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.labelwright.model.project.Role <em>Role</em>}' enum.
	 * @see org.labelwright.model.project.Role
	 * @see org.labelwright.model.project.impl.ProjectPackageImpl#getRole()
	 * @generated
	 */
	int ROLE = 5;


	/**
	 * Returns the meta object for class '{@link org.labelwright.model.project.ProjectSettings <em>Settings</em>}'.
	 * @return the meta object for class '<em>Settings</em>'.
	 * @see org.labelwright.model.project.ProjectSettings
	 * @generated
	 */
	EClass getProjectSettings();

	/**
	 * Returns the meta object for the attribute list '{@link org.labelwright.model.project.ProjectSettings#getModalityIds <em>Modality Ids</em>}'.
	 * @return the meta object for the attribute list '<em>Modality Ids</em>'.
	 * @see org.labelwright.model.project.ProjectSettings#getModalityIds()
	 * @see #getProjectSettings()
	 * @generated
	 */
	EAttribute getProjectSettings_ModalityIds();

	/**
	 * Returns the meta object for the containment reference list '{@link org.labelwright.model.project.ProjectSettings#getMembers <em>Members</em>}'.
	 * @return the meta object for the containment reference list '<em>Members</em>'.
	 * @see org.labelwright.model.project.ProjectSettings#getMembers()
	 * @see #getProjectSettings()
	 * @generated
	 */
	EReference getProjectSettings_Members();

	/**
	 * Returns the meta object for the containment reference list '{@link org.labelwright.model.project.ProjectSettings#getStates <em>States</em>}'.
	 * @return the meta object for the containment reference list '<em>States</em>'.
	 * @see org.labelwright.model.project.ProjectSettings#getStates()
	 * @see #getProjectSettings()
	 * @generated
	 */
	EReference getProjectSettings_States();

	/**
	 * Returns the meta object for the containment reference '{@link org.labelwright.model.project.ProjectSettings#getReview <em>Review</em>}'.
	 * @return the meta object for the containment reference '<em>Review</em>'.
	 * @see org.labelwright.model.project.ProjectSettings#getReview()
	 * @see #getProjectSettings()
	 * @generated
	 */
	EReference getProjectSettings_Review();

	/**
	 * Returns the meta object for the containment reference list '{@link org.labelwright.model.project.ProjectSettings#getPrivacy <em>Privacy</em>}'.
	 * @return the meta object for the containment reference list '<em>Privacy</em>'.
	 * @see org.labelwright.model.project.ProjectSettings#getPrivacy()
	 * @see #getProjectSettings()
	 * @generated
	 */
	EReference getProjectSettings_Privacy();

	/**
	 * Returns the meta object for class '{@link org.labelwright.model.project.Member <em>Member</em>}'.
	 * @return the meta object for class '<em>Member</em>'.
	 * @see org.labelwright.model.project.Member
	 * @generated
	 */
	EClass getMember();

	/**
	 * Returns the meta object for the attribute list '{@link org.labelwright.model.project.Member#getRoles <em>Roles</em>}'.
	 * @return the meta object for the attribute list '<em>Roles</em>'.
	 * @see org.labelwright.model.project.Member#getRoles()
	 * @see #getMember()
	 * @generated
	 */
	EAttribute getMember_Roles();

	/**
	 * Returns the meta object for the attribute list '{@link org.labelwright.model.project.Member#getExpertise <em>Expertise</em>}'.
	 * @return the meta object for the attribute list '<em>Expertise</em>'.
	 * @see org.labelwright.model.project.Member#getExpertise()
	 * @see #getMember()
	 * @generated
	 */
	EAttribute getMember_Expertise();

	/**
	 * Returns the meta object for class '{@link org.labelwright.model.project.WorkflowState <em>Workflow State</em>}'.
	 * @return the meta object for class '<em>Workflow State</em>'.
	 * @see org.labelwright.model.project.WorkflowState
	 * @generated
	 */
	EClass getWorkflowState();

	/**
	 * Returns the meta object for the attribute list '{@link org.labelwright.model.project.WorkflowState#getNextIds <em>Next Ids</em>}'.
	 * @return the meta object for the attribute list '<em>Next Ids</em>'.
	 * @see org.labelwright.model.project.WorkflowState#getNextIds()
	 * @see #getWorkflowState()
	 * @generated
	 */
	EAttribute getWorkflowState_NextIds();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.project.WorkflowState#isTerminal <em>Terminal</em>}'.
	 * @return the meta object for the attribute '<em>Terminal</em>'.
	 * @see org.labelwright.model.project.WorkflowState#isTerminal()
	 * @see #getWorkflowState()
	 * @generated
	 */
	EAttribute getWorkflowState_Terminal();

	/**
	 * Returns the meta object for class '{@link org.labelwright.model.project.ReviewPolicy <em>Review Policy</em>}'.
	 * @return the meta object for class '<em>Review Policy</em>'.
	 * @see org.labelwright.model.project.ReviewPolicy
	 * @generated
	 */
	EClass getReviewPolicy();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.project.ReviewPolicy#getOverlap <em>Overlap</em>}'.
	 * @return the meta object for the attribute '<em>Overlap</em>'.
	 * @see org.labelwright.model.project.ReviewPolicy#getOverlap()
	 * @see #getReviewPolicy()
	 * @generated
	 */
	EAttribute getReviewPolicy_Overlap();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.project.ReviewPolicy#getShare <em>Share</em>}'.
	 * @return the meta object for the attribute '<em>Share</em>'.
	 * @see org.labelwright.model.project.ReviewPolicy#getShare()
	 * @see #getReviewPolicy()
	 * @generated
	 */
	EAttribute getReviewPolicy_Share();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.project.ReviewPolicy#isBlind <em>Blind</em>}'.
	 * @return the meta object for the attribute '<em>Blind</em>'.
	 * @see org.labelwright.model.project.ReviewPolicy#isBlind()
	 * @see #getReviewPolicy()
	 * @generated
	 */
	EAttribute getReviewPolicy_Blind();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.project.ReviewPolicy#getGoldRate <em>Gold Rate</em>}'.
	 * @return the meta object for the attribute '<em>Gold Rate</em>'.
	 * @see org.labelwright.model.project.ReviewPolicy#getGoldRate()
	 * @see #getReviewPolicy()
	 * @generated
	 */
	EAttribute getReviewPolicy_GoldRate();

	/**
	 * Returns the meta object for class '{@link org.labelwright.model.project.PrivacyRule <em>Privacy Rule</em>}'.
	 * @return the meta object for class '<em>Privacy Rule</em>'.
	 * @see org.labelwright.model.project.PrivacyRule
	 * @generated
	 */
	EClass getPrivacyRule();

	/**
	 * Returns the meta object for the attribute list '{@link org.labelwright.model.project.PrivacyRule#getLabelIds <em>Label Ids</em>}'.
	 * @return the meta object for the attribute list '<em>Label Ids</em>'.
	 * @see org.labelwright.model.project.PrivacyRule#getLabelIds()
	 * @see #getPrivacyRule()
	 * @generated
	 */
	EAttribute getPrivacyRule_LabelIds();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.project.PrivacyRule#getAction <em>Action</em>}'.
	 * @return the meta object for the attribute '<em>Action</em>'.
	 * @see org.labelwright.model.project.PrivacyRule#getAction()
	 * @see #getPrivacyRule()
	 * @generated
	 */
	EAttribute getPrivacyRule_Action();

	/**
	 * Returns the meta object for enum '{@link org.labelwright.model.project.Role <em>Role</em>}'.
	 * @return the meta object for enum '<em>Role</em>'.
	 * @see org.labelwright.model.project.Role
	 * @generated
	 */
	EEnum getRole();

	/**
	 * Returns the factory that creates the instances of the model.
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ProjectFactory getProjectFactory();

	/**
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.labelwright.model.project.impl.ProjectSettingsImpl <em>Settings</em>}' class.
		 * @see org.labelwright.model.project.impl.ProjectSettingsImpl
		 * @see org.labelwright.model.project.impl.ProjectPackageImpl#getProjectSettings()
		 * @generated
		 */
		EClass PROJECT_SETTINGS = eINSTANCE.getProjectSettings();

		/**
		 * The meta object literal for the '<em><b>Modality Ids</b></em>' attribute list feature.
		 * @generated
		 */
		EAttribute PROJECT_SETTINGS__MODALITY_IDS = eINSTANCE.getProjectSettings_ModalityIds();

		/**
		 * The meta object literal for the '<em><b>Members</b></em>' containment reference list feature.
		 * @generated
		 */
		EReference PROJECT_SETTINGS__MEMBERS = eINSTANCE.getProjectSettings_Members();

		/**
		 * The meta object literal for the '<em><b>States</b></em>' containment reference list feature.
		 * @generated
		 */
		EReference PROJECT_SETTINGS__STATES = eINSTANCE.getProjectSettings_States();

		/**
		 * The meta object literal for the '<em><b>Review</b></em>' containment reference feature.
		 * @generated
		 */
		EReference PROJECT_SETTINGS__REVIEW = eINSTANCE.getProjectSettings_Review();

		/**
		 * The meta object literal for the '<em><b>Privacy</b></em>' containment reference list feature.
		 * @generated
		 */
		EReference PROJECT_SETTINGS__PRIVACY = eINSTANCE.getProjectSettings_Privacy();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.project.impl.MemberImpl <em>Member</em>}' class.
		 * @see org.labelwright.model.project.impl.MemberImpl
		 * @see org.labelwright.model.project.impl.ProjectPackageImpl#getMember()
		 * @generated
		 */
		EClass MEMBER = eINSTANCE.getMember();

		/**
		 * The meta object literal for the '<em><b>Roles</b></em>' attribute list feature.
		 * @generated
		 */
		EAttribute MEMBER__ROLES = eINSTANCE.getMember_Roles();

		/**
		 * The meta object literal for the '<em><b>Expertise</b></em>' attribute list feature.
		 * @generated
		 */
		EAttribute MEMBER__EXPERTISE = eINSTANCE.getMember_Expertise();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.project.impl.WorkflowStateImpl <em>Workflow State</em>}' class.
		 * @see org.labelwright.model.project.impl.WorkflowStateImpl
		 * @see org.labelwright.model.project.impl.ProjectPackageImpl#getWorkflowState()
		 * @generated
		 */
		EClass WORKFLOW_STATE = eINSTANCE.getWorkflowState();

		/**
		 * The meta object literal for the '<em><b>Next Ids</b></em>' attribute list feature.
		 * @generated
		 */
		EAttribute WORKFLOW_STATE__NEXT_IDS = eINSTANCE.getWorkflowState_NextIds();

		/**
		 * The meta object literal for the '<em><b>Terminal</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute WORKFLOW_STATE__TERMINAL = eINSTANCE.getWorkflowState_Terminal();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.project.impl.ReviewPolicyImpl <em>Review Policy</em>}' class.
		 * @see org.labelwright.model.project.impl.ReviewPolicyImpl
		 * @see org.labelwright.model.project.impl.ProjectPackageImpl#getReviewPolicy()
		 * @generated
		 */
		EClass REVIEW_POLICY = eINSTANCE.getReviewPolicy();

		/**
		 * The meta object literal for the '<em><b>Overlap</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute REVIEW_POLICY__OVERLAP = eINSTANCE.getReviewPolicy_Overlap();

		/**
		 * The meta object literal for the '<em><b>Share</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute REVIEW_POLICY__SHARE = eINSTANCE.getReviewPolicy_Share();

		/**
		 * The meta object literal for the '<em><b>Blind</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute REVIEW_POLICY__BLIND = eINSTANCE.getReviewPolicy_Blind();

		/**
		 * The meta object literal for the '<em><b>Gold Rate</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute REVIEW_POLICY__GOLD_RATE = eINSTANCE.getReviewPolicy_GoldRate();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.project.impl.PrivacyRuleImpl <em>Privacy Rule</em>}' class.
		 * @see org.labelwright.model.project.impl.PrivacyRuleImpl
		 * @see org.labelwright.model.project.impl.ProjectPackageImpl#getPrivacyRule()
		 * @generated
		 */
		EClass PRIVACY_RULE = eINSTANCE.getPrivacyRule();

		/**
		 * The meta object literal for the '<em><b>Label Ids</b></em>' attribute list feature.
		 * @generated
		 */
		EAttribute PRIVACY_RULE__LABEL_IDS = eINSTANCE.getPrivacyRule_LabelIds();

		/**
		 * The meta object literal for the '<em><b>Action</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute PRIVACY_RULE__ACTION = eINSTANCE.getPrivacyRule_Action();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.project.Role <em>Role</em>}' enum.
		 * @see org.labelwright.model.project.Role
		 * @see org.labelwright.model.project.impl.ProjectPackageImpl#getRole()
		 * @generated
		 */
		EEnum ROLE = eINSTANCE.getRole();

	}

} //ProjectPackage
