package org.labelwright.model.schema;

import org.eclipse.emf.ecore.EFactory;

/**
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * @see org.labelwright.model.schema.SchemaPackage
 * @generated
 */
public interface SchemaFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * @generated
	 */
	SchemaFactory eINSTANCE = org.labelwright.model.schema.impl.SchemaFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Label Schema</em>'.
	 * @return a new object of class '<em>Label Schema</em>'.
	 * @generated
	 */
	LabelSchema createLabelSchema();

	/**
	 * Returns a new object of class '<em>Label</em>'.
	 * @return a new object of class '<em>Label</em>'.
	 * @generated
	 */
	Label createLabel();

	/**
	 * Returns a new object of class '<em>Skeleton</em>'.
	 * @return a new object of class '<em>Skeleton</em>'.
	 * @generated
	 */
	Skeleton createSkeleton();

	/**
	 * Returns a new object of class '<em>Skeleton Point</em>'.
	 * @return a new object of class '<em>Skeleton Point</em>'.
	 * @generated
	 */
	SkeletonPoint createSkeletonPoint();

	/**
	 * Returns a new object of class '<em>Skeleton Edge</em>'.
	 * @return a new object of class '<em>Skeleton Edge</em>'.
	 * @generated
	 */
	SkeletonEdge createSkeletonEdge();

	/**
	 * Returns a new object of class '<em>Boolean Attribute</em>'.
	 * @return a new object of class '<em>Boolean Attribute</em>'.
	 * @generated
	 */
	BooleanAttribute createBooleanAttribute();

	/**
	 * Returns a new object of class '<em>Integer Attribute</em>'.
	 * @return a new object of class '<em>Integer Attribute</em>'.
	 * @generated
	 */
	IntegerAttribute createIntegerAttribute();

	/**
	 * Returns a new object of class '<em>Decimal Attribute</em>'.
	 * @return a new object of class '<em>Decimal Attribute</em>'.
	 * @generated
	 */
	DecimalAttribute createDecimalAttribute();

	/**
	 * Returns a new object of class '<em>Text Attribute</em>'.
	 * @return a new object of class '<em>Text Attribute</em>'.
	 * @generated
	 */
	TextAttribute createTextAttribute();

	/**
	 * Returns a new object of class '<em>Date Attribute</em>'.
	 * @return a new object of class '<em>Date Attribute</em>'.
	 * @generated
	 */
	DateAttribute createDateAttribute();

	/**
	 * Returns a new object of class '<em>Choice Attribute</em>'.
	 * @return a new object of class '<em>Choice Attribute</em>'.
	 * @generated
	 */
	ChoiceAttribute createChoiceAttribute();

	/**
	 * Returns a new object of class '<em>Rating Attribute</em>'.
	 * @return a new object of class '<em>Rating Attribute</em>'.
	 * @generated
	 */
	RatingAttribute createRatingAttribute();

	/**
	 * Returns a new object of class '<em>Taxonomy Attribute</em>'.
	 * @return a new object of class '<em>Taxonomy Attribute</em>'.
	 * @generated
	 */
	TaxonomyAttribute createTaxonomyAttribute();

	/**
	 * Returns a new object of class '<em>Reference Attribute</em>'.
	 * @return a new object of class '<em>Reference Attribute</em>'.
	 * @generated
	 */
	ReferenceAttribute createReferenceAttribute();

	/**
	 * Returns a new object of class '<em>Option</em>'.
	 * @return a new object of class '<em>Option</em>'.
	 * @generated
	 */
	Option createOption();

	/**
	 * Returns a new object of class '<em>Relation Type</em>'.
	 * @return a new object of class '<em>Relation Type</em>'.
	 * @generated
	 */
	RelationType createRelationType();

	/**
	 * Returns a new object of class '<em>Choice Question</em>'.
	 * @return a new object of class '<em>Choice Question</em>'.
	 * @generated
	 */
	ChoiceQuestion createChoiceQuestion();

	/**
	 * Returns a new object of class '<em>Rating Question</em>'.
	 * @return a new object of class '<em>Rating Question</em>'.
	 * @generated
	 */
	RatingQuestion createRatingQuestion();

	/**
	 * Returns a new object of class '<em>Text Question</em>'.
	 * @return a new object of class '<em>Text Question</em>'.
	 * @generated
	 */
	TextQuestion createTextQuestion();

	/**
	 * Returns a new object of class '<em>Transcription Question</em>'.
	 * @return a new object of class '<em>Transcription Question</em>'.
	 * @generated
	 */
	TranscriptionQuestion createTranscriptionQuestion();

	/**
	 * Returns a new object of class '<em>Ranking Question</em>'.
	 * @return a new object of class '<em>Ranking Question</em>'.
	 * @generated
	 */
	RankingQuestion createRankingQuestion();

	/**
	 * Returns a new object of class '<em>Preference Question</em>'.
	 * @return a new object of class '<em>Preference Question</em>'.
	 * @generated
	 */
	PreferenceQuestion createPreferenceQuestion();

	/**
	 * Returns a new object of class '<em>Constraint</em>'.
	 * @return a new object of class '<em>Constraint</em>'.
	 * @generated
	 */
	Constraint createConstraint();

	/**
	 * Returns the package supported by this factory.
	 * @return the package supported by this factory.
	 * @generated
	 */
	SchemaPackage getSchemaPackage();

} //SchemaFactory
