package org.labelwright.model.schema;

import org.eclipse.emf.common.util.EList;

import org.labelwright.model.Named;

/**
 * A representation of the model object '<em><b>Label Schema</b></em>'.
 *
 * The labels, relations, questions and constraints of a project.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.schema.LabelSchema#getRevision <em>Revision</em>}</li>
 *   <li>{@link org.labelwright.model.schema.LabelSchema#getModalityIds <em>Modality Ids</em>}</li>
 *   <li>{@link org.labelwright.model.schema.LabelSchema#getLabels <em>Labels</em>}</li>
 *   <li>{@link org.labelwright.model.schema.LabelSchema#getAttributes <em>Attributes</em>}</li>
 *   <li>{@link org.labelwright.model.schema.LabelSchema#getRelationTypes <em>Relation Types</em>}</li>
 *   <li>{@link org.labelwright.model.schema.LabelSchema#getQuestions <em>Questions</em>}</li>
 *   <li>{@link org.labelwright.model.schema.LabelSchema#getConstraints <em>Constraints</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.schema.SchemaPackage#getLabelSchema()
 * @generated
 */
public interface LabelSchema extends Named {
	/**
	 * Returns the value of the '<em><b>Revision</b></em>' attribute.
	 * Counts the saved states of this schema, from 1.
	 * @return the value of the '<em>Revision</em>' attribute.
	 * @see #setRevision(int)
	 * @see org.labelwright.model.schema.SchemaPackage#getLabelSchema_Revision()
	 * @generated
	 */
	int getRevision();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.LabelSchema#getRevision <em>Revision</em>}' attribute.
	 * @param value the new value of the '<em>Revision</em>' attribute.
	 * @see #getRevision()
	 * @generated
	 */
	void setRevision(int value);

	/**
	 * Returns the value of the '<em><b>Modality Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * The modalities the schema is made for; empty for any.
	 * @return the value of the '<em>Modality Ids</em>' attribute list.
	 * @see org.labelwright.model.schema.SchemaPackage#getLabelSchema_ModalityIds()
	 * @generated
	 */
	EList<String> getModalityIds();

	/**
	 * Returns the value of the '<em><b>Labels</b></em>' containment reference list.
	 * The list contents are of type {@link org.labelwright.model.schema.Label}.
	 * All labels, parents and children alike, in display order.
	 * @return the value of the '<em>Labels</em>' containment reference list.
	 * @see org.labelwright.model.schema.SchemaPackage#getLabelSchema_Labels()
	 * @generated
	 */
	EList<Label> getLabels();

	/**
	 * Returns the value of the '<em><b>Attributes</b></em>' containment reference list.
	 * The list contents are of type {@link org.labelwright.model.schema.Attribute}.
	 * Attributes that every label has.
	 * @return the value of the '<em>Attributes</em>' containment reference list.
	 * @see org.labelwright.model.schema.SchemaPackage#getLabelSchema_Attributes()
	 * @generated
	 */
	EList<Attribute> getAttributes();

	/**
	 * Returns the value of the '<em><b>Relation Types</b></em>' containment reference list.
	 * The list contents are of type {@link org.labelwright.model.schema.RelationType}.
	 * The relations that may be drawn between annotations.
	 * @return the value of the '<em>Relation Types</em>' containment reference list.
	 * @see org.labelwright.model.schema.SchemaPackage#getLabelSchema_RelationTypes()
	 * @generated
	 */
	EList<RelationType> getRelationTypes();

	/**
	 * Returns the value of the '<em><b>Questions</b></em>' containment reference list.
	 * The list contents are of type {@link org.labelwright.model.schema.Question}.
	 * What is asked of an item as a whole.
	 * @return the value of the '<em>Questions</em>' containment reference list.
	 * @see org.labelwright.model.schema.SchemaPackage#getLabelSchema_Questions()
	 * @generated
	 */
	EList<Question> getQuestions();

	/**
	 * Returns the value of the '<em><b>Constraints</b></em>' containment reference list.
	 * The list contents are of type {@link org.labelwright.model.schema.Constraint}.
	 * Rules that a document must keep.
	 * @return the value of the '<em>Constraints</em>' containment reference list.
	 * @see org.labelwright.model.schema.SchemaPackage#getLabelSchema_Constraints()
	 * @generated
	 */
	EList<Constraint> getConstraints();

} // LabelSchema
