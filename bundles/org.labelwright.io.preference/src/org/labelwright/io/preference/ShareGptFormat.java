package org.labelwright.io.preference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.labelwright.io.Options;
import org.labelwright.io.preference.internal.Incoming;
import org.labelwright.io.preference.internal.Losses;
import org.labelwright.io.preference.internal.Messages;
import org.labelwright.io.preference.internal.Outgoing;
import org.labelwright.io.preference.internal.PreferenceFormat;
import org.labelwright.modality.preference.Message;
import org.labelwright.modality.preference.Response;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Conversations as ShareGPT datasets have them, {@code conversations} of {@code from} and {@code value}, and their pairs with
 * {@code chosen} and {@code rejected}, see the data formats of
 * <a href="https://github.com/hiyouga/LLaMA-Factory/tree/main/data">LLaMA-Factory</a>. {@code human} is the user and {@code gpt} the assistant; other
 * names of roles stay. Without a pair the last message, when it is the assistant's, is the one response.
 */
public final class ShareGptFormat extends PreferenceFormat {

	/** Its id at {@code org.labelwright.io.formats}. */
	public static final String ID = "sharegpt"; //$NON-NLS-1$

	private static final String CONVERSATIONS = "conversations"; //$NON-NLS-1$
	private static final String CHOSEN = "chosen"; //$NON-NLS-1$
	private static final String REJECTED = "rejected"; //$NON-NLS-1$
	private static final String FROM = "from"; //$NON-NLS-1$
	private static final String VALUE = "value"; //$NON-NLS-1$
	private static final String HUMAN = "human"; //$NON-NLS-1$
	private static final String GPT = "gpt"; //$NON-NLS-1$
	private static final Map<String, String> ROLES = Map.of(HUMAN, Message.USER, GPT, Message.ASSISTANT);

	public ShareGptFormat() {
		super(ID, TREE);
	}

	@Override
	protected int recognise(ObjectNode record) {
		var first = record.path(CONVERSATIONS).path(0);
		return first.path(FROM).isTextual() && first.path(VALUE).isTextual() ? 95 : 0;
	}

	@Override
	protected void read(Incoming record, Options options) {
		if (!(record.rest().remove(CONVERSATIONS) instanceof ArrayNode array)) {
			record.problem(CONVERSATIONS, Messages.ShareGpt_list, Messages.ShareGpt_listRemedy);
			return;
		}
		var messages = new ArrayList<Message>();
		for (int i = 0; i < array.size(); i++)
			message(record, array.get(i), CONVERSATIONS + '/' + i, messages);
		if (record.rest().has(CHOSEN) && record.rest().has(REJECTED)) {
			var chosen = new ArrayList<Message>();
			var rejected = new ArrayList<Message>();
			message(record, record.rest().remove(CHOSEN), CHOSEN, chosen);
			message(record, record.rest().remove(REJECTED), REJECTED, rejected);
			if (chosen.isEmpty() || rejected.isEmpty())
				return;
			record.item(messages, List.of(new Response(A, null, chosen), new Response(B, null, rejected)));
			record.say(PREFERENCE, List.of(A), CHOSEN);
		} else if (messages.isEmpty() || !messages.getLast().role().equals(Message.ASSISTANT))
			record.problem(CONVERSATIONS, Messages.OpenAi_last, Messages.OpenAi_lastRemedy);
		else
			record.item(messages.subList(0, messages.size() - 1), List.of(new Response(A, null, List.of(messages.getLast()))));
	}

	private static void message(Incoming record, JsonNode node, String at, List<Message> messages) {
		if (!(node instanceof ObjectNode object) || !node.path(FROM).isTextual() || node.path(FROM).textValue().isEmpty()
				|| !node.path(VALUE).isTextual()) {
			record.problem(at, Messages.ShareGpt_message, Messages.ShareGpt_messageRemedy);
			return;
		}
		var from = object.remove(FROM).textValue();
		var value = object.remove(VALUE).textValue();
		if (ROLES.containsValue(from))
			object.put(FROM, from); // written again as it is, not as human or gpt
		messages.add(new Message(ROLES.getOrDefault(from, from), value, object));
	}

	@Override
	protected ObjectNode write(Outgoing item, Options options) {
		if (!item.item().prompt().stream().allMatch(ShareGptFormat::says) || !item.item().responses().stream()
				.allMatch(response -> response.messages().size() == 1 && says(response.messages().getFirst()))) {
			item.lose(Losses.CONVERSATION);
			return null;
		}
		var record = JsonNodeFactory.instance.objectNode();
		var conversation = record.putArray(CONVERSATIONS);
		item.item().prompt().forEach(message -> conversation.add(message(message)));
		if (item.item().responses().size() == 1)
			conversation.add(message(item.item().responses().getFirst().messages().getFirst()));
		else {
			var pair = item.pair().orElse(null);
			if (pair == null)
				return null;
			record.set(CHOSEN, message(pair.chosen().messages().getFirst()));
			record.set(REJECTED, message(pair.rejected().messages().getFirst()));
		}
		item.loseFacts();
		record.setAll(item.rest());
		return record;
	}

	private static boolean says(Message message) {
		return message.content() != null;
	}

	private static ObjectNode message(Message message) {
		var role = message.role().equals(Message.USER) ? HUMAN : message.role().equals(Message.ASSISTANT) ? GPT : message.role();
		var node = JsonNodeFactory.instance.objectNode().put(FROM, role).put(VALUE, message.content());
		node.setAll(message.extra());
		return node;
	}
}
