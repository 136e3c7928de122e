package org.labelwright.io.audio.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

import org.labelwright.io.XmlTree;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.TimeInterval;

import com.fasterxml.jackson.databind.JsonNode;

/** A tier of a document of ELAN on its way out, with its annotations. */
final class EafTier {

	private final JsonNode element;
	private final String id;
	private final String wish;
	private final String label;
	private final String speaker;
	private final String parent;
	private final String stereotype;
	private final List<Annotation> members = new ArrayList<>();
	private final TreeMap<Long, Long> taken = new TreeMap<>();

	/**
	 * @param element    how it is written, without annotations
	 * @param wish       the name that the tier should have
	 * @param label      of all that is on it; null for a tier without a type
	 * @param stereotype the constraints of its type; null for none
	 */
	EafTier(JsonNode element, String wish, String label, String stereotype) {
		this.element = element;
		this.wish = wish;
		this.label = Objects.requireNonNullElse(label, ""); //$NON-NLS-1$
		this.stereotype = stereotype;
		id = XmlTree.attribute(element, Eaf.TIER_ID);
		speaker = Objects.requireNonNullElse(XmlTree.attribute(element, Eaf.PARTICIPANT), ""); //$NON-NLS-1$
		parent = XmlTree.attribute(element, Eaf.PARENT_REF);
	}

	JsonNode element() {
		return element;
	}

	String id() {
		return id;
	}

	String wish() {
		return wish;
	}

	String label() {
		return label;
	}

	/** Who speaks; empty for no one that is known. */
	String speaker() {
		return speaker;
	}

	/** The tier above it; null when it stands alone. */
	String parent() {
		return parent;
	}

	String stereotype() {
		return stereotype;
	}

	boolean symbolic() {
		return Eaf.symbolic(stereotype);
	}

	/** What lies on it; to be sorted. */
	List<Annotation> members() {
		return members;
	}

	/** Whether nothing lies on it at a time. */
	boolean free(TimeInterval interval) {
		var before = taken.lowerEntry(interval.getEnd());
		return before == null || before.getValue() <= interval.getStart();
	}

	void add(Annotation annotation) {
		members.add(annotation);
		var interval = (TimeInterval) annotation.getGeometry();
		taken.merge(interval.getStart(), interval.getEnd(), Math::max);
	}
}
