package org.labelwright.media.internal.records;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.labelwright.core.Problem;
import org.labelwright.media.MediaException;
import org.labelwright.media.internal.Messages;
import org.labelwright.media.records.WfdbHeader;
import org.labelwright.media.records.WfdbHeader.Segment;
import org.labelwright.media.records.WfdbHeader.Signal;

/**
 * The samples of a record in several pieces. Each piece is a record of its own with its own gains. Where the first is a
 * layout, signals go by their names, and those that a piece has not are gaps; else all pieces have the same signals.
 */
final class WfdbSegments implements WfdbRecord.Samples {

	/** Pieces that are held open. */
	private static final int OPEN = 8;

	private final WfdbHeader header;
	private final List<Segment> pieces;
	private final long[] begins;
	private final List<Signal> signals;
	private final boolean byName;
	private boolean closed;

	/** A piece with the number of its signal for each of the record, or -1. */
	private record Piece(WfdbSignals signals, int[] of) {
	}

	private final Map<Integer, Piece> open = new LinkedHashMap<>(OPEN, 0.75f, true);

	/** @throws MediaException when its signals cannot be told */
	WfdbSegments(WfdbHeader header) throws IOException {
		this.header = header;
		byName = !header.segments().isEmpty() && header.segments().getFirst().frames() == 0;
		pieces = header.segments().subList(byName ? 1 : 0, header.segments().size());
		begins = new long[pieces.size() + 1];
		for (int i = 0; i < pieces.size(); i++)
			begins[i + 1] = Math.addExact(begins[i], pieces.get(i).frames());
		var first = header.segments().stream().filter(segment -> !segment.record().equals(WfdbHeader.NONE)).findFirst();
		if (first.isEmpty())
			throw broken(Messages.Wfdb_empty);
		try {
			signals = WfdbHeader.read(header.record(first.get().record())).signals();
		} catch (NoSuchFileException e) {
			throw broken(Messages.bind(Messages.Wfdb_missing, first.get().record() + WfdbHeader.ENDING));
		}
		if (signals.isEmpty())
			throw broken(Messages.Wfdb_empty);
	}

	private MediaException broken(String what) {
		return new MediaException(Problem.error("wfdb.segment", header.file().toString(), what, Messages.Wfdb_segmentRemedy)); //$NON-NLS-1$
	}

	List<Signal> signals() {
		return signals;
	}

	long frames() {
		return begins[pieces.size()];
	}

	@Override
	public void decode(int channel, long sample, double[] into, int start, int count) throws MediaException {
		int per = signals.get(channel).samplesPerFrame();
		for (int done = 0; done < count;) {
			int number = piece((sample + done) / per);
			int until = (int) Math.min(count, begins[number + 1] * per - sample);
			if (pieces.get(number).record().equals(WfdbHeader.NONE))
				gap(into, start + done, until - done);
			else
				decode(number, channel, sample + done - begins[number] * per, into, start + done, until - done);
			done = until;
		}
	}

	private static void gap(double[] into, int start, int count) {
		UnitSource.gap(into, start, count);
	}

	/** The piece with a frame; of those without length none. */
	private int piece(long frame) {
		int found = Arrays.binarySearch(begins, frame);
		if (found < 0)
			return -found - 2;
		while (begins[found + 1] == frame)
			found++;
		return found;
	}

	private synchronized void decode(int number, int channel, long sample, double[] into, int start, int count) throws MediaException {
		try {
			var piece = piece(number);
			int signal = piece.of[channel];
			if (signal < 0)
				gap(into, start, count);
			else
				piece.signals.decode(signal, sample, into, start, count);
		} catch (MediaException e) {
			throw e;
		} catch (IOException e) {
			throw new MediaException(Problem.error("wfdb.segment", header.record(pieces.get(number).record()).toString(), //$NON-NLS-1$
					Messages.bind(Messages.Media_unreachable, e.getMessage()), Messages.Wfdb_segmentRemedy), e);
		}
	}

	private Piece piece(int number) throws IOException {
		if (closed)
			throw broken(Messages.Audio_closed);
		var known = open.get(number);
		if (known != null)
			return known;
		var told = WfdbHeader.read(header.record(pieces.get(number).record()));
		var of = match(told);
		if (open.size() >= OPEN) {
			var oldest = open.keySet().iterator().next();
			open.remove(oldest).signals.close();
		}
		var piece = new Piece(new WfdbSignals(told, problem -> {
			// what is not there is a gap, which is seen
		}), of);
		open.put(number, piece);
		return piece;
	}

	private int[] match(WfdbHeader told) throws MediaException {
		var others = new ArrayList<>(told.signals());
		var of = new int[signals.size()];
		for (int i = 0; i < of.length; i++) {
			of[i] = byName ? -1 : i;
			for (int k = 0; byName && k < others.size(); k++)
				if (others.get(k) != null && others.get(k).name().equals(signals.get(i).name())) {
					of[i] = k;
					others.set(k, null); // another signal of this name takes the next
					break;
				}
			if (of[i] >= told.signals().size() || of[i] >= 0 && told.signals().get(of[i]).samplesPerFrame() != signals.get(i).samplesPerFrame())
				throw broken(Messages.bind(Messages.Wfdb_segment, told.name()));
		}
		if (told.frameRate() != header.frameRate())
			throw broken(Messages.bind(Messages.Wfdb_segment, told.name()));
		return of;
	}

	@Override
	public synchronized void close() throws IOException {
		closed = true;
		for (var piece : open.values())
			piece.signals.close();
		open.clear();
	}
}
