package org.labelwright.model.annotation;

import org.eclipse.emf.common.util.EList;

/**
 * A representation of the model object '<em><b>Ranking</b></em>'.
 *
 * An order of the parts of an item.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.annotation.Ranking#getOrder <em>Order</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.Ranking#getRanks <em>Ranks</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.annotation.AnnotationPackage#getRanking()
 * @generated
 */
public interface Ranking extends Geometry {
	/**
	 * Returns the value of the '<em><b>Order</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * Part ids, best first.
	 * @return the value of the '<em>Order</em>' attribute list.
	 * @see org.labelwright.model.annotation.AnnotationPackage#getRanking_Order()
	 * @generated
	 */
	EList<String> getOrder();

	/**
	 * Returns the value of the '<em><b>Ranks</b></em>' attribute.
	 * Rank of each, from 1, equal for ties; null for no ties.
	 * @return the value of the '<em>Ranks</em>' attribute.
	 * @see #setRanks(int[])
	 * @see org.labelwright.model.annotation.AnnotationPackage#getRanking_Ranks()
	 * @generated
	 */
	int[] getRanks();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.Ranking#getRanks <em>Ranks</em>}' attribute.
	 * @param value the new value of the '<em>Ranks</em>' attribute.
	 * @see #getRanks()
	 * @generated
	 */
	void setRanks(int[] value);

} // Ranking
