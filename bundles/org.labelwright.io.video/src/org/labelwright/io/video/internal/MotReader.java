package org.labelwright.io.video.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.core.Severity;
import org.labelwright.io.Confidences;
import org.labelwright.io.Options;
import org.labelwright.io.spi.ItemsFormat;
import org.labelwright.io.spi.ItemsFormat.Receiver;
import org.labelwright.io.video.MotFormat;
import org.labelwright.model.annotation.Annotation;

/** Reads a file of MOTChallenge. */
public final class MotReader extends LinesReader {

	/** What is kept of an object besides its id: confidences by frame where they are not that of the object, places in space by frame. */
	static final String CONF = "conf"; //$NON-NLS-1$
	static final String WORLD = "world"; //$NON-NLS-1$
	/** What is kept of a sequence: its settings, and how many columns there were. */
	static final String INFO = "info"; //$NON-NLS-1$
	static final String COLUMNS = "columns"; //$NON-NLS-1$
	/** Columns with class and visibility; one more with coordinates in space. */
	static final int WITH_CLASS = 9;
	static final int WITH_WORLD = 10;
	static final String NO_WORLD = "-1,-1,-1"; //$NON-NLS-1$
	/** A confidence that says nothing. */
	static final String SURE = "1"; //$NON-NLS-1$

	private static final int LEAST = 7;
	private static final String NO_ID = "-1"; //$NON-NLS-1$

	private final String key;
	private Map<String, String> info = Map.of();
	private List<String> classes = List.of();
	private int columns;

	public MotReader(Path file, String key, Options options, Receiver receiver) {
		super(file, MotFormat.ID, options, receiver);
		this.key = key;
	}

	/** Whether a text begins with a line of the format. */
	public static boolean begins(String text) {
		var first = text.lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst().orElse(""); //$NON-NLS-1$
		var fields = first.split(",", -1); //$NON-NLS-1$
		return fields.length >= LEAST && fields.length <= WITH_WORLD && Numbers.frame(fields[0], Mot.FIRST) >= 0 && isId(fields[1].strip())
				&& Shapes.box(Numbers.decimal(fields[2]), Numbers.decimal(fields[3]), Numbers.decimal(fields[4]), Numbers.decimal(fields[5])) != null;
	}

	private static boolean isId(String text) {
		return Numbers.frame(text, 0) >= 0 || NO_ID.equals(text) || "-1.0".equals(text); //$NON-NLS-1$
	}

	public void read() throws IOException, CoreException {
		var place = file.getFileName().toString();
		var sequence = Mot.sequence(file);
		if (key.indexOf('/') >= 0 && sequence != null && place.equals(Mot.DET + Mot.ENDING)
				&& Files.exists(sequence.resolve(Mot.GT).resolve(Mot.GT + Mot.ENDING))) {
			receiver.problem(new Problem(Severity.INFO, "mot.detections", key + Mot.ENDING, Messages.Mot_detections, Messages.Mot_detectionsRemedy)); //$NON-NLS-1$
			return;
		}
		info = Mot.info(sequence);
		classes = Mot.classes(file);
		var name = sequence == null ? key : name(sequence);
		double rate = info.containsKey(Mot.RATE) ? Videos.rate(info.get(Mot.RATE)) : Double.NaN;
		var said = info.getOrDefault(Mot.NAME, name);
		read(new VideoItem(name, said.isBlank() ? name : said, place, Double.isNaN(rate) ? rate(name) : rate));
	}

	/** The folder of a sequence, from the root; its name when that is the root itself or lies within. */
	private String name(Path sequence) {
		var part = file.toAbsolutePath().getParent().getFileName().toString();
		var end = '/' + part + '/' + part;
		return key.endsWith(end) ? key.substring(0, key.length() - end.length()) : sequence.getFileName().toString();
	}

	@Override
	protected void line(String line, String place) {
		var fields = line.split(",", -1); //$NON-NLS-1$
		int frame = fields.length < LEAST || fields.length > WITH_WORLD ? -1 : Numbers.frame(fields[0], Mot.FIRST);
		var box = frame < 0 || !isId(fields[1].strip()) ? null : Shapes.box(Numbers.decimal(fields[2]) - Mot.FIRST, Numbers.decimal(fields[3]) - Mot.FIRST,
				Numbers.decimal(fields[4]), Numbers.decimal(fields[5]));
		if (box == null) {
			wrongLine(line, place);
			return;
		}
		columns = Math.max(columns, fields.length);
		var className = className(fields, place);
		if (className == null)
			return;
		int id = Numbers.frame(fields[1], 0);
		var object = id < 0 ? alone(className, place) : object(Integer.toString(id), className, place);
		if (!add(object, frame, box, false, false, place))
			return;
		object.keep(CONF, frame, fields[6].strip());
		if (fields.length == WITH_CLASS)
			visibility(object, frame, fields[8].strip());
		else if (fields.length == WITH_WORLD) {
			var world = fields[7].strip() + ',' + fields[8].strip() + ',' + fields[9].strip();
			if (!world.equals(NO_WORLD))
				object.keep(WORLD, frame, world);
		}
	}

	/** A negative one says that it is not known. */
	private static void visibility(Gathered object, int frame, String text) {
		double visibility = Numbers.decimal(text);
		if (visibility >= 0)
			object.builder.value(frame, Mot.VISIBILITY, visibility);
	}

	private String className(String[] fields, String place) {
		if (fields.length != WITH_CLASS)
			return Videos.OBJECT;
		int number = Numbers.frame(fields[7], 1);
		if (number >= 0 && number < classes.size())
			return classes.get(number);
		if (fields[7].strip().equals(NO_ID))
			return Videos.OBJECT;
		wrong(place, "class", NLS.bind(Messages.Mot_class, ItemsFormat.shorten(fields[7].strip()))); //$NON-NLS-1$
		return null;
	}

	/** One confidence for all lines is that of the object; of others, those that say nothing are not kept. */
	@Override
	protected void finish(Annotation annotation, Gathered object) {
		var confidences = object.extras.withObject('/' + CONF);
		var first = confidences.iterator().next().asText();
		boolean same = confidences.valueStream().allMatch(text -> text.asText().equals(first));
		double share = Numbers.decimal(first);
		if (same && share > 0 && share < 1) {
			object.extras.remove(CONF);
			Confidences.set(annotation, object.extras, first);
			return;
		}
		for (var names = confidences.fields(); names.hasNext();)
			if (names.next().getValue().asText().equals(SURE))
				names.remove();
		if (confidences.isEmpty())
			object.extras.remove(CONF);
	}

	@Override
	protected void about(VideoItem item) {
		info.forEach((name, value) -> item.foreign().withObject('/' + INFO).put(name, value));
		if (columns > 0)
			item.foreign().put(COLUMNS, columns);
	}
}
