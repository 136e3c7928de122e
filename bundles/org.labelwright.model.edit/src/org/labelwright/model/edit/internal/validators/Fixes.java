package org.labelwright.model.edit.internal.validators;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Ids;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.annotation.TextSpan;
import org.labelwright.model.annotation.Tier;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.model.edit.AnnotationCommands;
import org.labelwright.model.edit.Defaults;
import org.labelwright.model.edit.Fix;
import org.labelwright.model.edit.ItemFacts;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.BooleanAttribute;
import org.labelwright.model.schema.ChoiceAttribute;
import org.labelwright.model.schema.ChoiceQuestion;
import org.labelwright.model.schema.DecimalAttribute;
import org.labelwright.model.schema.IntegerAttribute;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.Option;
import org.labelwright.model.schema.Question;
import org.labelwright.model.schema.RatingAttribute;
import org.labelwright.model.schema.RatingQuestion;
import org.labelwright.model.util.Geometries;
import org.labelwright.model.util.SchemaIndex;

/** The ways to mend what our validators find. */
final class Fixes {

	/** Choices that are still read at a glance. */
	private static final int MOST = 9;
	/** Labels among which those that an object may have are looked for; there may be very many. */
	private static final int LOOKED_THROUGH = 1_000;

	private Fixes() {
	}

	/** Gives an attribute its default, or one of its few possible values. */
	static List<Fix> fill(Statement row, Attribute attribute) {
		var fixes = new ArrayList<Fix>();
		var preset = Defaults.of(attribute);
		if (preset != null)
			fixes.add(set(row, attribute, preset, text(attribute, preset)));
		switch (attribute) {
		case BooleanAttribute bool -> Stream.of(true, false).filter(value -> !value.equals(preset))
				.forEach(value -> fixes.add(set(row, attribute, value, text(attribute, value))));
		case ChoiceAttribute choice -> options(choice).map(option -> set(row, attribute, choice.isMultiple() ? List.of(option.getId()) : option.getId(), Report.name(option)))
				.filter(fix -> !fixes.contains(fix)).limit(MOST).forEach(fixes::add);
		default -> {
			// a person has to say which
		}
		}
		return fixes;
	}

	private static Stream<Option> options(ChoiceAttribute choice) {
		return choice.getOptions().stream().filter(option -> !option.isRetired() && option.getId() != null);
	}

	private static String text(Attribute attribute, Object value) {
		return switch (value) {
		case Boolean yes -> yes ? Messages.Fix_yes : Messages.Fix_no;
		case List<?> list -> list.stream().map(one -> text(attribute, one)).collect(Collectors.joining(", "));
		case String id when attribute instanceof ChoiceAttribute choice -> options(choice).filter(option -> id.equals(option.getId())).findFirst()
				.map(Report::name).orElse(id);
		default -> value.toString();
		};
	}

	private static Fix set(Statement row, Attribute attribute, Object value, String text) {
		return Fix.on(Statement.class, row.getId(), "set:" + attribute.getId() + '=' + value, NLS.bind(Messages.Fix_set, Report.name(attribute), text), //$NON-NLS-1$
				(editor, found) -> AnnotationCommands.setAttribute(editor, List.of(found), attribute.getId(), value));
	}

	/** Takes a value away. */
	static Fix unset(Statement row, String attributeId, String name) {
		return Fix.on(Statement.class, row.getId(), "unset:" + attributeId, NLS.bind(Messages.Fix_unset, name), //$NON-NLS-1$
				(editor, found) -> AnnotationCommands.unsetAttribute(editor, List.of(found), attributeId));
	}

	/** Puts a number to the nearest bound, takes any other value away, and offers the choices that there are. */
	static List<Fix> correct(Statement row, Attribute attribute, Object value) {
		var fixes = new ArrayList<Fix>();
		within(attribute, value).ifPresent(bound -> fixes.add(set(row, attribute, bound, bound.toString())));
		fixes.addAll(fill(row, attribute));
		if (!attribute.isRequired())
			fixes.add(unset(row, attribute.getId(), Report.name(attribute)));
		return fixes;
	}

	private static Optional<Object> within(Attribute attribute, Object value) {
		return switch (attribute) {
		case IntegerAttribute integer when value instanceof Long number -> nearest(number, integer.getMinimum(), integer.getMaximum());
		case DecimalAttribute decimal when value instanceof Number number -> nearest(number.doubleValue(), decimal.getMinimum(), decimal.getMaximum());
		case RatingAttribute rating when value instanceof Long number && rating.getMaximum() > 0 -> nearest(number, 1L, (long) rating.getMaximum());
		default -> Optional.empty();
		};
	}

