package org.labelwright.quality.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EList;
import org.labelwright.core.Ordered;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.annotation.TextSpan;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.model.annotation.TimePoint;
import org.labelwright.model.annotation.Track;
import org.labelwright.model.util.Tracks;
import org.labelwright.quality.internal.Assignment;
import org.labelwright.quality.internal.compare.Candidates;
import org.labelwright.quality.internal.compare.Values;
import org.labelwright.quality.internal.compare.Way;

/**
 * Two documents of one item held against each other: which objects, relations and answers of them are the same, and in what those differ.
 * <p>
 * Objects of one part are matched so that the sum of their similarities is greatest, each with one at most; a common label adds to it, common values
 * decide where all else is equal. Relations are the same when the objects at their ends are; answers when they are to the same question about the
 * same part and moment. The same documents always give the same result in the same order: objects by part, by where a text or time they begin, and
 * by their order in the document; those that only the second has come where they would lie in the first. Neither document is changed. The result
 * is immutable, and refers to the rows of the documents.
 */
public final class Comparison {

	/** In what two that are the same may differ. */
	public enum Aspect {
		/** The label of an object or the type of a relation. */
		LABEL,
		/** Where it is, see {@link ComparisonPolicy#same()}. */
		GEOMETRY,
		/** The value of an attribute. */
		ATTRIBUTES,
		/** The value of an answer. */
		ANSWER
	}

	/** What came of a comparison. */
	public enum Kind {
		/** Both have it, and alike. */
		MATCHED,
		/** Both have it, with different labels; and maybe other differences. */
		LABEL,
		/** Both have it in different places; and maybe with different values. */
		GEOMETRY,
		/** Both have it, with different values. */
		ATTRIBUTES,
		/** Both answered differently. */
		ANSWER,
		/** Only the first has it. */
		MISSING,
		/** Only the second has it. */
		EXTRA
	}

	/**
	 * What two annotators said of one thing.
	 *
	 * @param one        of the first; null when only the second has it
	 * @param other      of the second; null when only the first has it
	 * @param similarity of objects; else 1 when both have it; 0 when only one has
	 * @param aspects    in which they differ; empty when they do not, or only one has it
	 */
	public record Counterparts<S extends Statement>(S one, S other, double similarity, Set<Aspect> aspects) {

		public Counterparts {
			aspects = Ordered.set(aspects);
		}

		public Kind kind() {
			if (other == null)
				return Kind.MISSING;
			if (one == null)
				return Kind.EXTRA;
			return aspects.stream().min(Comparator.naturalOrder()).map(aspect -> Kind.valueOf(aspect.name())).orElse(Kind.MATCHED);
		}

		/** The first's, or the second's when only that one has it. */
		public S any() {
			return one == null ? other : one;
		}
	}

	/** The order of objects here, whatever documents they are from. */
	public static final Comparator<Annotation> BY_PLACE = Comparator.<Annotation, String>comparing(annotation -> text(annotation.getPart()))
			.thenComparing(annotation -> start(annotation.getGeometry())).thenComparingDouble(Annotation::getRank).thenComparing(annotation -> text(annotation.getId()));

	private final List<Counterparts<Annotation>> annotations;
	private final List<Counterparts<Relation>> relations;
	private final List<Counterparts<Answer>> answers;
	private final Map<String, Counterparts<Annotation>> byId = new HashMap<>();

	private Comparison(AnnotationDocument one, AnnotationDocument other, ComparisonPolicy policy) {
		annotations = annotations(one.getAnnotations(), other.getAnnotations(), policy);
		relations = relations(one.getRelations(), other.getRelations(), policy);
		answers = answers(one.getAnswers(), other.getAnswers(), policy);
	}

	/** Compares two documents of one item. */
	public static Comparison of(AnnotationDocument one, AnnotationDocument other, ComparisonPolicy policy) {
		return new Comparison(one, other, policy);
	}

