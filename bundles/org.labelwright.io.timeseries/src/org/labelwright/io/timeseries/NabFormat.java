package org.labelwright.io.timeseries;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.io.Constructs;
import org.labelwright.io.Declaration;
import org.labelwright.io.ExportSource;
import org.labelwright.io.JsonRecords;
import org.labelwright.io.Option;
import org.labelwright.io.Options;
import org.labelwright.io.Verdict;
import org.labelwright.io.spi.ItemsFormat;
import org.labelwright.io.timeseries.internal.Messages;
import org.labelwright.io.timeseries.internal.NabExporter;
import org.labelwright.io.timeseries.internal.NabReader;
import org.labelwright.io.timeseries.internal.Series;

/**
 * Windows and labels of the <a href="https://github.com/numenta/NAB">Numenta Anomaly Benchmark</a>: one object of JSON with a
 * list for each series, of windows of two dates ({@code combined_windows.json}), or of dates ({@code combined_labels.json}). A
 * series is the file that it is named by, below the folder {@code data} of the benchmark. Windows are intervals, single dates
 * moments, all of the label {@value #LABEL}. Dates are written again as they were.
 */
public final class NabFormat extends ItemsFormat {

	/** Its id at {@code org.labelwright.io.formats}. */
	public static final String ID = "nab"; //$NON-NLS-1$
	/** Name of the label of all that is read. */
	public static final String LABEL = "anomaly"; //$NON-NLS-1$
	/** Id of the option that says what is written. */
	public static final String FORM = "form"; //$NON-NLS-1$
	/** Writes intervals. */
	public static final String WINDOWS = "windows"; //$NON-NLS-1$
	/** Writes moments. */
	public static final String LABELS = "labels"; //$NON-NLS-1$

	public NabFormat() {
		super(ID, Series.MODALITY);
	}

	@Override
	public boolean plausible(Path source, byte[] header) {
		return source.toString().toLowerCase(Locale.ROOT).endsWith(".json") && JsonRecords.begins(header); //$NON-NLS-1$
	}

	@Override
	public Verdict examine(Path source, SubMonitor monitor) throws IOException {
		if (Files.isDirectory(source) || Files.size(source) > LONGEST)
			return Verdict.no();
		return NabReader.is(JsonRecords.single(source, problem -> {
			// reading tells it
		})) ? Verdict.yes(93) : Verdict.no();
	}

	@Override
	public List<Option> exportOptions() {
		return List.of(Option.choice(FORM, Messages.Nab_form, Messages.Nab_formDescription, new Option.Choice(WINDOWS, Messages.Nab_windows),
				new Option.Choice(LABELS, Messages.Nab_labels)));
	}

	@Override
	protected void read(Path source, Options options, Receiver receiver, SubMonitor monitor) throws IOException, CoreException {
		new NabReader(source, receiver).read(monitor);
	}

	@Override
	public List<Declaration> declarations(Options options) {
		return List.of(Declaration.kept(options.text(FORM).equals(WINDOWS) ? "TimeInterval" : "TimePoint"), //$NON-NLS-1$ //$NON-NLS-2$
				Declaration.lost(Constructs.LABEL, Messages.Nab_lossLabel));
	}

	@Override
	public Exporter exporter(ExportSource source, Options options) {
		return new NabExporter(source, options);
	}
}
