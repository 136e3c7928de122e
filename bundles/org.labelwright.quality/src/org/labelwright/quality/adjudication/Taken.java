package org.labelwright.quality.adjudication;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Statement;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** For which rows of annotators the rows of an adjudicated document stand. What a row says is read once, however often it is asked. For one thread. */
final class Taken {

	private final AnnotationDocument adjudicated;
	private Map<ObjectNode, List<String>> read = new IdentityHashMap<>();

	Taken(AnnotationDocument adjudicated) {
		this.adjudicated = adjudicated;
	}

	/** The ids of rows of the adjudicated document by those that they stand for, as they are now; may be changed. */
	Map<String, String> now() {
		var now = new IdentityHashMap<ObjectNode, List<String>>();
		var taken = new HashMap<String, String>();
		for (var rows : List.of(adjudicated.getAnnotations(), adjudicated.getRelations(), adjudicated.getAnswers()))
			for (var row : rows) {
				if (row.getForeign() == null)
					continue;
				var from = read.get(row.getForeign());
				if (from == null)
					from = Provenance.of(row).map(Provenance::from).orElse(List.of());
				now.put(row.getForeign(), from);
				from.forEach(id -> taken.put(id, row.getId()));
			}
		read = now;
		return taken;
	}

	/** A row of the adjudicated document. */
	static Optional<Statement> row(AnnotationDocument adjudicated, String id) {
		return Stream.of(adjudicated.getAnnotations(), adjudicated.getRelations(), adjudicated.getAnswers()).<Statement>flatMap(List::stream)
				.filter(row -> id.equals(row.getId())).findFirst();
	}
}
