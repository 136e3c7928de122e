package org.labelwright.modality.preference.ui.internal;

import java.util.ArrayList;
import java.util.List;

import org.labelwright.modality.preference.Message;
import org.labelwright.modality.preference.Response;

/**
 * Messages as they are put on the screen: one text with a break between two. Each unit of the text stands at its place; units that
 * a screen cannot show are replaced, one by one, so that places stay what they are.
 *
 * @param text   what is on the screen
 * @param starts where messages begin
 * @param roles  who says them
 * @param styles of Markdown, for each unit
 * @param cut    whether the text is longer than what is shown
 */
public record Shown(String text, int[] starts, List<String> roles, int[] styles, boolean cut) {

	/** More of a text is not shown: the toolkit lays out a line as a whole. */
	public static final int MOST = 400_000;

	private static final char PICTURES = '\u2400'; // symbols of the control characters, in their order
	private static final char REPLACEMENT = '\uFFFD';

	/** Lays messages out; may take a while. */
	public static Shown of(List<Message> messages) {
		var text = new StringBuilder();
		var starts = new int[messages.size()];
		var roles = new ArrayList<String>();
		for (int i = 0; i < starts.length; i++) {
			if (i > 0)
				text.append(Response.BREAK);
			starts[i] = text.length();
			roles.add(messages.get(i).role());
			text.append(messages.get(i).text());
		}
		boolean cut = text.length() > MOST;
		if (cut)
			text.setLength(Character.isHighSurrogate(text.charAt(MOST - 1)) ? MOST - 1 : MOST);
		var visible = visible(text.toString());
		return new Shown(visible, starts, List.copyOf(roles), Markdown.styles(visible), cut);
	}

	/** A text in which what a screen cannot show is replaced, unit by unit. */
	static String visible(String given) {
		var text = new StringBuilder(given);
		for (int i = 0; i < text.length(); i++) {
			char unit = text.charAt(i);
			if (unit < ' ' && unit != '\n' && unit != '\r' && unit != '\t')
				text.setCharAt(i, (char) (PICTURES + unit));
			else if (unit == '\u007F')
				text.setCharAt(i, '\u2421');
			else if (Character.isHighSurrogate(unit) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1)))
				i++;
			else if (Character.isSurrogate(unit))
				text.setCharAt(i, REPLACEMENT);
		}
		return text.toString();
	}
}
