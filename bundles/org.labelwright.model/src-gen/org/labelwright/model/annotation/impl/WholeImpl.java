package org.labelwright.model.annotation.impl;

import org.eclipse.emf.ecore.EClass;

import org.labelwright.model.annotation.AnnotationPackage;
import org.labelwright.model.annotation.Whole;

/**
 * An implementation of the model object '<em><b>Whole</b></em>'.
 *
 * @generated
 */
public class WholeImpl extends GeometryImpl implements Whole {
	/**
	 * @generated
	 */
	protected WholeImpl() {
		super();
	}

	/**
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AnnotationPackage.Literals.WHOLE;
	}

} //WholeImpl
