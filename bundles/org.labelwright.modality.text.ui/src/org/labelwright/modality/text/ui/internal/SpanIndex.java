package org.labelwright.modality.text.ui.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Relation;
import org.labelwright.ui.canvas.spi.Layers.Layer;
import org.labelwright.modality.text.Text;
import org.locationtech.jts.index.bintree.Bintree;
import org.locationtech.jts.index.bintree.Interval;

/** The spans of a document by place, and its relations by their ends. */
final class SpanIndex {

	private static final Comparator<SpanEntry> ORDER = Comparator.comparingInt(SpanEntry::start)
			.thenComparing(Comparator.comparingInt(SpanEntry::end).reversed())
			.thenComparingDouble((SpanEntry entry) -> entry.annotation().getRank()).thenComparing(SpanEntry::id);

	private final Text text;
	private final Map<String, SpanEntry> byId = new HashMap<>();
	private final TreeSet<SpanEntry> inOrder = new TreeSet<>(ORDER);
	private final Bintree byPlace = new Bintree();
	private final Map<String, LinkedHashMap<String, Relation>> byEnd = new HashMap<>();
	private final Map<String, String[]> ends = new HashMap<>();
	/** Numbers of the chains, by group. */
	private final Map<String, Integer> chains = new HashMap<>();

	SpanIndex(Text text, Collection<Annotation> annotations, Collection<Relation> relations) {
		this.text = text;
		annotations.forEach(this::put);
		relations.forEach(this::put);
	}

	/** Of other documents, without their relations. */
	static SpanIndex of(Text text, Collection<Layer> layers) {
		var index = new SpanIndex(text, List.of(), List.of());
		for (var layer : layers)
			layer.editing().annotations().forEach(annotation -> index.put(annotation, layer));
		return index;
	}

	private static Interval interval(int start, int end) {
		return new Interval(start, end);
	}

	/** Adds or replaces an annotation. */
	void put(Annotation annotation) {
		put(annotation, null);
	}

	private void put(Annotation annotation, Layer layer) {
		remove(annotation.getId());
		SpanEntry.of(text, annotation, layer).ifPresent(entry -> {
			byId.put(entry.id(), entry);
			if (annotation.getGroup() != null)
				chains.putIfAbsent(annotation.getGroup(), chains.size() + 1);
			inOrder.add(entry);
			for (var fragment : entry.fragments())
				byPlace.insert(interval(fragment.start(), fragment.end()), entry);
		});
	}

	void remove(String id) {
		var entry = byId.remove(id);
		if (entry == null)
			return;
		// its rank may have changed with the annotation, so that the order no longer finds it
		if (!inOrder.remove(entry))
			inOrder.removeIf(other -> other == entry);
		for (var fragment : entry.fragments())
			byPlace.remove(interval(fragment.start(), fragment.end()), entry);
	}

	SpanEntry get(String id) {
		return byId.get(id);
	}

	Collection<SpanEntry> all() {
		return inOrder;
	}

	/** Spans with a fragment that touches a range of code points, in the order of the text. */
	List<SpanEntry> touching(int start, int end) {
		var found = new LinkedHashSet<SpanEntry>();
		for (var item : byPlace.query(interval(start, end))) {
			var entry = (SpanEntry) item;
			if (entry.fragments().stream().anyMatch(f -> f.start() <= end && f.end() >= start))
				found.add(entry);
		}
		var sorted = new ArrayList<>(found);
		sorted.sort(ORDER);
		return sorted;
	}

	/** The next or previous span in the order of the text; from the other end when there is none. */
	SpanEntry beside(SpanEntry entry, boolean next) {
		if (inOrder.isEmpty())
			return null;
		var found = entry == null ? null : next ? inOrder.higher(entry) : inOrder.lower(entry);
		return found != null ? found : next ? inOrder.first() : inOrder.last();
	}

	/** The first span from a place on, or the last before it; from the other end when there is none. */
	SpanEntry from(int place, boolean next) {
		SpanEntry last = null;
		for (var entry : inOrder) {
			if (entry.start() >= place)
				return next ? entry : last != null ? last : inOrder.last();
			last = entry;
		}
		return next || last == null ? beside(null, next) : last;
	}

	/** The number of the chain that an annotation is in, from 1 in the order in which they came; 0 for none. */
	int chain(Annotation annotation) {
		return annotation.getGroup() == null ? 0 : chains.getOrDefault(annotation.getGroup(), 0);
	}

	void put(Relation relation) {
		removeRelation(relation.getId());
		var both = new String[] { relation.getSourceId(), relation.getTargetId() };
		ends.put(relation.getId(), both);
		for (var end : both)
			byEnd.computeIfAbsent(end, id -> new LinkedHashMap<>()).put(relation.getId(), relation);
	}

	void removeRelation(String id) {
		var both = ends.remove(id);
		if (both == null)
			return;
		for (var end : both) {
			var others = byEnd.get(end);
			if (others != null && others.remove(id) != null && others.isEmpty())
				byEnd.remove(end);
		}
	}

	/** Relations from and to a span. */
	Collection<Relation> relations(String id) {
		var found = byEnd.get(id);
		return found == null ? List.of() : found.values();
	}
}
