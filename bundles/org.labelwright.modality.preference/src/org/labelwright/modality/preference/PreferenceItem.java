package org.labelwright.modality.preference;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A prompt with responses to judge. Immutable, as long as nobody changes {@code extra}.
 *
 * @param prompt    the conversation so far, may be empty
 * @param responses any number, with different ids, in the order of the file, which is not that of presentation
 * @param extra     what else the file says, empty for nothing; never to be changed
 */
public record PreferenceItem(List<Message> prompt, List<Response> responses, ObjectNode extra) {

	public PreferenceItem {
		prompt = List.copyOf(prompt);
		responses = List.copyOf(responses);
		Objects.requireNonNull(extra);
		var ids = new HashSet<String>();
		for (var response : responses)
			if (!ids.add(response.id()))
				throw new IllegalArgumentException(response.id());
	}

	/** An item of which nothing else is known. */
	public PreferenceItem(List<Message> prompt, List<Response> responses) {
		this(prompt, responses, JsonNodeFactory.instance.objectNode());
	}

	/** The response with an id. */
	public Optional<Response> response(String id) {
		return responses.stream().filter(response -> response.id().equals(id)).findFirst();
	}

	/** Ids of the responses, in the order of the file. */
	public List<String> responseIds() {
		return responses.stream().map(Response::id).toList();
	}
}
