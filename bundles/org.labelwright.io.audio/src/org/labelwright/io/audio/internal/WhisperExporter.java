package org.labelwright.io.audio.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.labelwright.io.Confidences;
import org.labelwright.io.Constructs;
import org.labelwright.io.ExportSource;
import org.labelwright.io.ExportSource.Entry;
import org.labelwright.io.Options;
import org.labelwright.io.Timed;
import org.labelwright.io.Times;
import org.labelwright.io.audio.EafFormat;
import org.labelwright.io.audio.WhisperFormat;
import org.labelwright.io.audio.internal.WhisperReader.Dialect;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.model.json.StrictJson;
import org.labelwright.store.Item;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes transcripts as openai-whisper does, or as whisper.cpp does where that was read. */
public final class WhisperExporter extends AudioExporter {

	private final Set<String> parents = new HashSet<>();
	private final Set<String> rounded = new HashSet<>();
	private final Set<String> unconfident = new HashSet<>();
	private final Set<String> parts = new HashSet<>();

	public WhisperExporter(ExportSource source, Options options) {
		super(WhisperFormat.ID, source, options);
	}

	@Override
	protected boolean takes(Annotation annotation) {
		return annotation.getGeometry() instanceof TimeInterval;
	}

	private static Dialect dialect(JsonNode kept) {
		return kept.path(WhisperReader.DOCUMENT).has(Dialect.CPP.segments) ? Dialect.CPP : Dialect.OPENAI;
	}

	/** The relation of each part to its segment, of those that are written. */
	private Map<String, Relation> parents(Entry entry, Dialect dialect, List<Annotation> written) {
		var labels = new HashMap<String, String>();
		written.forEach(annotation -> labels.put(annotation.getId(), labelName(annotation)));
		var found = new HashMap<String, Relation>();
		if (entry.document() != null)
			for (var relation : entry.document().getRelations())
				if (EafFormat.PARENT.equals(typeName(relation)) && dialect.partClass.equals(labels.get(relation.getSourceId()))
						&& labels.containsKey(relation.getTargetId()) && !dialect.partClass.equals(labels.get(relation.getTargetId())))
					found.putIfAbsent(relation.getSourceId(), relation);
		return found;
	}

	/** Leaves parts out that belong to no segment. */
	@Override
	protected void plan(Entry entry, Item item) {
		var dialect = dialect(extras(entry));
		var written = entry.annotations().stream().filter(this::writes).toList();
		var found = parents(entry, dialect, written);
		for (var annotation : written) {
			if (labelName(annotation).equals(dialect.partClass) && !found.containsKey(annotation.getId()))
				refuse(annotation);
			if (dialect == Dialect.CPP && !CueExporter.wholeMilliseconds(annotation))
				rounded.add(annotation.getId());
			var confidence = annotation.getConfidence();
			if (confidence != null && (!labelName(annotation).equals(dialect.partClass) || !(confidence >= 0 && confidence <= 1)))
				unconfident.add(annotation.getId());
		}
		found.values().forEach(relation -> parents.add(relation.getId()));
		parts.addAll(found.keySet());
	}

	@Override
	public boolean writes(Relation relation) {
		return parents.contains(relation.getId());
	}

	@Override
	public void losses(Annotation annotation, Consumer<String> lost) {
		super.losses(annotation, lost);
		if (rounded.contains(annotation.getId()))
			lost.accept("TimeInterval"); //$NON-NLS-1$
		if (unconfident.contains(annotation.getId()))
			lost.accept(Constructs.CONFIDENCE);
	}

	@Override
	protected boolean keeps(Annotation annotation, String attribute, Object value) {
		return Recordings.TEXT.equals(attribute) && value instanceof String text && !text.isEmpty() && text.equals(text.strip());
	}

	@Override
	public Optional<String> readBack(Annotation annotation) {
		return parts.contains(annotation.getId()) ? Optional.empty() : unless(annotation, Recordings.SPEECH);
	}

	@Override
	public boolean folder(Path target) {
		return true;
	}

	@Override
	protected ItemWriter<Item> open(Path place, Path target) {
		return new FolderWriter(place, ".json") { //$NON-NLS-1$
			@Override
			protected void write(Path file, Entry entry, Item item, List<Annotation> annotations) throws IOException {
				Files.writeString(file, StrictJson.text(document(entry, annotations)) + '\n');
			}
		};
	}

