package org.labelwright.io.video;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.labelwright.io.ExportSource;
import org.labelwright.io.Options;
import org.labelwright.io.video.internal.VaticExporter;
import org.labelwright.io.video.internal.VaticReader;

/**
 * The text that <a href="https://github.com/cvondrick/vatic">VATIC</a> dumps: a line for each object and frame with id, left, top, right, bottom, frame, lost,
 * occluded, generated, the label and attributes in quotes; blanks lie between the fields, or commas. Frames and pixels are
 * counted from 0. Lines that are generated are filled in, and read only where something changes. An object that is lost is out of view. Attributes are
 * there or not, frame by frame.
 */
public final class VaticFormat extends LinesFormat {

	/** Its id at {@code org.labelwright.io.formats}. */
	public static final String ID = "vatic"; //$NON-NLS-1$

	public VaticFormat() {
		super(ID, ".txt", ".csv"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	int sure(String text) {
		return VaticReader.begins(text) ? 88 : 0;
	}

	@Override
	protected void document(Path file, String key, Options options, Receiver receiver) throws IOException, CoreException {
		new VaticReader(file, key, options, receiver).read();
	}

	@Override
	public Exporter exporter(ExportSource source, Options options) {
		return new VaticExporter(source, options);
	}
}