	/**
	 * How two rows differ that are known to be of the same thing.
	 *
	 * @param one   an object, a relation or an answer
	 * @param other the same
	 * @param ids   for the ids of objects that values name, the id of what stands for all objects that are the same; others stand for themselves
	 */
	public static Counterparts<Statement> between(Statement one, Statement other, Map<String, String> ids, ComparisonPolicy policy) {
		if (one instanceof Annotation mine && other instanceof Annotation yours) {
			double similarity = policy.similarity().of(mine, yours);
			return new Counterparts<>(one, other, similarity, aspects(mine, yours, similarity, policy, ids));
		}
		return new Counterparts<>(one, other, 1, one instanceof Relation mine && other instanceof Relation yours ? aspects(mine, yours)
				: aspects((Answer) one, (Answer) other, policy));
	}

	/** All objects of either. */
	public List<Counterparts<Annotation>> annotations() {
		return annotations;
	}

	/** All relations of either: those of the first in their order, then those that only the second has. */
	public List<Counterparts<Relation>> relations() {
		return relations;
	}

	/** All answers of either, ordered likewise. */
	public List<Counterparts<Answer>> answers() {
		return answers;
	}

	/** All of the above, in this order. */
	public Stream<Counterparts<?>> all() {
		return Stream.of(annotations, relations, answers).flatMap(List::stream);
	}

	/** All that is not matched alike. */
	public List<Counterparts<?>> differences() {
		return all().filter(pair -> pair.kind() != Kind.MATCHED).toList();
	}

	/** How many of each kind there are; kinds of which there is none are left out. */
	public Map<Kind, Integer> counts() {
		var counts = new EnumMap<Kind, Integer>(Kind.class);
		all().forEach(pair -> counts.merge(pair.kind(), 1, Integer::sum));
		return counts;
	}

	/** What came of an object of either document. */
	public Optional<Counterparts<Annotation>> of(Annotation annotation) {
		return Optional.ofNullable(byId.get(annotation.getId()));
	}

	private static String text(String value) {
		return value == null ? "" : value; //$NON-NLS-1$
	}

	/** Where something begins in reading or hearing; of all else its order in the document tells. */
	private static long start(Geometry geometry) {
		return switch (geometry) {
		case TextSpan span when span.getOffsets() != null && span.getOffsets().length > 0 -> span.getOffsets()[0];
		case TimePoint point -> point.getTime();
		case TimeInterval interval -> interval.getStart();
		case Track track when !track.getKeyframes().isEmpty() -> track.getKeyframes().getFirst().getFrame();
		case null, default -> 0;
		};
	}

	private List<Counterparts<Annotation>> annotations(EList<Annotation> one, EList<Annotation> other, ComparisonPolicy policy) {
		var pairs = Candidates.of(one, other, Way.of(policy.similarity())).best(policy.least(), policy.acrossLabels());
		var counterpartIds = new HashMap<String, String>();
		for (var pair : pairs)
			counterpartIds.put(one.get(pair.one()).getId(), other.get(pair.other()).getId());
		var mine = new boolean[one.size()];
		var yours = new boolean[other.size()];
		var found = new ArrayList<Counterparts<Annotation>>(Math.max(one.size(), other.size()));
		for (var pair : pairs) {
			mine[pair.one()] = true;
			yours[pair.other()] = true;
			var first = one.get(pair.one());
			var second = other.get(pair.other());
			found.add(new Counterparts<>(first, second, pair.similarity(), aspects(first, second, pair.similarity(), policy, counterpartIds)));
		}
		for (int i = 0; i < mine.length; i++)
			if (!mine[i])
				found.add(new Counterparts<>(one.get(i), null, 0, Set.of()));
		for (int i = 0; i < yours.length; i++)
			if (!yours[i])
				found.add(new Counterparts<>(null, other.get(i), 0, Set.of()));
		found.sort(Comparator.comparing(Counterparts::any, BY_PLACE));
		for (var pair : found) {
			if (pair.one != null)
				byId.put(pair.one.getId(), pair);
			if (pair.other != null)
				byId.put(pair.other.getId(), pair);
		}
		return List.copyOf(found);
	}

