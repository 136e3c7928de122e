package org.labelwright.model.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.labelwright.model.ModelPackage;
import org.labelwright.model.annotation.AnnotationPackage;
import org.labelwright.model.guideline.GuidelinePackage;
import org.labelwright.model.project.ProjectPackage;
import org.labelwright.model.schema.SchemaPackage;

import com.fasterxml.jackson.core.io.SerializedString;

/** What reading and writing need to know of one class, worked out once. */
final class ClassTable {

	/** Name of the property that tells the class. */
	static final String TYPE = "type"; //$NON-NLS-1$

	private static final List<EPackage> OWN = List.of(ModelPackage.eINSTANCE, SchemaPackage.eINSTANCE,
			AnnotationPackage.eINSTANCE, GuidelinePackage.eINSTANCE, ProjectPackage.eINSTANCE);
	private static final Map<String, EClass> OWN_BY_NAME = new HashMap<>();
	private static final Map<Class<?>, EClass> OWN_BY_INTERFACE = new HashMap<>();
	private static final Map<EClass, ClassTable> TABLES = new ConcurrentHashMap<>();

	static {
		for (var own : OWN)
			for (var classifier : own.getEClassifiers())
				if (classifier instanceof EClass c) {
					OWN_BY_INTERFACE.put(c.getInstanceClass(), c);
					if (c != AnnotationPackage.Literals.UNKNOWN_GEOMETRY)
						OWN_BY_NAME.put(c.getName(), c);
				}
	}

	final EClass type;
	final SerializedString typeName;
	final Property[] properties;
	/** True when the class can keep unknown content. */
	final boolean element;
	private final Map<String, Property> byName = new HashMap<>();
	private Class<?> made;

	private ClassTable(EClass type) {
		this.type = type;
		typeName = new SerializedString(nameOf(type));
		element = ModelPackage.Literals.ELEMENT.isSuperTypeOf(type);
		var found = new ArrayList<Property>();
		for (var feature : type.getEAllStructuralFeatures()) {
			if (feature == ModelPackage.Literals.ELEMENT__UNKNOWN || feature.isTransient() || feature.isVolatile()
					|| feature instanceof EReference reference && reference.isContainer())
				continue;
			if (feature.getName().equals(TYPE))
				throw new IllegalArgumentException("a feature may not be named type: " + nameOf(type)); //$NON-NLS-1$
			var property = new Property(feature, type.getFeatureID(feature), found.size());
			found.add(property);
			byName.put(property.name, property);
		}
		properties = found.toArray(Property[]::new);
	}

	static ClassTable of(EClass type) {
		var table = TABLES.get(type);
		if (table == null)
			TABLES.put(type, table = new ClassTable(type));
		return table;
	}

	/** The property of this name, or null. */
	Property find(String name) {
		return byName.get(name);
	}

	EObject create() {
		return type.getEPackage().getEFactoryInstance().create(type);
	}

	/**
	 * False when objects of the class are no Java objects of a declared class, as when a vendor's package has
	 * no code, or cannot be made.
	 */
	boolean makes(EClass declared) {
		if (made == null)
			made = madeClass();
		return declared.getInstanceClass() == null || declared.getInstanceClass().isAssignableFrom(made);
	}

	private Class<?> madeClass() {
		try {
			return create().getClass();
		} catch (RuntimeException | LinkageError e) {
			ILog.of(ClassTable.class).error("Objects of " + typeName + " cannot be made; they are kept unread.", e); //$NON-NLS-1$ //$NON-NLS-2$
			return Void.class;
		}
	}

	private static String nameOf(EClass type) {
		return OWN.contains(type.getEPackage()) ? type.getName() : type.getEPackage().getNsURI() + '#' + type.getName();
	}

	/** The class of a written name, or null when its package is not installed or has no such class. */
	static EClass named(String name) {
		int hash = name.lastIndexOf('#');
		if (hash < 0)
			return OWN_BY_NAME.get(name);
		try {
			var vendor = EPackage.Registry.INSTANCE.getEPackage(name.substring(0, hash));
			return vendor != null && vendor.getEClassifier(name.substring(hash + 1)) instanceof EClass c ? c : null;
		} catch (RuntimeException | LinkageError e) {
			ILog.of(ClassTable.class).error("The package of " + name + " could not be made; its content is kept unread.", e); //$NON-NLS-1$ //$NON-NLS-2$
			return null;
		}
	}

	/** The class of ours with this interface, or null. */
	static EClass ofInterface(Class<?> type) {
		return OWN_BY_INTERFACE.get(type);
	}
}
