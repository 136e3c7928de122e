package org.labelwright.store;

import java.time.Instant;
import java.util.Objects;

import org.labelwright.core.User;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;

/**
 * A state of the guideline that was published, and never changes.
 *
 * @param version what it is called, and documents that are begun under it name
 * @param by      who published it
 * @param note    what the lead says to those who read it; empty for nothing
 */
public record GuidelineVersion(String version, User by, @JsonSerialize(using = ToStringSerializer.class) Instant at, String note) {

	public GuidelineVersion {
		Objects.requireNonNull(version);
		Objects.requireNonNull(by);
		Objects.requireNonNull(at);
		Objects.requireNonNull(note);
	}
}
