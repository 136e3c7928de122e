package org.labelwright.model.annotation.impl;

import org.eclipse.emf.ecore.EClass;

import org.labelwright.model.annotation.AnnotationPackage;
import org.labelwright.model.annotation.Geometry;

import org.labelwright.model.impl.ElementImpl;

/**
 * An implementation of the model object '<em><b>Geometry</b></em>'.
 *
 * @generated
 */
public abstract class GeometryImpl extends ElementImpl implements Geometry {
	/**
	 * @generated
	 */
	protected GeometryImpl() {
		super();
	}

	/**
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AnnotationPackage.Literals.GEOMETRY;
	}

} //GeometryImpl
