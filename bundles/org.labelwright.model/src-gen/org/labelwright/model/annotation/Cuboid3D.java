package org.labelwright.model.annotation;


/**
 * A representation of the model object '<em><b>Cuboid3 D</b></em>'.
 *
 * A box in space, metres, z up.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.annotation.Cuboid3D#getCenterX <em>Center X</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.Cuboid3D#getCenterY <em>Center Y</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.Cuboid3D#getCenterZ <em>Center Z</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.Cuboid3D#getLength <em>Length</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.Cuboid3D#getWidth <em>Width</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.Cuboid3D#getHeight <em>Height</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.Cuboid3D#getYaw <em>Yaw</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.Cuboid3D#getPitch <em>Pitch</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.Cuboid3D#getRoll <em>Roll</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.annotation.AnnotationPackage#getCuboid3D()
 * @generated
 */
public interface Cuboid3D extends Geometry {
	/**
	 * Returns the value of the '<em><b>Center X</b></em>' attribute.
	 * Metres.
	 * @return the value of the '<em>Center X</em>' attribute.
	 * @see #setCenterX(double)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getCuboid3D_CenterX()
	 * @generated
	 */
	double getCenterX();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Cuboid3D#getCenterX <em>Center X</em>}' attribute.
	 * @param value the new value of the '<em>Center X</em>' attribute.
	 * @see #getCenterX()
	 * @generated
	 */
	void setCenterX(double value);

	/**
	 * Returns the value of the '<em><b>Center Y</b></em>' attribute.
	 * Metres.
	 * @return the value of the '<em>Center Y</em>' attribute.
	 * @see #setCenterY(double)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getCuboid3D_CenterY()
	 * @generated
	 */
	double getCenterY();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Cuboid3D#getCenterY <em>Center Y</em>}' attribute.
	 * @param value the new value of the '<em>Center Y</em>' attribute.
	 * @see #getCenterY()
	 * @generated
	 */
	void setCenterY(double value);

	/**
	 * Returns the value of the '<em><b>Center Z</b></em>' attribute.
	 * Metres.
	 * @return the value of the '<em>Center Z</em>' attribute.
	 * @see #setCenterZ(double)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getCuboid3D_CenterZ()
	 * @generated
	 */
	double getCenterZ();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Cuboid3D#getCenterZ <em>Center Z</em>}' attribute.
	 * @param value the new value of the '<em>Center Z</em>' attribute.
	 * @see #getCenterZ()
	 * @generated
	 */
	void setCenterZ(double value);

	/**
	 * Returns the value of the '<em><b>Length</b></em>' attribute.
	 * Along its own x axis.
	 * @return the value of the '<em>Length</em>' attribute.
	 * @see #setLength(double)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getCuboid3D_Length()
	 * @generated
	 */
	double getLength();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Cuboid3D#getLength <em>Length</em>}' attribute.
	 * @param value the new value of the '<em>Length</em>' attribute.
	 * @see #getLength()
	 * @generated
	 */
	void setLength(double value);

	/**
	 * Returns the value of the '<em><b>Width</b></em>' attribute.
	 * Along its own y axis.
	 * @return the value of the '<em>Width</em>' attribute.
	 * @see #setWidth(double)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getCuboid3D_Width()
	 * @generated
	 */
	double getWidth();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Cuboid3D#getWidth <em>Width</em>}' attribute.
	 * @param value the new value of the '<em>Width</em>' attribute.
	 * @see #getWidth()
	 * @generated
	 */
	void setWidth(double value);

	/**
	 * Returns the value of the '<em><b>Height</b></em>' attribute.
	 * Along its own z axis.
	 * @return the value of the '<em>Height</em>' attribute.
	 * @see #setHeight(double)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getCuboid3D_Height()
	 * @generated
	 */
	double getHeight();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Cuboid3D#getHeight <em>Height</em>}' attribute.
	 * @param value the new value of the '<em>Height</em>' attribute.
	 * @see #getHeight()
	 * @generated
	 */
	void setHeight(double value);

	/**
	 * Returns the value of the '<em><b>Yaw</b></em>' attribute.
	 * Degrees about z, counter-clockwise seen from above.
	 * @return the value of the '<em>Yaw</em>' attribute.
	 * @see #setYaw(double)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getCuboid3D_Yaw()
	 * @generated
	 */
	double getYaw();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Cuboid3D#getYaw <em>Yaw</em>}' attribute.
	 * @param value the new value of the '<em>Yaw</em>' attribute.
	 * @see #getYaw()
	 * @generated
	 */
	void setYaw(double value);

	/**
	 * Returns the value of the '<em><b>Pitch</b></em>' attribute.
	 * Degrees about y.
	 * @return the value of the '<em>Pitch</em>' attribute.
	 * @see #setPitch(double)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getCuboid3D_Pitch()
	 * @generated
	 */
	double getPitch();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Cuboid3D#getPitch <em>Pitch</em>}' attribute.
	 * @param value the new value of the '<em>Pitch</em>' attribute.
	 * @see #getPitch()
	 * @generated
	 */
	void setPitch(double value);

	/**
	 * Returns the value of the '<em><b>Roll</b></em>' attribute.
	 * Degrees about x.
	 * @return the value of the '<em>Roll</em>' attribute.
	 * @see #setRoll(double)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getCuboid3D_Roll()
	 * @generated
	 */
	double getRoll();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Cuboid3D#getRoll <em>Roll</em>}' attribute.
	 * @param value the new value of the '<em>Roll</em>' attribute.
	 * @see #getRoll()
	 * @generated
	 */
	void setRoll(double value);

} // Cuboid3D
