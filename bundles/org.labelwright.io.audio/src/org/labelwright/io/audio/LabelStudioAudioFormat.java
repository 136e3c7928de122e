package org.labelwright.io.audio;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.io.Constructs;
import org.labelwright.io.Declaration;
import org.labelwright.io.ExportSource;
import org.labelwright.io.Options;
import org.labelwright.io.audio.internal.LabelStudioAudioExporter;
import org.labelwright.io.audio.internal.LabelStudioAudioReader;
import org.labelwright.io.audio.internal.Recordings;
import org.labelwright.io.spi.RecordsFormat;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Tasks of Label Studio with a recording, in its
 * <a href="https://labelstud.io/guide/export#Label-Studio-JSON-format-of-annotated-tasks">JSON</a>: a list of tasks, or one alone;
 * of each the first annotation that was not cancelled. A region is an object with the first of its labels, its channel, the
 * transcript of its first text area as the attribute {@code text}, choices as attributes named by their control, and the score
 * as confidence. Choices of each moment are regions of a control with the
 * name of their question, as {@link org.labelwright.io.spi.LabelStudioAnswers} says. All else of a task is kept with the item or the region and written again.
 */
public final class LabelStudioAudioFormat extends RecordsFormat {

	/** Its id at {@code org.labelwright.io.formats}. */
	public static final String ID = "labelstudioaudio"; //$NON-NLS-1$

	public LabelStudioAudioFormat() {
		super(ID, Recordings.MODALITY, ".json"); //$NON-NLS-1$
	}

	@Override
	protected int sure(JsonNode first) {
		return LabelStudioAudioReader.field(first) == null ? 0 : 92;
	}

	@Override
	protected void read(Path source, Options options, Receiver receiver, SubMonitor monitor) throws IOException, CoreException {
		new LabelStudioAudioReader(source, receiver).read(monitor);
	}

	@Override
	public List<Declaration> declarations(Options options) {
		return List.of(Declaration.kept("TimeInterval"), Declaration.kept(Constructs.CHANNEL), Declaration.kept(Constructs.ATTRIBUTE), //$NON-NLS-1$
				Declaration.kept(Constructs.CONFIDENCE), Declaration.kept(Constructs.ANSWER_IN_TIME));
	}

	@Override
	public Exporter exporter(ExportSource source, Options options) {
		return new LabelStudioAudioExporter(source, options);
	}
}
