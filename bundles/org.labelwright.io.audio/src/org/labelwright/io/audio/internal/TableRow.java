package org.labelwright.io.audio.internal;

import org.labelwright.io.Confidences;
import org.labelwright.io.SourceItem;
import org.labelwright.io.Timed;
import org.labelwright.io.Times;
import org.labelwright.io.spi.ItemsFormat.Receiver;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * An object of a line of a table of NIST.
 *
 * @param mention what it is
 * @param extras  how its channel and times were written; to be kept with it
 */
public record TableRow(SourceItem.Mention mention, ObjectNode extras) {

	static final String START = "start"; //$NON-NLS-1$
	static final String END = "end"; //$NON-NLS-1$
	static final String DURATION = "duration"; //$NON-NLS-1$

	/** An interval from a start to an end; null when they are wrong, which is told. */
	public static TableRow ending(String format, String className, String channel, String start, String end, String place, Receiver receiver) {
		return of(format, className, channel, start, end, Times.seconds(end), END, place, receiver);
	}

	/** An interval from a start on; null when the times are wrong, which is told. */
	public static TableRow lasting(String format, String className, String channel, String start, String duration, String place, Receiver receiver) {
		long from = Times.seconds(start);
		long length = Times.seconds(duration);
		return of(format, className, channel, start, duration, length == Times.NONE ? Times.NONE : from + length, DURATION, place, receiver);
	}

	private static TableRow of(String format, String className, String channel, String start, String second, long end, String secondName, String place,
			Receiver receiver) {
		long from = Times.seconds(start);
		if (from == Times.NONE || end < from) {
			Recordings.noTime(receiver, format, place, start, second);
			return null;
		}
		var extras = JsonNodeFactory.instance.objectNode();
		Channels.keep(extras, channel);
		Times.keep(extras, START, start, from);
		Times.keep(extras, secondName, second, secondName.equals(END) ? end : end - from);
		return new TableRow(Recordings.mention(className, Timed.interval(from, end, null, Channels.read(channel)), place), extras);
	}

	/** Gives the object a value, unless there is nothing. */
	public void value(String attribute, String value) {
		Recordings.value(mention.annotation(), attribute, value);
	}

	/** Gives the object its confidence. */
	public void confidence(String text) {
		Confidences.set(mention.annotation(), extras, text);
	}

	/** The object with what is kept of it. */
	public SourceItem.Mention kept(String format) {
		Recordings.keep(mention.annotation(), format, extras);
		return mention;
	}
}
