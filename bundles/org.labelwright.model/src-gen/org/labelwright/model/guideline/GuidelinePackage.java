package org.labelwright.model.guideline;

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
 * What annotators should do, and why.
 * @see org.labelwright.model.guideline.GuidelineFactory
 * @generated
 */
public interface GuidelinePackage extends EPackage {
	/**
	 * The package name.
	 * @generated
	 */
	String eNAME = "guideline";

	/**
	 * The package namespace URI.
	 * @generated
	 */
	String eNS_URI = "http://labelwright.org/model/1.0/guideline";

	/**
	 * The package namespace name.
	 * @generated
	 */
	String eNS_PREFIX = "lw-guideline";

	/**
	 * The singleton instance of the package.
	 * @generated
	 */
	GuidelinePackage eINSTANCE = org.labelwright.model.guideline.impl.GuidelinePackageImpl.init();

	/**
	 * The meta object id for the '{@link org.labelwright.model.guideline.impl.GuidelineImpl <em>Guideline</em>}' class.
	 * @see org.labelwright.model.guideline.impl.GuidelineImpl
	 * @see org.labelwright.model.guideline.impl.GuidelinePackageImpl#getGuideline()
	 * @generated
	 */
	int GUIDELINE = 0;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int GUIDELINE__UNKNOWN = ModelPackage.NAMED__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int GUIDELINE__ID = ModelPackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Foreign</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int GUIDELINE__FOREIGN = ModelPackage.NAMED__FOREIGN;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int GUIDELINE__NAME = ModelPackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int GUIDELINE__DESCRIPTION = ModelPackage.NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int GUIDELINE__VERSION = ModelPackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * @generated
	 * @ordered
	 */
	int GUIDELINE__SECTIONS = ModelPackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Questions</b></em>' containment reference list.
	 * @generated
	 * @ordered
	 */
	int GUIDELINE__QUESTIONS = ModelPackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Guideline</em>' class.
	 * @generated
	 * @ordered
	 */
	int GUIDELINE_FEATURE_COUNT = ModelPackage.NAMED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.labelwright.model.guideline.impl.SectionImpl <em>Section</em>}' class.
	 * @see org.labelwright.model.guideline.impl.SectionImpl
	 * @see org.labelwright.model.guideline.impl.GuidelinePackageImpl#getSection()
	 * @generated
	 */
	int SECTION = 1;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int SECTION__UNKNOWN = ModelPackage.NAMED__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int SECTION__ID = ModelPackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Foreign</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int SECTION__FOREIGN = ModelPackage.NAMED__FOREIGN;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int SECTION__NAME = ModelPackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int SECTION__DESCRIPTION = ModelPackage.NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * @generated
	 * @ordered
	 */
	int SECTION__SECTIONS = ModelPackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Rules</b></em>' containment reference list.
	 * @generated
	 * @ordered
	 */
	int SECTION__RULES = ModelPackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Examples</b></em>' containment reference list.
	 * @generated
	 * @ordered
	 */
	int SECTION__EXAMPLES = ModelPackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Subject Ids</b></em>' attribute list.
	 * @generated
	 * @ordered
	 */
	int SECTION__SUBJECT_IDS = ModelPackage.NAMED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Section</em>' class.
	 * @generated
	 * @ordered
	 */
	int SECTION_FEATURE_COUNT = ModelPackage.NAMED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.labelwright.model.guideline.impl.RuleImpl <em>Rule</em>}' class.
	 * @see org.labelwright.model.guideline.impl.RuleImpl
	 * @see org.labelwright.model.guideline.impl.GuidelinePackageImpl#getRule()
	 * @generated
	 */
	int RULE = 2;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RULE__UNKNOWN = ModelPackage.NAMED__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RULE__ID = ModelPackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Foreign</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RULE__FOREIGN = ModelPackage.NAMED__FOREIGN;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RULE__NAME = ModelPackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int RULE__DESCRIPTION = ModelPackage.NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Examples</b></em>' containment reference list.
	 * @generated
	 * @ordered
	 */
	int RULE__EXAMPLES = ModelPackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Subject Ids</b></em>' attribute list.
	 * @generated
	 * @ordered
	 */
	int RULE__SUBJECT_IDS = ModelPackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Rule</em>' class.
	 * @generated
	 * @ordered
	 */
	int RULE_FEATURE_COUNT = ModelPackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.labelwright.model.guideline.impl.ExampleImpl <em>Example</em>}' class.
	 * @see org.labelwright.model.guideline.impl.ExampleImpl
	 * @see org.labelwright.model.guideline.impl.GuidelinePackageImpl#getExample()
	 * @generated
	 */
	int EXAMPLE = 3;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int EXAMPLE__UNKNOWN = ModelPackage.NAMED__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int EXAMPLE__ID = ModelPackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Foreign</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int EXAMPLE__FOREIGN = ModelPackage.NAMED__FOREIGN;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int EXAMPLE__NAME = ModelPackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int EXAMPLE__DESCRIPTION = ModelPackage.NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int EXAMPLE__KIND = ModelPackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Item Id</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int EXAMPLE__ITEM_ID = ModelPackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Annotation Ids</b></em>' attribute list.
	 * @generated
	 * @ordered
	 */
	int EXAMPLE__ANNOTATION_IDS = ModelPackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Snapshot</b></em>' containment reference list.
	 * @generated
	 * @ordered
	 */
	int EXAMPLE__SNAPSHOT = ModelPackage.NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Subject Ids</b></em>' attribute list.
	 * @generated
	 * @ordered
	 */
	int EXAMPLE__SUBJECT_IDS = ModelPackage.NAMED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Example</em>' class.
	 * @generated
	 * @ordered
	 */
	int EXAMPLE_FEATURE_COUNT = ModelPackage.NAMED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.labelwright.model.guideline.impl.OpenQuestionImpl <em>Open Question</em>}' class.
	 * @see org.labelwright.model.guideline.impl.OpenQuestionImpl
	 * @see org.labelwright.model.guideline.impl.GuidelinePackageImpl#getOpenQuestion()
	 * @generated
	 */
	int OPEN_QUESTION = 4;

	/**
	 * The feature id for the '<em><b>Unknown</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int OPEN_QUESTION__UNKNOWN = ModelPackage.NAMED__UNKNOWN;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int OPEN_QUESTION__ID = ModelPackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Foreign</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int OPEN_QUESTION__FOREIGN = ModelPackage.NAMED__FOREIGN;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int OPEN_QUESTION__NAME = ModelPackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int OPEN_QUESTION__DESCRIPTION = ModelPackage.NAMED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Item Id</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int OPEN_QUESTION__ITEM_ID = ModelPackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Annotation Id</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int OPEN_QUESTION__ANNOTATION_ID = ModelPackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Asked By</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int OPEN_QUESTION__ASKED_BY = ModelPackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Asked At</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int OPEN_QUESTION__ASKED_AT = ModelPackage.NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Answer</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int OPEN_QUESTION__ANSWER = ModelPackage.NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Answered By</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int OPEN_QUESTION__ANSWERED_BY = ModelPackage.NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Answered At</b></em>' attribute.
	 * @generated
	 * @ordered
	 */
	int OPEN_QUESTION__ANSWERED_AT = ModelPackage.NAMED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Subject Ids</b></em>' attribute list.
	 * @generated
	 * @ordered
	 */
	int OPEN_QUESTION__SUBJECT_IDS = ModelPackage.NAMED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Open Question</em>' class.
	 * @generated
	 * @ordered
	 */
	int OPEN_QUESTION_FEATURE_COUNT = ModelPackage.NAMED_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.labelwright.model.guideline.ExampleKind <em>Example Kind</em>}' enum.
	 * @see org.labelwright.model.guideline.ExampleKind
	 * @see org.labelwright.model.guideline.impl.GuidelinePackageImpl#getExampleKind()
	 * @generated
	 */
	int EXAMPLE_KIND = 5;


	/**
	 * Returns the meta object for class '{@link org.labelwright.model.guideline.Guideline <em>Guideline</em>}'.
	 * @return the meta object for class '<em>Guideline</em>'.
	 * @see org.labelwright.model.guideline.Guideline
	 * @generated
	 */
	EClass getGuideline();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.guideline.Guideline#getVersion <em>Version</em>}'.
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.labelwright.model.guideline.Guideline#getVersion()
	 * @see #getGuideline()
	 * @generated
	 */
	EAttribute getGuideline_Version();

	/**
	 * Returns the meta object for the containment reference list '{@link org.labelwright.model.guideline.Guideline#getSections <em>Sections</em>}'.
	 * @return the meta object for the containment reference list '<em>Sections</em>'.
	 * @see org.labelwright.model.guideline.Guideline#getSections()
	 * @see #getGuideline()
	 * @generated
	 */
	EReference getGuideline_Sections();

	/**
	 * Returns the meta object for the containment reference list '{@link org.labelwright.model.guideline.Guideline#getQuestions <em>Questions</em>}'.
	 * @return the meta object for the containment reference list '<em>Questions</em>'.
	 * @see org.labelwright.model.guideline.Guideline#getQuestions()
	 * @see #getGuideline()
	 * @generated
	 */
	EReference getGuideline_Questions();

	/**
	 * Returns the meta object for class '{@link org.labelwright.model.guideline.Section <em>Section</em>}'.
	 * @return the meta object for class '<em>Section</em>'.
	 * @see org.labelwright.model.guideline.Section
	 * @generated
	 */
	EClass getSection();

	/**
	 * Returns the meta object for the containment reference list '{@link org.labelwright.model.guideline.Section#getSections <em>Sections</em>}'.
	 * @return the meta object for the containment reference list '<em>Sections</em>'.
	 * @see org.labelwright.model.guideline.Section#getSections()
	 * @see #getSection()
	 * @generated
	 */
	EReference getSection_Sections();

	/**
	 * Returns the meta object for the containment reference list '{@link org.labelwright.model.guideline.Section#getRules <em>Rules</em>}'.
	 * @return the meta object for the containment reference list '<em>Rules</em>'.
	 * @see org.labelwright.model.guideline.Section#getRules()
	 * @see #getSection()
	 * @generated
	 */
	EReference getSection_Rules();

	/**
	 * Returns the meta object for the containment reference list '{@link org.labelwright.model.guideline.Section#getExamples <em>Examples</em>}'.
	 * @return the meta object for the containment reference list '<em>Examples</em>'.
	 * @see org.labelwright.model.guideline.Section#getExamples()
	 * @see #getSection()
	 * @generated
	 */
	EReference getSection_Examples();

	/**
	 * Returns the meta object for the attribute list '{@link org.labelwright.model.guideline.Section#getSubjectIds <em>Subject Ids</em>}'.
	 * @return the meta object for the attribute list '<em>Subject Ids</em>'.
	 * @see org.labelwright.model.guideline.Section#getSubjectIds()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_SubjectIds();

	/**
	 * Returns the meta object for class '{@link org.labelwright.model.guideline.Rule <em>Rule</em>}'.
	 * @return the meta object for class '<em>Rule</em>'.
	 * @see org.labelwright.model.guideline.Rule
	 * @generated
	 */
	EClass getRule();

	/**
	 * Returns the meta object for the containment reference list '{@link org.labelwright.model.guideline.Rule#getExamples <em>Examples</em>}'.
	 * @return the meta object for the containment reference list '<em>Examples</em>'.
	 * @see org.labelwright.model.guideline.Rule#getExamples()
	 * @see #getRule()
	 * @generated
	 */
	EReference getRule_Examples();

	/**
	 * Returns the meta object for the attribute list '{@link org.labelwright.model.guideline.Rule#getSubjectIds <em>Subject Ids</em>}'.
	 * @return the meta object for the attribute list '<em>Subject Ids</em>'.
	 * @see org.labelwright.model.guideline.Rule#getSubjectIds()
	 * @see #getRule()
	 * @generated
	 */
	EAttribute getRule_SubjectIds();

	/**
	 * Returns the meta object for class '{@link org.labelwright.model.guideline.Example <em>Example</em>}'.
	 * @return the meta object for class '<em>Example</em>'.
	 * @see org.labelwright.model.guideline.Example
	 * @generated
	 */
	EClass getExample();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.guideline.Example#getKind <em>Kind</em>}'.
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.labelwright.model.guideline.Example#getKind()
	 * @see #getExample()
	 * @generated
	 */
	EAttribute getExample_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.guideline.Example#getItemId <em>Item Id</em>}'.
	 * @return the meta object for the attribute '<em>Item Id</em>'.
	 * @see org.labelwright.model.guideline.Example#getItemId()
	 * @see #getExample()
	 * @generated
	 */
	EAttribute getExample_ItemId();

	/**
	 * Returns the meta object for the attribute list '{@link org.labelwright.model.guideline.Example#getAnnotationIds <em>Annotation Ids</em>}'.
	 * @return the meta object for the attribute list '<em>Annotation Ids</em>'.
	 * @see org.labelwright.model.guideline.Example#getAnnotationIds()
	 * @see #getExample()
	 * @generated
	 */
	EAttribute getExample_AnnotationIds();

	/**
	 * Returns the meta object for the containment reference list '{@link org.labelwright.model.guideline.Example#getSnapshot <em>Snapshot</em>}'.
	 * @return the meta object for the containment reference list '<em>Snapshot</em>'.
	 * @see org.labelwright.model.guideline.Example#getSnapshot()
	 * @see #getExample()
	 * @generated
	 */
	EReference getExample_Snapshot();

	/**
	 * Returns the meta object for the attribute list '{@link org.labelwright.model.guideline.Example#getSubjectIds <em>Subject Ids</em>}'.
	 * @return the meta object for the attribute list '<em>Subject Ids</em>'.
	 * @see org.labelwright.model.guideline.Example#getSubjectIds()
	 * @see #getExample()
	 * @generated
	 */
	EAttribute getExample_SubjectIds();

	/**
	 * Returns the meta object for class '{@link org.labelwright.model.guideline.OpenQuestion <em>Open Question</em>}'.
	 * @return the meta object for class '<em>Open Question</em>'.
	 * @see org.labelwright.model.guideline.OpenQuestion
	 * @generated
	 */
	EClass getOpenQuestion();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.guideline.OpenQuestion#getItemId <em>Item Id</em>}'.
	 * @return the meta object for the attribute '<em>Item Id</em>'.
	 * @see org.labelwright.model.guideline.OpenQuestion#getItemId()
	 * @see #getOpenQuestion()
	 * @generated
	 */
	EAttribute getOpenQuestion_ItemId();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.guideline.OpenQuestion#getAnnotationId <em>Annotation Id</em>}'.
	 * @return the meta object for the attribute '<em>Annotation Id</em>'.
	 * @see org.labelwright.model.guideline.OpenQuestion#getAnnotationId()
	 * @see #getOpenQuestion()
	 * @generated
	 */
	EAttribute getOpenQuestion_AnnotationId();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.guideline.OpenQuestion#getAskedBy <em>Asked By</em>}'.
	 * @return the meta object for the attribute '<em>Asked By</em>'.
	 * @see org.labelwright.model.guideline.OpenQuestion#getAskedBy()
	 * @see #getOpenQuestion()
	 * @generated
	 */
	EAttribute getOpenQuestion_AskedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.guideline.OpenQuestion#getAskedAt <em>Asked At</em>}'.
	 * @return the meta object for the attribute '<em>Asked At</em>'.
	 * @see org.labelwright.model.guideline.OpenQuestion#getAskedAt()
	 * @see #getOpenQuestion()
	 * @generated
	 */
	EAttribute getOpenQuestion_AskedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.guideline.OpenQuestion#getAnswer <em>Answer</em>}'.
	 * @return the meta object for the attribute '<em>Answer</em>'.
	 * @see org.labelwright.model.guideline.OpenQuestion#getAnswer()
	 * @see #getOpenQuestion()
	 * @generated
	 */
	EAttribute getOpenQuestion_Answer();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.guideline.OpenQuestion#getAnsweredBy <em>Answered By</em>}'.
	 * @return the meta object for the attribute '<em>Answered By</em>'.
	 * @see org.labelwright.model.guideline.OpenQuestion#getAnsweredBy()
	 * @see #getOpenQuestion()
	 * @generated
	 */
	EAttribute getOpenQuestion_AnsweredBy();

	/**
	 * Returns the meta object for the attribute '{@link org.labelwright.model.guideline.OpenQuestion#getAnsweredAt <em>Answered At</em>}'.
	 * @return the meta object for the attribute '<em>Answered At</em>'.
	 * @see org.labelwright.model.guideline.OpenQuestion#getAnsweredAt()
	 * @see #getOpenQuestion()
	 * @generated
	 */
	EAttribute getOpenQuestion_AnsweredAt();

	/**
	 * Returns the meta object for the attribute list '{@link org.labelwright.model.guideline.OpenQuestion#getSubjectIds <em>Subject Ids</em>}'.
	 * @return the meta object for the attribute list '<em>Subject Ids</em>'.
	 * @see org.labelwright.model.guideline.OpenQuestion#getSubjectIds()
	 * @see #getOpenQuestion()
	 * @generated
	 */
	EAttribute getOpenQuestion_SubjectIds();

	/**
	 * Returns the meta object for enum '{@link org.labelwright.model.guideline.ExampleKind <em>Example Kind</em>}'.
	 * @return the meta object for enum '<em>Example Kind</em>'.
	 * @see org.labelwright.model.guideline.ExampleKind
	 * @generated
	 */
	EEnum getExampleKind();

	/**
	 * Returns the factory that creates the instances of the model.
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	GuidelineFactory getGuidelineFactory();

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
		 * The meta object literal for the '{@link org.labelwright.model.guideline.impl.GuidelineImpl <em>Guideline</em>}' class.
		 * @see org.labelwright.model.guideline.impl.GuidelineImpl
		 * @see org.labelwright.model.guideline.impl.GuidelinePackageImpl#getGuideline()
		 * @generated
		 */
		EClass GUIDELINE = eINSTANCE.getGuideline();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute GUIDELINE__VERSION = eINSTANCE.getGuideline_Version();

		/**
		 * The meta object literal for the '<em><b>Sections</b></em>' containment reference list feature.
		 * @generated
		 */
		EReference GUIDELINE__SECTIONS = eINSTANCE.getGuideline_Sections();

		/**
		 * The meta object literal for the '<em><b>Questions</b></em>' containment reference list feature.
		 * @generated
		 */
		EReference GUIDELINE__QUESTIONS = eINSTANCE.getGuideline_Questions();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.guideline.impl.SectionImpl <em>Section</em>}' class.
		 * @see org.labelwright.model.guideline.impl.SectionImpl
		 * @see org.labelwright.model.guideline.impl.GuidelinePackageImpl#getSection()
		 * @generated
		 */
		EClass SECTION = eINSTANCE.getSection();

		/**
		 * The meta object literal for the '<em><b>Sections</b></em>' containment reference list feature.
		 * @generated
		 */
		EReference SECTION__SECTIONS = eINSTANCE.getSection_Sections();

		/**
		 * The meta object literal for the '<em><b>Rules</b></em>' containment reference list feature.
		 * @generated
		 */
		EReference SECTION__RULES = eINSTANCE.getSection_Rules();

		/**
		 * The meta object literal for the '<em><b>Examples</b></em>' containment reference list feature.
		 * @generated
		 */
		EReference SECTION__EXAMPLES = eINSTANCE.getSection_Examples();

		/**
		 * The meta object literal for the '<em><b>Subject Ids</b></em>' attribute list feature.
		 * @generated
		 */
		EAttribute SECTION__SUBJECT_IDS = eINSTANCE.getSection_SubjectIds();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.guideline.impl.RuleImpl <em>Rule</em>}' class.
		 * @see org.labelwright.model.guideline.impl.RuleImpl
		 * @see org.labelwright.model.guideline.impl.GuidelinePackageImpl#getRule()
		 * @generated
		 */
		EClass RULE = eINSTANCE.getRule();

		/**
		 * The meta object literal for the '<em><b>Examples</b></em>' containment reference list feature.
		 * @generated
		 */
		EReference RULE__EXAMPLES = eINSTANCE.getRule_Examples();

		/**
		 * The meta object literal for the '<em><b>Subject Ids</b></em>' attribute list feature.
		 * @generated
		 */
		EAttribute RULE__SUBJECT_IDS = eINSTANCE.getRule_SubjectIds();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.guideline.impl.ExampleImpl <em>Example</em>}' class.
		 * @see org.labelwright.model.guideline.impl.ExampleImpl
		 * @see org.labelwright.model.guideline.impl.GuidelinePackageImpl#getExample()
		 * @generated
		 */
		EClass EXAMPLE = eINSTANCE.getExample();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute EXAMPLE__KIND = eINSTANCE.getExample_Kind();

		/**
		 * The meta object literal for the '<em><b>Item Id</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute EXAMPLE__ITEM_ID = eINSTANCE.getExample_ItemId();

		/**
		 * The meta object literal for the '<em><b>Annotation Ids</b></em>' attribute list feature.
		 * @generated
		 */
		EAttribute EXAMPLE__ANNOTATION_IDS = eINSTANCE.getExample_AnnotationIds();

		/**
		 * The meta object literal for the '<em><b>Snapshot</b></em>' containment reference list feature.
		 * @generated
		 */
		EReference EXAMPLE__SNAPSHOT = eINSTANCE.getExample_Snapshot();

		/**
		 * The meta object literal for the '<em><b>Subject Ids</b></em>' attribute list feature.
		 * @generated
		 */
		EAttribute EXAMPLE__SUBJECT_IDS = eINSTANCE.getExample_SubjectIds();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.guideline.impl.OpenQuestionImpl <em>Open Question</em>}' class.
		 * @see org.labelwright.model.guideline.impl.OpenQuestionImpl
		 * @see org.labelwright.model.guideline.impl.GuidelinePackageImpl#getOpenQuestion()
		 * @generated
		 */
		EClass OPEN_QUESTION = eINSTANCE.getOpenQuestion();

		/**
		 * The meta object literal for the '<em><b>Item Id</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute OPEN_QUESTION__ITEM_ID = eINSTANCE.getOpenQuestion_ItemId();

		/**
		 * The meta object literal for the '<em><b>Annotation Id</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute OPEN_QUESTION__ANNOTATION_ID = eINSTANCE.getOpenQuestion_AnnotationId();

		/**
		 * The meta object literal for the '<em><b>Asked By</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute OPEN_QUESTION__ASKED_BY = eINSTANCE.getOpenQuestion_AskedBy();

		/**
		 * The meta object literal for the '<em><b>Asked At</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute OPEN_QUESTION__ASKED_AT = eINSTANCE.getOpenQuestion_AskedAt();

		/**
		 * The meta object literal for the '<em><b>Answer</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute OPEN_QUESTION__ANSWER = eINSTANCE.getOpenQuestion_Answer();

		/**
		 * The meta object literal for the '<em><b>Answered By</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute OPEN_QUESTION__ANSWERED_BY = eINSTANCE.getOpenQuestion_AnsweredBy();

		/**
		 * The meta object literal for the '<em><b>Answered At</b></em>' attribute feature.
		 * @generated
		 */
		EAttribute OPEN_QUESTION__ANSWERED_AT = eINSTANCE.getOpenQuestion_AnsweredAt();

		/**
		 * The meta object literal for the '<em><b>Subject Ids</b></em>' attribute list feature.
		 * @generated
		 */
		EAttribute OPEN_QUESTION__SUBJECT_IDS = eINSTANCE.getOpenQuestion_SubjectIds();

		/**
		 * The meta object literal for the '{@link org.labelwright.model.guideline.ExampleKind <em>Example Kind</em>}' enum.
		 * @see org.labelwright.model.guideline.ExampleKind
		 * @see org.labelwright.model.guideline.impl.GuidelinePackageImpl#getExampleKind()
		 * @generated
		 */
		EEnum EXAMPLE_KIND = eINSTANCE.getExampleKind();

	}

} //GuidelinePackage
