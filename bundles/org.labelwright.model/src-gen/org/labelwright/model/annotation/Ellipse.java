package org.labelwright.model.annotation;


/**
 * A representation of the model object '<em><b>Ellipse</b></em>'.
 *
 * An ellipse turned about its centre.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.annotation.Ellipse#getCenterX <em>Center X</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.Ellipse#getCenterY <em>Center Y</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.Ellipse#getRadiusX <em>Radius X</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.Ellipse#getRadiusY <em>Radius Y</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.Ellipse#getAngle <em>Angle</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.annotation.AnnotationPackage#getEllipse()
 * @generated
 */
public interface Ellipse extends Geometry {
	/**
	 * Returns the value of the '<em><b>Center X</b></em>' attribute.
	 * Centre.
	 * @return the value of the '<em>Center X</em>' attribute.
	 * @see #setCenterX(double)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getEllipse_CenterX()
	 * @generated
	 */
	double getCenterX();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Ellipse#getCenterX <em>Center X</em>}' attribute.
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
	 * @see org.labelwright.model.annotation.AnnotationPackage#getEllipse_CenterY()
	 * @generated
	 */
	double getCenterY();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Ellipse#getCenterY <em>Center Y</em>}' attribute.
	 * @param value the new value of the '<em>Center Y</em>' attribute.
	 * @see #getCenterY()
	 * @generated
	 */
	void setCenterY(double value);

	/**
	 * Returns the value of the '<em><b>Radius X</b></em>' attribute.
	 * Half axis along x before turning.
	 * @return the value of the '<em>Radius X</em>' attribute.
	 * @see #setRadiusX(double)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getEllipse_RadiusX()
	 * @generated
	 */
	double getRadiusX();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Ellipse#getRadiusX <em>Radius X</em>}' attribute.
	 * @param value the new value of the '<em>Radius X</em>' attribute.
	 * @see #getRadiusX()
	 * @generated
	 */
	void setRadiusX(double value);

	/**
	 * Returns the value of the '<em><b>Radius Y</b></em>' attribute.
	 * Half axis along y before turning.
	 * @return the value of the '<em>Radius Y</em>' attribute.
	 * @see #setRadiusY(double)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getEllipse_RadiusY()
	 * @generated
	 */
	double getRadiusY();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Ellipse#getRadiusY <em>Radius Y</em>}' attribute.
	 * @param value the new value of the '<em>Radius Y</em>' attribute.
	 * @see #getRadiusY()
	 * @generated
	 */
	void setRadiusY(double value);

	/**
	 * Returns the value of the '<em><b>Angle</b></em>' attribute.
	 * Degrees, clockwise as seen on the screen.
	 * @return the value of the '<em>Angle</em>' attribute.
	 * @see #setAngle(double)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getEllipse_Angle()
	 * @generated
	 */
	double getAngle();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Ellipse#getAngle <em>Angle</em>}' attribute.
	 * @param value the new value of the '<em>Angle</em>' attribute.
	 * @see #getAngle()
	 * @generated
	 */
	void setAngle(double value);

} // Ellipse
