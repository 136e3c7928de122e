package org.labelwright.io.text.internal;

import java.util.ArrayList;
import java.util.List;

import org.labelwright.modality.text.Range;
import org.labelwright.modality.text.Unit;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The sentences and tokens of a text as WebAnno TSV writes them: as they were read, when they still fit, else by
 * the rules of Unicode. All of the text is in a sentence but for what a reader fills in, a line end and blanks.
 */
final class TsvSegments {

	/**
	 * A sentence.
	 *
	 * @param start  of its first token, in code points
	 * @param end    of its text
	 * @param lines  further lines before it
	 * @param tokens at least one
	 */
	record Sentence(int start, int end, List<String> lines, List<Range> tokens) {
	}

	private final CodePoints text;
	private final String language;
	private final List<Sentence> sentences = new ArrayList<>();

	/** @param read sentences as they were kept, or missing */
	TsvSegments(CodePoints text, String language, JsonNode read) {
		this.language = language;
		this.text = text;
		var cut = new ArrayList<Sentence>();
		if (!kept(read, cut)) {
			cut.clear();
			made(cut);
		}
		lead(cut);
		for (int i = 0; i < cut.size(); i++) {
			var sentence = cut.get(i);
			int end = sentence.tokens.getLast().end();
			int next = i + 1 < cut.size() ? cut.get(i + 1).start : text.count();
			if (i + 1 == cut.size() || !filledIn(text.slice(end, next)))
				end = next;
			sentences.add(new Sentence(sentence.start, end, sentence.lines, sentence.tokens));
		}
	}

	List<Sentence> sentences() {
		return sentences;
	}

	/** The text between two places in code points. */
	String slice(int start, int end) {
		return text.slice(start, end);
	}

	/** UTF-16 units before a place in code points. */
	int utf16(int codePoint) {
		return text.utf16(codePoint);
	}

	private static boolean filledIn(String gap) {
		return gap.isEmpty() || gap.length() < TsvReader.WIDEST_GAP && gap.charAt(0) == '\n' && blanks(gap.substring(1));
	}

	private static boolean blanks(String gap) {
		return gap.chars().allMatch(c -> c == ' ');
	}

	private boolean kept(JsonNode read, List<Sentence> into) {
		int before = 0;
		for (var sentence : read) {
			var tokens = new ArrayList<Range>();
			var offsets = sentence.path(TsvReader.TOKENS);
			for (int i = 0; i + 1 < offsets.size(); i += 2) {
				int start = offsets.get(i).asInt(-1);
				int end = offsets.get(i + 1).asInt(-1);
				if (start < before || end < start || end > text.count())
					return false;
				tokens.add(new Range(start, end));
				before = end;
			}
			if (tokens.isEmpty())
				return false;
			var lines = new ArrayList<String>();
			sentence.path(TsvReader.LINES).forEach(line -> lines.add(line.asText()));
			into.add(new Sentence(tokens.getFirst().start(), 0, lines, tokens));
		}
		return !into.isEmpty();
	}

	private void made(List<Sentence> into) {
		var segmentation = text.segmentation(language);
		var tokens = segmentation.units(Unit.TOKEN).stream().filter(range -> !text.slice(range.start(), range.end()).isBlank())
				.map(segmentation::trimmed).toList();
		int next = 0;
		for (var range : segmentation.units(Unit.SENTENCE)) {
			int from = next;
			while (next < tokens.size() && tokens.get(next).start() < range.end())
				next++;
			if (next > from)
				into.add(new Sentence(tokens.get(from).start(), 0, List.of(), tokens.subList(from, next)));
		}
	}

	/** Makes a token of what is before the first one, unless that is blanks. */
	private void lead(List<Sentence> cut) {
		int first = cut.isEmpty() ? text.count() : cut.getFirst().start;
		if (first == 0 || !cut.isEmpty() && first < TsvReader.WIDEST_GAP && blanks(text.slice(0, first)))
			return;
		var tokens = new ArrayList<Range>(List.of(new Range(0, first)));
		if (cut.isEmpty()) {
			cut.add(new Sentence(0, 0, List.of(), tokens));
			return;
		}
		tokens.addAll(cut.getFirst().tokens);
		cut.set(0, new Sentence(0, 0, cut.getFirst().lines, tokens));
	}
}
