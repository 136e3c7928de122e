package org.labelwright.modality.text;

/** What a text is made of, from small to large. */
public enum Unit {
	/** What a reader takes for one character: a letter with its marks, an emoji of several code points. */
	CHARACTER,
	/** A word or number, or one mark between them. */
	TOKEN, SENTENCE, LINE,
	/** A turn of a conversation; a paragraph, which ends before a blank line, in other texts. */
	TURN
}
