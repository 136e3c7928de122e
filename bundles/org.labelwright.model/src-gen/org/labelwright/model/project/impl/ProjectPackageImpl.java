package org.labelwright.model.project.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.labelwright.model.ModelPackage;

import org.labelwright.model.annotation.AnnotationPackage;

import org.labelwright.model.annotation.impl.AnnotationPackageImpl;

import org.labelwright.model.guideline.GuidelinePackage;

import org.labelwright.model.guideline.impl.GuidelinePackageImpl;

import org.labelwright.model.impl.ModelPackageImpl;

import org.labelwright.model.project.Member;
import org.labelwright.model.project.PrivacyRule;
import org.labelwright.model.project.ProjectFactory;
import org.labelwright.model.project.ProjectPackage;
import org.labelwright.model.project.ProjectSettings;
import org.labelwright.model.project.ReviewPolicy;
import org.labelwright.model.project.Role;
import org.labelwright.model.project.WorkflowState;

import org.labelwright.model.schema.SchemaPackage;

import org.labelwright.model.schema.impl.SchemaPackageImpl;

/**
 * An implementation of the model <b>Package</b>.
 * @generated
 */
public class ProjectPackageImpl extends EPackageImpl implements ProjectPackage {
	/**
	 * @generated
	 */
	private EClass projectSettingsEClass = null;

	/**
	 * @generated
	 */
	private EClass memberEClass = null;

	/**
	 * @generated
	 */
	private EClass workflowStateEClass = null;

	/**
	 * @generated
	 */
	private EClass reviewPolicyEClass = null;

	/**
	 * @generated
	 */
	private EClass privacyRuleEClass = null;

