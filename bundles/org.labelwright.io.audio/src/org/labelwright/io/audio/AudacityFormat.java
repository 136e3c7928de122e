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
import org.labelwright.io.audio.internal.AudacityExporter;
import org.labelwright.io.audio.internal.AudacityReader;
import org.labelwright.io.audio.internal.Messages;
import org.labelwright.io.audio.internal.Recordings;
import org.labelwright.io.spi.FilesFormat;

/**
 * Labels of Audacity, as its manual describes them under
 * <a href="https://manual.audacityteam.org/man/importing_and_exporting_labels.html">importing and exporting labels</a>: a line
 * with start, end and text parted by tabs, and a second with the frequencies of a spectral selection. A file is a recording of the
 * same name; reads one, or a folder with all below it. A label of Audacity is the label {@value #LABEL} with its text as the
 * attribute {@code text}; without length it is a moment. Frequencies are kept.
 */
public final class AudacityFormat extends FilesFormat {

	/** Its id at {@code org.labelwright.io.formats}. */
	public static final String ID = "audacity"; //$NON-NLS-1$

	/** Name of the label of all that is read. */
	public static final String LABEL = "event"; //$NON-NLS-1$

	public AudacityFormat() {
		super(ID, Recordings.MODALITY, ".txt"); //$NON-NLS-1$
	}

	@Override
	protected boolean sharesEnding() {
		return true;
	}

	@Override
	protected int sure(Path file, byte[] head) {
		return AudacityReader.begins(new String(head, StandardCharsets.UTF_8)) ? 92 : 0;
	}

	@Override
	protected void document(Path file, String key, Options options, Receiver receiver) throws IOException, CoreException {
		new AudacityReader(file, key, receiver).read();
	}

	@Override
	public List<Declaration> declarations(Options options) {
		return List.of(Declaration.kept("TimeInterval"), Declaration.kept("TimePoint"), Declaration.kept(Constructs.ATTRIBUTE), //$NON-NLS-1$ //$NON-NLS-2$
				Declaration.lost(Constructs.LABEL, Messages.Audacity_lossLabel));
	}

	@Override
	public Exporter exporter(ExportSource source, Options options) {
		return new AudacityExporter(source, options);
	}
}
