package org.labelwright.io.preference.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.labelwright.modality.preference.Judgement;
import org.labelwright.modality.preference.Judgement.AllBad;
import org.labelwright.modality.preference.Judgement.Prefers;
import org.labelwright.modality.preference.Judgement.Tie;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** The words in which comparisons say who wins. */
public final class Verdicts {

	/** The words of Chatbot Arena, in which all can be said. */
	private static final String ARENA = "arena"; //$NON-NLS-1$
	private static final String NUMBERS = "numbers"; //$NON-NLS-1$
	private static final String TEXT_NUMBERS = "textNumbers"; //$NON-NLS-1$
	/** First, second, tie, all bad; of several words for one the first is written. */
	private static final Map<String, List<List<String>>> WORDS = Map.of(
			ARENA, List.of(List.of("model_a"), List.of("model_b"), List.of("tie"), List.of("tie (bothbad)", "bothbad", "both_bad", "bad")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
			"letters", List.of(List.of("a"), List.of("b"), List.of("tie"), List.of("bad")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			"capitals", List.of(List.of("A"), List.of("B"), List.of("tie"), List.of("bad")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			"responses", List.of(List.of("response_a"), List.of("response_b"), List.of("tie"), List.of("bad")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			"models", List.of(List.of("model_1"), List.of("model_2"), List.of("tie"), List.of("bad")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			NUMBERS, List.of(List.of("1"), List.of("2"), List.of("0"), List.of())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final int TIE = 2;
	private static final int ALL_BAD = 3;

	/**
	 * Who wins.
	 *
	 * @param place of the word among those that can be said
	 * @param words the name of the words
	 */
	public record Verdict(int place, String words) {

		/** As a judgement. */
		public Judgement judgement(String first, String second, int strength) {
			return switch (place) {
			case TIE -> new Tie();
			case ALL_BAD -> new AllBad();
			default -> new Prefers(place == 0 ? first : second, strength);
			};
		}
	}

	private Verdicts() {
	}

	/** Reads a word or number; empty when it is none of them. */
	public static Optional<Verdict> read(JsonNode said) {
		var text = said.isIntegralNumber() || said.isTextual() ? said.asText().strip() : ""; //$NON-NLS-1$
		return in(ARENA, text.toLowerCase(Locale.ROOT)).or(() -> WORDS.keySet().stream().sorted().flatMap(words -> in(words, text).stream()).findFirst())
				.map(found -> found.words().equals(NUMBERS) && said.isTextual() ? new Verdict(found.place(), TEXT_NUMBERS) : found);
	}

	private static Optional<Verdict> in(String name, String text) {
		var words = WORDS.get(name);
		for (int place = 0; place < words.size(); place++)
			if (words.get(place).contains(text))
				return Optional.of(new Verdict(place, name));
		return Optional.empty();
	}

	/**
	 * Says who wins.
	 *
	 * @param first id of the first response
	 * @param name  of the words in which it was said when it was read; those of Chatbot Arena are taken when there are none of that name
	 * @return empty when these words cannot say it
	 */
	public static Optional<JsonNode> write(Judgement judgement, String first, String name) {
		int place = switch (judgement) {
		case Tie tie -> TIE;
		case AllBad bad -> ALL_BAD;
		case Prefers prefers -> prefers.responseId().equals(first) ? 0 : 1;
		};
		var words = WORDS.getOrDefault(name.equals(TEXT_NUMBERS) ? NUMBERS : name, WORDS.get(ARENA)).get(place);
		return words.stream().findFirst().map(word -> name.equals(NUMBERS) ? JsonNodeFactory.instance.numberNode(Integer.parseInt(word))
				: JsonNodeFactory.instance.textNode(word));
	}
}
