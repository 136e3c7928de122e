package org.labelwright.store;

import java.time.Instant;
import java.util.List;

import org.labelwright.model.annotation.Annotation;

/**
 * Suggestions of a model that a person did not get: they were turned down, or hidden.
 *
 * @param itemId    of the item that they are about
 * @param userId    of the person
 * @param source    name and version of the model
 * @param at        when
 * @param suggested in no document
 */
public record LostSuggestions(String itemId, String userId, String source, Fate fate, Instant at, List<Annotation> suggested) {

	/** Why. The names are stored. */
	public enum Fate {
		/** The person did not want them. */
		DECLINED,
		/** {@link Policy#hidesSuggestions} */
		HIDDEN
	}

	public LostSuggestions {
		suggested = List.copyOf(suggested);
	}
}
