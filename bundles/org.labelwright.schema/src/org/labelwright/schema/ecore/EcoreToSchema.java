package org.labelwright.schema.ecore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.core.Severity;
import org.labelwright.model.Named;

import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.ReferenceAttribute;
import org.labelwright.model.schema.RelationType;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.schema.internal.Messages;

/** Makes a schema of packages. Elements have no colours and export indices but those that annotations give. */
final class EcoreToSchema {

	private static final String PAIR = "pair"; //$NON-NLS-1$

	private final List<EPackage> roots;
	private final Predicate<EClass> taken;
	private final List<Problem> problems;
	private final LabelSchema schema = SchemaFactory.eINSTANCE.createLabelSchema();
	private final Map<EClass, Label> labels = new LinkedHashMap<>();
	private final Map<EStructuralFeature, Named> features = new HashMap<>();
	private final Map<EClass, List<EClass>> supertypes = new HashMap<>();
	private final Set<String> ids = new HashSet<>();
	private final AttributeMaker attributes;
	private int operations;
	private int derived;
	private int nameless;

	/** @param taken tells which classes are wanted */
	EcoreToSchema(List<EPackage> roots, Predicate<EClass> taken, List<Problem> problems) {
		this.roots = roots;
		this.taken = taken;
		this.problems = problems;
		this.attributes = new AttributeMaker(this::identify, problems);
	}

	LabelSchema make() {
		var first = roots.getFirst();
		schema.setId(Steering.get(first, Steering.ID).orElse(Objects.requireNonNullElse(first.getNsURI(), String.valueOf(first.getName()))));
		schema.setName(Objects.requireNonNullElse(first.getName(), schema.getId()));
		schema.setDescription(EcoreUtil.getDocumentation(first));
		var classes = new ArrayList<EClass>();
		var packages = new ArrayList<EPackage>();
		roots.forEach(root -> collect(root, packages, classes));
		ForeignEcore.packages(schema, packages);
		for (var owner : classes)
			if (!Steering.is(owner, Steering.ITEM) && !Steering.is(owner, Steering.IGNORE))
				label(owner, packages.indexOf(owner.getEPackage()));
		nameApart();
		labels.keySet().forEach(owner -> supertypes.put(owner, supertypes(owner)));
		labels.forEach(this::joinParent);
		labels.forEach(this::fill);
		for (var owner : classes)
			if (Steering.is(owner, Steering.ITEM))
				for (var feature : owner.getEStructuralFeatures())
					if (feature instanceof EAttribute attribute && asked(attribute))
						ask(owner, packages.indexOf(owner.getEPackage()), attribute);
		relations();
		count(operations, Messages.Ecore_operations, "ecore.operations"); //$NON-NLS-1$
		count(derived, Messages.Ecore_derived, "ecore.derived"); //$NON-NLS-1$
		return schema;
	}

	private void ask(EClass owner, int packageIndex, EAttribute attribute) {
		var question = attributes.question(attribute, attributes.attribute(attribute, owner));
		ForeignEcore.question(question, owner, packageIndex);
		features.put(attribute, question);
		schema.getQuestions().add(question);
	}

	/** The label of a class; null when it has none. */
	Label labelOf(EClass owner) {
		return labels.get(owner);
	}

	/** The attribute, relation type or question of a feature; one that several labels have stands for all; null when it has none. */
	Named elementOf(EStructuralFeature feature) {
		return features.get(feature);
	}

	private void count(int number, String text, String code) {
		if (number > 0)
			problems.add(Problem.info(code, EcoreFiles.place(roots.getFirst()), NLS.bind(text, Integer.toString(number))));
	}

	private void collect(EPackage from, List<EPackage> packages, List<EClass> classes) {
		packages.add(from);
		for (var classifier : from.getEClassifiers())
			if (classifier instanceof EClass owner && taken.test(owner))
				classes.add(owner);
		from.getESubpackages().forEach(inner -> collect(inner, packages, classes));
	}

	private void label(EClass owner, int packageIndex) {
		var label = SchemaFactory.eINSTANCE.createLabel();
		name(label, owner);
		label.setId(identify(owner, Steering.qualifiedName(owner)));
		label.setAbstract(owner.isAbstract() || owner.isInterface());
		label.setRetired(Steering.isRetired(owner));
		Steering.get(owner, Steering.COLOR).ifPresent(label::setColor);
		Steering.get(owner, Steering.HOTKEY).ifPresent(label::setHotkey);
		Steering.get(owner, Steering.GEOMETRY).ifPresent(kinds -> Stream.of(kinds.split(",")).map(String::strip).filter(kind -> !kind.isEmpty()) //$NON-NLS-1$
				.forEach(label.getGeometryKinds()::add));
		index(owner).ifPresent(label::setExportIndex);
		operations += owner.getEOperations().size();
		if (!owner.getETypeParameters().isEmpty() || owner.getEGenericSuperTypes().stream().anyMatch(type -> !type.getETypeArguments().isEmpty()))
			problems.add(Problem.info("ecore.generics", EcoreFiles.place(owner), Messages.Ecore_generics)); //$NON-NLS-1$
		ForeignEcore.label(label, owner, packageIndex);
		labels.put(owner, label);
		schema.getLabels().add(label);
	}

