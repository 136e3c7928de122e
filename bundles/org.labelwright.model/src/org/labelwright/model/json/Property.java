package org.labelwright.model.json;

import java.time.Instant;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.EObject;

import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A feature of one class as a property of a JSON object. */
final class Property {

	/** How a value is written. */
	enum Kind {
		STRING, BOOLEAN, INT, LONG, FLOAT, DOUBLE, ENUM, JAVA_ENUM, INSTANT, DOUBLES, INTS, NODE, VALUE, CONVERTED,
		CONTAINED, REFERENCE
	}

	final EStructuralFeature feature;
	final int id;
	final int index;
	final String name;
	final SerializedString written;
	final Kind kind;
	final boolean many;

	Property(EStructuralFeature feature, int id, int index) {
		this.feature = feature;
		this.id = id;
		this.index = index;
		name = feature.getName();
		written = new SerializedString(name);
		many = feature.isMany();
		kind = switch (feature) {
		case EReference reference -> reference.isContainment() ? Kind.CONTAINED : Kind.REFERENCE;
		case EAttribute attribute -> kindOf(attribute.getEAttributeType());
		default -> throw new IllegalArgumentException(feature.toString());
		};
	}

	private static Kind kindOf(EDataType type) {
		if (type instanceof EEnum)
			return Kind.ENUM;
		var c = type.getInstanceClass();
		if (c == String.class)
			return Kind.STRING;
		if (c == boolean.class || c == Boolean.class)
			return Kind.BOOLEAN;
		if (c == int.class || c == Integer.class)
			return Kind.INT;
		if (c == long.class || c == Long.class)
			return Kind.LONG;
		if (c == float.class || c == Float.class)
			return Kind.FLOAT;
		if (c == double.class || c == Double.class)
			return Kind.DOUBLE;
		if (c == Instant.class)
			return Kind.INSTANT;
		if (c == double[].class)
			return Kind.DOUBLES;
		if (c == int[].class)
			return Kind.INTS;
		if (c == ObjectNode.class)
			return Kind.NODE;
		if (c == Object.class)
			return Kind.VALUE;
		return c != null && c.isEnum() ? Kind.JAVA_ENUM : Kind.CONVERTED;
	}

	boolean isSet(EObject object) {
		return ((InternalEObject) object).eIsSet(id);
	}

	Object get(EObject object) {
		return ((InternalEObject) object).eGet(id, false, true);
	}

	void set(EObject object, Object value) {
		((InternalEObject) object).eSet(id, value);
	}

	EDataType dataType() {
		return ((EAttribute) feature).getEAttributeType();
	}
}
