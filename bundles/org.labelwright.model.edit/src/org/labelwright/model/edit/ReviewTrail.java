package org.labelwright.model.edit;

import java.util.ArrayList;
import java.util.List;

import org.labelwright.model.annotation.AnnotationDocument;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Who has passed a document in review since it was submitted. It is kept with the document, in {@code foreign}, so that it goes
 * through journal, undo and versions with it. A document that somebody else than its annotator submitted, such as the adjudicated
 * one, has passed one review by that: the one of whoever made it.
 *
 * @param by     id of the user who submitted it, when that is another than its annotator, also after it was sent back; else null
 * @param passed ids of those who have passed it, the first review first
 */
public record ReviewTrail(String by, List<String> passed) {

	/** That of a document that nobody has passed. */
	static final ReviewTrail NONE = new ReviewTrail(null, List.of());

	private static final String KEY = "review"; //$NON-NLS-1$
	private static final String BY = "by"; //$NON-NLS-1$
	private static final String PASSED = "passed"; //$NON-NLS-1$

	public ReviewTrail {
		passed = List.copyOf(passed);
	}

	/** The trail of a document; an empty one when nobody has passed it. */
	public static ReviewTrail of(AnnotationDocument document) {
		if (document.getForeign() == null || !document.getForeign().path(KEY).isObject())
			return NONE;
		var kept = document.getForeign().path(KEY);
		var passed = new ArrayList<String>();
		kept.path(PASSED).forEach(id -> passed.add(id.asText()));
		return new ReviewTrail(kept.path(BY).textValue(), passed);
	}

	/** The trail of a document that a user submits now. */
	static ReviewTrail begun(AnnotationDocument document, String user) {
		return user.equals(document.getAnnotatorId()) ? NONE : new ReviewTrail(user, List.of(user));
	}

	ReviewTrail and(String user) {
		var all = new ArrayList<>(passed);
		all.add(user);
		return new ReviewTrail(by, all);
	}

	/** The trail of a document that is sent back: to whom remains known. */
	ReviewTrail back() {
		return until(0);
	}

	/** The trail of a document that goes back to a review before. */
	ReviewTrail until(int kept) {
		return new ReviewTrail(by, passed.subList(0, Math.min(kept, passed.size())));
	}

	/** What a document keeps for others, with this in it. */
	ObjectNode keptWith(AnnotationDocument document) {
		if (equals(of(document)))
			return document.getForeign();
		var kept = document.getForeign() == null ? JsonNodeFactory.instance.objectNode() : document.getForeign().deepCopy();
		kept.remove(KEY);
		if (by != null || !passed.isEmpty()) {
			var trail = kept.putObject(KEY);
			if (by != null)
				trail.put(BY, by);
			passed.forEach(trail.putArray(PASSED)::add);
		}
		return kept.isEmpty() ? null : kept;
	}
}
