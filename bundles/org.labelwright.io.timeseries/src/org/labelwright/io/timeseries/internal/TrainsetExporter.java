package org.labelwright.io.timeseries.internal;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongUnaryOperator;

import org.labelwright.io.Constructs;
import org.labelwright.io.ExportSource;
import org.labelwright.io.ExportSource.Entry;
import org.labelwright.io.Options;
import org.labelwright.io.timeseries.TrainsetFormat;
import org.labelwright.media.SignalSource;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.store.Item;

/** Writes a table of TRAINSET for each item, with its samples. */
public final class TrainsetExporter extends StatesExporter {

	private static final String ENDING = "-labeled.csv"; //$NON-NLS-1$
	private static final int LONGEST_LABEL = 16;

	public TrainsetExporter(ExportSource source, Options options) {
		super(TrainsetFormat.ID, source, options);
	}

	@Override
	protected String label(Annotation annotation) {
		var label = labelName(annotation).replaceAll("[^a-zA-Z0-9_-]", "_"); //$NON-NLS-1$ //$NON-NLS-2$
		if (label.equals("0")) //$NON-NLS-1$
			return "_0"; //$NON-NLS-1$
		return label.length() > LONGEST_LABEL ? label.substring(0, LONGEST_LABEL) : label;
	}

	@Override
	protected boolean sampled(Item item) {
		var source = open(item);
		source.ifPresent(SignalSource::close);
		return source.isPresent();
	}

	@Override
	protected int column(Annotation annotation, Entry entry) {
		return Math.max(0, Constructs.channel(annotation.getGeometry()));
	}

	@Override
	protected LongUnaryOperator written(Item item) {
		var clock = clock(item);
		return time -> clock.time(clock.millis(time));
	}

	@Override
	protected void samples(Item item, int column, List<Annotation> annotations, SampleTaker taker) throws IOException {
		var opened = open(item);
		if (opened.isEmpty())
			return;
		try (var source = opened.get()) {
			if (column < source.channels().size())
				values(source, column, taker);
		}
	}

	/** TRAINSET has no gaps: those are left out. */
	private static void values(SignalSource source, int channel, SampleTaker taker) throws IOException {
		samples(source, channel, (time, value) -> {
			if (Double.isFinite(value))
				taker.take(time, value);
		});
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
				var opened = TrainsetExporter.this.open(item);
				if (opened.isEmpty())
					return;
				var columns = columns(entry, told(entry));
				try (var source = opened.get(); var out = Files.newBufferedWriter(file)) {
					out.write("series,timestamp,value,label\n"); //$NON-NLS-1$
					for (int channel = 0; channel < source.channels().size(); channel++)
						series(source, channel, new States(columns.getOrDefault(channel, List.of())), out);
				}
			}
		};
	}

	private void series(SignalSource source, int channel, States states, Writer out) throws IOException {
		var clock = Clock.of(source);
		var name = Csv.field(source.channels().get(channel).name());
		values(source, channel, (time, value) -> {
			var state = states.at(time);
			out.write(name + ',' + clock.millis(time) + ',' + BigDecimal.valueOf(value).stripTrailingZeros().toPlainString() + ',' + (state == null ? "" : label(state)) + '\n'); //$NON-NLS-1$
		});
	}
}
