package org.labelwright.quality.training;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.labelwright.core.Ordered;
import org.labelwright.quality.compare.Comparison;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;

/**
 * How far an annotator is in training.
 *
 * @param threshold F1 to be reached, by the project's {@code GoldPolicy}
 * @param needed    over how many gold items, the last ones, by the same
 * @param lessons   the gold items that were finished since the annotator was last trained again, in the order in which they were
 * @param f1        over the last lessons, as many as are needed or as there are; null without any; 1 where gold has nothing and
 *                  neither has the annotator
 * @param met       whether there are as many lessons as are needed and their F1 reaches the threshold
 */
public record TrainingReport(String annotatorId, String name, double threshold, int needed, List<Lesson> lessons, Double f1, boolean met) {

	public TrainingReport {
		lessons = List.copyOf(lessons);
	}

	/**
	 * What came of one gold item.
	 *
	 * @param expected what gold has: objects, relations and answers
	 * @param found    what the annotator has
	 * @param right    what both have alike
	 * @param mistakes all else, in the order of {@link Comparison}
	 */
	public record Lesson(String itemId, String itemName, String documentId, String goldDocumentId,
			@JsonSerialize(using = ToStringSerializer.class) Instant finishedAt, long expected, long found, long right, List<Mistake> mistakes) {

		public Lesson {
			mistakes = List.copyOf(mistakes);
		}
	}

	/**
	 * Where the annotator differs from gold.
	 *
	 * @param kind       in what, and when in more than one thing in the first of them
	 * @param aspects    all in which they differ; empty for what only one has
	 * @param expectedId the row of gold; null when it has none
	 * @param givenId    the row of the annotator; null when he or she has none
	 * @param similarity of objects that both have
	 * @param why        what is right, in sentences for the annotator
	 * @param guidance   what the guideline in force says about it, in reading order
	 */
	public record Mistake(Comparison.Kind kind, Set<Comparison.Aspect> aspects, String expectedId, String givenId, double similarity, String why,
			List<Guidance> guidance) {

		public Mistake {
			aspects = Ordered.set(aspects);
			guidance = List.copyOf(guidance);
		}
	}

	/**
	 * A rule or an example of the guideline.
	 *
	 * @param type {@code rule} or {@code example}
	 */
	public record Guidance(String type, String id, String name) {
	}
}
