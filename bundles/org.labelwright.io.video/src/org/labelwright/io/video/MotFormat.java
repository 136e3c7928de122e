package org.labelwright.io.video;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.labelwright.io.Constructs;
import org.labelwright.io.Declaration;
import org.labelwright.io.ExportSource;
import org.labelwright.io.Options;
import org.labelwright.io.video.internal.MotExporter;
import org.labelwright.io.video.internal.MotReader;

/**
 * Boxes of <a href="https://motchallenge.net/instructions/">MOTChallenge</a>, a line each: frame, id, left, top, width, height, confidence, and
 * class and visibility, or three coordinates in space. Frames and pixels are counted from 1: the box of the top left pixel
 * begins at 1, 1. Reads ground truth, detections and the output of trackers: one file, or sequences in folders with
 * {@code seqinfo.ini} (which tells the frame rate), {@code gt/gt.txt} and {@code det/det.txt}. An object is in view at the frames that have
 * a line of it, and at no other. A line without id is an object of its own. Classes have the names of the challenge, or of
 * {@code gt/labels.txt}; without a class it is an {@code object}. Visibility is an attribute that changes from frame to frame.
 * Confidences that are not those of the whole object, and coordinates in space, are kept.
 */
public final class MotFormat extends LinesFormat {

	/** Its id at {@code org.labelwright.io.formats}. */
	public static final String ID = "mot"; //$NON-NLS-1$

	public MotFormat() {
		super(ID, ".txt"); //$NON-NLS-1$
	}

	@Override
	int sure(String text) {
		return MotReader.begins(text) ? 85 : 0;
	}

	@Override
	protected void document(Path file, String key, Options options, Receiver receiver) throws IOException, CoreException {
		new MotReader(file, key, options, receiver).read();
	}

	@Override
	public List<Declaration> declarations(Options options) {
		return List.of(Declaration.kept("Track"), Declaration.kept("Track.Box"), Declaration.kept(Constructs.TRACK_VALUE), //$NON-NLS-1$ //$NON-NLS-2$
				Declaration.kept(Constructs.CONFIDENCE));
	}

	@Override
	public Exporter exporter(ExportSource source, Options options) {
		return new MotExporter(source, options);
	}
}
