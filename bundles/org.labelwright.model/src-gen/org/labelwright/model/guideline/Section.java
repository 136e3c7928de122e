package org.labelwright.model.guideline;

import org.eclipse.emf.common.util.EList;

import org.labelwright.model.Named;

/**
 * A representation of the model object '<em><b>Section</b></em>'.
 *
 * A chapter; name is its title, description its text.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.guideline.Section#getSections <em>Sections</em>}</li>
 *   <li>{@link org.labelwright.model.guideline.Section#getRules <em>Rules</em>}</li>
 *   <li>{@link org.labelwright.model.guideline.Section#getExamples <em>Examples</em>}</li>
 *   <li>{@link org.labelwright.model.guideline.Section#getSubjectIds <em>Subject Ids</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.guideline.GuidelinePackage#getSection()
 * @generated
 */
public interface Section extends Named {
	/**
	 * Returns the value of the '<em><b>Sections</b></em>' containment reference list.
	 * The list contents are of type {@link org.labelwright.model.guideline.Section}.
	 * Below this one.
	 * @return the value of the '<em>Sections</em>' containment reference list.
	 * @see org.labelwright.model.guideline.GuidelinePackage#getSection_Sections()
	 * @generated
	 */
	EList<Section> getSections();

	/**
	 * Returns the value of the '<em><b>Rules</b></em>' containment reference list.
	 * The list contents are of type {@link org.labelwright.model.guideline.Rule}.
	 * What to do.
	 * @return the value of the '<em>Rules</em>' containment reference list.
	 * @see org.labelwright.model.guideline.GuidelinePackage#getSection_Rules()
	 * @generated
	 */
	EList<Rule> getRules();

	/**
	 * Returns the value of the '<em><b>Examples</b></em>' containment reference list.
	 * The list contents are of type {@link org.labelwright.model.guideline.Example}.
	 * Shown with the text.
	 * @return the value of the '<em>Examples</em>' containment reference list.
	 * @see org.labelwright.model.guideline.GuidelinePackage#getSection_Examples()
	 * @generated
	 */
	EList<Example> getExamples();

	/**
	 * Returns the value of the '<em><b>Subject Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * Labels, attributes and questions of the schema it is about.
	 * @return the value of the '<em>Subject Ids</em>' attribute list.
	 * @see org.labelwright.model.guideline.GuidelinePackage#getSection_SubjectIds()
	 * @generated
	 */
	EList<String> getSubjectIds();

} // Section
