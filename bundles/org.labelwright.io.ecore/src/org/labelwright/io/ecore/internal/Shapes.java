package org.labelwright.io.ecore.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.labelwright.model.annotation.AnnotationPackage;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Keyframe;
import org.labelwright.model.annotation.UnknownGeometry;
import org.labelwright.model.json.ModelJson;

/** Geometries as objects of the common package, whose classes and features have the names of those of the model. */
final class Shapes {

	private static final int DEEPEST = 4;

	private final Common common;
	private final BiConsumer<EObject, EObject> values;

	/** @param values copies the values of keyframes, of which the first is of the model */
	Shapes(Common common, BiConsumer<EObject, EObject> values) {
		this.common = common;
		this.values = values;
	}

	/** The object of a geometry. */
	EObject outward(Geometry geometry) {
		if (geometry.eClass().getEPackage() == AnnotationPackage.eINSTANCE && !(geometry instanceof UnknownGeometry))
			return copyOut(geometry);
		var other = common.create(Common.OTHER);
		Common.set(other, "kind", ModelJson.typeName(geometry)); //$NON-NLS-1$
		Common.set(other, "json", new String(ModelJson.write(geometry), StandardCharsets.UTF_8)); //$NON-NLS-1$
		return other;
	}

	private EObject copyOut(EObject from) {
		var to = common.create(from.eClass().getName());
		for (var feature : to.eClass().getEAllStructuralFeatures()) {
			var own = from.eClass().getEStructuralFeature(feature.getName());
			if (own != null && from.eIsSet(own) && !own.getName().equals("values")) //$NON-NLS-1$
				to.eSet(feature, out(feature, from.eGet(own)));
		}
		if (from instanceof Keyframe)
			values.accept(from, to);
		return to;
	}

	private Object out(EStructuralFeature feature, Object value) {
		return switch (value) {
		case double[] numbers -> Arrays.stream(numbers).boxed().toList();
		case int[] numbers -> Arrays.stream(numbers).boxed().toList();
		case Enumerator literal -> ((EEnum) feature.getEType()).getEEnumLiteralByLiteral(literal.getLiteral());
		case Collection<?> several -> several.stream().map(each -> out(feature, each)).toList();
		case Geometry inner -> outward(inner);
		case EObject inner -> copyOut(inner);
		case String text -> Common.sound(text);
		default -> value;
		};
	}

	/**
	 * The geometry of an object, not checked yet.
	 *
	 * @return null when it is of no class of the common package, or too deep
	 */
	Geometry inward(EObject shape) {
		return inward(shape, DEEPEST) instanceof Geometry geometry ? geometry : null;
	}

	private EObject inward(EObject from, int depth) {
		if (common.is(from, Common.OTHER)) {
			var json = Common.text(from, "json"); //$NON-NLS-1$
			return json == null ? null : ModelJson.read(json.getBytes(StandardCharsets.UTF_8), Geometry.class, "").value().orElse(null); //$NON-NLS-1$
		}
		if (depth == 0 || from.eIsProxy() || from.eClass().getEPackage() != common.known() || !(AnnotationPackage.eINSTANCE.getEClassifier(from.eClass().getName()) instanceof EClass own)
				|| own.isAbstract())
			return null;
		var to = EcoreUtil.create(own);
		for (var feature : from.eClass().getEAllStructuralFeatures()) {
			var into = own.getEStructuralFeature(feature.getName());
			if (into == null || !from.eIsSet(feature) || feature.getName().equals("values")) //$NON-NLS-1$
				continue;
			var value = in(into, from.eGet(feature, false), depth);
			if (value == null)
				return null;
			to.eSet(into, value);
		}
		if (to instanceof Keyframe)
			values.accept(to, from);
		return to;
	}

	private Object in(EStructuralFeature into, Object value, int depth) {
		if (into instanceof EReference reference)
			return value instanceof List<?> several ? inner(reference, several, depth) : inner(reference, (EObject) value, depth);
		var type = ((EAttribute) into).getEAttributeType();
		if (type.getInstanceClass() == double[].class)
			return numbers(value).mapToDouble(Number::doubleValue).toArray();
		if (type.getInstanceClass() == int[].class)
			return numbers(value).mapToInt(Number::intValue).toArray();
		return value instanceof Enumerator literal ? EcoreUtil.createFromString(type, literal.getLiteral()) : value;
	}

	private static Stream<Number> numbers(Object value) {
		return ((List<?>) value).stream().map(Number.class::cast);
	}

	private List<EObject> inner(EReference reference, List<?> several, int depth) {
		var made = several.stream().map(each -> inner(reference, (EObject) each, depth)).toList();
		return made.contains(null) ? null : made;
	}

	private EObject inner(EReference reference, EObject value, int depth) {
		var made = inward(value, depth - 1);
		return reference.getEReferenceType().isInstance(made) ? made : null;
	}
}
