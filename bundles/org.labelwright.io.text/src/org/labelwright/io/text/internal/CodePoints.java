package org.labelwright.io.text.internal;

import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.TextSpan;

/** A text with its offsets in code points and in UTF-16 units. Immutable. */
public final class CodePoints {

	private final String text;
	private final int count;
	/** UTF-16 offset of each code point and of the end; null when the two units are the same. */
	private final int[] starts;

	public CodePoints(String text) {
		this.text = text;
		count = text.codePointCount(0, text.length());
		if (count == text.length()) {
			starts = null;
			return;
		}
		starts = new int[count + 1];
		for (int i = 0, at = 0; i <= count; i++) {
			starts[i] = at;
			if (i < count)
				at += Character.charCount(text.codePointAt(at));
		}
	}

	public String text() {
		return text;
	}

	/** Length in code points. */
	public int count() {
		return count;
	}

	/** The offset in UTF-16 units of one in code points, from 0 to {@link #count} inclusive. */
	public int utf16(int codePoint) {
		return starts == null ? codePoint : starts[codePoint];
	}

	/** The offset in code points of one in UTF-16 units, or -1 when it lies outside or within a pair of surrogates. */
	public int codePoint(int utf16) {
		if (utf16 < 0 || utf16 > text.length())
			return -1;
		return starts == null ? utf16 : Math.max(-1, java.util.Arrays.binarySearch(starts, utf16));
	}

	/** The text between two offsets in code points. */
	public String slice(int start, int end) {
		return text.substring(utf16(start), utf16(end));
	}

	/** True when these are starts and ends of fragments within the text, in ascending order. */
	public boolean holds(int[] offsets) {
		if (offsets == null || offsets.length == 0 || offsets.length % 2 != 0)
			return false;
		int before = 0;
		for (int offset : offsets) {
			if (offset < before || offset > count)
				return false;
			before = offset;
		}
		return true;
	}

	/** A span with its quotes, of fragments that the text {@link #holds}. */
	public TextSpan span(int... offsets) {
		var span = AnnotationFactory.eINSTANCE.createTextSpan();
		span.setOffsets(offsets);
		for (int i = 0; i < offsets.length; i += 2)
			span.getQuotes().add(slice(offsets[i], offsets[i + 1]));
		return span;
	}
}
