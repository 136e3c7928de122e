package org.labelwright.model.edit.internal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.labelwright.model.annotation.Statement;

/** Keeps numbers out of a document that could not be stored. */
public final class Finite {

	private static final Map<EClass, List<EAttribute>> NUMERIC = new ConcurrentHashMap<>();

	private Finite() {
	}

	/** True when a row holds NaN or an infinite number. */
	public static boolean isBroken(Statement row) {
		return broken((EObject) row);
	}

	private static boolean broken(EObject object) {
		for (var attribute : NUMERIC.computeIfAbsent(object.eClass(), Finite::numeric))
			if (broken(object.eGet(attribute)))
				return true;
		for (var content : object.eContents())
			if (broken(content))
				return true;
		return false;
	}

	/** The attributes of a class that may hold a number with a fraction. */
	private static List<EAttribute> numeric(EClass type) {
		return type.getEAllAttributes().stream().filter(attribute -> attribute.isMany() || mayBeFraction(attribute.getEAttributeType().getInstanceClass()))
				.toList();
	}

	private static boolean mayBeFraction(Class<?> type) {
		return type == null || type == double.class || type == double[].class || type.isAssignableFrom(Double.class)
				|| type.isAssignableFrom(List.class) || List.class.isAssignableFrom(type);
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
