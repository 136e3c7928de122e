package org.labelwright.ui.canvas.tiers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who speaks in a document, for how long, and the colour of each: in the order in which they come in the document. */
public final class Speakers {

	/** Colours that are told apart on light and dark, 0xRRGGBB; beyond them they begin again. */
	private static final int[] COLORS = { 0x2F7DE1, 0xE0872B, 0x2F9E44, 0xC2255C, 0x7048E8, 0x0C8599, 0xA07800, 0xD6336C, 0x5C940D, 0x1971C2, 0x9C36B5,
			0x846358 };

	private final Map<String, Long> times = new LinkedHashMap<>();
	private final Map<String, Integer> colors = new LinkedHashMap<>();

	Speakers(Iterable<Entry> entries, Wording wording) {
		for (var entry : entries) {
			var speaker = wording.speaker(entry.annotation());
			if (speaker.isEmpty())
				continue;
			times.merge(speaker, entry.time().length(), Long::sum);
			colors.computeIfAbsent(speaker, name -> COLORS[colors.size() % COLORS.length]);
		}
	}

	/** Microseconds that a speaker speaks. */
	public long time(String speaker) {
		return times.getOrDefault(speaker, 0L);
	}

	/** The names, in their order. */
	public List<String> names() {
		return List.copyOf(times.keySet());
	}

	/** The colour of a speaker, 0xRRGGBB; that of the first for an unknown one. */
	public int color(String speaker) {
		return colors.getOrDefault(speaker, COLORS[0]);
	}
}
