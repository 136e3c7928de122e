package org.labelwright.io.timeseries;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.io.Constructs;
import org.labelwright.io.Declaration;
import org.labelwright.io.ExportSource;
import org.labelwright.io.Option;
import org.labelwright.io.Options;
import org.labelwright.io.spi.RecordsFormat;
import org.labelwright.io.timeseries.internal.LabelStudioSeriesExporter;
import org.labelwright.io.timeseries.internal.LabelStudioSeriesReader;
import org.labelwright.io.timeseries.internal.Messages;
import org.labelwright.io.timeseries.internal.Series;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Tasks of Label Studio with a time series, in its
 * <a href="https://labelstud.io/guide/export#Label-Studio-JSON-format-of-annotated-tasks">JSON</a>: a list of tasks, or one alone;
 * of each the first annotation that was not cancelled. A region of {@code timeserieslabels} is an object with the first of its
 * labels; one that is {@code instant} is a moment. The score is its confidence. Choices of each moment are regions of a control with the
 * name of their question, as {@link org.labelwright.io.spi.LabelStudioAnswers} says. All else of a task is kept with the item or the
 * region and written again.
 *
 * <p>Label Studio writes times as the column of times has them. Texts are dates. Numbers are seconds of the clock of its file
 * when they are less than 10^8, else since 1970: in seconds, from 10^11 on in milliseconds, from 10^14 in microseconds, from 10^17 in
 * nanoseconds.
 */
public final class LabelStudioSeriesFormat extends RecordsFormat {

	/** Its id at {@code org.labelwright.io.formats}. */
	public static final String ID = "labelstudioseries"; //$NON-NLS-1$
	/** Id of the option that says how new times are written. */
	public static final String TIMES = "times"; //$NON-NLS-1$
	/** As seconds. */
	public static final String SECONDS = "seconds"; //$NON-NLS-1$
	/** As dates. */
	public static final String DATES = "dates"; //$NON-NLS-1$

	public LabelStudioSeriesFormat() {
		super(ID, Series.MODALITY, ".json"); //$NON-NLS-1$
	}

	@Override
	protected int sure(JsonNode first) {
		return LabelStudioSeriesReader.sure(first);
	}

	@Override
	public List<Option> exportOptions() {
		return List.of(Option.choice(TIMES, Messages.Samples_times, Messages.Samples_timesDescription, new Option.Choice(SECONDS, Messages.Samples_seconds),
				new Option.Choice(DATES, Messages.LabelStudio_dates)));
	}

	@Override
	protected void read(Path source, Options options, Receiver receiver, SubMonitor monitor) throws IOException, CoreException {
		new LabelStudioSeriesReader(source, receiver).read(monitor);
	}

	@Override
	public List<Declaration> declarations(Options options) {
		return List.of(Declaration.kept("TimeInterval"), Declaration.kept("TimePoint"), Declaration.kept(Constructs.CONFIDENCE), //$NON-NLS-1$ //$NON-NLS-2$
				Declaration.kept(Constructs.ANSWER_IN_TIME));
	}

	@Override
	public Exporter exporter(ExportSource source, Options options) {
		return new LabelStudioSeriesExporter(source, options);
	}
}
