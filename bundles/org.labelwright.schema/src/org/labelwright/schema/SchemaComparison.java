package org.labelwright.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.labelwright.model.Identified;
import org.labelwright.model.ModelPackage;
import org.labelwright.model.Named;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.Option;
import org.labelwright.model.schema.SchemaPackage;
import org.labelwright.schema.SchemaChange.Kind;

/** Tells what is different between two states of a schema, by the ids of its elements. */
public final class SchemaComparison {

	private static final String RETIRED = "retired"; //$NON-NLS-1$

	private final List<SchemaChange> changes = new ArrayList<>();

	private SchemaComparison() {
	}

	/** Both must not change meanwhile. In the order of the later one; what is gone comes last. */
	public static List<SchemaChange> compare(LabelSchema before, LabelSchema after) {
		var comparison = new SchemaComparison();
		comparison.compareAll(elements(before), elements(after));
		return List.copyOf(comparison.changes);
	}

	private static Map<String, Identified> elements(LabelSchema schema) {
		var elements = new LinkedHashMap<String, Identified>();
		schema.eAllContents().forEachRemaining(element -> {
			if (element instanceof Identified identified && identified.getId() != null)
				elements.putIfAbsent(key(identified), identified);
		});
		return elements;
	}

	/** Ids are unique among elements of one kind; those of options among the options of one attribute or question. */
	private static String key(Identified element) {
		var owner = element instanceof Option && element.eContainer() instanceof Identified of ? key(of) : ""; //$NON-NLS-1$
		return owner + '\n' + element.eContainmentFeature().getEReferenceType().getName() + ' ' + element.getId();
	}

	private void compareAll(Map<String, Identified> before, Map<String, Identified> after) {
		after.forEach((key, now) -> {
			var was = before.get(key);
			if (was == null)
				add(Kind.ADDED, now, name(now));
			else if (was.eClass() != now.eClass())
				add(Kind.RETYPED, now, SchemaWords.of(was.eClass()), SchemaWords.of(now.eClass()));
			else
				compare(was, now);
		});
		before.forEach((key, was) -> {
			if (!after.containsKey(key))
				add(Kind.REMOVED, was, name(was));
		});
	}

	private void compare(Identified was, Identified now) {
		if (!Objects.equals(name(was), name(now)))
			add(Kind.RENAMED, now, name(was));
		var different = new ArrayList<String>();
		for (var feature : now.eClass().getEAllStructuralFeatures())
			if (feature == SchemaPackage.Literals.LABEL__PARENT) {
				if (!Objects.equals(id(was.eGet(feature)), id(now.eGet(feature))))
					add(Kind.MOVED, now, name((EObject) was.eGet(feature)), name((EObject) now.eGet(feature)));
			} else if (RETIRED.equals(feature.getName()) && Boolean.TRUE.equals(now.eGet(feature)) && Boolean.FALSE.equals(was.eGet(feature)))
				add(Kind.RETIRED, now, name(now));
			else if (!isSame(feature, was, now))
				different.add(SchemaWords.of(feature));
		if (!different.isEmpty())
			add(Kind.CHANGED, now, String.join(", ", different)); //$NON-NLS-1$
	}

	/** Elements with ids of their own are compared by themselves. */
	private static boolean isSame(EStructuralFeature feature, EObject was, EObject now) {
		if (feature == ModelPackage.Literals.NAMED__NAME || feature == ModelPackage.Literals.ELEMENT__UNKNOWN)
			return true;
		if (!(feature instanceof EReference reference))
			return Objects.equals(was.eGet(feature), now.eGet(feature));
		if (reference.isContainment())
			return ModelPackage.Literals.IDENTIFIED.isSuperTypeOf(reference.getEReferenceType())
					|| EcoreUtil.equals((EObject) was.eGet(feature), (EObject) now.eGet(feature));
		return ids(was.eGet(feature)).equals(ids(now.eGet(feature)));
	}

	private static List<String> ids(Object targets) {
		return targets instanceof List<?> list ? list.stream().map(SchemaComparison::id).toList() : targets == null ? List.of() : List.of(id(targets));
	}

	private static String id(Object element) {
		return element instanceof Identified identified ? identified.getId() : null;
	}

	private static String name(EObject element) {
		return element instanceof Named named ? named.getName() : null;
	}

	private void add(Kind kind, Identified element, Object... values) {
		changes.add(SchemaChange.of(kind, element.eClass().getName(), element.getId(), name(element), values));
	}
}
