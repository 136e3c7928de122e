package org.labelwright.modality.text.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.labelwright.modality.text.Range;
import org.labelwright.modality.text.Spans;
import org.labelwright.modality.text.Text;
import org.labelwright.modality.text.TextModality;
import org.labelwright.modality.text.Texts;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.TextSpan;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.quality.AgreementReport.Measure;
import org.labelwright.quality.AgreementReport.Scope;
import org.labelwright.quality.Compared;
import org.labelwright.quality.Ratings;
import org.labelwright.quality.Scale;
import org.labelwright.quality.SubjectNames;
import org.labelwright.quality.spi.Measurement;
import org.labelwright.quality.spi.Metric;

/**
 * Pieces of texts, each rated by every annotator with the labels of the spans over it: none, one, or several together. A piece of which a span covers
 * a part counts as covered.
 */
abstract class CoveredText implements Metric {

	/** Where the pieces of a text are. */
	interface Pieces {

		int count();

		/** The pieces of which a range covers something, as numbers from and up to; both the same when there are none. */
		Range covered(Range range);
	}

	/**
	 * A text of an item.
	 *
	 * @param language tag of its language, or null when that is not known
	 * @param holds    whether an annotation lies on it
	 */
	record Content(Text text, String language, Predicate<Annotation> holds) {
	}

	/** The texts of an item. */
	private record Contents(List<Content> all) {
	}

	/** Cuts a text. */
	abstract Pieces cut(Content content);

	/** The text of an item, or of each of its parts that is one, read for the first that asks; without those that cannot be read, whose problem is reported. */
	static List<Content> texts(Compared item) {
		return item.shared(Contents.class, () -> {
			var texts = new ArrayList<Content>();
			if (item.parts().isEmpty())
				text(item, item.item().media()).ifPresent(text -> texts.add(new Content(text, item.item().language(), annotation -> true)));
			for (var part : item.parts())
				if (part.modalityId().equals(TextModality.ID))
					text(item, part.media()).ifPresent(text -> texts.add(new Content(text, part.language(), part::holds)));
			return new Contents(List.copyOf(texts));
		}).all();
	}

	private static Optional<Text> text(Compared item, Path media) {
		var read = Texts.read(item.item().name(), media);
		if (read.value().isEmpty())
			read.problems().forEach(item::report);
		return read.value();
	}

	/** The fragments of spans of a text with a label, as far as they lie within it and are not empty, each with the id of its label. */
	static Map<String, List<Range>> marked(AnnotationDocument document, Content content) {
		var marked = new HashMap<String, List<Range>>();
		var text = content.text();
		for (var annotation : document.getAnnotations())
			if (annotation.getGeometry() instanceof TextSpan span && content.holds().test(annotation))
				for (var fragment : Spans.fragments(span))
					if (fragment.start() < Math.min(fragment.end(), text.length()))
						marked.computeIfAbsent(annotation.getLabelId() == null ? "" : annotation.getLabelId(), id -> new ArrayList<>()) //$NON-NLS-1$
								.add(new Range(fragment.start(), Math.min(fragment.end(), text.length())));
		return marked;
	}

	@Override
	public final Measurement measure(SchemaIndex schema) {
		return new Measurement() {

			private final Ratings ratings = new Ratings();
			private final Set<String> labels = new TreeSet<>();

			@Override
			public void add(Compared item) {
				texts(item).forEach(content -> rate(item, content, cut(content)));
			}

			private void rate(Compared item, Content content, Pieces pieces) {
				var changes = new TreeMap<Integer, List<Change>>();
				var covering = new LinkedHashMap<String, Map<String, Integer>>();
				for (var document : item.documents()) {
					var annotator = document.getAnnotatorId();
					covering.put(annotator, new TreeMap<>());
					marked(document, content).forEach((label, ranges) -> {
						labels.add(label);
						for (var range : ranges) {
							var covered = pieces.covered(range);
							changes.computeIfAbsent(covered.start(), place -> new ArrayList<>()).add(new Change(annotator, label, 1));
							changes.computeIfAbsent(covered.end(), place -> new ArrayList<>()).add(new Change(annotator, label, -1));
						}
					});
				}
				int from = 0;
				for (var at : changes.entrySet()) {
					rate(covering, at.getKey() - from, item.group());
					from = at.getKey();
					for (var change : at.getValue())
						covering.get(change.annotator).merge(change.label, change.by, (old, by) -> old + by == 0 ? null : Integer.valueOf(old + by));
				}
				rate(covering, pieces.count() - from, item.group());
			}

			private void rate(Map<String, Map<String, Integer>> covering, int times, int group) {
				if (times == 0)
					return;
				var rated = new HashMap<String, Set<String>>();
				covering.forEach((annotator, over) -> rated.put(annotator, Set.copyOf(over.keySet())));
				ratings.add(rated, times, group);
			}

			@Override
			public List<Measure> measures() {
				var name = SubjectNames.of(schema::label);
				var measures = new ArrayList<>(ratings.measures(Scope.ALL, Scale.NOMINAL));
				for (var label : labels)
					measures.addAll(ratings.as(over -> ((Set<?>) over).contains(label)).measures(Scope.ALL.about(label, name.apply(label)), Scale.NOMINAL));
				return labels.isEmpty() ? List.of() : measures;
			}
		};
	}

	/** A span of an annotator begins or ends. */
	private record Change(String annotator, String label, int by) {
	}
}
