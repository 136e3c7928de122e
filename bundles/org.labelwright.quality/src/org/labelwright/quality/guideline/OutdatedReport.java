package org.labelwright.quality.guideline;

import java.util.List;
import java.util.Set;

import org.labelwright.core.Ordered;

/**
 * Which work was done under older versions of the guideline, and may have to be looked at again.
 *
 * @param version     the version in force
 * @param current     how many documents were begun under it
 * @param older       how many were begun under an older one
 * @param unversioned how many name none: begun before the first version, imported, or adjudicated
 * @param documents   of those under an older one that touch what has changed since, in the order in which they were begun
 */
public record OutdatedReport(String version, int current, int older, int unversioned, List<Outdated> documents) {

	public OutdatedReport {
		documents = List.copyOf(documents);
	}

	/**
	 * A document.
	 *
	 * @param version    under which it was begun
	 * @param subjectIds labels, attributes and questions in it that a change since then names
	 */
	public record Outdated(String documentId, String itemId, String itemName, String annotatorId, String version, Set<String> subjectIds) {

		public Outdated {
			subjectIds = Ordered.set(subjectIds);
		}
	}
}
