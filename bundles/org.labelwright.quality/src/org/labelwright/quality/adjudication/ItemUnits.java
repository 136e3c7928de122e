package org.labelwright.quality.adjudication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.annotation.Statement;
import org.labelwright.quality.compare.ComparisonPolicy;
import org.labelwright.quality.compare.ObjectGroups;
import org.labelwright.quality.consensus.Votes.Vote;
import org.labelwright.quality.internal.compare.Values;

/**
 * What annotators said about an item, cut into what they vote on. The same documents give the same units in the same order.
 * <ul>
 * <li>Each object, as {@link ObjectGroups} finds them: its label, or that there is none.
 * <li>Each relation of a type between two objects: whether there is one; those vote who have both objects.
 * <li>Each answer to a question about a part, at a moment: the answer; those vote who gave one.
 * </ul>
 */
final class ItemUnits {

	/** The category of who does not have an object. */
	static final String NONE = ""; //$NON-NLS-1$
	/** The category of an object without a label. */
	private static final String UNLABELLED = "\0"; //$NON-NLS-1$

	/**
	 * One thing that is voted on.
	 *
	 * @param subject    votes with the same subject have the same categories
	 * @param said       by each annotator, in the order of the documents; null who has nothing of it
	 * @param categories of each annotator; null who does not vote
	 * @param ends       the units of the objects at the ends of a relation; else empty
	 */
	record Unit(String subject, List<Statement> said, List<Object> categories, List<Integer> ends) {

		List<Vote> votes(List<AnnotationDocument> documents) {
			var votes = new ArrayList<Vote>();
			for (int i = 0; i < categories.size(); i++)
				if (categories.get(i) != null)
					votes.add(new Vote(documents.get(i).getAnnotatorId(), categories.get(i), confidence(said.get(i))));
			return votes;
		}

		/** Of who does not say it, or who does not have it: certain. */
		static double confidence(Statement row) {
			return row == null || row.getConfidence() == null || !(row.getConfidence() <= 1) ? 1 : Math.max(row.getConfidence(), 1e-6);
		}
	}

	private record Arc(String type, int source, int target) {
	}

	private record Asked(String question, String part, Object moment) {
		static Asked of(Answer answer) {
			return new Asked(text(answer.getQuestionId()), text(answer.getPart()),
					answer.getTime() == null ? "" : answer.getFrame() >= 0 ? List.of(answer.getFrame()) : answer.getTime()); //$NON-NLS-1$
		}
	}

	private final List<AnnotationDocument> documents;
	private final List<Unit> units = new ArrayList<>();
	private final Map<Annotation, Integer> unitOf = new HashMap<>();

	private ItemUnits(List<AnnotationDocument> documents) {
		this.documents = documents;
	}

	/** @param documents of different annotators about one item */
	static List<Unit> of(List<AnnotationDocument> documents, ComparisonPolicy policy) {
		var item = new ItemUnits(documents);
		for (var group : ObjectGroups.of(documents, policy))
			item.object(group.members());
		item.relations(policy);
		item.answers(policy);
		return item.units;
	}

	static String label(Object category) {
		return UNLABELLED.equals(category) ? null : (String) category;
	}

	private static String text(String value) {
		return Objects.requireNonNullElse(value, ""); //$NON-NLS-1$
	}

	private void object(List<Annotation> members) {
		var categories = members.stream().<Object>map(member -> member == null ? NONE : Objects.requireNonNullElse(member.getLabelId(), UNLABELLED)).toList();
		members.stream().filter(Objects::nonNull).forEach(member -> unitOf.put(member, units.size()));
		units.add(new Unit("objects", Collections.unmodifiableList(new ArrayList<Statement>(members)), categories, List.of())); //$NON-NLS-1$
	}

	private void relations(ComparisonPolicy policy) {
		var byArc = new LinkedHashMap<Arc, Statement[]>();
		for (int i = 0; i < documents.size(); i++) {
			var byId = new HashMap<String, Integer>();
			documents.get(i).getAnnotations().forEach(annotation -> byId.put(annotation.getId(), unitOf.get(annotation)));
			for (var relation : documents.get(i).getRelations()) {
				var arc = arc(relation, byId, policy);
				if (arc != null)
					byArc.computeIfAbsent(arc, absent -> new Statement[documents.size()])[i] = relation;
			}
		}
		byArc.forEach((arc, said) -> {
			var categories = new ArrayList<Object>();
			for (int i = 0; i < said.length; i++)
				categories.add(has(i, arc.source) && has(i, arc.target) ? said[i] != null : null);
			units.add(new Unit("relation " + arc.type, Collections.unmodifiableList(Arrays.asList(said)), Collections.unmodifiableList(categories), //$NON-NLS-1$
					List.of(arc.source, arc.target)));
		});
	}

	private boolean has(int document, int unit) {
		return units.get(unit).said.get(document) != null;
	}

	/** Null when an end is not there. */
	private static Arc arc(Relation relation, Map<String, Integer> byId, ComparisonPolicy policy) {
		var source = byId.get(relation.getSourceId());
		var target = byId.get(relation.getTargetId());
		if (source == null || target == null)
			return null;
		boolean turned = policy.undirected().contains(relation.getTypeId()) && source > target;
		return new Arc(text(relation.getTypeId()), turned ? target : source, turned ? source : target);
	}

	private void answers(ComparisonPolicy policy) {
		var byQuestion = new LinkedHashMap<Asked, Statement[]>();
		for (int i = 0; i < documents.size(); i++)
			for (var answer : documents.get(i).getAnswers()) {
				var said = byQuestion.computeIfAbsent(Asked.of(answer), absent -> new Statement[documents.size()]);
				if (said[i] == null)
					said[i] = answer;
			}
		byQuestion.forEach((asked, said) -> {
			Function<Statement, Object> category = row -> row == null ? null
					: Values.answer(((Answer) row).getValue(), policy.ordered().contains(asked.question));
			units.add(new Unit("question " + asked.question, Collections.unmodifiableList(Arrays.asList(said)), //$NON-NLS-1$
					Collections.unmodifiableList(Arrays.stream(said).map(category).toList()), List.of()));
		});
	}
}
