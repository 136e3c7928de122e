package org.labelwright.schema.internal;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.labelwright.model.Named;
import org.labelwright.model.schema.DecimalAttribute;
import org.labelwright.model.schema.IntegerAttribute;

/** Attributes and questions of another type. */
public final class Retyping {

	private Retyping() {
	}

	/** One of another type with all that both have, its id included; without a default, which is of the type. */
	public static Named as(Named element, EClass type) {
		var made = (Named) EcoreUtil.create(type);
		for (var feature : type.getEAllStructuralFeatures()) {
			var same = element.eClass().getEStructuralFeature(feature.getName());
			if (same != null && same.getEType() == feature.getEType() && !"defaultValue".equals(feature.getName())) //$NON-NLS-1$
				take(element, same, made, feature);
		}
		bounds(element, made);
		return made;
	}

	@SuppressWarnings("unchecked")
	private static void take(EObject from, EStructuralFeature feature, EObject to, EStructuralFeature same) {
		if (same instanceof EReference reference && reference.isContainment())
			((EList<EObject>) to.eGet(same)).addAll(EcoreUtil.copyAll((EList<EObject>) from.eGet(feature)));
		else if (from.eIsSet(feature))
			to.eSet(same, from.eGet(feature));
	}

	private static void bounds(Named from, Named to) {
		if (from instanceof IntegerAttribute whole && to instanceof DecimalAttribute decimal) {
			decimal.setMinimum(whole.getMinimum() == null ? null : (Double) whole.getMinimum().doubleValue());
			decimal.setMaximum(whole.getMaximum() == null ? null : (Double) whole.getMaximum().doubleValue());
		} else if (from instanceof DecimalAttribute decimal && to instanceof IntegerAttribute whole) {
			whole.setMinimum(decimal.getMinimum() == null ? null : (Long) (long) Math.ceil(decimal.getMinimum()));
			whole.setMaximum(decimal.getMaximum() == null ? null : (Long) (long) Math.floor(decimal.getMaximum()));
		}
	}
}
