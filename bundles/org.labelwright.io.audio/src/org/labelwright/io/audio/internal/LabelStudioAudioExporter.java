package org.labelwright.io.audio.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.labelwright.io.Confidences;
import org.labelwright.io.Constructs;
import org.labelwright.io.ExportSource;
import org.labelwright.io.ExportSource.Entry;
import org.labelwright.io.Options;
import org.labelwright.io.Timed;
import org.labelwright.io.Times;
import org.labelwright.io.audio.LabelStudioAudioFormat;
import org.labelwright.io.spi.LabelStudioAnswers;
import org.labelwright.media.AudioSource;
import org.labelwright.media.Media;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.model.json.StrictJson;
import org.labelwright.store.Item;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes a list of tasks, each with its regions in the annotation that was read, and with the others as they were. */
public final class LabelStudioAudioExporter extends AudioExporter {

	private static final String AUDIO = "audio"; //$NON-NLS-1$

	private final LabelStudioAnswers answers;

	public LabelStudioAudioExporter(ExportSource source, Options options) {
		super(LabelStudioAudioFormat.ID, source, options);
		answers = new LabelStudioAnswers(schema);
	}

	@Override
	protected void plan(Entry entry, Item item) {
		answers.plan(entry);
	}

	@Override
	public boolean writes(Answer answer) {
		return answers.writes(answer);
	}

	@Override
	protected boolean takes(Annotation annotation) {
		return annotation.getGeometry() instanceof TimeInterval;
	}

	/** Texts, and choices of several; one alone would come back as several. */
	@Override
	protected boolean keeps(Annotation annotation, String attribute, Object value) {
		if (Recordings.TEXT.equals(attribute))
			return value instanceof String text && !text.isEmpty();
		return attribute != null && !attribute.isEmpty() && value instanceof Collection<?> chosen && !chosen.isEmpty()
				&& chosen.stream().allMatch(String.class::isInstance);
	}

	@Override
	public void losses(Annotation annotation, Consumer<String> lost) {
		super.losses(annotation, lost);
		Confidences.losses(annotation, lost);
	}

	@Override
	protected ItemWriter<Item> open(Path place, Path target) throws IOException {
		return new FileWriter(place) {
			private boolean any;

			@Override
			public void write(Entry entry, Item item, List<Annotation> annotations) throws IOException {
				var stretches = answers.stretches(entry);
				if (annotations.isEmpty() && stretches.isEmpty() && extras(entry).isMissingNode() && !Recordings.isSound(item.name()))
					return;
				next(item);
				out.write(any ? ",\n" : "[\n"); //$NON-NLS-1$ //$NON-NLS-2$
				any = true;
				out.write(StrictJson.text(task(entry, item, annotations, stretches)));
			}

			@Override
			public void close() throws IOException {
				out.write(any ? "\n]\n" : "[]\n"); //$NON-NLS-1$ //$NON-NLS-2$
				super.close();
			}
		};
	}

	private ObjectNode task(Entry entry, Item item, List<Annotation> annotations, List<LabelStudioAnswers.Stretch> stretches) {
		var task = extras(entry).path(LabelStudioAudioReader.TASK) instanceof ObjectNode read ? read.deepCopy() : JsonNodeFactory.instance.objectNode();
		if (LabelStudioAudioReader.field(task) == null)
			task.withObject('/' + LabelStudioAudioReader.DATA).put(AUDIO, Recordings.isSound(item.name()) ? item.name() : item.name() + ".wav"); //$NON-NLS-1$
		var results = results(task, annotations.isEmpty() && stretches.isEmpty());
		if (results == null)
			return task;
		var left = results.deepCopy();
		results.removeAll();
		var ids = new HashSet<String>();
		annotations.forEach(annotation -> region(results, annotation, id(annotation, ids)));
		long last = stretches.stream().anyMatch(LabelStudioAnswers.Stretch::open) ? last(entry, item) : 0;
		stretches.forEach(stretch -> results.add(answer(stretch, last)));
		left.forEach(results::add);
		return task;
	}

	private static ObjectNode answer(LabelStudioAnswers.Stretch stretch, long last) {
		var region = LabelStudioAnswers.region(stretch, LabelStudioAudioReader.LABELS, AUDIO);
		region.withObject('/' + LabelStudioAudioReader.VALUE).put(Cues.START, new BigDecimal(Times.seconds(stretch.start().time())))
				.put(Cues.END, new BigDecimal(Times.seconds(stretch.until(last))));
		return region;
	}