	private static <N extends Comparable<N>> Optional<Object> nearest(N number, N minimum, N maximum) {
		if (minimum != null && number.compareTo(minimum) < 0)
			return Optional.of(minimum);
		return maximum != null && number.compareTo(maximum) > 0 ? Optional.of(maximum) : Optional.empty();
	}

	/** Gives an object one of the labels that take it, of those that come first in the schema; those below its own before all others. */
	static List<Fix> relabel(Annotation annotation, SchemaIndex schema) {
		var own = schema.label(annotation.getLabelId());
		var near = own.map(label -> Stream.concat(schema.children(label).stream(), siblings(schema, label))).orElseGet(Stream::empty);
		return Stream.concat(near.limit(LOOKED_THROUGH), schema.labels().stream().limit(LOOKED_THROUGH)).filter(takes(annotation, schema)).distinct().limit(MOST)
				.map(label -> relabel(annotation, label)).toList();
	}

	private static Stream<Label> siblings(SchemaIndex schema, Label label) {
		return (schema.ancestors(label).isEmpty() ? schema.roots() : schema.children(schema.ancestors(label).getFirst())).stream();
	}

	private static Predicate<Label> takes(Annotation annotation, SchemaIndex schema) {
		return label -> label.getId() != null && !label.isAbstract() && !label.isRetired() && !label.getId().equals(annotation.getLabelId())
				&& (annotation.getGeometry() == null || schema.allows(label, annotation.getGeometry()));
	}

	private static Fix relabel(Annotation annotation, Label label) {
		return Fix.on(Annotation.class, annotation.getId(), "relabel:" + label.getId(), NLS.bind(Messages.Fix_relabel, Report.name(label)), //$NON-NLS-1$
				(editor, found) -> AnnotationCommands.relabel(editor, List.of(found), label.getId()));
	}

	/** Deletes an object. */
	static Fix delete(Annotation annotation, String label) {
		return Fix.on(Annotation.class, annotation.getId(), "delete", label, (editor, found) -> AnnotationCommands.delete(editor, List.of(found))); //$NON-NLS-1$
	}

	/** Makes one object of two spans or intervals that overlap. */
	static Fix join(Annotation one, Annotation other) {
		return Fix.on(Annotation.class, other.getId(), "join", Messages.Fix_join, //$NON-NLS-1$
				(editor, found) -> editor.annotation(one.getId()).flatMap(kept -> Extent.joined(kept.getGeometry(), found.getGeometry())
						.map(joined -> AnnotationCommands.join(editor, kept, found, joined))).orElseGet(() -> Fix.gone(editor)));
	}

	/** Puts an object into one group with the nearest of a label that can be in it; there must be one. */
	static Fix pair(Annotation annotation, Label wanted, Predicate<Annotation> is) {
		return Fix.on(Annotation.class, annotation.getId(), "pair:" + wanted.getId(), NLS.bind(Messages.Fix_pair, Report.name(wanted)), //$NON-NLS-1$
				(editor, found) -> editor.document().getAnnotations().stream().filter(other -> other != found && is.test(other) && groups(found, other))
						.min(Comparator.comparingDouble(other -> distance(found, other)))
						.map(other -> AnnotationCommands.group(editor, List.of(found, other), group(found, other))).orElseGet(() -> Fix.gone(editor)));
	}

	/** Whether two can come into one group without that either leaves its own. */
	static boolean groups(Annotation one, Annotation other) {
		return Objects.equals(one.getPart(), other.getPart()) && (one.getGroup() == null || other.getGroup() == null);
	}

	private static String group(Annotation one, Annotation other) {
		return Stream.of(one.getGroup(), other.getGroup()).filter(Objects::nonNull).findFirst().orElseGet(Ids::next);
	}

	private static double distance(Annotation one, Annotation other) {
		return switch (one.getGeometry()) {
		case TextSpan span when other.getGeometry() instanceof TextSpan second -> Math.abs((double) span.getOffsets()[0] - second.getOffsets()[0]);
		case TimeInterval interval when other.getGeometry() instanceof TimeInterval second -> Math.abs((double) interval.getStart() - second.getStart());
		case null, default -> Geometries.bounds(one.getGeometry()).flatMap(here -> Geometries.bounds(other.getGeometry())
				.map(there -> Math.hypot(here.centerX() - there.centerX(), here.centerY() - there.centerY()))).orElse(Double.MAX_VALUE);
		};
	}

