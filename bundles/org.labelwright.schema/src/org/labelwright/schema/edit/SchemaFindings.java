package org.labelwright.schema.edit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.model.Identified;
import org.labelwright.model.ModelPackage;
import org.labelwright.model.Named;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.ChoiceAttribute;
import org.labelwright.model.schema.ChoiceQuestion;
import org.labelwright.model.schema.Constraint;
import org.labelwright.model.schema.DateAttribute;
import org.labelwright.model.schema.DecimalAttribute;
import org.labelwright.model.schema.IntegerAttribute;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.Option;
import org.labelwright.model.schema.RatingAttribute;
import org.labelwright.model.schema.ReferenceAttribute;
import org.labelwright.model.schema.RelationType;
import org.labelwright.model.schema.SchemaPackage.Literals;
import org.labelwright.model.schema.Skeleton;
import org.labelwright.model.schema.TextAttribute;
import org.labelwright.model.util.LabelColors;
import org.labelwright.schema.internal.Messages;

/**
 * Finds what in a schema clashes, contradicts itself or leads nowhere. Errors are what people cannot annotate by; all else are warnings. Parts that are
 * retired are left alone. The schema must not change meanwhile; any thread.
 */
public final class SchemaFindings {

	/**
	 * Two colours that are nearer than this are taken for one another: {@link LabelColors#distance}, the least of the distances in Oklab that people with
	 * full colour vision, protanopia and deuteranopia see. A difference that is just seen side by side is about 0.02; on objects that lie apart it takes
	 * more.
	 */
	public static final double TOO_NEAR = 0.04;

	/** Nobody tells more colours apart; so many are compared. */
	private static final int MOST_COLORS = 128;
	private static final String KEYPOINTS = "Keypoints"; //$NON-NLS-1$

	private final LabelSchema schema;
	private final Hotkeys hotkeys;
	private final Runnable turn;
	private final List<SchemaFinding> found = new ArrayList<>();

	private SchemaFindings(LabelSchema schema, Hotkeys hotkeys, Runnable turn) {
		this.schema = schema;
		this.hotkeys = hotkeys;
		this.turn = turn;
	}

	/** All findings, in the order of the schema. */
	public static List<SchemaFinding> of(LabelSchema schema, Hotkeys hotkeys) {
		return of(schema, hotkeys, () -> {
			// nobody waits
		});
	}

	/** @param turn is called again and again meanwhile; what it throws ends the search */
	public static List<SchemaFinding> of(LabelSchema schema, Hotkeys hotkeys, Runnable turn) {
		var findings = new SchemaFindings(schema, hotkeys, turn);
		findings.find();
		return List.copyOf(findings.found);
	}

	private void find() {
		names(schema.getAttributes());
		names(schema.getLabels());
		keys();
		colors();
		var labels = schema.getLabels();
		var parents = new HashSet<Label>();
		labels.forEach(label -> parents.add(label.getParent()));
		for (var label : labels)
			if (!label.isRetired())
				label(label, parents.contains(label));
		names(schema.getRelationTypes());
		schema.getRelationTypes().forEach(this::relation);
		names(schema.getQuestions());
		names(schema.getConstraints());
		schema.getConstraints().forEach(this::constraint);
		schema.eAllContents().forEachRemaining(this::part);
	}

	private void names(Collection<? extends Named> beside) {
		var seen = new HashMap<String, Named>();
		for (var part : beside) {
			turn.run();
			if (isRetired(part))
				continue;
			if (part.getName() == null || part.getName().isBlank())
				error(part, ModelPackage.Literals.NAMED__NAME, "schema.name", Messages.Find_noName, Messages.Find_noNameRemedy); //$NON-NLS-1$
			else if (seen.putIfAbsent(part.getName().strip(), part) != null)
				error(part, ModelPackage.Literals.NAMED__NAME, "schema.name.twice", NLS.bind(Messages.Find_twice, part.getName()), //$NON-NLS-1$
						Messages.Find_twiceRemedy);
		}
	}

	private static boolean isRetired(EObject part) {
		var feature = part.eClass().getEStructuralFeature("retired"); //$NON-NLS-1$
		return feature != null && (Boolean) part.eGet(feature);
	}

	private void keys() {
		var taken = new LinkedHashMap<String, Label>();
		for (var label : schema.getLabels()) {
			if (label.getHotkey() == null || label.getHotkey().isBlank() || label.isRetired() || label.isAbstract())
				continue;
			var key = Hotkeys.normal(label.getHotkey());
			var other = taken.putIfAbsent(key, label);
			if (!Hotkeys.isKey(key))
				warn(label, Literals.LABEL__HOTKEY, "schema.hotkey.none", NLS.bind(Messages.Find_noKey, label.getHotkey()), Messages.Find_keyRemedy); //$NON-NLS-1$
			else if (hotkeys.isReserved(key))
				warn(label, Literals.LABEL__HOTKEY, "schema.hotkey.taken", NLS.bind(Messages.Find_keyTaken, key), Messages.Find_keyRemedy); //$NON-NLS-1$
			else if (other != null)
				warn(label, Literals.LABEL__HOTKEY, "schema.hotkey", NLS.bind(Messages.Find_keyTwice, key, other.getName()), Messages.Find_keyRemedy); //$NON-NLS-1$
		}
	}

