package org.labelwright.testkit;

import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Compares objects of the model by content, arrays included. */
public final class Equality {

	private Equality() {
	}

	/** True when both have the same classes, values and structure. */
	public static boolean equal(EObject one, EObject other) {
		return new EcoreUtil.EqualityHelper() {
			private static final long serialVersionUID = 1L;

			@Override
			protected boolean haveEqualAttribute(EObject a, EObject b, EAttribute attribute) {
				return a.eIsSet(attribute) == b.eIsSet(attribute) && Objects.deepEquals(a.eGet(attribute), b.eGet(attribute));
			}
		}.equals(one, other);
	}
}
