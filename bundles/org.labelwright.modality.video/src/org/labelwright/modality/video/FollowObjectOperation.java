package org.labelwright.modality.video;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.core.Operation;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.media.Media;
import org.labelwright.media.MediaException;
import org.labelwright.media.VideoSource;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Track;
import org.labelwright.model.util.Bounds;
import org.labelwright.model.util.Geometries;
import org.labelwright.model.util.TrackEdits;

/**
 * Follows an object through a video by {@link ObjectTracker}, from a frame on until it is lost, or for a number of
 * frames. A shape other than a box is moved and stretched with the rectangle around it; one that cannot be stretched
 * is moved only.
 */
public final class FollowObjectOperation implements Operation<Outcome<FollowObjectOperation.Path>> {

	/** Name and version of the model, as annotations have it in their source. */
	public static final String SOURCE = "MOSSE tracker 1.0"; //$NON-NLS-1$

	/** Pixels from the way that was found within which keyframes are left out. */
	private static final double TOLERANCE = 1;
	/** The peak-to-sidelobe ratio at which an object is certain: those of Bolme et al. reach from 20 to 60. */
	private static final double CERTAIN = 20;

	/**
	 * Where an object goes.
	 *
	 * @param track      from the first frame to the last at which it was found; it stays there
	 * @param first      the frame that it begins with
	 * @param last       the last frame at which it was found; the first one when it was lost at once
	 * @param confidence the least of all frames, from 0 to 1: the peak-to-sidelobe ratio, of which 20 counts as certain
	 * @param lost       whether it ends there because the object was lost
	 */
	public record Path(Track track, int first, int last, double confidence, boolean lost) {
	}

	private final java.nio.file.Path file;
	private final Geometry start;
	private final int first;
	private final int most;

	/**
	 * @param file  the video
	 * @param start where the object is at the first frame, with bounds of four pixels or more on each side
	 * @param most  frames that it is followed at most
	 */
	public FollowObjectOperation(java.nio.file.Path file, int first, Geometry start, int most) {
		this.file = Objects.requireNonNull(file);
		this.start = Geometries.copy(start);
		this.first = first;
		this.most = most;
	}

	/** @throws OperationCanceledException when it was cancelled */
	@Override
	public Outcome<Path> run(SubMonitor monitor) {
		var opened = Media.open(file, VideoSource.class);
		if (opened.value().isEmpty())
			return Outcome.failed(opened.problems());
		var problems = new ArrayList<Problem>();
		try (var video = opened.value().get()) {
			return Outcome.of(follow(video, problems, monitor), problems);
		} catch (MediaException e) {
			return Outcome.failed(e.problem());
		}
	}

	/** Ends at a frame that cannot be decoded, with what it has found by then. */
	private Path follow(VideoSource video, List<Problem> problems, SubMonitor monitor) throws MediaException {
		var times = new VideoTimes(video);
		var bounds = Geometries.bounds(start).orElseThrow();
		var tracker = new ObjectTracker(GreyFrame.of(video.read(first)), bounds);
		var track = TrackEdits.ofShape(start, times, first);
		int end = (int) Math.min(video.frames(), first + 1L + most);
		monitor.setWorkRemaining(Math.max(1, end - first - 1));
		double least = Double.POSITIVE_INFINITY;
		int last = first;
		boolean lost = false;
		try {
			for (int frame = first + 1; frame < end && !lost; frame++) {
				monitor.checkCanceled();
				var found = tracker.next(GreyFrame.of(video.read(frame)));
				lost = found.isEmpty();
				if (!lost) {
					last = frame;
					least = Math.min(least, found.get().ratio());
					track.getKeyframes().add(TrackEdits.keyframe(frame, video.time(frame), placed(bounds, found.get().bounds()), false, false));
				}
				monitor.worked(1);
			}
		} catch (MediaException e) {
			problems.add(e.problem());
		}
		return new Path(TrackEdits.reduce(track, TOLERANCE), first, last, last == first ? 0 : Math.min(1, least / CERTAIN), lost);
	}

	private Geometry placed(Bounds from, Bounds to) {
		return Geometries.fit(start, from, to)
				.orElseGet(() -> Geometries.translate(start, to.centerX() - from.centerX(), to.centerY() - from.centerY()));
	}
}
