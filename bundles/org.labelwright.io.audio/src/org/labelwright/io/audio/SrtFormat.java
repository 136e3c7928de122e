package org.labelwright.io.audio;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.labelwright.io.ExportSource;
import org.labelwright.io.Options;
import org.labelwright.io.audio.internal.Recordings;
import org.labelwright.io.audio.internal.SrtExporter;
import org.labelwright.io.audio.internal.SrtReader;

/**
 * Subtitles of SubRip in UTF-8. There is no specification; what SubRip writes is read, and what other tools write that leave out
 * numbers or have empty lines within a text. A file is a recording of the same name; reads one, or a folder with all below it. A
 * subtitle is the label {@code speech} with its text, markup and all, as the attribute {@code text}. Numbers and positions are
 * kept. Times are whole milliseconds; what is rounded is counted.
 */
public final class SrtFormat extends CueFormat {

	/** Its id at {@code org.labelwright.io.formats}. */
	public static final String ID = "srt"; //$NON-NLS-1$

	public SrtFormat() {
		super(ID, Recordings.MODALITY, ".srt", 95); //$NON-NLS-1$
	}

	@Override
	protected boolean begins(String text) {
		return SrtReader.begins(text);
	}

	@Override
	protected void document(Path file, String key, Options options, Receiver receiver) throws IOException, CoreException {
		new SrtReader(file, key, receiver).read();
	}

	@Override
	public Exporter exporter(ExportSource source, Options options) {
		return new SrtExporter(source, options);
	}
}
