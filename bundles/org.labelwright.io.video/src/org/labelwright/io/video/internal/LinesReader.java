package org.labelwright.io.video.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.Options;
import org.labelwright.io.SourceItem;
import org.labelwright.io.spi.ItemsFormat;
import org.labelwright.io.spi.ItemsFormat.Receiver;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Track;
import org.labelwright.model.util.FrameTimes;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads what is said of one video, each object and frame by itself, as in the lines of a file. */
abstract class LinesReader {

	/** What is kept of an object: its id. */
	static final String ID = "id"; //$NON-NLS-1$

	protected final Path file;
	protected final String format;
	protected final Receiver receiver;
	private final Options options;
	private final Map<String, Gathered> objects = new LinkedHashMap<>();
	private int alone;

	/** What is said of an object. */
	static final class Gathered {
		private final String className;
		private final String place;
		final TrackBuilder builder = new TrackBuilder();
		/** What is kept of it. */
		final ObjectNode extras = JsonNodeFactory.instance.objectNode();

		private Gathered(String className, String place) {
			this.className = className;
			this.place = place;
		}

		/** Keeps a text of a frame. */
		void keep(String name, int frame, String text) {
			extras.withObject('/' + name).put(Integer.toString(frame), text);
		}
	}

	protected LinesReader(Path file, String format, Options options, Receiver receiver) {
		this.file = file;
		this.format = format;
		this.options = options;
		this.receiver = receiver;
	}

	/** Takes a line that is not blank, in the files that have lines. */
	protected void line(String line, String place) {
		throw new UnsupportedOperationException();
	}

	/** The track of an object. */
	protected Track track(Gathered object, FrameTimes times) {
		return object.builder.frames(times);
	}

	/** Completes an object. */
	protected void finish(Annotation annotation, Gathered object) {
		// most have said all
	}

	/** The frame rate that the options say, which is told. */
	protected final double rate(String name) {
		var place = file.getFileName().toString();
		double rate = Videos.rate(options, place, receiver::problem);
		Videos.tellRate(name, place, rate, receiver::problem);
		return rate;
	}

	/** Reads all lines and passes the video on. */
	protected final void read(VideoItem item) throws IOException, CoreException {
		lines();
		pass(item);
	}

	private void lines() throws IOException, CoreException {
		var place = file.getFileName().toString();
		ItemsFormat.lines(file, receiver, (line, number) -> {
			if (!line.isBlank())
				line(line.strip(), place + ':' + number);
		});
	}

	/** Passes the video on with all objects that were said of. */
	protected final void pass(VideoItem item) throws CoreException {
		var times = FrameTimes.constant(Integer.MAX_VALUE, item.rate());
		for (var object : objects.values()) {
			if (object.builder.isEmpty())
				continue;
			var annotation = item.track(object.className, track(object, times), object.place);
			finish(annotation, object);
			if (!object.extras.isEmpty())
				SourceItem.extras(annotation, format).setAll(object.extras);
		}
		about(item);
		receiver.take(item);
	}

	/** Keeps what is said of the video. */
	protected void about(VideoItem item) {
		// most files say nothing of it
	}

	/** The object of an id, of a class. */
	protected final Gathered object(String id, String className, String place) {
		return objects.computeIfAbsent(id + ' ' + className, key -> {
			var object = new Gathered(className, place);
			object.extras.put(ID, id);
			return object;
		});
	}

	/** An object that is said of once. */
	protected final Gathered alone(String className, String place) {
		return objects.computeIfAbsent(" " + alone++, key -> new Gathered(className, place)); //$NON-NLS-1$
	}

	/** Adds a shape to an object, once for a frame. */
	protected final boolean add(Gathered object, int frame, Geometry geometry, boolean outside, boolean occluded, String place) {
		if (object.builder.add(frame, geometry, outside, occluded))
			return true;
		wrong(place, "twice", NLS.bind(Messages.Read_twice, frame)); //$NON-NLS-1$
		return false;
	}

	/** Tells that a line is none of the format. */
	protected final void wrongLine(String line, String place) {
		wrong(place, "line", NLS.bind(Messages.Read_row, ItemsFormat.shorten(line))); //$NON-NLS-1$
	}

	protected final void wrong(String place, String code, String message) {
		receiver.problem(Problem.error(format + '.' + code, place, message, Messages.Read_correct));
	}
}
