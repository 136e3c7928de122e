package org.labelwright.io.audio.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.SourceItem;
import org.labelwright.io.Timed;
import org.labelwright.io.Times;
import org.labelwright.io.spi.ItemsFormat;
import org.labelwright.io.spi.ItemsFormat.Receiver;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Reads WebVTT block by block. */
public final class WebVttReader {

	static final String MAGIC = "WEBVTT"; //$NON-NLS-1$
	static final String HEADER = "header"; //$NON-NLS-1$
	static final String BLOCKS = "blocks"; //$NON-NLS-1$
	static final String AFTER = "after"; //$NON-NLS-1$
	static final String BLOCK = "block"; //$NON-NLS-1$
	static final String ID = "id"; //$NON-NLS-1$
	static final String SETTINGS = "settings"; //$NON-NLS-1$
	static final String PAYLOAD = "payload"; //$NON-NLS-1$
	static final char POINT = '.';

	private static final Pattern TIMING = Pattern.compile("\\s*(\\S+?)\\s*-->\\s*(\\S+)(?:\\s+(.*?))?\\s*"); //$NON-NLS-1$

	private final String format;
	private final Path file;
	private final Receiver receiver;
	private final SourceItem item;

	/**
	 * @param format id of the format
	 * @param key    what the item is known by
	 */
	public WebVttReader(String format, Path file, String key, Receiver receiver) {
		this.format = format;
		this.file = file;
		this.receiver = receiver;
		item = new SourceItem(key, key, file.getFileName().toString());
	}

	/** True when a file begins as WebVTT does. */
	public static boolean begins(String text) {
		return text.matches("(?s)\uFEFF?WEBVTT([ \t\r\n].*)?"); //$NON-NLS-1$
	}

	/** Reads all and passes it on. */
	public void read() throws IOException, CoreException {
		var text = ItemsFormat.text(file, receiver::problem);
		if (text == null)
			return;
		if (!begins(text)) {
			receiver.problem(Problem.error("webvtt.header", item.place(), Messages.WebVtt_header, Messages.WebVtt_headerRemedy)); //$NON-NLS-1$
			return;
		}
		var lines = Cues.lines(text, item.foreign());
		int from = end(lines, 0);
		item.foreign().put(HEADER, String.join("\n", lines.subList(0, from))); //$NON-NLS-1$
		while (from < lines.size()) {
			if (lines.get(from).isEmpty()) {
				from++;
				continue;
			}
			int to = end(lines, from);
			block(lines.subList(from, to), from + 1);
			from = to;
		}
		receiver.take(item);
	}

	/** The end of a block: an empty line, or the times of the next cue. */
	private static int end(List<String> lines, int from) {
		int at = from + 1;
		boolean timed = lines.get(from).contains(Cues.ARROW);
		for (; at < lines.size() && !lines.get(at).isEmpty(); at++) {
			boolean times = lines.get(at).contains(Cues.ARROW);
			if (times && (timed || from == 0 || at > from + 1))
				break;
			timed |= times;
		}
		return at;
	}

	private void block(List<String> lines, int number) {
		int at = lines.getFirst().contains(Cues.ARROW) ? 0 : lines.size() > 1 && lines.get(1).contains(Cues.ARROW) ? 1 : -1;
		if (at >= 0)
			cue(lines, at, number + at);
		else
			item.foreign().withArray('/' + BLOCKS).addObject().put(AFTER, item.mentions().size()).put(BLOCK, String.join("\n", lines)); //$NON-NLS-1$
	}

	private void cue(List<String> lines, int at, int number) {
		var place = file.getFileName() + ":" + number; //$NON-NLS-1$
		var timing = TIMING.matcher(lines.get(at));
		if (!timing.matches()) {
			receiver.problem(Problem.error("webvtt.timing", place, NLS.bind(Messages.Cue_timing, ItemsFormat.shorten(lines.get(at))), Messages.Cue_timingRemedy)); //$NON-NLS-1$
			return;
		}
		long start = Cues.time(timing.group(1));
		long end = Cues.time(timing.group(2));
		if (start == Times.NONE || end < start) {
			Recordings.noTime(receiver, format, place, timing.group(1), timing.group(2));
			return;
		}
		var extras = JsonNodeFactory.instance.objectNode();
		if (at > 0)
			extras.put(ID, lines.getFirst());
		Cues.keep(extras, Cues.START, timing.group(1), POINT);
		Cues.keep(extras, Cues.END, timing.group(2), POINT);
		if (timing.group(3) != null && !timing.group(3).isEmpty())
			extras.put(SETTINGS, timing.group(3));
		var payload = String.join("\n", lines.subList(at + 1, lines.size())); //$NON-NLS-1$
		var said = Voice.of(payload);
		if (!said.payload().equals(payload))
			extras.put(PAYLOAD, payload);
		var mention = Recordings.mention(Recordings.SPEECH, Timed.interval(start, end, null, -1), place);
		Recordings.value(mention.annotation(), Recordings.TEXT, said.text());
		Recordings.value(mention.annotation(), Recordings.SPEAKER, said.speaker());
		Recordings.keep(mention.annotation(), format, extras);
		item.mentions().add(mention);
	}
}
