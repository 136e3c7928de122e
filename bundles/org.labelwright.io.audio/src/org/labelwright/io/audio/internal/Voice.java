package org.labelwright.io.audio.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a cue of WebVTT says, without markup.
 *
 * @param speaker of a voice that spans it all, or empty
 * @param text    plain
 */
record Voice(String speaker, String text) {

	private static final Pattern SPANNING = Pattern.compile("<v(?:\\.[^\\s>]*)?[ \t]([^>]*)>((?:(?!<v[ .\t>]|</v>).)*)(?:</v>)?", Pattern.DOTALL); //$NON-NLS-1$
	private static final Pattern TAG = Pattern.compile("<[^>]*>?"); //$NON-NLS-1$
	private static final Pattern REFERENCE = Pattern.compile("&(amp|lt|gt|lrm|rlm|nbsp|quot|apos|#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6});"); //$NON-NLS-1$

	/** Reads the payload of a cue. */
	static Voice of(String payload) {
		var spanning = SPANNING.matcher(payload);
		if (!spanning.matches())
			return new Voice("", plain(payload)); //$NON-NLS-1$
		return new Voice(references(spanning.group(1)).strip().replaceAll("\\s+", " "), plain(spanning.group(2))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String plain(String markup) {
		return references(TAG.matcher(markup).replaceAll("")); //$NON-NLS-1$
	}

	private static String references(String text) {
		return REFERENCE.matcher(text).replaceAll(reference -> Matcher.quoteReplacement(character(reference.group(1), reference.group())));
	}

	private static String character(String name, String whole) {
		return switch (name) {
		case "amp" -> "&"; //$NON-NLS-1$ //$NON-NLS-2$
		case "lt" -> "<"; //$NON-NLS-1$ //$NON-NLS-2$
		case "gt" -> ">"; //$NON-NLS-1$ //$NON-NLS-2$
		case "quot" -> "\""; //$NON-NLS-1$ //$NON-NLS-2$
		case "apos" -> "'"; //$NON-NLS-1$ //$NON-NLS-2$
		case "lrm" -> "\u200E"; //$NON-NLS-1$ //$NON-NLS-2$
		case "rlm" -> "\u200F"; //$NON-NLS-1$ //$NON-NLS-2$
		case "nbsp" -> "\u00A0"; //$NON-NLS-1$ //$NON-NLS-2$
		default -> number(name.substring(1), whole);
		};
	}

	private static String number(String number, String whole) {
		int code = Character.toLowerCase(number.charAt(0)) == 'x' ? Integer.parseInt(number.substring(1), 16) : Integer.parseInt(number);
		return Character.isValidCodePoint(code) && code > 0 && (code < 0xD800 || code > 0xDFFF) ? Character.toString(code) : whole;
	}

	/** The payload that says this in the simplest way. */
	String payload() {
		return speaker.isEmpty() ? escape(text) : "<v " + escape(speaker) + '>' + escape(text); //$NON-NLS-1$
	}

	private static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	}
}
