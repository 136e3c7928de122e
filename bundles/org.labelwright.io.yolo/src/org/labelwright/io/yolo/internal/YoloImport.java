package org.labelwright.io.yolo.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.ImportPreview;
import org.labelwright.io.ImportedClass;
import org.labelwright.io.ImportedItem;
import org.labelwright.io.Problems;
import org.labelwright.io.spi.Format.MediaFinder;
import org.labelwright.io.spi.ImportSink;
import org.labelwright.io.spi.ImportSink.Size;
import org.labelwright.io.yolo.YoloFormat;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.model.schema.Skeleton;
import org.labelwright.model.util.Geometries;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Reads YOLO datasets, one label file after the other. */
public final class YoloImport {

	private static final int MISSING_LISTED = 100;
	private static final Size SHARES = new Size(1, 1);

	private YoloImport() {
	}

	/** See {@link org.labelwright.io.spi.Format#preview}. */
	public static ImportPreview preview(Path source, MediaFinder media, SubMonitor monitor) throws IOException {
		monitor.setTaskName(NLS.bind(Messages.Task_preview, source.getFileName()));
		var problems = new Problems();
		var layout = YoloLayout.open(source, problems::add, monitor);
		var reader = new LabelReader(layout, problems::add);
		var kinds = new HashMap<String, Map<String, Long>>();
		var missing = new ArrayList<String>();
		var counts = new long[2];
		var progress = monitor.setWorkRemaining(layout.entries().size());
		for (var entry : layout.entries()) {
			progress.split(1);
			if (media.find(entry.name(), layout.root()) != null)
				counts[0]++;
			else if (missing.size() < MISSING_LISTED)
				missing.add(entry.name());
			if (entry.label() != null)
				try {
					reader.read(entry.label(), SHARES, (key, annotation, place) -> {
						counts[1]++;
						kinds.computeIfAbsent(key, k -> new HashMap<>()).merge(Geometries.kind(annotation.getGeometry()), 1L, Long::sum);
					});
				} catch (CoreException e) {
					throw new IOException(e); // the handler throws none
				}
		}
		var classes = new ArrayList<ImportedClass>();
		layout.names().forEach((number, name) -> {
			var key = Integer.toString(number);
			classes.add(new ImportedClass(key, name, number, kinds.getOrDefault(key, Map.of()), skeleton(layout.pose()), null));
		});
		return new ImportPreview(YoloFormat.ID, classes, layout.entries().size(), counts[0], missing, counts[1], null, problems.list());
	}

	private static Skeleton skeleton(YoloLayout.Pose pose) {
		if (pose == null)
			return null;
		var skeleton = SchemaFactory.eINSTANCE.createSkeleton();
		for (int i = 0; i < pose.count(); i++) {
			var point = SchemaFactory.eINSTANCE.createSkeletonPoint();
			point.setName(pose.names() == null ? Integer.toString(i) : pose.names().get(i));
			if (pose.flip() != null)
				point.setMirror(pose.flip()[i]);
			skeleton.getPoints().add(point);
		}
		return skeleton;
	}

	/** See {@link org.labelwright.io.spi.Format#read}. */
	public static void read(Path source, ImportSink sink, SubMonitor monitor) throws IOException, CoreException {
		monitor.setTaskName(NLS.bind(Messages.Task_read, source.getFileName()));
		var layout = YoloLayout.open(source, sink::problem, monitor);
		var reader = new LabelReader(layout, sink::problem);
		var progress = monitor.setWorkRemaining(layout.entries().size());
		for (var entry : layout.entries()) {
			progress.split(1);
			var foreign = entry.split() == null ? null : JsonNodeFactory.instance.objectNode().put("split", entry.split()); //$NON-NLS-1$
			var size = sink.item(new ImportedItem(entry.key(), entry.name(), -1, -1, entry.name(), foreign));
			if (size.isEmpty() || entry.label() == null)
				continue;
			if (size.get().width() <= 0 || size.get().height() <= 0) {
				sink.problem(Problem.error("yolo.size", entry.name(), Messages.Line_size, Messages.Line_sizeRemedy)); //$NON-NLS-1$
				continue;
			}
			reader.read(entry.label(), size.get(), (key, annotation, place) -> sink.annotation(entry.key(), key, annotation, place));
		}
	}
}
