package org.labelwright.quality.guideline;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.labelwright.model.guideline.Rule;

/** Counts which rules texts cite: by their ids, or by their names in letters of any case, as whole words. */
final class Citations {

	private static final int SHORTEST_NAME = 3;

	private final List<Rule> rules;
	private final Map<Rule, String> names = new HashMap<>();
	private final Map<Rule, Integer> counts = new HashMap<>();

	Citations(List<Rule> rules) {
		this.rules = rules;
		for (var rule : rules)
			if (rule.getName() != null && rule.getName().strip().length() >= SHORTEST_NAME)
				names.put(rule, rule.getName().strip().toLowerCase(Locale.ROOT));
	}

	void read(String text) {
		if (text == null || text.isEmpty())
			return;
		var lower = text.toLowerCase(Locale.ROOT);
		for (var rule : rules)
			if (hasWords(text, rule.getId()) || names.containsKey(rule) && hasWords(lower, names.get(rule)))
				counts.merge(rule, 1, Integer::sum);
	}

	private static boolean hasWords(String text, String words) {
		for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
			if (!isWord(text, at - 1) && !isWord(text, at + words.length()))
				return true;
		return false;
	}

	private static boolean isWord(String text, int at) {
		return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
	}

	int of(Rule rule) {
		return counts.getOrDefault(rule, 0);
	}
}
