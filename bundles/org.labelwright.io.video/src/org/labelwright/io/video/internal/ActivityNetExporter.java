package org.labelwright.io.video.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.labelwright.io.ExportSource;
import org.labelwright.io.ExportSource.Entry;
import org.labelwright.io.Options;
import org.labelwright.io.Times;
import org.labelwright.io.spi.TimedExporter;
import org.labelwright.io.video.ActivityNetFormat;
import org.labelwright.modality.video.VideoModality;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.model.json.StrictJson;
import org.labelwright.store.Item;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes a file of ActivityNet. */
public final class ActivityNetExporter extends TimedExporter {

	public ActivityNetExporter(ExportSource source, Options options) {
		super(ActivityNetFormat.ID, VideoModality.ID, Messages.Find_otherModality, source, options);
	}

	@Override
	protected boolean takes(Annotation annotation) {
		return annotation.getGeometry() instanceof TimeInterval;
	}

	@Override
	protected boolean keeps(Annotation annotation, String attribute, Object value) {
		return true; // values are not declared, and lost with all others
	}

	@Override
	protected String stem(String name) {
		return Videos.stem(name);
	}

	@Override
	protected ItemWriter<Item> open(Path place, Path target) throws IOException {
		var out = Files.newBufferedWriter(place);
		return new ItemWriter<>() {
			private ObjectNode about;

			@Override
			public void write(Entry entry, Item item, List<Annotation> annotations) throws IOException {
				if (about == null) {
					about = extras(entry).path(ActivityNetReader.FILE) instanceof ObjectNode read ? read
							: JsonNodeFactory.instance.objectNode().put("version", "VERSION 1.3").set("taxonomy", JsonNodeFactory.instance.arrayNode()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					var head = StrictJson.text(about);
					out.write(head.substring(0, head.length() - 1) + (about.isEmpty() ? "" : ",") + "\n\"" + ActivityNetReader.DATABASE + "\": {\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				} else
					out.write(",\n"); //$NON-NLS-1$
				var name = fileName(item);
				wrote(name, item);
				out.write(StrictJson.text(JsonNodeFactory.instance.textNode(name)) + ": " + StrictJson.text(video(entry, annotations))); //$NON-NLS-1$
			}

			@Override
			public void close() throws IOException {
				out.write(about == null ? "{\"" + ActivityNetReader.DATABASE + "\": {}}\n" : "\n}}\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				out.close();
			}
		};
	}

	private ObjectNode video(Entry entry, List<Annotation> annotations) {
		var video = extras(entry).path(ActivityNetReader.READ) instanceof ObjectNode read ? read.deepCopy() : JsonNodeFactory.instance.objectNode();
		var list = video.putArray(ActivityNetReader.ANNOTATIONS);
		for (var annotation : annotations) {
			var extras = extras(annotation);
			var interval = (TimeInterval) annotation.getGeometry();
			var segment = list.addObject();
			segment.putArray(ActivityNetReader.SEGMENT).add(new BigDecimal(Times.written(extras, ActivityNetReader.START, interval.getStart())))
					.add(new BigDecimal(Times.written(extras, ActivityNetReader.END, interval.getEnd())));
			segment.put(ActivityNetReader.LABEL, labelName(annotation));
			if (extras.path(ActivityNetReader.READ) instanceof ObjectNode read)
				segment.setAll(read.deepCopy());
		}
		return video;
	}
}
