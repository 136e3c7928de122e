package org.labelwright.io.ecore.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.labelwright.io.Xml;
import org.labelwright.io.ecore.InstancesFormat;

/** The package of what all instances have around the objects of a team's own classes; {@code annotation.ecore} describes it. */
final class Common {

	static final String FILE = "annotation.ecore"; //$NON-NLS-1$

	static final String ITEM = "Item"; //$NON-NLS-1$
	static final String PART = "Part"; //$NON-NLS-1$
	static final String DOCUMENT = "Document"; //$NON-NLS-1$
	static final String ANNOTATION = "Annotation"; //$NON-NLS-1$
	static final String RELATION = "Relation"; //$NON-NLS-1$
	static final String ANSWER = "Answer"; //$NON-NLS-1$
	static final String VALUE = "Value"; //$NON-NLS-1$
	static final String TIER = "Tier"; //$NON-NLS-1$
	static final String OTHER = "OtherGeometry"; //$NON-NLS-1$

	private final EPackage known;

	private Common(EPackage known) {
		this.known = known;
	}

	/** A package of its own, in a resource of its own. */
	static Common load() {
		var resource = new EcoreResourceFactoryImpl().createResource(URI.createURI(InstancesFormat.COMMON));
		new ResourceSetImpl().getResources().add(resource);
		try (var in = open()) {
			resource.load(in, null);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return new Common((EPackage) resource.getContents().getFirst());
	}

	/** The file as it is written beside instances. */
	static InputStream open() {
		return InstancesFormat.class.getResourceAsStream(FILE);
	}

	EPackage known() {
		return known;
	}

	/** A class, or null when there is none of this name. */
	EClass find(String name) {
		return known.getEClassifier(name) instanceof EClass found ? found : null;
	}

	EObject create(String name) {
		return EcoreUtil.create(find(name));
	}

	boolean is(EObject object, String name) {
		return object.eClass() == known.getEClassifier(name);
	}

	/** Sets a feature; null leaves it as it is. */
	static void set(EObject object, String feature, Object value) {
		if (value != null)
			object.eSet(object.eClass().getEStructuralFeature(feature), value);
	}

	/** Sets a feature to the literal with a name. */
	void set(EObject object, String feature, String enumeration, String literal) {
		set(object, feature, ((EEnum) known.getEClassifier(enumeration)).getEEnumLiteralByLiteral(literal));
	}

	/** A text as XML can have it; null when there is none. */
	static String sound(String text) {
		return text == null || Xml.impossible(text) < 0 ? text : text.codePoints()
				.mapToObj(c -> Xml.impossible(Character.toString(c)) < 0 ? Character.toString(c) : "\uFFFD").collect(Collectors.joining()); //$NON-NLS-1$
	}

	/** The value of a feature; proxies stay what they are. */
	static Object get(EObject object, String feature) {
		return object.eGet(object.eClass().getEStructuralFeature(feature), false);
	}

	/** The text of a feature, or null. */
	static String text(EObject object, String feature) {
		return (String) get(object, feature);
	}

	/** The objects of a feature that has several, to be added to. */
	@SuppressWarnings("unchecked") // by the metamodel
	static List<EObject> objects(EObject object, String feature) {
		return (List<EObject>) get(object, feature);
	}

	/** The texts of a feature that has several, to be added to. */
	@SuppressWarnings("unchecked") // by the metamodel
	static List<String> texts(EObject object, String feature) {
		return (List<String>) get(object, feature);
	}
}
