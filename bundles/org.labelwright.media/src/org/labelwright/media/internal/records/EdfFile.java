package org.labelwright.media.internal.records;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.List;

import org.labelwright.core.Problem;
import org.labelwright.core.modality.MediaInfo;
import org.labelwright.media.MediaException;
import org.labelwright.media.records.EdfHeader;

/** A file of EDF, EDF+ or BDF. Its channels are the signals that hold no annotations. */
final class EdfFile extends UnitSource {

	/** Bytes that are read at once, unless a data record is longer. */
	private static final int PIECE = 1 << 18;

	private final EdfHeader header;
	private final FileChannel from;
	/** The signal of each channel. */
	private final List<EdfHeader.Signal> signals;

	EdfFile(EdfHeader header, FileChannel from, MediaInfo info, List<Problem> problems, List<Channel> channels, List<EdfHeader.Signal> signals, Runs runs) {
		super(header.file(), info, problems, channels, signals.stream().mapToInt(EdfHeader.Signal::samples).toArray(), runs, header.start(), from);
		this.header = header;
		this.from = from;
		this.signals = signals;
	}

	@Override
	void decode(int channel, long sample, double[] into, int offset, int count) throws MediaException {
		var signal = signals.get(channel);
		int per = signal.samples();
		long length = header.recordBytes();
		// records where most is wanted are read as a whole, else the signal's part of each
		boolean whole = per * 8L > header.samplesPerRecord() && length <= PIECE;
		int atOnce = whole ? (int) (PIECE / length) : 1;
		var buffer = ByteBuffer.allocate(whole ? Math.toIntExact(atOnce * length) : per * header.sampleBytes());
		for (int done = 0; done < count;) {
			long record = (sample + done) / per;
			int records = (int) Math.min(atOnce, (sample + count - 1) / per - record + 1);
			int until = (int) Math.min(count, (record + records) * per - sample);
			long position = header.headerBytes() + record * length + (whole ? 0 : (long) signal.offset() * header.sampleBytes());
			fill(header.file(), from, buffer.clear().limit(whole ? Math.toIntExact(records * length) : per * header.sampleBytes()), position);
			for (int i = done; i < until; i++) {
				long at = sample + i - record * per;
				int place = Math.toIntExact(whole ? at / per * length + (signal.offset() + at % per) * header.sampleBytes() : at * header.sampleBytes());
				into[offset + i] = value(buffer, place) * signal.scale() + signal.zero();
			}
			done = until;
		}
	}

	private int value(ByteBuffer bytes, int at) {
		int low = Byte.toUnsignedInt(bytes.get(at));
		return header.sampleBytes() == 2 ? low | bytes.get(at + 1) << 8 : low | Byte.toUnsignedInt(bytes.get(at + 1)) << 8 | bytes.get(at + 2) << 16;
	}
}
