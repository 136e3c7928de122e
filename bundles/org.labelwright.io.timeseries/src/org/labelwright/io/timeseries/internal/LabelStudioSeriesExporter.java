package org.labelwright.io.timeseries.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.labelwright.io.Confidences;
import org.labelwright.io.ExportSource;
import org.labelwright.io.ExportSource.Entry;
import org.labelwright.io.Options;
import org.labelwright.io.Timed;
import org.labelwright.io.Times;
import org.labelwright.io.spi.LabelStudioAnswers;
import org.labelwright.io.timeseries.LabelStudioSeriesFormat;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.annotation.TimePoint;
import org.labelwright.model.json.StrictJson;
import org.labelwright.store.Item;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes a list of tasks, each with its regions in the annotation that was read, and with the others as they were. */
public final class LabelStudioSeriesExporter extends SeriesExporter {

	private static final String CSV = "csv"; //$NON-NLS-1$
	private static final String SERIES = "ts"; //$NON-NLS-1$

	private final boolean dates;
	private final LabelStudioAnswers answers;

	public LabelStudioSeriesExporter(ExportSource source, Options options) {
		super(LabelStudioSeriesFormat.ID, source, options);
		dates = options.text(LabelStudioSeriesFormat.TIMES).equals(LabelStudioSeriesFormat.DATES);
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

	/** Values are lost, as is declared; none is lost beyond that. */
	@Override
	protected boolean keeps(Annotation annotation, String attribute, Object value) {
		return true;
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
				next(item);
				out.write(any ? ",\n" : "[\n"); //$NON-NLS-1$ //$NON-NLS-2$
				any = true;
				out.write(StrictJson.text(task(entry, item, annotations)));
			}

			@Override
			public void close() throws IOException {
				out.write(any ? "\n]\n" : "[]\n"); //$NON-NLS-1$ //$NON-NLS-2$
				super.close();
			}
		};
	}

	private ObjectNode task(Entry entry, Item item, List<Annotation> annotations) {
		var task = extras(entry).path(LabelStudioSeriesReader.TASK) instanceof ObjectNode read ? read.deepCopy() : JsonNodeFactory.instance.objectNode();
		if (!task.has(LabelStudioSeriesReader.DATA))
			task.putObject(LabelStudioSeriesReader.DATA).put(CSV, Series.isSeries(item.name()) ? item.name() : item.name() + ".csv"); //$NON-NLS-1$
		var stretches = answers.stretches(entry);
		var results = LabelStudioSeriesReader.annotation(task).path(LabelStudioSeriesReader.RESULT) instanceof ArrayNode read ? read
				: annotations.isEmpty() && stretches.isEmpty() ? null : task.withArray('/' + LabelStudioSeriesReader.ANNOTATIONS).addObject().putArray(LabelStudioSeriesReader.RESULT);
		if (results == null)
			return task;
		var left = results.deepCopy();
		results.removeAll();
		// one kind of times in a task: that of the regions that were read
		var clock = dates(annotations) ? clock(item) : null;
		var known = Clock.Known.of(item.media(), this::find);
		var ids = new HashSet<String>();
		annotations.forEach(annotation -> region(results, annotation, ids, clock, known));
		long last = stretches.stream().anyMatch(LabelStudioAnswers.Stretch::open) ? Clock.last(item.media(), annotations) : 0;
		stretches.forEach(stretch -> results.add(answer(stretch, last, clock, known)));
		left.forEach(results::add);
		return task;
	}

	private boolean dates(List<Annotation> annotations) {
		for (var annotation : annotations) {
			var start = extras(annotation).path(LabelStudioSeriesReader.READ).path(LabelStudioSeriesReader.VALUE).path(LabelStudioSeriesReader.START);
			if (!start.isMissingNode())
				return LabelStudioSeriesReader.Time.of(start).absolute();
		}
		return dates;
	}

	private void region(ArrayNode results, Annotation annotation, Set<String> ids, Clock clock, Clock.Known known) {
		var extras = extras(annotation);
		var result = results.addObject();
		if (extras.path(LabelStudioSeriesReader.READ) instanceof ObjectNode read)
			result.setAll(read.deepCopy());
		else
			result.put("from_name", "label").put("to_name", SERIES).put(LabelStudioSeriesReader.TYPE, LabelStudioSeriesReader.LABELS); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		var id = result.path(LabelStudioSeriesReader.ID).textValue();
		result.put(LabelStudioSeriesReader.ID, id != null && ids.add(id) ? id : annotation.getId());
		var value = result.withObject('/' + LabelStudioSeriesReader.VALUE);
		time(value, LabelStudioSeriesReader.START, Timed.start(annotation.getGeometry()), clock, known);
		time(value, LabelStudioSeriesReader.END, Timed.end(annotation.getGeometry()), clock, known);
		value.put(LabelStudioSeriesReader.INSTANT, annotation.getGeometry() instanceof TimePoint);
		var others = value.path(LabelStudioSeriesReader.LABELS).deepCopy();
		var labels = value.putArray(LabelStudioSeriesReader.LABELS).add(labelName(annotation));
		others.forEach(labels::add);
		var confidence = Confidences.written(extras, annotation.getConfidence());
		if (confidence != null)
			result.put(LabelStudioSeriesReader.SCORE, new BigDecimal(confidence));
		extras.path(LabelStudioSeriesReader.OTHERS).forEach(results::add);
	}

	private static ObjectNode answer(LabelStudioAnswers.Stretch stretch, long last, Clock clock, Clock.Known known) {
		var region = LabelStudioAnswers.region(stretch, LabelStudioSeriesReader.LABELS, SERIES);
		var value = region.withObject('/' + LabelStudioSeriesReader.VALUE);
		time(value, LabelStudioSeriesReader.START, stretch.start().time(), clock, known);
		time(value, LabelStudioSeriesReader.END, stretch.until(last), clock, known);
		value.put(LabelStudioSeriesReader.INSTANT, false);
		return region;
	}

	/** A time as it was, as long as it is the same. */
	private static void time(ObjectNode value, String name, long time, Clock clock, Clock.Known known) {
		var read = LabelStudioSeriesReader.Time.of(value.path(name));
		if (read.absolute() == (clock != null) && read.micros() == time + (clock == null ? known.start() : known.zero()))
			return;
		if (clock == null)
			value.put(name, new BigDecimal(Times.seconds(time + known.start())));
		else
			value.put(name, clock.utc(time));
	}
}
