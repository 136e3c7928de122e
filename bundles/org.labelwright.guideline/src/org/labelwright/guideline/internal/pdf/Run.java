package org.labelwright.guideline.internal.pdf;

/**
 * Letters that look alike.
 *
 * @param style sum of the constants
 * @param link  where it leads; null for nowhere
 */
public record Run(String text, int style, String link) {

	public static final int BOLD = 1;
	public static final int ITALIC = 2;
	public static final int CODE = 4;
	public static final int SMALL = 8;

	boolean has(int wanted) {
		return (style & wanted) != 0;
	}
}
