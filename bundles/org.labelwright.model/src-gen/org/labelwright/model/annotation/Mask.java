package org.labelwright.model.annotation;


/**
 * A representation of the model object '<em><b>Mask</b></em>'.
 *
 * A set of pixels of a picture.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.annotation.Mask#getWidth <em>Width</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.Mask#getHeight <em>Height</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.Mask#getCounts <em>Counts</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.Mask#isCompressed <em>Compressed</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.annotation.AnnotationPackage#getMask()
 * @generated
 */
public interface Mask extends Geometry {
	/**
	 * Returns the value of the '<em><b>Width</b></em>' attribute.
	 * Of the picture, in pixels.
	 * @return the value of the '<em>Width</em>' attribute.
	 * @see #setWidth(int)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getMask_Width()
	 * @generated
	 */
	int getWidth();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Mask#getWidth <em>Width</em>}' attribute.
	 * @param value the new value of the '<em>Width</em>' attribute.
	 * @see #getWidth()
	 * @generated
	 */
	void setWidth(int value);

	/**
	 * Returns the value of the '<em><b>Height</b></em>' attribute.
	 * Of the picture, in pixels.
	 * @return the value of the '<em>Height</em>' attribute.
	 * @see #setHeight(int)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getMask_Height()
	 * @generated
	 */
	int getHeight();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Mask#getHeight <em>Height</em>}' attribute.
	 * @param value the new value of the '<em>Height</em>' attribute.
	 * @see #getHeight()
	 * @generated
	 */
	void setHeight(int value);

	/**
	 * Returns the value of the '<em><b>Counts</b></em>' attribute.
	 * Run lengths down the columns, first of pixels outside, then inside, and so on; they add up to width times height.
	 * @return the value of the '<em>Counts</em>' attribute.
	 * @see #setCounts(int[])
	 * @see org.labelwright.model.annotation.AnnotationPackage#getMask_Counts()
	 * @generated
	 */
	int[] getCounts();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Mask#getCounts <em>Counts</em>}' attribute.
	 * @param value the new value of the '<em>Counts</em>' attribute.
	 * @see #getCounts()
	 * @generated
	 */
	void setCounts(int[] value);

	/**
	 * Returns the value of the '<em><b>Compressed</b></em>' attribute.
	 * True when formats that know both prefer the compressed form for it.
	 * @return the value of the '<em>Compressed</em>' attribute.
	 * @see #setCompressed(boolean)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getMask_Compressed()
	 * @generated
	 */
	boolean isCompressed();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Mask#isCompressed <em>Compressed</em>}' attribute.
	 * @param value the new value of the '<em>Compressed</em>' attribute.
	 * @see #isCompressed()
	 * @generated
	 */
	void setCompressed(boolean value);

} // Mask
