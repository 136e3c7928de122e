package org.labelwright.model.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Ids;
import org.labelwright.core.Problem;
import org.labelwright.model.ModelPackage;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.AnnotationPackage.Literals;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.annotation.AttributeValue;
import org.labelwright.model.annotation.DocumentState;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Keypoints;
import org.labelwright.model.annotation.Origin;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.annotation.Tier;
import org.labelwright.model.util.Answers;
import org.labelwright.model.util.Bounds;
import org.labelwright.model.util.Equality;
import org.labelwright.model.util.Geometries;
import org.labelwright.model.util.SchemaIndex;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Makes the commands that people edit documents with. Each is one step of the history with a name, sets who
 * changed what and when, and moves a document on from {@link DocumentState#NEW}. None has run when it is
 * returned; each is to be executed before the next is made.
 * <p>
 * A command that would change nothing, or that may not be done, is a {@link CommandRefusal} that says why.
 * Locked annotations are left out of what is done to several, and refused when there is nothing else.
 */
public final class AnnotationCommands {

	private AnnotationCommands() {
	}

	/**
	 * A new annotation that is in no document yet, with the defaults that the schema gives its label.
	 *
	 * @param geometry null when it is about the whole item
	 */
	public static Annotation newAnnotation(SchemaIndex schema, String labelId, Geometry geometry) {
		var annotation = AnnotationFactory.eINSTANCE.createAnnotation();
		annotation.setId(Ids.next());
		annotation.setLabelId(labelId);
		annotation.setGeometry(geometry);
		schema.label(labelId).ifPresent(label -> Defaults.give(annotation, schema.attributes(label)));
		return annotation;
	}

	/**
	 * Adds annotations above all others. What they lack of id, rank, maker and time is given to them here.
	 *
	 * @param annotations in no document yet; for those that are, see {@link #duplicate}
	 */
	public static Command add(DocumentEditor editor, Collection<? extends Annotation> annotations) {
		for (var annotation : annotations) {
			if (annotation.eContainer() != null)
				throw new IllegalArgumentException("an annotation of a document: " + annotation.getId()); //$NON-NLS-1$
			var broken = broken(editor, annotation.getId(), annotation.getGeometry());
			if (broken.isPresent())
				return broken.get();
		}
		return add(editor, Messages.Step_add, annotations);
	}

	private static Command add(DocumentEditor editor, String name, Collection<? extends Annotation> annotations) {
		double rank = nextRank(editor.document().getAnnotations());
		for (var annotation : annotations) {
			stampNew(editor, annotation);
			annotation.setRank(rank++);
		}
		return new Step(editor, name, annotations.size()).addRows(RowKind.ANNOTATION, annotations).finish();
	}

	/**
	 * Adds rows of any kind above all others of their kind, as one step. What they lack of id, maker and time is given to them here; ranks are always.
	 *
	 * @param name of the step, for people
	 * @param rows in no document yet; relations may be between annotations among them
	 * @param kept replaces what the document keeps for others by name ({@code foreign}); null to leave that as it is
	 */
	public static Command addRows(DocumentEditor editor, String name, Collection<? extends Statement> rows, ObjectNode kept) {
		return replaceRows(editor, name, List.of(), rows, kept);
	}

	/**
	 * As {@link #addRows}, with other rows of the document taken away in the same step, and with those the relations from and to them.
	 *
	 * @param removed rows of the document; a locked one is left, and the step refused
	 */
	public static Command replaceRows(DocumentEditor editor, String name, Collection<? extends Statement> removed, Collection<? extends Statement> rows,
			ObjectNode kept) {
		if (unlocked(removed).size() < removed.size())
			return locked(editor, name);
		var step = new Step(editor, name, rows.isEmpty() ? removed.size() : rows.size());
		var gone = new LinkedHashSet<Statement>(removed);
		gone.addAll(attached(editor, removed));
		for (var kind : List.of(RowKind.RELATION, RowKind.ANNOTATION, RowKind.ANSWER))
			step.removeRows(kind, gone.stream().filter(row -> RowKind.of(row) == kind).toList());
		for (var kind : List.of(RowKind.ANNOTATION, RowKind.RELATION, RowKind.ANSWER)) {
			var ofKind = rows.stream().filter(row -> RowKind.of(row) == kind).toList();
			@SuppressWarnings("unchecked") // as the kind says
			double rank = nextRank((List<? extends Statement>) editor.document().eGet(kind.feature()));
			for (var row : ofKind) {
				stampNew(editor, row);
				row.setRank(rank++);
			}
			step.addRows(kind, ofKind);
		}
		if (kept != null)
			step.setOfDocument(ModelPackage.Literals.IDENTIFIED__FOREIGN, kept);
		return step.finish();
	}

	/** The relations from and to some of the rows. */
	private static List<Relation> attached(DocumentEditor editor, Collection<? extends Statement> rows) {
		if (rows.isEmpty())
			return List.of();
		var ids = HashSet.<String>newHashSet(rows.size());
		rows.forEach(row -> ids.add(row.getId()));
		return editor.document().getRelations().stream().filter(relation -> ids.contains(relation.getSourceId()) || ids.contains(relation.getTargetId()))
				.toList();
	}

	static void stampNew(DocumentEditor editor, Statement row) {
		if (row.getId() == null)
			row.setId(Ids.next());
		if (row.getCreatedBy() == null)
			row.setCreatedBy(editor.user().id());
		if (row.getCreatedAt() == null)
			row.setCreatedAt(editor.now());
	}

	/** Above all others: rows lie in ascending rank. */
	static double nextRank(List<? extends Statement> rows) {
		return rows.isEmpty() ? 1 : Math.floor(Math.max(0, rows.getLast().getRank())) + 1;
	}

	/** Adds copies with new ids above all others, moved by a number of pixels; for what was cut or copied anywhere. */
	public static Command paste(DocumentEditor editor, Collection<? extends Annotation> originals, double dx, double dy) {
		return add(editor, Messages.Step_paste, Copies.of(originals, dx, dy));
	}

	/** Adds copies of annotations of this document, moved by a number of pixels. */
	public static Command duplicate(DocumentEditor editor, Collection<? extends Annotation> originals, double dx, double dy) {
		return add(editor, Messages.Step_duplicate, Copies.of(originals, dx, dy));
	}

	/** Deletes annotations, and the relations from and to them. */
	public static Command delete(DocumentEditor editor, Collection<? extends Annotation> annotations) {
		var targets = unlocked(annotations);
		if (targets.isEmpty())
			return nothing(editor, annotations, Messages.Step_delete);
		return new Step(editor, Messages.Step_delete, targets.size()).removeRows(RowKind.RELATION, attached(editor, targets))
				.removeRows(RowKind.ANNOTATION, targets).finish();
	}

	/**
	 * Makes one object of two: the first gets a place, usually that of both, and the relations of the other, which is deleted. What is said of
	 * the first stays.
	 */
	public static Command join(DocumentEditor editor, Annotation kept, Annotation other, Geometry geometry) {
		if (kept.isLocked() || other.isLocked())
			return locked(editor, Messages.Step_joinObjects);
		var broken = broken(editor, kept.getId(), geometry);
		if (broken.isPresent())
			return broken.get();
		var step = new Step(editor, Messages.Step_joinObjects, 1);
		if (!Geometries.equal(kept.getGeometry(), geometry, 0))
			step.set(kept, Literals.ANNOTATION__GEOMETRY, own(geometry));
		TrackCommands.takeRelations(editor, step, kept.getId(), other.getId());
		return step.removeRows(RowKind.ANNOTATION, List.of(other)).finish();
	}

	/** Gives an annotation another place, a copy when the geometry is part of another; null makes it about the whole item. */
	public static Command setGeometry(DocumentEditor editor, Annotation annotation, Geometry geometry) {
		return setGeometry(editor, annotation, geometry, Messages.Step_setGeometry);
	}

	static Command setGeometry(DocumentEditor editor, Annotation annotation, Geometry geometry, String name) {
		if (annotation.isLocked())
			return locked(editor, name);
		var broken = broken(editor, annotation.getId(), geometry);
		if (broken.isPresent())
			return broken.get();
		if (Geometries.equal(annotation.getGeometry(), geometry, 0))
			return new Step(editor, name, 1).finish();
		return new Step(editor, name, 1).set(annotation, Literals.ANNOTATION__GEOMETRY, own(geometry)).finish();
	}

	/**
	 * Sets, adds or removes one of the further descriptions of an object.
	 *
	 * @param index    the number of secondary geometries to add one
	 * @param geometry null to remove
	 */
	public static Command setSecondaryGeometry(DocumentEditor editor, Annotation annotation, int index, Geometry geometry) {
		return setSecondaryGeometry(editor, annotation, index, geometry, Messages.Step_setGeometry);
	}

	private static Command setSecondaryGeometry(DocumentEditor editor, Annotation annotation, int index,
			Geometry geometry, String name) {
		if (annotation.isLocked())
			return locked(editor, name);
		var broken = broken(editor, annotation.getId(), geometry);
		if (broken.isPresent())
			return broken.get();
		var secondary = new ArrayList<Geometry>(annotation.getSecondary());
		if (index < 0 || index > secondary.size())
			throw new IndexOutOfBoundsException(index);
		if (index < secondary.size())
			if (Geometries.equal(secondary.get(index), geometry, 0))
				return new Step(editor, name, 1).finish();
			else
				secondary.remove(index);
		if (geometry != null)
			secondary.add(index, own(geometry));
		return new Step(editor, name, 1).set(annotation, Literals.ANNOTATION__SECONDARY, secondary).finish();
	}

	/** Moves annotations, with all their geometries, to the right and down. */
	public static Command move(DocumentEditor editor, Collection<? extends Annotation> annotations, double dx, double dy) {
		if (dx == 0 && dy == 0)
			return new Step(editor, Messages.Step_move, 1).finish();
		return transform(editor, annotations, Messages.Step_move, geometry -> Geometries.translate(geometry, dx, dy));
	}

	/**
	 * Stretches annotations, with all their geometries, so that what filled one rectangle fills another. Those
	 * with a geometry that cannot be stretched are left out.
	 */
	public static Command resize(DocumentEditor editor, Collection<? extends Annotation> annotations, Bounds from, Bounds to) {
		if (from.equals(to))
			return new Step(editor, Messages.Step_resize, 1).finish();
		return transform(editor, annotations, Messages.Step_resize, geometry -> Geometries.fit(geometry, from, to).orElse(null));
	}

	private static Command transform(DocumentEditor editor, Collection<? extends Annotation> annotations, String name,
			UnaryOperator<Geometry> change) {
		var targets = unlocked(annotations);
		if (targets.isEmpty())
			return nothing(editor, annotations, name);
		var step = new Step(editor, name, targets.size());
		for (var annotation : targets) {
			var primary = annotation.getGeometry() == null ? null : change.apply(annotation.getGeometry());
			var secondary = annotation.getSecondary().stream().map(change).toList();
			if (primary == null && annotation.getGeometry() != null || secondary.contains(null))
				continue;
			var broken = broken(editor, annotation.getId(), primary);
			if (broken.isPresent())
				return broken.get();
			if (!Geometries.equal(annotation.getGeometry(), primary, 0))
				step.set(annotation, Literals.ANNOTATION__GEOMETRY, primary);
			if (!secondary.isEmpty())
				step.set(annotation, Literals.ANNOTATION__SECONDARY, secondary);
		}
		return step.finish();
	}

	/**
	 * Moves one point of the polygon or polyline of an annotation.
	 *
	 * @param index of the point (not coordinate), through all rings
	 */
	public static Command moveVertex(DocumentEditor editor, Annotation annotation, int index, double x, double y) {
		return vertices(editor, annotation, Messages.Step_moveVertex, g -> Vertices.move(g, index, x, y));
	}

	/**
	 * Adds a point to the polygon or polyline of an annotation.
	 *
	 * @param after index of the point that it follows, in the same ring; -1 to begin a polyline with it
	 */
	public static Command insertVertex(DocumentEditor editor, Annotation annotation, int after, double x, double y) {
		return vertices(editor, annotation, Messages.Step_insertVertex, g -> Vertices.insert(g, after, x, y));
	}

	/**
	 * Takes a point from the polygon or polyline of an annotation. A ring that would keep fewer than three goes
	 * with it; the last ring, and a line of two points, are refused.
	 */
	public static Command removeVertex(DocumentEditor editor, Annotation annotation, int index) {
		return vertices(editor, annotation, Messages.Step_removeVertex, g -> Vertices.remove(g, index));
	}

	private static Command vertices(DocumentEditor editor, Annotation annotation, String name, UnaryOperator<Geometry> change) {
		return change(editor, annotation, name, Vertices::has, change);
	}

	/**
	 * Sets one point of the keypoints of an annotation.
	 *
	 * @param visibility 0 not labelled, 1 hidden, 2 visible; a point that is not labelled gets the place 0, 0
	 */
	public static Command setKeypoint(DocumentEditor editor, Annotation annotation, int index, double x, double y, int visibility) {
		return change(editor, annotation, Messages.Step_setKeypoint, Keypoints.class::isInstance,
				g -> Vertices.setKeypoint((Keypoints) g, index, x, y, visibility));
	}

	/** Changes the first geometry of a kind, be it the annotation's own or a secondary one. */
	private static Command change(DocumentEditor editor, Annotation annotation, String name,
			Predicate<Geometry> kind, UnaryOperator<Geometry> change) {
		if (annotation.isLocked())
			return locked(editor, name);
		if (annotation.getGeometry() != null && kind.test(annotation.getGeometry())) {
			var changed = change.apply(annotation.getGeometry());
			return changed == null ? refuse(editor, "edit.vertex", Messages.Edit_lastVertex) //$NON-NLS-1$
					: setGeometry(editor, annotation, changed, name);
		}
		for (int i = 0; i < annotation.getSecondary().size(); i++)
			if (kind.test(annotation.getSecondary().get(i))) {
				var changed = change.apply(annotation.getSecondary().get(i));
				return changed == null ? refuse(editor, "edit.vertex", Messages.Edit_lastVertex) //$NON-NLS-1$
						: setSecondaryGeometry(editor, annotation, i, changed, name);
			}
		return refuse(editor, "edit.noPoints", Messages.Edit_noPoints); //$NON-NLS-1$
	}

	/** Gives annotations another label, as far as they do not have it. */
	public static Command relabel(DocumentEditor editor, Collection<? extends Annotation> annotations, String labelId) {
		var targets = unlocked(annotations).stream().filter(a -> !Objects.equals(a.getLabelId(), labelId)).toList();
		if (targets.isEmpty())
			return nothing(editor, annotations, Messages.Step_relabel);
		var step = new Step(editor, Messages.Step_relabel, targets.size());
		for (var annotation : targets)
			step.set(annotation, Literals.ANNOTATION__LABEL_ID, labelId);
		return step.finish();
	}

	/**
	 * Sets an attribute of annotations or other rows.
	 *
	 * @param given Boolean, Long, Double, String, or an unmodifiable List of these; null to unset
	 */
	public static Command setAttribute(DocumentEditor editor, Collection<? extends Statement> rows, String attributeId, Object given) {
		var value = plain(given);
		var targets = unlocked(rows);
		var name = value == null ? Messages.Step_unsetAttribute : Messages.Step_setAttribute;
		if (targets.isEmpty())
			return nothing(editor, rows, name);
		var step = new Step(editor, name, targets.size());
		targets.forEach(row -> setValue(step, row, attributeId, value));
		return step.finish();
	}

	/** Takes the value of an attribute away. */
	public static Command unsetAttribute(DocumentEditor editor, Collection<? extends Statement> rows, String attributeId) {
		return setAttribute(editor, rows, attributeId, null);
	}

	/** Marks rows, as far as they are not. */
	public static Command setFlag(DocumentEditor editor, Collection<? extends Statement> rows, String flag) {
		var step = new Step(editor, Messages.Step_setFlag, rows.size());
		for (var row : rows)
			if (!row.getFlags().contains(flag))
				step.add(row, Literals.STATEMENT__FLAGS, flag);
		return step.finish();
	}

	/** Takes a mark away. */
	public static Command clearFlag(DocumentEditor editor, Collection<? extends Statement> rows, String flag) {
		var step = new Step(editor, Messages.Step_clearFlag, rows.size());
		for (var row : rows)
			if (row.getFlags().contains(flag))
				step.remove(row, Literals.STATEMENT__FLAGS, flag);
		return step.finish();
	}

	/** Protects annotations from editing, or allows it. */
	public static Command setLocked(DocumentEditor editor, Collection<? extends Annotation> annotations, boolean locked) {
		var step = new Step(editor, locked ? Messages.Step_lock : Messages.Step_unlock, annotations.size());
		for (var annotation : annotations)
			step.set(annotation, Literals.ANNOTATION__LOCKED, locked);
		return step.finish();
	}

	/**
	 * Sets the note of a row.
	 *
	 * @param note null or empty for none
	 */
	public static Command setNote(DocumentEditor editor, Statement row, String note) {
		return new Step(editor, Messages.Step_setNote, 1)
				.set(row, Literals.STATEMENT__NOTE, note == null || note.isEmpty() ? null : note).finish();
	}

	/** Draws annotations above all others, keeping their order among each other. */
	public static Command bringToFront(DocumentEditor editor, Collection<? extends Annotation> annotations) {
		return order(editor, Messages.Step_bringToFront, annotations, true);
	}

	/** Draws annotations below all others, keeping their order among each other. */
	public static Command sendToBack(DocumentEditor editor, Collection<? extends Annotation> annotations) {
		return order(editor, Messages.Step_sendToBack, annotations, false);
	}

	private static Command order(DocumentEditor editor, String name, Collection<? extends Annotation> annotations, boolean front) {
		var targets = new ArrayList<Annotation>(unlocked(annotations));
		if (targets.isEmpty())
			return nothing(editor, annotations, name);
		targets.sort(Comparator.comparingDouble(Annotation::getRank));
		var all = editor.document().getAnnotations();
		var edge = front ? all.subList(all.size() - targets.size(), all.size()) : all.subList(0, targets.size());
		var step = new Step(editor, name, targets.size());
		if (edge.equals(targets))
			return step.finish();
		if (front) {
			double rank = nextRank(all);
			for (var annotation : targets)
				step.set(annotation, Literals.STATEMENT__RANK, rank++).moveRow(annotation, all.size() - 1);
		} else {
			double rank = Math.ceil(all.getFirst().getRank()) - 1;
			for (var annotation : targets.reversed())
				step.set(annotation, Literals.STATEMENT__RANK, rank--).moveRow(annotation, 0);
		}
		return step.finish();
	}

	/** Puts annotations into one new group. */
	public static Command group(DocumentEditor editor, Collection<? extends Annotation> annotations) {
		return group(editor, annotations, Ids.next());
	}

	/** Puts annotations into a group, which others may be in already. */
	public static Command group(DocumentEditor editor, Collection<? extends Annotation> annotations, String group) {
		return group(editor, Messages.Step_group, annotations, Objects.requireNonNull(group));
	}

	/** Takes annotations out of their groups. */
	public static Command ungroup(DocumentEditor editor, Collection<? extends Annotation> annotations) {
		return group(editor, Messages.Step_ungroup, annotations, null);
	}

	private static Command group(DocumentEditor editor, String name, Collection<? extends Annotation> annotations, String group) {
		var targets = unlocked(annotations);
		if (targets.isEmpty())
			return nothing(editor, annotations, name);
		var step = new Step(editor, name, targets.size());
		for (var annotation : targets)
			step.set(annotation, Literals.ANNOTATION__GROUP, group);
		return step.finish();
	}

	/**
	 * Moves the document on or back. Reviews that it has passed are to be done again.
	 *
	 * @param reason why it was skipped or rejected, or null
	 */
	public static Command setState(DocumentEditor editor, DocumentState state, String reason) {
		return ReviewCommands.step(editor, Messages.Step_setState, state, reason,
				state == DocumentState.SUBMITTED ? ReviewTrail.begun(editor.document(), editor.user().id()) : ReviewTrail.NONE);
	}

	/** Notes that what the document says was checked under a version of the guideline. */
	public static Command setGuidelineVersion(DocumentEditor editor, String version) {
		return new Step(editor, NLS.bind(Messages.Step_setGuidelineVersion, version), 1).setOfDocument(Literals.ANNOTATION_DOCUMENT__GUIDELINE_VERSION, version)
				.finish();
	}

	/** Gives the document other tiers, in their order. What lies on tiers stays where it is. */
	public static Command setTiers(DocumentEditor editor, List<? extends Tier> tiers) {
		var step = new Step(editor, Messages.Step_setTiers, 1);
		var present = editor.document().getTiers();
		boolean same = present.size() == tiers.size();
		for (int i = 0; same && i < tiers.size(); i++)
			same = Equality.equal(present.get(i), tiers.get(i), 0);
		if (!same)
			step.setOfDocument(Literals.ANNOTATION_DOCUMENT__TIERS, List.copyOf(EcoreUtil.copyAll(tiers)));
		return step.finish();
	}

	/**
	 * Answers a question about the item; for those asked at moments see {@link AnswerCommands}.
	 *
	 * @param given as the question's type says; null to take the answer away
	 */
	public static Command answer(DocumentEditor editor, String questionId, Object given) {
		return answer(editor, questionId, given, Map.of());
	}

	/**
	 * Answers a question about the item, and records with the answer under what circumstances it was given.
	 *
	 * @param given    as the question's type says; null to take the answer away
	 * @param recorded values of the answer by their names, each as for {@link #setAttribute}; others that it has stay
	 */
	public static Command answer(DocumentEditor editor, String questionId, Object given, Map<String, ?> recorded) {
		var value = plain(given);
		var present = Answers.ofWhole(editor.document().getAnswers(), questionId);
		if (value == null)
			return new Step(editor, Messages.Step_clearAnswer, 1)
					.removeRows(RowKind.ANSWER, present.map(List::of).orElse(List.of())).finish();
		if (present.isPresent()) {
			var step = new Step(editor, Messages.Step_answer, 1).set(present.get(), Literals.ANSWER__VALUE, value);
			recorded.forEach((name, circumstance) -> setValue(step, present.get(), name, plain(circumstance)));
			return step.finish();
		}
		Answer answer = AnnotationFactory.eINSTANCE.createAnswer();
		answer.setQuestionId(questionId);
		answer.setValue(value);
		recorded.forEach((name, circumstance) -> answer.getValues().add(value(name, plain(circumstance))));
		answer.setRank(nextRank(editor.document().getAnswers()));
		stampNew(editor, answer);
		return new Step(editor, Messages.Step_answer, 1).addRows(RowKind.ANSWER, List.of(answer)).finish();
	}

	/** Gives a question another answer in place of one, with all that was recorded with that. */
	public static Command answer(DocumentEditor editor, Answer present, Object given) {
		return new Step(editor, Messages.Step_answer, 1).set(present, Literals.ANSWER__VALUE, Objects.requireNonNull(plain(given))).finish();
	}

	/** Sets or, when it is null, takes away one value of a row. */
	private static void setValue(Step step, Statement row, String attributeId, Object value) {
		var present = row.getValues().stream().filter(v -> attributeId.equals(v.getAttributeId())).findFirst();
		if (present.isPresent() && value != null)
			step.set(row, present.get(), Literals.ATTRIBUTE_VALUE__VALUE, value);
		else if (present.isPresent())
			step.remove(row, Literals.STATEMENT__VALUES, present.get());
		else if (value != null)
			step.add(row, Literals.STATEMENT__VALUES, value(attributeId, value));
	}

	private static AttributeValue value(String attributeId, Object value) {
		var added = AnnotationFactory.eINSTANCE.createAttributeValue();
		added.setAttributeId(attributeId);
		added.setValue(value);
		return added;
	}

	/** Takes the answer to a question away. */
	public static Command clearAnswer(DocumentEditor editor, String questionId) {
		return answer(editor, questionId, null);
	}

	/** Relates two annotations of the document, unless they are so related already. */
	public static Command addRelation(DocumentEditor editor, String typeId, String sourceId, String targetId) {
		if (editor.annotation(sourceId).isEmpty() || editor.annotation(targetId).isEmpty())
			return refuse(editor, "edit.relation.end", Messages.Edit_relationEnd); //$NON-NLS-1$
		var step = new Step(editor, Messages.Step_addRelation, 1);
		for (var relation : editor.document().getRelations())
			if (typeId.equals(relation.getTypeId()) && sourceId.equals(relation.getSourceId()) && targetId.equals(relation.getTargetId()))
				return step.finish();
		var relation = AnnotationFactory.eINSTANCE.createRelation();
		relation.setTypeId(typeId);
		relation.setSourceId(sourceId);
		relation.setTargetId(targetId);
		relation.setOrigin(Origin.PERSON);
		relation.setRank(nextRank(editor.document().getRelations()));
		stampNew(editor, relation);
		return step.addRows(RowKind.RELATION, List.of(relation)).finish();
	}

	/** Lets a relation go the other way. */
	public static Command swapEnds(DocumentEditor editor, Relation relation) {
		return new Step(editor, Messages.Step_swapEnds, 1).set(relation, Literals.RELATION__SOURCE_ID, relation.getTargetId())
				.set(relation, Literals.RELATION__TARGET_ID, relation.getSourceId()).finish();
	}

	/**
	 * Puts a part of the item elsewhere on the clock of the item.
	 *
	 * @param partId of a part that the item has
	 * @param offset where its start is to be, in microseconds; may be negative
	 */
	public static Command setOffset(DocumentEditor editor, String partId, long offset) {
		return new SetOffset(editor, editor.part(partId).orElseThrow(), offset);
	}

	public static Command deleteRelation(DocumentEditor editor, Collection<? extends Relation> relations) {
		return new Step(editor, Messages.Step_deleteRelation, relations.size()).removeRows(RowKind.RELATION, relations).finish();
	}

	/** The value as it would be read back: whole numbers are Long, decimal ones Double. */
	static Object plain(Object value) {
		return switch (value) {
		case Integer whole -> whole.longValue();
		case Float decimal -> decimal.doubleValue();
		case List<?> list -> list.stream().map(AnnotationCommands::plain).toList();
		case null, default -> value;
		};
	}

	private static <S extends Statement> List<S> unlocked(Collection<S> rows) {
		return rows.stream().filter(row -> !(row instanceof Annotation annotation && annotation.isLocked())).toList();
	}

	private static Command nothing(DocumentEditor editor, Collection<? extends Statement> rows, String name) {
		return rows.stream().anyMatch(row -> row instanceof Annotation annotation && annotation.isLocked())
				? locked(editor, name)
				: new Step(editor, name, 1).finish();
	}

	static Command locked(DocumentEditor editor, String name) {
		return new CommandRefusal(Problem.warning("edit.locked", editor.document().getItemId(), //$NON-NLS-1$
				NLS.bind(Messages.Edit_locked, name), Messages.Edit_lockedRemedy));
	}

	static Command refuse(DocumentEditor editor, String code, String message) {
		return new CommandRefusal(Problem.warning(code, editor.document().getItemId(), message, "")); //$NON-NLS-1$
	}

	/** A geometry to put into an annotation; a copy when it is part of another, which would lose it. */
	private static Geometry own(Geometry geometry) {
		return geometry == null || geometry.eContainer() == null ? geometry : Geometries.copy(geometry);
	}

	private static Optional<Command> broken(DocumentEditor editor, String id, Geometry geometry) {
		if (geometry == null)
			return Optional.empty();
		return Geometries.check(geometry, editor.document().getItemId() + '#' + id).stream().findFirst().map(CommandRefusal::new);
	}
}
