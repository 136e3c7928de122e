package org.labelwright.model.annotation;

import org.eclipse.emf.common.util.EList;

import org.labelwright.model.Identified;

/**
 * A representation of the model object '<em><b>Document</b></em>'.
 *
 * Everything one annotator said about one item. References between rows are ids, never object references: rows live apart in the store.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.annotation.AnnotationDocument#getItemId <em>Item Id</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.AnnotationDocument#getAnnotatorId <em>Annotator Id</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.AnnotationDocument#getSchemaRevision <em>Schema Revision</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.AnnotationDocument#getGuidelineVersion <em>Guideline Version</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.AnnotationDocument#getState <em>State</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.AnnotationDocument#getReason <em>Reason</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.AnnotationDocument#getAnnotations <em>Annotations</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.AnnotationDocument#getRelations <em>Relations</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.AnnotationDocument#getAnswers <em>Answers</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.AnnotationDocument#getTiers <em>Tiers</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.annotation.AnnotationPackage#getAnnotationDocument()
 * @generated
 */
public interface AnnotationDocument extends Identified {
	/**
	 * Returns the value of the '<em><b>Item Id</b></em>' attribute.
	 * The item.
	 * @return the value of the '<em>Item Id</em>' attribute.
	 * @see #setItemId(String)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getAnnotationDocument_ItemId()
	 * @generated
	 */
	String getItemId();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.AnnotationDocument#getItemId <em>Item Id</em>}' attribute.
	 * @param value the new value of the '<em>Item Id</em>' attribute.
	 * @see #getItemId()
	 * @generated
	 */
	void setItemId(String value);

	/**
	 * Returns the value of the '<em><b>Annotator Id</b></em>' attribute.
	 * The user whose work it is.
	 * @return the value of the '<em>Annotator Id</em>' attribute.
	 * @see #setAnnotatorId(String)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getAnnotationDocument_AnnotatorId()
	 * @generated
	 */
	String getAnnotatorId();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.AnnotationDocument#getAnnotatorId <em>Annotator Id</em>}' attribute.
	 * @param value the new value of the '<em>Annotator Id</em>' attribute.
	 * @see #getAnnotatorId()
	 * @generated
	 */
	void setAnnotatorId(String value);

	/**
	 * Returns the value of the '<em><b>Schema Revision</b></em>' attribute.
	 * Revision of the schema it was last edited under.
	 * @return the value of the '<em>Schema Revision</em>' attribute.
	 * @see #setSchemaRevision(int)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getAnnotationDocument_SchemaRevision()
	 * @generated
	 */
	int getSchemaRevision();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.AnnotationDocument#getSchemaRevision <em>Schema Revision</em>}' attribute.
	 * @param value the new value of the '<em>Schema Revision</em>' attribute.
	 * @see #getSchemaRevision()
	 * @generated
	 */
	void setSchemaRevision(int value);

	/**
	 * Returns the value of the '<em><b>Guideline Version</b></em>' attribute.
	 * Version of the guideline that was in force when it was begun, or null.
	 * @return the value of the '<em>Guideline Version</em>' attribute.
	 * @see #setGuidelineVersion(String)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getAnnotationDocument_GuidelineVersion()
	 * @generated
	 */
	String getGuidelineVersion();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.AnnotationDocument#getGuidelineVersion <em>Guideline Version</em>}' attribute.
	 * @param value the new value of the '<em>Guideline Version</em>' attribute.
	 * @see #getGuidelineVersion()
	 * @generated
	 */
	void setGuidelineVersion(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.labelwright.model.annotation.DocumentState}.
	 * How far it has come.
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.labelwright.model.annotation.DocumentState
	 * @see #setState(DocumentState)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getAnnotationDocument_State()
	 * @generated
	 */
	DocumentState getState();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.AnnotationDocument#getState <em>State</em>}' attribute.
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.labelwright.model.annotation.DocumentState
	 * @see #getState()
	 * @generated
	 */
	void setState(DocumentState value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * Why it was skipped or rejected, or null.
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getAnnotationDocument_Reason()
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.AnnotationDocument#getReason <em>Reason</em>}' attribute.
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Annotations</b></em>' containment reference list.
	 * The list contents are of type {@link org.labelwright.model.annotation.Annotation}.
	 * In ascending rank: later ones are drawn above.
	 * @return the value of the '<em>Annotations</em>' containment reference list.
	 * @see org.labelwright.model.annotation.AnnotationPackage#getAnnotationDocument_Annotations()
	 * @generated
	 */
	EList<Annotation> getAnnotations();

	/**
	 * Returns the value of the '<em><b>Relations</b></em>' containment reference list.
	 * The list contents are of type {@link org.labelwright.model.annotation.Relation}.
	 * In ascending rank.
	 * @return the value of the '<em>Relations</em>' containment reference list.
	 * @see org.labelwright.model.annotation.AnnotationPackage#getAnnotationDocument_Relations()
	 * @generated
	 */
	EList<Relation> getRelations();

	/**
	 * Returns the value of the '<em><b>Answers</b></em>' containment reference list.
	 * The list contents are of type {@link org.labelwright.model.annotation.Answer}.
	 * One per question.
	 * @return the value of the '<em>Answers</em>' containment reference list.
	 * @see org.labelwright.model.annotation.AnnotationPackage#getAnnotationDocument_Answers()
	 * @generated
	 */
	EList<Answer> getAnswers();

	/**
	 * Returns the value of the '<em><b>Tiers</b></em>' containment reference list.
	 * The list contents are of type {@link org.labelwright.model.annotation.Tier}.
	 * From above; a tier may also be known only from what is on it.
	 * @return the value of the '<em>Tiers</em>' containment reference list.
	 * @see org.labelwright.model.annotation.AnnotationPackage#getAnnotationDocument_Tiers()
	 * @generated
	 */
	EList<Tier> getTiers();

} // AnnotationDocument
