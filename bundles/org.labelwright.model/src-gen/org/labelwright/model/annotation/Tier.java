package org.labelwright.model.annotation;

import org.labelwright.model.Element;

/**
 * A representation of the model object '<em><b>Tier</b></em>'.
 *
 * A layer of intervals and moments of a document. Those that name a tier which the document does not list are on a free one.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.annotation.Tier#getName <em>Name</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.Tier#getKind <em>Kind</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.Tier#getParent <em>Parent</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.Tier#getLabelId <em>Label Id</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.Tier#getSpeaker <em>Speaker</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.Tier#getPart <em>Part</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.annotation.AnnotationPackage#getTier()
 * @generated
 */
public interface Tier extends Element {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * By which intervals and moments name it; unique in the document.
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getTier_Name()
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Tier#getName <em>Name</em>}' attribute.
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"free"</code>.
	 * The literals are from the enumeration {@link org.labelwright.model.annotation.TierKind}.
	 * How its intervals lie.
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.labelwright.model.annotation.TierKind
	 * @see #setKind(TierKind)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getTier_Kind()
	 * @generated
	 */
	TierKind getKind();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Tier#getKind <em>Kind</em>}' attribute.
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.labelwright.model.annotation.TierKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(TierKind value);

	/**
	 * Returns the value of the '<em><b>Parent</b></em>' attribute.
	 * Name of the tier above, or null for one that stands alone.
	 * @return the value of the '<em>Parent</em>' attribute.
	 * @see #setParent(String)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getTier_Parent()
	 * @generated
	 */
	String getParent();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Tier#getParent <em>Parent</em>}' attribute.
	 * @param value the new value of the '<em>Parent</em>' attribute.
	 * @see #getParent()
	 * @generated
	 */
	void setParent(String value);

	/**
	 * Returns the value of the '<em><b>Label Id</b></em>' attribute.
	 * The label of what is made on it, whose options for the text are its vocabulary; null for any.
	 * @return the value of the '<em>Label Id</em>' attribute.
	 * @see #setLabelId(String)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getTier_LabelId()
	 * @generated
	 */
	String getLabelId();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Tier#getLabelId <em>Label Id</em>}' attribute.
	 * @param value the new value of the '<em>Label Id</em>' attribute.
	 * @see #getLabelId()
	 * @generated
	 */
	void setLabelId(String value);

	/**
	 * Returns the value of the '<em><b>Speaker</b></em>' attribute.
	 * Whose words it holds, or null.
	 * @return the value of the '<em>Speaker</em>' attribute.
	 * @see #setSpeaker(String)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getTier_Speaker()
	 * @generated
	 */
	String getSpeaker();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Tier#getSpeaker <em>Speaker</em>}' attribute.
	 * @param value the new value of the '<em>Speaker</em>' attribute.
	 * @see #getSpeaker()
	 * @generated
	 */
	void setSpeaker(String value);

	/**
	 * Returns the value of the '<em><b>Part</b></em>' attribute.
	 * Id of the media part in whose time it is, or null for the only one.
	 * @return the value of the '<em>Part</em>' attribute.
	 * @see #setPart(String)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getTier_Part()
	 * @generated
	 */
	String getPart();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Tier#getPart <em>Part</em>}' attribute.
	 * @param value the new value of the '<em>Part</em>' attribute.
	 * @see #getPart()
	 * @generated
	 */
	void setPart(String value);

} // Tier
