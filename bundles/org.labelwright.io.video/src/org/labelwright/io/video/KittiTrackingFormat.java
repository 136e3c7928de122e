package org.labelwright.io.video;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.labelwright.io.ExportSource;
import org.labelwright.io.Options;
import org.labelwright.io.video.internal.KittiExporter;
import org.labelwright.io.video.internal.KittiReader;

/**
 * Boxes of the tracking benchmark of <a href="https://www.cvlibs.net/datasets/kitti/eval_tracking.php">KITTI</a>, a line each with 17 columns, or 18 with a
 * score: frame, id, type, truncated, occluded, alpha, left, top, right, bottom, and size, place and turn in space. Frames and pixels are counted from
 * 0. A file is a sequence, named by it. An object is in view at the frames that have a line of it. Regions of the type
 * {@code DontCare}, which have no id, are objects each. The two levels are attributes that change from frame to frame; an object that is covered in part or
 * largely is occluded. What is said of space, and scores, are kept.
 */
public final class KittiTrackingFormat extends LinesFormat {

	/** Its id at {@code org.labelwright.io.formats}. */
	public static final String ID = "kittitracking"; //$NON-NLS-1$

	public KittiTrackingFormat() {
		super(ID, ".txt"); //$NON-NLS-1$
	}

	@Override
	int sure(String text) {
		return KittiReader.begins(text) ? 90 : 0;
	}

	@Override
	protected void document(Path file, String key, Options options, Receiver receiver) throws IOException, CoreException {
		new KittiReader(file, key, options, receiver).read();
	}

	@Override
	public Exporter exporter(ExportSource source, Options options) {
		return new KittiExporter(source, options);
	}
}
