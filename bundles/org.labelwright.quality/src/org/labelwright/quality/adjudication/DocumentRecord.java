package org.labelwright.quality.adjudication;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.quality.adjudication.MergeReport.Decision;
import org.labelwright.quality.adjudication.MergeReport.Verdict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
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

	/** What a document keeps, with what was decided against. */
	static ObjectNode dropping(AnnotationDocument adjudicated, List<Provenance> because) {
		var kept = copy(adjudicated);
		drop(record(kept), because);
		return kept;
	}

	/**
	 * What a document keeps, with documents that it is made of.
	 *
	 * @param again ids of rows of annotators that are not dropped any more
	 */
	static ObjectNode made(AnnotationDocument adjudicated, Set<String> sources, Set<String> again) {
		var kept = copy(adjudicated);
		name(record(kept), sources);
		forget(record(kept), again);
		return kept;
	}

	/** What a document keeps, with what a strategy made of what was open. */
	static ObjectNode merged(AnnotationDocument adjudicated, ItemMerge merge, List<Provenance> against) {
		var kept = copy(adjudicated);
		var record = record(kept);
		record.put(STRATEGY, merge.strategy().id());
		name(record, merge.documents().stream().map(AnnotationDocument::getId).toList());
		drop(record, against);
		return kept;
	}

	private static void name(ObjectNode record, Collection<String> sources) {
		var list = record.withArray(SOURCES);
		var known = new HashSet<String>();
		list.forEach(id -> known.add(id.asText()));
		sources.stream().filter(known::add).forEach(list::add);
	}

	private static void drop(ObjectNode record, List<Provenance> because) {
		because.forEach(one -> forget(record, one.from()));
		because.forEach(one -> record.withArray(DROPPED).add(one.json()));
	}

	private static void forget(ObjectNode record, Collection<String> ids) {
		if (!(record.get(DROPPED) instanceof ArrayNode dropped) || ids.isEmpty())
			return;
		for (int i = dropped.size() - 1; i >= 0; i--)
			if (!Collections.disjoint(Provenance.read(dropped.get(i)).from(), ids))
				dropped.remove(i);
	}

	/** Why rows of annotators were dropped, by the ids of those. */
	static Map<String, Provenance> dropped(AnnotationDocument adjudicated) {
		var all = new HashMap<String, Provenance>();
		JsonNode kept = adjudicated.getForeign();
		if (kept != null)
			kept.path(Provenance.KEY).path(DROPPED).forEach(dropped -> {
				var because = Provenance.read(dropped);
				because.from().forEach(id -> all.put(id, because));
			});
		return all;
	}

	private static ObjectNode record(ObjectNode kept) {
		return kept.get(Provenance.KEY) instanceof ObjectNode record ? record : kept.putObject(Provenance.KEY);
	}

	private static ObjectNode copy(AnnotationDocument document) {
		return document.getForeign() == null ? JsonNodeFactory.instance.objectNode() : document.getForeign().deepCopy();
	}
}
