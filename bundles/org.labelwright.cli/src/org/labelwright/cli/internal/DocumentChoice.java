package org.labelwright.cli.internal;

import java.util.HashSet;
import java.util.Set;

import org.labelwright.core.User;
import org.labelwright.model.annotation.DocumentState;
import org.labelwright.store.DocumentFilter;

import picocli.CommandLine.Option;

/** Options that say which documents a command is about. */
final class DocumentChoice {

	@Option(names = "--state", paramLabel = "STATE", descriptionKey = "state")
	private Set<DocumentState> states = new HashSet<>();

	@Option(names = "--annotator", paramLabel = "ID", descriptionKey = "annotator")
	private Set<String> annotators = new HashSet<>();

	/** @param viewer who sees what comes of it */
	DocumentFilter filter(User viewer) {
		return new DocumentFilter(states, annotators).seenBy(viewer);
	}
}
