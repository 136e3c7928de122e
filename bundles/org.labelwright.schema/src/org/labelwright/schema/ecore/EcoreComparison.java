package org.labelwright.schema.ecore;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EGenericType;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.eclipse.osgi.util.NLS;
import org.labelwright.schema.ecore.ModelDifference.Kind;
import org.labelwright.schema.internal.Messages;

/**
 * Tells what is different between two Ecore models, feature by feature, and what of it comes from what a label schema has no place for. Elements are the
 * same when they have one id by the annotation of Labelwright, for which without one the qualified name counts, else when they have one name in the same
 * place.
 */
final class EcoreComparison {

	private static final String GEN_MODEL = "http://www.eclipse.org/emf/2002/GenModel"; //$NON-NLS-1$
	private static final String DOCUMENTATION = "documentation"; //$NON-NLS-1$
	/** What is said in annotations of Labelwright and has no place of its own in Ecore. */
	private static final Set<String> OWN = Set.of(Steering.COLOR, Steering.HOTKEY, Steering.EXPORT_INDEX, Steering.GEOMETRY);

	private final List<ModelDifference> differences = new ArrayList<>();
	private final Map<EObject, EObject> same = new IdentityHashMap<>();
	private final Set<EObject> found = Collections.newSetFromMap(new IdentityHashMap<>());
	private int steered;

	private EcoreComparison() {
	}

	/** What somebody meant comes first. */
	static List<ModelDifference> compare(List<EPackage> before, List<EPackage> after) {
		var comparison = new EcoreComparison();
		comparison.pair(before, after);
		comparison.packages(before, after);
		if (comparison.steered > 0)
			comparison.differences.add(new ModelDifference(Kind.ADDED, "EAnnotation", Steering.SOURCE, NLS.bind(Messages.Compare_steered, comparison.steered), //$NON-NLS-1$
					Messages.Why_steered));
		return comparison.differences.stream().sorted((a, b) -> Boolean.compare(a.why() != null, b.why() != null)).toList();
	}

	// Which is which

	private void pair(List<? extends ENamedElement> before, List<? extends ENamedElement> after) {
		var byId = new HashMap<String, ENamedElement>();
		var byName = new HashMap<String, ENamedElement>();
		after.forEach(element -> byId.putIfAbsent(identity(element), element));
		after.forEach(element -> byName.putIfAbsent(element.getName(), element));
		for (var element : before)
			take(element, byId.get(identity(element)));
		for (var element : before)
			if (!same.containsKey(element))
				take(element, byName.get(element.getName()));
		for (var element : before)
			if (same.get(element) instanceof ENamedElement other)
				pairParts(element, other);
	}

	private void take(ENamedElement element, ENamedElement other) {
		if (other != null && found.add(other))
			same.put(element, other);
	}

	private void pairParts(ENamedElement was, ENamedElement is) {
		if (was instanceof EPackage before && is instanceof EPackage after) {
			pair(before.getEClassifiers(), after.getEClassifiers());
			pair(before.getESubpackages(), after.getESubpackages());
		} else if (was instanceof EClass before && is instanceof EClass after)
			pair(before.getEStructuralFeatures(), after.getEStructuralFeatures());
		else if (was instanceof EEnum before && is instanceof EEnum after)
			pair(before.getELiterals(), after.getELiterals());
	}

	private static String identity(ENamedElement element) {
		return Steering.get(element, Steering.ID).orElseGet(() -> Steering.qualifiedName(element));
	}

	// What is different

	private void packages(List<EPackage> before, List<EPackage> after) {
		parts(before, after);
		for (var was : before)
			if (same.get(was) instanceof EPackage is) {
				named(was, is);
				value(is, "nsURI", was.getNsURI(), is.getNsURI(), null); //$NON-NLS-1$
				value(is, "nsPrefix", was.getNsPrefix(), is.getNsPrefix(), null); //$NON-NLS-1$
				parts(was.getEClassifiers(), is.getEClassifiers());
				was.getEClassifiers().forEach(this::classifier);
				packages(was.getESubpackages(), is.getESubpackages());
			}
	}

	/** Those that only one of two has. */
	private void parts(List<? extends ENamedElement> before, List<? extends ENamedElement> after) {
		for (var element : after)
			if (!found.contains(element))
				add(Kind.ADDED, element, added(element), null);
		for (var element : before)
			if (!same.containsKey(element))
				add(Kind.REMOVED, element, NLS.bind(Messages.Compare_removed, name(element)), whyGone(element));
	}

	private String added(ENamedElement element) {
		return element instanceof EStructuralFeature feature
				? NLS.bind(Messages.Compare_addedFeature, new Object[] { feature.getName(), type(feature.getEType()), bounds(feature) })
				: NLS.bind(Messages.Compare_added, name(element));
	}

	private String whyGone(ENamedElement element) {
		return switch (element) {
		case EStructuralFeature feature when isMade(feature) -> Messages.Why_derived;
		case EReference reference when reference.getEOpposite() != null && isMade(reference.getEOpposite()) -> Messages.Why_derived;
		case EStructuralFeature feature when Steering.is(feature, Steering.IGNORE) -> Messages.Why_ignored;
		case EClass owner when Steering.is(owner, Steering.IGNORE) -> Messages.Why_ignored;
		case EDataType type -> Messages.Why_unusedType;
		default -> null;
		};
	}

