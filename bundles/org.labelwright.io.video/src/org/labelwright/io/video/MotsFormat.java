package org.labelwright.io.video;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.labelwright.io.Declaration;
import org.labelwright.io.ExportSource;
import org.labelwright.io.Options;
import org.labelwright.io.video.internal.MotsExporter;
import org.labelwright.io.video.internal.MotsReader;

/**
 * Masks of <a href="https://www.vision.rwth-aachen.de/page/mots">MOTS</a> (P. Voigtlaender et al., "MOTS: Multi-Object Tracking and Segmentation", CVPR
 * 2019), a line each: frame, id, number of the class, height, width, and run lengths in COCO's compressed form. Frames are counted from 0, as KITTI MOTS
 * has them; those of {@link MotsChallengeFormat} from 1. A file is a sequence, named by it. Classes are {@code car} (1), {@code pedestrian} (2) and
 * {@code ignore} (10), others {@code class} with their number. An object is in view at the frames that have a line of it.
 */
public class MotsFormat extends LinesFormat {

	/** Its id at {@code org.labelwright.io.formats}. */
	public static final String ID = "mots"; //$NON-NLS-1$

	private static final int SURE = 90;
	private static final int LESS_SURE = 70;

	private final String id;
	private final int first;

	/** Of KITTI MOTS. */
	public MotsFormat() {
		this(ID, 0);
	}

	/**
	 * @param id    of the contribution
	 * @param first number of the first frame
	 */
	protected MotsFormat(String id, int first) {
		super(id, ".txt"); //$NON-NLS-1$
		this.id = id;
		this.first = first;
	}

	@Override
	final int sure(String text) {
		if (!MotsReader.begins(text))
			return 0;
		return MotsReader.hasFrameZero(text) ? first == 0 ? SURE : 0 : first == 0 ? LESS_SURE : SURE;
	}

	@Override
	protected final void document(Path file, String key, Options options, Receiver receiver) throws IOException, CoreException {
		new MotsReader(id, file, key, first, options, receiver).read();
	}

	@Override
	public final List<Declaration> declarations(Options options) {
		return List.of(Declaration.kept("Track"), Declaration.kept("Track.Mask")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public final Exporter exporter(ExportSource source, Options options) {
		return new MotsExporter(id, first, source, options);
	}
}
