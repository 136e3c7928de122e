package org.labelwright.quality.internal.metrics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.schema.RelationType;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.quality.AgreementReport.Measure;
import org.labelwright.quality.Compared;
import org.labelwright.quality.Matches;
import org.labelwright.quality.SubjectNames;
import org.labelwright.quality.spi.Measurement;
import org.labelwright.quality.spi.Metric;

/** Relations of the same type between spans that are equal, with their labels. */
public final class EqualRelations implements Metric {

	private record Arc(String type, Found source, Found target) {

		/** The same whichever end comes first. */
		Arc undirected() {
			return source.toString().compareTo(target.toString()) <= 0 ? this : new Arc(type, target, source);
		}
	}

	@Override
	public Measurement measure(SchemaIndex schema) {
		return new Measurement() {

			private final Matches matches = new Matches();

			@Override
			public void add(Compared item) {
				Pairing.equal(item, document -> arcs(document, schema), Arc::type, matches);
			}

			@Override
			public List<Measure> measures() {
				return matches.measures(SubjectNames.of(schema::relationType));
			}
		};
	}

	private static List<Arc> arcs(AnnotationDocument document, SchemaIndex schema) {
		if (document.getRelations().isEmpty())
			return List.of();
		var spans = new HashMap<String, Found>();
		for (var annotation : document.getAnnotations())
			Found.of(annotation).ifPresent(found -> spans.put(annotation.getId(), found));
		var arcs = new ArrayList<Arc>();
		for (var relation : document.getRelations()) {
			var source = spans.get(relation.getSourceId());
			var target = spans.get(relation.getTargetId());
			if (source == null || target == null)
				continue;
			var type = relation.getTypeId() == null ? "" : relation.getTypeId(); //$NON-NLS-1$
			var arc = new Arc(type, source, target);
			arcs.add(schema.relationType(type).map(RelationType::isDirected).orElse(true) ? arc : arc.undirected());
		}
		return arcs;
	}
}
