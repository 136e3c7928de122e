package org.labelwright.model.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * What is wrong with a document, kept in order while some of its rows are looked at again: what is found about all the others stays where it
 * is, and is neither sorted nor copied anew. For one thread.
 */
final class FindingsOrder {

	private List<Placed> placed = List.of();
	private Findings findings = Findings.NONE;

	/** @param row id of the row that was looked at; null when the whole document was */
	record Found(Finding finding, String row) {

		/** Whether it is found again, or not, when these rows are looked at. */
		boolean isOf(Set<String> rows) {
			return row == null ? rows.contains(finding.annotationId()) : rows.contains(row);
		}
	}

	private record Placed(Found found, double rank) implements Comparable<Placed> {

		Finding finding() {
			return found.finding;
		}

		String subject() {
			return finding().annotationId();
		}

		@Override
		public int compareTo(Placed other) {
			int graver = other.finding().problem().severity().compareTo(finding().problem().severity());
			int earlier = graver != 0 ? graver : Double.compare(rank, other.rank);
			return earlier != 0 || subject() == null || other.subject() == null ? earlier : subject().compareTo(other.subject());
		}
	}

	/**
	 * Some rows have been looked at again.
	 *
	 * @param rows their ids; null among them for what is about the document as a whole
	 * @param now  all that is found about them
	 * @param rank where a row lies among the rows, by its id; that of the document as a whole is never asked for, and is first
	 */
	void replace(Set<String> rows, List<Found> now, ToDoubleFunction<String> rank) {
		var added = new ArrayList<Placed>(now.size());
		now.forEach(found -> added.add(place(found, rank)));
		var subjects = new HashSet<>(rows);
		now.forEach(found -> subjects.add(found.finding.annotationId()));
		var kept = new ArrayList<Placed>(placed.size());
		for (var one : placed)
			if (one.found.isOf(rows))
				subjects.add(one.subject());
			else if (one.subject() != null && rows.contains(one.subject()))
				added.add(place(one.found, rank)); // found at another row, while this one may have moved
			else
				kept.add(one);
		added.sort(null);
		placed = merge(kept, added);
		findings = findings.with(placed.stream().map(Placed::finding).toList(), subjects);
	}

	private static Placed place(Found found, ToDoubleFunction<String> rank) {
		var subject = found.finding.annotationId();
		return new Placed(found, subject == null ? Double.NEGATIVE_INFINITY : rank.applyAsDouble(subject));
	}

	private static List<Placed> merge(List<Placed> kept, List<Placed> added) {
		if (added.isEmpty())
			return kept;
		var merged = new ArrayList<Placed>(kept.size() + added.size());
		int next = 0;
		for (var one : kept) {
			while (next < added.size() && added.get(next).compareTo(one) < 0)
				merged.add(added.get(next++));
			merged.add(one);
		}
		merged.addAll(added.subList(next, added.size()));
		return merged;
	}

	/** All that is wrong now. */
	Findings findings() {
		return findings;
	}
}
