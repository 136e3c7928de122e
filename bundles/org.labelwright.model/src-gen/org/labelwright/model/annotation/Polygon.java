package org.labelwright.model.annotation;


/**
 * A representation of the model object '<em><b>Polygon</b></em>'.
 *
 * One or several rings; each closes by itself, the first point is not repeated.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.annotation.Polygon#getPoints <em>Points</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.Polygon#getRingStarts <em>Ring Starts</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.Polygon#getHoles <em>Holes</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.annotation.AnnotationPackage#getPolygon()
 * @generated
 */
public interface Polygon extends Geometry {
	/**
	 * Returns the value of the '<em><b>Points</b></em>' attribute.
	 * x and y by turns, ring after ring.
	 * @return the value of the '<em>Points</em>' attribute.
	 * @see #setPoints(double[])
	 * @see org.labelwright.model.annotation.AnnotationPackage#getPolygon_Points()
	 * @generated
	 */
	double[] getPoints();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Polygon#getPoints <em>Points</em>}' attribute.
	 * @param value the new value of the '<em>Points</em>' attribute.
	 * @see #getPoints()
	 * @generated
	 */
	void setPoints(double[] value);

	/**
	 * Returns the value of the '<em><b>Ring Starts</b></em>' attribute.
	 * Index of the first point (not coordinate) of each ring, ascending from 0; null for one ring.
	 * @return the value of the '<em>Ring Starts</em>' attribute.
	 * @see #setRingStarts(int[])
	 * @see org.labelwright.model.annotation.AnnotationPackage#getPolygon_RingStarts()
	 * @generated
	 */
	int[] getRingStarts();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Polygon#getRingStarts <em>Ring Starts</em>}' attribute.
	 * @param value the new value of the '<em>Ring Starts</em>' attribute.
	 * @see #getRingStarts()
	 * @generated
	 */
	void setRingStarts(int[] value);

	/**
	 * Returns the value of the '<em><b>Holes</b></em>' attribute.
	 * Indices of the rings that are holes, ascending; null for none.
	 * @return the value of the '<em>Holes</em>' attribute.
	 * @see #setHoles(int[])
	 * @see org.labelwright.model.annotation.AnnotationPackage#getPolygon_Holes()
	 * @generated
	 */
	int[] getHoles();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Polygon#getHoles <em>Holes</em>}' attribute.
	 * @param value the new value of the '<em>Holes</em>' attribute.
	 * @see #getHoles()
	 * @generated
	 */
	void setHoles(int[] value);

} // Polygon
