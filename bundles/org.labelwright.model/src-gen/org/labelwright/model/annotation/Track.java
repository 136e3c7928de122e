package org.labelwright.model.annotation;

import org.eclipse.emf.common.util.EList;

/**
 * A representation of the model object '<em><b>Track</b></em>'.
 *
 * An object through the frames of a video.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.annotation.Track#getInterpolation <em>Interpolation</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.Track#getKeyframes <em>Keyframes</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.annotation.AnnotationPackage#getTrack()
 * @generated
 */
public interface Track extends Geometry {
	/**
	 * Returns the value of the '<em><b>Interpolation</b></em>' attribute.
	 * The default value is <code>"linear"</code>.
	 * The literals are from the enumeration {@link org.labelwright.model.annotation.Interpolation}.
	 * Between keyframes.
	 * @return the value of the '<em>Interpolation</em>' attribute.
	 * @see org.labelwright.model.annotation.Interpolation
	 * @see #setInterpolation(Interpolation)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getTrack_Interpolation()
	 * @generated
	 */
	Interpolation getInterpolation();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Track#getInterpolation <em>Interpolation</em>}' attribute.
	 * @param value the new value of the '<em>Interpolation</em>' attribute.
	 * @see org.labelwright.model.annotation.Interpolation
	 * @see #getInterpolation()
	 * @generated
	 */
	void setInterpolation(Interpolation value);

	/**
	 * Returns the value of the '<em><b>Keyframes</b></em>' containment reference list.
	 * The list contents are of type {@link org.labelwright.model.annotation.Keyframe}.
	 * In ascending frame.
	 * @return the value of the '<em>Keyframes</em>' containment reference list.
	 * @see org.labelwright.model.annotation.AnnotationPackage#getTrack_Keyframes()
	 * @generated
	 */
	EList<Keyframe> getKeyframes();

} // Track
