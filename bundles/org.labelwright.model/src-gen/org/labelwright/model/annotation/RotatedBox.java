package org.labelwright.model.annotation;


/**
 * A representation of the model object '<em><b>Rotated Box</b></em>'.
 *
 * A rectangle turned about its centre.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.annotation.RotatedBox#getCenterX <em>Center X</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.RotatedBox#getCenterY <em>Center Y</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.RotatedBox#getWidth <em>Width</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.RotatedBox#getHeight <em>Height</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.RotatedBox#getAngle <em>Angle</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.annotation.AnnotationPackage#getRotatedBox()
 * @generated
 */
public interface RotatedBox extends Geometry {
	/**
	 * Returns the value of the '<em><b>Center X</b></em>' attribute.
	 * Centre.
	 * @return the value of the '<em>Center X</em>' attribute.
	 * @see #setCenterX(double)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getRotatedBox_CenterX()
	 * @generated
	 */
	double getCenterX();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.RotatedBox#getCenterX <em>Center X</em>}' attribute.
	 * @param value the new value of the '<em>Center X</em>' attribute.
	 * @see #getCenterX()
	 * @generated
	 */
	void setCenterX(double value);

	/**
	 * Returns the value of the '<em><b>Center Y</b></em>' attribute.
	 * Centre.
	 * @return the value of the '<em>Center Y</em>' attribute.
	 * @see #setCenterY(double)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getRotatedBox_CenterY()
	 * @generated
	 */
	double getCenterY();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.RotatedBox#getCenterY <em>Center Y</em>}' attribute.
	 * @param value the new value of the '<em>Center Y</em>' attribute.
	 * @see #getCenterY()
	 * @generated
	 */
	void setCenterY(double value);

	/**
	 * Returns the value of the '<em><b>Width</b></em>' attribute.
	 * Before turning.
	 * @return the value of the '<em>Width</em>' attribute.
	 * @see #setWidth(double)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getRotatedBox_Width()
	 * @generated
	 */
	double getWidth();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.RotatedBox#getWidth <em>Width</em>}' attribute.
	 * @param value the new value of the '<em>Width</em>' attribute.
	 * @see #getWidth()
	 * @generated
	 */
	void setWidth(double value);

	/**
	 * Returns the value of the '<em><b>Height</b></em>' attribute.
	 * Before turning.
	 * @return the value of the '<em>Height</em>' attribute.
	 * @see #setHeight(double)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getRotatedBox_Height()
	 * @generated
	 */
	double getHeight();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.RotatedBox#getHeight <em>Height</em>}' attribute.
	 * @param value the new value of the '<em>Height</em>' attribute.
	 * @see #getHeight()
	 * @generated
	 */
	void setHeight(double value);

	/**
	 * Returns the value of the '<em><b>Angle</b></em>' attribute.
	 * Degrees, clockwise as seen on the screen.
	 * @return the value of the '<em>Angle</em>' attribute.
	 * @see #setAngle(double)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getRotatedBox_Angle()
	 * @generated
	 */
	double getAngle();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.RotatedBox#getAngle <em>Angle</em>}' attribute.
	 * @param value the new value of the '<em>Angle</em>' attribute.
	 * @see #getAngle()
	 * @generated
	 */
	void setAngle(double value);

} // RotatedBox
