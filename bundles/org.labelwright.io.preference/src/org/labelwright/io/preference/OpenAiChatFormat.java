package org.labelwright.io.preference;

import java.util.List;

import org.labelwright.io.Options;
import org.labelwright.io.preference.internal.Incoming;
import org.labelwright.io.preference.internal.Messages;
import org.labelwright.io.preference.internal.Outgoing;
import org.labelwright.io.preference.internal.PreferenceFormat;
import org.labelwright.modality.preference.Message;
import org.labelwright.modality.preference.PreferenceJson;
import org.labelwright.modality.preference.Response;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * JSON lines of {@code messages}, see
 * <a href="https://developers.openai.com/api/docs/guides/supervised-fine-tuning">supervised fine-tuning at OpenAI</a>; the type language
 * modeling of TRL is the same. The last message, when it is the assistant's, becomes the one response, what goes before
 * the prompt. Written is the only response of an item, or the preferred one.
 */
public final class OpenAiChatFormat extends PreferenceFormat {

	/** Its id at {@code org.labelwright.io.formats}. */
	public static final String ID = "openai-chat"; //$NON-NLS-1$

	private static final String MESSAGES = "messages"; //$NON-NLS-1$

	public OpenAiChatFormat() {
		super(ID, TREE);
	}

	@Override
	protected int recognise(ObjectNode record) {
		var first = record.path(MESSAGES).path(0);
		return first.path("role").isTextual() && first.has("content") && !record.has("chosen") && !record.has("prompt") ? 85 : 0; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	@Override
	protected void read(Incoming record, Options options) {
		var messages = record.messages(MESSAGES);
		if (messages == null)
			return;
		int prompt = messages.size();
		if (prompt > 0 && messages.getLast().role().equals(Message.ASSISTANT))
			prompt--;
		else
			record.problem(MESSAGES, Messages.OpenAi_last, Messages.OpenAi_lastRemedy);
		if (prompt < messages.size())
			record.item(messages.subList(0, prompt), List.of(new Response(A, null, messages.subList(prompt, messages.size()))));
	}

	@Override
	protected ObjectNode write(Outgoing item, Options options) {
		var best = item.best().orElse(null);
		if (best == null)
			return null;
		item.loseFacts();
		var record = JsonNodeFactory.instance.objectNode();
		var messages = PreferenceJson.write(item.item().prompt());
		messages.addAll(PreferenceJson.write(best.messages()));
		record.set(MESSAGES, messages);
		record.setAll(item.rest());
		return record;
	}
}
