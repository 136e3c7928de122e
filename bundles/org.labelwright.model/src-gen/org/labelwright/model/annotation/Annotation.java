package org.labelwright.model.annotation;

import org.eclipse.emf.common.util.EList;

/**
 * A representation of the model object '<em><b>Annotation</b></em>'.
 *
 * An object: a label with a place in the item.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.annotation.Annotation#getLabelId <em>Label Id</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.Annotation#getGeometry <em>Geometry</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.Annotation#getSecondary <em>Secondary</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.Annotation#getPart <em>Part</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.Annotation#getGroup <em>Group</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.Annotation#isLocked <em>Locked</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.annotation.AnnotationPackage#getAnnotation()
 * @generated
 */
public interface Annotation extends Statement {
	/**
	 * Returns the value of the '<em><b>Label Id</b></em>' attribute.
	 * The label. May name one that the schema has no more.
	 * @return the value of the '<em>Label Id</em>' attribute.
	 * @see #setLabelId(String)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getAnnotation_LabelId()
	 * @generated
	 */
	String getLabelId();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Annotation#getLabelId <em>Label Id</em>}' attribute.
	 * @param value the new value of the '<em>Label Id</em>' attribute.
	 * @see #getLabelId()
	 * @generated
	 */
	void setLabelId(String value);

	/**
	 * Returns the value of the '<em><b>Geometry</b></em>' containment reference.
	 * Its place, or null when it is about the whole item.
	 * @return the value of the '<em>Geometry</em>' containment reference.
	 * @see #setGeometry(Geometry)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getAnnotation_Geometry()
	 * @generated
	 */
	Geometry getGeometry();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Annotation#getGeometry <em>Geometry</em>}' containment reference.
	 * @param value the new value of the '<em>Geometry</em>' containment reference.
	 * @see #getGeometry()
	 * @generated
	 */
	void setGeometry(Geometry value);

	/**
	 * Returns the value of the '<em><b>Secondary</b></em>' containment reference list.
	 * The list contents are of type {@link org.labelwright.model.annotation.Geometry}.
	 * Further descriptions of the same object, such as keypoints beside an outline.
	 * @return the value of the '<em>Secondary</em>' containment reference list.
	 * @see org.labelwright.model.annotation.AnnotationPackage#getAnnotation_Secondary()
	 * @generated
	 */
	EList<Geometry> getSecondary();

	/**
	 * Returns the value of the '<em><b>Part</b></em>' attribute.
	 * Id of the media part it lies on, or null for the only one.
	 * @return the value of the '<em>Part</em>' attribute.
	 * @see #setPart(String)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getAnnotation_Part()
	 * @generated
	 */
	String getPart();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Annotation#getPart <em>Part</em>}' attribute.
	 * @param value the new value of the '<em>Part</em>' attribute.
	 * @see #getPart()
	 * @generated
	 */
	void setPart(String value);

	/**
	 * Returns the value of the '<em><b>Group</b></em>' attribute.
	 * Annotations with the same value belong together, or null.
	 * @return the value of the '<em>Group</em>' attribute.
	 * @see #setGroup(String)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getAnnotation_Group()
	 * @generated
	 */
	String getGroup();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Annotation#getGroup <em>Group</em>}' attribute.
	 * @param value the new value of the '<em>Group</em>' attribute.
	 * @see #getGroup()
	 * @generated
	 */
	void setGroup(String value);

	/**
	 * Returns the value of the '<em><b>Locked</b></em>' attribute.
	 * True when it is protected from editing.
	 * @return the value of the '<em>Locked</em>' attribute.
	 * @see #setLocked(boolean)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getAnnotation_Locked()
	 * @generated
	 */
	boolean isLocked();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Annotation#isLocked <em>Locked</em>}' attribute.
	 * @param value the new value of the '<em>Locked</em>' attribute.
	 * @see #isLocked()
	 * @generated
	 */
	void setLocked(boolean value);

} // Annotation
