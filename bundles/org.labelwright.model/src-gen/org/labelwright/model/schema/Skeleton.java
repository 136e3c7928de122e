package org.labelwright.model.schema;

import org.eclipse.emf.common.util.EList;

import org.labelwright.model.Element;

/**
 * A representation of the model object '<em><b>Skeleton</b></em>'.
 *
 * Names and joins the points of a pose.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.schema.Skeleton#getPoints <em>Points</em>}</li>
 *   <li>{@link org.labelwright.model.schema.Skeleton#getEdges <em>Edges</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.schema.SchemaPackage#getSkeleton()
 * @generated
 */
public interface Skeleton extends Element {
	/**
	 * Returns the value of the '<em><b>Points</b></em>' containment reference list.
	 * The list contents are of type {@link org.labelwright.model.schema.SkeletonPoint}.
	 * In the order of the coordinates of a Keypoints geometry.
	 * @return the value of the '<em>Points</em>' containment reference list.
	 * @see org.labelwright.model.schema.SchemaPackage#getSkeleton_Points()
	 * @generated
	 */
	EList<SkeletonPoint> getPoints();

	/**
	 * Returns the value of the '<em><b>Edges</b></em>' containment reference list.
	 * The list contents are of type {@link org.labelwright.model.schema.SkeletonEdge}.
	 * The bones.
	 * @return the value of the '<em>Edges</em>' containment reference list.
	 * @see org.labelwright.model.schema.SchemaPackage#getSkeleton_Edges()
	 * @generated
	 */
	EList<SkeletonEdge> getEdges();

} // Skeleton
