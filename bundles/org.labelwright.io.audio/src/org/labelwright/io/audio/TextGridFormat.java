package org.labelwright.io.audio;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.labelwright.io.Constructs;
import org.labelwright.io.Declaration;
import org.labelwright.io.ExportSource;
import org.labelwright.io.Options;
import org.labelwright.io.audio.internal.Messages;
import org.labelwright.io.audio.internal.Recordings;
import org.labelwright.io.audio.internal.TextGridExporter;
import org.labelwright.io.audio.internal.TextGridReader;
import org.labelwright.io.spi.FilesFormat;

/**
 * TextGrids of Praat, long and short, as its manual describes them under
 * <a href="https://www.fon.hum.uva.nl/praat/manual/TextGrid_file_formats.html">TextGrid file formats</a>, in UTF-8 or in UTF-16
 * with a byte order mark. A file is a recording of the same name; reads one, or a folder with all below it.
 *
 * <p>A tier is a label, and the tier of its objects; an interval or point is an object with its text as the attribute
 * {@code text}; also a tier on which nothing lies comes back. Intervals without text are gaps between objects, and written again. What overlaps within a tier goes to a
 * further tier of the same name, which Praat allows. Form, encoding and times as they were written are kept.
 */
public final class TextGridFormat extends FilesFormat {

	/** Its id at {@code org.labelwright.io.formats}. */
	public static final String ID = "textgrid"; //$NON-NLS-1$

	public TextGridFormat() {
		super(ID, Recordings.MODALITY, ".textgrid"); //$NON-NLS-1$
	}

	@Override
	protected int sure(Path file, byte[] head) {
		return TextGridReader.begins(head) ? 97 : 0;
	}

	@Override
	protected void document(Path file, String key, Options options, Receiver receiver) throws IOException, CoreException {
		new TextGridReader(file, key, receiver).read();
	}

	@Override
	public List<Declaration> declarations(Options options) {
		return List.of(Declaration.kept("TimeInterval"), Declaration.kept("TimePoint"), Declaration.kept(Constructs.TIER), //$NON-NLS-1$ //$NON-NLS-2$
				Declaration.kept(Constructs.TIERS), Declaration.kept(Constructs.NO_LABEL), Declaration.kept(Constructs.ATTRIBUTE), Declaration.lossy(Constructs.LABEL, Messages.TextGrid_lossLabel));
	}

	@Override
	public Exporter exporter(ExportSource source, Options options) {
		return new TextGridExporter(source, options);
	}
}
