package org.labelwright.model.schema.util;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

import org.labelwright.model.Element;
import org.labelwright.model.Identified;
import org.labelwright.model.Named;

import org.labelwright.model.schema.*;

/**
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * @see org.labelwright.model.schema.SchemaPackage
 * @generated
 */
public class SchemaSwitch<T> extends Switch<T> {
	/**
	 * The cached model package
	 * @generated
	 */
	protected static SchemaPackage modelPackage;

	/**
	 * Creates an instance of the switch.
	 * @generated
	 */
	public SchemaSwitch() {
		if (modelPackage == null) {
			modelPackage = SchemaPackage.eINSTANCE;
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
			case SchemaPackage.LABEL_SCHEMA: {
				LabelSchema labelSchema = (LabelSchema)theEObject;
				T result = caseLabelSchema(labelSchema);
				if (result == null) result = caseNamed(labelSchema);
				if (result == null) result = caseIdentified(labelSchema);
				if (result == null) result = caseElement(labelSchema);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case SchemaPackage.LABEL: {
				Label label = (Label)theEObject;
				T result = caseLabel(label);
				if (result == null) result = caseNamed(label);
				if (result == null) result = caseIdentified(label);
				if (result == null) result = caseElement(label);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case SchemaPackage.SKELETON: {
				Skeleton skeleton = (Skeleton)theEObject;
				T result = caseSkeleton(skeleton);
				if (result == null) result = caseElement(skeleton);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case SchemaPackage.SKELETON_POINT: {
				SkeletonPoint skeletonPoint = (SkeletonPoint)theEObject;
				T result = caseSkeletonPoint(skeletonPoint);
				if (result == null) result = caseElement(skeletonPoint);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case SchemaPackage.SKELETON_EDGE: {
				SkeletonEdge skeletonEdge = (SkeletonEdge)theEObject;
				T result = caseSkeletonEdge(skeletonEdge);
				if (result == null) result = caseElement(skeletonEdge);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case SchemaPackage.ATTRIBUTE: {
				Attribute attribute = (Attribute)theEObject;
				T result = caseAttribute(attribute);
				if (result == null) result = caseNamed(attribute);
				if (result == null) result = caseIdentified(attribute);
				if (result == null) result = caseElement(attribute);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case SchemaPackage.BOOLEAN_ATTRIBUTE: {
				BooleanAttribute booleanAttribute = (BooleanAttribute)theEObject;
				T result = caseBooleanAttribute(booleanAttribute);
				if (result == null) result = caseAttribute(booleanAttribute);
				if (result == null) result = caseNamed(booleanAttribute);
				if (result == null) result = caseIdentified(booleanAttribute);
				if (result == null) result = caseElement(booleanAttribute);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case SchemaPackage.INTEGER_ATTRIBUTE: {
				IntegerAttribute integerAttribute = (IntegerAttribute)theEObject;
				T result = caseIntegerAttribute(integerAttribute);
				if (result == null) result = caseAttribute(integerAttribute);
				if (result == null) result = caseNamed(integerAttribute);
				if (result == null) result = caseIdentified(integerAttribute);
				if (result == null) result = caseElement(integerAttribute);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case SchemaPackage.DECIMAL_ATTRIBUTE: {
				DecimalAttribute decimalAttribute = (DecimalAttribute)theEObject;
				T result = caseDecimalAttribute(decimalAttribute);
				if (result == null) result = caseAttribute(decimalAttribute);
				if (result == null) result = caseNamed(decimalAttribute);
				if (result == null) result = caseIdentified(decimalAttribute);
				if (result == null) result = caseElement(decimalAttribute);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case SchemaPackage.TEXT_ATTRIBUTE: {
				TextAttribute textAttribute = (TextAttribute)theEObject;
				T result = caseTextAttribute(textAttribute);
				if (result == null) result = caseAttribute(textAttribute);
				if (result == null) result = caseNamed(textAttribute);
				if (result == null) result = caseIdentified(textAttribute);
				if (result == null) result = caseElement(textAttribute);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case SchemaPackage.DATE_ATTRIBUTE: {
				DateAttribute dateAttribute = (DateAttribute)theEObject;
				T result = caseDateAttribute(dateAttribute);
				if (result == null) result = caseAttribute(dateAttribute);
				if (result == null) result = caseNamed(dateAttribute);
				if (result == null) result = caseIdentified(dateAttribute);
				if (result == null) result = caseElement(dateAttribute);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case SchemaPackage.CHOICE_ATTRIBUTE: {
				ChoiceAttribute choiceAttribute = (ChoiceAttribute)theEObject;
				T result = caseChoiceAttribute(choiceAttribute);
				if (result == null) result = caseAttribute(choiceAttribute);
				if (result == null) result = caseNamed(choiceAttribute);
				if (result == null) result = caseIdentified(choiceAttribute);
				if (result == null) result = caseElement(choiceAttribute);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case SchemaPackage.RATING_ATTRIBUTE: {
				RatingAttribute ratingAttribute = (RatingAttribute)theEObject;
				T result = caseRatingAttribute(ratingAttribute);
				if (result == null) result = caseAttribute(ratingAttribute);
				if (result == null) result = caseNamed(ratingAttribute);
				if (result == null) result = caseIdentified(ratingAttribute);
				if (result == null) result = caseElement(ratingAttribute);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case SchemaPackage.TAXONOMY_ATTRIBUTE: {
				TaxonomyAttribute taxonomyAttribute = (TaxonomyAttribute)theEObject;
				T result = caseTaxonomyAttribute(taxonomyAttribute);
				if (result == null) result = caseAttribute(taxonomyAttribute);
				if (result == null) result = caseNamed(taxonomyAttribute);
				if (result == null) result = caseIdentified(taxonomyAttribute);
				if (result == null) result = caseElement(taxonomyAttribute);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case SchemaPackage.REFERENCE_ATTRIBUTE: {
				ReferenceAttribute referenceAttribute = (ReferenceAttribute)theEObject;
				T result = caseReferenceAttribute(referenceAttribute);
				if (result == null) result = caseAttribute(referenceAttribute);
				if (result == null) result = caseNamed(referenceAttribute);
				if (result == null) result = caseIdentified(referenceAttribute);
				if (result == null) result = caseElement(referenceAttribute);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case SchemaPackage.OPTION: {
				Option option = (Option)theEObject;
				T result = caseOption(option);
				if (result == null) result = caseNamed(option);
				if (result == null) result = caseIdentified(option);
				if (result == null) result = caseElement(option);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case SchemaPackage.RELATION_TYPE: {
				RelationType relationType = (RelationType)theEObject;
				T result = caseRelationType(relationType);
				if (result == null) result = caseNamed(relationType);
				if (result == null) result = caseIdentified(relationType);
				if (result == null) result = caseElement(relationType);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case SchemaPackage.QUESTION: {
				Question question = (Question)theEObject;
				T result = caseQuestion(question);
				if (result == null) result = caseNamed(question);
				if (result == null) result = caseIdentified(question);
				if (result == null) result = caseElement(question);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case SchemaPackage.CHOICE_QUESTION: {
				ChoiceQuestion choiceQuestion = (ChoiceQuestion)theEObject;
				T result = caseChoiceQuestion(choiceQuestion);
				if (result == null) result = caseQuestion(choiceQuestion);
				if (result == null) result = caseNamed(choiceQuestion);
				if (result == null) result = caseIdentified(choiceQuestion);
				if (result == null) result = caseElement(choiceQuestion);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case SchemaPackage.RATING_QUESTION: {
				RatingQuestion ratingQuestion = (RatingQuestion)theEObject;
				T result = caseRatingQuestion(ratingQuestion);
				if (result == null) result = caseQuestion(ratingQuestion);
				if (result == null) result = caseNamed(ratingQuestion);
				if (result == null) result = caseIdentified(ratingQuestion);
				if (result == null) result = caseElement(ratingQuestion);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case SchemaPackage.TEXT_QUESTION: {
				TextQuestion textQuestion = (TextQuestion)theEObject;
				T result = caseTextQuestion(textQuestion);
				if (result == null) result = caseQuestion(textQuestion);
				if (result == null) result = caseNamed(textQuestion);
				if (result == null) result = caseIdentified(textQuestion);
				if (result == null) result = caseElement(textQuestion);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case SchemaPackage.TRANSCRIPTION_QUESTION: {
				TranscriptionQuestion transcriptionQuestion = (TranscriptionQuestion)theEObject;
				T result = caseTranscriptionQuestion(transcriptionQuestion);
				if (result == null) result = caseQuestion(transcriptionQuestion);
				if (result == null) result = caseNamed(transcriptionQuestion);
				if (result == null) result = caseIdentified(transcriptionQuestion);
				if (result == null) result = caseElement(transcriptionQuestion);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case SchemaPackage.RANKING_QUESTION: {
				RankingQuestion rankingQuestion = (RankingQuestion)theEObject;
				T result = caseRankingQuestion(rankingQuestion);
				if (result == null) result = caseQuestion(rankingQuestion);
				if (result == null) result = caseNamed(rankingQuestion);
				if (result == null) result = caseIdentified(rankingQuestion);
				if (result == null) result = caseElement(rankingQuestion);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case SchemaPackage.PREFERENCE_QUESTION: {
				PreferenceQuestion preferenceQuestion = (PreferenceQuestion)theEObject;
				T result = casePreferenceQuestion(preferenceQuestion);
				if (result == null) result = caseQuestion(preferenceQuestion);
				if (result == null) result = caseNamed(preferenceQuestion);
				if (result == null) result = caseIdentified(preferenceQuestion);
				if (result == null) result = caseElement(preferenceQuestion);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case SchemaPackage.CONSTRAINT: {
				Constraint constraint = (Constraint)theEObject;
				T result = caseConstraint(constraint);
				if (result == null) result = caseNamed(constraint);
				if (result == null) result = caseIdentified(constraint);
				if (result == null) result = caseElement(constraint);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			default: return defaultCase(theEObject);
		}
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Label Schema</em>'.
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Label Schema</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLabelSchema(LabelSchema object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Label</em>'.
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Label</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLabel(Label object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Skeleton</em>'.
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Skeleton</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSkeleton(Skeleton object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Skeleton Point</em>'.
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Skeleton Point</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSkeletonPoint(SkeletonPoint object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Skeleton Edge</em>'.
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Skeleton Edge</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSkeletonEdge(SkeletonEdge object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Attribute</em>'.
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Attribute</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAttribute(Attribute object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Boolean Attribute</em>'.
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Boolean Attribute</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBooleanAttribute(BooleanAttribute object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Integer Attribute</em>'.
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Integer Attribute</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIntegerAttribute(IntegerAttribute object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Decimal Attribute</em>'.
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Decimal Attribute</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDecimalAttribute(DecimalAttribute object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Text Attribute</em>'.
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Text Attribute</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTextAttribute(TextAttribute object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Date Attribute</em>'.
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Date Attribute</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDateAttribute(DateAttribute object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Choice Attribute</em>'.
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Choice Attribute</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseChoiceAttribute(ChoiceAttribute object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Rating Attribute</em>'.
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Rating Attribute</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRatingAttribute(RatingAttribute object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Taxonomy Attribute</em>'.
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Taxonomy Attribute</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTaxonomyAttribute(TaxonomyAttribute object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Reference Attribute</em>'.
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Reference Attribute</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseReferenceAttribute(ReferenceAttribute object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Option</em>'.
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Option</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOption(Option object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Relation Type</em>'.
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Relation Type</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRelationType(RelationType object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Question</em>'.
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Question</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseQuestion(Question object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Choice Question</em>'.
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Choice Question</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseChoiceQuestion(ChoiceQuestion object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Rating Question</em>'.
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Rating Question</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRatingQuestion(RatingQuestion object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Text Question</em>'.
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Text Question</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTextQuestion(TextQuestion object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Transcription Question</em>'.
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Transcription Question</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTranscriptionQuestion(TranscriptionQuestion object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Ranking Question</em>'.
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Ranking Question</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRankingQuestion(RankingQuestion object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Preference Question</em>'.
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Preference Question</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePreferenceQuestion(PreferenceQuestion object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Constraint</em>'.
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Constraint</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseConstraint(Constraint object) {
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

} //SchemaSwitch
