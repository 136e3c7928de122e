package org.labelwright.model.annotation;


/**
 * A representation of the model object '<em><b>Point Set3 D</b></em>'.
 *
 * Points of a cloud.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.annotation.PointSet3D#getIndices <em>Indices</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.annotation.AnnotationPackage#getPointSet3D()
 * @generated
 */
public interface PointSet3D extends Geometry {
	/**
	 * Returns the value of the '<em><b>Indices</b></em>' attribute.
	 * Ascending, from 0.
	 * @return the value of the '<em>Indices</em>' attribute.
	 * @see #setIndices(int[])
	 * @see org.labelwright.model.annotation.AnnotationPackage#getPointSet3D_Indices()
	 * @generated
	 */
	int[] getIndices();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.PointSet3D#getIndices <em>Indices</em>}' attribute.
	 * @param value the new value of the '<em>Indices</em>' attribute.
	 * @see #getIndices()
	 * @generated
	 */
	void setIndices(int[] value);

} // PointSet3D
