package org.labelwright.schema.ui.internal.diagram;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.labelwright.model.Named;
import org.labelwright.model.schema.LabelSchema;

/** Looks for labels and relations by a part of their name, from one to the next. */
final class Finding {

	private Finding() {
	}

	/**
	 * @param from  where to begin, or null for the first
	 * @param after whether to pass over that one
	 */
	static Optional<Named> next(LabelSchema schema, String text, Named from, boolean after) {
		var wanted = text.strip().toLowerCase(Locale.ROOT);
		if (wanted.isEmpty())
			return Optional.empty();
		var all = Stream.<Named>concat(schema.getLabels().stream(), schema.getRelationTypes().stream()).toList();
		int start = Math.max(0, all.indexOf(from) + (after ? 1 : 0));
		return Stream.concat(all.subList(start, all.size()).stream(), all.subList(0, start).stream()).filter(part -> matches(part, wanted)).findFirst();
	}

	private static boolean matches(Named part, String wanted) {
		return part.getName() != null && part.getName().toLowerCase(Locale.ROOT).contains(wanted);
	}
}
