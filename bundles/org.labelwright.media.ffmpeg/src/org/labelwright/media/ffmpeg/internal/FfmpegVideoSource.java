package org.labelwright.media.ffmpeg.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.DoubleConsumer;

import org.labelwright.core.Problem;
import org.labelwright.core.modality.MediaInfo;
import org.labelwright.media.MediaException;
import org.labelwright.media.Pixels;
import org.labelwright.media.VideoSource;
import org.labelwright.media.ffmpeg.worker.VideoFacts;
import org.labelwright.media.ffmpeg.worker.VideoIndex;

/** A video that other processes decode: one for frames, another for small ones, so that neither makes the other jump. */
final class FfmpegVideoSource implements VideoSource {

	/** Bytes of decoded frames that are held; frames of 1920 by 1080 take 3 million. */
	private static final long HELD = 192L << 20;
	private static final long HELD_SMALL = 16L << 20;
	/** Of damaged frames, no more are told of. */
	private static final int MOST_PROBLEMS = 20;
	/** How much of a video, in parts and in microseconds, may be missing at its end without being missed. */
	private static final double TOLERATED = 0.02;
	private static final long TOLERATED_MICROS = 500_000;

	private final Path file;
	private final VideoFacts facts;
	private final VideoIndex index;
	private final MediaInfo info;
	private final VideoReader reader;
	private final VideoReader small;
	private final List<Problem> problems = new CopyOnWriteArrayList<>();

	private FfmpegVideoSource(Path file, VideoFacts facts, VideoIndex index) {
		this.file = file;
		this.facts = facts;
		this.index = index;
		var told = Film.info(facts);
		info = new MediaInfo(told.mimeType(), told.width(), told.height(), index.duration(), index.frames(), told.orientation(), told.properties());
		var bytes = index.bytes();
		reader = new VideoReader(file, bytes, HELD, true);
		small = new VideoReader(file, bytes, HELD_SMALL, false);
		findMissing();
	}

	/**
	 * @param cache    where what is found out is kept, or null
	 * @param progress told how much of the file has been read through
	 */
	static FfmpegVideoSource open(Path file, Path cache, DoubleConsumer progress) throws MediaException {
		var opened = Decoders.open(file, Film::open);
		try {
			return new FfmpegVideoSource(file, opened.facts(), Film.index(opened.process(), file, cache, progress));
		} finally {
			Decoders.giveBack(opened.process());
		}
	}

	private void findMissing() {
		long missing = facts.duration() - index.duration();
		if (missing > TOLERATED_MICROS + TOLERATED * facts.duration())
			problems.add(Problem.warning("media.ends", file.toString(), //$NON-NLS-1$
					Messages.bind(Messages.ends, seconds(index.duration()), seconds(facts.duration())), Messages.endsRemedy));
	}

	private static String seconds(long micros) {
		return String.format("%.2f", micros / 1e6); //$NON-NLS-1$
	}

	@Override
	public int width() {
		return info.width();
	}

	@Override
	public int height() {
		return info.height();
	}

	@Override
	public int rotation() {
		return switch (facts.orientation()) {
		case 3, 4 -> 180;
		case 5, 6 -> 90;
		case 7, 8 -> 270;
		default -> 0;
		};
	}

	@Override
	public int frames() {
		return index.frames();
	}

	@Override
	public long time(int frame) {
		return index.times()[frame];
	}

	@Override
	public OptionalLong sound() {
		return facts.sound() == VideoFacts.NO_SOUND ? OptionalLong.empty() : OptionalLong.of(facts.sound());
	}

	@Override
	public long duration() {
		return index.duration();
	}

	@Override
	public boolean keyframe(int frame) {
		return index.key(frame);
	}

	@Override
	public Pixels read(int frame) throws MediaException {
		return read(reader, frame, facts.width(), facts.height());
	}

	@Override
	public Pixels overview(int frame, int side) throws MediaException {
		var size = Film.Size.within(facts, side);
		return read(small, frame, size.width(), size.height());
	}

	private Pixels read(VideoReader from, int frame, int width, int height) throws MediaException {
		Objects.checkIndex(frame, frames());
		try {
			var stored = from.read(frame, width, height);
			if (stored.frame() != frame)
				remember(Problem.warning("media.frame", file.toString(), //$NON-NLS-1$
						Messages.bind(Messages.frame, frame, stored.frame()), Messages.frameRemedy));
			return Upright.of(facts.orientation(), stored.width(), stored.height(), stored.argb());
		} catch (MediaException e) {
			remember(e.problem());
			throw e;
		}
	}

	private synchronized void remember(Problem problem) {
		if (!problem.code().equals("media.closed") && problems.size() < MOST_PROBLEMS && !problems.contains(problem)) //$NON-NLS-1$
			problems.add(problem);
	}

	@Override
	public Path file() {
		return file;
	}

	@Override
	public MediaInfo info() {
		return info;
	}

	@Override
	public List<Problem> problems() {
		return List.copyOf(problems);
	}

	@Override
	public void close() {
		reader.close();
		small.close();
	}
}
