package org.labelwright.schema.ecore;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.labelwright.model.Identified;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.Option;
import org.labelwright.model.schema.Question;
import org.labelwright.model.schema.RelationType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What of an Ecore model a schema has no place for, in the foreign content of its elements. */
final class ForeignEcore {

	static final String KEY = "ecore"; //$NON-NLS-1$
	static final String PACKAGES = "packages"; //$NON-NLS-1$
	static final String PACKAGE = "package"; //$NON-NLS-1$
	static final String PARENT = "parent"; //$NON-NLS-1$
	static final String NAME = "name"; //$NON-NLS-1$
	static final String NS_URI = "nsURI"; //$NON-NLS-1$
	static final String NS_PREFIX = "nsPrefix"; //$NON-NLS-1$
	static final String INTERFACE = "interface"; //$NON-NLS-1$
	static final String ABSTRACT = "abstract"; //$NON-NLS-1$
	static final String SUPERTYPES = "superTypes"; //$NON-NLS-1$
	static final String FROM = "from"; //$NON-NLS-1$
	static final String TYPE = "type"; //$NON-NLS-1$
	static final String JAVA = "instanceClass"; //$NON-NLS-1$
	static final String LOWER = "lowerBound"; //$NON-NLS-1$
	static final String UPPER = "upperBound"; //$NON-NLS-1$
	static final String ID = "iD"; //$NON-NLS-1$
	static final String ORDERED = "ordered"; //$NON-NLS-1$
	static final String UNIQUE = "unique"; //$NON-NLS-1$
	static final String CHANGEABLE = "changeable"; //$NON-NLS-1$
	static final String UNSETTABLE = "unsettable"; //$NON-NLS-1$
	static final String CONTAINMENT = "containment"; //$NON-NLS-1$
	static final String OPPOSITE = "opposite"; //$NON-NLS-1$
	static final String VALUE = "value"; //$NON-NLS-1$
	static final String TRANSIENT = "transient"; //$NON-NLS-1$
	static final String VOLATILE = "volatile"; //$NON-NLS-1$
	static final String DERIVED = "derived"; //$NON-NLS-1$
	static final String PATTERN = "pattern"; //$NON-NLS-1$
	static final String OWNER = "owner"; //$NON-NLS-1$
	static final String RESOLVE_PROXIES = "resolveProxies"; //$NON-NLS-1$
	static final String DOCUMENTATION = "documentation"; //$NON-NLS-1$
	static final String TYPE_DOCUMENTATION = "typeDocumentation"; //$NON-NLS-1$
	static final String DEFAULT = "defaultValueLiteral"; //$NON-NLS-1$

	private ForeignEcore() {
	}

	private static ObjectNode node(Identified element) {
		var foreign = element.getForeign() instanceof ObjectNode present ? present : JsonNodeFactory.instance.objectNode();
		element.setForeign(foreign);
		return foreign.withObject("/" + KEY); //$NON-NLS-1$
	}

	/** What is kept of an element, or a missing node. */
	static JsonNode of(Identified element) {
		return element.getForeign() == null ? MissingNode.getInstance() : element.getForeign().path(KEY);
	}

	static void packages(LabelSchema schema, List<EPackage> packages) {
		var list = node(schema).putArray(PACKAGES);
		for (var each : packages) {
			var entry = list.addObject().put(NAME, each.getName()).put(NS_URI, each.getNsURI()).put(NS_PREFIX, each.getNsPrefix());
			if (each.getESuperPackage() != null)
				entry.put(PARENT, packages.indexOf(each.getESuperPackage()));
		}
	}

	static void label(Label label, EClass owner, int packageIndex) {
		var node = node(label).put(PACKAGE, packageIndex).put(NAME, owner.getName());
		if (owner.isInterface())
			node.put(INTERFACE, true).put(ABSTRACT, owner.isAbstract());
		var further = new ArrayList<String>();
		for (var above : owner.getESuperTypes())
			if (above.getEPackage() == EcorePackage.eINSTANCE)
				further.add(EcorePackage.eNS_URI + '#' + above.getName());
			else if (above != owner.getESuperTypes().getFirst())
				further.add(Steering.qualifiedName(above));
		if (!further.isEmpty()) {
			var list = node.putArray(SUPERTYPES);
			further.forEach(list::add);
		}
	}

	static void feature(Attribute attribute, EStructuralFeature feature) {
		put(node(attribute), feature);
	}

	private static void put(ObjectNode node, EStructuralFeature feature) {
		node.put(NAME, feature.getName());
		var type = feature.getEType();
		if (type != null && !type.eIsProxy() && type.getEPackage() != null) {
			node.put(TYPE, type.getEPackage().getNsURI() + '#' + type.getName());
			if (type.getInstanceClassName() != null)
				node.put(JAVA, type.getInstanceClassName());
			if (feature instanceof EAttribute && EcoreUtil.getDocumentation(type) != null)
				node.put(TYPE_DOCUMENTATION, EcoreUtil.getDocumentation(type));
		}
		if (feature.getLowerBound() != 0)
			node.put(LOWER, feature.getLowerBound());
		if (feature.getUpperBound() != 1)
			node.put(UPPER, feature.getUpperBound());
		if (!feature.isOrdered())
			node.put(ORDERED, false);
		if (!feature.isUnique())
			node.put(UNIQUE, false);
		if (!feature.isChangeable())
			node.put(CHANGEABLE, false);
		if (feature.isUnsettable())
			node.put(UNSETTABLE, true);
		if (feature.isTransient())
			node.put(TRANSIENT, true);
		if (feature.isVolatile())
			node.put(VOLATILE, true);
		if (feature.isDerived())
			node.put(DERIVED, true);
		if (feature.getDefaultValueLiteral() != null)
			node.put(DEFAULT, feature.getDefaultValueLiteral());
		if (feature instanceof EAttribute attribute && attribute.isID())
			node.put(ID, true);
		if (feature instanceof EReference reference && reference.isContainment())
			node.put(CONTAINMENT, true);
		if (feature instanceof EReference reference && !reference.isResolveProxies())
			node.put(RESOLVE_PROXIES, false);
	}

	/** As it is written in Ecore, where several patterns stand side by side. */
	static void pattern(Attribute attribute, String facet) {
		node(attribute).put(PATTERN, facet);
	}

	static void inherited(Attribute attribute, String qualifiedName) {
		node(attribute).put(FROM, qualifiedName);
	}

	static void question(Question question, EClass owner, int packageIndex) {
		node(question).put(PACKAGE, packageIndex).put(OWNER, owner.getName());
	}

	static void relation(RelationType type, EReference reference, EReference opposite) {
		var node = node(type);
		put(node, reference);
		if (opposite == null)
			return;
		var other = node.putObject(OPPOSITE);
		put(other, opposite);
		if (EcoreUtil.getDocumentation(opposite) != null)
			other.put(DOCUMENTATION, EcoreUtil.getDocumentation(opposite));
	}

	static void option(Option option, EEnumLiteral literal) {
		node(option).put(NAME, literal.getName()).put(VALUE, literal.getValue());
	}
}
