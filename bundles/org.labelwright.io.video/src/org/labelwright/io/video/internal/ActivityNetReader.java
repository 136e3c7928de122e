package org.labelwright.io.video.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.core.Problem;
import org.labelwright.io.JsonRecords;
import org.labelwright.io.SourceItem;
import org.labelwright.io.Timed;
import org.labelwright.io.Times;
import org.labelwright.io.spi.ItemsFormat.Receiver;
import org.labelwright.io.video.ActivityNetFormat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads a file of ActivityNet. */
public final class ActivityNetReader {

	static final String DATABASE = "database"; //$NON-NLS-1$
	static final String ANNOTATIONS = "annotations"; //$NON-NLS-1$
	static final String LABEL = "label"; //$NON-NLS-1$
	static final String SEGMENT = "segment"; //$NON-NLS-1$
	/** What is kept of a video: all but its annotations; of a segment: all but label and times; how a time was written. */
	static final String READ = "read"; //$NON-NLS-1$
	static final String START = "start"; //$NON-NLS-1$
	static final String END = "end"; //$NON-NLS-1$
	/** What the file says of all videos, kept with the first. */
	static final String FILE = "file"; //$NON-NLS-1$

	private final Path file;
	private final Receiver receiver;

	public ActivityNetReader(Path file, Receiver receiver) {
		this.file = file;
		this.receiver = receiver;
	}

	public void read(SubMonitor monitor) throws IOException, CoreException {
		var root = JsonRecords.single(file, receiver::problem);
		if (root == null)
			return;
		var place = file.getFileName().toString();
		if (!(root.path(DATABASE) instanceof ObjectNode videos)) {
			wrong(place, "root", Messages.ActivityNet_root); //$NON-NLS-1$
			return;
		}
		var about = ((ObjectNode) root).deepCopy();
		about.remove(DATABASE);
		for (var video : videos.properties()) {
			monitor.checkCanceled();
			var where = place + "#/database/" + video.getKey(); //$NON-NLS-1$
			if (!(video.getValue() instanceof ObjectNode said) || video.getKey().isBlank()) {
				wrong(where, "video", Messages.ActivityNet_video); //$NON-NLS-1$
				continue;
			}
			receiver.take(item(video.getKey(), said, where, about));
			about = null;
		}
	}

	private SourceItem item(String name, ObjectNode said, String place, ObjectNode about) {
		var item = new SourceItem(name, name, place);
		int number = 0;
		for (var segment : said.path(ANNOTATIONS))
			segment(item, segment, place + '/' + number++);
		var kept = said.deepCopy();
		kept.remove(ANNOTATIONS);
		item.foreign().set(READ, kept);
		if (about != null && !about.isEmpty())
			item.foreign().set(FILE, about);
		return item;
	}

	private void segment(SourceItem item, JsonNode segment, String place) {
		long start = time(segment.path(SEGMENT).path(0));
		long end = time(segment.path(SEGMENT).path(1));
		var label = segment.path(LABEL).asText();
		if (start == Times.NONE || end < start || label.isEmpty()) {
			wrong(place, "segment", Messages.ActivityNet_segment); //$NON-NLS-1$
			return;
		}
		var annotation = item.mention(label, null, Timed.interval(start, end, null, -1), place);
		var extras = JsonNodeFactory.instance.objectNode();
		Times.keep(extras, START, segment.path(SEGMENT).path(0).asText(), start);
		Times.keep(extras, END, segment.path(SEGMENT).path(1).asText(), end);
		var kept = ((ObjectNode) segment).deepCopy();
		kept.remove(List.of(LABEL, SEGMENT));
		if (!kept.isEmpty())
			extras.set(READ, kept);
		if (!extras.isEmpty())
			SourceItem.extras(annotation, ActivityNetFormat.ID).setAll(extras);
	}

	private static long time(JsonNode node) {
		return node.isNumber() ? Times.seconds(node.asText()) : Times.NONE;
	}

	private void wrong(String place, String code, String message) {
		receiver.problem(Problem.error(ActivityNetFormat.ID + '.' + code, place, message, Messages.Read_correct));
	}
}
