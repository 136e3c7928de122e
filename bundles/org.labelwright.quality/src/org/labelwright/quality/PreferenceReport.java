package org.labelwright.quality;

import java.util.List;
import java.util.Optional;

/**
 * What a project's judgements of responses say of models, annotators and biases.
 *
 * @param items       items of the preference modality
 * @param judgements  judgements that could be read: one of each annotator for an item, its ranking where there is one, else its preference
 * @param ties        judgements that no response is better
 * @param allBad      judgements that all responses are bad; they compare no models
 * @param models      the best first, by strength where it is determined, else by win rate
 * @param annotators  by id
 * @param position    how often the response that was shown first was preferred, among judgements that prefer one of two and record the order
 * @param length      how often the longer response, in code points, was preferred, among judgements that prefer one of two of different lengths
 * @param concordance Kendall's W of the rankings of an item; present when two annotators ranked the same responses of any item
 * @param tieStrength the logarithm of the parameter for ties in the model of Davidson, when that is determined
 */
public record PreferenceReport(long items, long judgements, long ties, long allBad, List<Model> models, List<Annotator> annotators,
		Proportion position, Proportion length, Optional<Agreement> concordance, Optional<Strength> tieStrength) {

	/**
	 * A model, as the items name it.
	 *
	 * @param name        of the model
	 * @param comparisons with responses of other models; a ranking compares all pairs, a preference the best with each other
	 * @param wins        comparisons in which it was preferred; a tie is half a win
	 * @param strength    in the Bradley-Terry model with ties as half wins, among the largest group of models of which that is determined; null beside it
	 * @param davidson    in the model of Davidson, among the same, with ties as outcomes of their own; null beside it, or when it is not determined
	 */
	public record Model(String name, long comparisons, Proportion wins, Strength strength, Strength davidson) {
	}

	/**
	 * A strength on the scale of logarithms of odds, 0 on average.
	 *
	 * @param value the estimate
	 * @param error its standard error
	 * @param lower bound of its 95 percent interval
	 * @param upper bound of its 95 percent interval
	 */
	public record Strength(double value, double error, double lower, double upper) {
	}

	/**
	 * An annotator.
	 *
	 * @param id         of the user
	 * @param judgements that he or she gave
	 * @param ties       judgements that no response is better
	 * @param allBad     judgements that all are bad
	 * @param agreement  how often another annotator's judgement of the same item says the same: the same best response, tie, or all bad. Pairs of
	 *                   judgements of one item are not independent, so that the interval is too narrow where many judge one item
	 * @param first      how often the response that was shown first was preferred
	 */
	public record Annotator(String id, long judgements, long ties, long allBad, Proportion agreement, Proportion first) {
	}

	/**
	 * Agreement of rankings.
	 *
	 * @param items that were ranked by two annotators or more, all of them naming the same responses
	 * @param meanW the mean of Kendall's W over these items
	 */
	public record Agreement(long items, double meanW) {
	}

	public PreferenceReport {
		models = List.copyOf(models);
		annotators = List.copyOf(annotators);
	}
}
