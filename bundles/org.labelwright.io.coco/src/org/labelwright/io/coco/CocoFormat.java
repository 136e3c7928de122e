package org.labelwright.io.coco;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.io.Constructs;
import org.labelwright.io.Declaration;
import org.labelwright.io.ExportSource;
import org.labelwright.io.ImportPreview;
import org.labelwright.io.Option;
import org.labelwright.io.Option.Choice;
import org.labelwright.io.Options;
import org.labelwright.io.Verdict;
import org.labelwright.io.coco.internal.CocoExporter;
import org.labelwright.io.coco.internal.CocoImport;
import org.labelwright.io.coco.internal.CocoProbe;
import org.labelwright.io.coco.internal.Messages;
import org.labelwright.io.spi.Format;
import org.labelwright.io.spi.ImportSink;

/**
 * COCO instances, keypoints and lists of results, as
 * <a href="https://cocodataset.org/#format-data">cocodataset.org</a> describes them.
 * <p>
 * An object's segmentation becomes its geometry, keypoints and box its secondary ones, the box only where
 * it is not the one around the segmentation. {@code iscrowd} becomes the flag
 * {@value org.labelwright.io.Constructs#CROWD_FLAG}, {@code score} the confidence. Ids, areas and fields
 * that COCO does not describe are kept as foreign content of annotation, document (image), label
 * (category) and schema (dataset), and written back. An area that was read is written back as long as the
 * annotation was not modified.
 */
public final class CocoFormat implements Format {

	/** Its id at {@code org.labelwright.io.formats}. */
	public static final String ID = "coco"; //$NON-NLS-1$

	/** How run lengths are written: {@code kept}, {@code compressed} or {@code counts}. */
	public static final String MASKS = "masks"; //$NON-NLS-1$
	/** What becomes of polygons with holes: {@code mask} or {@code fill}. */
	public static final String HOLES = "holes"; //$NON-NLS-1$
	/** Whether pictures go along: {@code none}, {@code copy} or {@code link}. */
	public static final String IMAGES = "images"; //$NON-NLS-1$
	/** Whether names of items are written with their folders. */
	public static final String PATHS = "paths"; //$NON-NLS-1$

	@Override
	public boolean plausible(Path source, byte[] header) {
		if (header.length == 0)
			return false;
		int at = header.length > 2 && header[0] == (byte) 0xEF ? 3 : 0; // byte order mark of UTF-8
		if (header.length > 3 && (header[0] == 0 || header[1] == 0 || (header[0] & 0xFE) == 0xFE))
			return true; // UTF-16 or UTF-32: leave it to the closer look
		var text = new String(header, at, header.length - at, StandardCharsets.ISO_8859_1).stripLeading();
		return text.startsWith("{") || text.startsWith("["); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public Verdict examine(Path source, SubMonitor monitor) throws IOException {
		return Files.isRegularFile(source) ? CocoProbe.examine(source) : Verdict.no();
	}

	@Override
	public String modalityId() {
		return "org.labelwright.modality.image"; //$NON-NLS-1$
	}

	@Override
	public List<Option> importOptions() {
		return List.of();
	}

	@Override
	public List<Option> exportOptions() {
		return List.of(
				Option.choice(MASKS, Messages.Option_masks, Messages.Option_masksDescription,
						new Choice("kept", Messages.Option_masks_kept), //$NON-NLS-1$
						new Choice("compressed", Messages.Option_masks_compressed), //$NON-NLS-1$
						new Choice("counts", Messages.Option_masks_counts)), //$NON-NLS-1$
				Option.choice(HOLES, Messages.Option_holes, Messages.Option_holesDescription,
						new Choice("mask", Messages.Option_holes_mask), new Choice("fill", Messages.Option_holes_fill)), //$NON-NLS-1$ //$NON-NLS-2$
				Option.choice(IMAGES, Messages.Option_images, Messages.Option_imagesDescription,
						new Choice("none", Messages.Option_images_none), new Choice("copy", Messages.Option_images_copy), //$NON-NLS-1$ //$NON-NLS-2$
						new Choice("link", Messages.Option_images_link)), //$NON-NLS-1$
				Option.flag(PATHS, Messages.Option_fileNames, Messages.Option_fileNamesDescription, true));
	}

	@Override
	public ImportPreview preview(Path source, Options options, MediaFinder media, SubMonitor monitor) throws IOException {
		return CocoImport.preview(file(source), media, monitor);
	}

	@Override
	public void read(Path source, ImportPreview preview, Options options, ImportSink sink, SubMonitor monitor)
			throws IOException, CoreException {
		CocoImport.read(file(source), preview, sink, monitor);
	}

	/** Where the annotations are in a folder as it is written here. */
	private static Path file(Path source) {
		return Files.isDirectory(source) ? source.resolve(CocoExporter.ANNOTATIONS) : source;
	}

	@Override
	public List<Declaration> declarations(Options options) {
		var declarations = new ArrayList<Declaration>();
		for (var kept : new String[] { "Box", "Polygon", "Mask", "Keypoints", Constructs.RINGS, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				Constructs.SECONDARY + "Box", Constructs.SECONDARY + "Keypoints", Constructs.NO_GEOMETRY, Constructs.CROWD, //$NON-NLS-1$ //$NON-NLS-2$
				Constructs.CONFIDENCE, Constructs.ATTRIBUTE })
			declarations.add(Declaration.kept(kept));
		declarations.add(Declaration.lossy("RotatedBox", Messages.Loss_shape)); //$NON-NLS-1$
		declarations.add(Declaration.lossy("Ellipse", Messages.Loss_shape)); //$NON-NLS-1$
		declarations.add(Declaration.lossy(Constructs.HOLES,
				options.text(HOLES).equals("fill") ? Messages.Loss_holesFilled : Messages.Loss_holesMask)); //$NON-NLS-1$
		for (var outline : new String[] { "Polygon", "Mask", "RotatedBox", "Ellipse" }) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			declarations.add(Declaration.lossy(Constructs.SECONDARY + outline, Messages.Loss_secondary));
		declarations.add(Declaration.lost(Constructs.NO_LABEL, Messages.Loss_noLabel));
		return declarations;
	}

	@Override
	public Exporter exporter(ExportSource source, Options options) {
		return new CocoExporter(source, options);
	}
}
