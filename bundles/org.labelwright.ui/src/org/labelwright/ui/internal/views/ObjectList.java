package org.labelwright.ui.internal.views;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.TextSpan;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.model.annotation.TimePoint;
import org.labelwright.model.edit.DocumentEditor;
import org.labelwright.model.schema.Label;
import org.labelwright.model.util.Bounds;
import org.labelwright.model.util.Geometries;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.model.util.TrackNumbers;
import org.labelwright.ui.canvas.timeline.Ticks;
import org.labelwright.ui.internal.ValueTexts;

/** The annotations of a document, filtered and sorted, by index and by id. */
final class ObjectList {

	/** What to sort by. */
	enum Key {
		RANK, LABEL, KIND, SIZE, PART, ORIGIN
	}

	/** Of seconds. */
	private static final int DECIMALS = 3;

	private final SchemaIndex schema;
	private final List<Annotation> source;
	private final DocumentEditor editor;
	private List<Annotation> rows = new ArrayList<>();
	private final Map<String, Integer> indices = new HashMap<>();
	private TrackNumbers numbers;
	private String filter = ""; //$NON-NLS-1$
	private Key key = Key.RANK;
	private boolean descending;

	/**
	 * @param source in ascending rank; read again at each rebuild
	 * @param editor of the document
	 */
	ObjectList(SchemaIndex schema, List<Annotation> source, DocumentEditor editor) {
		this.schema = schema;
		this.source = source;
		this.editor = editor;
		rebuild();
	}

	void filter(String text) {
		filter = text.strip().toLowerCase(Locale.ROOT);
		rebuild();
	}

	void sort(Key newKey, boolean newDescending) {
		key = newKey;
		descending = newDescending;
		rebuild();
	}

	void rebuild() {
		number();
		rows = new ArrayList<>(source.size());
		for (var annotation : source)
			if (passes(annotation))
				rows.add(annotation);
		if (key != Key.RANK)
			rows.sort(order());
		if (descending)
			rows = new ArrayList<>(rows.reversed());
		indices.clear();
		for (int i = 0; i < rows.size(); i++)
			indices.put(rows.get(i).getId(), i);
	}

	/** Gives tracks their numbers. */
	void number() {
		numbers = new TrackNumbers(source);
	}

	private Comparator<Annotation> order() {
		return switch (key) {
		case RANK -> Comparator.comparingDouble(Annotation::getRank);
		case LABEL -> Comparator.comparing(this::label, String.CASE_INSENSITIVE_ORDER);
		case KIND -> Comparator.comparing((Annotation a) -> kind(a)).thenComparingLong(ObjectList::begin);
		case SIZE -> Comparator.comparingDouble(ObjectList::extent);
		case PART -> Comparator.comparing(this::role).thenComparingLong(ObjectList::begin);
		case ORIGIN -> Comparator.comparing(Annotation::getOrigin);
		};
	}

	/** Whether an annotation belongs in the list as it is now. */
	boolean passes(Annotation annotation) {
		return filter.isEmpty() || name(annotation).toLowerCase(Locale.ROOT).contains(filter)
				|| kind(annotation).toLowerCase(Locale.ROOT).contains(filter)
				|| role(annotation).toLowerCase(Locale.ROOT).contains(filter)
				|| values(annotation).toLowerCase(Locale.ROOT).contains(filter)
				|| annotation.getNote() != null && annotation.getNote().toLowerCase(Locale.ROOT).contains(filter)
				|| annotation.getFlags().stream().anyMatch(flag -> flag.toLowerCase(Locale.ROOT).contains(filter));
	}

	Key key() {
		return key;
	}

	boolean descending() {
		return descending;
	}

	/** Ids of all in the list, in its order. */
	List<String> ids() {
		var ids = new ArrayList<String>(rows.size());
		rows.forEach(row -> ids.add(row.getId()));
		return ids;
	}

	/** True when a new annotation that lies above all others belongs at the end. */
	boolean appends() {
		return key == Key.RANK && !descending;
	}

	void append(Annotation annotation) {
		indices.put(annotation.getId(), rows.size());
		rows.add(annotation);
	}

	int size() {
		return rows.size();
	}

	Annotation get(int index) {
		return rows.get(index);
	}

	/** -1 when it is not in the list. */
	int indexOf(String id) {
		return indices.getOrDefault(id, -1);
	}

	/** Name of the label, or its id when the schema has no such label. */
	private String label(Annotation annotation) {
		var id = annotation.getLabelId();
		return id == null ? "" : schema.label(id).map(Label::getName).orElse(id); //$NON-NLS-1$
	}

	/** The label, and what number a track of it has. */
	String name(Annotation annotation) {
		return numbers.name(label(annotation), annotation);
	}

	String color(Annotation annotation) {
		return annotation.getLabelId() == null ? null : schema.label(annotation.getLabelId()).map(Label::getColor).orElse(null);
	}

	/** What the part is that an annotation lies on; empty when its item has one medium. */
	String role(Annotation annotation) {
		var parts = editor.parts();
		return parts.isEmpty() ? "" : editor.part(annotation.getPart()).orElse(parts.getFirst()).role(); //$NON-NLS-1$
	}

	static String kind(Annotation annotation) {
		return kind(annotation.getGeometry());
	}

	/** @param geometry may be null */
	static String kind(Geometry geometry) {
		return geometry == null ? "" : Geometries.kind(geometry); //$NON-NLS-1$
	}

	/** What tells objects of a label apart at a glance: the text that a span quotes, or when something begins, else the kind. */
	static String shape(Annotation annotation) {
		return switch (annotation.getGeometry()) {
		case TextSpan span when !span.getQuotes().isEmpty() -> String.join(" \u2026 ", span.getQuotes()).replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		case TimeInterval interval -> Ticks.format(begin(annotation), DECIMALS);
		case TimePoint point -> Ticks.format(begin(annotation), DECIMALS);
		case null, default -> kind(annotation);
		};
	}

	/** When it begins; 0 for what has no time. */
	private static long begin(Annotation annotation) {
		return switch (annotation.getGeometry()) {
		case TimeInterval interval -> interval.getStart();
		case TimePoint point -> point.getTime();
		case null, default -> 0;
		};
	}

	/** Area of the place, or how long it lasts. */
	private static double extent(Annotation annotation) {
		return switch (annotation.getGeometry()) {
		case null -> 0;
		case TimeInterval interval -> (double) interval.getEnd() - interval.getStart();
		case Geometry place -> Geometries.bounds(place).map(Bounds::area).orElse(0.0);
		};
	}

	/** Width and height of the place, rounded to pixels, or how long it lasts; empty when it has neither. */
	static String size(Annotation annotation) {
		return size(annotation.getGeometry());
	}

	/** @param geometry may be null */
	static String size(Geometry geometry) {
		if (geometry == null)
			return ""; //$NON-NLS-1$
		if (geometry instanceof TimeInterval interval)
			return String.format("%.3f s", (interval.getEnd() - interval.getStart()) / 1e6); //$NON-NLS-1$
		return Geometries.bounds(geometry)
				.map(b -> Math.round(b.width()) + " × " + Math.round(b.height())).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The attributes and their values as people call them. */
	String values(Annotation annotation) {
		return ValueTexts.of(annotation.getValues(), schema);
	}
}
