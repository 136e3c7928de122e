package org.labelwright.media;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.labelwright.core.Problem;
import org.labelwright.core.modality.MediaInfo;

/** Signals that are told by another source, but for what a subclass tells in its place. Closing it leaves that one open. */
public abstract class ForwardingSignal implements SignalSource {

	private final SignalSource source;

	/** @param source stays the caller's */
	protected ForwardingSignal(SignalSource source) {
		this.source = source;
	}

	@Override
	public Path file() {
		return source.file();
	}

	@Override
	public MediaInfo info() {
		return source.info();
	}

	@Override
	public List<Problem> problems() {
		return source.problems();
	}

	@Override
	public List<Channel> channels() {
		return source.channels();
	}

	@Override
	public long duration() {
		return source.duration();
	}

	@Override
	public Optional<Instant> origin() {
		return source.origin();
	}

	@Override
	public Optional<ZoneId> zone() {
		return source.zone();
	}

	@Override
	public long start() {
		return source.start();
	}

	@Override
	public int clock(int channel) {
		return source.clock(channel);
	}

	@Override
	public int read(int channel, long first, long[] times, double[] values) throws MediaException {
		return source.read(channel, first, times, values);
	}

	@Override
	public long indexAt(int channel, long time) throws MediaException {
		return source.indexAt(channel, time);
	}

	@Override
	public void close() {
		// the other one is closed by whoever opened it
	}
}
