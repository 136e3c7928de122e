package org.labelwright.quality.internal.metrics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.labelwright.model.util.SchemaIndex;
import org.labelwright.quality.AgreementReport.Measure;
import org.labelwright.quality.Compared;
import org.labelwright.quality.Matches;
import org.labelwright.quality.SubjectNames;
import org.labelwright.quality.spi.Measurement;
import org.labelwright.quality.spi.Metric;

/**
 * Spans with the same label that overlap. Each is matched with one of the other annotator at most: with an equal one where there is one, else with
 * the first that is free in the order of their ends.
 */
public final class OverlappingSpans implements Metric {

	private record Group(String part, String label) {
	}

	@Override
	public Measurement measure(SchemaIndex schema) {
		return new Measurement() {

			private final Matches matches = new Matches();

			@Override
			public void add(Compared item) {
				Pairing.<Group, List<Found>>byKey(item,
						document -> Found.in(item).get(document).stream().collect(Collectors.groupingBy(found -> new Group(found.part(), found.label()))),
						List.of(), (group, pair, one, other) -> {
							int both = matched(one, other);
							matches.add(group.label(), pair, both, one.size() + other.size() - 2 * both, item.group());
						});
			}

			@Override
			public List<Measure> measures() {
				return matches.measures(SubjectNames.of(schema::label));
			}
		};
	}

	static int matched(List<Found> one, List<Found> other) {
		var left = new ArrayList<>(one);
		var right = new ArrayList<Found>();
		int matched = 0;
		var equal = Found.counted(one);
		for (var found : other)
			if (equal.merge(found, -1, Integer::sum) >= 0)
				matched++;
			else
				right.add(found);
		if (matched > 0) {
			var taken = Found.counted(other);
			left.removeIf(found -> taken.merge(found, -1, Integer::sum) >= 0);
		}
		var byEnd = Comparator.comparingInt(Found::end).thenComparingInt(Found::start);
		left.sort(byEnd);
		right.sort(byEnd);
		for (int i = 0, j = 0; i < left.size() && j < right.size();)
			if (left.get(i).overlaps(right.get(j))) {
				matched++;
				i++;
				j++;
			} else if (left.get(i).end() <= right.get(j).end())
				i++;
			else
				j++;
		return matched;
	}
}
