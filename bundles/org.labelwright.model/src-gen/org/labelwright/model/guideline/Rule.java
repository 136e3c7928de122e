package org.labelwright.model.guideline;

import org.eclipse.emf.common.util.EList;

import org.labelwright.model.Named;

/**
 * A representation of the model object '<em><b>Rule</b></em>'.
 *
 * One instruction; description is its text.
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.labelwright.model.guideline.Rule#getExamples <em>Examples</em>}</li>
 *   <li>{@link org.labelwright.model.guideline.Rule#getSubjectIds <em>Subject Ids</em>}</li>
 * </ul>
 *
 * @see org.labelwright.model.guideline.GuidelinePackage#getRule()
 * @generated
 */
public interface Rule extends Named {
	/**
	 * Returns the value of the '<em><b>Examples</b></em>' containment reference list.
	 * The list contents are of type {@link org.labelwright.model.guideline.Example}.
	 * Shown with the rule.
	 * @return the value of the '<em>Examples</em>' containment reference list.
	 * @see org.labelwright.model.guideline.GuidelinePackage#getRule_Examples()
	 * @generated
	 */
	EList<Example> getExamples();

	/**
	 * Returns the value of the '<em><b>Subject Ids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * Labels, attributes and questions of the schema it is about.
	 * @return the value of the '<em>Subject Ids</em>' attribute list.
	 * @see org.labelwright.model.guideline.GuidelinePackage#getRule_SubjectIds()
	 * @generated
	 */
	EList<String> getSubjectIds();

} // Rule
