package org.labelwright.io.text.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The lines of a sentence with the places of its words in the text. */
final class ConlluSentence {

	private static final Pattern WORD = Pattern.compile("[1-9]\\d{0,8}"); //$NON-NLS-1$
	private static final Pattern RANGE = Pattern.compile("[1-9]\\d{0,8}-[1-9]\\d{0,8}"); //$NON-NLS-1$
	private static final Pattern EMPTY = Pattern.compile("\\d{1,9}\\.\\d{1,9}"); //$NON-NLS-1$
	private static final String TEXT = "# text = "; //$NON-NLS-1$

	private final List<String> lines;
	private final Map<String, int[]> words = new LinkedHashMap<>();
	private String text;
	private String wrong;

	/** @param lines comments, words, multiword tokens and empty nodes, in their order; of words, the first two columns are needed */
	ConlluSentence(List<String> lines) {
		this.lines = lines;
		place();
	}

	static boolean isWord(String id) {
		return WORD.matcher(id).matches();
	}

	/** True for the id of a multiword token or an empty node. */
	static boolean isOther(String id) {
		return RANGE.matcher(id).matches() || EMPTY.matcher(id).matches();
	}

	List<String> lines() {
		return lines;
	}

	/** The text of the sentence, without a line end. */
	String text() {
		return text;
	}

	/** Starts and ends of the words within the sentence in UTF-16 units, by id; words of one multiword token have its place. */
	Map<String, int[]> words() {
		return words;
	}

	/** The form that does not stand in the text where it should, or null. */
	String wrong() {
		return wrong;
	}

	/** What a comment says, or null when there is none. */
	String comment(String name) {
		for (var line : lines)
			if (line.startsWith("# " + name + " = ")) //$NON-NLS-1$ //$NON-NLS-2$
				return line.substring(name.length() + 5);
		return null;
	}

	private void place() {
		var given = comment("text"); //$NON-NLS-1$
		if (given != null && !given.isBlank() && along(given.strip()))
			return;
		var built = new StringBuilder();
		boolean blank = false;
		for (var token : tokens()) {
			if (blank)
				built.append(' ');
			built.append(token.form);
			blank = !token.glued;
		}
		words.clear();
		along(built.toString());
	}

	/** Looks up the tokens in a text, one after the other; false when one is not there. */
	private boolean along(String whole) {
		text = whole;
		int at = 0;
		for (var token : tokens()) {
			while (at < whole.length() && !whole.startsWith(token.form, at) && Character.isWhitespace(whole.charAt(at)))
				at++;
			if (!whole.startsWith(token.form, at)) {
				wrong = token.form;
				return false;
			}
			var place = new int[] { at, at + token.form.length() };
			token.ids.forEach(id -> words.put(id, place));
			at += token.form.length();
		}
		return true;
	}

	/** What stands in the text, a word or a multiword token, with the ids of the words in it. */
	private record Token(String form, List<String> ids, boolean glued) {
	}

	private List<Token> tokens() {
		var tokens = new ArrayList<Token>();
		int covered = 0;
		for (var line : lines) {
			var cells = line.split("\t", -1); //$NON-NLS-1$
			if (cells.length < 2 || line.startsWith("#") || EMPTY.matcher(cells[0]).matches()) //$NON-NLS-1$
				continue;
			boolean glued = ('|' + cells[cells.length - 1] + '|').contains("|SpaceAfter=No|"); //$NON-NLS-1$
			if (RANGE.matcher(cells[0]).matches()) {
				covered = Integer.parseInt(cells[0].substring(cells[0].indexOf('-') + 1));
				tokens.add(new Token(cells[1], new ArrayList<>(), glued));
			} else if (Integer.parseInt(cells[0]) <= covered)
				tokens.getLast().ids.add(cells[0]);
			else
				tokens.add(new Token(cells[1], List.of(cells[0]), glued));
		}
		return tokens;
	}

	static String textComment(String text) {
		return TEXT + text;
	}
}
