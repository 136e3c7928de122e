package org.labelwright.media.internal.records;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;

import org.labelwright.core.Problem;
import org.labelwright.media.MediaException;
import org.labelwright.media.internal.Messages;
import org.labelwright.media.records.WfdbHeader;

/** The signals of a record in one piece, in the files that its header names. */
final class WfdbSignals implements AutoCloseable {

	/** More samples of a frame than any device takes at once. */
	private static final int LONGEST_FRAME = 1 << 18;

	private final WfdbHeader header;
	private final List<WfdbSamples> files = new ArrayList<>();
	/** The file of each signal, null when it is not there, and the signal's place in it. */
	private final WfdbSamples[] of;
	private final int[] place;
	private long held;

	/**
	 * Opens the files. Those that are not there are told, and are gaps.
	 *
	 * @throws MediaException when none is there, or one has a format that is not known
	 */
	WfdbSignals(WfdbHeader header, Consumer<Problem> problems) throws IOException {
		this.header = header;
		of = new WfdbSamples[header.signals().size()];
		place = new int[of.length];
		boolean done = false;
		try {
			open(problems);
			done = true;
		} finally {
			if (!done)
				close();
		}
	}

	private void open(Consumer<Problem> problems) throws IOException {
		var groups = new LinkedHashMap<String, List<Integer>>();
		for (int i = 0; i < of.length; i++)
			if (!header.signals().get(i).file().equals(WfdbHeader.NONE))
				groups.computeIfAbsent(header.signals().get(i).file(), name -> new ArrayList<>()).add(i);
		MediaException missing = null;
		for (var group : groups.entrySet())
			try {
				group(group.getKey(), group.getValue());
			} catch (NoSuchFileException e) {
				var problem = Problem.warning("wfdb.missing", header.beside(group.getKey()).toString(), //$NON-NLS-1$
						Messages.bind(Messages.Wfdb_missing, group.getKey()), Messages.Wfdb_missingRemedy);
				missing = new MediaException(Problem.error(problem.code(), problem.place(), problem.message(), problem.remedy()), e);
				problems.accept(problem);
			}
		if (files.isEmpty())
			throw missing != null ? missing
					: new MediaException(Problem.error("wfdb.empty", header.file().toString(), Messages.Wfdb_empty, Messages.Wfdb_emptyRemedy)); //$NON-NLS-1$
		held = files.stream().mapToLong(WfdbSamples::frames).max().getAsLong();
		long least = files.stream().mapToLong(WfdbSamples::wholeFrames).min().getAsLong();
		if (header.frames() > least)
			problems.accept(Problem.warning("media.truncated", header.file().toString(), //$NON-NLS-1$
					Messages.bind(Messages.Wfdb_truncated, least, header.frames()), Messages.Audio_truncatedRemedy));
	}

	private void group(String name, List<Integer> members) throws IOException {
		var signals = members.stream().map(header.signals()::get).toList();
		int format = signals.getFirst().format();
		var coding = WfdbCoding.of(format);
		var place = header.file().toString();
		if (coding == null || signals.stream().anyMatch(signal -> signal.format() != format))
			throw new MediaException(Problem.error("wfdb.format", place, Messages.bind(Messages.Wfdb_format, format, name), //$NON-NLS-1$
					Messages.Wfdb_formatRemedy));
		if (signals.stream().mapToInt(WfdbHeader.Signal::samplesPerFrame).sum() > LONGEST_FRAME)
			throw new MediaException(Problem.error("wfdb.header", place, Messages.bind(Messages.Wfdb_frame, LONGEST_FRAME), Messages.Wfdb_headerRemedy)); //$NON-NLS-1$
		var samples = new WfdbSamples(header.beside(name), coding, signals);
		files.add(samples);
		for (int i = 0; i < members.size(); i++) {
			of[members.get(i)] = samples;
			this.place[members.get(i)] = i;
		}
	}

	/** How many frames the files have, as far as the header counts them. */
	long frames() {
		return header.frames() < 0 ? held : Math.min(held, header.frames());
	}

	/** As {@link WfdbSamples#decode}, of a signal of the header. */
	void decode(int signal, long sample, double[] into, int start, int count) throws MediaException {
		if (of[signal] == null)
			UnitSource.gap(into, start, count);
		else
			of[signal].decode(place[signal], sample, into, start, count);
	}

	@Override
	public void close() throws IOException {
		IOException failed = null;
		for (var file : files)
			try {
				file.close();
			} catch (IOException e) {
				failed = e;
			}
		if (failed != null)
			throw failed;
	}
}