	/** By the software, not by people. */
	private static boolean isMade(EStructuralFeature feature) {
		return feature.isDerived() || feature.isVolatile() || feature.isTransient();
	}

	private void classifier(EClassifier was) {
		if (!(same.get(was) instanceof EClassifier is))
			return;
		named(was, is);
		if (was.eClass() != is.eClass()) {
			boolean listed = was instanceof EDataType type && is instanceof EEnum && !Facets.of(type).enumeration().isEmpty();
			add(Kind.CHANGED, is, NLS.bind(Messages.Compare_kind, was.eClass().getName(), is.eClass().getName()), listed ? Messages.Why_listed : null);
			return;
		}
		value(is, "instanceClassName", was.getInstanceClassName(), is.getInstanceClassName(), Messages.Why_java); //$NON-NLS-1$
		generics(is, !was.getETypeParameters().isEmpty() && is.getETypeParameters().isEmpty());
		switch (was) {
		case EClass before -> owner(before, (EClass) is);
		case EEnum before -> literals(before, (EEnum) is);
		case EDataType before -> value(is, "serializable", before.isSerializable(), ((EDataType) is).isSerializable(), Messages.Why_java); //$NON-NLS-1$
		default -> throw new IllegalArgumentException(was.eClass().getName());
		}
	}

	private void owner(EClass was, EClass is) {
		value(is, "abstract", was.isAbstract(), is.isAbstract(), null); //$NON-NLS-1$
		value(is, "interface", was.isInterface(), is.isInterface(), null); //$NON-NLS-1$
		value(is, "eSuperTypes", types(was.getESuperTypes(), true), types(is.getESuperTypes(), false), null); //$NON-NLS-1$
		generics(is, was.getEGenericSuperTypes().stream().anyMatch(EcoreComparison::isGeneric) && is.getEGenericSuperTypes().stream().noneMatch(EcoreComparison::isGeneric));
		if (!was.getEOperations().isEmpty() && is.getEOperations().isEmpty())
			add(Kind.REMOVED, is, NLS.bind(Messages.Compare_operations, String.join(", ", was.getEOperations().stream().map(EOperation::getName).toList())), //$NON-NLS-1$
					Messages.Why_operations);
		parts(was.getEStructuralFeatures(), is.getEStructuralFeatures());
		for (var before : was.getEStructuralFeatures())
			if (same.get(before) instanceof EStructuralFeature after)
				feature(before, after);
	}

	private void feature(EStructuralFeature was, EStructuralFeature is) {
		named(was, is);
		if (was.eClass() != is.eClass()) {
			add(Kind.CHANGED, is, NLS.bind(Messages.Compare_kind, was.eClass().getName(), is.eClass().getName()), null);
			return;
		}
		var before = type(moved(was.getEType()));
		value(is, "eType", before, type(is.getEType()), was.getEType() != null && was.getEType().eIsProxy() ? Messages.Why_unresolved : null); //$NON-NLS-1$
		generics(is, was.getEGenericType() != null && isGeneric(was.getEGenericType()) && (is.getEGenericType() == null || !isGeneric(is.getEGenericType())));
		for (var plain : was.eClass().getEAllAttributes())
			if (!plain.isDerived() && !plain.isTransient() && !plain.isVolatile() && !plain.isMany() && plain != EcorePackage.Literals.ENAMED_ELEMENT__NAME)
				value(is, plain.getName(), was.eGet(plain), is.eGet(plain), null);
		if (was instanceof EReference reference) {
			var opposite = reference.getEOpposite();
			var other = opposite == null ? null : opposite.eIsProxy() || !(same.get(opposite) instanceof ENamedElement moved) ? opposite.getName() : moved.getName();
			var now = ((EReference) is).getEOpposite();
			value(is, "eOpposite", other, now == null ? null : now.getName(), //$NON-NLS-1$
					opposite != null && whyGone(opposite) != null ? whyGone(opposite) : null);
			value(is, "eKeys", reference.getEKeys().stream().map(EAttribute::getName).toList(), ((EReference) is).getEKeys().stream().map(EAttribute::getName).toList(), //$NON-NLS-1$
					Messages.Why_keys);
		}
	}

	private void literals(EEnum was, EEnum is) {
		parts(was.getELiterals(), is.getELiterals());
		for (var before : was.getELiterals())
			if (same.get(before) instanceof EEnumLiteral after) {
				named(before, after);
				value(after, "value", before.getValue(), after.getValue(), null); //$NON-NLS-1$
				value(after, "literal", before.getLiteral(), after.getLiteral(), null); //$NON-NLS-1$
			}
	}

	private void named(ENamedElement was, ENamedElement is) {
		if (!Objects.equals(was.getName(), is.getName()))
			add(Kind.RENAMED, is, NLS.bind(Messages.Compare_renamed, was.getName(), is.getName()), null);
		value(is, DOCUMENTATION, EcoreUtil.getDocumentation(was), EcoreUtil.getDocumentation(is), null);
		annotations(was, is);
	}

