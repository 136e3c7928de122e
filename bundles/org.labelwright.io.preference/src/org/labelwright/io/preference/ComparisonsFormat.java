package org.labelwright.io.preference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.labelwright.io.Option;
import org.labelwright.io.Options;
import org.labelwright.io.preference.internal.ComparisonColumns;
import org.labelwright.io.preference.internal.Incoming;
import org.labelwright.io.preference.internal.Losses;
import org.labelwright.io.preference.internal.Messages;
import org.labelwright.io.preference.internal.Outgoing;
import org.labelwright.io.preference.internal.Outgoing.Given;
import org.labelwright.io.preference.internal.PreferenceFormat;
import org.labelwright.io.preference.internal.Verdicts;
import org.labelwright.modality.preference.Judgement;
import org.labelwright.modality.preference.Judgement.Prefers;
import org.labelwright.modality.preference.Message;
import org.labelwright.modality.preference.PreferenceItem;
import org.labelwright.modality.preference.PreferenceJson;
import org.labelwright.modality.preference.Response;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Comparisons of two responses with who wins, in rows of a table or objects of JSON. The columns that are known are those of Chatbot Arena and
 * of the human judgements of MT-Bench, see <a href="https://github.com/lm-sys/FastChat">github.com/lm-sys/FastChat</a>
 * ({@code conversation_a}, {@code conversation_b}, {@code model_a}, {@code model_b}, {@code winner}, {@code judge}), of
 * <a href="https://github.com/WeOpenML/PandaLM">PandaLM</a> ({@code instruction}, {@code input}, {@code response1}, {@code response2},
 * {@code annotator1} and so on with 0 for a tie, 1 and 2), and {@code prompt}, {@code response_a}, {@code response_b}, {@code winner}; options name
 * others. Rows that follow each other with the same responses and other annotators are one item.
 */
public final class ComparisonsFormat extends PreferenceFormat {

	/** Its id at {@code org.labelwright.io.formats}. */
	public static final String ID = "comparisons"; //$NON-NLS-1$
	/** Option of the import: name of the column of the prompt; empty to find it. */
	public static final String PROMPT = "prompt"; //$NON-NLS-1$
	/** Option of the import: name of the column of the first response; empty to find it. */
	public static final String FIRST = "first"; //$NON-NLS-1$
	/** Option of the import: name of the column of the second response; empty to find it. */
	public static final String SECOND = "second"; //$NON-NLS-1$
	/** Option of the import: name of the column of the winner; empty to find it. */
	public static final String WINNER = "winner"; //$NON-NLS-1$
	/** Option of the import: name of the column of the annotator; empty to find it. */
	public static final String ANNOTATOR = "annotator"; //$NON-NLS-1$

	private static final String COLUMNS = "columns"; //$NON-NLS-1$
	private static final String WORDS = "words"; //$NON-NLS-1$
	private static final String VALUES = "values"; //$NON-NLS-1$
	private static final String INPUT = "input"; //$NON-NLS-1$
	private static final int LONGEST_NAME = 200;

	public ComparisonsFormat() {
		super(ID, TABLE);
	}

	@Override
	public List<Option> importOptions() {
		return List.of(column(PROMPT, Messages.Comparisons_prompt), column(FIRST, Messages.Comparisons_first),
				column(SECOND, Messages.Comparisons_second), column(WINNER, Messages.Comparisons_winner),
				column(ANNOTATOR, Messages.Comparisons_annotator));
	}

	private static Option column(String id, String name) {
		return Option.text(id, name, Messages.Comparisons_columnDescription, ""); //$NON-NLS-1$
	}

	@Override
	protected boolean namesAnnotators() {
		return true;
	}

	@Override
	protected int recognise(ObjectNode record) {
		var columns = ComparisonColumns.find(record);
		return columns.isEmpty() || record.path(columns.get().first()).isObject() ? 0 : columns.get().winners().isEmpty() ? 60 : 92;
	}

