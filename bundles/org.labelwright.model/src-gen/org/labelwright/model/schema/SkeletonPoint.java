package org.labelwright.model.schema;

import org.labelwright.model.Element;

/**
 * A representation of the model object '<em><b>Skeleton Point</b></em>'.
 *
 * One point of a skeleton.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.schema.SkeletonPoint#getName <em>Name</em>}</li>
 *   <li>{@link org.labelwright.model.schema.SkeletonPoint#getX <em>X</em>}</li>
 *   <li>{@link org.labelwright.model.schema.SkeletonPoint#getY <em>Y</em>}</li>
 *   <li>{@link org.labelwright.model.schema.SkeletonPoint#getMirror <em>Mirror</em>}</li>
 *   <li>{@link org.labelwright.model.schema.SkeletonPoint#getColor <em>Color</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.schema.SchemaPackage#getSkeletonPoint()
 * @generated
 */
public interface SkeletonPoint extends Element {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * Such as left_eye.
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.labelwright.model.schema.SchemaPackage#getSkeletonPoint_Name()
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.SkeletonPoint#getName <em>Name</em>}' attribute.
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>X</b></em>' attribute.
	 * The default value is <code>"0.5"</code>.
	 * Place in a new object, 0 to 1 of its width.
	 * @return the value of the '<em>X</em>' attribute.
	 * @see #setX(double)
	 * @see org.labelwright.model.schema.SchemaPackage#getSkeletonPoint_X()
	 * @generated
	 */
	double getX();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.SkeletonPoint#getX <em>X</em>}' attribute.
	 * @param value the new value of the '<em>X</em>' attribute.
	 * @see #getX()
	 * @generated
	 */
	void setX(double value);

	/**
	 * Returns the value of the '<em><b>Y</b></em>' attribute.
	 * The default value is <code>"0.5"</code>.
	 * Place in a new object, 0 to 1 of its height.
	 * @return the value of the '<em>Y</em>' attribute.
	 * @see #setY(double)
	 * @see org.labelwright.model.schema.SchemaPackage#getSkeletonPoint_Y()
	 * @generated
	 */
	double getY();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.SkeletonPoint#getY <em>Y</em>}' attribute.
	 * @param value the new value of the '<em>Y</em>' attribute.
	 * @see #getY()
	 * @generated
	 */
	void setY(double value);

	/**
	 * Returns the value of the '<em><b>Mirror</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * Index of the point that takes its place when the picture is flipped left to right, or -1.
	 * @return the value of the '<em>Mirror</em>' attribute.
	 * @see #setMirror(int)
	 * @see org.labelwright.model.schema.SchemaPackage#getSkeletonPoint_Mirror()
	 * @generated
	 */
	int getMirror();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.SkeletonPoint#getMirror <em>Mirror</em>}' attribute.
	 * @param value the new value of the '<em>Mirror</em>' attribute.
	 * @see #getMirror()
	 * @generated
	 */
	void setMirror(int value);

	/**
	 * Returns the value of the '<em><b>Color</b></em>' attribute.
	 * #RRGGBB, or null for the label's.
	 * @return the value of the '<em>Color</em>' attribute.
	 * @see #setColor(String)
	 * @see org.labelwright.model.schema.SchemaPackage#getSkeletonPoint_Color()
	 * @generated
	 */
	String getColor();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.SkeletonPoint#getColor <em>Color</em>}' attribute.
	 * @param value the new value of the '<em>Color</em>' attribute.
	 * @see #getColor()
	 * @generated
	 */
	void setColor(String value);

} // SkeletonPoint
