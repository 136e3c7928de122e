package org.labelwright.modality.video;

import java.nio.file.Path;
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

/** Finds the frames that begin a scene, by {@link SceneCuts}, in all of a video. */
public final class FindSceneCutsOperation implements Operation<Outcome<List<Integer>>> {

	/** Name and version of the model, as annotations have it in their source. */
	public static final String SOURCE = "Scene cuts 1.0"; //$NON-NLS-1$

	private final Path file;

	/** @param file the video */
	public FindSceneCutsOperation(Path file) {
		this.file = Objects.requireNonNull(file);
	}

	/** @throws OperationCanceledException when it was cancelled */
	@Override
	public Outcome<List<Integer>> run(SubMonitor monitor) {
		var opened = Media.open(file, VideoSource.class);
		if (opened.value().isEmpty())
			return Outcome.failed(opened.problems());
		var problems = new ArrayList<Problem>();
		try (var video = opened.value().get()) {
			return Outcome.of(find(video, problems, monitor), problems);
		}
	}

	/** Ends at a frame that cannot be decoded, with what it has found by then. */
	private static List<Integer> find(VideoSource video, List<Problem> problems, SubMonitor monitor) {
		monitor.setWorkRemaining(video.frames());
		var cuts = new SceneCuts();
		try {
			for (int frame = 0; frame < video.frames(); frame++) {
				monitor.checkCanceled();
				cuts.add(GreyFrame.of(video.read(frame)));
				monitor.worked(1);
			}
		} catch (MediaException e) {
			problems.add(e.problem());
		}
		return cuts.cuts();
	}
}