	@Override
	protected void read(Incoming record, Options options) {
		var rest = record.rest();
		var columns = ComparisonColumns.find(rest, options.text(PROMPT), options.text(FIRST), options.text(SECOND), options.text(WINNER),
				options.text(ANNOTATOR)).orElse(null);
		if (columns == null) {
			record.problem("", Messages.Comparisons_none, Messages.Comparisons_noneRemedy); //$NON-NLS-1$
			return;
		}
		var models = columns.models(rest);
		var prompt = columns.prompt() == null ? List.<Message>of() : side(record, columns.prompt(), Message.USER);
		var first = side(record, columns.first(), Message.ASSISTANT);
		var second = side(record, columns.second(), Message.ASSISTANT);
		if (prompt == null || first == null || second == null || first.isEmpty() || second.isEmpty())
			return;
		int common = columns.prompt() == null ? common(first, second) : 0;
		if (columns.input() != null)
			prompt = input(record, columns.input(), prompt);
		record.foreign().set(COLUMNS, columns.write());
		record.item(columns.prompt() == null ? first.subList(0, common) : prompt,
				List.of(new Response(A, models.getFirst(), first.subList(common, first.size())),
						new Response(B, models.getLast(), second.subList(common, second.size()))));
		winners(record, columns);
	}

	private static List<Message> input(Incoming record, String column, List<Message> prompt) {
		var input = record.rest().path(column).isTextual() ? record.text(column) : null;
		if (input == null)
			return prompt;
		record.foreign().put(INPUT, input);
		return input.isEmpty() || !plain(prompt, Message.USER) ? prompt
				: List.of(new Message(Message.USER, prompt.getFirst().content() + Response.BREAK + input));
	}

	private static void winners(Incoming record, ComparisonColumns columns) {
		var annotator = annotator(record, columns);
		var strength = strength(record, columns);
		for (var column : columns.winners()) {
			var said = record.rest().remove(column);
			if (said == null || said.isNull() || said.isTextual() && said.textValue().isBlank())
				continue;
			var verdict = Verdicts.read(said);
			if (verdict.isEmpty()) {
				record.problem(column, NLS.bind(Messages.Comparisons_winnerWrong, said.asText()), Messages.Comparisons_winnerRemedy);
				continue;
			}
			record.keepManner(WORDS, verdict.get().words());
			var judgement = verdict.get().judgement(A, B, strength);
			record.say(PREFERENCE, judgement.value(), column, columns.wide() ? column : annotator);
		}
	}

