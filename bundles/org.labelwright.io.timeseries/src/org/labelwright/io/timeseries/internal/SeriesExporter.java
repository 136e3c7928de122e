package org.labelwright.io.timeseries.internal;

import org.labelwright.io.ExportSource;
import org.labelwright.io.MediaNames;
import org.labelwright.io.Options;
import org.labelwright.io.spi.TimedExporter;
import org.labelwright.store.Item;

/** What the exports of time series have in common. */
public abstract class SeriesExporter extends TimedExporter {

	/** @param format id of the format */
	protected SeriesExporter(String format, ExportSource source, Options options) {
		super(format, Series.MODALITY, Messages.Find_noSeries, source, options);
	}

	@Override
	protected String stem(String name) {
		return Series.isSeries(name) ? MediaNames.stem(name) : name;
	}

	/** The clock of an item; what is wrong with its file is told once. */
	protected final Clock clock(Item item) {
		return Clock.of(item.media(), this::find);
	}
}