	private void colors() {
		var seen = new ArrayList<Label>();
		for (var label : schema.getLabels()) {
			turn.run();
			if (label.isRetired() || label.isAbstract() || label.getColor() == null)
				continue;
			if (!LabelColors.isColor(label.getColor())) {
				warn(label, Literals.LABEL__COLOR, "schema.color", NLS.bind(Messages.Find_noColor, label.getColor()), Messages.Find_colorRemedy); //$NON-NLS-1$
				continue;
			}
			if (seen.size() < MOST_COLORS)
				near(label, seen).ifPresent(other -> warn(label, Literals.LABEL__COLOR, "schema.color.near", //$NON-NLS-1$
						NLS.bind(Messages.Find_colorNear, other.getName()), Messages.Find_colorRemedy));
			seen.add(label);
		}
	}

	private static Optional<Label> near(Label label, List<Label> seen) {
		var colors = seen.stream().map(Label::getColor).toList();
		int nearest = LabelColors.nearest(label.getColor(), colors);
		return nearest < 0 || LabelColors.distance(label.getColor(), colors.get(nearest)) >= TOO_NEAR ? Optional.empty()
				: Optional.of(seen.get(nearest));
	}

	private void label(Label label, boolean parent) {
		turn.run();
		names(label.getAttributes());
		if (label.isAbstract() && !parent)
			warn(label, Literals.LABEL__ABSTRACT, "schema.abstract", Messages.Find_abstract, Messages.Find_abstractRemedy); //$NON-NLS-1$
		if (label.getParent() != null && label.getParent().isRetired())
			warn(label, Literals.LABEL__PARENT, "schema.parent", NLS.bind(Messages.Find_parent, label.getParent().getName()), //$NON-NLS-1$
					Messages.Find_parentRemedy);
		boolean points = label.getSkeleton() != null && !label.getSkeleton().getPoints().isEmpty();
		if (label.getGeometryKinds().contains(KEYPOINTS) && !points)
			warn(label, Literals.LABEL__GEOMETRY_KINDS, "schema.skeleton.none", Messages.Find_noSkeleton, Messages.Find_noSkeletonRemedy); //$NON-NLS-1$
	}

	private void relation(RelationType type) {
		if (type.isRetired())
			return;
		names(type.getAttributes());
		ends(type, Literals.RELATION_TYPE__SOURCES, type.getSources());
		ends(type, Literals.RELATION_TYPE__TARGETS, type.getTargets());
	}

	private void ends(EObject part, EStructuralFeature feature, List<Label> labels) {
		if (!labels.isEmpty() && labels.stream().allMatch(Label::isRetired))
			warn(part, feature, "schema.end", Messages.Find_end, Messages.Find_endRemedy); //$NON-NLS-1$
	}

	private void constraint(Constraint constraint) {
		ends(constraint, Literals.CONSTRAINT__LABELS, constraint.getLabels());
		if (constraint.getKind() == null || constraint.getKind().isBlank())
			warn(constraint, Literals.CONSTRAINT__KIND, "schema.constraint.kind", Messages.Find_noKind, Messages.Find_noKindRemedy); //$NON-NLS-1$
		bounds(constraint, Literals.CONSTRAINT__MAXIMUM, constraint.getMinimum(), constraint.getMaximum());
	}

	private void part(EObject part) {
		turn.run();
		if (part instanceof Attribute attribute && !attribute.isRetired())
			attribute(attribute);
		else if (part instanceof ChoiceQuestion question && !question.isRetired())
			options(question, question.getOptions());
		else if (part instanceof Skeleton skeleton)
			skeleton(skeleton);
	}

