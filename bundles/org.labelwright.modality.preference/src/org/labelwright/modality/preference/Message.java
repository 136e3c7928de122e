package org.labelwright.modality.preference;

import java.util.Objects;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One turn of a conversation. Immutable, as long as nobody changes {@code extra}.
 *
 * @param role    who speaks, such as {@link #SYSTEM}, {@link #USER}, {@link #ASSISTANT} or another; not empty
 * @param content what is said, any characters at all; null when nothing is, as with the call of a tool
 * @param extra   what else the file says of it, empty for nothing; never to be changed
 */
public record Message(String role, String content, ObjectNode extra) {

	public static final String SYSTEM = "system"; //$NON-NLS-1$
	public static final String USER = "user"; //$NON-NLS-1$
	public static final String ASSISTANT = "assistant"; //$NON-NLS-1$

	public Message {
		if (role.isEmpty())
			throw new IllegalArgumentException("role"); //$NON-NLS-1$
		Objects.requireNonNull(extra);
	}

	/** A turn of which nothing else is known. */
	public Message(String role, String content) {
		this(role, content, JsonNodeFactory.instance.objectNode());
	}

	/** What is said, empty for nothing. */
	public String text() {
		return content == null ? "" : content; //$NON-NLS-1$
	}
}
