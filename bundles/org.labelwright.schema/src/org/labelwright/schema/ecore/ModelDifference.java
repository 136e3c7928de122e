package org.labelwright.schema.ecore;

import java.util.Objects;

/**
 * What is different between two Ecore models.
 *
 * @param kind  how
 * @param what  name of the class of the element in Ecore, such as {@code EClass}
 * @param path  names from the root package down to the element, with points between them, as in the later model; as in the earlier one when it is gone
 * @param text  a sentence in the user's language
 * @param why   what it comes from when nobody meant it, in the user's language; null when somebody changed the schema, or the model
 */
public record ModelDifference(Kind kind, String what, String path, String text, String why) {

	public enum Kind {
		ADDED, RENAMED, CHANGED, REMOVED
	}

	public ModelDifference {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(what);
		Objects.requireNonNull(path);
		Objects.requireNonNull(text);
	}
}