	private void attribute(Attribute attribute) {
		switch (attribute) {
		case IntegerAttribute a -> {
			bounds(a, Literals.INTEGER_ATTRIBUTE__MAXIMUM, a.getMinimum(), a.getMaximum());
			within(a, Literals.INTEGER_ATTRIBUTE__DEFAULT_VALUE, a.getDefaultValue(), a.getMinimum(), a.getMaximum());
		}
		case DecimalAttribute a -> {
			bounds(a, Literals.DECIMAL_ATTRIBUTE__MAXIMUM, a.getMinimum(), a.getMaximum());
			within(a, Literals.DECIMAL_ATTRIBUTE__DEFAULT_VALUE, a.getDefaultValue(), a.getMinimum(), a.getMaximum());
		}
		case DateAttribute a -> {
			date(a, Literals.DATE_ATTRIBUTE__EARLIEST, a.getEarliest());
			date(a, Literals.DATE_ATTRIBUTE__LATEST, a.getLatest());
			date(a, Literals.DATE_ATTRIBUTE__DEFAULT_VALUE, a.getDefaultValue());
			bounds(a, Literals.DATE_ATTRIBUTE__LATEST, a.getEarliest(), a.getLatest());
			within(a, Literals.DATE_ATTRIBUTE__DEFAULT_VALUE, a.getDefaultValue(), a.getEarliest(), a.getLatest());
		}
		case RatingAttribute a -> within(a, Literals.RATING_ATTRIBUTE__DEFAULT_VALUE, a.getDefaultValue(), 1, a.getMaximum());
		case TextAttribute a -> text(a);
		case ChoiceAttribute a -> options(a, a.getOptions());
		case ReferenceAttribute a -> ends(a, Literals.REFERENCE_ATTRIBUTE__TARGETS, a.getTargets());
		default -> {
			// nothing can be wrong with it
		}
		}
	}

	private <T extends Comparable<T>> void bounds(EObject part, EStructuralFeature feature, T minimum, T maximum) {
		if (minimum != null && maximum != null && minimum.compareTo(maximum) > 0)
			error(part, feature, "schema.bounds", NLS.bind(Messages.Find_bounds, maximum, minimum), Messages.Find_boundsRemedy); //$NON-NLS-1$
	}

	private <T extends Comparable<T>> void within(EObject part, EStructuralFeature feature, T value, T minimum, T maximum) {
		if (value != null && (minimum != null && value.compareTo(minimum) < 0 || maximum != null && value.compareTo(maximum) > 0))
			error(part, feature, "schema.default", NLS.bind(Messages.Find_default, value), Messages.Find_defaultRemedy); //$NON-NLS-1$
	}

	private void date(EObject part, EStructuralFeature feature, String text) {
		try {
			if (text != null)
				LocalDate.parse(text);
		} catch (DateTimeParseException e) {
			error(part, feature, "schema.date", NLS.bind(Messages.Find_date, text), Messages.Find_dateRemedy); //$NON-NLS-1$
		}
	}

	private void text(TextAttribute attribute) {
		try {
			if (attribute.getPattern() != null)
				Pattern.compile(attribute.getPattern());
		} catch (PatternSyntaxException e) {
			error(attribute, Literals.TEXT_ATTRIBUTE__PATTERN, "schema.pattern", NLS.bind(Messages.Find_pattern, e.getDescription()), //$NON-NLS-1$
					Messages.Find_patternRemedy);
		}
	}

	private void options(EObject owner, List<Option> options) {
		names(options);
		if (options.stream().filter(option -> !option.isRetired()).count() < 2)
			warn(owner, null, "schema.options", Messages.Find_options, Messages.Find_optionsRemedy); //$NON-NLS-1$
	}

	private void skeleton(Skeleton skeleton) {
		var label = skeleton.eContainer();
		int size = skeleton.getPoints().size();
		var names = new HashSet<String>();
		for (var point : skeleton.getPoints()) {
			if (point.getName() == null || point.getName().isBlank() || !names.add(point.getName()))
				error(label, Literals.LABEL__SKELETON, "schema.skeleton.name", NLS.bind(Messages.Find_pointName, point.getName()), //$NON-NLS-1$
						Messages.Find_pointNameRemedy);
			if (point.getMirror() >= size)
				error(label, Literals.LABEL__SKELETON, "schema.skeleton.mirror", NLS.bind(Messages.Find_mirror, point.getName(), point.getMirror()), //$NON-NLS-1$
						Messages.Find_skeletonRemedy);
		}
		for (var edge : skeleton.getEdges())
			if (Stream.of(edge.getFrom(), edge.getTo()).anyMatch(end -> end < 0 || end >= size) || edge.getFrom() == edge.getTo())
				error(label, Literals.LABEL__SKELETON, "schema.skeleton.edge", NLS.bind(Messages.Find_edge, edge.getFrom(), edge.getTo()), //$NON-NLS-1$
						Messages.Find_skeletonRemedy);
	}

	private void warn(EObject part, EStructuralFeature feature, String code, String message, String remedy) {
		found.add(new SchemaFinding(part, feature, Problem.warning(code, place(part), message, remedy)));
	}

	private void error(EObject part, EStructuralFeature feature, String code, String message, String remedy) {
		found.add(new SchemaFinding(part, feature, Problem.error(code, place(part), message, remedy)));
	}

	/** Where a part is, for people: the names from the outermost part inwards. */
	public static String place(EObject part) {
		var path = new ArrayList<String>();
		for (var owner = part; owner != null && !(owner instanceof LabelSchema); owner = owner.eContainer())
			if (owner instanceof Named named && named.getName() != null)
				path.addFirst(named.getName());
			else if (owner instanceof Identified identified)
				path.addFirst(String.valueOf(identified.getId()));
		return String.join(" / ", path); //$NON-NLS-1$
	}
}
