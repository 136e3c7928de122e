package org.labelwright.quality.assurance;

import org.labelwright.quality.AgreementReport.Interval;
import org.labelwright.quality.Proportion;

/**
 * How well something was annotated, held against gold. Shares have Wilson's interval, which takes what is counted as independent; F1 and similarity
 * that of a jackknife over items. Intervals are those of 95 percent.
 *
 * @param items              that were compared
 * @param expected           objects, relations and answers that gold has
 * @param found              those that the annotator has
 * @param right              those that both have alike, see {@link org.labelwright.quality.compare.Comparison}
 * @param precision          how many of those found are right
 * @param recall             how many of those expected are right
 * @param f1                 harmonic mean of precision and recall; null when nothing was expected and nothing found
 * @param f1Interval         null when it is not determined, as with one item
 * @param similarity         mean similarity (of areas: IoU) of the objects that both have, whatever their labels; null when there is none
 * @param similarityInterval null when it is not determined
 * @param accuracy           how many of the answers of gold the annotator gave too
 */
public record Score(long items, long expected, long found, long right, Proportion precision, Proportion recall, Double f1, Interval f1Interval,
		Double similarity, Interval similarityInterval, Proportion accuracy) {
}
