package org.labelwright.store;

import java.time.Instant;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A revision of the label schema, without the schema.
 *
 * @param at     when it was stored
 * @param userId who stored it
 * @param origin how it came from the one before; null when it was stored as a whole
 */
public record SchemaRevision(int revision, Instant at, String userId, Origin origin) {

	/**
	 * How a revision came to be. Kept with the revision.
	 *
	 * @param work     names the entries of the journal with the rows that were changed for it
	 * @param label    what was done, for people
	 * @param steps    in the form of whoever made them; null when it was derived from the schemas alone
	 * @param takes    the revision that it takes back, or null
	 * @param again    the revision that it does again, or null
	 * @param migrated false when the rows were left as they are
	 */
	public record Origin(String work, String label, JsonNode steps, Integer takes, Integer again, boolean migrated) {
	}
}
