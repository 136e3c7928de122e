package org.labelwright.model.schema.util;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

import org.labelwright.model.Element;
import org.labelwright.model.Identified;
import org.labelwright.model.Named;

import org.labelwright.model.schema.*;

/**
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * @see org.labelwright.model.schema.SchemaPackage
 * @generated
 */
public class SchemaAdapterFactory extends AdapterFactoryImpl {
	/**
	 * The cached model package.
	 * @generated
	 */
	protected static SchemaPackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * @generated
	 */
	public SchemaAdapterFactory() {
		if (modelPackage == null) {
			modelPackage = SchemaPackage.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object) {
		if (object == modelPackage) {
			return true;
		}
		if (object instanceof EObject) {
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * @generated
	 */
	protected SchemaSwitch<Adapter> modelSwitch =
		new SchemaSwitch<Adapter>() {
			@Override
			public Adapter caseLabelSchema(LabelSchema object) {
				return createLabelSchemaAdapter();
			}
			@Override
			public Adapter caseLabel(Label object) {
				return createLabelAdapter();
			}
			@Override
			public Adapter caseSkeleton(Skeleton object) {
				return createSkeletonAdapter();
			}
			@Override
			public Adapter caseSkeletonPoint(SkeletonPoint object) {
				return createSkeletonPointAdapter();
			}
			@Override
			public Adapter caseSkeletonEdge(SkeletonEdge object) {
				return createSkeletonEdgeAdapter();
			}
			@Override
			public Adapter caseAttribute(Attribute object) {
				return createAttributeAdapter();
			}
			@Override
			public Adapter caseBooleanAttribute(BooleanAttribute object) {
				return createBooleanAttributeAdapter();
			}
			@Override
			public Adapter caseIntegerAttribute(IntegerAttribute object) {
				return createIntegerAttributeAdapter();
			}
			@Override
			public Adapter caseDecimalAttribute(DecimalAttribute object) {
				return createDecimalAttributeAdapter();
			}
			@Override
			public Adapter caseTextAttribute(TextAttribute object) {
				return createTextAttributeAdapter();
			}
			@Override
			public Adapter caseDateAttribute(DateAttribute object) {
				return createDateAttributeAdapter();
			}
			@Override
			public Adapter caseChoiceAttribute(ChoiceAttribute object) {
				return createChoiceAttributeAdapter();
			}
			@Override
			public Adapter caseRatingAttribute(RatingAttribute object) {
				return createRatingAttributeAdapter();
			}
			@Override
			public Adapter caseTaxonomyAttribute(TaxonomyAttribute object) {
				return createTaxonomyAttributeAdapter();
			}
			@Override
			public Adapter caseReferenceAttribute(ReferenceAttribute object) {
				return createReferenceAttributeAdapter();
			}
			@Override
			public Adapter caseOption(Option object) {
				return createOptionAdapter();
			}
			@Override
			public Adapter caseRelationType(RelationType object) {
				return createRelationTypeAdapter();
			}
			@Override
			public Adapter caseQuestion(Question object) {
				return createQuestionAdapter();
			}
			@Override
			public Adapter caseChoiceQuestion(ChoiceQuestion object) {
				return createChoiceQuestionAdapter();
			}
			@Override
			public Adapter caseRatingQuestion(RatingQuestion object) {
				return createRatingQuestionAdapter();
			}
			@Override
			public Adapter caseTextQuestion(TextQuestion object) {
				return createTextQuestionAdapter();
			}
			@Override
			public Adapter caseTranscriptionQuestion(TranscriptionQuestion object) {
				return createTranscriptionQuestionAdapter();
			}
			@Override
			public Adapter caseRankingQuestion(RankingQuestion object) {
				return createRankingQuestionAdapter();
			}
			@Override
			public Adapter casePreferenceQuestion(PreferenceQuestion object) {
				return createPreferenceQuestionAdapter();
			}
			@Override
			public Adapter caseConstraint(Constraint object) {
				return createConstraintAdapter();
			}
			@Override
			public Adapter caseElement(Element object) {
				return createElementAdapter();
			}
			@Override
			public Adapter caseIdentified(Identified object) {
				return createIdentifiedAdapter();
			}
			@Override
			public Adapter caseNamed(Named object) {
				return createNamedAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object) {
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target) {
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link org.labelwright.model.schema.LabelSchema <em>Label Schema</em>}'.
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * @return the new adapter.
	 * @see org.labelwright.model.schema.LabelSchema
	 * @generated
	 */
	public Adapter createLabelSchemaAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.labelwright.model.schema.Label <em>Label</em>}'.
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * @return the new adapter.
	 * @see org.labelwright.model.schema.Label
	 * @generated
	 */
	public Adapter createLabelAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.labelwright.model.schema.Skeleton <em>Skeleton</em>}'.
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * @return the new adapter.
	 * @see org.labelwright.model.schema.Skeleton
	 * @generated
	 */
	public Adapter createSkeletonAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.labelwright.model.schema.SkeletonPoint <em>Skeleton Point</em>}'.
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * @return the new adapter.
	 * @see org.labelwright.model.schema.SkeletonPoint
	 * @generated
	 */
	public Adapter createSkeletonPointAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.labelwright.model.schema.SkeletonEdge <em>Skeleton Edge</em>}'.
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * @return the new adapter.
	 * @see org.labelwright.model.schema.SkeletonEdge
	 * @generated
	 */
	public Adapter createSkeletonEdgeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.labelwright.model.schema.Attribute <em>Attribute</em>}'.
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * @return the new adapter.
	 * @see org.labelwright.model.schema.Attribute
	 * @generated
	 */
	public Adapter createAttributeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.labelwright.model.schema.BooleanAttribute <em>Boolean Attribute</em>}'.
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * @return the new adapter.
	 * @see org.labelwright.model.schema.BooleanAttribute
	 * @generated
	 */
	public Adapter createBooleanAttributeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.labelwright.model.schema.IntegerAttribute <em>Integer Attribute</em>}'.
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * @return the new adapter.
	 * @see org.labelwright.model.schema.IntegerAttribute
	 * @generated
	 */
	public Adapter createIntegerAttributeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.labelwright.model.schema.DecimalAttribute <em>Decimal Attribute</em>}'.
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * @return the new adapter.
	 * @see org.labelwright.model.schema.DecimalAttribute
	 * @generated
	 */
	public Adapter createDecimalAttributeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.labelwright.model.schema.TextAttribute <em>Text Attribute</em>}'.
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * @return the new adapter.
	 * @see org.labelwright.model.schema.TextAttribute
	 * @generated
	 */
	public Adapter createTextAttributeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.labelwright.model.schema.DateAttribute <em>Date Attribute</em>}'.
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * @return the new adapter.
	 * @see org.labelwright.model.schema.DateAttribute
	 * @generated
	 */
	public Adapter createDateAttributeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.labelwright.model.schema.ChoiceAttribute <em>Choice Attribute</em>}'.
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * @return the new adapter.
	 * @see org.labelwright.model.schema.ChoiceAttribute
	 * @generated
	 */
	public Adapter createChoiceAttributeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.labelwright.model.schema.RatingAttribute <em>Rating Attribute</em>}'.
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * @return the new adapter.
	 * @see org.labelwright.model.schema.RatingAttribute
	 * @generated
	 */
	public Adapter createRatingAttributeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.labelwright.model.schema.TaxonomyAttribute <em>Taxonomy Attribute</em>}'.
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * @return the new adapter.
	 * @see org.labelwright.model.schema.TaxonomyAttribute
	 * @generated
	 */
	public Adapter createTaxonomyAttributeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.labelwright.model.schema.ReferenceAttribute <em>Reference Attribute</em>}'.
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * @return the new adapter.
	 * @see org.labelwright.model.schema.ReferenceAttribute
	 * @generated
	 */
	public Adapter createReferenceAttributeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.labelwright.model.schema.Option <em>Option</em>}'.
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * @return the new adapter.
	 * @see org.labelwright.model.schema.Option
	 * @generated
	 */
	public Adapter createOptionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.labelwright.model.schema.RelationType <em>Relation Type</em>}'.
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * @return the new adapter.
	 * @see org.labelwright.model.schema.RelationType
	 * @generated
	 */
	public Adapter createRelationTypeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.labelwright.model.schema.Question <em>Question</em>}'.
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * @return the new adapter.
	 * @see org.labelwright.model.schema.Question
	 * @generated
	 */
	public Adapter createQuestionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.labelwright.model.schema.ChoiceQuestion <em>Choice Question</em>}'.
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * @return the new adapter.
	 * @see org.labelwright.model.schema.ChoiceQuestion
	 * @generated
	 */
	public Adapter createChoiceQuestionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.labelwright.model.schema.RatingQuestion <em>Rating Question</em>}'.
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * @return the new adapter.
	 * @see org.labelwright.model.schema.RatingQuestion
	 * @generated
	 */
	public Adapter createRatingQuestionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.labelwright.model.schema.TextQuestion <em>Text Question</em>}'.
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * @return the new adapter.
	 * @see org.labelwright.model.schema.TextQuestion
	 * @generated
	 */
	public Adapter createTextQuestionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.labelwright.model.schema.TranscriptionQuestion <em>Transcription Question</em>}'.
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * @return the new adapter.
	 * @see org.labelwright.model.schema.TranscriptionQuestion
	 * @generated
	 */
	public Adapter createTranscriptionQuestionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.labelwright.model.schema.RankingQuestion <em>Ranking Question</em>}'.
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * @return the new adapter.
	 * @see org.labelwright.model.schema.RankingQuestion
	 * @generated
	 */
	public Adapter createRankingQuestionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.labelwright.model.schema.PreferenceQuestion <em>Preference Question</em>}'.
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * @return the new adapter.
	 * @see org.labelwright.model.schema.PreferenceQuestion
	 * @generated
	 */
	public Adapter createPreferenceQuestionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.labelwright.model.schema.Constraint <em>Constraint</em>}'.
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * @return the new adapter.
	 * @see org.labelwright.model.schema.Constraint
	 * @generated
	 */
	public Adapter createConstraintAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.labelwright.model.Element <em>Element</em>}'.
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * @return the new adapter.
	 * @see org.labelwright.model.Element
	 * @generated
	 */
	public Adapter createElementAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.labelwright.model.Identified <em>Identified</em>}'.
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * @return the new adapter.
	 * @see org.labelwright.model.Identified
	 * @generated
	 */
	public Adapter createIdentifiedAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.labelwright.model.Named <em>Named</em>}'.
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * @return the new adapter.
	 * @see org.labelwright.model.Named
	 * @generated
	 */
	public Adapter createNamedAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * This default implementation returns null.
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter() {
		return null;
	}

} //SchemaAdapterFactory
