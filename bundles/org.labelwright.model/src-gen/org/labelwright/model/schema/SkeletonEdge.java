package org.labelwright.model.schema;

import org.labelwright.model.Element;

/**
 * A representation of the model object '<em><b>Skeleton Edge</b></em>'.
 *
 * A bone from one point to another.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.schema.SkeletonEdge#getFrom <em>From</em>}</li>
 *   <li>{@link org.labelwright.model.schema.SkeletonEdge#getTo <em>To</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.schema.SchemaPackage#getSkeletonEdge()
 * @generated
 */
public interface SkeletonEdge extends Element {
	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * Index of a point, from 0.
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(int)
	 * @see org.labelwright.model.schema.SchemaPackage#getSkeletonEdge_From()
	 * @generated
	 */
	int getFrom();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.SkeletonEdge#getFrom <em>From</em>}' attribute.
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(int value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' attribute.
	 * Index of a point, from 0.
	 * @return the value of the '<em>To</em>' attribute.
	 * @see #setTo(int)
	 * @see org.labelwright.model.schema.SchemaPackage#getSkeletonEdge_To()
	 * @generated
	 */
	int getTo();

	/**
	 * Sets the value of the '{@link org.labelwright.model.schema.SkeletonEdge#getTo <em>To</em>}' attribute.
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(int value);

} // SkeletonEdge
