package org.labelwright.quality.internal.metrics;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

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

	/** Takes what two annotators said of one thing. */
	interface KeyTaker<K, T> {
		void take(K key, Pair pair, T one, T other);
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

	/** @param none stands for what one of the two said nothing of */
	static <K, T> void byKey(Compared item, Function<AnnotationDocument, Map<K, T>> said, T none, KeyTaker<K, T> taker) {
		forEach(item, said, (pair, one, other) -> Stream.concat(one.keySet().stream(), other.keySet().stream()).distinct()
				.forEach(key -> taker.take(key, pair, one.getOrDefault(key, none), other.getOrDefault(key, none))));
	}

	/** Counts what is equal, each at most as often as both have it. */
	static <T> void equal(Compared item, Function<AnnotationDocument, List<T>> said, Function<T, String> subject, Matches matches) {
		byKey(item, said.andThen(Found::counted), 0, (what, pair, here, there) -> matches.add(subject.apply(what), pair, Math.min(here, there),
				Math.abs(here - there), item.group()));
	}
}
