package org.labelwright.model.util;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.labelwright.model.guideline.GuidelinePackage;

/** What a guideline is made of: itself, sections, rules, examples and questions, all of which are named; other objects are parts of one of them. */
public final class GuidelineElements {

	private GuidelineElements() {
	}

	/** Whether an object is one of them. */
	public static boolean isElement(EObject object) {
		return object.eClass().getEPackage() == GuidelinePackage.eINSTANCE;
	}

	/** Whether a feature holds elements in another one. */
	public static boolean isStructure(EStructuralFeature feature) {
		return feature instanceof EReference reference && reference.isContainment() && reference.getEReferenceType().getEPackage() == GuidelinePackage.eINSTANCE;
	}
}
