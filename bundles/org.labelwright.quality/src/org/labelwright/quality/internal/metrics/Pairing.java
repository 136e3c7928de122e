package org.labelwright.quality.internal.metrics;

import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.quality.AgreementReport.Pair;
import org.labelwright.quality.Compared;
import org.labelwright.quality.Matches;

/** Goes through the pairs of annotators of an item. */
final class Pairing {

	/** Takes what two annotators said. */
	interface Taker<T> {
		void take(Pair pair, T one, T other);
	}

	private Pairing() {
	}

	static <T> void forEach(Compared item, Function<AnnotationDocument, T> said, Taker<T> taker) {
		var documents = item.documents();
		var all = documents.stream().map(said).toList();
		for (int i = 0; i < all.size(); i++)
			for (int j = i + 1; j < all.size(); j++)
				taker.take(Pair.of(documents.get(i).getAnnotatorId(), documents.get(j).getAnnotatorId()), all.get(i), all.get(j));
	}

	/** Counts what is equal, each at most as often as both have it. */
	static <T> void equal(Compared item, Function<AnnotationDocument, List<T>> said, Function<T, String> subject, Matches matches) {
		forEach(item, said.andThen(Found::counted), (pair, one, other) -> {
			var all = new HashSet<>(one.keySet());
			all.addAll(other.keySet());
			for (var what : all) {
				int here = one.getOrDefault(what, 0);
				int there = other.getOrDefault(what, 0);
				matches.add(subject.apply(what), pair, Math.min(here, there), Math.abs(here - there), item.group());
			}
		});
	}
}
