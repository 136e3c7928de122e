package org.labelwright.modality.preference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.modality.preference.internal.Messages;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.json.StrictJson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Reads and writes the content of an item, as the documentation of this package describes it. Numbers keep all their digits.
 * Safe for use from any thread.
 */
public final class PreferenceJson {

	/** The longest content that is read, in bytes. */
	public static final int MOST = 1 << 26;
	/** Most responses of one item. */
	public static final int MOST_RESPONSES = 1000;

	private static final String PROMPT = "prompt"; //$NON-NLS-1$
	private static final String RESPONSES = "responses"; //$NON-NLS-1$
	private static final String ROLE = "role"; //$NON-NLS-1$
	private static final String CONTENT = "content"; //$NON-NLS-1$
	private static final String MESSAGES = "messages"; //$NON-NLS-1$
	private static final String MODEL = "model"; //$NON-NLS-1$
	private static final String ID = "id"; //$NON-NLS-1$

	private static final StrictJson JSON = new StrictJson(ModelJson.MAXIMUM_DEPTH);

	private final String place;
	private final List<Problem> problems = new ArrayList<>();

	private PreferenceJson(String place) {
		this.place = place;
	}

	/**
	 * Reads a content. A message or response that is wrong is left out, with an error that says where; the rest is kept.
	 *
	 * @param text  the content, without a byte order mark
	 * @param place of the content, for problems
	 */
	public static Outcome<PreferenceItem> read(String text, String place) {
		JsonNode node;
		try {
			node = JSON.read(text);
		} catch (JsonProcessingException e) {
			var at = e.getLocation() == null ? place : place + ':' + e.getLocation().getLineNr() + ':' + e.getLocation().getColumnNr();
			return Outcome.failed(Problem.error("preference.json", at, Messages.bind(Messages.Read_json, e.getOriginalMessage()), //$NON-NLS-1$
					Messages.Read_jsonRemedy));
		}
		return node instanceof ObjectNode object && object.has(PROMPT) && object.has(RESPONSES) ? new PreferenceJson(place).item(object)
				: Outcome.failed(Problem.error("preference.shape", place, Messages.Read_shape, Messages.Read_shapeRemedy)); //$NON-NLS-1$
	}

	private Outcome<PreferenceItem> item(ObjectNode object) {
		var prompt = messages(object.remove(PROMPT), Message.USER, '/' + PROMPT);
		var responses = new ArrayList<Response>();
		var list = object.remove(RESPONSES);
		if (!(list instanceof ArrayNode array))
			problem("preference.responses", '/' + RESPONSES, Messages.Read_responses, Messages.Read_responsesRemedy); //$NON-NLS-1$
		else if (array.size() > MOST_RESPONSES)
			problem("preference.many", '/' + RESPONSES, Messages.bind(Messages.Read_many, MOST_RESPONSES), Messages.Read_manyRemedy); //$NON-NLS-1$
		else
			responses(array, responses);
		return Outcome.of(new PreferenceItem(prompt, responses, object), problems);
	}

	private void responses(ArrayNode array, List<Response> responses) {
		var ids = new HashSet<String>();
		for (int i = 0; i < array.size(); i++) {
			var at = '/' + RESPONSES + '/' + i;
			if (!(array.get(i) instanceof ObjectNode object)) {
				problem("preference.response", at, Messages.Read_response, Messages.Read_responseRemedy); //$NON-NLS-1$
				continue;
			}
			var id = text(object.remove(ID), Integer.toString(i + 1));
			var model = object.remove(MODEL);
			if (id == null || id.isEmpty() || !ids.add(id)) {
				problem("preference.id", at + '/' + ID, Messages.Read_id, Messages.Read_idRemedy); //$NON-NLS-1$
				continue;
			}
			if (model != null && !model.isNull() && !model.isTextual()) {
				problem("preference.model", at + '/' + MODEL, Messages.Read_model, Messages.Read_modelRemedy); //$NON-NLS-1$
				model = null;
			}
			var messages = object.has(MESSAGES) ? messages(object.remove(MESSAGES), Message.ASSISTANT, at + '/' + MESSAGES)
					: messages(object.remove(CONTENT), Message.ASSISTANT, at + '/' + CONTENT);
			if (!messages.isEmpty())
				responses.add(new Response(id, model == null || model.isNull() ? null : model.textValue(), messages, object));
			else if (problems.isEmpty() || !problems.getLast().place().startsWith(place + '#' + at))
				problem("preference.response", at, Messages.Read_response, Messages.Read_responseRemedy); //$NON-NLS-1$
		}
	}

	private static String text(JsonNode node, String otherwise) {
		return node == null || node.isNull() ? otherwise : node.textValue();
	}

	private List<Message> messages(JsonNode node, String role, String at) {
		if (node != null && node.isTextual())
			return List.of(new Message(role, node.textValue()));
		if (node instanceof ArrayNode array)
			return messages(array, i -> place + '#' + at + '/' + i, problems);
		problem("preference.messages", at, Messages.Read_messages, Messages.Read_messagesRemedy); //$NON-NLS-1$
		return List.of();
	}

	/**
	 * Reads a list of messages, each an object with {@code role} and {@code content}, as the interfaces of models have them. What is
	 * no message is left out.
	 *
	 * @param places   the place of a message by its index, for problems
	 * @param problems takes what is wrong
	 */
	public static List<Message> messages(ArrayNode array, Function<Integer, String> places, List<Problem> problems) {
		var messages = new ArrayList<Message>();
		for (int i = 0; i < array.size(); i++) {
			var role = array.get(i).path(ROLE);
			var content = array.get(i).get(CONTENT);
			if (!(array.get(i) instanceof ObjectNode object) || !role.isTextual() || role.textValue().isEmpty()
					|| content != null && !content.isNull() && !content.isTextual()) {
				problems.add(Problem.error("preference.message", places.apply(i), Messages.Read_message, Messages.Read_messageRemedy)); //$NON-NLS-1$
				continue;
			}
			var extra = object.deepCopy().remove(List.of(ROLE, CONTENT));
			messages.add(new Message(role.textValue(), content == null || content.isNull() ? null : content.textValue(), extra));
		}
		return messages;
	}

	private void problem(String code, String at, String message, String remedy) {
		problems.add(Problem.error(code, place + '#' + at, message, remedy));
	}

	/**
	 * Writes a content so that it is read back the same, on one line. Surrogates without a partner are escaped,
	 * so that the text can be stored as UTF-8.
	 */
	public static String write(PreferenceItem item) {
		var node = JsonNodeFactory.instance.objectNode();
		node.set(PROMPT, write(item.prompt()));
		var responses = node.putArray(RESPONSES);
		for (var response : item.responses()) {
			var object = responses.addObject().put(ID, response.id());
			if (response.model() != null)
				object.put(MODEL, response.model());
			object.set(MESSAGES, write(response.messages()));
			object.setAll(response.extra());
		}
		node.setAll(item.extra());
		return StrictJson.text(node) + '\n';
	}

	/** Messages as a list of objects with {@code role}, {@code content} and all else that is known of them. */
	public static ArrayNode write(List<Message> messages) {
		var array = JsonNodeFactory.instance.arrayNode();
		for (var message : messages)
			array.addObject().put(ROLE, message.role()).put(CONTENT, message.content()).setAll(message.extra());
		return array;
	}
}
