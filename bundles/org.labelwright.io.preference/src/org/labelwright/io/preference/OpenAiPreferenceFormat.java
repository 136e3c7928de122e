package org.labelwright.io.preference;

import java.util.List;

import org.labelwright.io.Options;
import org.labelwright.io.preference.internal.Incoming;
import org.labelwright.io.preference.internal.Messages;
import org.labelwright.io.preference.internal.Outgoing;
import org.labelwright.io.preference.internal.PreferenceFormat;
import org.labelwright.modality.preference.PreferenceJson;
import org.labelwright.modality.preference.Response;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * JSON lines of {@code input}, {@code preferred_output} and {@code non_preferred_output}, see
 * <a href="https://developers.openai.com/api/docs/guides/direct-preference-optimization">direct preference optimization at OpenAI</a>.
 * What {@code input} has besides its messages, such as tools, is kept with the item.
 */
public final class OpenAiPreferenceFormat extends PreferenceFormat {

	/** Its id at {@code org.labelwright.io.formats}. */
	public static final String ID = "openai-preference"; //$NON-NLS-1$

	private static final String INPUT = "input"; //$NON-NLS-1$
	private static final String MESSAGES = "messages"; //$NON-NLS-1$
	private static final String PREFERRED = "preferred_output"; //$NON-NLS-1$
	private static final String OTHER = "non_preferred_output"; //$NON-NLS-1$

	public OpenAiPreferenceFormat() {
		super(ID, TREE);
	}

	@Override
	protected int recognise(ObjectNode record) {
		return record.path(INPUT).path(MESSAGES).isArray() && record.path(PREFERRED).isArray() && record.path(OTHER).isArray() ? 100 : 0;
	}

	@Override
	protected void read(Incoming record, Options options) {
		if (!(record.rest().remove(INPUT) instanceof ObjectNode input)) {
			record.problem(INPUT, Messages.OpenAi_input, Messages.OpenAi_inputRemedy);
			return;
		}
		var prompt = record.messages(input.remove(MESSAGES), INPUT + '/' + MESSAGES);
		var preferred = record.response(PREFERRED);
		var other = record.response(OTHER);
		if (prompt == null || preferred == null || other == null || preferred.isEmpty() || other.isEmpty())
			return;
		if (!input.isEmpty())
			record.foreign().set(INPUT, input);
		record.item(prompt, List.of(new Response(A, null, preferred), new Response(B, null, other)));
		record.say(PREFERENCE, List.of(A), PREFERRED);
	}

	@Override
	protected ObjectNode write(Outgoing item, Options options) {
		var pair = item.pair().orElse(null);
		if (pair == null)
			return null;
		item.loseFacts();
		var record = JsonNodeFactory.instance.objectNode();
		var input = record.putObject(INPUT);
		input.set(MESSAGES, PreferenceJson.write(item.item().prompt()));
		if (item.foreign().path(INPUT) instanceof ObjectNode more)
			input.setAll(more.deepCopy());
		record.set(PREFERRED, PreferenceJson.write(pair.chosen().messages()));
		record.set(OTHER, PreferenceJson.write(pair.rejected().messages()));
		record.setAll(item.rest());
		return record;
	}
}
