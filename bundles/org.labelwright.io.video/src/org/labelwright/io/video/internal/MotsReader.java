package org.labelwright.io.video.internal;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.labelwright.io.Options;
import org.labelwright.io.coco.Rle;
import org.labelwright.io.spi.ItemsFormat.Receiver;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Mask;

/** Reads a file of MOTS. */
public final class MotsReader extends LinesReader {

	static final String CAR = "car"; //$NON-NLS-1$
	static final String PEDESTRIAN = "pedestrian"; //$NON-NLS-1$
	static final String IGNORE = "ignore"; //$NON-NLS-1$
	/** Number of the class of regions that are left out of account. */
	static final int IGNORE_NUMBER = 10;
	/** Ids are the class times this, and a number. */
	static final int INSTANCES = 1000;

	private static final String OTHER = "class "; //$NON-NLS-1$
	private static final int COLUMNS = 6;
	/** Longest side of a picture. */
	static final int LARGEST = 1 << 15;

	private final String key;
	private final int first;

	/** @param first number of the first frame */
	public MotsReader(String format, Path file, String key, int first, Options options, Receiver receiver) {
		super(file, format, options, receiver);
		this.key = key;
		this.first = first;
	}

	/** Whether a text begins with a line of the format. */
	public static boolean begins(String text) {
		var fields = text.lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst().orElse("").split(" "); //$NON-NLS-1$ //$NON-NLS-2$
		return fields.length == COLUMNS && Numbers.frame(fields[0], 0) >= 0 && Numbers.frame(fields[1], 0) >= 0 && className(fields[2]) != null
				&& size(fields[3]) > 0 && size(fields[4]) > 0 && !fields[5].isEmpty();
	}

	/** Whether one of the lines of a text is of frame 0. */
	public static boolean hasFrameZero(String text) {
		return text.lines().anyMatch(line -> line.startsWith("0 ")); //$NON-NLS-1$
	}

	private static int size(String text) {
		int size = Numbers.frame(text, 0);
		return size <= LARGEST ? size : -1;
	}

	static String className(String number) {
		return switch (Numbers.frame(number, 0)) {
		case 1 -> CAR;
		case 2 -> PEDESTRIAN;
		case IGNORE_NUMBER -> IGNORE;
		case -1 -> null;
		default -> OTHER + Numbers.frame(number, 0);
		};
	}

	/** The number of a class; -1 when the name has none. */
	static int number(String className) {
		return switch (className) {
		case CAR -> 1;
		case PEDESTRIAN -> 2;
		case IGNORE -> IGNORE_NUMBER;
		default -> className.startsWith(OTHER) && className(className.substring(OTHER.length())) != null
				&& className(className.substring(OTHER.length())).equals(className) ? Numbers.frame(className.substring(OTHER.length()), 0) : -1;
		};
	}

	public void read() throws IOException, CoreException {
		read(new VideoItem(key, key, file.getFileName().toString(), rate(key)));
	}

	@Override
	protected void line(String line, String place) {
		var fields = line.split(" "); //$NON-NLS-1$
		int frame = fields.length == COLUMNS ? Numbers.frame(fields[0], first) : -1;
		var className = frame < 0 ? null : className(fields[2]);
		int id = frame < 0 ? -1 : Numbers.frame(fields[1], 0);
		var mask = className == null || id < 0 ? null : mask(fields[5], size(fields[4]), size(fields[3]));
		if (mask == null)
			wrongLine(line, place);
		else
			add(object(Integer.toString(id), className, place), frame, mask, false, false, place);
	}

	private static Mask mask(String text, int width, int height) {
		if (width <= 0 || height <= 0)
			return null;
		try {
			int[] runs = Rle.decompress(text);
			if (!Rle.fits(runs, width, height))
				return null;
			var mask = AnnotationFactory.eINSTANCE.createMask();
			mask.setWidth(width);
			mask.setHeight(height);
			mask.setCounts(runs);
			mask.setCompressed(true);
			return mask;
		} catch (IllegalArgumentException e) {
			return null; // told with the line
		}
	}
}
