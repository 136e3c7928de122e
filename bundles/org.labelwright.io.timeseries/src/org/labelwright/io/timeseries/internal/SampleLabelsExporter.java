package org.labelwright.io.timeseries.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.LongUnaryOperator;

import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.Constructs;
import org.labelwright.io.ExportSource;
import org.labelwright.io.ExportSource.Entry;
import org.labelwright.io.Options;
import org.labelwright.io.Timed;
import org.labelwright.io.Times;
import org.labelwright.io.spi.ItemsFormat;
import org.labelwright.io.timeseries.SampleLabelsFormat;
import org.labelwright.media.SignalSource;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.store.Item;

/** Writes the labels of samples, a file for each item. */
public final class SampleLabelsExporter extends StatesExporter {

	private static final String ENDING = ".labels.csv"; //$NON-NLS-1$
	private static final double SECOND = 1e6;
	/** More rows than any program reads. */
	private static final double MOST = 1e10;

	private final boolean dates;
	/** Rows a second; NaN for the samples of the item. */
	private final double rate;

	public SampleLabelsExporter(ExportSource source, Options options) {
		super(SampleLabelsFormat.ID, source, options);
		dates = options.text(SampleLabelsFormat.TIMES).equals(SampleLabelsFormat.DATES);
		var text = options.text(SampleLabelsFormat.RATE).strip();
		rate = text.isEmpty() ? Double.NaN : WfdbReader.number(text);
		if (!text.isEmpty() && Double.isNaN(rate))
			find(Problem.error("samplelabels.rate", SampleLabelsFormat.RATE, NLS.bind(Messages.Wfdb_noNumber, ItemsFormat.shorten(text)), Messages.Samples_rateRemedy)); //$NON-NLS-1$
	}

	@Override
	protected String label(Annotation annotation) {
		return labelName(annotation).replaceAll("\\s+", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String name(Annotation annotation) {
		var tier = Constructs.tier(annotation.getGeometry());
		return tier == null || tier.isBlank() ? SampleLabelsFormat.NO_TIER : tier.replaceAll("[\\r\\n]+", " "); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The names of the columns, in the order in which they are met. */
	private List<String> names(Entry entry) {
		var names = new LinkedHashSet<String>();
		entry.annotations().forEach(annotation -> names.add(name(annotation)));
		names.remove(SampleLabelsReader.TIME);
		if (names.isEmpty())
			names.add(SampleLabelsFormat.NO_TIER);
		return new ArrayList<>(names);
	}

	@Override
	protected int column(Annotation annotation, Entry entry) {
		return Math.max(0, names(entry).indexOf(name(annotation)));
	}

	@Override
	protected LongUnaryOperator written(Item item) {
		return time -> time;
	}

	@Override
	protected boolean sampled(Item item) {
		if (item.media() == null && !Double.isNaN(rate))
			return true;
		var source = open(item);
		source.ifPresent(SignalSource::close);
		return source.isPresent();
	}

	@Override
	protected void samples(Item item, int column, List<Annotation> annotations, SampleTaker taker) throws IOException {
		long end = annotations.stream().mapToLong(annotation -> Timed.end(annotation.getGeometry())).max().orElse(0);
		if (item.media() == null) {
			grid(end, taker);
			return;
		}
		var opened = open(item);
		if (opened.isEmpty())
			return;
		try (var source = opened.get()) {
			if (Double.isNaN(rate))
				samples(source, 0, taker);
			else
				grid(Math.max(end, source.duration()), taker);
		}
	}

	/** Times of the rate from 0 up to an end. */
	private void grid(long end, SampleTaker taker) throws IOException {
		long count = (long) Math.min(MOST, Math.ceil(end * (rate / SECOND)));
		for (long i = 0; i < count; i++)
			taker.take(Math.round(i * (SECOND / rate)), Double.NaN);
	}

	@Override
	public boolean folder(Path target) {
		return true;
	}

	@Override
	protected ItemWriter<Item> open(Path place, Path target) {
		return new FolderWriter(place, ENDING) {
			@Override
			protected void write(Path file, Entry entry, Item item, List<Annotation> annotations) throws IOException {
				if (!sampled(item))
					return;
				var told = told(entry);
				var columns = columns(entry, told);
				var states = new ArrayList<States>();
				for (int i = 0; i < names(entry).size(); i++)
					states.add(new States(columns.getOrDefault(i, List.of())));
				var clock = dates ? clock(item) : null;
				try (var out = Files.newBufferedWriter(file)) {
					out.write(SampleLabelsReader.TIME);
					for (var name : names(entry))
						out.write(',' + Csv.field(name));
					out.write('\n');
					samples(item, 0, told, (time, value) -> {
						out.write(clock == null ? Times.seconds(time) : clock.utc(time));
						for (var column : states) {
							var state = column.at(time);
							out.write(',' + (state == null ? "" : Csv.field(label(state)))); //$NON-NLS-1$
						}
						out.write('\n');
					});
				}
			}
		};
	}
}
