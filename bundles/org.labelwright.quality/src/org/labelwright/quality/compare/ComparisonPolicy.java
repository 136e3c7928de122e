package org.labelwright.quality.compare;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.PreferenceQuestion;
import org.labelwright.model.schema.Question;
import org.labelwright.model.schema.RankingQuestion;
import org.labelwright.model.schema.RelationType;

/**
 * When objects of two annotators are the same one, and when they differ.
 *
 * @param similarity   tells how alike geometries are
 * @param least        similarity below which two are different objects, above 0
 * @param same         similarity from which two are drawn alike; of spans of text, ranges of cells and sets of points only 1 is
 * @param acrossLabels whether one object may have different labels
 * @param undirected   ids of the types of relations whose ends may change places
 * @param ordered      ids of the questions whose answers are orders, so that a list in another order is another answer
 */
public record ComparisonPolicy(Similarity similarity, double least, double same, boolean acrossLabels, Set<String> undirected,
		Set<String> ordered) {

	/** A fifth in common makes two the same object, four fifths make them alike. */
	public static final ComparisonPolicy DEFAULT = new ComparisonPolicy(Similarity.DEFAULT, 0.2, 0.8, true, Set.of(), Set.of());

	public ComparisonPolicy {
		Objects.requireNonNull(similarity);
		undirected = Set.copyOf(undirected);
		ordered = Set.copyOf(ordered);
		if (!(least > 0 && least <= 1 && same >= least && same <= 1))
			throw new IllegalArgumentException("from " + least + " to " + same); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The default for a schema, which says which relations have a direction, and which answers are orders. */
	public static ComparisonPolicy of(LabelSchema schema) {
		return new ComparisonPolicy(DEFAULT.similarity, DEFAULT.least, DEFAULT.same, DEFAULT.acrossLabels,
				schema.getRelationTypes().stream().filter(type -> !type.isDirected()).map(RelationType::getId).collect(Collectors.toSet()),
				schema.getQuestions().stream().filter(question -> question instanceof RankingQuestion || question instanceof PreferenceQuestion)
						.map(Question::getId).collect(Collectors.toSet()));
	}

	/** The same with other limits. */
	public ComparisonPolicy within(double newLeast, double newSame) {
		return new ComparisonPolicy(similarity, newLeast, newSame, acrossLabels, undirected, ordered);
	}

	/** The same with another way to compare geometries. */
	public ComparisonPolicy with(Similarity newSimilarity) {
		return new ComparisonPolicy(newSimilarity, least, same, acrossLabels, undirected, ordered);
	}

	/** The same, with objects of different labels being the same or not. */
	public ComparisonPolicy acrossLabels(boolean across) {
		return new ComparisonPolicy(similarity, least, same, across, undirected, ordered);
	}

	boolean isSame(Geometry geometry, double alike) {
		return alike >= (Similarity.isDiscrete(geometry) ? 1 : same);
	}
}