	/** Labels of one name in several packages get that of their package before it. */
	private void nameApart() {
		var owners = new HashMap<String, Integer>();
		labels.values().forEach(label -> owners.merge(label.getName(), 1, Integer::sum));
		labels.forEach((owner, label) -> {
			if (owners.get(label.getName()) > 1 && owner.getEPackage() != null)
				label.setName(owner.getEPackage().getName() + '.' + label.getName());
		});
	}

	private void name(Named made, ENamedElement from) {
		var name = from.getName();
		if (name == null || name.isBlank()) {
			name = from.eClass().getName().substring(1).toLowerCase(Locale.ROOT) + ++nameless;
			problems.add(Problem.warning("ecore.nameless", EcoreFiles.place(from), NLS.bind(Messages.Ecore_nameless, name), Messages.Ecore_namelessRemedy)); //$NON-NLS-1$
		}
		made.setName(Steering.get(from, Steering.NAME).orElse(name));
		made.setDescription(EcoreUtil.getDocumentation(from));
	}

	/** An id that nothing else has: that of the annotation, else the given one. */
	private String identify(ENamedElement element, String wanted) {
		var id = Steering.get(element, Steering.ID).orElse(wanted);
		if (ids.add(id))
			return id;
		int number = 2;
		while (!ids.add(id + '-' + number))
			number++;
		var other = id + '-' + number;
		problems.add(Problem.warning("ecore.duplicate", EcoreFiles.place(element), NLS.bind(Messages.Ecore_duplicate, id, other), Messages.Ecore_duplicateRemedy)); //$NON-NLS-1$
		return other;
	}

	private Optional<Integer> index(EModelElement element) {
		return Steering.get(element, Steering.EXPORT_INDEX).flatMap(text -> {
			try {
				int index = Integer.parseInt(text.strip());
				if (index >= 0)
					return Optional.of(index);
			} catch (NumberFormatException e) {
				// told below, as a negative one
			}
			problems.add(AttributeMaker.unusable(element, Steering.EXPORT_INDEX, text));
			return Optional.empty();
		});
	}

	/** Supertypes that are labels, as they are written. */
	private List<EClass> supertypes(EClass owner) {
		return owner.getESuperTypes().stream().filter(labels::containsKey).distinct().toList();
	}

	private void joinParent(EClass owner, Label label) {
		var own = supertypes.get(owner);
		if (own.isEmpty())
			return;
		var seen = new HashSet<EClass>();
		for (var above = own.getFirst(); above != null && seen.add(above); above = supertypes.get(above).stream().findFirst().orElse(null))
			if (above == owner) {
				problems.add(Problem.warning("ecore.cycle", EcoreFiles.place(owner), Messages.Ecore_cycle, Messages.Ecore_cycleRemedy)); //$NON-NLS-1$
				return;
			}
		label.setParent(labels.get(own.getFirst()));
		if (own.size() > 1)
			problems.add(Problem.info("ecore.supertypes", EcoreFiles.place(owner), NLS.bind(Messages.Ecore_supertypes, own.getFirst().getName(), //$NON-NLS-1$
					String.join(", ", own.stream().skip(1).map(ENamedElement::getName).toList())))); //$NON-NLS-1$
	}

	/** The class and all above it, through the first supertypes only or through all. */
	private Set<EClass> line(EClass owner, boolean all) {
		var found = new LinkedHashSet<EClass>();
		var open = new ArrayList<EClass>(List.of(owner));
		while (!open.isEmpty()) {
			var next = open.removeLast();
			if (found.add(next)) {
				var above = supertypes.get(next);
				open.addAll(all ? above.reversed() : above.subList(0, Math.min(1, above.size())));
			}
		}
		return found;
	}

	private void fill(EClass owner, Label label) {
		var inherited = line(owner, false);
		if (inherited.stream().anyMatch(above -> supertypes.get(above).size() > 1)) {
			var parents = new HashSet<EClass>(inherited);
			parents.remove(owner);
			var above = new HashSet<EClass>();
			parents.stream().map(parent -> line(parent, true)).forEach(above::addAll);
			for (var other : line(owner, true))
				if (other != owner && !above.contains(other) && !inherited.contains(other))
					addAttributes(other, owner, label);
		}
		addAttributes(owner, owner, label);
	}

