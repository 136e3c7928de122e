package org.labelwright.io.video;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.io.Constructs;
import org.labelwright.io.Declaration;
import org.labelwright.io.ExportSource;
import org.labelwright.io.Option;
import org.labelwright.io.Options;
import org.labelwright.io.Problems;
import org.labelwright.io.SchemaCollector;
import org.labelwright.io.Xml;
import org.labelwright.io.spi.FilesFormat;
import org.labelwright.io.video.internal.CvatExporter;
import org.labelwright.io.video.internal.CvatReader;
import org.labelwright.io.video.internal.Videos;
import org.labelwright.modality.video.VideoModality;

/**
 * <a href="https://docs.cvat.ai/docs/manual/advanced/xml_format/">CVAT for video 1.1</a>: a file of XML for each task, or for a
 * project with several. Frames are counted from 0, and are those of the video whatever part of it the task has. Shapes
 * that are marked as no keyframes are filled in and not read. A track, boxes (turned or not), ellipses, polygons, polylines,
 * points and skeletons, is an object with its label; attributes that may change are values of keyframes. A tag is an object that is
 * the whole frame, and the shape of a single frame (in an {@code image}) an object in view there. Tags of a label that has the one attribute
 * {@code answer} are answers to the question of its name: those that are marked as keyframes begin and end answers, as for shapes. Masks have
 * the size of the video that the head tells. The head, ids and the order of drawing are kept. Cuboids are not read.
 */
public final class CvatVideoFormat extends FilesFormat {

	/** Its id at {@code org.labelwright.io.formats}. */
	public static final String ID = "cvatvideo"; //$NON-NLS-1$

	public CvatVideoFormat() {
		super(ID, VideoModality.ID, ".xml"); //$NON-NLS-1$
	}

	@Override
	protected boolean sharesEnding() {
		return true;
	}

	@Override
	protected int sure(Path file, byte[] head) {
		if (!Xml.root(head).equals("annotations")) //$NON-NLS-1$
			return 0;
		var text = new String(head, StandardCharsets.UTF_8);
		return text.contains("<mode>interpolation</mode>") || text.contains("<track ") || text.contains("<track>") ? 95 : 0; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	protected void declare(Path source, Options options, SchemaCollector schema, Problems problems) throws IOException {
		CvatReader.declare(files(source, SubMonitor.convert(null)), schema);
	}

	@Override
	protected void document(Path file, String key, Options options, Receiver receiver) throws IOException, CoreException {
		new CvatReader(file, key, options, receiver::problem).read(receiver);
	}

	@Override
	public List<Option> importOptions() {
		return Videos.importOptions();
	}

	@Override
	public List<Option> exportOptions() {
		return Videos.exportOptions(Videos.KEYFRAMES);
	}

	@Override
	public List<Declaration> declarations(Options options) {
		return List.of(Declaration.kept("Track"), Declaration.kept("Track.Box"), Declaration.kept("Track.RotatedBox"), Declaration.kept("Track.Ellipse"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				Declaration.kept("Track.Polygon"), Declaration.kept("Track.Polyline"), Declaration.kept("Track.Keypoints"), Declaration.kept("Track.Mask"), Declaration.kept("Track.Whole"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				Declaration.kept(Constructs.TRACK_OCCLUDED), Declaration.kept(Constructs.TRACK_VALUE), Declaration.kept(Constructs.ATTRIBUTE),
				Declaration.kept(Constructs.ANSWER_IN_TIME));
	}

	@Override
	public Exporter exporter(ExportSource source, Options options) {
		return new CvatExporter(source, options);
	}
}
