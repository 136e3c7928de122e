package org.labelwright.quality.adjudication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.labelwright.modality.preference.Judgement;
import org.labelwright.modality.preference.Ranking;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.schema.PreferenceQuestion;
import org.labelwright.model.schema.Question;
import org.labelwright.model.schema.RankingQuestion;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.quality.BradleyTerry;

/**
 * What several annotators prefer of the responses of one item: by their strengths in the model of Bradley and Terry. Few judgements rarely determine
 * strengths, so each response begins with half a win over and half a defeat by each other one, as in the correction of J. B. S. Haldane (1956) and F. J.
 * Anscombe (1956) for log odds. A tie is half a win of each side.
 */
final class PreferenceMerge {

	private static final double EQUAL = 1e-6;
	private static final double PRIOR = 0.5;

	private final SchemaIndex schema;

	/** An answer and how likely it is that its best response is better than the next. */
	record Preferred(Object value, Double chance) {
	}

	PreferenceMerge(SchemaIndex schema) {
		this.schema = schema;
	}

	/** Whether it decides questions of a kind. */
	static boolean decides(Question question) {
		return question instanceof PreferenceQuestion || question instanceof RankingQuestion;
	}

	/**
	 * What was answered to one question.
	 *
	 * @param said answers; null for who gave none
	 * @return empty when it is no question of preference, or not answered as one
	 */
	Optional<Preferred> merge(List<Statement> said) {
		var answers = said.stream().filter(Objects::nonNull).map(Answer.class::cast).toList();
		var question = schema.question(answers.getFirst().getQuestionId()).orElse(null);
		return question instanceof PreferenceQuestion ? preference(answers) : question instanceof RankingQuestion ? ranking(answers) : Optional.empty();
	}

	private static Optional<Preferred> preference(List<Answer> answers) {
		var judgements = answers.stream().flatMap(answer -> Judgement.of(answer.getValue()).stream()).toList();
		if (judgements.isEmpty())
			return Optional.empty();
		long bad = judgements.stream().filter(Judgement.AllBad.class::isInstance).count();
		if (2 * bad >= judgements.size())
			return 2 * bad == judgements.size() ? Optional.empty() : Optional.of(new Preferred(new Judgement.AllBad().value(), (double) bad / judgements.size()));
		var ids = new LinkedHashSet<String>();
		judgements.forEach(judgement -> {
			if (judgement instanceof Judgement.Prefers prefers)
				ids.add(prefers.responseId());
		});
		if (ids.isEmpty())
			return Optional.of(new Preferred(new Judgement.Tie().value(), null));
		ids.add(""); // all responses that nobody prefers //$NON-NLS-1$
		var all = List.copyOf(ids);
		var wins = wins(all.size());
		for (var judgement : judgements)
			for (int i = 0; i < all.size(); i++)
				for (int j = 0; j < all.size(); j++)
					if (i != j)
						wins[i][j] += judgement instanceof Judgement.Tie ? 0.5
								: judgement instanceof Judgement.Prefers prefers && prefers.responseId().equals(all.get(i)) ? 1 : 0;
		var order = order(wins);
		double lead = order.fitted.difference(order.places.get(0), order.places.get(1)).value();
		return Optional.of(new Preferred(lead < EQUAL ? new Judgement.Tie().value() : new Judgement.Prefers(all.get(order.places.getFirst()), 0).value(),
				1 / (1 + Math.exp(-lead))));
	}

	private static Optional<Preferred> ranking(List<Answer> answers) {
		var rankings = answers.stream().flatMap(answer -> Ranking.of(answer.getValue()).stream()).toList();
		Set<String> ids = new LinkedHashSet<>();
		rankings.forEach(ranking -> ranking.groups().forEach(ids::addAll));
		if (ids.size() < 2)
			return Optional.empty();
		var all = List.copyOf(ids);
		var wins = wins(all.size());
		for (var ranking : rankings)
			for (int i = 0; i < all.size(); i++)
				for (int j = 0; j < all.size(); j++) {
					int mine = ranking.place(all.get(i));
					int yours = ranking.place(all.get(j));
					if (i != j && mine > 0 && yours > 0)
						wins[i][j] += mine < yours ? 1 : mine == yours ? 0.5 : 0;
				}
		var order = order(wins);
		var groups = new ArrayList<List<String>>();
		for (int i = 0; i < all.size(); i++) {
			int place = order.places.get(i);
			if (i == 0 || order.fitted.difference(order.places.get(i - 1), place).value() > EQUAL)
				groups.add(new ArrayList<>());
			groups.getLast().add(all.get(place));
		}
		return Optional.of(new Preferred(new Ranking(groups).value(), 1 / (1 + Math.exp(-order.fitted.difference(order.places.get(0), order.places.get(1)).value()))));
	}

	private static double[][] wins(int count) {
		var wins = new double[count][count];
		for (int i = 0; i < count; i++)
			for (int j = 0; j < count; j++)
				wins[i][j] = i == j ? 0 : PRIOR;
		return wins;
	}

	/** Strongest first. */
	private record Order(BradleyTerry fitted, List<Integer> places) {
	}

	private static Order order(double[][] wins) {
		var fitted = BradleyTerry.fit(wins).orElseThrow(); // each has won over each
		return new Order(fitted, IntStream.range(0, wins.length).boxed().sorted(Comparator.comparingDouble((Integer i) -> -fitted.strength(i).value())).toList());
	}
}
