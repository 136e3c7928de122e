package org.labelwright.quality.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.quality.AgreementReport.Pair;
import org.labelwright.quality.compare.Comparison;
import org.labelwright.quality.compare.ComparisonPolicy;

/**
 * The documents of an item, each two of them held against each other.
 *
 * @param compared the first of a pair is that whose annotator is the first of it
 */
public record Pairs(List<Compared> compared) {

	/** What two annotators said. */
	public record Compared(Pair pair, Comparison comparison) {
	}

	/** @param documents of different annotators */
	public static Pairs of(List<AnnotationDocument> documents, ComparisonPolicy policy) {
		var sorted = documents.stream().sorted(Comparator.comparing(AnnotationDocument::getAnnotatorId)).toList();
		var compared = new ArrayList<Compared>();
		for (int i = 0; i < sorted.size(); i++)
			for (int j = i + 1; j < sorted.size(); j++)
				compared.add(new Compared(new Pair(sorted.get(i).getAnnotatorId(), sorted.get(j).getAnnotatorId()),
						Comparison.of(sorted.get(i), sorted.get(j), policy)));
		return new Pairs(compared);
	}

	/** Which share of all that two of them said both said alike, on average over pairs; 1 where nobody said anything. */
	public double agreement() {
		return compared.stream().mapToDouble(one -> alike(one.comparison)).average().orElse(1);
	}

	/** How many things are compared: each counts for each pair of which one said it. */
	public long things() {
		return compared.stream().flatMap(one -> one.comparison.counts().values().stream()).mapToLong(Integer::longValue).sum();
	}

	private static double alike(Comparison comparison) {
		var counts = comparison.counts();
		int all = counts.values().stream().mapToInt(Integer::intValue).sum();
		return all == 0 ? 1 : (double) counts.getOrDefault(Comparison.Kind.MATCHED, 0) / all;
	}
}
