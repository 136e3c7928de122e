package org.labelwright.io.video.internal;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.SourceItem;
import org.labelwright.media.Media;
import org.labelwright.media.VideoSource;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Track;

/** A video with what a source says of it by numbers of frames. Their times are those of the video, where it is there. */
class VideoItem extends SourceItem {

	private final double rate;

	/** @param rate frames a second where there is no video */
	VideoItem(String key, String name, String place, double rate) {
		super(key, name, place);
		this.rate = rate;
	}

	final double rate() {
		return rate;
	}

	/** Adds a track, unless it has no keyframes. */
	final Annotation track(String className, Track track, String where) {
		return track.getKeyframes().isEmpty() ? null : mention(className, null, track, where);
	}

	@Override
	public void settle(Path file, Path cache, Consumer<Problem> problems) {
		if (file == null)
			return;
		var opened = Media.open(file, VideoSource.class, cache);
		opened.problems().forEach(problems);
		if (opened.value().isEmpty())
			return;
		try (var video = opened.value().get()) {
			settle(video);
			for (var mention : mentions())
				if (mention.annotation().getGeometry() instanceof Track track)
					settle(track, mention, video, problems);
			replies().removeIf(reply -> reply.answer().getValue() == null && reply.answer().getFrame() >= video.frames());
			for (var reply : replies())
				settle(reply, video, problems);
		}
	}

	/** Completes what follows from the video besides the times of keyframes. */
	protected void settle(VideoSource video) {
		// most sources need no more
	}

	private static void settle(Track track, Mention mention, VideoSource video, Consumer<Problem> problems) {
		int frames = video.frames();
		var last = track.getKeyframes().getLast();
		if (last.getFrame() >= frames && last.isOutside() && track.getKeyframes().size() > 1)
			track.getKeyframes().removeLast(); // it is in view up to the end
		int beyond = -1;
		for (var keyframe : track.getKeyframes())
			if (keyframe.getFrame() < frames)
				keyframe.setTime(video.time(keyframe.getFrame()));
			else if (beyond < 0)
				beyond = keyframe.getFrame();
		if (beyond >= 0)
			problems.accept(beyond(mention.place(), beyond, frames));
	}

	private static void settle(Reply reply, VideoSource video, Consumer<Problem> problems) {
		int frame = reply.answer().getFrame();
		if (frame >= 0 && frame < video.frames())
			reply.answer().setTime(video.time(frame));
		else if (frame >= 0)
			problems.accept(beyond(reply.place(), frame, video.frames()));
	}

	private static Problem beyond(String place, int frame, int frames) {
		return Problem.warning("video.beyond", place, NLS.bind(Messages.Video_beyond, frame, frames), Messages.Video_beyondRemedy); //$NON-NLS-1$
	}
}
