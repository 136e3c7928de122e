package org.labelwright.store;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.labelwright.core.User;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;

/**
 * Something said about an item, or an object in it, by one of the team to the others.
 *
 * @param id         never changes and is never reused
 * @param documentId the document of the object; null when it is about the item
 * @param objectId   id of the annotation, relation or answer it is about; null when it is about the item
 * @param mentions   ids of members that the text names
 * @param replyTo    id of the comment that it answers, which answers none itself; or null
 * @param resolved   whether the matter is settled; that of an answer is not used
 */
public record Comment(String id, String itemId, String documentId, String objectId, User author,
		@JsonSerialize(using = ToStringSerializer.class) Instant at, String text, List<String> mentions, String replyTo, boolean resolved) {

	public Comment {
		Objects.requireNonNull(id);
		Objects.requireNonNull(itemId);
		Objects.requireNonNull(author);
		Objects.requireNonNull(at);
		Objects.requireNonNull(text);
		mentions = List.copyOf(mentions);
	}
}
