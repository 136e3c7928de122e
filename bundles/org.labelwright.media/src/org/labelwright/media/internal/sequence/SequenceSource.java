package org.labelwright.media.internal.sequence;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

import org.labelwright.core.Problem;
import org.labelwright.core.modality.MediaInfo;
import org.labelwright.media.Media;
import org.labelwright.media.MediaException;
import org.labelwright.media.Pixels;
import org.labelwright.media.VideoSource;
import org.labelwright.media.internal.Messages;

/** Numbered pictures, one after the other. */
final class SequenceSource implements VideoSource {

	private static final int MOST_PROBLEMS = 20;

	private final SequenceFile sequence;
	private final MediaInfo info;
	private final List<Problem> problems = new CopyOnWriteArrayList<>();
	private volatile boolean closed;

	SequenceSource(SequenceFile sequence, MediaInfo info) {
		this.sequence = sequence;
		this.info = info;
		if (frames() < sequence.promised())
			problems.add(Problem.warning("media.ends", file().toString(), //$NON-NLS-1$
					Messages.bind(Messages.Sequence_short, frames(), sequence.promised()), Messages.Sequence_shortRemedy));
	}

	@Override
	public Path file() {
		return sequence.file();
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
	public int width() {
		return info.width();
	}

	@Override
	public int height() {
		return info.height();
	}

	@Override
	public int rotation() {
		return 0;
	}

	@Override
	public int frames() {
		return sequence.pictures().size();
	}

	@Override
	public long time(int frame) {
		return sequence.time(Objects.checkIndex(frame, frames()));
	}

	@Override
	public long duration() {
		return info.duration();
	}

	@Override
	public boolean keyframe(int frame) {
		Objects.checkIndex(frame, frames());
		return true;
	}

	@Override
	public Pixels read(int frame) throws MediaException {
		return overview(frame, Math.max(width(), height()));
	}

	@Override
	public Pixels overview(int frame, int side) throws MediaException {
		var picture = sequence.pictures().get(Objects.checkIndex(frame, frames()));
		try {
			return pixels(picture, side);
		} catch (MediaException e) {
			remember(e.problem());
			throw e;
		}
	}

	private Pixels pixels(Path picture, int side) throws MediaException {
		if (closed)
			throw new MediaException(Problem.error("media.closed", file().toString(), Messages.Sequence_closed, "")); //$NON-NLS-1$ //$NON-NLS-2$
		var opened = Media.open(picture);
		if (opened.value().isEmpty())
			throw new MediaException(opened.problems().getFirst());
		try (var source = opened.value().get()) {
			if (source.width() != width() || source.height() != height())
				throw new MediaException(Problem.error("sequence.size", picture.toString(), //$NON-NLS-1$
						Messages.bind(Messages.Sequence_size, new Object[] { source.width(), source.height(), width(), height() }),
						Messages.Sequence_sizeRemedy));
			return source.overview(side);
		}
	}

	private synchronized void remember(Problem problem) {
		if (!closed && problems.size() < MOST_PROBLEMS && !problems.contains(problem))
			problems.add(problem);
	}

	@Override
	public void close() {
		closed = true;
	}
}
