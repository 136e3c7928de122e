package org.labelwright.io.preference;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.labelwright.core.Problem;
import org.labelwright.io.Constructs;
import org.labelwright.io.Declaration;
import org.labelwright.io.Option;
import org.labelwright.io.Options;
import org.labelwright.io.preference.internal.ArgillaAnswers;
import org.labelwright.io.preference.internal.ArgillaSpans;
import org.labelwright.io.preference.internal.Incoming;
import org.labelwright.io.preference.internal.Losses;
import org.labelwright.io.preference.internal.Messages;
import org.labelwright.io.preference.internal.Outgoing;
import org.labelwright.io.preference.internal.PreferenceFormat;
import org.labelwright.modality.preference.Message;
import org.labelwright.modality.preference.PreferenceJson;
import org.labelwright.modality.preference.Response;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.json.StrictJson;

import com.fasterxml.jackson.core.JsonProcessingException;
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
 * question that an option names has labels. Spans are annotations of the response that their question is about. Which one that is, and which
 * questions have labels, stands in the file {@code settings.json} that {@code Dataset.to_disk} puts beside the records; without it options say
 * so, or the question is named after the field ({@code response1_spans}). What cannot be told, spans of the prompt, ratings of 0, drafts and
 * suggestions stay with the record.
 */
public final class ArgillaFormat extends PreferenceFormat {

	/** Its id at {@code org.labelwright.io.formats}. */
	public static final String ID = "argilla"; //$NON-NLS-1$
	/** Option of the import: names of the fields that are responses, with commas between them; empty to find them. */
	public static final String RESPONSES = "responses"; //$NON-NLS-1$
	/** Option of the import: names of the questions that are answered by one label, with commas between them. */
	public static final String LABELS = "labels"; //$NON-NLS-1$

	/** Option of the import: which fields questions about spans are about, as {@code question=field}, with commas between them. */
	public static final String SPANS = "spans"; //$NON-NLS-1$
	/** The property of a record that has the texts. */
	public static final String FIELDS = "fields"; //$NON-NLS-1$

	private static final String SETTINGS = "settings.json"; //$NON-NLS-1$
	private static final long LARGEST_SETTINGS = 1 << 24;
	/** Names in Argilla are of these characters. */
	private static final Pattern NAME = Pattern.compile("[a-z0-9_-]+"); //$NON-NLS-1$
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
				Option.text(LABELS, Messages.Argilla_labels, Messages.Argilla_labelsDescription, ""), //$NON-NLS-1$
				Option.text(SPANS, Messages.Argilla_spans, Messages.Argilla_spansDescription, "")); //$NON-NLS-1$
	}

	@Override
	protected Options complete(Path source, Options options, Consumer<Problem> problems) throws IOException {
		var file = source.resolveSibling(SETTINGS);
		if (!Files.isRegularFile(file) || Files.size(file) > LARGEST_SETTINGS)
			return options;
		var labels = new LinkedHashSet<>(names(options, LABELS));
		var spans = new LinkedHashMap<String, String>();
		try {
			for (var question : new StrictJson(ModelJson.MAXIMUM_DEPTH).read(Files.readString(file)).path("questions")) { //$NON-NLS-1$
				var name = question.path("name").asText(); //$NON-NLS-1$
				var settings = question.path("settings"); //$NON-NLS-1$
				if (settings.path("type").asText().equals("span") && NAME.matcher(settings.path("field").asText()).matches() && NAME.matcher(name).matches()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					spans.put(name, settings.path("field").asText()); //$NON-NLS-1$
				else if (settings.path("type").asText().equals("label_selection") && NAME.matcher(name).matches()) //$NON-NLS-1$ //$NON-NLS-2$
					labels.add(name);
			}
		} catch (JsonProcessingException | CharacterCodingException e) {
			problems.accept(Problem.warning("argilla.settings", SETTINGS, Messages.Argilla_settings, Messages.Argilla_settingsRemedy)); //$NON-NLS-1$
		}
		spans.putAll(about(options));
		return options.with(LABELS, String.join(",", labels)).with(SPANS, said(spans)); //$NON-NLS-1$
	}

	@Override
	protected List<Declaration> ofMarks() {
		return List.of(Declaration.kept("TextSpan"), Declaration.kept(Constructs.PART)); //$NON-NLS-1$
	}

	@Override
	protected Options reading(Options options, Map<String, String> about) {
		return options.with(SPANS, said(about));
	}

	/** Which questions are about which fields, as the option says it. */
	public static String said(Map<String, String> about) {
		return about.entrySet().stream().map(one -> one.getKey() + '=' + one.getValue()).collect(Collectors.joining(",")); //$NON-NLS-1$
	}

	private static Map<String, String> about(Options options) {
		var about = new LinkedHashMap<String, String>();
		for (var one : names(options, SPANS))
			if (one.indexOf('=') > 0)
				about.put(one.substring(0, one.indexOf('=')).strip(), one.substring(one.indexOf('=') + 1).strip());
		return about;
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
		var texts = new LinkedHashMap<String, String>();
		var layout = JsonNodeFactory.instance.objectNode();
		for (var field : fields.properties()) {
			var name = field.getKey();
			boolean response = named.isEmpty() ? RESPONSE.matcher(name.toLowerCase(Locale.ROOT)).matches() : named.contains(name);
			var role = response ? Message.ASSISTANT : name.toLowerCase(Locale.ROOT).startsWith(SYSTEM) ? Message.SYSTEM : Message.USER;
			var messages = messages(record, field.getValue(), FIELDS + '/' + name, role);
			if (messages == null)
				continue;
			layout.put(name, response ? RESPONSE_FIELD : field.getValue().isTextual() ? TEXT_FIELD : messages.size());
			texts.put(name, response ? field.getValue().textValue() : null);
			if (!response)
				prompt.addAll(messages);
			else if (!messages.isEmpty())
				responses.add(new Response(name, null, messages));
		}
		if (responses.isEmpty())
			record.problem(FIELDS, Messages.Argilla_none, Messages.Argilla_noneRemedy);
		record.foreign().set(FIELDS, layout);
		record.item(prompt, responses);
		var about = about(options);
		about.values().removeIf(field -> !texts.containsKey(field));
		ArgillaAnswers.read(record, responses.stream().map(Response::id).toList(), names(options, LABELS), new ArgillaSpans(record, texts, about));
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
