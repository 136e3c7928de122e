package org.labelwright.model.project;

import org.labelwright.model.Element;

/**
 * A representation of the model object '<em><b>Review Policy</b></em>'.
 *
 * How work is checked.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.project.ReviewPolicy#getOverlap <em>Overlap</em>}</li>
 *   <li>{@link org.labelwright.model.project.ReviewPolicy#getShare <em>Share</em>}</li>
 *   <li>{@link org.labelwright.model.project.ReviewPolicy#isBlind <em>Blind</em>}</li>
 *   <li>{@link org.labelwright.model.project.ReviewPolicy#getGoldRate <em>Gold Rate</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.project.ProjectPackage#getReviewPolicy()
 * @generated
 */
public interface ReviewPolicy extends Element {
	/**
	 * Returns the value of the '<em><b>Overlap</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * Annotators per item.
	 * @return the value of the '<em>Overlap</em>' attribute.
	 * @see #setOverlap(int)
	 * @see org.labelwright.model.project.ProjectPackage#getReviewPolicy_Overlap()
	 * @generated
	 */
	int getOverlap();

	/**
	 * Sets the value of the '{@link org.labelwright.model.project.ReviewPolicy#getOverlap <em>Overlap</em>}' attribute.
	 * @param value the new value of the '<em>Overlap</em>' attribute.
	 * @see #getOverlap()
	 * @generated
	 */
	void setOverlap(int value);

	/**
	 * Returns the value of the '<em><b>Share</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * Share of items that get the overlap, 0 to 1.
	 * @return the value of the '<em>Share</em>' attribute.
	 * @see #setShare(double)
	 * @see org.labelwright.model.project.ProjectPackage#getReviewPolicy_Share()
	 * @generated
	 */
	double getShare();

	/**
	 * Sets the value of the '{@link org.labelwright.model.project.ReviewPolicy#getShare <em>Share</em>}' attribute.
	 * @param value the new value of the '<em>Share</em>' attribute.
	 * @see #getShare()
	 * @generated
	 */
	void setShare(double value);

	/**
	 * Returns the value of the '<em><b>Blind</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * True when annotators do not see each other's work before submitting.
	 * @return the value of the '<em>Blind</em>' attribute.
	 * @see #setBlind(boolean)
	 * @see org.labelwright.model.project.ProjectPackage#getReviewPolicy_Blind()
	 * @generated
	 */
	boolean isBlind();

	/**
	 * Sets the value of the '{@link org.labelwright.model.project.ReviewPolicy#isBlind <em>Blind</em>}' attribute.
	 * @param value the new value of the '<em>Blind</em>' attribute.
	 * @see #isBlind()
	 * @generated
	 */
	void setBlind(boolean value);

	/**
	 * Returns the value of the '<em><b>Gold Rate</b></em>' attribute.
	 * Share of gold items mixed in, 0 to 1.
	 * @return the value of the '<em>Gold Rate</em>' attribute.
	 * @see #setGoldRate(double)
	 * @see org.labelwright.model.project.ProjectPackage#getReviewPolicy_GoldRate()
	 * @generated
	 */
	double getGoldRate();

	/**
	 * Sets the value of the '{@link org.labelwright.model.project.ReviewPolicy#getGoldRate <em>Gold Rate</em>}' attribute.
	 * @param value the new value of the '<em>Gold Rate</em>' attribute.
	 * @see #getGoldRate()
	 * @generated
	 */
	void setGoldRate(double value);

} // ReviewPolicy
