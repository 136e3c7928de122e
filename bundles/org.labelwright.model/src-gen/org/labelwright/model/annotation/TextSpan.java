package org.labelwright.model.annotation;

import org.eclipse.emf.common.util.EList;

/**
 * A representation of the model object '<em><b>Text Span</b></em>'.
 *
 * One or more stretches of a text.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.annotation.TextSpan#getOffsets <em>Offsets</em>}</li>
 *   <li>{@link org.labelwright.model.annotation.TextSpan#getQuotes <em>Quotes</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.annotation.AnnotationPackage#getTextSpan()
 * @generated
 */
public interface TextSpan extends Geometry {
	/**
	 * Returns the value of the '<em><b>Offsets</b></em>' attribute.
	 * Start and end of each fragment by turns, in Unicode code points; ends are exclusive; start equals end for a place between two.
	 * @return the value of the '<em>Offsets</em>' attribute.
	 * @see #setOffsets(int[])
	 * @see org.labelwright.model.annotation.AnnotationPackage#getTextSpan_Offsets()
	 * @generated
	 */
	int[] getOffsets();

	/**
	 * Sets the value of the '{@link org.labelwright.model.annotation.TextSpan#getOffsets <em>Offsets</em>}' attribute.
	 * @param value the new value of the '<em>Offsets</em>' attribute.
	 * @see #getOffsets()
	 * @generated
	 */
	void setOffsets(int[] value);

	/**
	 * Returns the value of the '<em><b>Quotes</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * The text of each fragment, checked when loaded.
	 * @return the value of the '<em>Quotes</em>' attribute list.
	 * @see org.labelwright.model.annotation.AnnotationPackage#getTextSpan_Quotes()
	 * @generated
	 */
	EList<String> getQuotes();

} // TextSpan
