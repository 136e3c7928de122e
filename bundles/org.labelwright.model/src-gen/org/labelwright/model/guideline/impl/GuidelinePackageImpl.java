package org.labelwright.model.guideline.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.labelwright.model.ModelPackage;

import org.labelwright.model.annotation.AnnotationPackage;

import org.labelwright.model.annotation.impl.AnnotationPackageImpl;

import org.labelwright.model.guideline.Example;
import org.labelwright.model.guideline.ExampleKind;
import org.labelwright.model.guideline.Guideline;
import org.labelwright.model.guideline.GuidelineFactory;
import org.labelwright.model.guideline.GuidelinePackage;
import org.labelwright.model.guideline.OpenQuestion;
import org.labelwright.model.guideline.Rule;
import org.labelwright.model.guideline.Section;

import org.labelwright.model.impl.ModelPackageImpl;

import org.labelwright.model.project.ProjectPackage;

import org.labelwright.model.project.impl.ProjectPackageImpl;

import org.labelwright.model.schema.SchemaPackage;

import org.labelwright.model.schema.impl.SchemaPackageImpl;

/**
 * An implementation of the model <b>Package</b>.
 * @generated
 */
public class GuidelinePackageImpl extends EPackageImpl implements GuidelinePackage {
	/**
	 * @generated
	 */
	private EClass guidelineEClass = null;

	/**
	 * @generated
	 */
	private EClass sectionEClass = null;

	/**
	 * @generated
	 */
	private EClass ruleEClass = null;

	/**
	 * @generated
	 */
	private EClass exampleEClass = null;

	/**
	 * @generated
	 */
	private EClass openQuestionEClass = null;

