package org.labelwright.modality.timeseries.tests;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.labelwright.core.Problem;
import org.labelwright.core.modality.MediaInfo;
import org.labelwright.media.SignalSource;

/** One channel of values, a second apart. */
final class MadeSource implements SignalSource {

	private static final long SECOND = 1_000_000;

	private final double[] made;
	private final boolean counted;

	/** @param counted whether it tells how many samples it has */
	MadeSource(double[] made, boolean counted) {
		this.made = made;
		this.counted = counted;
	}

	@Override
	public Path file() {
		return Path.of("made.csv");
	}

	@Override
	public MediaInfo info() {
		return new MediaInfo("text/csv", -1, -1, duration(), 1, 1, Map.of());
	}

	@Override
	public List<Problem> problems() {
		return List.of();
	}

	@Override
	public List<Channel> channels() {
		return List.of(new Channel("0", "made", "", counted ? made.length : -1, 1));
	}

	@Override
	public long duration() {
		return made.length * SECOND;
	}

	@Override
	public Optional<Instant> origin() {
		return Optional.empty();
	}

	@Override
	public Optional<ZoneId> zone() {
		return Optional.empty();
	}

	@Override
	public int read(int channel, long first, long[] times, double[] values) {
		int count = (int) Math.clamp(made.length - first, 0, values.length);
		for (int i = 0; i < count; i++) {
			times[i] = (first + i) * SECOND;
			values[i] = made[(int) first + i];
		}
		return count;
	}

	@Override
	public long indexAt(int channel, long time) {
		return Math.clamp(Math.ceilDiv(time, SECOND), 0, made.length);
	}

	@Override
	public void close() {
		// holds nothing
	}
}
