package org.labelwright.media.internal.records;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.labelwright.core.Problem;
import org.labelwright.core.modality.MediaInfo;
import org.labelwright.media.MediaException;
import org.labelwright.media.SignalSource;
import org.labelwright.media.SignalSource.Channel;
import org.labelwright.media.internal.Messages;
import org.labelwright.media.records.WfdbHeader;
import org.labelwright.media.records.WfdbHeader.Signal;

/** Opens records of WFDB by their headers. */
public final class WfdbProvider extends RecordProvider {

	/** A header has no signature; that two of its lines are as they must be is less sure. */
	private static final int LIKELY = 90;

	@Override
	public Set<String> extensions() {
		return Set.of(WfdbHeader.ENDING.substring(1));
	}

	@Override
	public Set<String> extensionsWithCompanions() {
		return extensions();
	}

	@Override
	public int confidence(byte[] header) {
		return WfdbHeader.begins(new String(header, StandardCharsets.UTF_8)) ? LIKELY : NONE;
	}

	@Override
	SignalSource source(Path file) throws IOException {
		try {
			var header = WfdbHeader.read(file);
			return header.segments().isEmpty() ? whole(header) : pieces(header);
		} catch (ArithmeticException e) {
			throw new MediaException(Problem.error("wfdb.header", file.toString(), Messages.Wfdb_tooLong, Messages.Wfdb_headerRemedy), e); //$NON-NLS-1$
		}
	}

	/** Files of signals, and of segments their headers as well. */
	@Override
	public List<Path> companions(Path file) throws IOException {
		var found = new LinkedHashSet<Path>();
		try {
			var header = WfdbHeader.read(file);
			files(header, found);
			for (var segment : header.segments()) {
				var of = header.record(segment.record());
				if (Files.isRegularFile(of) && found.add(of))
					files(WfdbHeader.read(of), found);
			}
		} catch (MediaException e) {
			return List.copyOf(found); // opening it tells what is wrong
		}
		return List.copyOf(found);
	}

	private static void files(WfdbHeader header, Set<Path> found) {
		for (var signal : header.signals())
			if (Files.isRegularFile(header.beside(signal.file())))
				found.add(header.beside(signal.file()));
	}

	private static SignalSource whole(WfdbHeader header) throws IOException {
		var problems = new ArrayList<Problem>();
		var signals = new WfdbSignals(header, problems::add);
		return record(header, header.signals(), signals.frames(), problems, new WfdbRecord.Samples() {
			@Override
			public void decode(int channel, long sample, double[] into, int start, int count) throws MediaException {
				signals.decode(channel, sample, into, start, count);
			}

			@Override
			public void close() throws IOException {
				signals.close();
			}
		});
	}

	private static SignalSource pieces(WfdbHeader header) throws IOException {
		var segments = new WfdbSegments(header);
		return record(header, segments.signals(), segments.frames(), List.of(), segments);
	}

	private static SignalSource record(WfdbHeader header, List<Signal> signals, long frames, List<Problem> problems, WfdbRecord.Samples samples) {
		var runs = Runs.one(SECOND / header.frameRate(), frames);
		var channels = new ArrayList<Channel>();
		for (var signal : signals)
			channels.add(new Channel(Integer.toString(channels.size()), signal.name().isEmpty() ? Messages.bind(Messages.Wfdb_signal, channels.size() + 1) : signal.name(),
					signal.unit(), Math.multiplyExact(frames, signal.samplesPerFrame()), header.frameRate() * signal.samplesPerFrame()));
		var info = new MediaInfo("application/x-wfdb", -1, -1, runs.end(), 1, 1, //$NON-NLS-1$
				Map.of("channels", Integer.toString(channels.size()), "frameRate", Double.toString(header.frameRate()), "frames", Long.toString(frames))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return new WfdbRecord(header, info, problems, channels, signals.stream().mapToInt(Signal::samplesPerFrame).toArray(), runs, samples);
	}
}
