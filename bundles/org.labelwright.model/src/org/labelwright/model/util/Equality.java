package org.labelwright.model.util;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Compares objects of the model by content, packed arrays included. */
public final class Equality {

	private Equality() {
	}

	/**
	 * True when both have the same class and structure, and every decimal number differs by no more than the
	 * tolerance. References that do not contain must lead to the very same object.
	 */
	public static boolean equal(EObject one, EObject other, double tolerance) {
		if (one == null || other == null)
			return one == other;
		if (one.eClass() != other.eClass())
			return false;
		for (var feature : one.eClass().getEAllStructuralFeatures()) {
			boolean contained = feature instanceof EReference reference && reference.isContainment();
			if (feature instanceof EReference reference && reference.isContainer())
				continue;
			if (!equalValues(one.eGet(feature), other.eGet(feature), contained, tolerance))
				return false;
		}
		return true;
	}

	private static boolean equalValues(Object one, Object other, boolean contained, double tolerance) {
		if (one instanceof Double a && other instanceof Double b)
			return a.equals(b) || Math.abs(a - b) <= tolerance;
		if (one instanceof double[] a && other instanceof double[] b)
			return equalNumbers(a, b, tolerance);
		if (!contained)
			return Objects.deepEquals(one, other);
		return one instanceof List<?> a && other instanceof List<?> b ? equalChildren(a, b, tolerance)
				: equal((EObject) one, (EObject) other, tolerance);
	}

	private static boolean equalNumbers(double[] one, double[] other, double tolerance) {
		if (one.length != other.length)
			return false;
		for (int i = 0; i < one.length; i++)
			if (!(one[i] == other[i] || Math.abs(one[i] - other[i]) <= tolerance))
				return false;
		return true;
	}

	private static boolean equalChildren(List<?> one, List<?> other, double tolerance) {
		if (one.size() != other.size())
			return false;
		for (int i = 0; i < one.size(); i++)
			if (!equal((EObject) one.get(i), (EObject) other.get(i), tolerance))
				return false;
		return true;
	}
}