	/** Takes who judged; null when the record does not tell. */
	private static String annotator(Incoming record, ComparisonColumns columns) {
		var node = columns.judge() == null ? null : record.rest().get(columns.judge());
		var name = node == null || !node.isValueNode() || node.isNull() ? "" : node.asText().strip(); //$NON-NLS-1$
		if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl))
			return null; // it stays with the record
		record.rest().remove(columns.judge());
		return name;
	}

	private static int strength(Incoming record, ComparisonColumns columns) {
		var node = record.rest().path(ComparisonColumns.STRENGTH);
		if (node.isMissingNode() || node.isNull() || node.isTextual() && node.textValue().isBlank())
			return 0;
		var text = node.asText();
		if (columns.winners().isEmpty() || !text.matches("[1-9][0-9]{0,3}")) { //$NON-NLS-1$
			record.problem(ComparisonColumns.STRENGTH, Messages.Comparisons_strength, Messages.Comparisons_strengthRemedy);
			return 0;
		}
		record.rest().remove(ComparisonColumns.STRENGTH);
		return Integer.parseInt(text);
	}

	/** Takes a text as one message, or messages; null when it is neither, which is told. */
	private static List<Message> side(Incoming record, String column, String role) {
		var node = record.rest().path(column);
		if (node.isTextual())
			return List.of(new Message(role, record.text(column)));
		if (node.isArray())
			return role.equals(Message.ASSISTANT) ? record.response(column) : record.messages(column);
		if (node.isBoolean() || node.isNumber()) { // as programs write a text that looks so
			((ObjectNode) record.foreign().withObject('/' + VALUES)).set(column, record.rest().remove(column));
			return List.of(new Message(role, node.asText()));
		}
		record.problem(column, Messages.Comparisons_side, Messages.Comparisons_sideRemedy);
		return null;
	}

	@Override
	protected ObjectNode write(Outgoing item, Options options) {
		return records(item, options).stream().findFirst().orElse(null);
	}

	@Override
	protected List<ObjectNode> records(Outgoing item, Options options) {
		if (item.item().responses().size() != 2) {
			item.lose(Losses.RESPONSES);
			return List.of();
		}
		boolean held = plain(item.item().prompt(), Message.USER)
				&& item.item().responses().stream().allMatch(response -> plain(response.messages(), Message.ASSISTANT));
		var columns = ComparisonColumns.read(item.foreign().path(COLUMNS)).filter(read -> held || read.prompt() == null)
				.orElseGet(() -> ComparisonColumns.usual(held));
		item.loseProperties();
		var judgements = columns.wide() ? item.all() : item.judgements();
		if (judgements.isEmpty() || columns.wide())
			return List.of(record(item, columns, judgements));
		return judgements.stream().map(given -> record(item, columns, List.of(given))).toList();
	}

	private static ObjectNode record(Outgoing item, ComparisonColumns columns, List<Given<Judgement>> judgements) {
		var record = JsonNodeFactory.instance.objectNode();
		var content = item.item();
		if (columns.prompt() == null) {
			record.set(columns.first(), conversation(content, content.responses().getFirst()));
			record.set(columns.second(), conversation(content, content.responses().getLast()));
		} else {
			prompt(item, columns, record);
			put(item, record, columns.first(), content.responses().getFirst());
			put(item, record, columns.second(), content.responses().getLast());
		}
		columns.putModels(record, content.responses().getFirst().model(), content.responses().getLast().model(), () -> item.lose(Losses.MODEL));
		for (var given : judgements)
			judged(item, columns, record, given);
		record.setAll(item.rest());
		return record;
	}

	private static void put(Outgoing item, ObjectNode record, String column, Response response) {
		var text = response.messages().getFirst().content();
		var read = item.foreign().path(VALUES).path(column);
		record.set(column, read.isValueNode() && read.asText().equals(text) ? read : JsonNodeFactory.instance.textNode(text));
	}

	private static JsonNode conversation(PreferenceItem item, Response response) {
		var messages = new ArrayList<>(item.prompt());
		messages.addAll(response.messages());
		return PreferenceJson.write(messages);
	}

	private static void prompt(Outgoing item, ComparisonColumns columns, ObjectNode record) {
		var text = item.item().prompt().getFirst().content();
		if (columns.input() == null) {
			record.put(columns.prompt(), text);
			return;
		}
		var input = item.foreign().path(INPUT).asText();
		boolean ends = !input.isEmpty() && text.endsWith(Response.BREAK + input);
		record.put(columns.prompt(), ends ? text.substring(0, text.length() - input.length() - Response.BREAK.length()) : text);
		record.put(columns.input(), ends ? input : ""); //$NON-NLS-1$
	}

	private static void judged(Outgoing item, ComparisonColumns columns, ObjectNode record, Given<Judgement> given) {
		var column = columns.winner(given.annotatorId()).orElse(null);
		if (column == null)
			return; // its answer is counted
		var first = item.item().responses().getFirst().id();
		var said = Verdicts.write(given.value(), first, item.foreign().path(WORDS).asText());
		if (said.isEmpty()) {
			item.lose(Losses.ALL_BAD);
			return;
		}
		record.set(column, said.get());
		int strength = given.value() instanceof Prefers prefers ? prefers.strength() : 0;
		if (strength > 0 && columns.wide())
			item.lose(Losses.STRENGTH);
		else if (strength > 0)
			record.put(ComparisonColumns.STRENGTH, strength);
		if (!columns.wide() && (columns.judge() != null || item.each()))
			record.put(Optional.ofNullable(columns.judge()).orElse(ComparisonColumns.JUDGE), given.annotatorId());
		item.written(given, PREFERENCE, given.value() instanceof Prefers prefers
				? new Prefers(prefers.responseId().equals(first) ? A : B, columns.wide() ? 0 : strength).value() : given.value().value());
	}
}
