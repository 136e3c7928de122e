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
import org.labelwright.io.audio.SrtFormat;
import org.labelwright.io.spi.ItemsFormat;
import org.labelwright.io.spi.ItemsFormat.Receiver;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Reads subtitles of SubRip. One begins with its times, and the number before them. */
public final class SrtReader {

	static final String NUMBER = "number"; //$NON-NLS-1$
	static final String POSITION = "position"; //$NON-NLS-1$
	static final char COMMA = ',';

	private static final Pattern TIMING = Pattern.compile("\\s*(\\S+?)\\s*-->\\s*(\\S+)(?:\\s+(.*?))?\\s*"); //$NON-NLS-1$
	private static final Pattern COUNT = Pattern.compile("\\s*\\d{1,9}\\s*"); //$NON-NLS-1$

	private final Path file;
	private final Receiver receiver;
	private final SourceItem item;

	/** @param key what the recording is known by */
	public SrtReader(Path file, String key, Receiver receiver) {
		this.file = file;
		this.receiver = receiver;
		item = new SourceItem(key, key, file.getFileName().toString());
	}

	/** True when a file begins as SubRip does. */
	public static boolean begins(String text) {
		return text.matches("(?s)\uFEFF?\\s*(\\d+\\s+)?\\d+:\\d+:\\d+[.,]\\d+\\s*-->.*"); //$NON-NLS-1$
	}

	/** Whether a subtitle begins at a line, with or without its number. */
	static boolean begins(List<String> lines, int at) {
		return timed(lines, at) || COUNT.matcher(lines.get(at)).matches() && timed(lines, at + 1);
	}

	private static boolean timed(List<String> lines, int at) {
		if (at >= lines.size() || !lines.get(at).contains(Cues.ARROW))
			return false;
		var timing = TIMING.matcher(lines.get(at));
		return timing.matches() && Character.isDigit(timing.group(1).charAt(0));
	}

	/** Reads all and passes it on. */
	public void read() throws IOException, CoreException {
		var text = ItemsFormat.text(file, receiver::problem);
		if (text == null)
			return;
		var lines = Cues.lines(text, item.foreign());
		int at = 0;
		while (at < lines.size())
			if (begins(lines, at)) {
				at = subtitle(lines, at);
			} else {
				if (!lines.get(at).isBlank())
					receiver.problem(Problem.error("srt.timing", file.getFileName() + ":" + (at + 1), //$NON-NLS-1$ //$NON-NLS-2$
							NLS.bind(Messages.Cue_timing, ItemsFormat.shorten(lines.get(at))), Messages.Cue_timingRemedy));
				at++;
			}
		receiver.take(item);
	}

	/** Reads a subtitle, and returns where the next may begin: at a line after an empty one. */
	private int subtitle(List<String> lines, int from) {
		int times = timed(lines, from) ? from : from + 1;
		int end = times + 1;
		while (end < lines.size() && !(lines.get(end - 1).isEmpty() && begins(lines, end)) && !(end == times + 1 && begins(lines, end)))
			end++;
		int last = end;
		while (last > times + 1 && lines.get(last - 1).isEmpty())
			last--;
		var timing = TIMING.matcher(lines.get(times));
		var place = file.getFileName() + ":" + (times + 1); //$NON-NLS-1$
		if (!timing.matches() || Cues.time(timing.group(1)) == Times.NONE || Cues.time(timing.group(2)) < Cues.time(timing.group(1))) {
			Recordings.noTime(receiver, SrtFormat.ID, place, lines.get(times), ""); //$NON-NLS-1$
			return end;
		}
		var extras = JsonNodeFactory.instance.objectNode();
		var number = times == from ? "" : lines.get(from).strip(); //$NON-NLS-1$
		if (!number.equals(Integer.toString(item.mentions().size() + 1)))
			extras.put(NUMBER, number);
		Cues.keep(extras, Cues.START, timing.group(1), COMMA);
		Cues.keep(extras, Cues.END, timing.group(2), COMMA);
		if (timing.group(3) != null && !timing.group(3).isEmpty())
			extras.put(POSITION, timing.group(3));
		var mention = Recordings.mention(Recordings.SPEECH, Timed.interval(Cues.time(timing.group(1)), Cues.time(timing.group(2)), null, -1), place);
		Recordings.value(mention.annotation(), Recordings.TEXT, String.join("\n", lines.subList(times + 1, last))); //$NON-NLS-1$
		Recordings.keep(mention.annotation(), SrtFormat.ID, extras);
		item.mentions().add(mention);
		return end;
	}
}
