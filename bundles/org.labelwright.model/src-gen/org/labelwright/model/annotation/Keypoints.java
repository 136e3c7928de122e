package org.labelwright.model.annotation;


/**
 * A representation of the model object '<em><b>Keypoints</b></em>'.
 *
 * The points of a skeleton.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.annotation.Keypoints#getPoints <em>Points</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.Keypoints#getVisibility <em>Visibility</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.annotation.AnnotationPackage#getKeypoints()
 * @generated
 */
public interface Keypoints extends Geometry {
	/**
	 * Returns the value of the '<em><b>Points</b></em>' attribute.
	 * x and y by turns, in the skeleton's order; a point that is not labelled has 0, 0.
	 * @return the value of the '<em>Points</em>' attribute.
	 * @see #setPoints(double[])
	 * @see org.labelwright.model.annotation.AnnotationPackage#getKeypoints_Points()
	 * @generated
	 */
	double[] getPoints();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Keypoints#getPoints <em>Points</em>}' attribute.
	 * @param value the new value of the '<em>Points</em>' attribute.
	 * @see #getPoints()
	 * @generated
	 */
	void setPoints(double[] value);

	/**
	 * Returns the value of the '<em><b>Visibility</b></em>' attribute.
	 * Per point: 0 not labelled, 1 labelled but hidden, 2 visible.
	 * @return the value of the '<em>Visibility</em>' attribute.
	 * @see #setVisibility(int[])
	 * @see org.labelwright.model.annotation.AnnotationPackage#getKeypoints_Visibility()
	 * @generated
	 */
	int[] getVisibility();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Keypoints#getVisibility <em>Visibility</em>}' attribute.
	 * @param value the new value of the '<em>Visibility</em>' attribute.
	 * @see #getVisibility()
	 * @generated
	 */
	void setVisibility(int[] value);

} // Keypoints
