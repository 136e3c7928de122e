package org.labelwright.modality.text;

/**
 * A piece of a text with what stands around it, for lists.
 *
 * @param before up to {@link #AROUND} code points, blanks and line ends as one blank each
 * @param quote  the piece itself
 * @param after  as {@code before}
 */
public record Excerpt(String before, String quote, String after) {

	public static final int AROUND = 30;

	public static Excerpt of(Text text, Range range) {
		return new Excerpt(oneLine(text.slice(Math.max(0, range.start() - AROUND), range.start())), text.slice(range),
				oneLine(text.slice(range.end(), Math.min(text.length(), range.end() + AROUND))));
	}

	private static String oneLine(String string) {
		return string.replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