	private static Set<Aspect> aspects(Annotation one, Annotation other, double similarity, ComparisonPolicy policy, Map<String, String> counterpartIds) {
		var aspects = EnumSet.noneOf(Aspect.class);
		if (!Objects.equals(one.getLabelId(), other.getLabelId()))
			aspects.add(Aspect.LABEL);
		if (!policy.isSame(one.getGeometry(), similarity) || !sameSecondary(one, other, policy))
			aspects.add(Aspect.GEOMETRY);
		if (!sameValues(one, other, counterpartIds))
			aspects.add(Aspect.ATTRIBUTES);
		return aspects;
	}

	private static boolean sameSecondary(Annotation one, Annotation other, ComparisonPolicy policy) {
		if (one.getSecondary().size() != other.getSecondary().size())
			return false;
		for (int i = 0; i < one.getSecondary().size(); i++) {
			var geometry = one.getSecondary().get(i);
			if (!policy.isSame(geometry, policy.similarity().of(geometry, other.getSecondary().get(i))))
				return false;
		}
		return true;
	}

	private static boolean sameValues(Annotation one, Annotation other, Map<String, String> counterpartIds) {
		if (!referring(Values.of(one), counterpartIds).equals(referring(Values.of(other), counterpartIds)))
			return false;
		if (!(one.getGeometry() instanceof Track mine && other.getGeometry() instanceof Track yours))
			return true;
		return Stream.concat(mine.getKeyframes().stream(), yours.getKeyframes().stream()).filter(keyframe -> !keyframe.getValues().isEmpty())
				.mapToInt(keyframe -> keyframe.getFrame()).distinct().allMatch(frame -> valuesAt(mine, frame).equals(valuesAt(yours, frame)));
	}

	private static Map<String, Object> valuesAt(Track track, int frame) {
		var values = new HashMap<String, Object>();
		Tracks.values(track, frame).forEach((id, value) -> values.put(id, Values.plain(value)));
		return values;
	}

	/** Values that are the id of an object are that of its counterpart. */
	private static Map<String, Object> referring(Map<String, Object> values, Map<String, String> counterpartIds) {
		if (values.isEmpty())
			return values;
		var referring = new HashMap<String, Object>();
		values.forEach((id, value) -> referring.put(id, value instanceof Set<?> several
				? several.stream().map(each -> refer(each, counterpartIds)).collect(Collectors.toSet())
				: refer(value, counterpartIds)));
		return referring;
	}

	private static Object refer(Object value, Map<String, String> counterpartIds) {
		return value instanceof String id ? counterpartIds.getOrDefault(id, id) : value;
	}

	private record Arc(String type, Object source, Object target) {
	}

	private List<Counterparts<Relation>> relations(List<Relation> one, List<Relation> other, ComparisonPolicy policy) {
		var found = new ArrayList<Counterparts<Relation>>();
		var open = new ArrayList<>(one);
		var free = new LinkedHashSet<>(other);
		for (boolean anyType : new boolean[] { false, true }) {
			var byArc = new HashMap<Arc, List<Relation>>();
			free.forEach(relation -> byArc.computeIfAbsent(arc(relation, policy, anyType), arc -> new ArrayList<>()).add(relation));
			open.removeIf(relation -> {
				var alike = byArc.get(arc(relation, policy, anyType));
				if (alike == null || alike.isEmpty())
					return false;
				var counterpart = alike.removeFirst();
				free.remove(counterpart);
				found.add(new Counterparts<>(relation, counterpart, 1, aspects(relation, counterpart)));
				return true;
			});
			if (!policy.acrossLabels())
				break;
		}
		return inOrder(found, one, open, free);
	}

