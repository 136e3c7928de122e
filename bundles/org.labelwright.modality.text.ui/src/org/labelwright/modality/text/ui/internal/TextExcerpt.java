package org.labelwright.modality.text.ui.internal;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Optional;

import org.labelwright.model.annotation.TextSpan;
import org.labelwright.modality.text.Spans;
import org.labelwright.modality.text.Text;
import org.labelwright.ui.canvas.scene.Colors;
import org.labelwright.ui.canvas.spi.Excerpt;
import org.labelwright.ui.canvas.spi.Excerpt.Place;
import org.labelwright.ui.canvas.spi.ExcerptRequest;

/** The words around spans of a text. */
final class TextExcerpt {

	/** Characters that are shown before and after the spans, and on to the next word. */
	private static final int AROUND = 140;
	private static final int MOST = 1200;
	private static final String MORE = "\u2026"; //$NON-NLS-1$

	private record Span(int start, int end, int color) {
	}

	private TextExcerpt() {
	}

	/** Empty when no object has a place in the text. */
	static Optional<Excerpt> of(Text text, ExcerptRequest request) {
		var spans = new ArrayList<Span>();
		for (var object : request.objects())
			if (object.getGeometry() instanceof TextSpan span) {
				int color = Colors.of(request.schema().label(object.getLabelId()).orElse(null));
				Spans.fragments(span).stream().filter(fragment -> fragment.end() <= text.length())
						.forEach(fragment -> spans.add(new Span(text.utf16(fragment.start()), text.utf16(fragment.end()), color)));
			}
		if (spans.isEmpty())
			return Optional.empty();
		int start = spans.stream().mapToInt(Span::start).min().getAsInt();
		int end = Math.min(start + MOST, spans.stream().mapToInt(Span::end).max().getAsInt());
		var words = BreakIterator.getWordInstance();
		words.setText(text.string());
		int from = start <= AROUND ? 0 : words.preceding(start - AROUND);
		int to = end + AROUND >= text.string().length() ? text.string().length() : words.following(end + AROUND);
		var before = from == 0 ? "" : MORE; //$NON-NLS-1$
		var after = to == text.string().length() ? "" : MORE; //$NON-NLS-1$
		int shift = before.length() - from;
		var places = spans.stream().filter(span -> span.start < to).map(span -> new Place(span.start + shift, Math.min(to, span.end) + shift, span.color)).toList();
		return Optional.of(new Excerpt.Passage(before + text.string().substring(from, to) + after, places));
	}
}
