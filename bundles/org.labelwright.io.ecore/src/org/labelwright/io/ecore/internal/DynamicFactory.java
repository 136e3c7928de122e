package org.labelwright.io.ecore.internal;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.DynamicEObjectImpl;
import org.eclipse.emf.ecore.impl.EFactoryImpl;

/** Makes objects without generated code, also of classes that extend abstract ones of Ecore, as those of UML do, which the factory of EMF cannot. */
final class DynamicFactory extends EFactoryImpl {

	/** Lets all objects of packages, and of those in them, be made so. */
	static void use(List<EPackage> packages) {
		TeamPackages.collect(packages, one -> one.setEFactoryInstance(new DynamicFactory()));
	}

	@Override
	public EObject create(EClass type) {
		if (type.isAbstract() || type.isInterface() || type.getEPackage() != getEPackage())
			throw new IllegalArgumentException(type.getName());
		return new DynamicEObjectImpl(type);
	}
}
