package org.labelwright.model.annotation;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

import org.labelwright.model.Identified;

/**
 * A representation of the model object '<em><b>Statement</b></em>'.
 *
 * What annotations, relations and answers have in common.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.annotation.Statement#getRank <em>Rank</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.Statement#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.Statement#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.Statement#getSource <em>Source</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.Statement#getCreatedBy <em>Created By</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.Statement#getCreatedAt <em>Created At</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.Statement#getModifiedBy <em>Modified By</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.Statement#getModifiedAt <em>Modified At</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.Statement#getFlags <em>Flags</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.Statement#getNote <em>Note</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.Statement#getValues <em>Values</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.annotation.AnnotationPackage#getStatement()
 * @generated
 */
public interface Statement extends Identified {
	/**
	 * Returns the value of the '<em><b>Rank</b></em>' attribute.
	 * Order in the document; unique among its siblings, may be any finite number.
	 * @return the value of the '<em>Rank</em>' attribute.
	 * @see #setRank(double)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getStatement_Rank()
	 * @generated
	 */
	double getRank();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Statement#getRank <em>Rank</em>}' attribute.
	 * @param value the new value of the '<em>Rank</em>' attribute.
	 * @see #getRank()
	 * @generated
	 */
	void setRank(double value);

	/**
	 * Returns the value of the '<em><b>Origin</b></em>' attribute.
	 * The literals are from the enumeration {@link org.labelwright.model.annotation.Origin}.
	 * Where it comes from.
	 * @return the value of the '<em>Origin</em>' attribute.
	 * @see org.labelwright.model.annotation.Origin
	 * @see #setOrigin(Origin)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getStatement_Origin()
	 * @generated
	 */
	Origin getOrigin();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Statement#getOrigin <em>Origin</em>}' attribute.
	 * @param value the new value of the '<em>Origin</em>' attribute.
	 * @see org.labelwright.model.annotation.Origin
	 * @see #getOrigin()
	 * @generated
	 */
	void setOrigin(Origin value);

	/**
	 * Returns the value of the '<em><b>Confidence</b></em>' attribute.
	 * 0 to 1, or null for not stated.
	 * @return the value of the '<em>Confidence</em>' attribute.
	 * @see #setConfidence(Double)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getStatement_Confidence()
	 * @generated
	 */
	Double getConfidence();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Statement#getConfidence <em>Confidence</em>}' attribute.
	 * @param value the new value of the '<em>Confidence</em>' attribute.
	 * @see #getConfidence()
	 * @generated
	 */
	void setConfidence(Double value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * Model name and version, or importer id, or null.
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getStatement_Source()
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Statement#getSource <em>Source</em>}' attribute.
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Created By</b></em>' attribute.
	 * User id, or null.
	 * @return the value of the '<em>Created By</em>' attribute.
	 * @see #setCreatedBy(String)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getStatement_CreatedBy()
	 * @generated
	 */
	String getCreatedBy();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Statement#getCreatedBy <em>Created By</em>}' attribute.
	 * @param value the new value of the '<em>Created By</em>' attribute.
	 * @see #getCreatedBy()
	 * @generated
	 */
	void setCreatedBy(String value);

	/**
	 * Returns the value of the '<em><b>Created At</b></em>' attribute.
	 * When it was made, or null.
	 * @return the value of the '<em>Created At</em>' attribute.
	 * @see #setCreatedAt(Instant)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getStatement_CreatedAt()
	 * @generated
	 */
	Instant getCreatedAt();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Statement#getCreatedAt <em>Created At</em>}' attribute.
	 * @param value the new value of the '<em>Created At</em>' attribute.
	 * @see #getCreatedAt()
	 * @generated
	 */
	void setCreatedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Modified By</b></em>' attribute.
	 * User id of the last change, or null when unchanged since it was made.
	 * @return the value of the '<em>Modified By</em>' attribute.
	 * @see #setModifiedBy(String)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getStatement_ModifiedBy()
	 * @generated
	 */
	String getModifiedBy();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Statement#getModifiedBy <em>Modified By</em>}' attribute.
	 * @param value the new value of the '<em>Modified By</em>' attribute.
	 * @see #getModifiedBy()
	 * @generated
	 */
	void setModifiedBy(String value);

	/**
	 * Returns the value of the '<em><b>Modified At</b></em>' attribute.
	 * When it was last changed, or null.
	 * @return the value of the '<em>Modified At</em>' attribute.
	 * @see #setModifiedAt(Instant)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getStatement_ModifiedAt()
	 * @generated
	 */
	Instant getModifiedAt();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Statement#getModifiedAt <em>Modified At</em>}' attribute.
	 * @param value the new value of the '<em>Modified At</em>' attribute.
	 * @see #getModifiedAt()
	 * @generated
	 */
	void setModifiedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Flags</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * Marks such as difficult or question.
	 * @return the value of the '<em>Flags</em>' attribute list.
	 * @see org.labelwright.model.annotation.AnnotationPackage#getStatement_Flags()
	 * @generated
	 */
	EList<String> getFlags();

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * Free text, or null.
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getStatement_Note()
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Statement#getNote <em>Note</em>}' attribute.
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Values</b></em>' containment reference list.
	 * The list contents are of type {@link org.labelwright.model.annotation.AttributeValue}.
	 * At most one per attribute.
	 * @return the value of the '<em>Values</em>' containment reference list.
	 * @see org.labelwright.model.annotation.AnnotationPackage#getStatement_Values()
	 * @generated
	 */
	EList<AttributeValue> getValues();

} // Statement
