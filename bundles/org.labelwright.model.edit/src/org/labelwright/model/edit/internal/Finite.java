package org.labelwright.model.edit.internal;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.labelwright.model.annotation.Statement;

/** Keeps numbers out of a document that could not be stored. */
public final class Finite {

	private Finite() {
	}

	/** True when a row holds NaN or an infinite number. */
	public static boolean isBroken(Statement row) {
		if (broken(row))
			return true;
		for (var contents = row.eAllContents(); contents.hasNext();)
			if (broken(contents.next()))
				return true;
		return false;
	}

	private static boolean broken(EObject object) {
		for (var attribute : object.eClass().getEAllAttributes())
			if (object.eIsSet(attribute) && broken(object.eGet(attribute)))
				return true;
		return false;
	}

	private static boolean broken(Object value) {
		return switch (value) {
		case Double number -> !Double.isFinite(number);
		case double[] numbers -> {
			for (double number : numbers)
				if (!Double.isFinite(number))
					yield true;
			yield false;
		}
		case List<?> values -> {
			for (var element : values)
				if (broken(element))
					yield true;
			yield false;
		}
		case null, default -> false;
		};
	}
}
