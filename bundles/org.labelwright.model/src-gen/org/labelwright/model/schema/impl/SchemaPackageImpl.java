package org.labelwright.model.schema.impl;

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

import org.labelwright.model.project.ProjectPackage;

import org.labelwright.model.project.impl.ProjectPackageImpl;

import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.AttributeScope;
import org.labelwright.model.schema.BooleanAttribute;
import org.labelwright.model.schema.ChoiceAttribute;
import org.labelwright.model.schema.ChoiceQuestion;
import org.labelwright.model.schema.Constraint;
import org.labelwright.model.schema.DateAttribute;
import org.labelwright.model.schema.DecimalAttribute;
import org.labelwright.model.schema.IntegerAttribute;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.Option;
import org.labelwright.model.schema.PreferenceQuestion;
import org.labelwright.model.schema.Question;
import org.labelwright.model.schema.QuestionScope;
import org.labelwright.model.schema.RankingQuestion;
import org.labelwright.model.schema.RatingAttribute;
import org.labelwright.model.schema.RatingQuestion;
import org.labelwright.model.schema.ReferenceAttribute;
import org.labelwright.model.schema.RelationType;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.model.schema.SchemaPackage;
import org.labelwright.model.schema.Skeleton;
import org.labelwright.model.schema.SkeletonEdge;
import org.labelwright.model.schema.SkeletonPoint;
import org.labelwright.model.schema.TaxonomyAttribute;
import org.labelwright.model.schema.TextAttribute;
import org.labelwright.model.schema.TextQuestion;
import org.labelwright.model.schema.TranscriptionQuestion;

/**
 * An implementation of the model <b>Package</b>.
 * @generated
 */
public class SchemaPackageImpl extends EPackageImpl implements SchemaPackage {
	/**
	 * @generated
	 */
	private EClass labelSchemaEClass = null;

	/**
	 * @generated
	 */
	private EClass labelEClass = null;

	/**
	 * @generated
	 */
	private EClass skeletonEClass = null;

	/**
	 * @generated
	 */
	private EClass skeletonPointEClass = null;

	/**
	 * @generated
	 */
	private EClass skeletonEdgeEClass = null;

	/**
	 * @generated
	 */
	private EClass attributeEClass = null;

	/**
	 * @generated
	 */
	private EClass booleanAttributeEClass = null;

	/**
	 * @generated
	 */
	private EClass integerAttributeEClass = null;

	/**
	 * @generated
	 */
	private EClass decimalAttributeEClass = null;

	/**
	 * @generated
	 */
	private EClass textAttributeEClass = null;

	/**
	 * @generated
	 */
	private EClass dateAttributeEClass = null;

	/**
	 * @generated
	 */
	private EClass choiceAttributeEClass = null;

	/**
	 * @generated
	 */
	private EClass ratingAttributeEClass = null;

	/**
	 * @generated
	 */
	private EClass taxonomyAttributeEClass = null;

	/**
	 * @generated
	 */
	private EClass referenceAttributeEClass = null;

	/**
	 * @generated
	 */
	private EClass optionEClass = null;

	/**
	 * @generated
	 */
	private EClass relationTypeEClass = null;

	/**
	 * @generated
	 */
	private EClass questionEClass = null;

	/**
	 * @generated
	 */
	private EClass choiceQuestionEClass = null;

	/**
	 * @generated
	 */
	private EClass ratingQuestionEClass = null;

	/**
	 * @generated
	 */
	private EClass textQuestionEClass = null;

	/**
	 * @generated
	 */
	private EClass transcriptionQuestionEClass = null;

	/**
	 * @generated
	 */
	private EClass rankingQuestionEClass = null;

	/**
	 * @generated
	 */
	private EClass preferenceQuestionEClass = null;

	/**
	 * @generated
	 */
	private EClass constraintEClass = null;

	/**
	 * @generated
	 */
	private EEnum attributeScopeEEnum = null;

