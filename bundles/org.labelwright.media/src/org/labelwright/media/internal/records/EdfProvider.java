package org.labelwright.media.internal.records;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.labelwright.core.Problem;
import org.labelwright.core.modality.MediaInfo;
import org.labelwright.media.MediaException;
import org.labelwright.media.SignalSource;
import org.labelwright.media.SignalSource.Channel;
import org.labelwright.media.internal.Messages;
import org.labelwright.media.records.EdfAnnotations;
import org.labelwright.media.records.EdfHeader;

/** Opens files of EDF, EDF+ and BDF. */
public final class EdfProvider extends RecordProvider {

	@Override
	public Set<String> extensions() {
		return Set.of("edf", "bdf", "rec"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	public int confidence(byte[] header) {
		return EdfHeader.begins(header) && !EdfHeader.onlyAnnotations(header) ? CERTAIN : NONE;
	}

	@Override
	SignalSource source(Path file) throws IOException {
		var header = EdfHeader.read(file);
		var channel = FileChannel.open(file);
		SignalSource source = null;
		try {
			source = open(header, channel);
			return source;
		} finally {
			if (source == null)
				channel.close();
		}
	}

	private static SignalSource open(EdfHeader header, FileChannel channel) throws IOException {
		var problems = new ArrayList<Problem>();
		if (header.promised() > header.records())
			problems.add(Problem.warning("media.truncated", header.file().toString(), //$NON-NLS-1$
					Messages.bind(Messages.Edf_truncated, header.records(), header.promised()), Messages.Audio_truncatedRemedy));
		var signals = header.signals().stream().filter(signal -> !(header.plus() && signal.annotations())).filter(signal -> signal.samples() > 0).toList();
		if (signals.isEmpty() || header.records() == 0 || header.duration().signum() == 0)
			throw new MediaException(Problem.error("edf.empty", header.file().toString(), Messages.Edf_empty, Messages.Edf_emptyRemedy)); //$NON-NLS-1$
		var runs = runs(header, channel, signals, problems);
		var channels = new ArrayList<Channel>();
		for (var signal : signals)
			channels.add(new Channel(Integer.toString(channels.size()), signal.label(), signal.unit(), runs.samples(signal.samples()),
					runs.regular() ? signal.samples() * SECOND / header.recordMicros() : Double.NaN));
		var info = new MediaInfo(header.sampleBytes() == 3 ? "application/x-bdf" : "application/x-edf", -1, -1, runs.end(), 1, 1, //$NON-NLS-1$ //$NON-NLS-2$
				Map.of("channels", Integer.toString(channels.size()), "records", Long.toString(header.records()))); //$NON-NLS-1$ //$NON-NLS-2$
		return new EdfFile(header, channel, info, problems, channels, signals, runs);
	}

	/** When data records begin: each list of annotations of EDF+ tells; without gaps the first is enough. */
	private static Runs runs(EdfHeader header, FileChannel channel, List<EdfHeader.Signal> signals, List<Problem> problems) throws IOException {
		double unit = header.recordMicros();
		if (header.annotationSignals().length == 0)
			return Runs.one(unit, header.records());
		var annotations = new EdfAnnotations(header, channel);
		double near = unit / signals.stream().mapToInt(EdfHeader.Signal::samples).max().getAsInt() / 2;
		var runs = new ArrayList<Runs.Run>();
		for (long record = 0; record < (header.gaps() ? header.records() : 1); record++) {
			var lists = annotations.read(record, problem -> {
				// whoever reads the annotations tells it
			});
			if (lists.isEmpty() && !header.gaps())
				return Runs.one(unit, header.records());
			if (lists.isEmpty())
				throw unknown(header, record);
			long onset = lists.getFirst().onsetMicros();
			double expected = runs.isEmpty() ? onset : runs.getLast().start() + (record - runs.getLast().unit()) * unit;
			if (onset < expected - near || onset < 0)
				throw unknown(header, record);
			if (runs.isEmpty() || onset > expected + near)
				runs.add(new Runs.Run(record, onset));
		}
		return new Runs(unit, header.records(), runs);
	}

	private static MediaException unknown(EdfHeader header, long record) {
		return new MediaException(Problem.error("edf.record", header.file() + ", record " + (record + 1), Messages.Edf_record, Messages.Edf_recordRemedy)); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
