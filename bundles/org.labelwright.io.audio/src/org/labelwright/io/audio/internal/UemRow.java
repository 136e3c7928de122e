package org.labelwright.io.audio.internal;

import org.labelwright.io.SourceItem;
import org.labelwright.io.Timed;
import org.labelwright.io.Times;
import org.labelwright.io.audio.UemFormat;
import org.labelwright.io.spi.ItemsFormat.Receiver;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Reads lines of UEM. */
public final class UemRow {

	private static final int FIELDS = 4;

	private UemRow() {
	}

	/** The name of the recording; null when the line has too few or too many fields. */
	public static String recording(String line) {
		var fields = line.split("\\s+", FIELDS + 1); //$NON-NLS-1$
		return fields.length == FIELDS ? fields[0] : null;
	}

	/** Reads a line that names a recording; null when it is wrong, which is told. */
	public static SourceItem.Mention read(String line, String place, Receiver receiver) {
		var fields = line.split("\\s+"); //$NON-NLS-1$
		long start = Times.seconds(fields[2]);
		long end = Times.seconds(fields[3]);
		if (start == Times.NONE || end < start) {
			Recordings.noTime(receiver, UemFormat.ID, place, fields[2], fields[3]);
			return null;
		}
		var extras = JsonNodeFactory.instance.objectNode();
		Channels.keep(extras, fields[1]);
		Times.keep(extras, RttmRow.START, fields[2], start);
		Times.keep(extras, StmRow.END, fields[3], end);
		var mention = Recordings.mention(UemFormat.LABEL, Timed.interval(start, end, null, Channels.read(fields[1])), place);
		Recordings.keep(mention.annotation(), UemFormat.ID, extras);
		return mention;
	}
}