	/**
	 * @generated
	 */
	private EEnum exampleKindEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.labelwright.model.guideline.GuidelinePackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private GuidelinePackageImpl() {
		super(eNS_URI, GuidelineFactory.eINSTANCE);
	}
	/**
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link GuidelinePackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static GuidelinePackage init() {
		if (isInited) return (GuidelinePackage)EPackage.Registry.INSTANCE.getEPackage(GuidelinePackage.eNS_URI);

		// Obtain or create and register package
		Object registeredGuidelinePackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		GuidelinePackageImpl theGuidelinePackage = registeredGuidelinePackage instanceof GuidelinePackageImpl ? (GuidelinePackageImpl)registeredGuidelinePackage : new GuidelinePackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ModelPackage.eNS_URI);
		ModelPackageImpl theModelPackage = (ModelPackageImpl)(registeredPackage instanceof ModelPackageImpl ? registeredPackage : ModelPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(SchemaPackage.eNS_URI);
		SchemaPackageImpl theSchemaPackage = (SchemaPackageImpl)(registeredPackage instanceof SchemaPackageImpl ? registeredPackage : SchemaPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(AnnotationPackage.eNS_URI);
		AnnotationPackageImpl theAnnotationPackage = (AnnotationPackageImpl)(registeredPackage instanceof AnnotationPackageImpl ? registeredPackage : AnnotationPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ProjectPackage.eNS_URI);
		ProjectPackageImpl theProjectPackage = (ProjectPackageImpl)(registeredPackage instanceof ProjectPackageImpl ? registeredPackage : ProjectPackage.eINSTANCE);

		// Create package meta-data objects
		theGuidelinePackage.createPackageContents();
		theModelPackage.createPackageContents();
		theSchemaPackage.createPackageContents();
		theAnnotationPackage.createPackageContents();
		theProjectPackage.createPackageContents();

		// Initialize created meta-data
		theGuidelinePackage.initializePackageContents();
		theModelPackage.initializePackageContents();
		theSchemaPackage.initializePackageContents();
		theAnnotationPackage.initializePackageContents();
		theProjectPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theGuidelinePackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(GuidelinePackage.eNS_URI, theGuidelinePackage);
		return theGuidelinePackage;
	}

	/**
	 * @generated
	 */
	@Override
	public EClass getGuideline() {
		return guidelineEClass;
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getGuideline_Version() {
		return (EAttribute)guidelineEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * @generated
	 */
	@Override
	public EReference getGuideline_Sections() {
		return (EReference)guidelineEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * @generated
	 */
	@Override
	public EReference getGuideline_Questions() {
		return (EReference)guidelineEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * @generated
	 */
	@Override
	public EClass getSection() {
		return sectionEClass;
	}

	/**
	 * @generated
	 */
	@Override
	public EReference getSection_Sections() {
		return (EReference)sectionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * @generated
	 */
	@Override
	public EReference getSection_Rules() {
		return (EReference)sectionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * @generated
	 */
	@Override
	public EReference getSection_Examples() {
		return (EReference)sectionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getSection_SubjectIds() {
		return (EAttribute)sectionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * @generated
	 */
	@Override
	public EClass getRule() {
		return ruleEClass;
	}

	/**
	 * @generated
	 */
	@Override
	public EReference getRule_Examples() {
		return (EReference)ruleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getRule_SubjectIds() {
		return (EAttribute)ruleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * @generated
	 */
	@Override
	public EClass getExample() {
		return exampleEClass;
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getExample_Kind() {
		return (EAttribute)exampleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getExample_ItemId() {
		return (EAttribute)exampleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getExample_AnnotationIds() {
		return (EAttribute)exampleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * @generated
	 */
	@Override
	public EReference getExample_Snapshot() {
		return (EReference)exampleEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getExample_SubjectIds() {
		return (EAttribute)exampleEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * @generated
	 */
	@Override
	public EClass getOpenQuestion() {
		return openQuestionEClass;
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getOpenQuestion_ItemId() {
		return (EAttribute)openQuestionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getOpenQuestion_AnnotationId() {
		return (EAttribute)openQuestionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getOpenQuestion_AskedBy() {
		return (EAttribute)openQuestionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getOpenQuestion_AskedAt() {
		return (EAttribute)openQuestionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getOpenQuestion_Answer() {
		return (EAttribute)openQuestionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getOpenQuestion_AnsweredBy() {
		return (EAttribute)openQuestionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getOpenQuestion_AnsweredAt() {
		return (EAttribute)openQuestionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getOpenQuestion_SubjectIds() {
		return (EAttribute)openQuestionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * @generated
	 */
	@Override
	public EEnum getExampleKind() {
		return exampleKindEEnum;
	}

	/**
	 * @generated
	 */
	@Override
	public GuidelineFactory getGuidelineFactory() {
		return (GuidelineFactory)getEFactoryInstance();
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
		guidelineEClass = createEClass(GUIDELINE);
		createEAttribute(guidelineEClass, GUIDELINE__VERSION);
		createEReference(guidelineEClass, GUIDELINE__SECTIONS);
		createEReference(guidelineEClass, GUIDELINE__QUESTIONS);

		sectionEClass = createEClass(SECTION);
		createEReference(sectionEClass, SECTION__SECTIONS);
		createEReference(sectionEClass, SECTION__RULES);
		createEReference(sectionEClass, SECTION__EXAMPLES);
		createEAttribute(sectionEClass, SECTION__SUBJECT_IDS);

		ruleEClass = createEClass(RULE);
		createEReference(ruleEClass, RULE__EXAMPLES);
		createEAttribute(ruleEClass, RULE__SUBJECT_IDS);

		exampleEClass = createEClass(EXAMPLE);
		createEAttribute(exampleEClass, EXAMPLE__KIND);
		createEAttribute(exampleEClass, EXAMPLE__ITEM_ID);
		createEAttribute(exampleEClass, EXAMPLE__ANNOTATION_IDS);
		createEReference(exampleEClass, EXAMPLE__SNAPSHOT);
		createEAttribute(exampleEClass, EXAMPLE__SUBJECT_IDS);

		openQuestionEClass = createEClass(OPEN_QUESTION);
		createEAttribute(openQuestionEClass, OPEN_QUESTION__ITEM_ID);
		createEAttribute(openQuestionEClass, OPEN_QUESTION__ANNOTATION_ID);
		createEAttribute(openQuestionEClass, OPEN_QUESTION__ASKED_BY);
		createEAttribute(openQuestionEClass, OPEN_QUESTION__ASKED_AT);
		createEAttribute(openQuestionEClass, OPEN_QUESTION__ANSWER);
		createEAttribute(openQuestionEClass, OPEN_QUESTION__ANSWERED_BY);
		createEAttribute(openQuestionEClass, OPEN_QUESTION__ANSWERED_AT);
		createEAttribute(openQuestionEClass, OPEN_QUESTION__SUBJECT_IDS);

		// Create enums
		exampleKindEEnum = createEEnum(EXAMPLE_KIND);
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
		AnnotationPackage theAnnotationPackage = (AnnotationPackage)EPackage.Registry.INSTANCE.getEPackage(AnnotationPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		guidelineEClass.getESuperTypes().add(theModelPackage.getNamed());
		sectionEClass.getESuperTypes().add(theModelPackage.getNamed());
		ruleEClass.getESuperTypes().add(theModelPackage.getNamed());
		exampleEClass.getESuperTypes().add(theModelPackage.getNamed());
		openQuestionEClass.getESuperTypes().add(theModelPackage.getNamed());

		// Initialize classes and features; add operations and parameters
		initEClass(guidelineEClass, Guideline.class, "Guideline", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getGuideline_Version(), ecorePackage.getEString(), "version", null, 0, 1, Guideline.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGuideline_Sections(), this.getSection(), null, "sections", null, 0, -1, Guideline.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGuideline_Questions(), this.getOpenQuestion(), null, "questions", null, 0, -1, Guideline.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sectionEClass, Section.class, "Section", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSection_Sections(), this.getSection(), null, "sections", null, 0, -1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSection_Rules(), this.getRule(), null, "rules", null, 0, -1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSection_Examples(), this.getExample(), null, "examples", null, 0, -1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSection_SubjectIds(), ecorePackage.getEString(), "subjectIds", null, 0, -1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(ruleEClass, Rule.class, "Rule", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getRule_Examples(), this.getExample(), null, "examples", null, 0, -1, Rule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRule_SubjectIds(), ecorePackage.getEString(), "subjectIds", null, 0, -1, Rule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(exampleEClass, Example.class, "Example", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getExample_Kind(), this.getExampleKind(), "kind", null, 0, 1, Example.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExample_ItemId(), ecorePackage.getEString(), "itemId", null, 0, 1, Example.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExample_AnnotationIds(), ecorePackage.getEString(), "annotationIds", null, 0, -1, Example.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExample_Snapshot(), theAnnotationPackage.getAnnotation(), null, "snapshot", null, 0, -1, Example.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExample_SubjectIds(), ecorePackage.getEString(), "subjectIds", null, 0, -1, Example.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(openQuestionEClass, OpenQuestion.class, "OpenQuestion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOpenQuestion_ItemId(), ecorePackage.getEString(), "itemId", null, 0, 1, OpenQuestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOpenQuestion_AnnotationId(), ecorePackage.getEString(), "annotationId", null, 0, 1, OpenQuestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOpenQuestion_AskedBy(), ecorePackage.getEString(), "askedBy", null, 0, 1, OpenQuestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOpenQuestion_AskedAt(), theModelPackage.getTimestamp(), "askedAt", null, 0, 1, OpenQuestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOpenQuestion_Answer(), ecorePackage.getEString(), "answer", null, 0, 1, OpenQuestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOpenQuestion_AnsweredBy(), ecorePackage.getEString(), "answeredBy", null, 0, 1, OpenQuestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOpenQuestion_AnsweredAt(), theModelPackage.getTimestamp(), "answeredAt", null, 0, 1, OpenQuestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOpenQuestion_SubjectIds(), ecorePackage.getEString(), "subjectIds", null, 0, -1, OpenQuestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(exampleKindEEnum, ExampleKind.class, "ExampleKind");
		addEEnumLiteral(exampleKindEEnum, ExampleKind.POSITIVE);
		addEEnumLiteral(exampleKindEEnum, ExampleKind.NEGATIVE);
		addEEnumLiteral(exampleKindEEnum, ExampleKind.EDGE_CASE);
	}

} //GuidelinePackageImpl
