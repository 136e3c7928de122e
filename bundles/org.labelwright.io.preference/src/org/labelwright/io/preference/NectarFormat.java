package org.labelwright.io.preference;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.labelwright.io.Options;
import org.labelwright.io.preference.internal.Incoming;
import org.labelwright.io.preference.internal.Losses;
import org.labelwright.io.preference.internal.Messages;
import org.labelwright.io.preference.internal.Outgoing;
import org.labelwright.io.preference.internal.PreferenceFormat;
import org.labelwright.io.preference.internal.Transcript;
import org.labelwright.modality.preference.Message;
import org.labelwright.modality.preference.Ranking;
import org.labelwright.modality.preference.Response;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Ranked lists in the form of the dataset Nectar, see
 * <a href="https://huggingface.co/datasets/berkeley-nest/Nectar">huggingface.co/datasets/berkeley-nest/Nectar</a>: {@code prompt}, a transcript
 * that ends with an empty turn of the assistant or a plain text, and {@code answers}, each with {@code answer}, {@code model} and
 * {@code rank}, from 1; equal ranks are ties. The model may be left out.
 */
public final class NectarFormat extends PreferenceFormat {

	/** Its id at {@code org.labelwright.io.formats}. */
	public static final String ID = "nectar"; //$NON-NLS-1$

	private static final String PROMPT = "prompt"; //$NON-NLS-1$
	private static final String ANSWERS = "answers"; //$NON-NLS-1$
	private static final String ANSWER = "answer"; //$NON-NLS-1$
	private static final String MODEL = "model"; //$NON-NLS-1$
	private static final String RANK = "rank"; //$NON-NLS-1$
	private static final String PLAIN = "plain"; //$NON-NLS-1$
	private static final String END = "\n\nAssistant: "; //$NON-NLS-1$

	public NectarFormat() {
		super(ID, TREE);
	}

	@Override
	protected int recognise(ObjectNode record) {
		var first = record.path(ANSWERS).path(0);
		return record.path(PROMPT).isTextual() && first.path(ANSWER).isTextual() && first.path(RANK).isNumber() ? 95 : 0;
	}

	@Override
	protected void read(Incoming record, Options options) {
		var prompt = record.text(PROMPT);
		if (!(record.rest().remove(ANSWERS) instanceof ArrayNode answers)) {
			record.problem(ANSWERS, Messages.Nectar_answers, Messages.Nectar_answersRemedy);
			return;
		}
		var responses = new ArrayList<Response>();
		var ranks = new TreeMap<Long, List<String>>();
		for (int i = 0; i < answers.size(); i++) {
			var answer = answers.get(i);
			var model = answer.path(MODEL);
			if (!(answer instanceof ObjectNode object) || !answer.path(ANSWER).isTextual() || !answer.path(RANK).isNumber()
					|| answer.path(RANK).decimalValue().stripTrailingZeros().scale() > 0 || !answer.path(RANK).canConvertToLong()
					|| answer.path(RANK).asLong() < 1 || answer.has(MODEL) && !model.isTextual() && !model.isNull()) {
				record.problem(ANSWERS + '/' + i, Messages.Nectar_answer, Messages.Nectar_answerRemedy);
				continue;
			}
			var id = Integer.toString(i + 1);
			ranks.computeIfAbsent(answer.path(RANK).asLong(), r -> new ArrayList<>()).add(id);
			object.remove(RANK);
			responses.add(new Response(id, model.textValue(), List.of(new Message(Message.ASSISTANT, object.remove(ANSWER).textValue())),
					object.without(MODEL)));
		}
		if (prompt == null)
			return;
		var messages = prompt(prompt);
		if (plain(messages, Message.USER) && messages.getFirst().content().equals(prompt))
			record.foreign().put(PLAIN, true);
		record.item(messages, responses);
		if (!ranks.isEmpty())
			record.say(RANKING, new Ranking(List.copyOf(ranks.values())).value(), ANSWERS);
	}

	private static List<Message> prompt(String text) {
		var turns = text.endsWith(END) ? Transcript.turns(text.substring(0, text.length() - END.length())) : null;
		return turns == null ? List.of(new Message(Message.USER, text)) : turns;
	}

	@Override
	protected ObjectNode write(Outgoing item, Options options) {
		var ranking = item.ranking().orElse(null);
		if (ranking == null)
			return null;
		var messages = item.item().prompt();
		boolean text = item.foreign().path(PLAIN).asBoolean();
		var prompt = !text && Transcript.holds(messages) ? Transcript.write(messages) + END : plain(messages, Message.USER) ? messages.getFirst().content() : null;
		if (prompt == null || !prompt(prompt).equals(messages) || !item.item().responses().stream().allMatch(r -> plain(r.messages(), Message.ASSISTANT))) {
			item.lose(Losses.CONVERSATION);
			return null;
		}
		var record = JsonNodeFactory.instance.objectNode().put(PROMPT, prompt);
		var answers = record.putArray(ANSWERS);
		for (var response : item.item().responses()) {
			var answer = answers.addObject().put(ANSWER, response.messages().getFirst().content());
			if (response.model() != null)
				answer.put(MODEL, response.model());
			answer.put(RANK, ranking.place(response.id()));
			answer.setAll(response.extra());
		}
		record.setAll(item.rest());
		return record;
	}
}
