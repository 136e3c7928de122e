package org.labelwright.model.guideline;

import org.eclipse.emf.common.util.EList;

import org.labelwright.model.Named;

/**
 * A representation of the model object '<em><b>Guideline</b></em>'.
 *
 * A guideline, one object per version.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.guideline.Guideline#getVersion <em>Version</em>}</li>
 *   <li>{@link org.labelwright.model.guideline.Guideline#getSections <em>Sections</em>}</li>
 *   <li>{@link org.labelwright.model.guideline.Guideline#getQuestions <em>Questions</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.guideline.GuidelinePackage#getGuideline()
 * @generated
 */
public interface Guideline extends Named {
	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * Of this state, set on publication.
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.labelwright.model.guideline.GuidelinePackage#getGuideline_Version()
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.labelwright.model.guideline.Guideline#getVersion <em>Version</em>}' attribute.
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Sections</b></em>' containment reference list.
	 * The list contents are of type {@link org.labelwright.model.guideline.Section}.
	 * In reading order.
	 * @return the value of the '<em>Sections</em>' containment reference list.
	 * @see org.labelwright.model.guideline.GuidelinePackage#getGuideline_Sections()
	 * @generated
	 */
	EList<Section> getSections();

	/**
	 * Returns the value of the '<em><b>Questions</b></em>' containment reference list.
	 * The list contents are of type {@link org.labelwright.model.guideline.OpenQuestion}.
	 * Asked by annotators, not yet settled.
	 * @return the value of the '<em>Questions</em>' containment reference list.
	 * @see org.labelwright.model.guideline.GuidelinePackage#getGuideline_Questions()
	 * @generated
	 */
	EList<OpenQuestion> getQuestions();

} // Guideline
