package org.labelwright.io.timeseries.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongUnaryOperator;

import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.ExportSource;
import org.labelwright.io.ExportSource.Entry;
import org.labelwright.io.Options;
import org.labelwright.io.Timed;
import org.labelwright.media.Media;
import org.labelwright.media.MediaException;
import org.labelwright.media.SignalSource;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.store.Item;

/**
 * Writes the label that holds at each sample. Intervals of one column may not overlap; those that no sample tells, or that touch
 * one of the same label, are left out as objects of their own; those whose borders lie between samples are counted.
 */
abstract class StatesExporter extends SeriesExporter {

	private static final int PIECE = 1 << 14;

	private final Set<String> moved = new HashSet<>();

	protected StatesExporter(String format, ExportSource source, Options options) {
		super(format, source, options);
	}

	/** Takes samples in their order. */
	@FunctionalInterface
	interface SampleTaker {
		void take(long time, double value) throws IOException;
	}

	/** Whether samples can be told of an item; if not, that is told. */
	protected abstract boolean sampled(Item item);

	/** Passes the samples of a column. */
	protected abstract void samples(Item item, int column, List<Annotation> annotations, SampleTaker taker) throws IOException;

	/** The column of an interval, from 0. */
	protected abstract int column(Annotation annotation, Entry entry);

	/** How times are read back. */
	protected abstract LongUnaryOperator written(Item item);

	/** How a label is written. */
	protected abstract String label(Annotation annotation);

	@Override
	protected final boolean takes(Annotation annotation) {
		return annotation.getGeometry() instanceof TimeInterval && !label(annotation).isEmpty();
	}

	/** Values are lost, as is declared; none is lost beyond that. */
	@Override
	protected final boolean keeps(Annotation annotation, String attribute, Object value) {
		return true;
	}

	@Override
	public final Optional<String> readBack(Annotation annotation) {
		return unless(annotation, label(annotation));
	}

	@Override
	public final void losses(Annotation annotation, Consumer<String> lost) {
		super.losses(annotation, lost);
		if (moved.contains(annotation.getId()))
			lost.accept("TimeInterval"); //$NON-NLS-1$
	}

	/** The columns of intervals. */
	protected final Map<Integer, List<Annotation>> columns(Entry entry, List<Annotation> annotations) {
		var columns = new LinkedHashMap<Integer, List<Annotation>>();
		annotations.forEach(annotation -> columns.computeIfAbsent(column(annotation, entry), column -> new ArrayList<>()).add(annotation));
		return columns;
	}

	@Override
	protected final void plan(Entry entry, Item item) {
		var left = entry.annotations().stream().filter(this::writes).toList();
		if (left.isEmpty())
			return;
		if (!sampled(item)) {
			left.forEach(this::refuse);
			return;
		}
		int gone = 0;
		for (var column : columns(entry, left).entrySet())
			gone += plan(item, column.getKey(), column.getValue());
		if (gone > 0)
			find(Problem.warning(format + ".states", item.name(), NLS.bind(Messages.States_gone, gone), Messages.States_goneRemedy)); //$NON-NLS-1$
	}

	private int plan(Item item, int column, List<Annotation> annotations) {
		var overlapping = States.overlapping(annotations);
		overlapping.forEach(this::refuse);
		var rest = annotations.stream().filter(this::writes).toList();
		var look = new States.Look(new States(rest), written(item));
		try {
			samples(item, column, rest, (time, value) -> look.take(time));
		} catch (IOException e) {
			find(e instanceof MediaException known ? known.problem()
					: Problem.error(format + ".samples", item.name(), NLS.bind(Messages.States_unreadable, e.getMessage()), Messages.States_unreadableRemedy)); //$NON-NLS-1$
			return 0;
		}
		look.end();
		int gone = overlapping.size();
		for (var annotation : rest)
			if (look.of(annotation) == null) {
				refuse(annotation);
				gone++;
			}
		Annotation before = null;
		for (var annotation : look.told()) {
			var told = look.of(annotation);
			if (told[0] != Timed.start(annotation.getGeometry()) || told[1] != Timed.end(annotation.getGeometry()))
				moved.add(annotation.getId());
			if (before != null && look.of(before)[1] == told[0] && label(before).equals(label(annotation))) {
				// both are read back as one: the first, which ends with the second
				joined.add(annotation.getId());
				refuse(annotation);
				moved.add(before.getId());
				look.of(before)[1] = told[1];
				gone++;
			} else
				before = annotation;
		}
		return gone;
	}

	/** Intervals that are written, and read back as part of the one before. */
	private final Set<String> joined = new HashSet<>();

	/** What samples tell of an item: what is written, and what is part of that. */
	protected final List<Annotation> told(Entry entry) {
		return entry.annotations().stream().filter(annotation -> writes(annotation) || joined.contains(annotation.getId())).toList();
	}

	/** The file of an item as a source, which whoever asks closes; empty when it cannot be opened, which is told. */
	protected final Optional<SignalSource> open(Item item) {
		if (item.media() == null) {
			unreadable(item, Messages.States_noFile);
			return Optional.empty();
		}
		var opened = Media.open(item.media(), SignalSource.class);
		if (opened.value().isEmpty())
			unreadable(item, opened.problems().getFirst().message());
		return opened.value();
	}

	/** Passes all samples of a channel, also those that are gaps. */
	protected static void samples(SignalSource source, int channel, SampleTaker taker) throws IOException {
		var times = new long[PIECE];
		var values = new double[PIECE];
		for (long first = 0;;) {
			int count = source.read(channel, first, times, values);
			for (int i = 0; i < count; i++)
				taker.take(times[i], values[i]);
			if (count < PIECE)
				return;
			first += count;
		}
	}
}
