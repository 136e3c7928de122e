package org.labelwright.io.preference;

import java.util.ArrayList;
import java.util.List;

import org.labelwright.io.Options;
import org.labelwright.io.preference.internal.Incoming;
import org.labelwright.io.preference.internal.Losses;
import org.labelwright.io.preference.internal.Outgoing;
import org.labelwright.io.preference.internal.PreferenceFormat;
import org.labelwright.io.preference.internal.Transcript;
import org.labelwright.modality.preference.Response;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Pairs of transcripts as in the dataset HH-RLHF, see
 * <a href="https://github.com/anthropics/hh-rlhf">github.com/anthropics/hh-rlhf</a>: {@code chosen} and {@code rejected} hold a whole
 * dialogue each, whose turns begin with {@code Human:} and {@code Assistant:} after an empty line. The turns that both have
 * at their beginnings become the prompt.
 */
public final class HhRlhfFormat extends PreferenceFormat {

	/** Its id at {@code org.labelwright.io.formats}. */
	public static final String ID = "hh-rlhf"; //$NON-NLS-1$

	private static final String CHOSEN = "chosen"; //$NON-NLS-1$
	private static final String REJECTED = "rejected"; //$NON-NLS-1$

	public HhRlhfFormat() {
		super(ID, TABLE);
	}

	@Override
	protected int recognise(ObjectNode record) {
		return Transcript.begins(record.path(CHOSEN).textValue()) && Transcript.begins(record.path(REJECTED).textValue())
				&& !record.has("prompt") ? 95 : 0; //$NON-NLS-1$
	}

	@Override
	protected void read(Incoming record, Options options) {
		var chosen = Transcript.read(record, CHOSEN);
		var rejected = Transcript.read(record, REJECTED);
		if (chosen == null || rejected == null)
			return;
		int common = common(chosen, rejected);
		record.item(chosen.subList(0, common), List.of(new Response(A, null, chosen.subList(common, chosen.size())),
				new Response(B, null, rejected.subList(common, rejected.size()))));
		record.say(PREFERENCE, List.of(A), CHOSEN);
	}

	@Override
	protected ObjectNode write(Outgoing item, Options options) {
		var pair = item.pair().orElse(null);
		if (pair == null)
			return null;
		var chosen = new ArrayList<>(item.item().prompt());
		var rejected = new ArrayList<>(chosen);
		chosen.addAll(pair.chosen().messages());
		rejected.addAll(pair.rejected().messages());
		if (!Transcript.holds(chosen) || !Transcript.holds(rejected)) {
			item.lose(Losses.CONVERSATION);
			return null;
		}
		item.loseFacts();
		var record = JsonNodeFactory.instance.objectNode();
		record.put(CHOSEN, Transcript.write(chosen)).put(REJECTED, Transcript.write(rejected));
		record.setAll(item.rest());
		return record;
	}
}
