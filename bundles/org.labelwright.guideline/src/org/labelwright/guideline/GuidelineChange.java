package org.labelwright.guideline;

import java.util.List;
import java.util.Set;

import org.labelwright.core.Ordered;
import org.labelwright.model.Named;

/**
 * What happened to one element of a guideline from one version to the next.
 *
 * @param before     as it was; null for one that was added
 * @param after      as it is; null for one that was removed
 * @param features   names of the features of the metamodel that differ, such as {@code description}; of those that were changed
 * @param subjectIds the labels, attributes and questions that it concerns: those that the element names, before or after, or if
 *                   it names none those of the elements around it; empty when none of them does
 */
public record GuidelineChange(Kind kind, Named before, Named after, List<String> features, Set<String> subjectIds) {

	/** What happened. */
	public enum Kind {
		ADDED, REMOVED, CHANGED,
		/** It is as it was, elsewhere: in another element, or before one that it came after. */
		MOVED
	}

	public GuidelineChange {
		features = List.copyOf(features);
		subjectIds = Ordered.set(subjectIds);
	}

	/** The element as it is now or, when it was removed, as it was. */
	public Named element() {
		return after == null ? before : after;
	}
}
