package org.labelwright.quality.adjudication;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.quality.adjudication.MergeReport.Decision;
import org.labelwright.quality.adjudication.MergeReport.Verdict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What an adjudicated document keeps beside its rows: of which documents it is made, and what was not kept of them and why. */
final class DocumentRecord {

	private static final String SOURCES = "sources"; //$NON-NLS-1$
	private static final String STRATEGY = "strategy"; //$NON-NLS-1$
	private static final String DROPPED = "dropped"; //$NON-NLS-1$
	private static final String UNDECIDED = "undecided"; //$NON-NLS-1$

	private DocumentRecord() {
	}

	/** What a document keeps, with what a strategy made of others. */
	static ObjectNode of(AnnotationDocument adjudicated, String strategy, List<AnnotationDocument> sources, List<Decision> decisions) {
		var kept = copy(adjudicated);
		var record = kept.putObject(Provenance.KEY);
		record.put(STRATEGY, strategy);
		sources.forEach(source -> record.withArray(SOURCES).add(source.getId()));
		for (var decision : decisions)
			if (decision.verdict() != Verdict.KEPT)
				record.withArray(decision.verdict() == Verdict.DROPPED ? DROPPED : UNDECIDED).add(decision.because().json());
		return kept;
	}

	/** What a document keeps, with something that a person chose not to keep. */
	static ObjectNode dropping(AnnotationDocument adjudicated, Provenance because) {
		var kept = copy(adjudicated);
		record(kept).withArray(DROPPED).add(because.json());
		return kept;
	}

	/** What a document keeps, with documents that it is made of. */
	static ObjectNode made(AnnotationDocument adjudicated, Set<String> sources) {
		var kept = copy(adjudicated);
		var list = record(kept).withArray(SOURCES);
		var known = new HashSet<String>();
		list.forEach(id -> known.add(id.asText()));
		sources.stream().filter(known::add).forEach(list::add);
		return kept;
	}

	/** Ids of the rows of annotators that were dropped. */
	static Set<String> dropped(AnnotationDocument adjudicated) {
		var ids = new HashSet<String>();
		JsonNode kept = adjudicated.getForeign();
		if (kept != null)
			kept.path(Provenance.KEY).path(DROPPED).forEach(dropped -> ids.addAll(Provenance.read(dropped).from()));
		return ids;
	}

	private static ObjectNode record(ObjectNode kept) {
		return kept.get(Provenance.KEY) instanceof ObjectNode record ? record : kept.putObject(Provenance.KEY);
	}

	private static ObjectNode copy(AnnotationDocument document) {
		return document.getForeign() == null ? JsonNodeFactory.instance.objectNode() : document.getForeign().deepCopy();
	}
}