	private void annotations(EModelElement was, EModelElement is) {
		var sources = new LinkedHashSet<String>();
		was.getEAnnotations().forEach(annotation -> sources.add(annotation.getSource()));
		is.getEAnnotations().forEach(annotation -> sources.add(annotation.getSource()));
		for (var source : sources) {
			var before = details(was.getEAnnotation(source));
			var after = details(is.getEAnnotation(source));
			if (Steering.SOURCE.equals(source))
				steering(is, before, after);
			else if (!before.equals(after))
				details(was, is, source, before, after);
		}
	}

	private void details(EModelElement was, EModelElement is, String source, Map<String, String> before, Map<String, String> after) {
		boolean facets = ExtendedMetaData.ANNOTATION_URI.equals(source);
		var keys = new LinkedHashSet<>(before.keySet());
		keys.addAll(after.keySet());
		if (keys.isEmpty() || !facets && after.isEmpty())
			add(after.isEmpty() ? Kind.REMOVED : Kind.ADDED, is, NLS.bind(Messages.Compare_annotation, source), Messages.Why_annotation);
		else
			for (var key : keys)
				value(is, key, before.get(key), after.get(key), facets ? whyFacet(was, key, before) : Messages.Why_annotation);
	}

	private static String whyFacet(EModelElement was, String key, Map<String, String> before) {
		if (!Facets.isKnown(key))
			return Messages.Why_facet;
		boolean ofBase = was instanceof EDataType type && Facets.of(type).get(key) != null;
		return !before.containsKey(key) && (ofBase || before.containsKey(key.replace("Inclusive", "Exclusive")) || before.containsKey(key.replace("maxL", "l"))) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				? Messages.Why_written : null;
	}

	/** Colours and the like are counted, which every schema has. */
	private void steering(EModelElement is, Map<String, String> before, Map<String, String> after) {
		var keys = new LinkedHashSet<>(before.keySet());
		keys.addAll(after.keySet());
		keys.remove(Steering.ID);
		boolean counted = false;
		for (var key : keys)
			if (!before.containsKey(key) && OWN.contains(key))
				counted = true;
			else if (key.equals(Steering.AS))
				continue;
			else
				value(is, key, listed(before.get(key)), listed(after.get(key)), null);
		if (counted)
			steered++;
	}

	/** Kinds of geometry are the same with blanks between them. */
	private static String listed(String value) {
		return value == null ? null : value.replaceAll("\\s*,\\s*", ", ").strip(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Without what is compared by itself. */
	private static Map<String, String> details(EAnnotation annotation) {
		var found = new LinkedHashMap<String, String>();
		if (annotation != null)
			annotation.getDetails().forEach(entry -> found.put(entry.getKey(), entry.getValue()));
		if (annotation != null && GEN_MODEL.equals(annotation.getSource()))
			found.remove(DOCUMENTATION);
		return found;
	}

	private void generics(ENamedElement is, boolean gone) {
		if (gone)
			add(Kind.CHANGED, is, Messages.Compare_generics, Messages.Why_generics);
	}

	private static boolean isGeneric(EGenericType type) {
		return !type.getETypeArguments().isEmpty() || type.getETypeParameter() != null;
	}

	private void value(EModelElement is, String feature, Object before, Object after, String why) {
		if (Objects.equals(before, after))
			return;
		add(Kind.CHANGED, is, NLS.bind(Messages.Compare_value, new Object[] { feature, shown(before), shown(after) }), why);
	}

	private static String shown(Object value) {
		return value == null || value.equals(List.of()) ? Messages.Compare_none : value instanceof List<?> list ? String.join(", ", list.stream().map(String::valueOf).toList()) //$NON-NLS-1$
						: value.toString();
	}

	private List<String> types(List<EClass> classes, boolean before) {
		return classes.stream().map(one -> type(before ? moved(one) : one)).toList();
	}

	/** What a type of the earlier model has become. */
	private EClassifier moved(EClassifier type) {
		return same.get(type) instanceof EClassifier other ? other : type;
	}

	/** Those of Ecore itself by their names, whatever instance of it is meant. */
	private static String type(EClassifier type) {
		if (type == null)
			return null;
		if (!type.eIsProxy())
			return Objects.requireNonNullElse(type.getName(), "?"); //$NON-NLS-1$
		var uri = ((InternalEObject) type).eProxyURI();
		return uri == null ? "?" : uri.toString(); //$NON-NLS-1$
	}

	private static String bounds(EStructuralFeature feature) {
		return feature.getLowerBound() + ".." + (feature.getUpperBound() < 0 ? "*" : Integer.toString(feature.getUpperBound())); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String name(ENamedElement element) {
		return Objects.requireNonNullElse(element.getName(), "?"); //$NON-NLS-1$
	}

	private void add(Kind kind, EModelElement element, String text, String why) {
		differences.add(new ModelDifference(kind, element.eClass().getName(), element instanceof ENamedElement named ? Steering.qualifiedName(named) : "", text, why)); //$NON-NLS-1$
	}
}
