package org.labelwright.ui.internal.views;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.labelwright.model.Named;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.annotation.TextSpan;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.model.annotation.TimePoint;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.quality.adjudication.Matter;
import org.labelwright.quality.adjudication.ReviewQueue.Entry;
import org.labelwright.quality.adjudication.ReviewQueue.Reason;
import org.labelwright.quality.compare.Comparison.Aspect;
import org.labelwright.quality.compare.Comparison.Kind;
import org.labelwright.store.ReviewWork.Round;
import org.labelwright.ui.internal.ValueTexts;
import org.labelwright.ui.internal.review.Messages;

/** What differences and reasons are called. */
final class ReviewWording {

	private ReviewWording() {
	}

	/** What is said of a matter first. */
	static String of(Kind kind) {
		return switch (kind) {
		case MATCHED -> Messages.Kind_matched;
		case LABEL -> Messages.Kind_label;
		case GEOMETRY -> Messages.Kind_geometry;
		case ATTRIBUTES -> Messages.Kind_attributes;
		case ANSWER -> Messages.Kind_answer;
		case MISSING -> Messages.Kind_missing;
		case EXTRA -> Messages.Kind_extra;
		};
	}

	/** What is said of a matter first, and how alike the places are. */
	static String of(Matter matter) {
		return matter.kind() == Kind.GEOMETRY ? NLS.bind(Messages.Wording_alike, of(matter.kind()), Math.round(100 * matter.similarity())) : of(matter.kind());
	}

	/** What a matter is about: its label, the type of a relation, a question. */
	static String subject(Statement row, SchemaIndex schema) {
		return switch (row) {
		case Annotation annotation -> name(schema.label(annotation.getLabelId()), annotation.getLabelId());
		case Relation relation -> name(schema.relationType(relation.getTypeId()), relation.getTypeId());
		case Answer answer -> name(schema.question(answer.getQuestionId()), answer.getQuestionId());
		default -> row.eClass().getName();
		};
	}

	/** What one annotator says of a matter: its label with what others say otherwise of it. */
	static String says(Statement row, Matter matter, SchemaIndex schema) {
		if (row == null)
			return Messages.Wording_nothing;
		if (row instanceof Answer answer)
			return ValueTexts.text(answer.getValue(), schema);
		var parts = new ArrayList<String>(List.of(subject(row, schema)));
		if (row instanceof Annotation annotation && matter.aspects().contains(Aspect.GEOMETRY))
			parts.add(annotation.getGeometry() instanceof TextSpan ? ObjectList.shape(annotation) : place(annotation));
		if (matter.aspects().contains(Aspect.ATTRIBUTES))
			parts.add(ValueTexts.of(row.getValues(), schema));
		return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	/** Where it begins, in time, and how large it is. */
	private static String place(Annotation annotation) {
		var size = ObjectList.size(annotation);
		return annotation.getGeometry() instanceof TimeInterval ? ObjectList.shape(annotation) + " + " + size : size; //$NON-NLS-1$
	}

	/** What of it can be told apart at a glance, after its subject: a quotation, a time. */
	static String detail(Statement row) {
		return row instanceof Annotation annotation && (annotation.getGeometry() instanceof TextSpan || annotation.getGeometry() instanceof TimeInterval
				|| annotation.getGeometry() instanceof TimePoint) ? ObjectList.shape(annotation) : ""; //$NON-NLS-1$
	}

	private static String name(Optional<? extends Named> named, String id) {
		return named.map(Named::getName).orElse(id == null ? Messages.Wording_noLabel : id);
	}

	/** Why an item is in the queue. */
	static String reasons(Entry entry, Instant now) {
		return entry.reasons(now).stream().map(reason -> of(reason, entry)).collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	private static String of(Reason reason, Entry entry) {
		return switch (reason) {
		case OVERDUE -> Messages.Reason_overdue;
		case ASSIGNED -> Messages.Reason_assigned;
		case SENT_BACK -> entry.work().returned().reason() == null ? Messages.Reason_sentBack
				: NLS.bind(Messages.Reason_sentBackBecause, entry.work().returned().reason());
		case NEXT_REVIEW -> of(entry.work().round());
		case EXPERT -> Messages.Reason_expert;
		case REJECTED -> Messages.Reason_rejected;
		case LOW_AGREEMENT -> NLS.bind(Messages.Reason_low, entry.measure().differences(), entry.measure().all());
		case DIFFERENT -> NLS.bind(Messages.Reason_differ, entry.measure().differences(), entry.measure().all());
		case SEVERAL -> NLS.bind(entry.measure() == null ? Messages.Reason_several : Messages.Reason_agree, entry.work().annotators());
		};
	}

	private static String of(Round round) {
		if (round.stage() == null)
			return NLS.bind(Messages.Reason_nextReview, round.number(), round.levels());
		return round.reason() == null ? NLS.bind(Messages.Reason_stage, round.stage()) : NLS.bind(Messages.Reason_stageBecause, round.stage(), round.reason());
	}
}