	private void addAttributes(EClass from, EClass owner, Label label) {
		for (var feature : from.getEStructuralFeatures())
			if (asked(feature)) {
				Attribute made = null;
				if (feature instanceof EAttribute attribute)
					made = attributes.attribute(attribute, owner);
				else if (feature instanceof EReference reference && !isRelation(reference))
					made = attributes.reference(reference, owner, labels.get(reference.getEReferenceType()));
				if (made != null) {
					if (made instanceof ReferenceAttribute reference && reference.getTargets().isEmpty())
						reference.getTargets().addAll(several(feature, Steering.TARGETS, null));
					if (from != owner)
						ForeignEcore.inherited(made, Steering.qualifiedName(from));
					label.getAttributes().add(made);
					features.putIfAbsent(feature, made);
				}
			} else if (from == owner && !Steering.is(feature, Steering.IGNORE))
				derived++;
	}

	private static boolean asked(EStructuralFeature feature) {
		return !feature.isDerived() && !feature.isVolatile() && !feature.isTransient() && !Steering.is(feature, Steering.IGNORE);
	}

	private static boolean isRelation(EReference reference) {
		if (Steering.is(reference, Steering.RELATION))
			return true;
		if (Steering.is(reference, Steering.ATTRIBUTE))
			return false;
		return reference.isMany() || reference.isContainment() || reference.isContainer() || reference.getEOpposite() != null;
	}

	private void relations() {
		var done = new HashSet<EReference>();
		for (var owner : labels.keySet())
			for (var feature : owner.getEStructuralFeatures())
				if (feature instanceof EReference reference && asked(reference) && isRelation(reference) && !done.contains(reference)) {
					var opposite = reference.getEOpposite() == null || reference.getEOpposite().eIsProxy() ? null : reference.getEOpposite();
					if (opposite != null && opposite.isContainment() && !reference.isContainment() && asked(opposite) && labels.containsKey(opposite.getEContainingClass()))
						continue;
					done.add(reference);
					if (opposite != null)
						done.add(opposite);
					relation(reference, opposite, owner);
				}
	}

	private void relation(EReference reference, EReference opposite, EClass owner) {
		var type = SchemaFactory.eINSTANCE.createRelationType();
		name(type, reference);
		type.setId(identify(reference, Steering.qualifiedName(reference)));
		Steering.get(reference, Steering.COLOR).ifPresent(type::setColor);
		Steering.get(reference, Steering.HOTKEY).ifPresent(type::setHotkey);
		index(reference).ifPresent(type::setExportIndex);
		type.setRetired(Steering.isRetired(reference));
		type.getSources().addAll(several(reference, Steering.SOURCES, labels.get(owner)));
		var target = labels.get(reference.getEReferenceType());
		type.getTargets().addAll(several(reference, Steering.TARGETS, target));
		type.setMaximumOutgoing(reference.getUpperBound() > 0 ? reference.getUpperBound() : -1);
		if (reference.isContainment())
			type.setMaximumIncoming(1);
		else if (opposite != null)
			type.setMaximumIncoming(opposite.getUpperBound() > 0 ? opposite.getUpperBound() : -1);
		ForeignEcore.relation(type, reference, opposite);
		features.put(reference, type);
		schema.getRelationTypes().add(type);
		if (reference.getLowerBound() > 0 && target != null)
			required(type, labels.get(owner), target);
	}

	/** The labels that a reference means: those that are noted, else the one that it says. */
	private List<Label> several(EStructuralFeature reference, String key, Label otherwise) {
		var noted = Steering.labels(reference, key);
		var found = noted.isEmpty() ? List.<Label>of() : labels.values().stream().filter(label -> noted.contains(label.getId())).toList();
		return !found.isEmpty() ? found : otherwise == null ? List.of() : List.of(otherwise);
	}

	private void required(RelationType type, Label source, Label target) {
		var constraint = SchemaFactory.eINSTANCE.createConstraint();
		constraint.setId(free(type.getId() + ".required")); //$NON-NLS-1$
		constraint.setName(type.getName());
		constraint.setKind(PAIR);
		constraint.setSeverity(Severity.WARNING);
		constraint.getLabels().add(source);
		constraint.getLabels().add(target);
		schema.getConstraints().add(constraint);
	}

	private String free(String id) {
		var made = id;
		for (int number = 2; !ids.add(made); number++)
			made = id + '-' + number;
		return made;
	}
}
