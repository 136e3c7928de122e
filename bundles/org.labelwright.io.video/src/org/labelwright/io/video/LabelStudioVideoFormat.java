package org.labelwright.io.video;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.io.Constructs;
import org.labelwright.io.Declaration;
import org.labelwright.io.ExportSource;
import org.labelwright.io.Option;
import org.labelwright.io.Options;
import org.labelwright.io.spi.RecordsFormat;
import org.labelwright.io.video.internal.LabelStudioVideoExporter;
import org.labelwright.io.video.internal.LabelStudioVideoReader;
import org.labelwright.io.video.internal.Messages;
import org.labelwright.io.video.internal.Videos;
import org.labelwright.modality.video.VideoModality;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Tasks of Label Studio with a video, in its <a href="https://labelstud.io/guide/export#Label-Studio-JSON-format-of-annotated-tasks">JSON</a>: a list of
 * tasks, or one alone; of each the first annotation that was not cancelled. Results of the types {@code videorectangle} are
 * tracks of boxes, {@code timelinelabels} with one range intervals, each with the first of its labels and its score as confidence. Places are in percent of
 * the video, boxes are turned about their top left corner; frames are counted from 1. Where a place of a sequence is not enabled, the
 * object goes out of view with the next frame. The frame rate is the number of frames by the duration. Choices of each moment are regions of a control with the
 * name of their question, as {@link org.labelwright.io.spi.LabelStudioAnswers} says. All else of a task is kept with
 * the item or the object and written again.
 */
public final class LabelStudioVideoFormat extends RecordsFormat {

	/** Its id at {@code org.labelwright.io.formats}. */
	public static final String ID = "labelstudiovideo"; //$NON-NLS-1$
	/** Option of imports: width and height of videos where neither they nor the file tell. */
	public static final String SIZE = "size"; //$NON-NLS-1$

	public LabelStudioVideoFormat() {
		super(ID, VideoModality.ID, ".json"); //$NON-NLS-1$
	}

	@Override
	protected int sure(JsonNode first) {
		return LabelStudioVideoReader.field(first) == null ? 0 : 92;
	}

	@Override
	protected void read(Path source, Options options, Receiver receiver, SubMonitor monitor) throws IOException, CoreException {
		new LabelStudioVideoReader(source, options, receiver).read(monitor);
	}

	@Override
	public List<Option> importOptions() {
		return Stream.concat(Videos.importOptions().stream(),
				Stream.of(Option.text(SIZE, Messages.Option_size, Messages.Option_sizeDescription, "1920x1080"))).toList(); //$NON-NLS-1$
	}

	@Override
	public List<Option> exportOptions() {
		return Videos.exportOptions(Videos.KEYFRAMES);
	}

	@Override
	public List<Declaration> declarations(Options options) {
		return List.of(Declaration.kept("Track"), Declaration.kept("Track.Box"), Declaration.kept("Track.RotatedBox"), Declaration.kept("TimeInterval"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				Declaration.kept(Constructs.CONFIDENCE), Declaration.kept(Constructs.ANSWER_IN_TIME));
	}

	@Override
	public Exporter exporter(ExportSource source, Options options) {
		return new LabelStudioVideoExporter(source, options);
	}
}
