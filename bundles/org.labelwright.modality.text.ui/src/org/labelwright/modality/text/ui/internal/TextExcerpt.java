package org.labelwright.modality.text.ui.internal;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Optional;

import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.TextSpan;
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
			add(spans, text, object, Colors.of(request.schema().label(object.getLabelId()).orElse(null)));
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

	private static void add(ArrayList<Span> spans, Text text, Annotation object, int color) {
		if (!(object.getGeometry() instanceof TextSpan span) || span.getOffsets() == null)
			return;
		int[] offsets = span.getOffsets();
		for (int i = 0; i + 1 < offsets.length; i += 2)
			if (offsets[i] >= 0 && offsets[i] <= offsets[i + 1] && offsets[i + 1] <= text.length())
				spans.add(new Span(text.utf16(offsets[i]), text.utf16(offsets[i + 1]), color));
	}
}