	private static Set<Aspect> aspects(Relation one, Relation other) {
		var aspects = EnumSet.noneOf(Aspect.class);
		if (!Objects.equals(one.getTypeId(), other.getTypeId()))
			aspects.add(Aspect.LABEL);
		if (!Values.of(one).equals(Values.of(other)))
			aspects.add(Aspect.ATTRIBUTES);
		return aspects;
	}

	private Arc arc(Relation relation, ComparisonPolicy policy, boolean anyType) {
		var source = end(relation.getSourceId());
		var target = end(relation.getTargetId());
		var type = anyType ? "" : text(relation.getTypeId()); //$NON-NLS-1$
		boolean turned = policy.undirected().contains(relation.getTypeId()) && source.toString().compareTo(target.toString()) > 0;
		return turned ? new Arc(type, target, source) : new Arc(type, source, target);
	}

	/** The same for both objects of a pair. */
	private String end(String id) {
		var pair = byId.get(id);
		return pair == null ? text(id) : pair.any().getId();
	}

	private static <S extends Statement> List<Counterparts<S>> inOrder(List<Counterparts<S>> found, List<S> all, Collection<S> missing, Collection<S> extra) {
		var places = new HashMap<S, Integer>();
		all.forEach(one -> places.put(one, places.size()));
		missing.forEach(one -> found.add(new Counterparts<>(one, null, 0, Set.of())));
		found.sort(Comparator.comparing(pair -> places.get(pair.one())));
		extra.forEach(other -> found.add(new Counterparts<>(null, other, 0, Set.of())));
		return List.copyOf(found);
	}

	private record Asked(String question, String part, boolean whole) {
		static Asked of(Answer answer) {
			return new Asked(text(answer.getQuestionId()), text(answer.getPart()), answer.getTime() == null);
		}
	}

	private static List<Counterparts<Answer>> answers(List<Answer> one, List<Answer> other, ComparisonPolicy policy) {
		var theirs = new HashMap<Asked, List<Integer>>();
		for (int j = 0; j < other.size(); j++)
			theirs.computeIfAbsent(Asked.of(other.get(j)), asked -> new ArrayList<>()).add(j);
		var assignment = new Assignment(one.size(), other.size());
		for (int i = 0; i < one.size(); i++)
			for (int j : theirs.getOrDefault(Asked.of(one.get(i)), List.of())) {
				double alike = alike(one.get(i), other.get(j), policy.similarity());
				assignment.add(i, j, alike == 0 ? 0 : alike + (sameAnswer(one.get(i), other.get(j), policy) ? 1 : 0));
			}
		var chosen = assignment.best();
		var found = new ArrayList<Counterparts<Answer>>();
		var missing = new ArrayList<Answer>();
		var extra = new LinkedHashSet<>(other);
		for (int i = 0; i < chosen.length; i++)
			if (chosen[i] < 0)
				missing.add(one.get(i));
			else {
				var counterpart = other.get(chosen[i]);
				extra.remove(counterpart);
				found.add(new Counterparts<>(one.get(i), counterpart, 1, aspects(one.get(i), counterpart, policy)));
			}
		return inOrder(found, one, missing, extra);
	}

	/** Of moments as of points of time. */
	private static double alike(Answer one, Answer other, Similarity similarity) {
		return one.getTime() == null ? 1 : Math.max(0, 1 - Math.abs((double) one.getTime() - other.getTime()) / (2.0 * similarity.microseconds()));
	}

	private static Set<Aspect> aspects(Answer one, Answer other, ComparisonPolicy policy) {
		return sameAnswer(one, other, policy) ? Set.of() : Set.of(Aspect.ANSWER);
	}

	private static boolean sameAnswer(Answer one, Answer other, ComparisonPolicy policy) {
		boolean ordered = policy.ordered().contains(one.getQuestionId());
		return Values.answer(one.getValue(), ordered).equals(Values.answer(other.getValue(), ordered));
	}
}
