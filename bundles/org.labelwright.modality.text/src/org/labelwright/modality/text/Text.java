package org.labelwright.modality.text;

import java.util.Arrays;

/**
 * An immutable text in which places are counted in Unicode code points, and found in UTF-16 in logarithmic
 * time. A surrogate without its partner counts as one code point. Lines end with CR, LF or both, which belong
 * to the line. Safe for use from any thread.
 */
public final class Text {

	private final String string;
	/** Code point indices of those that take two chars. */
	private final int[] wide;
	/** UTF-16 index of the start of each line. */
	private final int[] lines;

	private Text(String string, int[] wide, int[] lines) {
		this.string = string;
		this.wide = wide;
		this.lines = lines;
	}

	public static Text of(String string) {
		var wide = new int[16];
		var lines = new int[16];
		int wides = 0;
		int count = 1;
		int codePoint = 0;
		for (int i = 0; i < string.length(); i++, codePoint++) {
			char c = string.charAt(i);
			if (c == '\n' || c == '\r' && (i + 1 == string.length() || string.charAt(i + 1) != '\n')) {
				if (count == lines.length)
					lines = Arrays.copyOf(lines, 2 * count);
				lines[count++] = i + 1;
			} else if (Character.isHighSurrogate(c) && i + 1 < string.length() && Character.isLowSurrogate(string.charAt(i + 1))) {
				if (wides == wide.length)
					wide = Arrays.copyOf(wide, 2 * wides);
				wide[wides++] = codePoint;
				i++;
			}
		}
		return new Text(string, Arrays.copyOf(wide, wides), Arrays.copyOf(lines, count));
	}

	/** Whether characters run from right to left, by the first that has a direction. */
	public static boolean rightToLeft(String string) {
		for (int i = 0; i < string.length(); i += Character.charCount(string.codePointAt(i)))
			switch (Character.getDirectionality(string.codePointAt(i))) {
			case Character.DIRECTIONALITY_LEFT_TO_RIGHT:
				return false;
			case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC:
				return true;
			default:
				break;
			}
		return false;
	}

	/** The characters as they are. */
	public String string() {
		return string;
	}

	/** Number of code points. */
	public int length() {
		return string.length() - wide.length;
	}

	/**
	 * UTF-16 index of a code point.
	 *
	 * @param codePoint 0 to {@link #length}
	 */
	public int utf16(int codePoint) {
		if (codePoint < 0 || codePoint > length())
			throw new IndexOutOfBoundsException(codePoint);
		int before = Arrays.binarySearch(wide, codePoint);
		return codePoint + (before < 0 ? -before - 1 : before);
	}

	/**
	 * Code points before a UTF-16 index; one between the halves of a pair gives the place before the pair.
	 *
	 * @param index 0 to the length of {@link #string}
	 */
	public int codePoint(int index) {
		if (index < 0 || index > string.length())
			throw new IndexOutOfBoundsException(index);
		int low = 0;
		int high = wide.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (wide[middle] + middle < index)
				low = middle + 1;
			else
				high = middle;
		}
		return index - low;
	}

	/** The characters of a range of code points. */
	public String slice(int start, int end) {
		return string.substring(utf16(start), utf16(end));
	}

	/** The characters of a range of code points. */
	public String slice(Range range) {
		return slice(range.start(), range.end());
	}

	/** At least 1; a text that ends with a line end has an empty last line. */
	public int lineCount() {
		return lines.length;
	}

	/** Number, from 0, of the line that holds a code point. */
	public int lineOf(int codePoint) {
		int found = Arrays.binarySearch(lines, utf16(codePoint));
		return found < 0 ? -found - 2 : found;
	}

	/** A line with its line end. */
	public Range line(int number) {
		int end = number + 1 < lines.length ? lines[number + 1] : string.length();
		return new Range(codePoint(lines[number]), codePoint(end));
	}
}