	/** When a recording ends: where it cannot be read, when the last of what is said of it does. */
	private static long last(Entry entry, Item item) {
		if (item.media() != null) {
			var opened = Media.open(item.media(), AudioSource.class);
			if (opened.value().isPresent())
				try (var sound = opened.value().get()) {
					return sound.duration();
				}
		}
		return Timed.last(entry.annotations());
	}

	/** The list of results of the annotation that counts, made when there is none and it is wanted. */
	private static ArrayNode results(ObjectNode task, boolean unwanted) {
		if (LabelStudioAudioReader.annotation(task).path(LabelStudioAudioReader.RESULT) instanceof ArrayNode read)
			return read;
		return unwanted ? null : task.withArray('/' + LabelStudioAudioReader.ANNOTATIONS).addObject().putArray(LabelStudioAudioReader.RESULT);
	}

	private String id(Annotation annotation, Set<String> taken) {
		var read = extras(annotation).path(LabelStudioAudioReader.READ).path(LabelStudioAudioReader.ID).textValue();
		var id = read != null && taken.add(read) ? read : annotation.getId();
		taken.add(id);
		return id;
	}

	private void region(ArrayNode results, Annotation annotation, String id) {
		var extras = extras(annotation);
		var interval = (TimeInterval) annotation.getGeometry();
		var result = result(results, extras.path(LabelStudioAudioReader.READ), id, "label", LabelStudioAudioReader.LABELS); //$NON-NLS-1$
		var value = result.withObject('/' + LabelStudioAudioReader.VALUE);
		value.put(Cues.START, new BigDecimal(Times.written(extras, Cues.START, interval.getStart())));
		value.put(Cues.END, new BigDecimal(Times.written(extras, Cues.END, interval.getEnd())));
		if (interval.getChannel() >= 0)
			value.put(LabelStudioAudioReader.CHANNEL, interval.getChannel());
		var others = value.path(LabelStudioAudioReader.LABELS).deepCopy();
		var labels = value.putArray(LabelStudioAudioReader.LABELS).add(labelName(annotation));
		others.forEach(labels::add);
		var confidence = Confidences.written(extras, annotation.getConfidence());
		if (confidence != null)
			result.put(LabelStudioAudioReader.SCORE, new BigDecimal(confidence));
		var shared = result.path(LabelStudioAudioReader.TO_NAME);
		for (var attribute : annotation.getValues())
			if (keeps(annotation, names.name(attribute), names.outward(attribute)))
				value(results, extras, id, names.name(attribute), names.outward(attribute), shared);
		extras.path(LabelStudioAudioReader.OTHERS).forEach(results::add);
	}

	private static void value(ArrayNode results, JsonNode extras, String id, String attribute, Object plain, JsonNode shared) {
		boolean text = attribute.equals(Recordings.TEXT);
		var result = result(results, text ? extras.path(LabelStudioAudioReader.TRANSCRIPT) : extras.path(LabelStudioAudioReader.CONTROLS).path(attribute), id,
				text ? "transcription" : attribute, text ? LabelStudioAudioReader.TEXT_AREA : LabelStudioAudioReader.CHOICES); //$NON-NLS-1$
		result.set(LabelStudioAudioReader.TO_NAME, result.has(LabelStudioAudioReader.TO_NAME) ? result.get(LabelStudioAudioReader.TO_NAME) : shared);
		var list = result.withObject('/' + LabelStudioAudioReader.VALUE).putArray(text ? LabelStudioAudioReader.TEXT : LabelStudioAudioReader.CHOICES);
		(plain instanceof Collection<?> several ? several : List.of(plain)).forEach(each -> list.add(each.toString()));
	}

	private static ObjectNode result(ArrayNode results, JsonNode read, String id, String control, String type) {
		var result = results.addObject();
		if (read instanceof ObjectNode kept)
			result.setAll(kept.deepCopy());
		else
			result.put(LabelStudioAudioReader.FROM_NAME, control).put(LabelStudioAudioReader.TO_NAME, AUDIO).put(LabelStudioAudioReader.TYPE, type);
		return result.put(LabelStudioAudioReader.ID, id);
	}
}
