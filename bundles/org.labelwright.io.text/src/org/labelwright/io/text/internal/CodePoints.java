package org.labelwright.io.text.internal;

import org.labelwright.modality.text.Languages;
import org.labelwright.modality.text.Segmentation;
import org.labelwright.modality.text.Text;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.TextSpan;

/** A text to which spans are made. Immutable. */
public final class CodePoints {

	private final Text text;

	public CodePoints(String text) {
		this(Text.of(text));
	}

	/** As it was read. */
	CodePoints(Text text) {
		this.text = text;
	}

	public String text() {
		return text.string();
	}

	/** Cuts it into tokens and sentences, by the tag of its language or, when that is null, by its script. */
	Segmentation segmentation(String language) {
		return new Segmentation(text, Languages.locale(language, text));
	}

	/** Length in code points. */
	public int count() {
		return text.length();
	}

	/** See {@link Text#utf16}. */
	public int utf16(int codePoint) {
		return text.utf16(codePoint);
	}

	/** See {@link Text#codePoint}. */
	public int codePoint(int utf16) {
		return text.codePoint(utf16);
	}

	/** True when an offset in UTF-16 units lies between the two halves of a character. */
	static boolean splits(CharSequence text, int utf16) {
		return utf16 > 0 && utf16 < text.length() && Character.isLowSurrogate(text.charAt(utf16))
				&& Character.isHighSurrogate(text.charAt(utf16 - 1));
	}

	/** The text between two offsets in code points. */
	public String slice(int start, int end) {
		return text.slice(start, end);
	}

	/** True when these are starts and ends of fragments within the text, in ascending order. */
	public boolean holds(int[] offsets) {
		if (offsets == null || offsets.length == 0 || offsets.length % 2 != 0)
			return false;
		int before = 0;
		for (int offset : offsets) {
			if (offset < before || offset > count())
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
