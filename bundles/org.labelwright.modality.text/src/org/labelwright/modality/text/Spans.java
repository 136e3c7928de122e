package org.labelwright.modality.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.TextSpan;

/** Makes and reads text spans. */
public final class Spans {

	private Spans() {
	}

	/**
	 * A span that quotes its text. Fragments are put in order, and those that touch or overlap become one.
	 *
	 * @param fragments at least one, within the text
	 */
	public static TextSpan of(Text text, List<Range> fragments) {
		var merged = new ArrayList<Range>();
		for (var fragment : fragments.stream().sorted().toList())
			if (!merged.isEmpty() && fragment.start() <= merged.getLast().end())
				merged.set(merged.size() - 1,
						new Range(merged.getLast().start(), Math.max(merged.getLast().end(), fragment.end())));
			else
				merged.add(fragment);
		return exactly(text, merged);
	}

	/**
	 * A span without the white space at its two ends. Fragments of nothing else go.
	 *
	 * @param span within the text
	 * @return a new span; empty when it covers nothing but white space
	 */
	public static Optional<TextSpan> trimmed(Text text, TextSpan span) {
		var fragments = new ArrayDeque<>(fragments(span));
		while (!fragments.isEmpty() && text.slice(fragments.getFirst()).isBlank())
			fragments.removeFirst();
		if (fragments.isEmpty())
			return Optional.empty();
		while (text.slice(fragments.getLast()).isBlank())
			fragments.removeLast();
		var first = fragments.removeFirst();
		fragments.addFirst(new Range(first.end() - length(text.slice(first).stripLeading()), first.end()));
		var last = fragments.removeLast();
		fragments.addLast(new Range(last.start(), last.start() + length(text.slice(last).stripTrailing())));
		return Optional.of(exactly(text, List.copyOf(fragments)));
	}

	private static int length(String text) {
		return text.codePointCount(0, text.length());
	}

	/** A span of these fragments as they are. */
	public static TextSpan exactly(Text text, List<Range> fragments) {
		var span = AnnotationFactory.eINSTANCE.createTextSpan();
		span.setOffsets(fragments.stream().flatMapToInt(r -> java.util.stream.IntStream.of(r.start(), r.end())).toArray());
		fragments.forEach(fragment -> span.getQuotes().add(text.slice(fragment)));
		return span;
	}

	/** The fragments of a span, in its order; empty when its offsets are no ranges. */
	public static List<Range> fragments(TextSpan span) {
		var offsets = span.getOffsets();
		if (offsets == null || offsets.length % 2 != 0)
			return List.of();
		var fragments = new ArrayList<Range>(offsets.length / 2);
		for (int i = 0; i < offsets.length; i += 2) {
			if (offsets[i] < 0 || offsets[i + 1] < offsets[i])
				return List.of();
			fragments.add(new Range(offsets[i], offsets[i + 1]));
		}
		return fragments;
	}
}
