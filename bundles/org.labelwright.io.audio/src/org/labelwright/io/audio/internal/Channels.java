package org.labelwright.io.audio.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Channels as formats of NIST name them: by numbers from 1, or by letters from A. */
final class Channels {

	private static final String KEPT = "channel"; //$NON-NLS-1$

	private Channels() {
	}

	/** The channel from 0, or -1 when the text names none. */
	static int read(String text) {
		if (text.matches("[1-9]\\d{0,3}")) //$NON-NLS-1$
			return Integer.parseInt(text) - 1;
		return text.matches("[A-Z]") ? text.charAt(0) - 'A' : -1; //$NON-NLS-1$
	}

	/** Notes how a channel was written, where that is not how it would be. */
	static void keep(ObjectNode extras, String text) {
		if (!text.equals(plain(read(text))))
			extras.put(KEPT, text);
	}

	/** A channel as it was written, if it is still the same, else by its number; the first for all. */
	static String written(JsonNode extras, int channel) {
		var kept = extras.path(KEPT).textValue();
		return kept != null && read(kept) == channel ? kept : plain(channel);
	}

	private static String plain(int channel) {
		return Integer.toString(Math.max(channel, 0) + 1);
	}
}
