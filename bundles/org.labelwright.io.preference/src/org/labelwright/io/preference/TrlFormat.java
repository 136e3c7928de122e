package org.labelwright.io.preference;

import java.util.ArrayList;
import java.util.List;

import org.labelwright.io.Option;
import org.labelwright.io.Options;
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
 * The preference types of the datasets of TRL, see
 * <a href="https://huggingface.co/docs/trl/dataset_formats">huggingface.co/docs/trl/dataset_formats</a>: {@code chosen} and
 * {@code rejected} with the {@code prompt} explicit or implicit, and unpaired {@code completion} with a {@code label}; in both
 * forms, texts (standard) and lists of messages (conversational). An implicit prompt of a conversation is what both sides
 * begin with; that of texts cannot be found out, and stays with the responses.
 */
public final class TrlFormat extends PreferenceFormat {

	/** Its id at {@code org.labelwright.io.formats}. */
	public static final String ID = "trl"; //$NON-NLS-1$
	/** Option of the export: {@value #PAIRED} or {@value #UNPAIRED}. */
	public static final String TYPE = "type"; //$NON-NLS-1$
	public static final String PAIRED = "preference"; //$NON-NLS-1$
	public static final String UNPAIRED = "unpaired"; //$NON-NLS-1$
	/** Option of the export: {@value #AS_READ}, {@value #CONVERSATIONAL} or {@value #STANDARD}. */
	public static final String FORM = "form"; //$NON-NLS-1$
	public static final String AS_READ = "as-read"; //$NON-NLS-1$
	public static final String CONVERSATIONAL = "conversational"; //$NON-NLS-1$
	public static final String STANDARD = "standard"; //$NON-NLS-1$

	private static final String PROMPT = "prompt"; //$NON-NLS-1$
	private static final String CHOSEN = "chosen"; //$NON-NLS-1$
	private static final String REJECTED = "rejected"; //$NON-NLS-1$
	private static final String COMPLETION = "completion"; //$NON-NLS-1$
	private static final String LABEL = "label"; //$NON-NLS-1$
	private static final String IMPLICIT = "implicit"; //$NON-NLS-1$

	public TrlFormat() {
		super(ID, TABLE);
	}

	@Override
	protected List<Option> writeOptions() {
		return List.of(
				Option.choice(TYPE, Messages.Trl_type, Messages.Trl_typeDescription, new Option.Choice(PAIRED, Messages.Trl_paired),
						new Option.Choice(UNPAIRED, Messages.Trl_unpaired)),
				Option.choice(FORM, Messages.Trl_form, Messages.Trl_formDescription, new Option.Choice(AS_READ, Messages.Trl_asRead),
						new Option.Choice(CONVERSATIONAL, Messages.Trl_conversational), new Option.Choice(STANDARD, Messages.Trl_standard)));
	}

	@Override
	protected int recognise(ObjectNode record) {
		boolean paired = side(record.path(CHOSEN)) && side(record.path(REJECTED)) && !record.has("instruction") && !record.has("conversations"); //$NON-NLS-1$ //$NON-NLS-2$
		boolean unpaired = side(record.path(COMPLETION)) && side(record.path(PROMPT)) && label(record.path(LABEL)) != null;
		return paired || unpaired ? 80 : 0;
	}

	/** A label, which a table has as a text; null when it is none. */
	private static Boolean label(JsonNode node) {
		if (node.isBoolean())
			return node.booleanValue();
		return node.isTextual() && (node.textValue().equalsIgnoreCase("true") || node.textValue().equalsIgnoreCase("false")) //$NON-NLS-1$ //$NON-NLS-2$
				? Boolean.valueOf(node.textValue()) : null;
	}

	private static boolean side(JsonNode node) {
		return node.isTextual() || node.isArray();
	}

	@Override
	protected void read(Incoming record, Options options) {
		if (record.rest().has(COMPLETION) && !record.rest().has(CHOSEN))
			unpaired(record);
		else
			paired(record);
	}

	private void unpaired(Incoming record) {
		boolean standard = record.rest().path(COMPLETION).isTextual() && record.rest().path(PROMPT).isTextual();
		var prompt = side(record, PROMPT, Message.USER);
		var completion = side(record, COMPLETION, Message.ASSISTANT);
		var label = label(record.rest().path(LABEL));
		record.rest().remove(LABEL);
		if (label == null)
			record.problem(LABEL, Messages.Trl_label, Messages.Trl_labelRemedy);
		if (prompt == null || completion == null || completion.isEmpty() || label == null)
			return;
		record.foreign().put(FORM, standard ? STANDARD : CONVERSATIONAL);
		record.item(prompt, List.of(new Response(A, null, completion)));
		record.say(ACCEPTABLE, label ? YES : NO, LABEL);
	}

