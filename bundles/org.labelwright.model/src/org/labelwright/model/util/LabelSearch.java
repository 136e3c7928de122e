package org.labelwright.model.util;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.labelwright.model.schema.Label;

/**
 * Finds labels by parts of their names, ids and of the names above them, as a person types. Made for schemas of a hundred thousand labels:
 * it walks through names in memory. Immutable, and safe for use from any thread.
 */
public final class LabelSearch {

	private static final String ABOVE = " \u203a "; //$NON-NLS-1$
	private static final int MOST_SHIFT = 16;
	private static final int LONGEST = (1 << MOST_SHIFT) - 1;

	private final List<Label> labels;
	private final Map<Label, String> paths = new HashMap<>();
	private final String[] names;
	private final String[] ids;
	/** Which of the paths each label is below. */
	private final int[] below;
	private final List<String> lowerPaths = new ArrayList<>();

	private LabelSearch(SchemaIndex schema) {
		labels = List.copyOf(schema.labels());
		names = new String[labels.size()];
		ids = new String[labels.size()];
		below = new int[labels.size()];
		var known = new HashMap<String, Integer>();
		for (int i = 0; i < names.length; i++) {
			var label = labels.get(i);
			names[i] = lower(label.getName());
			ids[i] = lower(label.getId());
			var path = pathOf(schema, label);
			below[i] = known.computeIfAbsent(path, key -> {
				lowerPaths.add(lower(key));
				return lowerPaths.size() - 1;
			});
		}
	}

	/** That of a schema; made when it is first asked for, which takes a moment for many labels. */
	public static LabelSearch of(SchemaIndex schema) {
		return schema.derived(LabelSearch.class, LabelSearch::new);
	}

	private static String lower(String text) {
		return text == null ? "" : text.toLowerCase(Locale.ROOT); //$NON-NLS-1$
	}

	private String pathOf(SchemaIndex schema, Label label) {
		var ancestors = schema.ancestors(label);
		if (ancestors.isEmpty())
			return ""; //$NON-NLS-1$
		return paths.computeIfAbsent(ancestors.getFirst(), parent -> ancestors.reversed().stream()
				.map(one -> one.getName() == null ? one.getId() : one.getName()).collect(Collectors.joining(ABOVE)));
	}

	/** The names of the labels above a label, the broadest first; empty when it has none above it. */
	public String path(Label label) {
		return label.getParent() == null ? "" : paths.getOrDefault(label.getParent(), ""); //$NON-NLS-1$
	}

	/**
	 * The labels in which each word of a text is found: in the name, or else the names above it; or whose id begins with the text. First
	 * come those that are called so, then those whose name begins so, whose words begin so, and that have it anywhere; the shorter name
	 * first, then the order of the schema.
	 *
	 * @param text  in any case; all labels fit an empty one, in the order of the schema
	 * @param among those to look through
	 * @param most  how many are wanted
	 */
	public List<Label> find(String text, Predicate<Label> among, int most) {
		var wanted = lower(text.strip());
		if (wanted.isEmpty())
			return labels.stream().filter(among).limit(most).toList();
		var words = wanted.split("\\s+"); //$NON-NLS-1$
		var above = new Above(words);
		var best = new PriorityQueue<Long>(Comparator.reverseOrder());
		for (int i = 0; i < names.length; i++) {
			int grade = grade(i, wanted, words, above);
			if (grade < 0)
				continue;
			long key = ((long) grade << MOST_SHIFT | Math.min(LONGEST, names[i].length())) << Integer.SIZE | i;
			if (best.size() == most && best.peek() < key || !among.test(labels.get(i)))
				continue;
			best.add(key);
			if (best.size() > most)
				best.poll();
		}
		return best.stream().sorted().map(key -> labels.get((int) (long) key)).toList();
	}

	/** For each word, the paths that have it, and those that have a word that begins so. */
	private final class Above {
		private final BitSet[] having;
		private final BitSet[] beginning;

		Above(String[] words) {
			having = new BitSet[words.length];
			beginning = new BitSet[words.length];
			for (int word = 0; word < words.length; word++) {
				having[word] = new BitSet(lowerPaths.size());
				beginning[word] = new BitSet(lowerPaths.size());
				for (int path = 0; path < lowerPaths.size(); path++)
					if (lowerPaths.get(path).contains(words[word])) {
						having[word].set(path);
						beginning[word].set(path, beginsAWord(lowerPaths.get(path), words[word]));
					}
			}
		}
	}

	/** How well a label fits, 0 best; -1 when it does not. */
	private int grade(int label, String wanted, String[] words, Above above) {
		var name = names[label];
		boolean inName = true;
		boolean begins = true;
		for (int word = 0; word < words.length; word++)
			if (!name.contains(words[word])) {
				inName = false;
				begins &= above.beginning[word].get(below[label]);
				if (!above.having[word].get(below[label]))
					return ids[label].startsWith(wanted) ? ids[label].equals(wanted) ? 0 : 4 : -1;
			}
		if (!inName)
			return begins ? 5 : 6;
		if (name.startsWith(wanted))
			return name.length() == wanted.length() ? 0 : 1;
		for (var word : words)
			if (!beginsAWord(name, word))
				return 3;
		return 2;
	}

	private static boolean beginsAWord(String name, String word) {
		for (int at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1))
			if (at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1)))
				return true;
		return false;
	}
}
