package org.labelwright.io.yolo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.io.Constructs;
import org.labelwright.io.Declaration;
import org.labelwright.io.ExportSource;
import org.labelwright.io.ImportPreview;
import org.labelwright.io.Option;
import org.labelwright.io.Option.Choice;
import org.labelwright.io.Options;
import org.labelwright.io.Problems;
import org.labelwright.io.Verdict;
import org.labelwright.io.spi.Format;
import org.labelwright.io.spi.ImportSink;
import org.labelwright.io.yolo.internal.Messages;
import org.labelwright.io.yolo.internal.YoloExporter;
import org.labelwright.io.yolo.internal.YoloImport;
import org.labelwright.io.yolo.internal.YoloLayout;

/**
 * YOLO boxes, outlines and poses: a text file for each picture with a line for each object, coordinates as
 * shares of the picture's size, as
 * <a href="https://docs.ultralytics.com/datasets/">docs.ultralytics.com</a> describes them. Reads a
 * {@code data.yaml}, the {@code obj.data} of Darknet, or a folder with either, or with {@code classes.txt}.
 * The number of a class is the export index of its label. The split of a picture is kept as foreign
 * content of its document.
 */
public final class YoloFormat implements Format {

	/** Its id at {@code org.labelwright.io.formats}. */
	public static final String ID = "yolo"; //$NON-NLS-1$

	/** What is written of each object: {@code detect}, {@code segment} or {@code pose}. */
	public static final String TASK = "task"; //$NON-NLS-1$
	/** Whether pictures go along: {@code copy}, {@code link} or {@code none}. */
	public static final String IMAGES = "images"; //$NON-NLS-1$

	private static final String BOX = "Box"; //$NON-NLS-1$
	private static final String POLYGON = "Polygon"; //$NON-NLS-1$
	private static final String KEYPOINTS = "Keypoints"; //$NON-NLS-1$
	private static final String[] OUTLINES = { POLYGON, "Mask", "RotatedBox", "Ellipse" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	@Override
	public boolean plausible(Path source, byte[] header) {
		if (Files.isDirectory(source))
			return true;
		var name = source.getFileName().toString().toLowerCase(Locale.ROOT);
		return name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".data") || YoloLayout.isNames(name); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	public Verdict examine(Path source, SubMonitor monitor) throws IOException {
		var problems = new Problems();
		var layout = YoloLayout.open(source, problems::add, monitor);
		if (layout.names().isEmpty() || layout.entries().isEmpty())
			return new Verdict(0, problems.list());
		return new Verdict(layout.entries().stream().anyMatch(e -> e.label() != null) ? 90 : 40, problems.list());
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
				Option.choice(TASK, Messages.Option_task, Messages.Option_taskDescription,
						new Choice("detect", Messages.Option_task_detect), //$NON-NLS-1$
						new Choice("segment", Messages.Option_task_segment), //$NON-NLS-1$
						new Choice("pose", Messages.Option_task_pose)), //$NON-NLS-1$
				Option.choice(IMAGES, Messages.Option_images, Messages.Option_imagesDescription,
						new Choice("copy", Messages.Option_images_copy), new Choice("link", Messages.Option_images_link), //$NON-NLS-1$ //$NON-NLS-2$
						new Choice("none", Messages.Option_images_none))); //$NON-NLS-1$
	}

	@Override
	public ImportPreview preview(Path source, Options options, MediaFinder media, SubMonitor monitor) throws IOException {
		return YoloImport.preview(source, media, monitor);
	}

	@Override
	public void read(Path source, ImportPreview preview, Options options, ImportSink sink, SubMonitor monitor)
			throws IOException, CoreException {
		YoloImport.read(source, sink, monitor);
	}

	@Override
	public List<Declaration> declarations(Options options) {
		var declarations = new ArrayList<Declaration>();
		switch (options.text(TASK)) {
		case "segment" -> { //$NON-NLS-1$
			declarations.add(Declaration.kept(POLYGON));
			declarations.add(Declaration.lossy(Constructs.RINGS, Messages.Loss_rings));
			declarations.add(Declaration.lossy(Constructs.HOLES, Messages.Loss_holes));
			declarations.add(Declaration.lossy(BOX, Messages.Loss_corners));
			declarations.add(Declaration.lossy("Mask", Messages.Loss_contour)); //$NON-NLS-1$
			declarations.add(Declaration.lossy("RotatedBox", Messages.Loss_polygon)); //$NON-NLS-1$
			declarations.add(Declaration.lossy("Ellipse", Messages.Loss_polygon)); //$NON-NLS-1$
			for (var outline : OUTLINES)
				declarations.add(Declaration.lossy(Constructs.SECONDARY + outline, Messages.Loss_oneShape));
		}
		case "pose" -> { //$NON-NLS-1$
			for (var kept : new String[] { BOX, KEYPOINTS, Constructs.SECONDARY + BOX, Constructs.SECONDARY + KEYPOINTS })
				declarations.add(Declaration.kept(kept));
			boxes(declarations);
		}
		default -> {
			declarations.add(Declaration.kept(BOX));
			declarations.add(Declaration.lossy(KEYPOINTS, Messages.Loss_box));
			declarations.add(Declaration.lossy(Constructs.SECONDARY + BOX, Messages.Loss_oneShape));
			boxes(declarations);
		}
		}
		declarations.add(Declaration.lost(Constructs.NO_LABEL, Messages.Loss_noLabel));
		return declarations;
	}

	private static void boxes(List<Declaration> declarations) {
		for (var outline : OUTLINES)
			declarations.add(Declaration.lossy(outline, Messages.Loss_box));
	}

	@Override
	public Exporter exporter(ExportSource source, Options options) {
		return new YoloExporter(source, options);
	}
}
