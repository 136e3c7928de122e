package org.labelwright.io.audio.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.labelwright.io.SourceItem;
import org.labelwright.io.Timed;
import org.labelwright.io.Times;
import org.labelwright.io.audio.StmFormat;
import org.labelwright.io.spi.ItemsFormat.Receiver;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Reads lines of STM. */
public final class StmRow {

	static final String CATEGORY = "category"; //$NON-NLS-1$
	static final String END = "end"; //$NON-NLS-1$

	private static final Pattern LINE = Pattern.compile("(\\S+)\\s+(\\S+)\\s+(\\S+)\\s+(\\S+)\\s+(\\S+)(?:\\s+(<[^>\\s]*>))?(?:\\s+(.*))?"); //$NON-NLS-1$

	private StmRow() {
	}

	/** The name of the recording; null when the line has too few fields. */
	public static String recording(String line) {
		var fields = line.split("\\s+", 6); //$NON-NLS-1$
		return fields.length >= 5 ? fields[0] : null;
	}

	/** Reads a line that names a recording; null when it is wrong, which is told. */
	public static SourceItem.Mention read(String line, String place, Receiver receiver) {
		Matcher fields = LINE.matcher(line);
		if (!fields.matches())
			throw new IllegalArgumentException(line);
		long start = Times.seconds(fields.group(4));
		long end = Times.seconds(fields.group(5));
		if (start == Times.NONE || end < start) {
			Recordings.noTime(receiver, StmFormat.ID, place, fields.group(4), fields.group(5));
			return null;
		}
		var extras = JsonNodeFactory.instance.objectNode();
		Channels.keep(extras, fields.group(2));
		Times.keep(extras, RttmRow.START, fields.group(4), start);
		Times.keep(extras, END, fields.group(5), end);
		var mention = Recordings.mention(Recordings.SPEECH, Timed.interval(start, end, null, Channels.read(fields.group(2))), place);
		if (!fields.group(3).equals(TableExporter.NOTHING))
			Recordings.value(mention.annotation(), Recordings.SPEAKER, fields.group(3));
		Recordings.value(mention.annotation(), CATEGORY, fields.group(6));
		Recordings.value(mention.annotation(), Recordings.TEXT, fields.group(7));
		Recordings.keep(mention.annotation(), StmFormat.ID, extras);
		return mention;
	}
}
