package org.labelwright.io.audio.internal;

import java.util.Set;

import org.labelwright.io.ExportSource;
import org.labelwright.io.MediaNames;
import org.labelwright.io.Options;
import org.labelwright.io.spi.TimedExporter;

/** What the exports of recordings have in common. */
public abstract class AudioExporter extends TimedExporter {

	private static final Set<String> OF_FILMS = Set.of("mp4", "mpg", "mpeg", "webm", "mov", "avi", "mkv"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$

	/** @param format id of the format */
	protected AudioExporter(String format, ExportSource source, Options options) {
		this(format, Recordings.MODALITY, source, options);
	}

	/**
	 * @param format     id of the format
	 * @param modalityId of the items, when they are others than recordings
	 */
	protected AudioExporter(String format, String modalityId, ExportSource source, Options options) {
		super(format, modalityId, Messages.Find_noRecording, source, options);
	}

	@Override
	protected final String stem(String name) {
		return Recordings.isSound(name) || OF_FILMS.contains(Recordings.ending(name)) ? MediaNames.stem(name) : name;
	}
}
