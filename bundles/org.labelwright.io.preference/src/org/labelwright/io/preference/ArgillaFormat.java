package org.labelwright.io.preference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.labelwright.io.Option;
import org.labelwright.io.Options;
import org.labelwright.io.preference.internal.ArgillaAnswers;
import org.labelwright.io.preference.internal.Incoming;
import org.labelwright.io.preference.internal.Losses;
import org.labelwright.io.preference.internal.Messages;
import org.labelwright.io.preference.internal.Outgoing;
import org.labelwright.io.preference.internal.PreferenceFormat;
import org.labelwright.modality.preference.Message;
import org.labelwright.modality.preference.PreferenceJson;
import org.labelwright.modality.preference.Response;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Records of Argilla in JSON, as version 2 exports them ({@code responses} by question, see
 * <a href="https://docs.argilla.io/latest/reference/argilla/records/records/">docs.argilla.io</a>) and as the feedback datasets of version 1 have them
 * ({@code responses} by user). Fields whose names begin with response, completion, generation, answer or output, and {@code chosen} and
 * {@code rejected}, are responses, named by their fields; all others are the prompt. Options name others.
 * <p>
 * What each user responded is an answer of an annotator: a rating, a ranking, several labels or a text; the name of a field is a preference; a
 * question that an option names has labels. Records do not say of which kind their questions are, so that spans, ratings of 0, drafts and
 * suggestions stay with the record.
 */
public final class ArgillaFormat extends PreferenceFormat {

	/** Its id at {@code org.labelwright.io.formats}. */
	public static final String ID = "argilla"; //$NON-NLS-1$
	/** Option of the import: names of the fields that are responses, with commas between them; empty to find them. */
	public static final String RESPONSES = "responses"; //$NON-NLS-1$
	/** Option of the import: names of the questions that are answered by one label, with commas between them. */
	public static final String LABELS = "labels"; //$NON-NLS-1$

	private static final String FIELDS = "fields"; //$NON-NLS-1$
	private static final String SYSTEM = "system"; //$NON-NLS-1$
	private static final String PROMPT = "prompt"; //$NON-NLS-1$
	/** In place of how many messages a field of the prompt has, when it is a text. */
	private static final int TEXT_FIELD = -1;
	private static final int RESPONSE_FIELD = -2;
	private static final Pattern RESPONSE = Pattern.compile("(response|completion|generation|answer|output).*|chosen|rejected"); //$NON-NLS-1$

	public ArgillaFormat() {
		super(ID, TREE);
	}

	@Override
	public List<Option> importOptions() {
		return List.of(Option.text(RESPONSES, Messages.Argilla_responses, Messages.Argilla_responsesDescription, ""), //$NON-NLS-1$
				Option.text(LABELS, Messages.Argilla_labels, Messages.Argilla_labelsDescription, "")); //$NON-NLS-1$
	}

	private static List<String> names(Options options, String id) {
		return Stream.of(options.text(id).split(",")).map(String::strip).filter(name -> !name.isEmpty()).toList(); //$NON-NLS-1$
	}

	@Override
	protected int recognise(ObjectNode record) {
		return record.path(FIELDS).isObject() && (record.path(ArgillaAnswers.RESPONSES).isContainerNode() || record.has("suggestions")) ? 90 : 0; //$NON-NLS-1$
	}

	@Override
	protected void read(Incoming record, Options options) {
		if (!(record.rest().remove(FIELDS) instanceof ObjectNode fields)) {
			record.problem(FIELDS, Messages.Argilla_fields, Messages.Argilla_fieldsRemedy);
			return;
		}
		var named = names(options, RESPONSES);
		var prompt = new ArrayList<Message>();
		var responses = new ArrayList<Response>();
		var layout = JsonNodeFactory.instance.objectNode();
		for (var field : fields.properties()) {
			var name = field.getKey();
			boolean response = named.isEmpty() ? RESPONSE.matcher(name.toLowerCase(Locale.ROOT)).matches() : named.contains(name);
			var role = response ? Message.ASSISTANT : name.toLowerCase(Locale.ROOT).startsWith(SYSTEM) ? Message.SYSTEM : Message.USER;
			var messages = messages(record, field.getValue(), FIELDS + '/' + name, role);
			if (messages == null)
				continue;
			layout.put(name, response ? RESPONSE_FIELD : field.getValue().isTextual() ? TEXT_FIELD : messages.size());
			if (!response)
				prompt.addAll(messages);
			else if (!messages.isEmpty())
				responses.add(new Response(name, null, messages));
		}
		if (responses.isEmpty())
			record.problem(FIELDS, Messages.Argilla_none, Messages.Argilla_noneRemedy);
		record.foreign().set(FIELDS, layout);
		record.item(prompt, responses);
		ArgillaAnswers.read(record, responses.stream().map(Response::id).toList(), names(options, LABELS));
	}

	/** A text as one message, or messages; null when it is neither: null is no field, all else is told. */
	private static List<Message> messages(Incoming record, JsonNode node, String at, String role) {
		if (node.isTextual())
			return List.of(new Message(role, node.textValue()));
		if (node.isArray())
			return record.messages(node, at);
		if (!node.isNull())
			record.problem(at, Messages.Argilla_field, Messages.Argilla_fieldRemedy);
		return null;
	}

	@Override
	protected ObjectNode write(Outgoing item, Options options) {
		var layout = item.foreign().path(FIELDS);
		var fields = layout.isObject() ? fields(item, (ObjectNode) layout) : usual(item);
		if (fields == null) {
			item.lose(Losses.CONVERSATION);
			return null;
		}
		item.loseFacts();
		var record = JsonNodeFactory.instance.objectNode();
		record.set(FIELDS, fields);
		record.setAll(item.rest());
		ArgillaAnswers.write(item, record, id -> layout.isObject() ? id : name(item.item().responseIds().indexOf(id)));
		return record;
	}

	private static String name(int index) {
		return "response_" + (index + 1); //$NON-NLS-1$
	}

	/** The fields as they were read; null when the item has become another. */
	private static ObjectNode fields(Outgoing item, ObjectNode layout) {
		var fields = JsonNodeFactory.instance.objectNode();
		var prompt = item.item().prompt();
		int next = 0;
		for (var field : layout.properties()) {
			int count = field.getValue().intValue();
			if (count == RESPONSE_FIELD) {
				item.item().response(field.getKey()).ifPresent(response -> fields.set(field.getKey(), text(response.messages(), Message.ASSISTANT)));
				continue;
			}
			int end = next + (count == TEXT_FIELD ? 1 : count);
			if (end > prompt.size() || count == TEXT_FIELD && !says(prompt.get(next)))
				return null;
			fields.set(field.getKey(), count == TEXT_FIELD ? JsonNodeFactory.instance.textNode(prompt.get(next).content()) : PreferenceJson.write(prompt.subList(next, end)));
			next = end;
		}
		return next == prompt.size() ? fields : null;
	}

	private static boolean says(Message message) {
		return message.content() != null;
	}

	private static ObjectNode usual(Outgoing item) {
		var fields = JsonNodeFactory.instance.objectNode();
		fields.set(PROMPT, text(item.item().prompt(), Message.USER));
		for (int i = 0; i < item.item().responses().size(); i++)
			fields.set(name(i), text(item.item().responses().get(i).messages(), Message.ASSISTANT));
		return fields;
	}

	private static JsonNode text(List<Message> messages, String role) {
		return plain(messages, role) ? JsonNodeFactory.instance.textNode(messages.getFirst().content()) : PreferenceJson.write(messages);
	}
}
