package org.labelwright.quality.internal.metrics;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.TextSpan;
import org.labelwright.quality.Compared;

/**
 * A span that an annotator found.
 *
 * @param part    of the item, or an empty text
 * @param label   its id, or an empty text
 * @param offsets of its fragments
 */
record Found(String part, String label, List<Integer> offsets) {

	/** All spans of an item, by document. */
	static Map<AnnotationDocument, List<Found>> in(Compared item) {
		return item.shared(Found.class, () -> {
			var all = new LinkedHashMap<AnnotationDocument, List<Found>>();
			for (var document : item.documents())
				all.put(document, document.getAnnotations().stream().flatMap(annotation -> of(annotation).stream()).toList());
			return all;
		});
	}

	static Optional<Found> of(Annotation annotation) {
		if (!(annotation.getGeometry() instanceof TextSpan span) || span.getOffsets() == null || span.getOffsets().length < 2
				|| span.getOffsets().length % 2 != 0)
			return Optional.empty();
		return Optional.of(new Found(text(annotation.getPart()), text(annotation.getLabelId()), Arrays.stream(span.getOffsets()).boxed().toList()));
	}

	private static String text(String value) {
		return value == null ? "" : value; //$NON-NLS-1$
	}

	/** Where it is, whatever it is called. */
	Found unlabelled() {
		return new Found(part, "", offsets); //$NON-NLS-1$
	}

	int start() {
		return offsets.getFirst();
	}

	int end() {
		return offsets.getLast();
	}

	/** Whether a code point, or the same place between two, is in both. */
	boolean overlaps(Found other) {
		for (int i = 0; i < offsets.size(); i += 2)
			for (int j = 0; j < other.offsets.size(); j += 2)
				if (Math.max(offsets.get(i), other.offsets.get(j)) < Math.min(offsets.get(i + 1), other.offsets.get(j + 1)))
					return true;
		return part.equals(other.part) && offsets.equals(other.offsets);
	}

	/** How often each occurs. */
	static <T> Map<T, Integer> counted(List<T> all) {
		var counts = new HashMap<T, Integer>();
		all.forEach(one -> counts.merge(one, 1, Integer::sum));
		return counts;
	}
}
