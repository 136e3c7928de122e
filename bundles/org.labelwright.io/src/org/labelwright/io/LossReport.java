package org.labelwright.io;

import java.util.List;

/**
 * What an export will not keep, counted on the data.
 *
 * @param items       items that will be written
 * @param annotations objects in them
 * @param entries     constructs that occur and are not kept; the most frequent first
 */
public record LossReport(long items, long annotations, List<Entry> entries) {

	/**
	 * One construct that is not kept.
	 *
	 * @param construct a name of {@link Constructs}
	 * @param fidelity  lossy or lost
	 * @param count     how often it occurs
	 * @param remark    what is changed or why it is lost
	 * @param places    the first places, item and object
	 * @param name      what people call the construct, when it is the format's own, else null
	 */
	public record Entry(String construct, Fidelity fidelity, long count, String remark, List<String> places, String name) {
		public Entry {
			places = List.copyOf(places);
		}
	}

	public LossReport {
		entries = List.copyOf(entries);
	}

	public boolean lossless() {
		return entries.isEmpty();
	}

	/** How often a construct occurs that is not kept. */
	public long count(String construct) {
		return entries.stream().filter(e -> e.construct().equals(construct)).mapToLong(Entry::count).sum();
	}
}
