package org.labelwright.io.video;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.io.Declaration;
import org.labelwright.io.ExportSource;
import org.labelwright.io.Options;
import org.labelwright.io.Verdict;
import org.labelwright.io.video.internal.MotsPng;
import org.labelwright.io.video.internal.MotsPngExporter;
import org.labelwright.io.video.internal.MotsPngReader;

/**
 * Masks of <a href="https://www.vision.rwth-aachen.de/page/mots">MOTS</a> as pictures: a folder for each sequence with a PNG of 16 bits of grey for each
 * frame, in which a pixel is the number of the class times 1000 and that of the object, or 0. Frames have the numbers in the names of the
 * files, from 0 when one is numbered so, as in KITTI MOTS, else from 1, as in MOTSChallenge. Classes are those of {@link MotsFormat}, or those of a
 * {@code labels.txt} in the folder, a name each line from number 1 on, as CVAT and Datumaro write it; it is written too. Pixels have one object: where
 * objects lie over each other, the one that was made first is written, and the others are counted as changed.
 */
public final class MotsPngFormat extends FramesFormat {

	/** Its id at {@code org.labelwright.io.formats}. */
	public static final String ID = "motspng"; //$NON-NLS-1$

	private static final int SURE = 85;

	public MotsPngFormat() {
		super(ID);
	}

	@Override
	public boolean plausible(Path source, byte[] header) {
		return Files.isDirectory(source);
	}

	@Override
	public Verdict examine(Path source, SubMonitor monitor) throws IOException {
		return Files.isDirectory(source) && MotsPng.begins(source, monitor) ? Verdict.yes(SURE) : Verdict.no();
	}

	@Override
	protected void read(Path source, Options options, Receiver receiver, SubMonitor monitor) throws IOException, CoreException {
		var folders = MotsPng.folders(source, monitor);
		monitor.setWorkRemaining(folders.size() + 1);
		for (var folder : folders)
			new MotsPngReader(source, folder, options, receiver).read(monitor.split(1));
		monitor.split(1);
	}

	@Override
	public List<Declaration> declarations(Options options) {
		return List.of(Declaration.kept("Track"), Declaration.kept("Track.Mask")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public Exporter exporter(ExportSource source, Options options) {
		return new MotsPngExporter(source, options);
	}
}
