package org.labelwright.io.audio.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.labelwright.io.Times;

import com.fasterxml.jackson.databind.JsonNode;

/** What was kept of a document of ELAN when it was read; nothing of one that is made anew. */
final class EafKept {

	private final JsonNode kept;
	private final long origin;
	private final Map<String, Long> slots = new LinkedHashMap<>();

	EafKept(JsonNode kept) {
		this.kept = kept;
		origin = kept.path(Eaf.ORIGIN).asLong();
		kept.path(Eaf.SLOTS).forEach(slot -> slots.put(slot.path(0).asText(), slot.has(1) ? slot.path(1).asLong() * Times.MILLISECOND : Times.NONE));
	}

	/** Where the document's time begins in the medium, in microseconds. */
	long origin() {
		return origin;
	}

	/** The first element without what is in it; null when there was no document. */
	JsonNode root() {
		return kept.get(Eaf.DOCUMENT);
	}

	/** The elements below it, tiers without annotations; to be changed. */
	List<JsonNode> elements() {
		var elements = new ArrayList<JsonNode>();
		kept.path(Eaf.ELEMENTS).forEach(elements::add);
		return elements;
	}

	/** Slots with their times, {@link Times#NONE} for those without one. */
	Map<String, Long> slots() {
		return slots;
	}

	/** Slots that nothing refers to. */
	Set<String> unused() {
		var unused = new LinkedHashSet<String>();
		kept.path(Eaf.UNUSED).forEach(slot -> unused.add(slot.asText()));
		return unused;
	}

	/**
	 * When a slot of an annotation was at the time of reading; null when there is none.
	 *
	 * @param extras what was kept of the annotation
	 * @param slot   the name of the slot there
	 * @param time   the name of its time, where that followed from others
	 */
	Long time(JsonNode extras, String slot, String time) {
		var value = slots.get(extras.path(slot).asText());
		if (value == null)
			return null;
		return value != Times.NONE ? Long.valueOf(value + origin) : extras.has(time) ? Long.valueOf(extras.path(time).asLong()) : null;
	}
}
