package org.labelwright.store;

import java.time.Instant;
import java.util.Objects;

import org.labelwright.core.User;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;

/**
 * An item of which it is known what is right.
 *
 * @param documentId  of the document that says it
 * @param annotatorId whose document that is
 * @param by          who marked it
 * @param at          when
 */
public record GoldMark(String itemId, String documentId, String annotatorId, User by, @JsonSerialize(using = ToStringSerializer.class) Instant at) {

	public GoldMark {
		Objects.requireNonNull(itemId);
		Objects.requireNonNull(documentId);
		Objects.requireNonNull(annotatorId);
		Objects.requireNonNull(by);
		Objects.requireNonNull(at);
	}
}