	/** Answers a question about the item with one of its few possible answers. */
	static List<Fix> answers(Question question) {
		return switch (question) {
		case ChoiceQuestion choice -> choice.getOptions().stream().filter(option -> !option.isRetired() && option.getId() != null).limit(MOST)
				.map(option -> answer(question, choice.isMultiple() ? List.of(option.getId()) : option.getId(), Report.name(option))).toList();
		case RatingQuestion rating -> LongStream.rangeClosed(1, Math.min(rating.getMaximum(), MOST)).mapToObj(stars -> answer(question, stars, Long.toString(stars))).toList();
		default -> List.of();
		};
	}

	private static Fix answer(Question question, Object value, String text) {
		return new Fix("answer:" + question.getId() + '=' + value, NLS.bind(Messages.Fix_answer, Report.name(question), text), //$NON-NLS-1$
				editor -> AnnotationCommands.answer(editor, question.getId(), value));
	}

	/** Gives an interval other times. */
	static Fix time(Annotation annotation, String label, long start, long end) {
		return Fix.on(Annotation.class, annotation.getId(), "time", label, (editor, found) -> found.getGeometry() instanceof TimeInterval interval //$NON-NLS-1$
				? AnnotationCommands.setGeometry(editor, found, timed(interval, start, end)) : Fix.gone(editor));
	}

	private static TimeInterval timed(TimeInterval interval, long start, long end) {
		var timed = Geometries.copy(interval);
		timed.setStart(start);
		timed.setEnd(end);
		return timed;
	}

	/** Takes an interval from its tier. */
	static Fix offTier(Annotation annotation) {
		return Fix.on(Annotation.class, annotation.getId(), "tier.none", Messages.Fix_offTier, (editor, found) -> { //$NON-NLS-1$
			if (!(found.getGeometry() instanceof TimeInterval interval))
				return Fix.gone(editor);
			var moved = Geometries.copy(interval);
			moved.setTier(null);
			return AnnotationCommands.setGeometry(editor, found, moved);
		});
	}

	/**
	 * Changes one of the tiers of a document.
	 *
	 * @param index  where it lies among them
	 * @param change of a copy; false to leave the tier out
	 */
	static Fix tier(Tier tier, int index, String id, String label, Predicate<Tier> change) {
		return new Fix(id, label, editor -> {
			var tiers = new ArrayList<>(EcoreUtil.copyAll(editor.document().getTiers()));
			if (index >= tiers.size() || !Objects.equals(tiers.get(index).getName(), tier.getName()))
				return Fix.gone(editor);
			if (!change.test(tiers.get(index)))
				tiers.remove(index);
			return AnnotationCommands.setTiers(editor, tiers);
		});
	}

	/** Deletes a relation. */
	static Fix delete(Relation relation) {
		return Fix.on(Relation.class, relation.getId(), "relation.delete", Messages.Fix_deleteRelation, //$NON-NLS-1$
				(editor, found) -> AnnotationCommands.deleteRelation(editor, List.of(found)));
	}

	/** Lets a relation go the other way. */
	static Fix swap(Relation relation) {
		return Fix.on(Relation.class, relation.getId(), "relation.swap", Messages.Fix_swap, //$NON-NLS-1$
				(editor, found) -> AnnotationCommands.swapEnds(editor, found));
	}

	/** Deletes an answer. */
	static Fix delete(Answer answer) {
		return Fix.on(Answer.class, answer.getId(), "answer.delete", Messages.Fix_deleteAnswer, //$NON-NLS-1$
				(editor, found) -> AnnotationCommands.replaceRows(editor, Messages.Fix_deleteAnswer, List.of(found), List.of(), null));
	}

	/** Cuts a shape off at the edges of the picture; nothing when none of it lies in the picture, or it cannot be cut. */
	static List<Fix> clip(Annotation annotation, Geometry geometry, ItemFacts facts) {
		if (!Objects.equals(geometry, annotation.getGeometry()) || EdgeCut.of(geometry, facts.width(), facts.height()).isEmpty())
			return List.of();
		return List.of(Fix.on(Annotation.class, annotation.getId(), "clip", Messages.Fix_clip, (editor, found) -> AnnotationCommands.setGeometry(editor, found, //$NON-NLS-1$
				found.getGeometry() == null ? null : EdgeCut.of(found.getGeometry(), facts.width(), facts.height()).orElse(found.getGeometry()))));
	}
}
