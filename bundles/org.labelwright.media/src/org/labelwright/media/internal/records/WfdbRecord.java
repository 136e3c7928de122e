package org.labelwright.media.internal.records;

import java.io.Closeable;
import java.util.List;

import org.labelwright.core.Problem;
import org.labelwright.core.modality.MediaInfo;
import org.labelwright.media.MediaException;
import org.labelwright.media.records.WfdbHeader;

/** A record of WFDB, in one piece or several. */
final class WfdbRecord extends UnitSource {

	/** Where the samples come from. */
	interface Samples extends Closeable {

		/** As {@link WfdbSamples#decode}. */
		void decode(int channel, long sample, double[] into, int start, int count) throws MediaException;
	}

	private final Samples samples;

	WfdbRecord(WfdbHeader header, MediaInfo info, List<Problem> problems, List<Channel> channels, int[] perFrame, Runs runs, Samples samples) {
		super(header.file(), info, problems, channels, perFrame, runs, header.origin(), samples);
		this.samples = samples;
	}

	@Override
	void decode(int channel, long sample, double[] into, int offset, int count) throws MediaException {
		samples.decode(channel, sample, into, offset, count);
	}
}
