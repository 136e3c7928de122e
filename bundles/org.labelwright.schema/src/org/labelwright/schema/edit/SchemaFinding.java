package org.labelwright.schema.edit;

import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.labelwright.core.Problem;

/**
 * Something in a schema that should be put right.
 *
 * @param object  where
 * @param feature what of it; null for the object as a whole
 * @param problem what is wrong, and the remedy
 */
public record SchemaFinding(EObject object, EStructuralFeature feature, Problem problem) {

	public SchemaFinding {
		Objects.requireNonNull(object);
		Objects.requireNonNull(problem);
	}
}