	/**
	 * @generated
	 */
	private EEnum questionScopeEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.labelwright.model.schema.SchemaPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private SchemaPackageImpl() {
		super(eNS_URI, SchemaFactory.eINSTANCE);
	}
	/**
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link SchemaPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static SchemaPackage init() {
		if (isInited) return (SchemaPackage)EPackage.Registry.INSTANCE.getEPackage(SchemaPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredSchemaPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		SchemaPackageImpl theSchemaPackage = registeredSchemaPackage instanceof SchemaPackageImpl ? (SchemaPackageImpl)registeredSchemaPackage : new SchemaPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ModelPackage.eNS_URI);
		ModelPackageImpl theModelPackage = (ModelPackageImpl)(registeredPackage instanceof ModelPackageImpl ? registeredPackage : ModelPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(AnnotationPackage.eNS_URI);
		AnnotationPackageImpl theAnnotationPackage = (AnnotationPackageImpl)(registeredPackage instanceof AnnotationPackageImpl ? registeredPackage : AnnotationPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(GuidelinePackage.eNS_URI);
		GuidelinePackageImpl theGuidelinePackage = (GuidelinePackageImpl)(registeredPackage instanceof GuidelinePackageImpl ? registeredPackage : GuidelinePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ProjectPackage.eNS_URI);
		ProjectPackageImpl theProjectPackage = (ProjectPackageImpl)(registeredPackage instanceof ProjectPackageImpl ? registeredPackage : ProjectPackage.eINSTANCE);

		// Create package meta-data objects
		theSchemaPackage.createPackageContents();
		theModelPackage.createPackageContents();
		theAnnotationPackage.createPackageContents();
		theGuidelinePackage.createPackageContents();
		theProjectPackage.createPackageContents();

		// Initialize created meta-data
		theSchemaPackage.initializePackageContents();
		theModelPackage.initializePackageContents();
		theAnnotationPackage.initializePackageContents();
		theGuidelinePackage.initializePackageContents();
		theProjectPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theSchemaPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(SchemaPackage.eNS_URI, theSchemaPackage);
		return theSchemaPackage;
	}

	/**
	 * @generated
	 */
	@Override
	public EClass getLabelSchema() {
		return labelSchemaEClass;
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getLabelSchema_Revision() {
		return (EAttribute)labelSchemaEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getLabelSchema_ModalityIds() {
		return (EAttribute)labelSchemaEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * @generated
	 */
	@Override
	public EReference getLabelSchema_Labels() {
		return (EReference)labelSchemaEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * @generated
	 */
	@Override
	public EReference getLabelSchema_Attributes() {
		return (EReference)labelSchemaEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * @generated
	 */
	@Override
	public EReference getLabelSchema_RelationTypes() {
		return (EReference)labelSchemaEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * @generated
	 */
	@Override
	public EReference getLabelSchema_Questions() {
		return (EReference)labelSchemaEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * @generated
	 */
	@Override
	public EReference getLabelSchema_Constraints() {
		return (EReference)labelSchemaEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * @generated
	 */
	@Override
	public EClass getLabel() {
		return labelEClass;
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getLabel_ExportIndex() {
		return (EAttribute)labelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getLabel_Color() {
		return (EAttribute)labelEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getLabel_Hotkey() {
		return (EAttribute)labelEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * @generated
	 */
	@Override
	public EReference getLabel_Parent() {
		return (EReference)labelEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getLabel_Abstract() {
		return (EAttribute)labelEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getLabel_Retired() {
		return (EAttribute)labelEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getLabel_GeometryKinds() {
		return (EAttribute)labelEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * @generated
	 */
	@Override
	public EReference getLabel_Attributes() {
		return (EReference)labelEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * @generated
	 */
	@Override
	public EReference getLabel_Skeleton() {
		return (EReference)labelEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * @generated
	 */
	@Override
	public EClass getSkeleton() {
		return skeletonEClass;
	}

	/**
	 * @generated
	 */
	@Override
	public EReference getSkeleton_Points() {
		return (EReference)skeletonEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * @generated
	 */
	@Override
	public EReference getSkeleton_Edges() {
		return (EReference)skeletonEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * @generated
	 */
	@Override
	public EClass getSkeletonPoint() {
		return skeletonPointEClass;
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getSkeletonPoint_Name() {
		return (EAttribute)skeletonPointEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getSkeletonPoint_X() {
		return (EAttribute)skeletonPointEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getSkeletonPoint_Y() {
		return (EAttribute)skeletonPointEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getSkeletonPoint_Mirror() {
		return (EAttribute)skeletonPointEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getSkeletonPoint_Color() {
		return (EAttribute)skeletonPointEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * @generated
	 */
	@Override
	public EClass getSkeletonEdge() {
		return skeletonEdgeEClass;
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getSkeletonEdge_From() {
		return (EAttribute)skeletonEdgeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getSkeletonEdge_To() {
		return (EAttribute)skeletonEdgeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * @generated
	 */
	@Override
	public EClass getAttribute() {
		return attributeEClass;
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getAttribute_Required() {
		return (EAttribute)attributeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getAttribute_Scope() {
		return (EAttribute)attributeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getAttribute_Retired() {
		return (EAttribute)attributeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getAttribute_Hotkey() {
		return (EAttribute)attributeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * @generated
	 */
	@Override
	public EClass getBooleanAttribute() {
		return booleanAttributeEClass;
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getBooleanAttribute_DefaultValue() {
		return (EAttribute)booleanAttributeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * @generated
	 */
	@Override
	public EClass getIntegerAttribute() {
		return integerAttributeEClass;
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getIntegerAttribute_Minimum() {
		return (EAttribute)integerAttributeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getIntegerAttribute_Maximum() {
		return (EAttribute)integerAttributeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getIntegerAttribute_DefaultValue() {
		return (EAttribute)integerAttributeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * @generated
	 */
	@Override
	public EClass getDecimalAttribute() {
		return decimalAttributeEClass;
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getDecimalAttribute_Unit() {
		return (EAttribute)decimalAttributeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getDecimalAttribute_Minimum() {
		return (EAttribute)decimalAttributeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getDecimalAttribute_Maximum() {
		return (EAttribute)decimalAttributeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getDecimalAttribute_DefaultValue() {
		return (EAttribute)decimalAttributeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * @generated
	 */
	@Override
	public EClass getTextAttribute() {
		return textAttributeEClass;
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getTextAttribute_Pattern() {
		return (EAttribute)textAttributeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getTextAttribute_MaximumLength() {
		return (EAttribute)textAttributeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getTextAttribute_Multiline() {
		return (EAttribute)textAttributeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getTextAttribute_DefaultValue() {
		return (EAttribute)textAttributeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * @generated
	 */
	@Override
	public EClass getDateAttribute() {
		return dateAttributeEClass;
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getDateAttribute_Earliest() {
		return (EAttribute)dateAttributeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getDateAttribute_Latest() {
		return (EAttribute)dateAttributeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getDateAttribute_DefaultValue() {
		return (EAttribute)dateAttributeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * @generated
	 */
	@Override
	public EClass getChoiceAttribute() {
		return choiceAttributeEClass;
	}

	/**
	 * @generated
	 */
	@Override
	public EReference getChoiceAttribute_Options() {
		return (EReference)choiceAttributeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getChoiceAttribute_Multiple() {
		return (EAttribute)choiceAttributeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getChoiceAttribute_DefaultValue() {
		return (EAttribute)choiceAttributeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * @generated
	 */
	@Override
	public EClass getRatingAttribute() {
		return ratingAttributeEClass;
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getRatingAttribute_Maximum() {
		return (EAttribute)ratingAttributeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getRatingAttribute_DefaultValue() {
		return (EAttribute)ratingAttributeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * @generated
	 */
	@Override
	public EClass getTaxonomyAttribute() {
		return taxonomyAttributeEClass;
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getTaxonomyAttribute_TaxonomyId() {
		return (EAttribute)taxonomyAttributeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getTaxonomyAttribute_RootIds() {
		return (EAttribute)taxonomyAttributeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getTaxonomyAttribute_Multiple() {
		return (EAttribute)taxonomyAttributeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * @generated
	 */
	@Override
	public EClass getReferenceAttribute() {
		return referenceAttributeEClass;
	}

	/**
	 * @generated
	 */
	@Override
	public EReference getReferenceAttribute_Targets() {
		return (EReference)referenceAttributeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getReferenceAttribute_Multiple() {
		return (EAttribute)referenceAttributeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * @generated
	 */
	@Override
	public EClass getOption() {
		return optionEClass;
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getOption_ExportIndex() {
		return (EAttribute)optionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getOption_Color() {
		return (EAttribute)optionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getOption_Hotkey() {
		return (EAttribute)optionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getOption_Retired() {
		return (EAttribute)optionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * @generated
	 */
	@Override
	public EClass getRelationType() {
		return relationTypeEClass;
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getRelationType_ExportIndex() {
		return (EAttribute)relationTypeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getRelationType_Color() {
		return (EAttribute)relationTypeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getRelationType_Hotkey() {
		return (EAttribute)relationTypeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getRelationType_Directed() {
		return (EAttribute)relationTypeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getRelationType_Retired() {
		return (EAttribute)relationTypeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * @generated
	 */
	@Override
	public EReference getRelationType_Sources() {
		return (EReference)relationTypeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * @generated
	 */
	@Override
	public EReference getRelationType_Targets() {
		return (EReference)relationTypeEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getRelationType_MaximumOutgoing() {
		return (EAttribute)relationTypeEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getRelationType_MaximumIncoming() {
		return (EAttribute)relationTypeEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * @generated
	 */
	@Override
	public EReference getRelationType_Attributes() {
		return (EReference)relationTypeEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * @generated
	 */
	@Override
	public EClass getQuestion() {
		return questionEClass;
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getQuestion_Required() {
		return (EAttribute)questionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getQuestion_PartRole() {
		return (EAttribute)questionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getQuestion_Hotkey() {
		return (EAttribute)questionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getQuestion_Retired() {
		return (EAttribute)questionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getQuestion_Scope() {
		return (EAttribute)questionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * @generated
	 */
	@Override
	public EClass getChoiceQuestion() {
		return choiceQuestionEClass;
	}

	/**
	 * @generated
	 */
	@Override
	public EReference getChoiceQuestion_Options() {
		return (EReference)choiceQuestionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getChoiceQuestion_Multiple() {
		return (EAttribute)choiceQuestionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * @generated
	 */
	@Override
	public EClass getRatingQuestion() {
		return ratingQuestionEClass;
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getRatingQuestion_Maximum() {
		return (EAttribute)ratingQuestionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * @generated
	 */
	@Override
	public EClass getTextQuestion() {
		return textQuestionEClass;
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getTextQuestion_Multiline() {
		return (EAttribute)textQuestionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getTextQuestion_MaximumLength() {
		return (EAttribute)textQuestionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * @generated
	 */
	@Override
	public EClass getTranscriptionQuestion() {
		return transcriptionQuestionEClass;
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getTranscriptionQuestion_Language() {
		return (EAttribute)transcriptionQuestionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * @generated
	 */
	@Override
	public EClass getRankingQuestion() {
		return rankingQuestionEClass;
	}

	/**
	 * @generated
	 */
	@Override
	public EReference getRankingQuestion_Options() {
		return (EReference)rankingQuestionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getRankingQuestion_Ties() {
		return (EAttribute)rankingQuestionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * @generated
	 */
	@Override
	public EClass getPreferenceQuestion() {
		return preferenceQuestionEClass;
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getPreferenceQuestion_Ties() {
		return (EAttribute)preferenceQuestionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getPreferenceQuestion_AllBad() {
		return (EAttribute)preferenceQuestionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getPreferenceQuestion_Strengths() {
		return (EAttribute)preferenceQuestionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * @generated
	 */
	@Override
	public EClass getConstraint() {
		return constraintEClass;
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getConstraint_Kind() {
		return (EAttribute)constraintEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * @generated
	 */
	@Override
	public EReference getConstraint_Labels() {
		return (EReference)constraintEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getConstraint_Severity() {
		return (EAttribute)constraintEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getConstraint_Expression() {
		return (EAttribute)constraintEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getConstraint_Minimum() {
		return (EAttribute)constraintEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * @generated
	 */
	@Override
	public EAttribute getConstraint_Maximum() {
		return (EAttribute)constraintEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * @generated
	 */
	@Override
	public EEnum getAttributeScope() {
		return attributeScopeEEnum;
	}

	/**
	 * @generated
	 */
	@Override
	public EEnum getQuestionScope() {
		return questionScopeEEnum;
	}

	/**
	 * @generated
	 */
	@Override
	public SchemaFactory getSchemaFactory() {
		return (SchemaFactory)getEFactoryInstance();
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
		labelSchemaEClass = createEClass(LABEL_SCHEMA);
		createEAttribute(labelSchemaEClass, LABEL_SCHEMA__REVISION);
		createEAttribute(labelSchemaEClass, LABEL_SCHEMA__MODALITY_IDS);
		createEReference(labelSchemaEClass, LABEL_SCHEMA__LABELS);
		createEReference(labelSchemaEClass, LABEL_SCHEMA__ATTRIBUTES);
		createEReference(labelSchemaEClass, LABEL_SCHEMA__RELATION_TYPES);
		createEReference(labelSchemaEClass, LABEL_SCHEMA__QUESTIONS);
		createEReference(labelSchemaEClass, LABEL_SCHEMA__CONSTRAINTS);

		labelEClass = createEClass(LABEL);
		createEAttribute(labelEClass, LABEL__EXPORT_INDEX);
		createEAttribute(labelEClass, LABEL__COLOR);
		createEAttribute(labelEClass, LABEL__HOTKEY);
		createEReference(labelEClass, LABEL__PARENT);
		createEAttribute(labelEClass, LABEL__ABSTRACT);
		createEAttribute(labelEClass, LABEL__RETIRED);
		createEAttribute(labelEClass, LABEL__GEOMETRY_KINDS);
		createEReference(labelEClass, LABEL__ATTRIBUTES);
		createEReference(labelEClass, LABEL__SKELETON);

		skeletonEClass = createEClass(SKELETON);
		createEReference(skeletonEClass, SKELETON__POINTS);
		createEReference(skeletonEClass, SKELETON__EDGES);

		skeletonPointEClass = createEClass(SKELETON_POINT);
		createEAttribute(skeletonPointEClass, SKELETON_POINT__NAME);
		createEAttribute(skeletonPointEClass, SKELETON_POINT__X);
		createEAttribute(skeletonPointEClass, SKELETON_POINT__Y);
		createEAttribute(skeletonPointEClass, SKELETON_POINT__MIRROR);
		createEAttribute(skeletonPointEClass, SKELETON_POINT__COLOR);

		skeletonEdgeEClass = createEClass(SKELETON_EDGE);
		createEAttribute(skeletonEdgeEClass, SKELETON_EDGE__FROM);
		createEAttribute(skeletonEdgeEClass, SKELETON_EDGE__TO);

		attributeEClass = createEClass(ATTRIBUTE);
		createEAttribute(attributeEClass, ATTRIBUTE__REQUIRED);
		createEAttribute(attributeEClass, ATTRIBUTE__SCOPE);
		createEAttribute(attributeEClass, ATTRIBUTE__RETIRED);
		createEAttribute(attributeEClass, ATTRIBUTE__HOTKEY);

		booleanAttributeEClass = createEClass(BOOLEAN_ATTRIBUTE);
		createEAttribute(booleanAttributeEClass, BOOLEAN_ATTRIBUTE__DEFAULT_VALUE);

		integerAttributeEClass = createEClass(INTEGER_ATTRIBUTE);
		createEAttribute(integerAttributeEClass, INTEGER_ATTRIBUTE__MINIMUM);
		createEAttribute(integerAttributeEClass, INTEGER_ATTRIBUTE__MAXIMUM);
		createEAttribute(integerAttributeEClass, INTEGER_ATTRIBUTE__DEFAULT_VALUE);

		decimalAttributeEClass = createEClass(DECIMAL_ATTRIBUTE);
		createEAttribute(decimalAttributeEClass, DECIMAL_ATTRIBUTE__UNIT);
		createEAttribute(decimalAttributeEClass, DECIMAL_ATTRIBUTE__MINIMUM);
		createEAttribute(decimalAttributeEClass, DECIMAL_ATTRIBUTE__MAXIMUM);
		createEAttribute(decimalAttributeEClass, DECIMAL_ATTRIBUTE__DEFAULT_VALUE);

		textAttributeEClass = createEClass(TEXT_ATTRIBUTE);
		createEAttribute(textAttributeEClass, TEXT_ATTRIBUTE__PATTERN);
		createEAttribute(textAttributeEClass, TEXT_ATTRIBUTE__MAXIMUM_LENGTH);
		createEAttribute(textAttributeEClass, TEXT_ATTRIBUTE__MULTILINE);
		createEAttribute(textAttributeEClass, TEXT_ATTRIBUTE__DEFAULT_VALUE);

		dateAttributeEClass = createEClass(DATE_ATTRIBUTE);
		createEAttribute(dateAttributeEClass, DATE_ATTRIBUTE__EARLIEST);
		createEAttribute(dateAttributeEClass, DATE_ATTRIBUTE__LATEST);
		createEAttribute(dateAttributeEClass, DATE_ATTRIBUTE__DEFAULT_VALUE);

		choiceAttributeEClass = createEClass(CHOICE_ATTRIBUTE);
		createEReference(choiceAttributeEClass, CHOICE_ATTRIBUTE__OPTIONS);
		createEAttribute(choiceAttributeEClass, CHOICE_ATTRIBUTE__MULTIPLE);
		createEAttribute(choiceAttributeEClass, CHOICE_ATTRIBUTE__DEFAULT_VALUE);

		ratingAttributeEClass = createEClass(RATING_ATTRIBUTE);
		createEAttribute(ratingAttributeEClass, RATING_ATTRIBUTE__MAXIMUM);
		createEAttribute(ratingAttributeEClass, RATING_ATTRIBUTE__DEFAULT_VALUE);

		taxonomyAttributeEClass = createEClass(TAXONOMY_ATTRIBUTE);
		createEAttribute(taxonomyAttributeEClass, TAXONOMY_ATTRIBUTE__TAXONOMY_ID);
		createEAttribute(taxonomyAttributeEClass, TAXONOMY_ATTRIBUTE__ROOT_IDS);
		createEAttribute(taxonomyAttributeEClass, TAXONOMY_ATTRIBUTE__MULTIPLE);

		referenceAttributeEClass = createEClass(REFERENCE_ATTRIBUTE);
		createEReference(referenceAttributeEClass, REFERENCE_ATTRIBUTE__TARGETS);
		createEAttribute(referenceAttributeEClass, REFERENCE_ATTRIBUTE__MULTIPLE);

		optionEClass = createEClass(OPTION);
		createEAttribute(optionEClass, OPTION__EXPORT_INDEX);
		createEAttribute(optionEClass, OPTION__COLOR);
		createEAttribute(optionEClass, OPTION__HOTKEY);
		createEAttribute(optionEClass, OPTION__RETIRED);

		relationTypeEClass = createEClass(RELATION_TYPE);
		createEAttribute(relationTypeEClass, RELATION_TYPE__EXPORT_INDEX);
		createEAttribute(relationTypeEClass, RELATION_TYPE__COLOR);
		createEAttribute(relationTypeEClass, RELATION_TYPE__HOTKEY);
		createEAttribute(relationTypeEClass, RELATION_TYPE__DIRECTED);
		createEAttribute(relationTypeEClass, RELATION_TYPE__RETIRED);
		createEReference(relationTypeEClass, RELATION_TYPE__SOURCES);
		createEReference(relationTypeEClass, RELATION_TYPE__TARGETS);
		createEAttribute(relationTypeEClass, RELATION_TYPE__MAXIMUM_OUTGOING);
		createEAttribute(relationTypeEClass, RELATION_TYPE__MAXIMUM_INCOMING);
		createEReference(relationTypeEClass, RELATION_TYPE__ATTRIBUTES);

		questionEClass = createEClass(QUESTION);
		createEAttribute(questionEClass, QUESTION__REQUIRED);
		createEAttribute(questionEClass, QUESTION__PART_ROLE);
		createEAttribute(questionEClass, QUESTION__HOTKEY);
		createEAttribute(questionEClass, QUESTION__RETIRED);
		createEAttribute(questionEClass, QUESTION__SCOPE);

		choiceQuestionEClass = createEClass(CHOICE_QUESTION);
		createEReference(choiceQuestionEClass, CHOICE_QUESTION__OPTIONS);
		createEAttribute(choiceQuestionEClass, CHOICE_QUESTION__MULTIPLE);

		ratingQuestionEClass = createEClass(RATING_QUESTION);
		createEAttribute(ratingQuestionEClass, RATING_QUESTION__MAXIMUM);

		textQuestionEClass = createEClass(TEXT_QUESTION);
		createEAttribute(textQuestionEClass, TEXT_QUESTION__MULTILINE);
		createEAttribute(textQuestionEClass, TEXT_QUESTION__MAXIMUM_LENGTH);

		transcriptionQuestionEClass = createEClass(TRANSCRIPTION_QUESTION);
		createEAttribute(transcriptionQuestionEClass, TRANSCRIPTION_QUESTION__LANGUAGE);

		rankingQuestionEClass = createEClass(RANKING_QUESTION);
		createEReference(rankingQuestionEClass, RANKING_QUESTION__OPTIONS);
		createEAttribute(rankingQuestionEClass, RANKING_QUESTION__TIES);

		preferenceQuestionEClass = createEClass(PREFERENCE_QUESTION);
		createEAttribute(preferenceQuestionEClass, PREFERENCE_QUESTION__TIES);
		createEAttribute(preferenceQuestionEClass, PREFERENCE_QUESTION__ALL_BAD);
		createEAttribute(preferenceQuestionEClass, PREFERENCE_QUESTION__STRENGTHS);

		constraintEClass = createEClass(CONSTRAINT);
		createEAttribute(constraintEClass, CONSTRAINT__KIND);
		createEReference(constraintEClass, CONSTRAINT__LABELS);
		createEAttribute(constraintEClass, CONSTRAINT__SEVERITY);
		createEAttribute(constraintEClass, CONSTRAINT__EXPRESSION);
		createEAttribute(constraintEClass, CONSTRAINT__MINIMUM);
		createEAttribute(constraintEClass, CONSTRAINT__MAXIMUM);

		// Create enums
		attributeScopeEEnum = createEEnum(ATTRIBUTE_SCOPE);
		questionScopeEEnum = createEEnum(QUESTION_SCOPE);
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
		labelSchemaEClass.getESuperTypes().add(theModelPackage.getNamed());
		labelEClass.getESuperTypes().add(theModelPackage.getNamed());
		skeletonEClass.getESuperTypes().add(theModelPackage.getElement());
		skeletonPointEClass.getESuperTypes().add(theModelPackage.getElement());
		skeletonEdgeEClass.getESuperTypes().add(theModelPackage.getElement());
		attributeEClass.getESuperTypes().add(theModelPackage.getNamed());
		booleanAttributeEClass.getESuperTypes().add(this.getAttribute());
		integerAttributeEClass.getESuperTypes().add(this.getAttribute());
		decimalAttributeEClass.getESuperTypes().add(this.getAttribute());
		textAttributeEClass.getESuperTypes().add(this.getAttribute());
		dateAttributeEClass.getESuperTypes().add(this.getAttribute());
		choiceAttributeEClass.getESuperTypes().add(this.getAttribute());
		ratingAttributeEClass.getESuperTypes().add(this.getAttribute());
		taxonomyAttributeEClass.getESuperTypes().add(this.getAttribute());
		referenceAttributeEClass.getESuperTypes().add(this.getAttribute());
		optionEClass.getESuperTypes().add(theModelPackage.getNamed());
		relationTypeEClass.getESuperTypes().add(theModelPackage.getNamed());
		questionEClass.getESuperTypes().add(theModelPackage.getNamed());
		choiceQuestionEClass.getESuperTypes().add(this.getQuestion());
		ratingQuestionEClass.getESuperTypes().add(this.getQuestion());
		textQuestionEClass.getESuperTypes().add(this.getQuestion());
		transcriptionQuestionEClass.getESuperTypes().add(this.getQuestion());
		rankingQuestionEClass.getESuperTypes().add(this.getQuestion());
		preferenceQuestionEClass.getESuperTypes().add(this.getQuestion());
		constraintEClass.getESuperTypes().add(theModelPackage.getNamed());

		// Initialize classes and features; add operations and parameters
		initEClass(labelSchemaEClass, LabelSchema.class, "LabelSchema", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLabelSchema_Revision(), ecorePackage.getEInt(), "revision", null, 0, 1, LabelSchema.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLabelSchema_ModalityIds(), ecorePackage.getEString(), "modalityIds", null, 0, -1, LabelSchema.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLabelSchema_Labels(), this.getLabel(), null, "labels", null, 0, -1, LabelSchema.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLabelSchema_Attributes(), this.getAttribute(), null, "attributes", null, 0, -1, LabelSchema.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLabelSchema_RelationTypes(), this.getRelationType(), null, "relationTypes", null, 0, -1, LabelSchema.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLabelSchema_Questions(), this.getQuestion(), null, "questions", null, 0, -1, LabelSchema.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLabelSchema_Constraints(), this.getConstraint(), null, "constraints", null, 0, -1, LabelSchema.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(labelEClass, Label.class, "Label", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLabel_ExportIndex(), ecorePackage.getEInt(), "exportIndex", "-1", 0, 1, Label.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLabel_Color(), ecorePackage.getEString(), "color", null, 0, 1, Label.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLabel_Hotkey(), ecorePackage.getEString(), "hotkey", null, 0, 1, Label.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLabel_Parent(), this.getLabel(), null, "parent", null, 0, 1, Label.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLabel_Abstract(), ecorePackage.getEBoolean(), "abstract", null, 0, 1, Label.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLabel_Retired(), ecorePackage.getEBoolean(), "retired", null, 0, 1, Label.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLabel_GeometryKinds(), ecorePackage.getEString(), "geometryKinds", null, 0, -1, Label.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLabel_Attributes(), this.getAttribute(), null, "attributes", null, 0, -1, Label.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLabel_Skeleton(), this.getSkeleton(), null, "skeleton", null, 0, 1, Label.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(skeletonEClass, Skeleton.class, "Skeleton", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSkeleton_Points(), this.getSkeletonPoint(), null, "points", null, 0, -1, Skeleton.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSkeleton_Edges(), this.getSkeletonEdge(), null, "edges", null, 0, -1, Skeleton.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(skeletonPointEClass, SkeletonPoint.class, "SkeletonPoint", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSkeletonPoint_Name(), ecorePackage.getEString(), "name", null, 0, 1, SkeletonPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSkeletonPoint_X(), ecorePackage.getEDouble(), "x", "0.5", 0, 1, SkeletonPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSkeletonPoint_Y(), ecorePackage.getEDouble(), "y", "0.5", 0, 1, SkeletonPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSkeletonPoint_Mirror(), ecorePackage.getEInt(), "mirror", "-1", 0, 1, SkeletonPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSkeletonPoint_Color(), ecorePackage.getEString(), "color", null, 0, 1, SkeletonPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(skeletonEdgeEClass, SkeletonEdge.class, "SkeletonEdge", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSkeletonEdge_From(), ecorePackage.getEInt(), "from", null, 0, 1, SkeletonEdge.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSkeletonEdge_To(), ecorePackage.getEInt(), "to", null, 0, 1, SkeletonEdge.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(attributeEClass, Attribute.class, "Attribute", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAttribute_Required(), ecorePackage.getEBoolean(), "required", null, 0, 1, Attribute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttribute_Scope(), this.getAttributeScope(), "scope", null, 0, 1, Attribute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttribute_Retired(), ecorePackage.getEBoolean(), "retired", null, 0, 1, Attribute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttribute_Hotkey(), ecorePackage.getEString(), "hotkey", null, 0, 1, Attribute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(booleanAttributeEClass, BooleanAttribute.class, "BooleanAttribute", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBooleanAttribute_DefaultValue(), ecorePackage.getEBooleanObject(), "defaultValue", null, 0, 1, BooleanAttribute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(integerAttributeEClass, IntegerAttribute.class, "IntegerAttribute", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIntegerAttribute_Minimum(), ecorePackage.getELongObject(), "minimum", null, 0, 1, IntegerAttribute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIntegerAttribute_Maximum(), ecorePackage.getELongObject(), "maximum", null, 0, 1, IntegerAttribute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIntegerAttribute_DefaultValue(), ecorePackage.getELongObject(), "defaultValue", null, 0, 1, IntegerAttribute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(decimalAttributeEClass, DecimalAttribute.class, "DecimalAttribute", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDecimalAttribute_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, DecimalAttribute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDecimalAttribute_Minimum(), ecorePackage.getEDoubleObject(), "minimum", null, 0, 1, DecimalAttribute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDecimalAttribute_Maximum(), ecorePackage.getEDoubleObject(), "maximum", null, 0, 1, DecimalAttribute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDecimalAttribute_DefaultValue(), ecorePackage.getEDoubleObject(), "defaultValue", null, 0, 1, DecimalAttribute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(textAttributeEClass, TextAttribute.class, "TextAttribute", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTextAttribute_Pattern(), ecorePackage.getEString(), "pattern", null, 0, 1, TextAttribute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTextAttribute_MaximumLength(), ecorePackage.getEInt(), "maximumLength", "-1", 0, 1, TextAttribute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTextAttribute_Multiline(), ecorePackage.getEBoolean(), "multiline", null, 0, 1, TextAttribute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTextAttribute_DefaultValue(), ecorePackage.getEString(), "defaultValue", null, 0, 1, TextAttribute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(dateAttributeEClass, DateAttribute.class, "DateAttribute", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDateAttribute_Earliest(), ecorePackage.getEString(), "earliest", null, 0, 1, DateAttribute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDateAttribute_Latest(), ecorePackage.getEString(), "latest", null, 0, 1, DateAttribute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDateAttribute_DefaultValue(), ecorePackage.getEString(), "defaultValue", null, 0, 1, DateAttribute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(choiceAttributeEClass, ChoiceAttribute.class, "ChoiceAttribute", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getChoiceAttribute_Options(), this.getOption(), null, "options", null, 0, -1, ChoiceAttribute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChoiceAttribute_Multiple(), ecorePackage.getEBoolean(), "multiple", null, 0, 1, ChoiceAttribute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChoiceAttribute_DefaultValue(), ecorePackage.getEString(), "defaultValue", null, 0, -1, ChoiceAttribute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(ratingAttributeEClass, RatingAttribute.class, "RatingAttribute", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRatingAttribute_Maximum(), ecorePackage.getEInt(), "maximum", "5", 0, 1, RatingAttribute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRatingAttribute_DefaultValue(), ecorePackage.getEIntegerObject(), "defaultValue", null, 0, 1, RatingAttribute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(taxonomyAttributeEClass, TaxonomyAttribute.class, "TaxonomyAttribute", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTaxonomyAttribute_TaxonomyId(), ecorePackage.getEString(), "taxonomyId", null, 0, 1, TaxonomyAttribute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTaxonomyAttribute_RootIds(), ecorePackage.getEString(), "rootIds", null, 0, -1, TaxonomyAttribute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTaxonomyAttribute_Multiple(), ecorePackage.getEBoolean(), "multiple", null, 0, 1, TaxonomyAttribute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(referenceAttributeEClass, ReferenceAttribute.class, "ReferenceAttribute", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getReferenceAttribute_Targets(), this.getLabel(), null, "targets", null, 0, -1, ReferenceAttribute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReferenceAttribute_Multiple(), ecorePackage.getEBoolean(), "multiple", null, 0, 1, ReferenceAttribute.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(optionEClass, Option.class, "Option", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOption_ExportIndex(), ecorePackage.getEInt(), "exportIndex", "-1", 0, 1, Option.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOption_Color(), ecorePackage.getEString(), "color", null, 0, 1, Option.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOption_Hotkey(), ecorePackage.getEString(), "hotkey", null, 0, 1, Option.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOption_Retired(), ecorePackage.getEBoolean(), "retired", null, 0, 1, Option.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(relationTypeEClass, RelationType.class, "RelationType", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRelationType_ExportIndex(), ecorePackage.getEInt(), "exportIndex", "-1", 0, 1, RelationType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationType_Color(), ecorePackage.getEString(), "color", null, 0, 1, RelationType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationType_Hotkey(), ecorePackage.getEString(), "hotkey", null, 0, 1, RelationType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationType_Directed(), ecorePackage.getEBoolean(), "directed", "true", 0, 1, RelationType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationType_Retired(), ecorePackage.getEBoolean(), "retired", null, 0, 1, RelationType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRelationType_Sources(), this.getLabel(), null, "sources", null, 0, -1, RelationType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRelationType_Targets(), this.getLabel(), null, "targets", null, 0, -1, RelationType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationType_MaximumOutgoing(), ecorePackage.getEInt(), "maximumOutgoing", "-1", 0, 1, RelationType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationType_MaximumIncoming(), ecorePackage.getEInt(), "maximumIncoming", "-1", 0, 1, RelationType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRelationType_Attributes(), this.getAttribute(), null, "attributes", null, 0, -1, RelationType.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(questionEClass, Question.class, "Question", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getQuestion_Required(), ecorePackage.getEBoolean(), "required", null, 0, 1, Question.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQuestion_PartRole(), ecorePackage.getEString(), "partRole", null, 0, 1, Question.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQuestion_Hotkey(), ecorePackage.getEString(), "hotkey", null, 0, 1, Question.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQuestion_Retired(), ecorePackage.getEBoolean(), "retired", null, 0, 1, Question.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQuestion_Scope(), this.getQuestionScope(), "scope", null, 0, 1, Question.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(choiceQuestionEClass, ChoiceQuestion.class, "ChoiceQuestion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getChoiceQuestion_Options(), this.getOption(), null, "options", null, 0, -1, ChoiceQuestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChoiceQuestion_Multiple(), ecorePackage.getEBoolean(), "multiple", null, 0, 1, ChoiceQuestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(ratingQuestionEClass, RatingQuestion.class, "RatingQuestion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRatingQuestion_Maximum(), ecorePackage.getEInt(), "maximum", "5", 0, 1, RatingQuestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(textQuestionEClass, TextQuestion.class, "TextQuestion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTextQuestion_Multiline(), ecorePackage.getEBoolean(), "multiline", "true", 0, 1, TextQuestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTextQuestion_MaximumLength(), ecorePackage.getEInt(), "maximumLength", "-1", 0, 1, TextQuestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(transcriptionQuestionEClass, TranscriptionQuestion.class, "TranscriptionQuestion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTranscriptionQuestion_Language(), ecorePackage.getEString(), "language", null, 0, 1, TranscriptionQuestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(rankingQuestionEClass, RankingQuestion.class, "RankingQuestion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getRankingQuestion_Options(), this.getOption(), null, "options", null, 0, -1, RankingQuestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRankingQuestion_Ties(), ecorePackage.getEBoolean(), "ties", null, 0, 1, RankingQuestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(preferenceQuestionEClass, PreferenceQuestion.class, "PreferenceQuestion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPreferenceQuestion_Ties(), ecorePackage.getEBoolean(), "ties", null, 0, 1, PreferenceQuestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPreferenceQuestion_AllBad(), ecorePackage.getEBoolean(), "allBad", null, 0, 1, PreferenceQuestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPreferenceQuestion_Strengths(), ecorePackage.getEInt(), "strengths", "1", 0, 1, PreferenceQuestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(constraintEClass, Constraint.class, "Constraint", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getConstraint_Kind(), ecorePackage.getEString(), "kind", null, 0, 1, Constraint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConstraint_Labels(), this.getLabel(), null, "labels", null, 0, -1, Constraint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConstraint_Severity(), theModelPackage.getSeverity(), "severity", "WARNING", 0, 1, Constraint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConstraint_Expression(), ecorePackage.getEString(), "expression", null, 0, 1, Constraint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConstraint_Minimum(), ecorePackage.getELongObject(), "minimum", null, 0, 1, Constraint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConstraint_Maximum(), ecorePackage.getELongObject(), "maximum", null, 0, 1, Constraint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(attributeScopeEEnum, AttributeScope.class, "AttributeScope");
		addEEnumLiteral(attributeScopeEEnum, AttributeScope.OBJECT);
		addEEnumLiteral(attributeScopeEEnum, AttributeScope.TRACK);
		addEEnumLiteral(attributeScopeEEnum, AttributeScope.FRAME);
		addEEnumLiteral(attributeScopeEEnum, AttributeScope.ITEM);

		initEEnum(questionScopeEEnum, QuestionScope.class, "QuestionScope");
		addEEnumLiteral(questionScopeEEnum, QuestionScope.ITEM);
		addEEnumLiteral(questionScopeEEnum, QuestionScope.TIME);
	}

} //SchemaPackageImpl
