package org.labelwright.io.audio;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.labelwright.io.Constructs;
import org.labelwright.io.Declaration;
import org.labelwright.io.ExportSource;
import org.labelwright.io.Options;
import org.labelwright.io.audio.internal.Messages;
import org.labelwright.io.audio.internal.Recordings;
import org.labelwright.io.audio.internal.WebVttExporter;
import org.labelwright.io.audio.internal.WebVttReader;
import org.labelwright.io.spi.FilesFormat;

/**
 * Cues of <a href="https://www.w3.org/TR/webvtt1/">WebVTT</a>. A file is a recording of the same name; reads one, or a folder
 * with all below it. A cue is the label {@code speech} with its plain text as the attribute {@code text}; a voice that spans it
 * is the attribute {@code speaker}. Markup is kept as long as the text is the same; identifiers, settings, notes, styles, regions
 * and the header are kept. Times are whole milliseconds; what is rounded is counted.
 */
public final class WebVttFormat extends FilesFormat {

	/** Its id at {@code org.labelwright.io.formats}. */
	public static final String ID = "webvtt"; //$NON-NLS-1$

	public WebVttFormat() {
		super(ID, Recordings.MODALITY, ".vtt"); //$NON-NLS-1$
	}

	@Override
	protected int sure(Path file, byte[] head) {
		return WebVttReader.begins(new String(head, StandardCharsets.UTF_8)) ? 97 : 0;
	}

	@Override
	protected void document(Path file, String key, Options options, Receiver receiver) throws IOException, CoreException {
		new WebVttReader(file, key, receiver).read();
	}

	@Override
	public List<Declaration> declarations(Options options) {
		return List.of(Declaration.kept("TimeInterval"), Declaration.kept(Constructs.ATTRIBUTE), //$NON-NLS-1$
				Declaration.lost(Constructs.LABEL, Messages.Speech_lossLabel));
	}

	@Override
	public Exporter exporter(ExportSource source, Options options) {
		return new WebVttExporter(source, options);
	}
}
