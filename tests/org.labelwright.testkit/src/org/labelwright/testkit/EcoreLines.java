package org.labelwright.testkit;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/** Ecore models read with EMF alone, as lines that can be compared. */
public final class EcoreLines {

	private EcoreLines() {
	}

	/** With EMF alone. */
	public static List<EPackage> load(Path file) {
		var resources = new ResourceSetImpl();
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new EcoreResourceFactoryImpl());
		resources.getPackageRegistry().put("platform:/plugin/org.eclipse.emf.ecore/model/Ecore.ecore", EcorePackage.eINSTANCE);
		var resource = resources.getResource(URI.createFileURI(file.toString()), true);
		return resource.getContents().stream().map(EPackage.class::cast).toList();
	}

	/** What a schema carries of a model, a line each, by qualified names: packages, classes with their supertypes, and features that people fill in. */
	public static Map<String, String> of(List<EPackage> roots) {
		var lines = new TreeMap<String, String>();
		roots.forEach(root -> lines(root, root.getName(), lines));
		return lines;
	}

	private static void lines(EPackage from, String path, Map<String, String> lines) {
		lines.put(path, from.getNsURI() + ' ' + from.getNsPrefix());
		for (var classifier : from.getEClassifiers())
			if (classifier instanceof EClass owner) {
				lines.put(path + '.' + owner.getName(), owner.isAbstract() + " " + owner.isInterface() + ' '
						+ owner.getESuperTypes().stream().map(above -> above.eIsProxy() ? "?" : above.getName()).collect(Collectors.joining(",")) + ' ' + EcoreUtil.getDocumentation(owner));
				for (var feature : owner.getEStructuralFeatures())
					if (!feature.isDerived() && !feature.isTransient() && !feature.isVolatile())
						lines.put(path + '.' + owner.getName() + '.' + feature.getName(),
								name(feature.getEType()) + ' ' + feature.getLowerBound() + ".." + feature.getUpperBound() + ' ' + feature.isOrdered() + feature.isUnique()
										+ feature.isChangeable() + feature.isUnsettable() + ' ' + feature.getDefaultValueLiteral() + ' '
										+ (feature instanceof EReference reference ? reference.isContainment() + " " + (reference.getEOpposite() == null ? "" : reference.getEOpposite().getName())
												: ""));
			}
		from.getESubpackages().forEach(inner -> lines(inner, path + '.' + inner.getName(), lines));
	}

	private static String name(EClassifier type) {
		return type.eIsProxy() ? ((InternalEObject) type).eProxyURI().fragment().substring(2) : type.getName();
	}
}