	/**
	 * @generated
	 */
	private EEnum roleEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.labelwright.model.project.ProjectPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private ProjectPackageImpl() {
		super(eNS_URI, ProjectFactory.eINSTANCE);
	}
	/**
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link ProjectPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static ProjectPackage init() {
		if (isInited) return (ProjectPackage)EPackage.Registry.INSTANCE.getEPackage(ProjectPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredProjectPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		ProjectPackageImpl theProjectPackage = registeredProjectPackage instanceof ProjectPackageImpl ? (ProjectPackageImpl)registeredProjectPackage : new ProjectPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ModelPackage.eNS_URI);
		ModelPackageImpl theModelPackage = (ModelPackageImpl)(registeredPackage instanceof ModelPackageImpl ? registeredPackage : ModelPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(SchemaPackage.eNS_URI);
		SchemaPackageImpl theSchemaPackage = (SchemaPackageImpl)(registeredPackage instanceof SchemaPackageImpl ? registeredPackage : SchemaPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(AnnotationPackage.eNS_URI);
		AnnotationPackageImpl theAnnotationPackage = (AnnotationPackageImpl)(registeredPackage instanceof AnnotationPackageImpl ? registeredPackage : AnnotationPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(GuidelinePackage.eNS_URI);
		GuidelinePackageImpl theGuidelinePackage = (GuidelinePackageImpl)(registeredPackage instanceof GuidelinePackageImpl ? registeredPackage : GuidelinePackage.eINSTANCE);

		// Create package meta-data objects
		theProjectPackage.createPackageContents();
		theModelPackage.createPackageContents();
		theSchemaPackage.createPackageContents();
		theAnnotationPackage.createPackageContents();
		theGuidelinePackage.createPackageContents();

		// Initialize created meta-data
		theProjectPackage.initializePackageContents();
		theModelPackage.initializePackageContents();
		theSchemaPackage.initializePackageContents();
		theAnnotationPackage.initializePackageContents();
		theGuidelinePackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theProjectPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(ProjectPackage.eNS_URI, theProjectPackage);
		return theProjectPackage;
	}

	/**
	 * @generated
	 */
	@Override
	public EClass getProjectSettings() {
		return projectSettingsEClass;
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getProjectSettings_ModalityIds() {
		return (EAttribute)projectSettingsEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * @generated
	 */
	@Override
	public EReference getProjectSettings_Members() {
		return (EReference)projectSettingsEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * @generated
	 */
	@Override
	public EReference getProjectSettings_States() {
		return (EReference)projectSettingsEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * @generated
	 */
	@Override
	public EReference getProjectSettings_Review() {
		return (EReference)projectSettingsEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * @generated
	 */
	@Override
	public EReference getProjectSettings_Privacy() {
		return (EReference)projectSettingsEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * @generated
	 */
	@Override
	public EClass getMember() {
		return memberEClass;
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getMember_Roles() {
		return (EAttribute)memberEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getMember_Expertise() {
		return (EAttribute)memberEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * @generated
	 */
	@Override
	public EClass getWorkflowState() {
		return workflowStateEClass;
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getWorkflowState_NextIds() {
		return (EAttribute)workflowStateEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getWorkflowState_Terminal() {
		return (EAttribute)workflowStateEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * @generated
	 */
	@Override
	public EClass getReviewPolicy() {
		return reviewPolicyEClass;
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getReviewPolicy_Overlap() {
		return (EAttribute)reviewPolicyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getReviewPolicy_Share() {
		return (EAttribute)reviewPolicyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getReviewPolicy_Blind() {
		return (EAttribute)reviewPolicyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getReviewPolicy_GoldRate() {
		return (EAttribute)reviewPolicyEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * @generated
	 */
	@Override
	public EClass getPrivacyRule() {
		return privacyRuleEClass;
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getPrivacyRule_LabelIds() {
		return (EAttribute)privacyRuleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getPrivacyRule_Action() {
		return (EAttribute)privacyRuleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * @generated
	 */
	@Override
	public EEnum getRole() {
		return roleEEnum;
	}

	/**
	 * @generated
	 */
	@Override
	public ProjectFactory getProjectFactory() {
		return (ProjectFactory)getEFactoryInstance();
	}

	/**
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		projectSettingsEClass = createEClass(PROJECT_SETTINGS);
		createEAttribute(projectSettingsEClass, PROJECT_SETTINGS__MODALITY_IDS);
		createEReference(projectSettingsEClass, PROJECT_SETTINGS__MEMBERS);
		createEReference(projectSettingsEClass, PROJECT_SETTINGS__STATES);
		createEReference(projectSettingsEClass, PROJECT_SETTINGS__REVIEW);
		createEReference(projectSettingsEClass, PROJECT_SETTINGS__PRIVACY);

		memberEClass = createEClass(MEMBER);
		createEAttribute(memberEClass, MEMBER__ROLES);
		createEAttribute(memberEClass, MEMBER__EXPERTISE);

		workflowStateEClass = createEClass(WORKFLOW_STATE);
		createEAttribute(workflowStateEClass, WORKFLOW_STATE__NEXT_IDS);
		createEAttribute(workflowStateEClass, WORKFLOW_STATE__TERMINAL);

		reviewPolicyEClass = createEClass(REVIEW_POLICY);
		createEAttribute(reviewPolicyEClass, REVIEW_POLICY__OVERLAP);
		createEAttribute(reviewPolicyEClass, REVIEW_POLICY__SHARE);
		createEAttribute(reviewPolicyEClass, REVIEW_POLICY__BLIND);
		createEAttribute(reviewPolicyEClass, REVIEW_POLICY__GOLD_RATE);

		privacyRuleEClass = createEClass(PRIVACY_RULE);
		createEAttribute(privacyRuleEClass, PRIVACY_RULE__LABEL_IDS);
		createEAttribute(privacyRuleEClass, PRIVACY_RULE__ACTION);

		// Create enums
		roleEEnum = createEEnum(ROLE);
	}

	/**
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		ModelPackage theModelPackage = (ModelPackage)EPackage.Registry.INSTANCE.getEPackage(ModelPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		projectSettingsEClass.getESuperTypes().add(theModelPackage.getNamed());
		memberEClass.getESuperTypes().add(theModelPackage.getNamed());
		workflowStateEClass.getESuperTypes().add(theModelPackage.getNamed());
		reviewPolicyEClass.getESuperTypes().add(theModelPackage.getElement());
		privacyRuleEClass.getESuperTypes().add(theModelPackage.getNamed());

		// Initialize classes and features; add operations and parameters
		initEClass(projectSettingsEClass, ProjectSettings.class, "ProjectSettings", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProjectSettings_ModalityIds(), ecorePackage.getEString(), "modalityIds", null, 0, -1, ProjectSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProjectSettings_Members(), this.getMember(), null, "members", null, 0, -1, ProjectSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProjectSettings_States(), this.getWorkflowState(), null, "states", null, 0, -1, ProjectSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProjectSettings_Review(), this.getReviewPolicy(), null, "review", null, 0, 1, ProjectSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProjectSettings_Privacy(), this.getPrivacyRule(), null, "privacy", null, 0, -1, ProjectSettings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(memberEClass, Member.class, "Member", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMember_Roles(), this.getRole(), "roles", null, 0, -1, Member.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMember_Expertise(), ecorePackage.getEString(), "expertise", null, 0, -1, Member.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(workflowStateEClass, WorkflowState.class, "WorkflowState", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getWorkflowState_NextIds(), ecorePackage.getEString(), "nextIds", null, 0, -1, WorkflowState.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkflowState_Terminal(), ecorePackage.getEBoolean(), "terminal", null, 0, 1, WorkflowState.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(reviewPolicyEClass, ReviewPolicy.class, "ReviewPolicy", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getReviewPolicy_Overlap(), ecorePackage.getEInt(), "overlap", "1", 0, 1, ReviewPolicy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReviewPolicy_Share(), ecorePackage.getEDouble(), "share", "1", 0, 1, ReviewPolicy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReviewPolicy_Blind(), ecorePackage.getEBoolean(), "blind", "true", 0, 1, ReviewPolicy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReviewPolicy_GoldRate(), ecorePackage.getEDouble(), "goldRate", null, 0, 1, ReviewPolicy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(privacyRuleEClass, PrivacyRule.class, "PrivacyRule", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPrivacyRule_LabelIds(), ecorePackage.getEString(), "labelIds", null, 0, -1, PrivacyRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPrivacyRule_Action(), ecorePackage.getEString(), "action", null, 0, 1, PrivacyRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(roleEEnum, Role.class, "Role");
		addEEnumLiteral(roleEEnum, Role.READER);
		addEEnumLiteral(roleEEnum, Role.ANNOTATOR);
		addEEnumLiteral(roleEEnum, Role.REVIEWER);
		addEEnumLiteral(roleEEnum, Role.LEAD);
		addEEnumLiteral(roleEEnum, Role.ADMINISTRATOR);
	}

} //ProjectPackageImpl