	private void paired(Incoming record) {
		boolean standard = record.rest().path(CHOSEN).isTextual();
		boolean whole = !standard && !record.rest().path(PROMPT).isArray(); // a prompt that is a text says the same again
		var prompt = record.rest().has(PROMPT) && !whole ? side(record, PROMPT, Message.USER) : List.<Message>of();
		var chosen = side(record, CHOSEN, Message.ASSISTANT);
		var rejected = side(record, REJECTED, Message.ASSISTANT);
		if (prompt == null || chosen == null || rejected == null || chosen.isEmpty() || rejected.isEmpty())
			return;
		record.foreign().put(FORM, standard ? STANDARD : CONVERSATIONAL);
		int common = whole ? common(chosen, rejected) : 0;
		if (whole || standard && prompt.isEmpty())
			record.foreign().put(IMPLICIT, true);
		record.item(whole ? chosen.subList(0, common) : prompt, List.of(new Response(A, null, chosen.subList(common, chosen.size())),
				new Response(B, null, rejected.subList(common, rejected.size()))));
		record.say(PREFERENCE, List.of(A), CHOSEN);
	}

	/** Takes a text as one message, or messages; null when it is neither, which is told. */
	private static List<Message> side(Incoming record, String name, String role) {
		if (record.rest().path(name).isTextual())
			return List.of(new Message(role, record.text(name)));
		if (record.rest().path(name).isArray())
			return name.equals(PROMPT) ? record.messages(name) : record.response(name);
		record.problem(name, Messages.Trl_side, Messages.Trl_sideRemedy);
		return null;
	}

	@Override
	protected ObjectNode write(Outgoing item, Options options) {
		var form = options.text(FORM);
		boolean standard = form.equals(STANDARD) || form.equals(AS_READ) && item.foreign().path(FORM).asText().equals(STANDARD);
		boolean implicit = item.foreign().path(IMPLICIT).asBoolean() && standard == item.foreign().path(FORM).asText().equals(STANDARD);
		var record = options.text(TYPE).equals(UNPAIRED) ? unpaired(item, standard) : paired(item, standard, implicit);
		if (record != null) {
			item.loseFacts();
			record.setAll(item.rest());
		}
		return record;
	}

	private static ObjectNode unpaired(Outgoing item, boolean standard) {
		var acceptable = item.acceptable().orElse(null);
		if (acceptable == null)
			return null;
		var record = JsonNodeFactory.instance.objectNode();
		boolean held = put(record, PROMPT, item.item().prompt(), Message.USER, standard)
				&& put(record, COMPLETION, item.item().responses().getFirst().messages(), Message.ASSISTANT, standard);
		return held ? record.put(LABEL, acceptable) : refused(item);
	}

	private static ObjectNode paired(Outgoing item, boolean standard, boolean implicit) {
		var pair = item.pair().orElse(null);
		if (pair == null)
			return null;
		var record = JsonNodeFactory.instance.objectNode();
		var prompt = implicit && !standard ? item.item().prompt() : List.<Message>of();
		boolean held = (implicit || put(record, PROMPT, item.item().prompt(), Message.USER, standard))
				&& put(record, CHOSEN, joined(prompt, pair.chosen()), Message.ASSISTANT, standard)
				&& put(record, REJECTED, joined(prompt, pair.rejected()), Message.ASSISTANT, standard);
		return held ? record : refused(item);
	}

	private static ObjectNode refused(Outgoing item) {
		item.lose(Losses.CONVERSATION);
		return null;
	}

	private static List<Message> joined(List<Message> prompt, Response response) {
		var all = new ArrayList<>(prompt);
		all.addAll(response.messages());
		return all;
	}

	/** @return false when these messages are no text of one that has this role */
	private static boolean put(ObjectNode record, String name, List<Message> messages, String role, boolean standard) {
		if (standard && !plain(messages, role))
			return false;
		if (standard)
			record.put(name, messages.getFirst().content());
		else
			record.set(name, PreferenceJson.write(messages));
		return true;
	}
}
