package org.labelwright.io.video.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

import org.labelwright.io.ExportSource;
import org.labelwright.io.ExportSource.Entry;
import org.labelwright.io.Options;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Track;

/** Writes a file for each video with a line for each object and frame, in the order of frames. */
abstract class LinesExporter extends VideoExporter {

	/** The id of what needs none. */
	protected static final int NO_ID = -1;

	private final String ending;

	/** @param ending of the names of the files, with its dot */
	protected LinesExporter(String format, String ending, ExportSource source, Options options) {
		super(format, source, options);
		this.ending = ending;
	}

	/** The line of an object at a frame; null when it has none there. */
	protected abstract String line(Annotation annotation, Sample sample, int id, Entry entry);

	/** Whether an object is written without an id. */
	protected boolean isAlone(Annotation annotation, Clip clip) {
		return false;
	}

	/** The number after which new ids begin. */
	protected int idBase(Annotation annotation) {
		return 0;
	}

	/** Writes what belongs to a file. */
	protected void beside(Path file, Path root, Entry entry, Clip clip, List<Annotation> annotations) throws IOException {
		// most files stand for themselves
	}

	@Override
	public final boolean folder(Path target) {
		return true;
	}

	@Override
	protected final ItemWriter<Content> open(Path place, Path target) {
		return new FolderWriter(place, ending) {
			@Override
			protected void write(Path file, Entry entry, Content content, List<Annotation> annotations) throws IOException {
				var clip = content.clip(entry.annotations());
				Files.write(file, lines(entry, annotations, clip));
				beside(file, place, entry, clip, annotations);
			}
		};
	}

	private record Line(int frame, int id, String text) {
	}

	private List<String> lines(Entry entry, List<Annotation> annotations, Clip clip) {
		var taken = new HashSet<Integer>();
		annotations.forEach(annotation -> taken.add(keptId(annotation)));
		var used = new HashSet<Integer>();
		var lines = new ArrayList<Line>();
		for (var annotation : annotations) {
			int id = keptId(annotation);
			if (isAlone(annotation, clip))
				id = NO_ID;
			else if (id < 0 || !used.add(id)) {
				id = idBase(annotation) + 1;
				while (!taken.add(id))
					id++;
				used.add(id);
			}
			for (var sample : samples((Track) annotation.getGeometry(), clip)) {
				var text = line(annotation, sample, id, entry);
				if (text != null)
					lines.add(new Line(sample.frame(), id, text));
			}
		}
		lines.sort(Comparator.comparingInt(Line::frame).thenComparingInt(Line::id));
		return lines.stream().map(Line::text).toList();
	}

	private int keptId(Annotation annotation) {
		return Numbers.frame(extras(annotation).path(LinesReader.ID).asText(), 0);
	}

	/** What was kept of an object at a frame. */
	protected final String kept(Annotation annotation, String name, int frame, String otherwise) {
		return extras(annotation).path(name).path(Integer.toString(frame)).asText(otherwise);
	}
}
