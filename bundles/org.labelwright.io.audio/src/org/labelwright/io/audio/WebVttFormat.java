package org.labelwright.io.audio;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.labelwright.io.ExportSource;
import org.labelwright.io.Options;
import org.labelwright.io.audio.internal.Recordings;
import org.labelwright.io.audio.internal.WebVttExporter;
import org.labelwright.io.audio.internal.WebVttReader;

/**
 * Cues of <a href="https://www.w3.org/TR/webvtt1/">WebVTT</a>. A file is a recording of the same name; reads one, or a folder
 * with all below it. A cue is the label {@code speech} with its plain text as the attribute {@code text}; a voice that spans it
 * is the attribute {@code speaker}. Markup is kept as long as the text is the same; identifiers, settings, notes, styles, regions
 * and the header are kept. Times are whole milliseconds; what is rounded is counted.
 */
public class WebVttFormat extends CueFormat {

	/** Its id at {@code org.labelwright.io.formats}. */
	public static final String ID = "webvtt"; //$NON-NLS-1$

	private final String id;
	private final String modalityId;

	/** Of recordings. */
	public WebVttFormat() {
		this(ID, Recordings.MODALITY);
	}

	/**
	 * Of other items on a time axis.
	 *
	 * @param id         of the contribution
	 * @param modalityId of the items
	 */
	protected WebVttFormat(String id, String modalityId) {
		super(id, modalityId, ".vtt", 97); //$NON-NLS-1$
		this.id = id;
		this.modalityId = modalityId;
	}

	@Override
	protected final boolean begins(String text) {
		return WebVttReader.begins(text);
	}

	@Override
	protected final void document(Path file, String key, Options options, Receiver receiver) throws IOException, CoreException {
		new WebVttReader(id, file, key, receiver).read();
	}

	@Override
	public final Exporter exporter(ExportSource source, Options options) {
		return new WebVttExporter(id, modalityId, source, options);
	}
}
