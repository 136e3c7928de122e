package org.labelwright.modality.text.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.labelwright.model.util.SchemaIndex;
import org.labelwright.quality.AgreementReport.Measure;
import org.labelwright.quality.Compared;
import org.labelwright.quality.SubjectNames;
import org.labelwright.quality.Unitizing;
import org.labelwright.quality.Unitizing.Unit;
import org.labelwright.quality.spi.Measurement;
import org.labelwright.quality.spi.Metric;

/** Spans as units of the text they are in, in code points; spans of one annotator and label that overlap count as one. */
public final class UnitizingMetric implements Metric {

	@Override
	public Measurement measure(SchemaIndex schema) {
		return new Measurement() {

			private final Unitizing unitizing = new Unitizing();

			@Override
			public void add(Compared item) {
				CoveredText.texts(item).forEach(content -> {
					var units = new HashMap<String, Map<String, List<Unit>>>();
					for (var document : item.documents()) {
						var marked = new HashMap<String, List<Unit>>();
						CoveredText.marked(document, content).forEach((label, ranges) -> marked.put(label,
								Unit.apart(ranges.stream().map(range -> new Unit(range.start(), range.end())).toList())));
						units.put(document.getAnnotatorId(), marked);
					}
					unitizing.add(content.text().length(), units);
				});
			}

			@Override
			public List<Measure> measures() {
				return unitizing.measures(SubjectNames.of(schema::label));
			}
		};
	}
}
