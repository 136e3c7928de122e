package org.labelwright.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.labelwright.model.annotation.AnnotationPackage;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Makes arbitrary objects of the model, any feature set or not, with values at the edges of their types
 * among them. The objects fit the metamodel; they need make no sense.
 */
public final class RandomModel {

	private static final int DEEPEST = 5;
	private static final String[] TEXTS = { "", "cat", "\u00e9\u4e2d\ud83d\ude00", "quote \" backslash \\ slash /",
			"line\nbreak\ttab\u0000nul", "\u2028 separators \u2029" };

	private final Random random;
	private int ids;

	/**
	 * @param random decides everything; the same seed gives the same objects
	 */
	public RandomModel(Random random) {
		this.random = random;
	}

	/** An object of a class, or of one of its subclasses of the same package when it is abstract. */
	public EObject create(EClass type) {
		var objects = new ArrayList<EObject>();
		var root = create(type, 0, objects);
		for (var object : objects)
			for (var reference : object.eClass().getEAllReferences())
				if (!reference.isContainment() && !reference.isContainer())
					refer(object, reference, objects);
		return root;
	}

	private EObject create(EClass declared, int depth, List<EObject> objects) {
		var type = concrete(declared, depth);
		var object = EcoreUtil.create(type);
		objects.add(object);
		if (type == AnnotationPackage.Literals.UNKNOWN_GEOMETRY) {
			object.eSet(AnnotationPackage.Literals.UNKNOWN_GEOMETRY__KIND, "http://example.org/spectra#Peak");
			object.eSet(AnnotationPackage.Literals.UNKNOWN_GEOMETRY__CONTENT, node());
			return object;
		}
		for (var attribute : type.getEAllAttributes())
			if (attribute.isID())
				object.eSet(attribute, type.getName() + ids++);
			else if (random.nextBoolean())
				object.eSet(attribute, attribute.isMany() ? list(attribute) : value(attribute));
		for (var reference : type.getEAllContainments())
			if (reference.isMany())
				for (int i = depth < DEEPEST ? random.nextInt(3) : 0; i > 0; i--)
					children(object, reference).add(create(reference.getEReferenceType(), depth + 1, objects));
			else if (depth < DEEPEST && random.nextBoolean())
				object.eSet(reference, create(reference.getEReferenceType(), depth + 1, objects));
		return object;
	}

	private EClass concrete(EClass declared, int depth) {
		if (!declared.isAbstract())
			return declared;
		var candidates = declared.getEPackage().getEClassifiers().stream()
				.filter(c -> c instanceof EClass e && !e.isAbstract() && declared.isSuperTypeOf(e))
				.map(EClass.class::cast).toList();
		return candidates.get(random.nextInt(candidates.size()));
	}

	@SuppressWarnings("unchecked")
	private static List<EObject> children(EObject object, EReference reference) {
		return (List<EObject>) object.eGet(reference);
	}

	private void refer(EObject source, EReference reference, List<EObject> objects) {
		var targets = objects.stream().filter(reference.getEReferenceType()::isInstance).toList();
		if (targets.isEmpty() || random.nextBoolean())
			return;
		var target = targets.get(random.nextInt(targets.size()));
		if (reference.isMany())
			children(source, reference).add(target);
		else
			source.eSet(reference, target);
	}

	private List<Object> list(EAttribute attribute) {
		var list = new ArrayList<Object>();
		for (int i = random.nextInt(4); i > 0; i--)
			list.add(value(attribute));
		return list;
	}

	private Object value(EAttribute attribute) {
		var type = attribute.getEAttributeType();
		if (type instanceof EEnum literals)
			return literals.getELiterals().get(random.nextInt(literals.getELiterals().size())).getInstance();
		return switch (type.getInstanceClassName()) {
		case "java.lang.String" -> text();
		case "boolean", "java.lang.Boolean" -> random.nextBoolean();
		case "int", "java.lang.Integer" -> random.nextInt(4) == 0 ? Integer.MIN_VALUE : random.nextInt();
		case "long", "java.lang.Long" -> random.nextInt(4) == 0 ? Long.MAX_VALUE : random.nextLong();
		case "double", "java.lang.Double" -> number();
		case "double[]" -> random.doubles(random.nextInt(9)).map(ignored -> number()).toArray();
		case "int[]" -> random.ints(random.nextInt(9)).toArray();
		case "java.time.Instant" -> Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000));
		case "org.labelwright.core.Severity" -> org.labelwright.core.Severity.values()[random.nextInt(3)];
		case "java.lang.Object" -> free(2);
		default -> node();
		};
	}

	private String text() {
		return TEXTS[random.nextInt(TEXTS.length)];
	}

	/** Any finite number but zero, whose sign only arrays keep. */
	private double number() {
		double bits = Double.longBitsToDouble(random.nextLong());
		return switch (random.nextInt(5)) {
		case 0 -> Double.MIN_VALUE;
		case 1 -> -Double.MAX_VALUE;
		case 2 -> 1 + random.nextInt(100_000);
		case 3 -> random.nextInt(1, 4_000_000) / 1000.0;
		default -> Double.isFinite(bits) && bits != 0 ? bits : 0.1;
		};
	}

	private Object free(int depth) {
		return switch (random.nextInt(depth > 0 ? 5 : 4)) {
		case 0 -> random.nextBoolean();
		case 1 -> random.nextLong();
		case 2 -> number();
		case 3 -> text();
		default -> List.of(free(depth - 1), free(depth - 1));
		};
	}

	private ObjectNode node() {
		var nodes = JsonNodeFactory.instance;
		var node = nodes.objectNode();
		node.put("x-text", text());
		node.set("x-list", nodes.arrayNode().add(random.nextInt()).addNull().add(random.nextBoolean()));
		node.putObject("x-object").put("", random.nextLong());
		return node;
	}
}
