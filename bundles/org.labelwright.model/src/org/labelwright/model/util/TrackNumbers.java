package org.labelwright.model.util;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Track;

/**
 * Numbers by which people tell the tracks of one label apart: from 1, in the order of a document. They are for the eye
 * only; when a track is deleted, later ones move up.
 */
public final class TrackNumbers {

	private final Map<String, Integer> numbers = new HashMap<>();

	/** @param annotations of a document, in their order */
	public TrackNumbers(Collection<Annotation> annotations) {
		var counts = new HashMap<String, Integer>();
		for (var annotation : annotations)
			if (annotation.getGeometry() instanceof Track)
				numbers.put(annotation.getId(), counts.merge(String.valueOf(annotation.getLabelId()), 1, Integer::sum));
	}

	/** The number of a track; 0 for what is none. */
	public int of(Annotation annotation) {
		return numbers.getOrDefault(annotation.getId(), 0);
	}

	/** What a track is called: the name of its label and its number. The name alone for what is none. */
	public String name(String label, Annotation annotation) {
		int number = of(annotation);
		return number == 0 ? label : label + ' ' + number;
	}

	/** Whether tracks that both know have the same numbers. */
	public boolean agrees(TrackNumbers other) {
		return numbers.entrySet().stream().allMatch(one -> other.numbers.getOrDefault(one.getKey(), one.getValue()).equals(one.getValue()));
	}
}
