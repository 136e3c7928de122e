package org.labelwright.io.audio.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.SourceItem;
import org.labelwright.io.Timed;
import org.labelwright.io.Times;
import org.labelwright.io.audio.AudacityFormat;
import org.labelwright.io.spi.ItemsFormat;
import org.labelwright.io.spi.ItemsFormat.Receiver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Reads labels of Audacity. */
public final class AudacityReader {

	/** Frequencies as they stand on the second line of a label. */
	static final String SPECTRUM = "spectrum"; //$NON-NLS-1$

	private static final int DIGITS = 6;

	private final Path file;
	private final Receiver receiver;
	private final SourceItem item;

	/** @param key what the recording is known by */
	public AudacityReader(Path file, String key, Receiver receiver) {
		this.file = file;
		this.receiver = receiver;
		item = new SourceItem(key, key, file.getFileName().toString());
	}

	/** True when a file begins with a label. */
	public static boolean begins(String text) {
		var fields = text.split("[\r\n]", 2)[0].split("\t", 3); //$NON-NLS-1$ //$NON-NLS-2$
		return fields.length >= 2 && Times.seconds(fields[0]) != Times.NONE && Times.seconds(fields[1]) >= Times.seconds(fields[0]);
	}

	/** Reads all and passes it on. */
	public void read() throws IOException, CoreException {
		var text = ItemsFormat.text(file, receiver::problem);
		if (text == null)
			return;
		var lines = Cues.lines(text, item.foreign());
		for (int i = 0; i < lines.size(); i++)
			if (lines.get(i).startsWith("\\")) //$NON-NLS-1$
				spectrum(lines.get(i), i + 1);
			else if (!lines.get(i).isBlank())
				label(lines.get(i), i + 1);
		receiver.take(item);
	}

	private String place(int number) {
		return file.getFileName() + ":" + number; //$NON-NLS-1$
	}

	private void problem(String line, int number) {
		receiver.problem(Problem.error("audacity.line", place(number), NLS.bind(Messages.Table_line, ItemsFormat.shorten(line)), Messages.Table_lineRemedy)); //$NON-NLS-1$
	}

	private void spectrum(String line, int number) {
		if (item.mentions().isEmpty()) {
			problem(line, number);
			return;
		}
		SourceItem.extras(item.mentions().getLast().annotation(), AudacityFormat.ID).put(SPECTRUM, line);
	}

	private void label(String line, int number) {
		var fields = line.split("\t", 3); //$NON-NLS-1$
		if (fields.length < 2) {
			problem(line, number);
			return;
		}
		long start = Times.seconds(fields[0]);
		long end = Times.seconds(fields[1]);
		if (start == Times.NONE || end < start) {
			Recordings.noTime(receiver, AudacityFormat.ID, place(number), fields[0], fields[1]);
			return;
		}
		var extras = JsonNodeFactory.instance.objectNode();
		if (!fields[0].equals(plain(start)))
			extras.put(Cues.START, fields[0]);
		if (!fields[1].equals(plain(end)))
			extras.put(Cues.END, fields[1]);
		var mention = Recordings.mention(AudacityFormat.LABEL, start == end ? Timed.point(start, null, -1) : Timed.interval(start, end, null, -1), place(number));
		Recordings.value(mention.annotation(), Recordings.TEXT, fields.length > 2 ? fields[2] : ""); //$NON-NLS-1$
		Recordings.keep(mention.annotation(), AudacityFormat.ID, extras);
		item.mentions().add(mention);
	}

	/** Seconds as Audacity writes them. */
	private static String plain(long micros) {
		return BigDecimal.valueOf(micros, DIGITS).toPlainString();
	}

	/** A time as it was written, if it is still the same. */
	static String written(JsonNode extras, String name, long micros) {
		var kept = extras.path(name).textValue();
		return kept != null && Times.seconds(kept) == micros ? kept : plain(micros);
	}
}
