package org.labelwright.model.annotation;

import org.eclipse.emf.common.util.EList;

import org.labelwright.model.Element;

/**
 * A representation of the model object '<em><b>Keyframe</b></em>'.
 *
 * The state of a track at one frame.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.annotation.Keyframe#getFrame <em>Frame</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.Keyframe#getTime <em>Time</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.Keyframe#isOutside <em>Outside</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.Keyframe#isOccluded <em>Occluded</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.Keyframe#getGeometry <em>Geometry</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.Keyframe#getValues <em>Values</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.annotation.AnnotationPackage#getKeyframe()
 * @generated
 */
public interface Keyframe extends Element {
	/**
	 * Returns the value of the '<em><b>Frame</b></em>' attribute.
	 * From 0, in presentation order.
	 * @return the value of the '<em>Frame</em>' attribute.
	 * @see #setFrame(int)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getKeyframe_Frame()
	 * @generated
	 */
	int getFrame();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Keyframe#getFrame <em>Frame</em>}' attribute.
	 * @param value the new value of the '<em>Frame</em>' attribute.
	 * @see #getFrame()
	 * @generated
	 */
	void setFrame(int value);

	/**
	 * Returns the value of the '<em><b>Time</b></em>' attribute.
	 * Decoded presentation time, microseconds.
	 * @return the value of the '<em>Time</em>' attribute.
	 * @see #setTime(long)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getKeyframe_Time()
	 * @generated
	 */
	long getTime();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Keyframe#getTime <em>Time</em>}' attribute.
	 * @param value the new value of the '<em>Time</em>' attribute.
	 * @see #getTime()
	 * @generated
	 */
	void setTime(long value);

	/**
	 * Returns the value of the '<em><b>Outside</b></em>' attribute.
	 * True when the object is out of view from here on.
	 * @return the value of the '<em>Outside</em>' attribute.
	 * @see #setOutside(boolean)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getKeyframe_Outside()
	 * @generated
	 */
	boolean isOutside();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Keyframe#isOutside <em>Outside</em>}' attribute.
	 * @param value the new value of the '<em>Outside</em>' attribute.
	 * @see #isOutside()
	 * @generated
	 */
	void setOutside(boolean value);

	/**
	 * Returns the value of the '<em><b>Occluded</b></em>' attribute.
	 * True when something covers it.
	 * @return the value of the '<em>Occluded</em>' attribute.
	 * @see #setOccluded(boolean)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getKeyframe_Occluded()
	 * @generated
	 */
	boolean isOccluded();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Keyframe#isOccluded <em>Occluded</em>}' attribute.
	 * @param value the new value of the '<em>Occluded</em>' attribute.
	 * @see #isOccluded()
	 * @generated
	 */
	void setOccluded(boolean value);

	/**
	 * Returns the value of the '<em><b>Geometry</b></em>' containment reference.
	 * Its place at this frame.
	 * @return the value of the '<em>Geometry</em>' containment reference.
	 * @see #setGeometry(Geometry)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getKeyframe_Geometry()
	 * @generated
	 */
	Geometry getGeometry();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Keyframe#getGeometry <em>Geometry</em>}' containment reference.
	 * @param value the new value of the '<em>Geometry</em>' containment reference.
	 * @see #getGeometry()
	 * @generated
	 */
	void setGeometry(Geometry value);

	/**
	 * Returns the value of the '<em><b>Values</b></em>' containment reference list.
	 * The list contents are of type {@link org.labelwright.model.annotation.AttributeValue}.
	 * Of attributes with scope frame.
	 * @return the value of the '<em>Values</em>' containment reference list.
	 * @see org.labelwright.model.annotation.AnnotationPackage#getKeyframe_Values()
	 * @generated
	 */
	EList<AttributeValue> getValues();

} // Keyframe
