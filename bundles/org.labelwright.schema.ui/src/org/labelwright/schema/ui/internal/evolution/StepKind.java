package org.labelwright.schema.ui.internal.evolution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.labelwright.model.Named;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.BooleanAttribute;
import org.labelwright.model.schema.ChoiceAttribute;
import org.labelwright.model.schema.Constraint;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.Option;
import org.labelwright.model.schema.Question;
import org.labelwright.model.schema.RelationType;
import org.labelwright.model.schema.SchemaPackage.Literals;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.schema.SchemaWords;
import org.labelwright.schema.evolution.Evolution;
import org.labelwright.schema.evolution.Step;
import org.labelwright.schema.ui.internal.Messages;
import org.labelwright.ui.internal.Shapes;

/** The changes that the dialog offers: of what, with what, and the step that they make. */
enum StepKind {
	RENAME(Messages.Evolve_rename, Messages.Evolve_newName, Label.class, Attribute.class, Option.class, RelationType.class, Question.class),
	MERGE(Messages.Evolve_merge, Messages.Evolve_into, Label.class, Option.class, RelationType.class),
	SPLIT(Messages.Evolve_split, Messages.Evolve_by, Label.class), MOVE(Messages.Evolve_move, Messages.Evolve_below, Label.class),
	RETYPE(Messages.Evolve_retype, Messages.Evolve_type, Attribute.class, Question.class), GEOMETRY(Messages.Evolve_geometry, Messages.Evolve_kinds, Label.class),
	RETIRE(Messages.Evolve_retire, null, Label.class, Attribute.class, Option.class, RelationType.class, Question.class),
	RESTORE(Messages.Evolve_restore, null, Label.class, Attribute.class, Option.class, RelationType.class, Question.class),
	DELETE(Messages.Evolve_delete, null, Attribute.class, Option.class, Label.class, RelationType.class, Question.class, Constraint.class);