	private ObjectNode document(Entry entry, List<Annotation> annotations) {
		var kept = extras(entry);
		var dialect = dialect(kept);
		var document = kept.path(WhisperReader.DOCUMENT) instanceof ObjectNode read ? read.deepCopy()
				: JsonNodeFactory.instance.objectNode().putNull(WhisperReader.TEXT);
		var found = parents(entry, dialect, annotations);
		var bySegment = new HashMap<String, List<Annotation>>();
		for (var annotation : annotations)
			if (found.containsKey(annotation.getId()))
				bySegment.computeIfAbsent(found.get(annotation.getId()).getTargetId(), id -> new ArrayList<>()).add(annotation);
		var segments = JsonNodeFactory.instance.arrayNode();
		var all = new StringBuilder();
		for (var annotation : annotations)
			if (!found.containsKey(annotation.getId())) {
				var segment = segment(annotation, dialect, segments.size(), bySegment.getOrDefault(annotation.getId(), List.of()));
				all.append(segment.path(WhisperReader.TEXT).asText());
				segments.add(segment);
			}
		document.set(dialect.segments, segments);
		if (document.path(WhisperReader.TEXT).isNull())
			document.put(WhisperReader.TEXT, all.toString());
		if (dialect == Dialect.OPENAI && !document.has(WhisperReader.LANGUAGE))
			document.put(WhisperReader.LANGUAGE, entry.item().language());
		return document;
	}

	private ObjectNode segment(Annotation annotation, Dialect dialect, int number, List<Annotation> members) {
		var segment = JsonNodeFactory.instance.objectNode();
		if (dialect == Dialect.OPENAI && !extras(annotation).has(WhisperReader.READ))
			segment.put("id", number); //$NON-NLS-1$
		var text = value(annotation, Recordings.TEXT);
		fill(segment, annotation, dialect, WhisperReader.TEXT, text != null ? text : readBack(annotation).isPresent() ? labelName(annotation) : ""); //$NON-NLS-1$
		if (!members.isEmpty() || segment.path(dialect.parts) instanceof ArrayNode read && read.isEmpty()) {
			var written = segment.putArray(dialect.parts);
			members.forEach(member -> part(written, member, dialect));
		}
		return segment;
	}

	private void part(ArrayNode into, Annotation annotation, Dialect dialect) {
		var part = into.addObject();
		var text = value(annotation, Recordings.TEXT);
		fill(part, annotation, dialect, dialect.partText, text == null ? "" : text); //$NON-NLS-1$
		var confidence = Confidences.written(extras(annotation), annotation.getConfidence());
		if (confidence != null)
			part.put(dialect.probability, new BigDecimal(confidence));
		else if (part.path(dialect.probability).isNull())
			part.remove(dialect.probability);
	}

	/** Writes what was read, with the text and the times as they are. */
	private void fill(ObjectNode object, Annotation annotation, Dialect dialect, String textField, String text) {
		var extras = extras(annotation);
		if (extras.path(WhisperReader.READ) instanceof ObjectNode read)
			object.setAll(read.deepCopy());
		var geometry = annotation.getGeometry();
		if (dialect == Dialect.CPP) {
			object.putObject(WhisperReader.TIMESTAMPS).put(WhisperReader.FROM, Cues.time(Timed.start(geometry), ',')).put(WhisperReader.TO, Cues.time(Timed.end(geometry), ','));
			object.putObject(WhisperReader.OFFSETS).put(WhisperReader.FROM, milliseconds(Timed.start(geometry))).put(WhisperReader.TO, milliseconds(Timed.end(geometry)));
		} else {
			object.put(Cues.START, new BigDecimal(Times.written(extras, Cues.START, Timed.start(geometry))));
			object.put(Cues.END, new BigDecimal(Times.written(extras, Cues.END, Timed.end(geometry))));
		}
		var spaced = extras.path(WhisperReader.SPACED).textValue();
		object.put(textField, spaced != null && spaced.strip().equals(text) ? spaced : extras.has(WhisperReader.READ) ? text : ' ' + text);
	}

	private static long milliseconds(long micros) {
		return (micros + Times.MILLISECOND / 2) / Times.MILLISECOND;
	}
}
