package org.labelwright.io.audio.internal;

import org.labelwright.io.Confidences;
import org.labelwright.io.SourceItem;
import org.labelwright.io.Timed;
import org.labelwright.io.Times;
import org.labelwright.io.audio.CtmFormat;
import org.labelwright.io.spi.ItemsFormat.Receiver;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Reads lines of CTM. */
public final class CtmRow {

	/** Fields of a line that has no more than it must have, and at most. */
	static final int LEAST = 5;
	static final int MOST = 8;

	private CtmRow() {
	}

	/** The name of the recording; null when the line has too few or too many fields. */
	public static String recording(String line) {
		var fields = line.split("\\s+", MOST + 1); //$NON-NLS-1$
		return fields.length >= LEAST && fields.length <= MOST ? fields[0] : null;
	}

	/** Reads a line that names a recording; null when it is wrong, which is told. */
	public static SourceItem.Mention read(String line, String place, Receiver receiver) {
		var fields = line.split("\\s+"); //$NON-NLS-1$
		long start = Times.seconds(fields[2]);
		long duration = Times.seconds(fields[3]);
		if (start == Times.NONE || duration == Times.NONE) {
			Recordings.noTime(receiver, CtmFormat.ID, place, fields[2], fields[3]);
			return null;
		}
		var extras = JsonNodeFactory.instance.objectNode();
		Channels.keep(extras, fields[1]);
		Times.keep(extras, RttmRow.START, fields[2], start);
		Times.keep(extras, RttmRow.DURATION, fields[3], duration);
		var mention = Recordings.mention(Recordings.WORD, Timed.interval(start, start + duration, null, Channels.read(fields[1])), place);
		Recordings.value(mention.annotation(), Recordings.TEXT, fields[4]);
		if (fields.length > LEAST)
			Confidences.set(mention.annotation(), extras, fields[5]);
		if (fields.length > LEAST + 1)
			Recordings.value(mention.annotation(), Recordings.SUBTYPE, fields[6]);
		if (fields.length == MOST)
			Recordings.value(mention.annotation(), Recordings.SPEAKER, fields[7]);
		Recordings.keep(mention.annotation(), CtmFormat.ID, extras);
		return mention;
	}
}
