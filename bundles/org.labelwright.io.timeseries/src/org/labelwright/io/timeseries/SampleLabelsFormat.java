package org.labelwright.io.timeseries;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.labelwright.io.Constructs;
import org.labelwright.io.Declaration;
import org.labelwright.io.ExportSource;
import org.labelwright.io.Option;
import org.labelwright.io.Options;
import org.labelwright.io.spi.FilesFormat;
import org.labelwright.io.timeseries.internal.Messages;
import org.labelwright.io.timeseries.internal.SampleLabelsExporter;
import org.labelwright.io.timeseries.internal.SampleLabelsReader;
import org.labelwright.io.timeseries.internal.Series;

/**
 * The label that holds at each sample, as what learns from them wants it: a CSV file (RFC 4180) {@code NAME.labels.csv} for each
 * item, with a column {@code time} and one for each tier; {@value #NO_TIER} for what has none. Times are seconds from time 0, or
 * dates, in UTC where they have no zone. Rows are as many as the item's first channel has samples, or as an option with a rate says. Samples that follow each other
 * with the same label are one interval when they are read.
 */
public final class SampleLabelsFormat extends FilesFormat {

	/** Its id at {@code org.labelwright.io.formats}. */
	public static final String ID = "samplelabels"; //$NON-NLS-1$
	/** The column of what has no tier. */
	public static final String NO_TIER = "label"; //$NON-NLS-1$
	/** Id of the option with the rows a second; empty for the samples of the first channel. */
	public static final String RATE = "rate"; //$NON-NLS-1$
	/** Id of the option that says how times are written. */
	public static final String TIMES = "times"; //$NON-NLS-1$
	/** As seconds. */
	public static final String SECONDS = "seconds"; //$NON-NLS-1$
	/** As dates. */
	public static final String DATES = "dates"; //$NON-NLS-1$

	public SampleLabelsFormat() {
		super(ID, Series.MODALITY, ".labels.csv"); //$NON-NLS-1$
	}

	@Override
	protected int sure(Path file, byte[] head) {
		return SampleLabelsReader.begins(new String(head, StandardCharsets.UTF_8)) ? 90 : 0;
	}

	@Override
	public List<Option> exportOptions() {
		return List.of(Option.text(RATE, Messages.Samples_rate, Messages.Samples_rateDescription, ""), //$NON-NLS-1$
				Option.choice(TIMES, Messages.Samples_times, Messages.Samples_timesDescription, new Option.Choice(SECONDS, Messages.Samples_seconds),
						new Option.Choice(DATES, Messages.Samples_dates)));
	}

	@Override
	protected void document(Path file, String key, Options options, Receiver receiver) throws IOException, CoreException {
		new SampleLabelsReader(file, key, receiver).read();
	}

	@Override
	public List<Declaration> declarations(Options options) {
		return List.of(Declaration.kept("TimeInterval"), Declaration.kept(Constructs.TIER), Declaration.lossy(Constructs.LABEL, Messages.Samples_lossLabel)); //$NON-NLS-1$
	}

	@Override
	public Exporter exporter(ExportSource source, Options options) {
		return new SampleLabelsExporter(source, options);
	}
}
