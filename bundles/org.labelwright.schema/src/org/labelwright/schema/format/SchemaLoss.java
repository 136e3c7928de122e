package org.labelwright.schema.format;

import java.util.List;

/**
 * What of a schema does not come back from a format as it was.
 *
 * @param what    name of a class of the metamodel, such as {@code Label}
 * @param feature name of the feature that is not as it was, or null when whole elements are concerned
 * @param kind    what becomes of it
 * @param count   how often
 * @param places  names of the first elements
 */
public record SchemaLoss(String what, String feature, Kind kind, long count, List<String> places) {

	/** What becomes of it. */
	public enum Kind {
		/** Nothing comes back. */
		LOST,
		/** Something else comes back. */
		CHANGED,
		/** It comes back although it was not there. */
		ADDED
	}

	public SchemaLoss {
		places = List.copyOf(places);
	}

	/** The construct as the metamodel names it. */
	public String construct() {
		return feature == null ? what : what + '.' + feature;
	}
}
