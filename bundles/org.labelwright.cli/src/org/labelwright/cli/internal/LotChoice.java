package org.labelwright.cli.internal;

import java.util.HashSet;
import java.util.Set;

import org.labelwright.model.annotation.DocumentState;
import org.labelwright.store.DocumentFilter;

import picocli.CommandLine.Option;

/** Options that say which finished documents are a lot. */
final class LotChoice {

	@Option(names = "--state", paramLabel = "STATE", descriptionKey = "lot-state")
	private Set<DocumentState> states = new HashSet<>();

	@Option(names = "--annotator", paramLabel = "ID", descriptionKey = "annotator")
	private Set<String> annotators = new HashSet<>();

	DocumentFilter filter() {
		return new DocumentFilter(states.isEmpty() ? Set.of(DocumentState.SUBMITTED, DocumentState.ACCEPTED) : states, annotators);
	}
}
