package org.labelwright.io.preference.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.labelwright.io.Option;
import org.labelwright.io.Options;

/**
 * Whose judgements an export writes, where several judged an item.
 *
 * @param mode      which of them
 * @param annotator id of the only one to hear; empty for all
 */
record Judges(Mode mode, String annotator) {

	/** Which judgement of several is written. */
	enum Mode {
		/** That of the annotator who began first. */
		FIRST,
		/** What more annotators say than anything else; nothing when there is no such. */
		MAJORITY,
		/** Each, in a record of its own. */
		EACH
	}

	private static final String MODE = "judgements"; //$NON-NLS-1$
	private static final String ANNOTATOR = "annotator"; //$NON-NLS-1$

	static List<Option> options(boolean each) {
		var choices = new ArrayList<Option.Choice>();
		choices.add(choice(Mode.FIRST, Messages.Judges_first));
		choices.add(choice(Mode.MAJORITY, Messages.Judges_majority));
		if (each)
			choices.add(choice(Mode.EACH, Messages.Judges_each));
		return List.of(Option.choice(MODE, Messages.Judges_mode, Messages.Judges_modeDescription, choices.toArray(Option.Choice[]::new)),
				Option.text(ANNOTATOR, Messages.Judges_annotator, Messages.Judges_annotatorDescription, "")); //$NON-NLS-1$
	}

	private static Option.Choice choice(Mode mode, String name) {
		return new Option.Choice(id(mode), name);
	}

	private static String id(Mode mode) {
		return mode.name().toLowerCase(java.util.Locale.ROOT);
	}

	static Judges of(Options options) {
		var mode = options.text(MODE);
		return new Judges(java.util.Arrays.stream(Mode.values()).filter(m -> id(m).equals(mode)).findFirst().orElseThrow(),
				options.text(ANNOTATOR).strip());
	}

	/** Whether an annotator is heard. */
	boolean hears(String annotatorId) {
		return annotator.isEmpty() || annotator.equals(annotatorId);
	}

	/**
	 * Of what several said, what counts.
	 *
	 * @param all  not empty, one of each annotator
	 * @param said what is the same in two that say the same
	 * @return empty when there is no majority
	 */
	<T> List<T> count(List<T> all, Function<T, Object> said) {
		if (mode == Mode.FIRST)
			return List.of(all.getFirst());
		if (mode == Mode.EACH)
			return all;
		Map<Object, List<T>> votes = new LinkedHashMap<>();
		all.forEach(one -> votes.computeIfAbsent(said.apply(one), v -> new ArrayList<>()).add(one));
		int most = votes.values().stream().mapToInt(List::size).max().orElse(0);
		var winners = votes.values().stream().filter(vote -> vote.size() == most).toList();
		return winners.size() == 1 ? List.of(winners.getFirst().getFirst()) : List.of();
	}
}
