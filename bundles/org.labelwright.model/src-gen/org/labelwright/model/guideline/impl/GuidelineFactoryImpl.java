package org.labelwright.model.guideline.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.labelwright.model.guideline.*;

/**
 * An implementation of the model <b>Factory</b>.
 * @generated
 */
public class GuidelineFactoryImpl extends EFactoryImpl implements GuidelineFactory {
	/**
	 * Creates the default factory implementation.
	 * @generated
	 */
	public static GuidelineFactory init() {
		try {
			GuidelineFactory theGuidelineFactory = (GuidelineFactory)EPackage.Registry.INSTANCE.getEFactory(GuidelinePackage.eNS_URI);
			if (theGuidelineFactory != null) {
				return theGuidelineFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new GuidelineFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * @generated
	 */
	public GuidelineFactoryImpl() {
		super();
	}

	/**
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case GuidelinePackage.GUIDELINE: return createGuideline();
			case GuidelinePackage.SECTION: return createSection();
			case GuidelinePackage.RULE: return createRule();
			case GuidelinePackage.EXAMPLE: return createExample();
			case GuidelinePackage.OPEN_QUESTION: return createOpenQuestion();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case GuidelinePackage.EXAMPLE_KIND:
				return createExampleKindFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case GuidelinePackage.EXAMPLE_KIND:
				return convertExampleKindToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * @generated
	 */
	@Override
	public Guideline createGuideline() {
		GuidelineImpl guideline = new GuidelineImpl();
		return guideline;
	}

	/**
	 * @generated
	 */
	@Override
	public Section createSection() {
		SectionImpl section = new SectionImpl();
		return section;
	}

	/**
	 * @generated
	 */
	@Override
	public Rule createRule() {
		RuleImpl rule = new RuleImpl();
		return rule;
	}

	/**
	 * @generated
	 */
	@Override
	public Example createExample() {
		ExampleImpl example = new ExampleImpl();
		return example;
	}

	/**
	 * @generated
	 */
	@Override
	public OpenQuestion createOpenQuestion() {
		OpenQuestionImpl openQuestion = new OpenQuestionImpl();
		return openQuestion;
	}

	/**
	 * @generated
	 */
	public ExampleKind createExampleKindFromString(EDataType eDataType, String initialValue) {
		ExampleKind result = ExampleKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * @generated
	 */
	public String convertExampleKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * @generated
	 */
	@Override
	public GuidelinePackage getGuidelinePackage() {
		return (GuidelinePackage)getEPackage();
	}

	/**
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static GuidelinePackage getPackage() {
		return GuidelinePackage.eINSTANCE;
	}

} //GuidelineFactoryImpl
