package org.labelwright.io.audio.internal;

import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.Confidences;
import org.labelwright.io.SourceItem;
import org.labelwright.io.Timed;
import org.labelwright.io.Times;
import org.labelwright.io.audio.RttmFormat;
import org.labelwright.io.spi.ItemsFormat;
import org.labelwright.io.spi.ItemsFormat.Receiver;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Reads lines of RTTM. */
public final class RttmRow {

	static final String SPEAKER_TYPE = "SPEAKER"; //$NON-NLS-1$
	static final String FIELDS = "fields"; //$NON-NLS-1$
	static final String LOOKAHEAD = "lookahead"; //$NON-NLS-1$
	/** Fields of a line; the last is missing in older files. */
	public static final int ALL = 10;

	private RttmRow() {
	}

	/** Reads a line that names a recording; null when it is wrong, which is told. */
	public static SourceItem.Mention read(String line, String place, Receiver receiver) {
		var fields = line.split("\\s+"); //$NON-NLS-1$
		var className = fields[0].equals(SPEAKER_TYPE) ? Recordings.SPEECH : fields[0];
		if (!className.equals(Recordings.SPEECH) && !RttmFormat.TYPES.contains(className)) {
			receiver.problem(Problem.error("rttm.type", place, NLS.bind(Messages.Rttm_type, ItemsFormat.shorten(fields[0])), Messages.Rttm_typeRemedy)); //$NON-NLS-1$
			return null;
		}
		boolean point = fields[4].equals(TableExporter.NOTHING);
		long start = Times.seconds(fields[3]);
		long duration = point ? 0 : Times.seconds(fields[4]);
		if (start == Times.NONE || duration == Times.NONE) {
			Recordings.noTime(receiver, RttmFormat.ID, place, fields[3], fields[4]);
			return null;
		}
		var extras = JsonNodeFactory.instance.objectNode();
		int channel = Channels.read(fields[2]);
		Channels.keep(extras, fields[2]);
		Times.keep(extras, TableRow.START, fields[3], start);
		if (!point)
			Times.keep(extras, TableRow.DURATION, fields[4], duration);
		if (fields.length < ALL)
			extras.put(FIELDS, fields.length);
		else if (!fields[9].equals(TableExporter.NOTHING))
			extras.put(LOOKAHEAD, fields[9]);
		var mention = Recordings.mention(className,
				point ? Timed.point(start, null, channel) : Timed.interval(start, start + duration, null, channel), place);
		value(mention, Recordings.TEXT, fields[5]);
		value(mention, Recordings.SUBTYPE, fields[6]);
		value(mention, Recordings.SPEAKER, fields[7]);
		if (!fields[8].equals(TableExporter.NOTHING))
			Confidences.set(mention.annotation(), extras, fields[8]);
		Recordings.keep(mention.annotation(), RttmFormat.ID, extras);
		return mention;
	}

	private static void value(SourceItem.Mention mention, String attribute, String field) {
		if (!field.equals(TableExporter.NOTHING))
			Recordings.value(mention.annotation(), attribute, field);
	}
}