	/** The kinds that a label is split by which may have any. */
	private static final List<String> DRAWN = List.of("Box", "RotatedBox", "Ellipse", "Polygon", "Polyline", "Keypoints", "Mask"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$

	private final String title;
	private final String parameter;
	private final List<Class<?>> subjects;

	StepKind(String title, String parameter, Class<?>... subjects) {
		this.title = title;
		this.parameter = parameter;
		this.subjects = List.of(subjects);
	}

	String title() {
		return title;
	}

	/** What is asked for beside the element; null for nothing. */
	String parameter() {
		return parameter;
	}

	/** What can be changed, as people know it. */
	Map<String, Named> subjects(LabelSchema schema) {
		var found = new LinkedHashMap<Class<?>, List<Named>>();
		subjects.forEach(type -> found.put(type, new ArrayList<>()));
		schema.eAllContents().forEachRemaining(element -> subjects.stream().filter(type -> type.isInstance(element) && fits(element)).findFirst()
				.ifPresent(type -> found.get(type).add((Named) element)));
		return byName(found.values().stream().flatMap(List::stream));
	}

	private boolean fits(EObject element) {
		var retired = element.eClass().getEStructuralFeature("retired"); //$NON-NLS-1$
		return this != RESTORE && this != RETIRE || retired != null && (Boolean) element.eGet(retired) == (this == RESTORE);
	}

	/** Those of one name are told apart by their ids. */
	private static <T extends Named> Map<String, T> byName(Stream<T> elements) {
		var found = new LinkedHashMap<String, T>();
		elements.forEach(element -> {
			var name = name(element);
			found.put(found.containsKey(name) ? name + " (" + element.getId() + ')' : name, element); //$NON-NLS-1$
		});
		return found;
	}

	/** With what it belongs to. */
	private static String name(Named element) {
		boolean part = (element instanceof Attribute || element instanceof Option) && !(element.eContainer() instanceof LabelSchema);
		return part && element.eContainer() instanceof Named owner ? ownName(owner) + " / " + ownName(element) : ownName(element); //$NON-NLS-1$
	}

	private static String ownName(Named element) {
		return element.getName() == null ? element.getId() : element.getName();
	}

	/** What can be chosen beside an element; empty when it is typed. */
	List<String> choices(LabelSchema schema, Named element) {
		return switch (this) {
		case MERGE -> List.copyOf(beside(schema, element).keySet());
		case SPLIT -> Stream.concat(attributes(schema, element).keySet().stream(), Stream.of(Messages.Evolve_byGeometry)).toList();
		case MOVE -> Stream.concat(Stream.of(Messages.Evolve_top), beside(schema, element).keySet().stream()).toList();
		case RETYPE -> List.copyOf(types(element).keySet());
		case GEOMETRY -> Stream.concat(Stream.of(Shapes.names(List.of())), Shapes.kinds().stream().map(Shapes::name)).toList();
		default -> List.of();
		};
	}

	private static Map<String, Named> beside(LabelSchema schema, Named element) {
		List<? extends EObject> all = element instanceof Label ? schema.getLabels() : element.eContainer().eContents();
		return byName(all.stream().filter(other -> other != element && other.eClass() == element.eClass()).map(Named.class::cast));
	}

	/** Attributes of a label of which every value is known. */
	private static Map<String, Attribute> attributes(LabelSchema schema, Named label) {
		return byName(SchemaIndex.of(schema).attributes((Label) label).stream()
				.filter(attribute -> attribute instanceof ChoiceAttribute || attribute instanceof BooleanAttribute));
	}

	/** A type as a step names it. */
	private record Type(String name, Boolean multiple) {
	}

	private static Map<String, Type> types(Named element) {
		boolean question = element instanceof Question;
		var choice = SchemaWords.of(question ? Literals.CHOICE_QUESTION : Literals.CHOICE_ATTRIBUTE);
		var types = new LinkedHashMap<String, Type>();
		types.put(SchemaWords.of(question ? Literals.TEXT_QUESTION : Literals.TEXT_ATTRIBUTE), new Type("text", null)); //$NON-NLS-1$
		types.put(choice, new Type("choice", false)); //$NON-NLS-1$
		types.put(NLS.bind(Messages.Evolve_several, choice), new Type("choice", true)); //$NON-NLS-1$
		types.put(SchemaWords.of(question ? Literals.RATING_QUESTION : Literals.RATING_ATTRIBUTE), new Type("rating", null)); //$NON-NLS-1$
		if (question)
			return types;
		types.put(SchemaWords.of(Literals.INTEGER_ATTRIBUTE), new Type("integer", null)); //$NON-NLS-1$
		types.put(SchemaWords.of(Literals.DECIMAL_ATTRIBUTE), new Type("decimal", null)); //$NON-NLS-1$
		types.put(SchemaWords.of(Literals.BOOLEAN_ATTRIBUTE), new Type("boolean", null)); //$NON-NLS-1$
		types.put(SchemaWords.of(Literals.DATE_ATTRIBUTE), new Type("date", null)); //$NON-NLS-1$
		return types;
	}

	/**
	 * The step that is chosen; null while something is missing.
	 *
	 * @param given what was chosen or typed beside the element
	 */
	Step step(LabelSchema schema, Named element, String given) {
		var reference = Evolution.reference(element);
		if (parameter != null && given.isBlank())
			return null;
		return switch (this) {
		case RENAME -> given.equals(element.getName()) ? null : new Step.Rename(reference, given.strip());
		case MERGE -> merge(element, beside(schema, element).get(given));
		case SPLIT -> split(schema, element, given);
		case MOVE -> move(schema, element, given);
		case RETYPE -> retype(element, given);
		case GEOMETRY -> geometry(reference, given);
		case RETIRE -> new Step.Retire(reference);
		case RESTORE -> new Step.Restore(reference);
		case DELETE -> new Step.Delete(reference);
		};
	}

	private static Step merge(Named from, Named into) {
		if (into == null)
			return null;
		var merged = List.of(Evolution.reference(from));
		var target = Evolution.reference(into);
		return switch (from) {
		case Label label -> new Step.MergeLabels(merged, target);
		case RelationType type -> new Step.MergeRelationTypes(merged, target);
		default -> new Step.MergeOptions(merged, target);
		};
	}

	private static Step split(LabelSchema schema, Named label, String by) {
		var own = ownName(label);
		var parts = new LinkedHashMap<String, String>();
		if (by.equals(Messages.Evolve_byGeometry)) {
			var allowed = SchemaIndex.of(schema).geometryKinds((Label) label);
			(allowed.isEmpty() ? DRAWN : allowed.stream().sorted().toList()).forEach(kind -> parts.put(kind, part(own, Shapes.name(kind))));
			return new Step.SplitLabel(Evolution.reference(label), null, null, parts, null, null);
		}
		var attribute = attributes(schema, label).get(by);
		if (attribute == null)
			return null;
		if (attribute instanceof ChoiceAttribute choice)
			choice.getOptions().forEach(option -> parts.put(option.getId(), part(own, ownName(option))));
		else
			for (var value : List.of("true", "false")) //$NON-NLS-1$ //$NON-NLS-2$
				parts.put(value, part(own, ownName(attribute) + ' ' + value));
		return new Step.SplitLabel(Evolution.reference(label), attribute.getId(), parts, null, null, null);
	}

	private static String part(String whole, String what) {
		return whole + " (" + what + ')'; //$NON-NLS-1$
	}

	private static Step move(LabelSchema schema, Named label, String below) {
		if (below.equals(Messages.Evolve_top))
			return ((Label) label).getParent() == null ? null : new Step.MoveLabel(Evolution.reference(label), null);
		var parent = beside(schema, label).get(below);
		return parent == null ? null : new Step.MoveLabel(Evolution.reference(label), Evolution.reference(parent));
	}

	private static Step retype(Named element, String given) {
		var type = types(element).get(given);
		return type == null ? null : new Step.Retype(Evolution.reference(element), type.name, type.multiple, null, null, null);
	}

	private static Step geometry(String label, String given) {
		if (given.equals(Shapes.names(List.of())))
			return new Step.Geometry(label, List.of());
		var wanted = Arrays.stream(given.split(",")).map(String::strip).filter(word -> !word.isEmpty()).toList(); //$NON-NLS-1$
		var kinds = new ArrayList<String>();
		for (var word : wanted)
			kinds.add(Shapes.kinds().stream().filter(kind -> word.equalsIgnoreCase(kind) || word.equalsIgnoreCase(Shapes.name(kind))).findFirst().orElse(word));
		return new Step.Geometry(label, kinds);
	}
}
