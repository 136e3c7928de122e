package org.labelwright.io.video.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.CoreException;
import org.labelwright.io.Options;
import org.labelwright.io.spi.ItemsFormat.Receiver;
import org.labelwright.io.video.VaticFormat;
import org.labelwright.model.annotation.Box;
import org.labelwright.model.annotation.Track;
import org.labelwright.model.util.FrameTimes;

/** Reads the text that VATIC dumps, with blanks or commas between the fields. */
public final class VaticReader extends LinesReader {

	private static final Pattern FIELD = Pattern.compile("\"([^\"]*)\"|([^\\s,\"]+)"); //$NON-NLS-1$
	private static final int LEAST = 10;

	private final String key;
	private final Map<Gathered, TreeMap<Integer, Row>> rows = new LinkedHashMap<>();
	private final Map<Gathered, Set<String>> attributes = new HashMap<>();

	/** A line. */
	private record Row(int frame, String id, Box box, boolean lost, boolean occluded, boolean generated, String label, Set<String> attributes) {

		boolean changes(Row before) {
			return before == null || lost != before.lost || occluded != before.occluded || !attributes.equals(before.attributes);
		}
	}

	public VaticReader(Path file, String key, Options options, Receiver receiver) {
		super(file, VaticFormat.ID, options, receiver);
		this.key = key;
	}

	/** Whether a text begins with a line of the format. */
	public static boolean begins(String text) {
		var line = text.lines().map(String::strip).filter(candidate -> !candidate.isEmpty()).findFirst().orElse(""); //$NON-NLS-1$
		return line.endsWith("\"") && row(line) != null; //$NON-NLS-1$
	}

	private static Row row(String line) {
		var fields = new ArrayList<String>();
		var matcher = FIELD.matcher(line);
		while (matcher.find())
			fields.add(Objects.requireNonNullElse(matcher.group(1), matcher.group(2)));
		if (fields.size() < LEAST)
			return null;
		double left = Numbers.decimal(fields.get(1));
		double top = Numbers.decimal(fields.get(2));
		var box = Shapes.box(left, top, Numbers.decimal(fields.get(3)) - left, Numbers.decimal(fields.get(4)) - top);
		int frame = Numbers.frame(fields.get(5), 0);
		int id = Numbers.frame(fields.get(0), 0);
		var flags = fields.subList(6, 9);
		if (box == null || frame < 0 || id < 0 || fields.get(9).isBlank() || !flags.stream().allMatch(flag -> flag.equals("0") || flag.equals("1"))) //$NON-NLS-1$ //$NON-NLS-2$
			return null;
		return new Row(frame, Integer.toString(id), box, flags.get(0).equals("1"), flags.get(1).equals("1"), flags.get(2).equals("1"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				fields.get(9), new LinkedHashSet<>(fields.subList(LEAST, fields.size())));
	}

	public void read() throws IOException, CoreException {
		read(new VideoItem(key, key, file.getFileName().toString(), rate(key)));
	}

	@Override
	protected void line(String line, String place) {
		var row = row(line);
		if (row == null) {
			wrongLine(line, place);
			return;
		}
		var object = object(row.id, row.label, place);
		if (!add(object, row.frame, row.box, row.lost, row.occluded, place))
			return;
		rows.computeIfAbsent(object, key -> new TreeMap<>()).put(row.frame, row);
		attributes.computeIfAbsent(object, key -> new HashSet<>()).addAll(row.attributes);
	}

	/** What was filled in is left out, unless it tells of a change. */
	@Override
	protected Track track(Gathered object, FrameTimes times) {
		var builder = new TrackBuilder();
		Row before = null;
		List<String> names = attributes.get(object).stream().sorted().toList();
		for (var row : rows.get(object).values()) {
			if (!row.generated || row.changes(before)) {
				builder.add(row.frame, row.box, row.lost, row.occluded);
				for (var name : names)
					builder.value(row.frame, name, row.attributes.contains(name));
			}
			before = row;
		}
		return builder.keyframes(times);
	}
}
