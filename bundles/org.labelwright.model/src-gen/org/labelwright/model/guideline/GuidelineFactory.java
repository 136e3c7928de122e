package org.labelwright.model.guideline;

import org.eclipse.emf.ecore.EFactory;

/**
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * @see org.labelwright.model.guideline.GuidelinePackage
 * @generated
 */
public interface GuidelineFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * @generated
	 */
	GuidelineFactory eINSTANCE = org.labelwright.model.guideline.impl.GuidelineFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Guideline</em>'.
	 * @return a new object of class '<em>Guideline</em>'.
	 * @generated
	 */
	Guideline createGuideline();

	/**
	 * Returns a new object of class '<em>Section</em>'.
	 * @return a new object of class '<em>Section</em>'.
	 * @generated
	 */
	Section createSection();

	/**
	 * Returns a new object of class '<em>Rule</em>'.
	 * @return a new object of class '<em>Rule</em>'.
	 * @generated
	 */
	Rule createRule();

	/**
	 * Returns a new object of class '<em>Example</em>'.
	 * @return a new object of class '<em>Example</em>'.
	 * @generated
	 */
	Example createExample();

	/**
	 * Returns a new object of class '<em>Open Question</em>'.
	 * @return a new object of class '<em>Open Question</em>'.
	 * @generated
	 */
	OpenQuestion createOpenQuestion();

	/**
	 * Returns the package supported by this factory.
	 * @return the package supported by this factory.
	 * @generated
	 */
	GuidelinePackage getGuidelinePackage();

} //GuidelineFactory
