package org.labelwright.model.annotation;


/**
 * A representation of the model object '<em><b>Page Region</b></em>'.
 *
 * A place on a page of a document.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.annotation.PageRegion#getPage <em>Page</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.PageRegion#getRegion <em>Region</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.annotation.AnnotationPackage#getPageRegion()
 * @generated
 */
public interface PageRegion extends Geometry {
	/**
	 * Returns the value of the '<em><b>Page</b></em>' attribute.
	 * From 0.
	 * @return the value of the '<em>Page</em>' attribute.
	 * @see #setPage(int)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getPageRegion_Page()
	 * @generated
	 */
	int getPage();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.PageRegion#getPage <em>Page</em>}' attribute.
	 * @param value the new value of the '<em>Page</em>' attribute.
	 * @see #getPage()
	 * @generated
	 */
	void setPage(int value);

	/**
	 * Returns the value of the '<em><b>Region</b></em>' containment reference.
	 * In points (1/72 inch) from the top left of the page.
	 * @return the value of the '<em>Region</em>' containment reference.
	 * @see #setRegion(Geometry)
	 * @see org.labelwright.model.annotation.AnnotationPackage#getPageRegion_Region()
	 * @generated
	 */
	Geometry getRegion();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.PageRegion#getRegion <em>Region</em>}' containment reference.
	 * @param value the new value of the '<em>Region</em>' containment reference.
	 * @see #getRegion()
	 * @generated
	 */
	void setRegion(Geometry value);

} // PageRegion
