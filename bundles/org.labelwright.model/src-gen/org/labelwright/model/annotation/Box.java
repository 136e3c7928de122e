package org.labelwright.model.annotation;


/**
 * A representation of the model object '<em><b>Box</b></em>'.
 *
 * An upright rectangle.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.annotation.Box#getX <em>X</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.Box#getY <em>Y</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.Box#getWidth <em>Width</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.Box#getHeight <em>Height</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.annotation.AnnotationPackage#getBox()
 * @generated
 */
public interface Box extends Geometry {
	/**
	 * Returns the value of the '<em><b>X</b></em>' attribute.
	 * Left edge.
	 * @return the value of the '<em>X</em>' attribute.
	 * @see #setX(double)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getBox_X()
	 * @generated
	 */
	double getX();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Box#getX <em>X</em>}' attribute.
	 * @param value the new value of the '<em>X</em>' attribute.
	 * @see #getX()
	 * @generated
	 */
	void setX(double value);

	/**
	 * Returns the value of the '<em><b>Y</b></em>' attribute.
	 * Top edge.
	 * @return the value of the '<em>Y</em>' attribute.
	 * @see #setY(double)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getBox_Y()
	 * @generated
	 */
	double getY();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Box#getY <em>Y</em>}' attribute.
	 * @param value the new value of the '<em>Y</em>' attribute.
	 * @see #getY()
	 * @generated
	 */
	void setY(double value);

	/**
	 * Returns the value of the '<em><b>Width</b></em>' attribute.
	 * At least 0.
	 * @return the value of the '<em>Width</em>' attribute.
	 * @see #setWidth(double)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getBox_Width()
	 * @generated
	 */
	double getWidth();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Box#getWidth <em>Width</em>}' attribute.
	 * @param value the new value of the '<em>Width</em>' attribute.
	 * @see #getWidth()
	 * @generated
	 */
	void setWidth(double value);

	/**
	 * Returns the value of the '<em><b>Height</b></em>' attribute.
	 * At least 0.
	 * @return the value of the '<em>Height</em>' attribute.
	 * @see #setHeight(double)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getBox_Height()
	 * @generated
	 */
	double getHeight();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Box#getHeight <em>Height</em>}' attribute.
	 * @param value the new value of the '<em>Height</em>' attribute.
	 * @see #getHeight()
	 * @generated
	 */
	void setHeight(double value);

} // Box
