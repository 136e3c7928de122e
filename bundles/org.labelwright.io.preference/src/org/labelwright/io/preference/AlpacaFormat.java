package org.labelwright.io.preference;

import java.util.List;

import org.labelwright.io.Options;
import org.labelwright.io.preference.internal.Incoming;
import org.labelwright.io.preference.internal.Losses;
import org.labelwright.io.preference.internal.Outgoing;
import org.labelwright.io.preference.internal.PreferenceFormat;
import org.labelwright.modality.preference.Message;
import org.labelwright.modality.preference.Response;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Objects of {@code instruction}, {@code input} and {@code output} in one JSON array or JSON lines, see
 * <a href="https://github.com/tatsu-lab/stanford_alpaca">github.com/tatsu-lab/stanford_alpaca</a>. Instruction and input are one message of the user,
 * with an empty line between them. Written is the only response of an item, or the preferred one.
 */
public final class AlpacaFormat extends PreferenceFormat {

	/** Its id at {@code org.labelwright.io.formats}. */
	public static final String ID = "alpaca"; //$NON-NLS-1$

	private static final String INSTRUCTION = "instruction"; //$NON-NLS-1$
	private static final String INPUT = "input"; //$NON-NLS-1$
	private static final String OUTPUT = "output"; //$NON-NLS-1$

	public AlpacaFormat() {
		super(ID, TABLE);
	}

	@Override
	protected int recognise(ObjectNode record) {
		return record.path(INSTRUCTION).isTextual() && record.path(OUTPUT).isTextual() && (!record.has(INPUT) || record.path(INPUT).isTextual()) ? 90 : 0;
	}

	@Override
	protected void read(Incoming record, Options options) {
		var instruction = record.text(INSTRUCTION);
		var input = record.rest().has(INPUT) ? record.text(INPUT) : null;
		var output = record.text(OUTPUT);
		if (instruction == null || output == null)
			return;
		if (input != null)
			record.foreign().put(INPUT, input);
		record.item(List.of(new Message(Message.USER, input == null || input.isEmpty() ? instruction : instruction + Response.BREAK + input)),
				List.of(Response.of(A, null, output)));
	}

	@Override
	protected ObjectNode write(Outgoing item, Options options) {
		var best = item.best().orElse(null);
		if (best == null)
			return null;
		if (!plain(item.item().prompt(), Message.USER) || !plain(best.messages(), Message.ASSISTANT)) {
			item.lose(Losses.CONVERSATION);
			return null;
		}
		item.loseFacts();
		var text = item.item().prompt().getFirst().content();
		var input = item.foreign().path(INPUT).asText();
		boolean ends = !input.isEmpty() && text.endsWith(Response.BREAK + input);
		var record = JsonNodeFactory.instance.objectNode();
		record.put(INSTRUCTION, ends ? text.substring(0, text.length() - input.length() - Response.BREAK.length()) : text);
		if (item.foreign().isEmpty() || item.foreign().has(INPUT))
			record.put(INPUT, ends ? input : ""); //$NON-NLS-1$
		record.put(OUTPUT, best.messages().getFirst().content()).setAll(item.rest());
		return record;
	}
}
