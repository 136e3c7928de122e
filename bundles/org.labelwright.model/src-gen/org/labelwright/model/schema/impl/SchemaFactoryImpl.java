package org.labelwright.model.schema.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.labelwright.model.schema.*;

/**
 * An implementation of the model <b>Factory</b>.
 * @generated
 */
public class SchemaFactoryImpl extends EFactoryImpl implements SchemaFactory {
	/**
	 * Creates the default factory implementation.
	 * @generated
	 */
	public static SchemaFactory init() {
		try {
			SchemaFactory theSchemaFactory = (SchemaFactory)EPackage.Registry.INSTANCE.getEFactory(SchemaPackage.eNS_URI);
			if (theSchemaFactory != null) {
				return theSchemaFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new SchemaFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * @generated
	 */
	public SchemaFactoryImpl() {
		super();
	}

	/**
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case SchemaPackage.LABEL_SCHEMA: return createLabelSchema();
			case SchemaPackage.LABEL: return createLabel();
			case SchemaPackage.SKELETON: return createSkeleton();
			case SchemaPackage.SKELETON_POINT: return createSkeletonPoint();
			case SchemaPackage.SKELETON_EDGE: return createSkeletonEdge();
			case SchemaPackage.BOOLEAN_ATTRIBUTE: return createBooleanAttribute();
			case SchemaPackage.INTEGER_ATTRIBUTE: return createIntegerAttribute();
			case SchemaPackage.DECIMAL_ATTRIBUTE: return createDecimalAttribute();
			case SchemaPackage.TEXT_ATTRIBUTE: return createTextAttribute();
			case SchemaPackage.DATE_ATTRIBUTE: return createDateAttribute();
			case SchemaPackage.CHOICE_ATTRIBUTE: return createChoiceAttribute();
			case SchemaPackage.RATING_ATTRIBUTE: return createRatingAttribute();
			case SchemaPackage.TAXONOMY_ATTRIBUTE: return createTaxonomyAttribute();
			case SchemaPackage.REFERENCE_ATTRIBUTE: return createReferenceAttribute();
			case SchemaPackage.OPTION: return createOption();
			case SchemaPackage.RELATION_TYPE: return createRelationType();
			case SchemaPackage.CHOICE_QUESTION: return createChoiceQuestion();
			case SchemaPackage.RATING_QUESTION: return createRatingQuestion();
			case SchemaPackage.TEXT_QUESTION: return createTextQuestion();
			case SchemaPackage.TRANSCRIPTION_QUESTION: return createTranscriptionQuestion();
			case SchemaPackage.RANKING_QUESTION: return createRankingQuestion();
			case SchemaPackage.PREFERENCE_QUESTION: return createPreferenceQuestion();
			case SchemaPackage.CONSTRAINT: return createConstraint();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case SchemaPackage.ATTRIBUTE_SCOPE:
				return createAttributeScopeFromString(eDataType, initialValue);
			case SchemaPackage.QUESTION_SCOPE:
				return createQuestionScopeFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case SchemaPackage.ATTRIBUTE_SCOPE:
				return convertAttributeScopeToString(eDataType, instanceValue);
			case SchemaPackage.QUESTION_SCOPE:
				return convertQuestionScopeToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * @generated
	 */
	@Override
	public LabelSchema createLabelSchema() {
		LabelSchemaImpl labelSchema = new LabelSchemaImpl();
		return labelSchema;
	}

	/**
	 * @generated
	 */
	@Override
	public Label createLabel() {
		LabelImpl label = new LabelImpl();
		return label;
	}

	/**
	 * @generated
	 */
	@Override
	public Skeleton createSkeleton() {
		SkeletonImpl skeleton = new SkeletonImpl();
		return skeleton;
	}

	/**
	 * @generated
	 */
	@Override
	public SkeletonPoint createSkeletonPoint() {
		SkeletonPointImpl skeletonPoint = new SkeletonPointImpl();
		return skeletonPoint;
	}

	/**
	 * @generated
	 */
	@Override
	public SkeletonEdge createSkeletonEdge() {
		SkeletonEdgeImpl skeletonEdge = new SkeletonEdgeImpl();
		return skeletonEdge;
	}

	/**
	 * @generated
	 */
	@Override
	public BooleanAttribute createBooleanAttribute() {
		BooleanAttributeImpl booleanAttribute = new BooleanAttributeImpl();
		return booleanAttribute;
	}

	/**
	 * @generated
	 */
	@Override
	public IntegerAttribute createIntegerAttribute() {
		IntegerAttributeImpl integerAttribute = new IntegerAttributeImpl();
		return integerAttribute;
	}

	/**
	 * @generated
	 */
	@Override
	public DecimalAttribute createDecimalAttribute() {
		DecimalAttributeImpl decimalAttribute = new DecimalAttributeImpl();
		return decimalAttribute;
	}

	/**
	 * @generated
	 */
	@Override
	public TextAttribute createTextAttribute() {
		TextAttributeImpl textAttribute = new TextAttributeImpl();
		return textAttribute;
	}

	/**
	 * @generated
	 */
	@Override
	public DateAttribute createDateAttribute() {
		DateAttributeImpl dateAttribute = new DateAttributeImpl();
		return dateAttribute;
	}

	/**
	 * @generated
	 */
	@Override
	public ChoiceAttribute createChoiceAttribute() {
		ChoiceAttributeImpl choiceAttribute = new ChoiceAttributeImpl();
		return choiceAttribute;
	}

	/**
	 * @generated
	 */
	@Override
	public RatingAttribute createRatingAttribute() {
		RatingAttributeImpl ratingAttribute = new RatingAttributeImpl();
		return ratingAttribute;
	}

	/**
	 * @generated
	 */
	@Override
	public TaxonomyAttribute createTaxonomyAttribute() {
		TaxonomyAttributeImpl taxonomyAttribute = new TaxonomyAttributeImpl();
		return taxonomyAttribute;
	}

	/**
	 * @generated
	 */
	@Override
	public ReferenceAttribute createReferenceAttribute() {
		ReferenceAttributeImpl referenceAttribute = new ReferenceAttributeImpl();
		return referenceAttribute;
	}

	/**
	 * @generated
	 */
	@Override
	public Option createOption() {
		OptionImpl option = new OptionImpl();
		return option;
	}

	/**
	 * @generated
	 */
	@Override
	public RelationType createRelationType() {
		RelationTypeImpl relationType = new RelationTypeImpl();
		return relationType;
	}

	/**
	 * @generated
	 */
	@Override
	public ChoiceQuestion createChoiceQuestion() {
		ChoiceQuestionImpl choiceQuestion = new ChoiceQuestionImpl();
		return choiceQuestion;
	}

	/**
	 * @generated
	 */
	@Override
	public RatingQuestion createRatingQuestion() {
		RatingQuestionImpl ratingQuestion = new RatingQuestionImpl();
		return ratingQuestion;
	}

	/**
	 * @generated
	 */
	@Override
	public TextQuestion createTextQuestion() {
		TextQuestionImpl textQuestion = new TextQuestionImpl();
		return textQuestion;
	}

	/**
	 * @generated
	 */
	@Override
	public TranscriptionQuestion createTranscriptionQuestion() {
		TranscriptionQuestionImpl transcriptionQuestion = new TranscriptionQuestionImpl();
		return transcriptionQuestion;
	}

	/**
	 * @generated
	 */
	@Override
	public RankingQuestion createRankingQuestion() {
		RankingQuestionImpl rankingQuestion = new RankingQuestionImpl();
		return rankingQuestion;
	}

	/**
	 * @generated
	 */
	@Override
	public PreferenceQuestion createPreferenceQuestion() {
		PreferenceQuestionImpl preferenceQuestion = new PreferenceQuestionImpl();
		return preferenceQuestion;
	}

	/**
	 * @generated
	 */
	@Override
	public Constraint createConstraint() {
		ConstraintImpl constraint = new ConstraintImpl();
		return constraint;
	}

	/**
	 * @generated
	 */
	public AttributeScope createAttributeScopeFromString(EDataType eDataType, String initialValue) {
		AttributeScope result = AttributeScope.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * @generated
	 */
	public String convertAttributeScopeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * @generated
	 */
	public QuestionScope createQuestionScopeFromString(EDataType eDataType, String initialValue) {
		QuestionScope result = QuestionScope.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * @generated
	 */
	public String convertQuestionScopeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * @generated
	 */
	@Override
	public SchemaPackage getSchemaPackage() {
		return (SchemaPackage)getEPackage();
	}

	/**
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static SchemaPackage getPackage() {
		return SchemaPackage.eINSTANCE;
	}

} //SchemaFactoryImpl
