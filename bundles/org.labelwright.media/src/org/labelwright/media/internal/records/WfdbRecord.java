package org.labelwright.media.internal.records;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.labelwright.core.Problem;
import org.labelwright.core.modality.MediaInfo;
import org.labelwright.media.MediaException;
import org.labelwright.media.records.WfdbHeader;

/** A record of WFDB, in one piece or several. */
final class WfdbRecord extends UnitSource {

	/** Where the samples come from. */
	interface Samples extends AutoCloseable {

		/** As {@link WfdbSamples#decode}. */
		void decode(int channel, long sample, double[] into, int start, int count) throws MediaException;

		@Override
		void close() throws IOException;
	}

	private final WfdbHeader header;
	private final Samples samples;

	WfdbRecord(WfdbHeader header, MediaInfo info, List<Problem> problems, List<Channel> channels, int[] perFrame, Runs runs, Samples samples) {
		super(header.file(), info, problems, channels, perFrame, runs);
		this.header = header;
		this.samples = samples;
	}

	@Override
	void decode(int channel, long sample, double[] into, int offset, int count) throws MediaException {
		samples.decode(channel, sample, into, offset, count);
	}

	@Override
	public Optional<Instant> origin() {
		return header.clock();
	}

	/** Headers tell none. */
	@Override
	public Optional<ZoneId> zone() {
		return Optional.empty();
	}

	@Override
	public void close() {
		try {
			samples.close();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
