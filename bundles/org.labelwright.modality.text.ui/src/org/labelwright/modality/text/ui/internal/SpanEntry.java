package org.labelwright.modality.text.ui.internal;

import java.util.List;
import java.util.Optional;

import org.labelwright.modality.text.Anchors;
import org.labelwright.modality.text.Range;
import org.labelwright.modality.text.Spans;
import org.labelwright.modality.text.Text;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.TextSpan;
import org.labelwright.ui.canvas.spi.Layers.Layer;

/**
 * A span as it is shown.
 *
 * @param fragments at least one, within the text
 * @param sound     whether the span quotes the text as it is
 * @param layer     the other document that it is of; null for that which is edited
 */
record SpanEntry(Annotation annotation, List<Range> fragments, boolean sound, Layer layer) {

	/** Empty for what is no span, or lies beyond the text. */
	static Optional<SpanEntry> of(Text text, Annotation annotation, Layer layer) {
		if (!(annotation.getGeometry() instanceof TextSpan span))
			return Optional.empty();
		var fragments = Spans.fragments(span);
		if (fragments.isEmpty() || fragments.stream().anyMatch(fragment -> fragment.end() > text.length()))
			return Optional.empty();
		return Optional.of(new SpanEntry(annotation, fragments, Anchors.holds(text, span), layer));
	}

	String id() {
		return annotation.getId();
	}

	int start() {
		return fragments.getFirst().start();
	}

	int end() {
		return fragments.getLast().end();
	}

	/** Code points that it covers. */
	int size() {
		return fragments.stream().mapToInt(Range::length).sum();
	}

	/** Whether it covers the code point after a place, or is that place. */
	boolean covers(int place) {
		return fragments.stream().anyMatch(f -> f.start() <= place && place < f.end() || f.isEmpty() && f.start() == place);
	}
}
