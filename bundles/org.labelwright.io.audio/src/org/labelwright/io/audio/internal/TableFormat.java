package org.labelwright.io.audio.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.Options;
import org.labelwright.io.SourceItem;
import org.labelwright.io.spi.FilesFormat;

import com.fasterxml.jackson.databind.node.ArrayNode;

/**
 * What the formats of NIST have in common: a line for each object, with the name of its recording. A file is read twice, line
 * by line: for the recordings and what is to be kept of each, and for the objects. Lines that are no objects are kept with the
 * recording of the next object, and of the last at the end.
 */
public abstract class TableFormat extends FilesFormat {

	/** For lines that end in a text of as many words as one likes. */
	protected static final int ANY = Integer.MAX_VALUE;
	private static final int MANY = 20;

	/** Lines that are kept: after how many objects of the recording they came, and what they are. */
	static final String LINES = "lines"; //$NON-NLS-1$
	static final String AFTER = "after"; //$NON-NLS-1$
	static final String LINE = "line"; //$NON-NLS-1$

	private final String format;
	private final int recording;
	private final int least;
	private final int most;

	/**
	 * @param ending    of the names of the files, in lower case, with its dot
	 * @param recording number of the field with the name of the recording, from 0
	 * @param least     fields of a line
	 * @param most      fields of a line
	 */
	protected TableFormat(String format, String ending, int recording, int least, int most) {
		super(format, Recordings.MODALITY, ending);
		this.format = format;
		this.recording = recording;
		this.least = least;
		this.most = most;
	}

	/** Whether a line stands for no object: a comment, or something that is kept as it is. */
	protected abstract boolean kept(String line);

	/** Reads an object; null when it is wrong, which is told. */
	protected abstract SourceItem.Mention object(String line, String place, Receiver receiver);

	/** The name of the recording of an object, or null when the line is none; of lines that are not kept. */
	private String recording(String line) {
		var fields = line.split("\\s+", Math.min(most, MANY) + 1); //$NON-NLS-1$
		return fields.length >= least && fields.length <= most ? fields[recording] : null;
	}

	@Override
	protected int sure(Path file, byte[] head) {
		var lines = new String(head, StandardCharsets.UTF_8).split("\\R"); //$NON-NLS-1$
		for (int i = 0; i < lines.length; i++) {
			var line = lines[i].strip();
			if (line.isEmpty() || kept(line))
				continue;
			boolean whole = head.length < HEAD || i + 1 < lines.length;
			return whole && recording(line) != null && object(line, "", Silent.RECEIVER) != null ? 90 : 0; //$NON-NLS-1$
		}
		return 0;
	}

	@Override
	protected void document(Path file, String key, Options options, Receiver receiver) throws IOException, CoreException {
		var name = file.getFileName().toString();
		for (var item : recordings(file, name).values())
			receiver.take(item);
		lines(file, receiver, (line, number) -> {
			var plain = line.strip();
			if (plain.isEmpty() || kept(plain))
				return;
			var place = name + ':' + number;
			var recording = recording(plain);
			if (recording == null) {
				receiver.problem(Problem.error(format + ".line", place, NLS.bind(Messages.Table_line, shorten(plain)), Messages.Table_lineRemedy)); //$NON-NLS-1$
				return;
			}
			var mention = object(plain, place, receiver);
			if (mention != null)
				receiver.more(recording, mention);
		});
	}

	private Map<String, SourceItem> recordings(Path file, String name) throws IOException, CoreException {
		var items = new LinkedHashMap<String, SourceItem>();
		var counts = new HashMap<String, Integer>();
		var waiting = new ArrayList<String>();
		var last = new String[1];
		lines(file, Silent.RECEIVER, (line, number) -> {
			var plain = line.strip();
			if (plain.isEmpty())
				return;
			if (kept(plain)) {
				waiting.add(plain);
				return;
			}
			var recording = recording(plain);
			if (recording == null)
				return;
			var item = items.computeIfAbsent(recording, key -> new SourceItem(key, key, name + ':' + number));
			keep(item, waiting, counts.getOrDefault(recording, 0));
			counts.merge(recording, 1, Integer::sum);
			last[0] = recording;
		});
		if (last[0] != null)
			keep(items.get(last[0]), waiting, counts.get(last[0]));
		return items;
	}

	private static void keep(SourceItem item, List<String> lines, int after) {
		for (var line : lines)
			((ArrayNode) item.foreign().withArray('/' + LINES)).addObject().put(AFTER, after).put(LINE, line);
		lines.clear();
	}
}
