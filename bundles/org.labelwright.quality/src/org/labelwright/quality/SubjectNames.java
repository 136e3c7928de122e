package org.labelwright.quality;

import java.util.Optional;
import java.util.function.Function;

import org.labelwright.model.Named;
import org.labelwright.quality.internal.Messages;

/** What the subjects of measures are called. */
public final class SubjectNames {

	private SubjectNames() {
	}

	/** Gives the name of what has an id, or the id when there is nothing; for an empty id says that there is no label. */
	public static Function<String, String> of(Function<String, Optional<? extends Named>> find) {
		return id -> id.isEmpty() ? Messages.Agreement_unlabelled : find.apply(id).map(Named::getName).orElse(id);
	}
}
