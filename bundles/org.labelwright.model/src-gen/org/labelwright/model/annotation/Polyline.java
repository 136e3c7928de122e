package org.labelwright.model.annotation;


/**
 * A representation of the model object '<em><b>Polyline</b></em>'.
 *
 * An open line.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.annotation.Polyline#getPoints <em>Points</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.annotation.AnnotationPackage#getPolyline()
 * @generated
 */
public interface Polyline extends Geometry {
	/**
	 * Returns the value of the '<em><b>Points</b></em>' attribute.
	 * x and y by turns.
	 * @return the value of the '<em>Points</em>' attribute.
	 * @see #setPoints(double[])
	 * @see org.labelwright.model.annotation.AnnotationPackage#getPolyline_Points()
	 * @generated
	 */
	double[] getPoints();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Polyline#getPoints <em>Points</em>}' attribute.
	 * @param value the new value of the '<em>Points</em>' attribute.
	 * @see #getPoints()
	 * @generated
	 */
	void setPoints(double[] value);

} // Polyline
