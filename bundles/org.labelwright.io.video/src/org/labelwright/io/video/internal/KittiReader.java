package org.labelwright.io.video.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.runtime.CoreException;
import org.labelwright.io.Options;
import org.labelwright.io.spi.ItemsFormat.Receiver;
import org.labelwright.io.video.KittiTrackingFormat;
import org.labelwright.model.annotation.Box;
import org.labelwright.model.annotation.Track;
import org.labelwright.model.util.FrameTimes;

/** Reads a file of KITTI tracking. */
public final class KittiReader extends LinesReader {

	/** Attributes of how far an object leaves the picture, and how far it is covered. */
	static final String TRUNCATED = "truncated"; //$NON-NLS-1$
	static final String OCCLUDED = "occluded"; //$NON-NLS-1$
	/** What is kept of an object by frame: its angle, size, place and turn in space, and the score. */
	static final String SPACE = "space"; //$NON-NLS-1$
	static final String SCORE = "score"; //$NON-NLS-1$
	static final String NO_SPACE = "-10 -1 -1 -1 -1000 -1000 -1000 -10"; //$NON-NLS-1$
	/** Levels that are not known, and that stand for the flag. */
	static final String UNKNOWN = "-1"; //$NON-NLS-1$
	static final String COVERED = "1"; //$NON-NLS-1$
	/** Class of regions that are not labelled, which have no id. */
	static final String DONT_CARE = "DontCare"; //$NON-NLS-1$

	private static final int COLUMNS = 17;
	private static final int BOX = 6;
	private static final int REST = 10;
	private static final String NO_ID = "-1"; //$NON-NLS-1$

	private final String key;

	public KittiReader(Path file, String key, Options options, Receiver receiver) {
		super(file, KittiTrackingFormat.ID, options, receiver);
		this.key = key;
	}

	/** Whether a text begins with a line of the format. */
	public static boolean begins(String text) {
		var fields = text.lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst().orElse("").split("\\s+"); //$NON-NLS-1$ //$NON-NLS-2$
		return isSound(fields) && box(fields) != null;
	}

	private static boolean isSound(String[] fields) {
		return (fields.length == COLUMNS || fields.length == COLUMNS + 1) && Numbers.frame(fields[0], 0) >= 0
				&& (Numbers.frame(fields[1], 0) >= 0 || fields[1].equals(NO_ID)) && fields[2].matches("[A-Za-z_][\\w-]*"); //$NON-NLS-1$
	}

	private static Box box(String[] fields) {
		double left = Numbers.decimal(fields[BOX]);
		double top = Numbers.decimal(fields[BOX + 1]);
		return Shapes.box(left, top, Numbers.decimal(fields[BOX + 2]) - left, Numbers.decimal(fields[BOX + 3]) - top);
	}

	public void read() throws IOException, CoreException {
		read(new VideoItem(key, key, file.getFileName().toString(), rate(key)));
	}

	@Override
	protected void line(String line, String place) {
		var fields = line.split("\\s+"); //$NON-NLS-1$
		var box = isSound(fields) ? box(fields) : null;
		if (box == null) {
			wrongLine(line, place);
			return;
		}
		int frame = Numbers.frame(fields[0], 0);
		var object = fields[1].equals(NO_ID) ? alone(fields[2], place) : object(fields[1], fields[2], place);
		if (!add(object, frame, box, false, isCovered(fields[4]), place))
			return;
		level(object, frame, TRUNCATED, fields[3]);
		level(object, frame, OCCLUDED, fields[4]);
		var space = fields[5] + ' ' + String.join(" ", Arrays.copyOfRange(fields, REST, COLUMNS)); //$NON-NLS-1$
		if (!space.equals(NO_SPACE))
			object.keep(SPACE, frame, space);
		if (fields.length > COLUMNS)
			object.keep(SCORE, frame, fields[COLUMNS]);
	}

	/** 0 is to be seen in full, 1 and 2 are covered in part or largely; of 3, and of -1, it is not known. */
	static boolean isCovered(String level) {
		return level.equals("1") || level.equals("2"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static void level(Gathered object, int frame, String attribute, String text) {
		int level = Numbers.frame(text, 0);
		if (level >= 0)
			object.builder.value(frame, attribute, (long) level);
	}

	/** Where it is only said when an object is covered, the flag says it all. */
	@Override
	protected Track track(Gathered object, FrameTimes times) {
		dropFlag(object.builder, OCCLUDED);
		return super.track(object, times);
	}

	static void dropFlag(TrackBuilder builder, String attribute) {
		builder.dropIf(attribute, value -> value.equals(1L));
	}
}
