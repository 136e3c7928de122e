package org.labelwright.io.preference.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.labelwright.modality.preference.Message;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/**
 * A dialogue in one text, whose turns begin with {@code Human:} and {@code Assistant:} after an empty line. One blank
 * after the colon is no part of a turn; a turn without it is remembered as such, so that it is written again as it was.
 */
public final class Transcript {

	private static final String HUMAN = "\n\nHuman:"; //$NON-NLS-1$
	private static final String ASSISTANT = "\n\nAssistant:"; //$NON-NLS-1$
	private static final Pattern TURN = Pattern.compile("\n\n(Human|Assistant):( ?)"); //$NON-NLS-1$
	private static final String TIGHT = "noBlank"; //$NON-NLS-1$

	private Transcript() {
	}

	/** Whether a text begins as a dialogue does; false for null. */
	public static boolean begins(String text) {
		return text != null && (text.startsWith(HUMAN) || text.startsWith(ASSISTANT));
	}

	/** Takes a dialogue from a record; null when it is none, which is told. */
	public static List<Message> read(Incoming record, String name) {
		var text = record.text(name);
		if (text == null)
			return null;
		var messages = turns(text);
		if (messages == null)
			record.problem(name, Messages.Read_transcript, Messages.Read_transcriptRemedy);
		return messages;
	}

	/** The turns of a dialogue; null when it does not begin with one. */
	public static List<Message> turns(String text) {
		if (!begins(text))
			return null;
		var messages = new ArrayList<Message>();
		var turn = TURN.matcher(text);
		turn.find();
		while (true) {
			var role = turn.group(1).equals("Human") ? Message.USER : Message.ASSISTANT; //$NON-NLS-1$
			boolean tight = turn.group(2).isEmpty();
			int start = turn.end();
			boolean more = turn.find();
			var extra = JsonNodeFactory.instance.objectNode();
			if (tight)
				extra.put(TIGHT, true);
			messages.add(new Message(role, text.substring(start, more ? turn.start() : text.length()), extra));
			if (!more)
				return messages;
		}
	}

	/** Whether messages are read back from a transcript as they are. */
	public static boolean holds(List<Message> messages) {
		return messages.stream().allMatch(message -> message.content() != null
				&& (message.role().equals(Message.USER) || message.role().equals(Message.ASSISTANT))) && messages.equals(turns(write(messages)));
	}

	public static String write(List<Message> messages) {
		var text = new StringBuilder();
		for (var message : messages)
			text.append(message.role().equals(Message.USER) ? HUMAN : ASSISTANT).append(message.extra().path(TIGHT).asBoolean() ? "" : " ") //$NON-NLS-1$ //$NON-NLS-2$
					.append(message.content());
		return text.toString();
	}
}
