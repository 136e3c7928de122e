package org.labelwright.modality.preference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The difference between two texts in words. Words, stretches of white space and single other characters are kept or changed as a whole;
 * what is kept is a longest common subsequence of these.
 */
public final class WordDiff {

	/** What became of a piece. */
	public enum Kind {
		/** It is in both texts. */
		KEPT,
		/** It is in the first text only. */
		REMOVED,
		/** It is in the second text only. */
		ADDED
	}

	/**
	 * A stretch of text.
	 *
	 * @param text not empty
	 */
	public record Piece(Kind kind, String text) {
	}

	private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}\\p{M}_]+|\\s+|.", Pattern.DOTALL); //$NON-NLS-1$
	/** Beyond so many pairs of tokens, what differs in the middle is taken as replaced as a whole. */
	private static final long MOST = 1_000_000;

	private WordDiff() {
	}

	/**
	 * Compares two texts. The pieces that are not added make up the first, those that are not removed the second; no two of one kind
	 * follow each other.
	 */
	public static List<Piece> of(String first, String second) {
		var one = tokens(first);
		var two = tokens(second);
		int begin = 0;
		while (begin < Math.min(one.size(), two.size()) && one.get(begin).equals(two.get(begin)))
			begin++;
		int end = 0;
		while (end < Math.min(one.size(), two.size()) - begin && one.get(one.size() - 1 - end).equals(two.get(two.size() - 1 - end)))
			end++;
		var pieces = new ArrayList<Piece>();
		add(pieces, Kind.KEPT, one.subList(0, begin));
		middle(pieces, one.subList(begin, one.size() - end), two.subList(begin, two.size() - end));
		add(pieces, Kind.KEPT, one.subList(one.size() - end, one.size()));
		return pieces;
	}

	private static List<String> tokens(String text) {
		return TOKEN.matcher(text).results().map(result -> result.group()).toList();
	}

	private static void middle(List<Piece> pieces, List<String> one, List<String> two) {
		if ((long) one.size() * two.size() > MOST) {
			add(pieces, Kind.REMOVED, one);
			add(pieces, Kind.ADDED, two);
			return;
		}
		var common = new int[one.size() + 1][two.size() + 1]; // length of the longest subsequence of what follows
		for (int i = one.size() - 1; i >= 0; i--)
			for (int j = two.size() - 1; j >= 0; j--)
				common[i][j] = one.get(i).equals(two.get(j)) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
		int i = 0;
		int j = 0;
		while (i < one.size() || j < two.size())
			if (i < one.size() && j < two.size() && one.get(i).equals(two.get(j))) {
				add(pieces, Kind.KEPT, one.subList(i, ++i));
				j++;
			} else if (j == two.size() || i < one.size() && common[i + 1][j] >= common[i][j + 1])
				add(pieces, Kind.REMOVED, one.subList(i, ++i));
			else
				add(pieces, Kind.ADDED, two.subList(j, ++j));
	}

	private static void add(List<Piece> pieces, Kind kind, List<String> tokens) {
		if (tokens.isEmpty())
			return;
		var text = String.join("", tokens); //$NON-NLS-1$
		if (!pieces.isEmpty() && pieces.getLast().kind() == kind)
			pieces.set(pieces.size() - 1, new Piece(kind, pieces.getLast().text() + text));
		else
			pieces.add(new Piece(kind, text));
	}
}
