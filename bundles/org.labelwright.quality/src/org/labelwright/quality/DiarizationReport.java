package org.labelwright.quality;

import java.util.List;
import java.util.Map;

import org.labelwright.core.Ordered;

/**
 * What {@link DiarizationOperation} found.
 *
 * @param recordings in the order in which they were added
 * @param total      of all recordings
 */
public record DiarizationReport(List<Recording> recordings, DiarizationError total) {

	public DiarizationReport {
		recordings = List.copyOf(recordings);
	}

	/**
	 * One recording.
	 *
	 * @param name      of the item
	 * @param error     of the other
	 * @param reference how long each speaker speaks, in microseconds
	 * @param other     the same as the other says
	 */
	public record Recording(String name, DiarizationError error, Map<String, Long> reference, Map<String, Long> other) {

		public Recording {
			reference = Ordered.map(reference);
			other = Ordered.map(other);
		}
	}
}
