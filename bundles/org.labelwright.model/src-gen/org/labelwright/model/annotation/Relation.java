package org.labelwright.model.annotation;


/**
 * A representation of the model object '<em><b>Relation</b></em>'.
 *
 * A typed link between two annotations of the document.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.annotation.Relation#getTypeId <em>Type Id</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.Relation#getSourceId <em>Source Id</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.Relation#getTargetId <em>Target Id</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.annotation.AnnotationPackage#getRelation()
 * @generated
 */
public interface Relation extends Statement {
	/**
	 * Returns the value of the '<em><b>Type Id</b></em>' attribute.
	 * The relation type.
	 * @return the value of the '<em>Type Id</em>' attribute.
	 * @see #setTypeId(String)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getRelation_TypeId()
	 * @generated
	 */
	String getTypeId();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Relation#getTypeId <em>Type Id</em>}' attribute.
	 * @param value the new value of the '<em>Type Id</em>' attribute.
	 * @see #getTypeId()
	 * @generated
	 */
	void setTypeId(String value);

	/**
	 * Returns the value of the '<em><b>Source Id</b></em>' attribute.
	 * Id of an annotation.
	 * @return the value of the '<em>Source Id</em>' attribute.
	 * @see #setSourceId(String)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getRelation_SourceId()
	 * @generated
	 */
	String getSourceId();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Relation#getSourceId <em>Source Id</em>}' attribute.
	 * @param value the new value of the '<em>Source Id</em>' attribute.
	 * @see #getSourceId()
	 * @generated
	 */
	void setSourceId(String value);

	/**
	 * Returns the value of the '<em><b>Target Id</b></em>' attribute.
	 * Id of an annotation.
	 * @return the value of the '<em>Target Id</em>' attribute.
	 * @see #setTargetId(String)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getRelation_TargetId()
	 * @generated
	 */
	String getTargetId();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Relation#getTargetId <em>Target Id</em>}' attribute.
	 * @param value the new value of the '<em>Target Id</em>' attribute.
	 * @see #getTargetId()
	 * @generated
	 */
	void setTargetId(String value);

} // Relation
