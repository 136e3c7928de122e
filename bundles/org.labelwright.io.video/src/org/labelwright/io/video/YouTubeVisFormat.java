package org.labelwright.io.video;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.io.Constructs;
import org.labelwright.io.Declaration;
import org.labelwright.io.ExportSource;
import org.labelwright.io.Options;
import org.labelwright.io.Problems;
import org.labelwright.io.SchemaCollector;
import org.labelwright.io.video.internal.VisExporter;
import org.labelwright.io.video.internal.VisReader;

/**
 * COCO for videos, as <a href="https://youtube-vos.org/dataset/vis/">YouTube-VIS</a> has it: videos with the names of their pictures, categories, and
 * annotations with a list of segmentations (run lengths or polygons) and one of boxes, a place for each picture, empty where an object is not in
 * view. Frames are counted from 0 in the list of pictures; a video has the name of their folder. An object has its segmentations, or else its boxes.
 * Crowds are a flag, scores the confidence. All else is kept. The file is held in memory as a whole while it is read.
 */
public final class YouTubeVisFormat extends JsonFileFormat {

	/** Its id at {@code org.labelwright.io.formats}. */
	public static final String ID = "youtubevis"; //$NON-NLS-1$

	/** More than COCO is of such a file, whose categories it knows. */
	private static final int SURE = 97;

	public YouTubeVisFormat() {
		super(ID, SURE);
	}

	@Override
	boolean begins(String text) {
		return text.contains("\"segmentations\"") || text.contains("\"bboxes\"") || text.contains("\"videos\"") && text.contains("\"file_names\""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	@Override
	protected void declare(Path source, Options options, SchemaCollector schema, Problems problems) throws IOException {
		VisReader.categories(source).forEach(schema::declareClass);
	}

	@Override
	protected void read(Path source, Options options, Receiver receiver, SubMonitor monitor) throws IOException, CoreException {
		new VisReader(source, options, receiver).read(monitor);
	}

	@Override
	public List<Declaration> declarations(Options options) {
		return List.of(Declaration.kept("Track"), Declaration.kept("Track.Box"), Declaration.kept("Track.Mask"), Declaration.kept("Track.Polygon"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				Declaration.kept(Constructs.CROWD), Declaration.kept(Constructs.CONFIDENCE));
	}

	@Override
	public Exporter exporter(ExportSource source, Options options) {
		return new VisExporter(source, options);
	}
}
