package org.labelwright.modality.preference;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One way in which a conversation goes on after the prompt. Immutable, as long as nobody changes {@code extra}.
 *
 * @param id       unique within the item, not empty; judgements name the response by it
 * @param model    that made it, or null when that is not known
 * @param messages at least one
 * @param extra    what else the file says of it, empty for nothing; never to be changed
 */
public record Response(String id, String model, List<Message> messages, ObjectNode extra) {

	/** What stands between two messages in {@link #text}. */
	public static final String BREAK = "\n\n"; //$NON-NLS-1$

	public Response {
		if (id.isEmpty())
			throw new IllegalArgumentException("id"); //$NON-NLS-1$
		messages = List.copyOf(messages);
		if (messages.isEmpty())
			throw new IllegalArgumentException("messages"); //$NON-NLS-1$
		Objects.requireNonNull(extra);
	}

	/** A response of which nothing else is known. */
	public Response(String id, String model, List<Message> messages) {
		this(id, model, messages, JsonNodeFactory.instance.objectNode());
	}

	/** One message of the assistant. */
	public static Response of(String id, String model, String content) {
		return new Response(id, model, List.of(new Message(Message.ASSISTANT, content)));
	}

	/**
	 * The text in which spans of this response are counted: what its messages say, one after the other, with {@link #BREAK}
	 * between two. Roles are no part of it.
	 */
	public String text() {
		return messages.stream().map(Message::text).collect(Collectors.joining(BREAK));
	}
}
